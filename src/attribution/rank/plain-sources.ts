import { isQuotationDash } from '../../text/marks.ts'
import { TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { Is } from '../read/lexicon.ts'
import { Ending, firstAfter, rivalsOf } from './features.ts'
import type { QuotationView } from './features.ts'

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

/** Said outright, as plainly as by a tag of its own. */
const relayedProbability = 0.99
/** A high score of the ranking model. */
export const plainScore = 5

/**
 * The source of a quotation that ends in a comma and is followed at once by its tag – “It leaks,” said Mara Dole – or
 * that a name signs; null for any other. Of those in polnear-train 98 in 100 are so annotated.
 */
export function plainSource(analysis: Analysis, view: QuotationView, candidates: readonly number[]): number | null {
  const { tokens, mentions, clauses } = analysis
  const signed = signature(analysis, view, candidates)
  if (signed !== null) return signed
  if (view.ending !== Ending.comma || view.rightVerb < 0) return null
  const bits = tokens.bits[view.rightVerb]!
  if (!(bits & Is.speech) || bits & Is.participle) return null
  const { right } = rivalsOf(analysis, view, candidates)
  if (right === null) return null
  const mention = mentions[right]!
  const clause = clauses[right]!
  const plain =
    Math.min(mention.first, view.rightVerb) === view.token + 1 &&
    !mention.possessor &&
    !clause.prepositional &&
    (clause.inverted || clause.path < 2)
  return plain ? right : null
}

/** The name that signs a quotation after a dash, on its line or the next: “Enough.” – Ian Pell; null for none. */
function signature(
  { tokens, mentions, clauses }: Analysis,
  view: QuotationView,
  candidates: readonly number[],
): number | null {
  let dash = view.token + 1
  if (tokens.kinds[dash] === TokenKind.lineBreak) dash++
  if (tokens.kinds[dash] !== TokenKind.punctuation || !isQuotationDash(tokens.text.charCodeAt(tokens.starts[dash]!)))
    return null
  const signed = candidates.find((m) => mentions[m]!.first === dash + 1)
  if (signed === undefined || mentions[signed]!.form !== 'name' || mentions[signed]!.being !== 'person') return null
  return clauses[signed]!.verb < 0 && endsSoon(tokens, mentions[signed]!.last) ? signed : null
}

const longestSignature = 14

/** Whether the paragraph of token `i` ends within a few tokens. */
function endsSoon(tokens: Analysis['tokens'], i: number): boolean {
  const end = i + longestSignature
  return end >= tokens.count || tokens.paragraphs[end] !== tokens.paragraphs[i]
}

/** Words before the one who is relayed: "recalled former mayor Ian Pell saying". */
const longestTitle = 4

/**
 * The one whose words another passes on: Pell in "Ruiz quoted Ian Pell as saying, “…”" and "Ruiz recalled Pell saying
 * “…”"; null where nobody is so quoted.
 */
export function relayedSource({ tokens, mentions }: Analysis, view: QuotationView): RankedSource | null {
  const { relayedParticiples, relayingVerbs, as } = tokens.lexicon.patterns
  let i = view.token - 1
  if (i >= 0 && tokens.kinds[i] === TokenKind.punctuation) i--
  if (i < 2 || !relayedParticiples.has(tokens.words[i]!) || tokens.paragraphs[i] !== view.paragraph) return null
  const last = as.has(tokens.words[i - 1]!) ? i - 2 : i - 1
  const mention = firstAfter(mentions, last) - 1
  const relayed = mentions[mention]
  if (relayed?.last !== last) return null
  for (
    let t = relayed.first - 1;
    t >= 0 && t >= relayed.first - longestTitle && tokens.kinds[t] === TokenKind.lower;
    t--
  ) {
    if (relayingVerbs.has(tokens.words[t]!))
      return { mention, probability: relayedProbability, score: plainScore, plain: true, tied: true }
  }
  return null
}
