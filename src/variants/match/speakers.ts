import { apostropheClass } from '../../text/marks.ts'
import { degrees, generationSuffixes } from '../../languages/international/name-parts.ts'
import { wordSet } from '../../languages/word-list.ts'
import { foldWord } from '../../text/fold.ts'
import type { Evidence } from './match.ts'

/** A speaker as a quotation names it. */
export interface NamedSpeaker {
  /** As printed: "Mara Dole", "harbour officials". */
  readonly name: string
  /** Probability that the quotation is this speaker's. */
  readonly confidence: number
}

/** A speaker that is less likely right than wrong is evidence of nothing. */
const leastConfidence = 0.5
const suffixes = wordSet(`${generationSuffixes} ${degrees}`)
const description = '~'
const betweenWords = new RegExp(`[^\\p{L}\\p{M}\\p{N}.${apostropheClass}]+`, 'u')

/**
 * What is compared of a quotation's speaker: the folded name; marked as a description where the last word has no
 * capital, for "harbour officials" may be anybody.
 * @param known the folded name by which the speaker is known elsewhere, where that is another: "fire brigade" for "HFB"
 */
export function speakerKey(speaker: NamedSpeaker | null, known?: string | null): string | null {
  if (!speaker || speaker.confidence < leastConfidence) return null
  const words = speaker.name.split(betweenWords).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const isDescription = /^\P{L}*\p{Ll}/u.test(words.at(-1) ?? '')
  const folded = known?.split(' ') ?? words.map((word) => foldWord(word).replace(/[.']/g, ''))
  while (folded.length > 1 && suffixes.has(folded.at(-1)!)) folded.pop()
  return folded.length === 0 ? null : `${isDescription ? description : ''}${folded.join(' ')}`
}

/**
 * Whether two quotations have one speaker, by what `speakerKey` gives of each. A family name alone is that of anybody
 * who bears it, and so is a first name's initial with it; a name that is in a longer one may be its bearer's or not:
 * "Norwick", "Norwick Harbour Board".
 */
export function compareSpeakers(a: string | null, b: string | null): Evidence['speaker'] {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  if (a.startsWith(description) || b.startsWith(description)) return 'unknown'
  const [short, long] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ]
  const isSame = short.at(-1) === long.at(-1) && (short.length === 1 || short[0]![0] === long[0]![0])
  if (isSame) return 'same'
  return short.every((word) => long.includes(word)) ? 'unknown' : 'different'
}
