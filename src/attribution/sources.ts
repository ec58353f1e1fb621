import { candidateFeatures, candidatesOf, quotationFeatures, rivalsOf, viewQuotation, writeCandidateFeatures, writeQuotationFeatures } from './features.ts'
import type { QuotationView } from './features.ts'
import type { Reading } from './reading.ts'
import { compileTrees } from './trees.ts'
import type { Scorer, TreesFile } from './trees.ts'
import sourceModel from './models/source.json' with { type: 'json' }

/** The features of a candidate source, in the order in which they are computed. */
export const sourceFeatures: readonly string[] = [...quotationFeatures, ...candidateFeatures]

/** A candidate source with its probability of being the source. */
export interface RankedSource {
  /** Index into the reading's mentions, -1 where there is no candidate at all. */
  readonly mention: number
  /** Softmax over the candidates, before calibration. */
  readonly probability: number
  readonly score: number
}

export const noSource: RankedSource = { mention: -1, probability: 0, score: -10 }

/** One row of features for each candidate, the candidates' mentions beside them. */
export function sourceRows(reading: Reading, view: QuotationView, candidates: readonly number[], previous: number): Float32Array[] {
  const rivals = rivalsOf(reading, view, candidates)
  let before = 0
  let after = 0
  return candidates.map((m) => {
    const row = new Float32Array(sourceFeatures.length)
    writeQuotationFeatures(row, 0, reading.skeleton, view)
    const rank = reading.mentions[m]!.first < view.token ? before++ : after++
    writeCandidateFeatures(row, quotationFeatures.length, reading, view, m, previous, rank, rivals)
    return row
  })
}

const score: Scorer = compileTrees(sourceModel as unknown as TreesFile, sourceFeatures)
const row = new Float32Array(sourceFeatures.length)

/** Picks the most probable source of one marked stretch; `previous` is the mention picked for the stretch before, -1 for none. */
export function rankSources(reading: Reading, view: QuotationView, previous: number, scorer: Scorer = score): RankedSource {
  const candidates = candidatesOf(reading, view)
  if (candidates.length === 0) return noSource
  writeQuotationFeatures(row, 0, reading.skeleton, view)
  const rivals = rivalsOf(reading, view, candidates)
  let best = -1
  let top = -Infinity
  let sum = 0
  let before = 0
  let after = 0
  for (const m of candidates) {
    const rank = reading.mentions[m]!.first < view.token ? before++ : after++
    writeCandidateFeatures(row, quotationFeatures.length, reading, view, m, previous, rank, rivals)
    const own = scorer(row, 0)
    if (own > top) {
      sum = sum * Math.exp(top - own) + 1
      top = own
      best = m
    } else sum += Math.exp(own - top)
  }
  return { mention: best, probability: 1 / sum, score: top }
}

/** Views of all marked stretches of an article, in order. */
export function viewAll(reading: Reading, continues: readonly boolean[]): QuotationView[] {
  return reading.skeleton.stretches.map((_, q) => viewQuotation(reading.skeleton, q, continues[q] ?? false))
}
