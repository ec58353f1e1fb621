import { prepareWording } from '../match/match.ts'
import type { Wording } from '../match/match.ts'
import type { PrintedQuotation } from '../variant.ts'
import { dayNumber, utteranceOf, witnesses } from './utterance.ts'
import type { Utterance, UtteranceKey } from './utterance.ts'

export interface PreparedQuotation extends PrintedQuotation {
  readonly wording: Wording
}

/** Quotations that are one utterance, by article, then by id: the first is the one that the utterance is shown by. */
export interface PrintedUtterance {
  readonly key: UtteranceKey
  readonly quotations: readonly PreparedQuotation[]
}

/** Brings quotations together that are one utterance. */
export function collectUtterances(quotations: Iterable<PrintedQuotation>): Map<number, PrintedUtterance> {
  const wordings = new Map<string, Wording>()
  const utterances = new Map<number, { key: UtteranceKey; quotations: PreparedQuotation[] }>()
  for (const quotation of quotations) {
    const wording = wordings.get(quotation.text) ?? prepareWording(quotation.text)
    wordings.set(quotation.text, wording)
    const key = utteranceOf(quotation, wording)
    const utterance = utterances.get(key.id) ?? { key, quotations: [] }
    utterance.quotations.push({ ...quotation, wording })
    utterances.set(key.id, utterance)
  }
  for (const { quotations: printed } of utterances.values()) printed.sort(byArticle)
  return utterances
}

/** What is compared of an utterance. */
export function asUtterance({ key: { id }, quotations }: PrintedUtterance): Utterance {
  const [first] = quotations as [PreparedQuotation]
  const days = quotations.flatMap(({ day }) => dayNumber(day) ?? [])
  const articles = [...new Set(quotations.map(({ article }) => article))].slice(0, witnesses)
  return {
    id,
    wording: first.wording,
    speaker: first.speaker,
    day: days.length > 0 ? Math.min(...days) : null,
    articles,
  }
}

export function byArticle(a: PrintedQuotation, b: PrintedQuotation): number {
  return compareText(a.article, b.article) || compareText(a.id, b.id)
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
