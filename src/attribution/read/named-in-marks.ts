import type { QuotationStretch } from '../../quotations/prose.ts'
import { isMarked } from '../../quotations/prose.ts'
import { TokenKind } from '../../text/tokens.ts'
import { isVerb, readWords } from './inner-words.ts'
import type { Words } from './inner-words.ts'
import { Is } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** How much is read on either side of the marks, in UTF-16 units, and how many words may be the article and adjectives. */
const reach = 90
const longestAttribute = 4
/** Words and UTF-16 units of a name. */
const longestName = 7
const longestRead = 80

/** An article's marked stretches, and those of them that are the name of a body. */
export interface Parted {
  readonly stretches: readonly QuotationStretch[]
  readonly names: readonly QuotationStretch[]
}

/**
 * Takes the names of papers and other bodies out of an article's marked stretches, in a language that prints such names
 * in marks: wie der „Küstenbote“ berichtet; die Organisation „Helfer ohne Furcht“. What is such a name once is one
 * wherever it stands in the article. Linear.
 */
export function partNames(text: string, stretches: readonly QuotationStretch[], lexicon: Lexicon): Parted {
  if (!lexicon.capitalNouns) return { stretches, names: [] }
  const mayBeName = stretches.map((stretch) => isNameLike(text, stretch, lexicon))
  const known = new Set<string>()
  stretches.forEach((stretch, s) => {
    if (mayBeName[s] && isNamedThere(text, stretch, lexicon)) known.add(text.slice(stretch.start, stretch.end))
  })
  if (known.size === 0) return { stretches, names: [] }
  const isName = stretches.map(({ start, end }, s) => mayBeName[s]! && known.has(text.slice(start, end)))
  return { stretches: stretches.filter((_, s) => !isName[s]), names: stretches.filter((_, s) => isName[s]) }
}

/** Whether the words inside may be a name: few, without a clause and without a sign at the end. */
function isNameLike(text: string, stretch: QuotationStretch, lexicon: Lexicon): boolean {
  const { start, end, words, unclosed, continues } = stretch
  if (!isMarked(stretch) || unclosed || continues || words > longestName || end - start > longestRead) return false
  const printed = text.slice(start, end)
  if (/[.,;:!?…]$/u.test(printed)) return false
  // A hyphen ties it to a word: die „Boten“-Leser.
  if (/^[\p{Pd}\p{L}]/u.test(text.slice(stretch.outerEnd, stretch.outerEnd + 1))) return false
  const { bits } = readWords(text, stretch, [], lexicon)
  return !bits.some((own) => (own & (Is.auxiliary | Is.speech | Is.judging)) !== 0)
}

/** Whether the words around the marks show that a body is named in them. */
function isNamedThere(text: string, { start, outerStart, outerEnd }: QuotationStretch, lexicon: Lexicon): boolean {
  const before = readWords(text, { start: lineStart(text, outerStart), end: outerStart }, [], lexicon)
  const last = before.count - 1
  if (last < 0) return false
  const lead = beforeAttribute(before)
  const after = readWords(text, { start: outerEnd, end: lineEnd(text, outerEnd) }, [], lexicon)
  if (opensClause(before, lead) && reports(after, 0)) return true
  if (!/^[\p{Lu}\p{Nd}]/u.test(text.slice(start, outerEnd))) return false
  const { beforeSource, named } = lexicon.capitalNouns!
  if (beforeSource.has(before.words[last]!) || isBodyOfOffice(before)) return true
  if (before.kinds[last] === TokenKind.capital && !(before.bits[last]! & Is.determiner))
    return named.test(before.words[last]!)
  return reports(before, lead) && !hasSubject(before, lead)
}

/** Whether the words end with an office and a tie to its body: der Sprecher der „…“, Leiterin von „…“. */
function isBodyOfOffice({ kinds, bits, words, count, lexicon }: Words): boolean {
  const tie = words[count - 1]!
  const office = count - 2
  if (office < 0 || kinds[office] !== TokenKind.capital) return false
  if (!lexicon.patterns.agentPrepositions.has(tie) && !lexicon.verbSecond!.genitive.has(tie)) return false
  return (bits[office]! & Is.role) !== 0 || lexicon.capitalNouns!.office.test(words[office]!)
}

/** Where the line of an offset begins and ends, as far as is read. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - reach)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

function lineEnd(text: string, at: number): number {
  const line = text.slice(at, at + reach).indexOf('\n')
  return line < 0 ? Math.min(text.length, at + reach) : at + line
}

/** The token before the article and adjectives that end some words: wie | die große „…“. */
function beforeAttribute({ bits, kinds, count }: Words): number {
  let i = count - 1
  while (i >= 0 && count - i <= longestAttribute && kinds[i] === TokenKind.lower && bits[i] === 0) i--
  return i >= 0 && bits[i]! & Is.determiner && !(bits[i]! & Is.preposition) ? i - 1 : i
}

/** Whether token `i` is a verb with which papers are quoted: berichtet. */
const reports = (read: Words, i: number): boolean =>
  isVerb(read, i) && read.lexicon.verbSecond!.reporting.has(read.words[i]!)

/** Whether the verb at token `i` has its subject before it: Dole schrieb den „…“. */
const hasSubject = ({ kinds, bits }: Words, i: number): boolean =>
  i > 0 && (kinds[i - 1] === TokenKind.capital || (bits[i - 1]! & Is.subject) !== 0)

/** Whether nothing of the clause stands up to token `i` but a conjunction: wie. */
function opensClause({ kinds, words, bits, lexicon }: Words, i: number): boolean {
  const at = i >= 0 && (lexicon.patterns.as.has(words[i]!) || bits[i]! & Is.conjunction) ? i - 1 : i
  return at < 0 || kinds[at] === TokenKind.punctuation
}
