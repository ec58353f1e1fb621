import {
  candidateFeatures,
  candidatesOf,
  isSubject,
  quotationFeatures,
  rivalsOf,
  viewQuotation,
  writeCandidateFeatures,
  writeQuotationFeatures,
} from './features.ts'
import type { QuotationView } from './features.ts'
import { Is } from '../read/lexicon.ts'
import type { Analysis } from '../analysis.ts'
import { isQuotationDash } from '../../text/marks.ts'
import { TokenKind } from '../../text/tokens.ts'
import { compileTrees } from './trees.ts'
import type { Scorer, TreesFile } from './trees.ts'
import sourceModel from './models/source.json' with { type: 'json' }

/** The features of a candidate source, in the order in which they are computed. */
export const sourceFeatures: readonly string[] = [...quotationFeatures, ...candidateFeatures]

/** A candidate source with its probability of being the source. */
export interface RankedSource {
  /** Index into the reading's mentions, null where there is no candidate at all. */
  readonly mention: number | null
  /** Softmax over the candidates, before calibration. */
  readonly probability: number
  readonly score: number
  /** Found by the tag that follows the quotation, without weighing others. */
  readonly plain: boolean
}

export const noSource: RankedSource = { mention: null, probability: 0, score: -10, plain: false }

/** Calls `use` for each candidate with its features written to `row`, nearest first on each side. */
function forEachCandidate(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number,
  row: Float32Array,
  use: (m: number) => void,
): void {
  writeQuotationFeatures(row, 0, analysis.tokens, view)
  const rivals = rivalsOf(analysis, view, candidates)
  const rank = [0, 0]
  const subjects = [0, 0]
  for (const m of candidates) {
    const side = analysis.mentions[m]!.first < view.token ? 0 : 1
    writeCandidateFeatures(
      row,
      quotationFeatures.length,
      analysis,
      view,
      m,
      previous,
      rank[side]!,
      subjects[side]!,
      rivals,
    )
    rank[side] = rank[side]! + 1
    if (isSubject(analysis.clauses[m]!)) subjects[side] = subjects[side]! + 1
    use(m)
  }
}

/** One row of features for each candidate, in their order. */
export function sourceRows(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number,
): Float32Array[] {
  const rows: Float32Array[] = []
  const row = new Float32Array(sourceFeatures.length)
  forEachCandidate(analysis, view, candidates, previous, row, () => rows.push(row.slice()))
  return rows
}

/** Right so often in cross-validation that nothing needs to be weighed. */
const plainProbability = 0.999

/**
 * The source of a quotation that ends in a comma and is followed at once by its tag – “It leaks,” said Mara Dole –, -1
 * for any other. Of those in polnear-train 98 in 100 are so annotated.
 */
export function plainSource(analysis: Analysis, view: QuotationView, candidates: readonly number[]): number {
  const { tokens, mentions, clauses } = analysis
  const signed = signature(analysis, view, candidates)
  if (signed >= 0) return signed
  if (view.ending !== 1 || view.rightVerb < 0) return -1
  const bits = tokens.bits[view.rightVerb]!
  if (!(bits & Is.speech) || bits & Is.participle) return -1
  const { right } = rivalsOf({ mentions, clauses }, view, candidates)
  if (right < 0) return -1
  const mention = mentions[right]!
  const clause = clauses[right]!
  const plain =
    Math.min(mention.first, view.rightVerb) === view.token + 1 &&
    !mention.possessor &&
    !clause.prepositional &&
    (clause.inverted || clause.path < 2)
  return plain ? right : -1
}

/** The name that signs a quotation after a dash, on its line or the next: “Enough.” – Ian Pell; -1 for none. */
function signature(
  { tokens, mentions, clauses }: Analysis,
  view: QuotationView,
  candidates: readonly number[],
): number {
  let dash = view.token + 1
  if (tokens.kinds[dash] === TokenKind.lineBreak) dash++
  if (tokens.kinds[dash] !== TokenKind.punctuation || !isQuotationDash(tokens.text.charCodeAt(tokens.starts[dash]!)))
    return -1
  const signed = candidates.find((m) => mentions[m]!.first === dash + 1)
  if (signed === undefined || mentions[signed]!.form !== 'name' || mentions[signed]!.being !== 'person') return -1
  return clauses[signed]!.verb < 0 && endsSoon(tokens, mentions[signed]!.last) ? signed : -1
}

const longestSignature = 14

/** Whether the paragraph of token `i` ends within a few tokens. */
function endsSoon(tokens: Analysis['tokens'], i: number): boolean {
  const end = i + longestSignature
  return end >= tokens.count || tokens.paragraphs[end] !== tokens.paragraphs[i]
}

const score: Scorer = compileTrees(sourceModel as unknown as TreesFile, sourceFeatures)
const row = new Float32Array(sourceFeatures.length)

/**
 * Picks the most probable source of one marked stretch; `previous` is the mention picked for the stretch before, -1 for
 * none.
 */
export function rankSources(
  analysis: Analysis,
  view: QuotationView,
  previous: number,
  scorer: Scorer = score,
): RankedSource {
  const candidates = candidatesOf(analysis, view)
  if (candidates.length === 0) return noSource
  const plain = plainSource(analysis, view, candidates)
  if (plain >= 0) return { mention: plain, probability: plainProbability, score: 5, plain: true }
  const scores = scoreAll(analysis, view, candidates, previous, scorer)
  let best = 0
  for (let c = 1; c < candidates.length; c++) if (scores[c]! > scores[best]!) best = c
  let sum = Math.exp(nobody - scores[best]!)
  for (let c = 0; c < candidates.length; c++) sum += Math.exp(scores[c]! - scores[best]!)
  return { mention: candidates[best] ?? null, probability: 1 / sum, score: scores[best]!, plain: false }
}

/**
 * The score of a candidate that is always there: nobody whom the article mentions. Without it, the only name far and
 * near would be sure.
 */
const nobody = 0.3

/** After so many trees only the best few candidates are weighed further: the others are far behind by then. */
const firstTrees = 30
const finalists = 4

const width = sourceFeatures.length
const rows = new Float32Array(width * 40)
const scores = new Float64Array(40)
const order: number[] = []

/** The score of each candidate, in their order; the list is used again by the next call. */
function scoreAll(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number,
  scorer: Scorer,
): Float64Array {
  let c = 0
  forEachCandidate(analysis, view, candidates, previous, row, () => {
    rows.set(row, c * width)
    scores[c] = scorer(rows, c * width, 0, firstTrees)
    order[c] = c
    c++
  })
  order.length = c
  if (c > finalists) order.sort((a, b) => scores[b]! - scores[a]! || a - b)
  for (let f = 0; f < c && f < finalists; f++)
    scores[order[f]!] = scores[order[f]!]! + scorer(rows, order[f]! * width, firstTrees)
  return scores
}

/** Views of all marked stretches of an article, in order. */
export function viewAll(analysis: Analysis, continues: readonly boolean[]): QuotationView[] {
  return analysis.tokens.stretches.map((_, q) => viewQuotation(analysis.tokens, q, continues[q] ?? false))
}
