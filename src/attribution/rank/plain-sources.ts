import { isQuotationDash } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { headAt } from '../read/inside-words.ts'
import { Is } from '../read/lexicon.ts'
import { isSetBeside } from '../read/mention.ts'
import { isHandle } from '../read/prose-tokens.ts'
import { Ending, firstAfter, rivalsOf } from './features.ts'
import type { QuotationView } from './features.ts'
import { isTitleCase } from './title-case.ts'

/** A candidate source with its probability of being the source. */
export interface RankedSource {
  /** Index into the analysis's mentions, null where there is no candidate at all. */
  readonly mention: number | null
  /** Softmax over the candidates, before calibration. */
  readonly probability: number
  readonly score: number
  /** Found by the tag that follows the quotation, without weighing others. */
  readonly plain: boolean
  /** A rule found that the text itself ties the stretch to it: by a verb, its mood, or words for "according to". */
  readonly tied: boolean
}

export const noSource: RankedSource = { mention: null, probability: 0, score: -10, plain: false, tied: false }

/** A high score of the ranking model. */
export const plainScore = 5

/** A source that a rule is sure of. */
export const sureSource = (mention: number, probability: number, plain: boolean): RankedSource => ({
  mention,
  probability,
  score: plainScore,
  plain,
  tied: true,
})

/**
 * The source of a quotation that ends in a comma and is followed at once by its tag – “It leaks,” said Mara Dole – or
 * that a name signs; null for any other. Of those in polnear-train 98 in 100 are so annotated.
 */
export function plainSource(analysis: Analysis, view: QuotationView, candidates: readonly number[]): number | null {
  const { tokens, mentions, clauses } = analysis
  const signed = signature(analysis, view, candidates) ?? withoutVerb(analysis, view) ?? apposedBefore(analysis, view)
  if (signed !== null) return signed
  const behind = tagBehind(tokens, view)
  if (behind < 0 || view.rightVerb < 0) return null
  const bits = tokens.bits[view.rightVerb]!
  if (!(bits & Is.speech) || bits & Is.participle) return null
  const { right } = rivalsOf(analysis, view, candidates)
  if (right === null) return null
  const mention = mentions[right]!
  const clause = clauses[right]!
  const plain =
    Math.min(mention.first, view.rightVerb) === behind &&
    !mention.possessor &&
    !clause.prepositional &&
    (clause.inverted || clause.path < 2)
  return plain ? right : null
}

/**
 * The token where a tag may begin behind a quotation that ends in a comma, or that opens its sentence with the comma
 * outside – “No”, said Mara Dole –; -1 for any other.
 */
function tagBehind(tokens: Analysis['tokens'], { token, sentence, ending }: QuotationView): number {
  if (ending === Ending.comma) return token + 1
  const opens = token === 0 || tokens.sentences[token - 1] !== sentence
  return ending === Ending.other && opens && punctuationAt(tokens, token + 1) === 44 ? token + 2 : -1
}

/**
 * The name that signs a quotation, null for none: after a dash, on its line or the next – “Enough.” – Ian Pell – or in
 * brackets – “enough” (Ian Pell, mayor).
 */
function signature(analysis: Analysis, view: QuotationView, candidates: readonly number[]): number | null {
  const { tokens, clauses } = analysis
  let sign = view.token + 1
  if (tokens.kinds[sign] === TokenKind.lineBreak) sign++
  const code = punctuationAt(tokens, sign)
  if (code === openingBracket) return sign === view.token + 1 ? bracketed(analysis, view, candidates) : null
  if (!isQuotationDash(code)) return null
  const signed = signedBy(analysis, sign + 1, candidates)
  if (signed === null || !endsSoon(tokens, analysis.mentions[signed]!.last)) return null
  return clauses[signed]!.verb < 0 ? signed : null
}

const openingBracket = 40
const closingBracket = 41

/** Words between the dash of a signature and the handle in brackets, where no name is read. */
const longestUnread = 8

/**
 * The name at token `i` that may be a signature: a person's, or one with an account's handle in brackets behind it; where
 * no name is read there, that handle.
 */
function signedBy({ tokens, mentions }: Analysis, i: number, candidates: readonly number[]): number | null {
  const signed = candidates.find((m) => mentions[m]!.first === i)
  if (signed === undefined)
    return (
      candidates.find((m) => {
        const { first } = mentions[m]!
        return first > i && first < i + longestUnread && isHandle(tokens, first)
      }) ?? null
    )
  if (mentions[signed]!.form !== 'name') return null
  const handle = mentions[signed]!.last + 2
  return mentions[signed]!.being === 'person' || (handle < tokens.count && isHandle(tokens, handle)) ? signed : null
}

/** The name before the second of several quotations whose verb is that of the first: Dole called it “new”; Pell, “old”. */
function withoutVerb({ tokens, mentions }: Analysis, { token, sentence }: QuotationView): number | null {
  if (punctuationAt(tokens, token - 1) !== 44) return null
  const m = firstAfter(mentions, token) - 1
  const { first, last, form, being } = mentions[m] ?? {}
  if (first === undefined || last !== token - 2 || form !== 'name' || being !== 'person') return null
  const parts = punctuationAt(tokens, first - 1) === 59 && tokens.sentences[first] === sentence
  return parts && tokens.kinds[first - 2] === TokenKind.stretch ? m : null
}

/** Pell in "and the bailiff, Ian Pell, replied, “No.”", whoever has the tag before. */
function apposedBefore({ tokens, mentions }: Analysis, { token, leftVerb, sentence }: QuotationView): number | null {
  const sign = punctuationAt(tokens, token - 1)
  if ((sign !== 44 && sign !== 58) || leftVerb !== token - 2 || !(tokens.bits[leftVerb]! & Is.speech)) return null
  const m = firstAfter(mentions, leftVerb) - 1
  const [office, name] = [mentions[m - 1], mentions[m]]
  if (name?.form !== 'name' || name.last !== leftVerb - 2 || punctuationAt(tokens, leftVerb - 1) !== 44) return null
  const apposed = office?.form === 'nominal' && office.being === 'person' && isSetBeside(tokens, office, name)
  return apposed && tokens.sentences[office.first] === sentence ? m : null
}

/** A source in brackets with what is said of it: (Ian Pell, who was mayor until May). */
const longestBracket = 14
/** Words before the name in brackets: (the former mayor Ian Pell). */
const longestOffice = 3

/**
 * Who is named in the brackets behind a quotation. A year there is that of a work, and a title in marks has its author
 * behind it.
 */
function bracketed(analysis: Analysis, view: QuotationView, candidates: readonly number[]): number | null {
  const { tokens, mentions, clauses } = analysis
  const open = view.token + 1
  const named = candidates.find((m) => mentions[m]!.first > open && mentions[m]!.form !== 'pronoun')
  if (named === undefined || clauses[named]!.verb >= 0 || isTitleCase(tokens, headAt(tokens, view.token))) return null
  const { first, last, being } = mentions[named]!
  // One word for a body is what the words in marks are shortened to: “Save Our Pier” (SOP).
  const speaks = being === 'person' || being === 'group' || (being === 'organisation' && last > first)
  if (!speaks || first - open - 1 > longestOffice || mayBeGloss(analysis, named)) return null
  for (let i = open + 1; i < tokens.count && i <= open + longestBracket; i++) {
    if (punctuationAt(tokens, i) === closingBracket) return named
    if (tokens.kinds[i] === TokenKind.lineBreak) return null
    // Ian Pell, 34, trader
    const isAge = i === last + 2 && punctuationAt(tokens, last + 1) === 44 && tokens.ends[i]! - tokens.starts[i]! <= 2
    if (tokens.kinds[i] === TokenKind.number && !isAge) return null
    if (tokens.kinds[i] === TokenKind.lower && tokens.bits[i]! & (Is.speech | Is.auxiliary)) return null
  }
  return null
}

/** Where nouns have a capital, two of them may as well be what the words mean: „Rotes Kliff“ (Red Cliff). */
const mayBeGloss = ({ tokens, mentions }: Analysis, m: number): boolean =>
  tokens.lexicon.capitalNouns !== null &&
  mentions[m]!.form === 'name' &&
  (tokens.bits[mentions[m]!.nameFirst]! & Is.givenName) === 0

const longestSignature = 14

/** Whether the paragraph of token `i` ends within a few tokens. */
function endsSoon(tokens: Analysis['tokens'], i: number): boolean {
  const end = i + longestSignature
  return end >= tokens.count || tokens.paragraphs[end] !== tokens.paragraphs[i]
}
