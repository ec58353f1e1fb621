import { apostropheClass } from '../text/marks.ts'
import { foldWord } from '../text/fold.ts'
import { suffixes } from './fold.ts'

/** Whether two names are one speaker's; `unknown` where the names do not decide. */
export type SpeakerMatch = 'same' | 'different' | 'unknown'

/** A speaker as a quotation has it. */
export interface QuotedSpeaker {
  /** As printed: "Mara Dole", "harbour officials". */
  readonly name: string
  /** Whether that is a name; a description may be anybody's. */
  readonly named: boolean
  /** Probability that the quotation is this speaker's. */
  readonly confidence: number
}

/** An attribution that is wrong more often than one time in seven is no evidence. */
const leastConfidence = 0.85
const betweenWords = new RegExp(`[^\\p{L}\\p{M}\\p{N}.${apostropheClass}]+`, 'u')

/**
 * The key of a quotation's speaker for `compareSpeakers`: the folded name. Null where the speaker is not known, or only
 * described, as "harbour officials" may be anybody.
 * @param known the folded full name of the speaker, if it is known: "harbour fire brigade" for "HFB"
 */
export function speakerKey(speaker: QuotedSpeaker | null, known?: string | null): string | null {
  if (!speaker?.named || speaker.confidence < leastConfidence) return null
  const words = speaker.name.split(betweenWords).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const folded = known?.split(' ') ?? words.map((word) => foldWord(word).replace(/[.']/g, ''))
  while (folded.length > 1 && suffixes.has(folded.at(-1)!)) folded.pop()
  return folded.length === 0 ? null : folded.join(' ')
}

/**
 * Whether two speakers are one, by their keys. A family name alone, or with an initial, fits everybody with that family
 * name. A name inside a longer one may be the same speaker's or not: "Norwick", "Norwick Harbour Board".
 */
export function compareSpeakers(a: string | null, b: string | null): SpeakerMatch {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  const [short, long] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ]
  const isSame = short.at(-1) === long.at(-1) && (short.length === 1 || short[0]![0] === long[0]![0])
  if (isSame) return 'same'
  return short.every((word) => long.includes(word)) ? 'unknown' : 'different'
}
