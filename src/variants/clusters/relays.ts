import { compareSpeakers } from '../../names/index.ts'
import { compareWords } from '../match/match.ts'
import { prepareWording } from '../wordings/wording.ts'
import type { Wording } from '../wordings/wording.ts'
import { findCandidates } from './find-matches.ts'
import { KnownPostings } from './known-postings.ts'
import type { UtteranceStore } from './store.ts'
import { areOfTwoTimes, occasionDays } from './utterances.ts'
import type { Utterance } from './utterances.ts'

/** A quote of somebody else whose sentence quotes these words, or whose words this sentence quotes. */
export interface Relay {
  /** The representative of that cluster. */
  readonly representative: number
  /** `relayed`: the other's sentence quotes these words. `relays`: this sentence quotes the other's words. */
  readonly direction: 'relayed' | 'relays'
  /** How many words the sentence quotes, in order. */
  readonly sharedWords: number
}

/** This share of what a sentence quotes, or of the words themselves where these are fewer, must be the same. */
const relayedShare = 0.9
/** Words that weigh less are anybody's. */
const relayedWeight = 1.5

/**
 * Where somebody else quotes the words of a representative in a sentence of their own, on the same occasion as far as is
 * told, and whose words it quotes itself. Ordered by representative.
 */
export async function relaysOf(store: UtteranceStore, representative: number): Promise<Relay[]> {
  const utterance = (await store.utterances([representative])).get(representative)
  if (!utterance) return []
  const candidates = [...(await findCandidates(store, new KnownPostings(store), [utterance])).get(representative)!]
  const known = await store.known(candidates)
  const found = new Map<number, Relay>()
  for (const [id, other] of await store.utterances(candidates)) {
    const { representative: cluster } = known.get(id)!
    const relay = cluster === representative ? null : relayBetween(utterance, other)
    if (relay && relay.sharedWords > (found.get(cluster)?.sharedWords ?? 0))
      found.set(cluster, { representative: cluster, ...relay })
  }
  return Array.from(found.values()).sort((a, b) => a.representative - b.representative)
}

function relayBetween(utterance: Utterance, other: Utterance): Omit<Relay, 'representative'> | null {
  const isFar = utterance.day !== null && other.day !== null && Math.abs(utterance.day - other.day) > occasionDays
  if (isFar || areOfTwoTimes(utterance.told, other.told)) return null
  if (compareSpeakers(utterance.speaker, other.speaker) !== 'different') return null
  const relayed = wordsRelayed(other.wording, utterance.wording)
  if (relayed > 0) return { direction: 'relayed', sharedWords: relayed }
  const relays = wordsRelayed(utterance.wording, other.wording)
  return relays > 0 ? { direction: 'relays', sharedWords: relays } : null
}

/** How many of somebody's words a sentence has within marks of its own; 0 where it does not quote them. */
function wordsRelayed(sentence: Wording, words: Wording): number {
  const counts = nestedWordings(sentence).map((nested) => {
    const { sharedWords, sharedWeight } = compareWords(nested, words)
    const isRelayed =
      sharedWeight >= relayedWeight && sharedWeight >= relayedShare * Math.min(nested.weight, words.weight)
    return isRelayed ? sharedWords : 0
  })
  return Math.max(0, ...counts)
}

/** What a sentence has within quotation marks of its own; nothing where that is all of it. */
function nestedWordings({ text, words }: Wording): Wording[] {
  if (words.every(({ nested }) => nested)) return []
  const characters = Array.from(text)
  const stretches: { start: number; end: number }[] = []
  words.forEach(({ nested, start, end }, i) => {
    const last = stretches.at(-1)
    if (!nested) return
    if (last && words[i - 1]?.nested) last.end = end
    else stretches.push({ start, end })
  })
  return stretches.map(({ start, end }) => prepareWording(characters.slice(start, end).join('')))
}
