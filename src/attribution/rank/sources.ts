import {
  candidateFeatures,
  candidatesOf,
  isSubject,
  quotationFeatures,
  rivalsOf,
  writeCandidateFeatures,
  writeQuotationFeatures,
} from './features.ts'
import type { QuotationView } from './features.ts'
import type { Analysis } from '../analysis.ts'
import { clauseSource } from './clause-sources.ts'
import { noSource, plainScore, plainSource } from './plain-sources.ts'
import { unrankedSource } from './unranked-sources.ts'
import type { RankedSource } from './plain-sources.ts'
import { verbSecondSource } from './verb-second-sources.ts'
import { compileTrees } from './trees.ts'
import type { Scorer, TreesFile } from './trees.ts'
import sourceModel from './models/source.json' with { type: 'json' }

/** The features of a candidate source, in the order in which they are computed. */
export const sourceFeatures = [...quotationFeatures, ...candidateFeatures] as const

/** Calls `use` for each candidate with its features written to `row`, nearest first on each side. */
function forEachCandidate(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number | null,
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
  previous: number | null,
): Float32Array[] {
  const rows: Float32Array[] = []
  const row = new Float32Array(sourceFeatures.length)
  forEachCandidate(analysis, view, candidates, previous, row, () => rows.push(row.slice()))
  return rows
}

/** Right so often in cross-validation that nothing needs to be weighed. */
const plainProbability = 0.999

const score: Scorer = compileTrees(sourceModel as unknown as TreesFile, sourceFeatures)
const row = new Float32Array(sourceFeatures.length)

/**
 * Picks the most probable source of one marked stretch; `previous` is the mention picked for the stretch before, null
 * for none.
 */
export function rankSources(
  analysis: Analysis,
  view: QuotationView,
  previous: number | null,
  scorer: Scorer = score,
): RankedSource {
  const candidates = candidatesOf(analysis, view)
  if (candidates.length === 0) return noSource
  const plain = plainSource(analysis, view, candidates)
  if (plain !== null)
    return { mention: plain, probability: plainProbability, score: plainScore, plain: true, tied: true }
  if (analysis.tokens.lexicon.verbSecond) {
    const read = verbSecondSource(analysis, view, candidates, previous)
    if (read) return read
  }
  const own = clauseSource(analysis, view, candidates)
  if (own !== null) return own
  const scores = scoreAll(analysis, view, candidates, previous, scorer)
  let best = 0
  for (let c = 1; c < candidates.length; c++) if (scores[c]! > scores[best]!) best = c
  let sum = Math.exp(nobody - scores[best]!)
  for (let c = 0; c < candidates.length; c++) sum += Math.exp(scores[c]! - scores[best]!)
  if (!analysis.tokens.lexicon.traits.hasSpeechModel) {
    const read = unrankedSource(analysis, view, candidates, candidates[best]!, 1 / sum)
    if (read) return read
  }
  return { mention: candidates[best] ?? null, probability: 1 / sum, score: scores[best]!, plain: false, tied: false }
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
  previous: number | null,
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
