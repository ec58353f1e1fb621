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
import { noSource, plainSource, sureSource } from './plain-sources.ts'
import { unrankedSource } from './unranked-sources.ts'
import type { RankedSource } from './plain-sources.ts'
import { verbSecondSource } from './verb-second-sources.ts'
import { compileLeafSets } from './leaf-sets.ts'
import type { RowsScorer } from './leaf-sets.ts'
import { compileTrees } from './trees.ts'
import type { Scorer, TreesFile } from './trees.ts'
import sourceModel from './models/source.json' with { type: 'json' }

/** The features of a candidate source, in the order in which they are computed. */
export const sourceFeatures = [...quotationFeatures, ...candidateFeatures] as const

/** Writes one row of features for each candidate, one behind another, in their order. */
function writeSourceRows(
  rows: Float32Array,
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number | null,
): void {
  const rivals = rivalsOf(analysis, view, candidates)
  const rank = [0, 0]
  const subjects = [0, 0]
  writeQuotationFeatures(rows, 0, analysis.tokens, view)
  for (let c = 0, at = 0; c < candidates.length; c++, at += sourceFeatures.length) {
    const m = candidates[c]!
    const side = analysis.mentions[m]!.first < view.token ? 0 : 1
    for (let f = 0; f < quotationFeatures.length; f++) rows[at + f] = rows[f]!
    writeCandidateFeatures(
      rows,
      at + quotationFeatures.length,
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
  }
}

/** One row of features for each candidate, in their order. */
export function sourceRows(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number | null,
): Float32Array[] {
  const width = sourceFeatures.length
  const rows = new Float32Array(width * candidates.length)
  writeSourceRows(rows, analysis, view, candidates, previous)
  return candidates.map((_, c) => rows.subarray(c * width, (c + 1) * width))
}

/** Right so often in cross-validation that nothing needs to be weighed. */
const plainProbability = 0.999

/** After so many trees only the best few candidates are weighed further: the others are far behind by then. */
const firstTrees = 30
const finalists = 4

/** Scores candidate sources: all by the first trees, the finalists by the further ones. */
export interface SourceScorer {
  readonly first: Scorer
  readonly further: RowsScorer
}

/** Makes a scorer of what training gave. @throws Error where it names features that are not computed. */
export const compileSourceScorer = ({ features, trees }: TreesFile): SourceScorer => ({
  first: compileTrees({ features, trees: trees.slice(0, firstTrees) }, sourceFeatures),
  further: compileLeafSets({ features, trees: trees.slice(firstTrees) }, sourceFeatures, quotationFeatures.length),
})

const trained = compileSourceScorer(sourceModel as unknown as TreesFile)

/**
 * Picks the most probable source of one marked stretch; `previous` is the mention picked for the stretch before, null
 * for none.
 */
export function rankSources(
  analysis: Analysis,
  view: QuotationView,
  previous: number | null,
  scorer: SourceScorer = trained,
): RankedSource {
  const candidates = candidatesOf(analysis, view)
  if (candidates.length === 0) return noSource
  const plain = plainSource(analysis, view, candidates)
  if (plain !== null) return sureSource(plain, plainProbability, true)
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

const width = sourceFeatures.length
/** As many candidates as there can be. */
const rows = new Float32Array(width * 40)
const scores = new Float64Array(40)

/** The score of each candidate, in their order; the list is used again by the next call. */
function scoreAll(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number | null,
  scorer: SourceScorer,
): Float64Array {
  writeSourceRows(rows, analysis, view, candidates, previous)
  for (let c = 0; c < candidates.length; c++) scores[c] = scorer.first(rows, c * width)
  scorer.further(rows, findFinalists(candidates.length), scores)
  return scores
}

const chosen: number[] = []

/** The few of `count` candidates that score best so far, the first of equals; the list is used again by the next call. */
function findFinalists(count: number): readonly number[] {
  chosen.length = 0
  while (chosen.length < Math.min(count, finalists)) {
    let best = -1
    for (let c = 0; c < count; c++) if ((best < 0 || scores[c]! > scores[best]!) && !chosen.includes(c)) best = c
    chosen.push(best)
  }
  return chosen
}
