import { prepareWording } from '../match/match.ts'
import type { Wording } from '../match/match.ts'
import type { Utterance } from '../variant.ts'
import { dayNumber, sayingOf, witnesses } from './utterance.ts'
import type { Saying, SayingKey } from './utterance.ts'

export interface PrintedUtterance extends Utterance {
  readonly wording: Wording
}

/** Utterances that are one saying, by article, then by id: the first is the one that the saying is shown by. */
export interface PrintedSaying {
  readonly key: SayingKey
  readonly utterances: readonly PrintedUtterance[]
}

/** Brings utterances together that are one saying. */
export function collectSayings(utterances: Iterable<Utterance>): Map<number, PrintedSaying> {
  const wordings = new Map<string, Wording>()
  const sayings = new Map<number, { key: SayingKey; utterances: PrintedUtterance[] }>()
  for (const utterance of utterances) {
    const wording = wordings.get(utterance.text) ?? prepareWording(utterance.text)
    wordings.set(utterance.text, wording)
    const key = sayingOf(utterance, wording)
    const saying = sayings.get(key.id) ?? { key, utterances: [] }
    saying.utterances.push({ ...utterance, wording })
    sayings.set(key.id, saying)
  }
  for (const { utterances: printed } of sayings.values()) printed.sort(byArticle)
  return sayings
}

/** What is compared of a saying. */
export function asSaying({ key: { id }, utterances }: PrintedSaying): Saying {
  const [first] = utterances as [PrintedUtterance]
  const days = utterances.flatMap(({ day }) => dayNumber(day) ?? [])
  const articles = [...new Set(utterances.map(({ article }) => article))].slice(0, witnesses)
  return {
    id,
    wording: first.wording,
    speaker: first.speaker,
    day: days.length > 0 ? Math.min(...days) : null,
    articles,
  }
}

export function byArticle(a: Utterance, b: Utterance): number {
  return compareText(a.article, b.article) || compareText(a.id, b.id)
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
