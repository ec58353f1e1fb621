import { candidatesOf } from '../src/attribution/rank/features.ts'
import { plainSource } from '../src/attribution/rank/plain-sources.ts'
import type { Analysis } from '../src/attribution/analysis.ts'
import { compileSourceScorer, sourceFeatures, sourceRows } from '../src/attribution/rank/sources.ts'
import type { SourceScorer } from '../src/attribution/rank/sources.ts'
import type { TreesFile } from '../src/attribution/rank/trees.ts'
import { boost } from './boosting.ts'
import type { BoostingOptions, Dataset } from './boosting.ts'
import type { LabelledQuotation } from './labelled-corpus.ts'
import { viewsOf } from './prepared-articles.ts'
import type { Prepared } from './prepared-articles.ts'

const options: BoostingOptions = { trees: 160, leaves: 14, rate: 0.13, minimumRows: 12, seed: 1, loss: 'softmax' }

/** Trains the ranking of sources. */
export const trainSources = (prepared: readonly Prepared[]): TreesFile => boost(sourceData(prepared), options)

/** The same, ready to rank. */
export const sourceScorer = (prepared: readonly Prepared[]): SourceScorer => compileSourceScorer(trainSources(prepared))

/** Whether two spans share a character. */
export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** Where mention `m` stands in its text. */
export const spanOf = (analysis: Analysis, m: number): { start: number; end: number } => ({
  start: analysis.tokens.starts[analysis.mentions[m]!.first]!,
  end: analysis.tokens.ends[analysis.mentions[m]!.last]!,
})

/** What ends the head of a source phrase: punctuation, a relative clause, a preposition. */
const headEnd = /[,(;:—–]|\s(?:who|which|that|of|for|from|in|at|on|with|to)\s/

/**
 * Of the candidates inside the annotated source the one that is its head: the last that begins before the first comma,
 * relative clause or preposition, so that "Dole's lawyer, a former judge" is the lawyer and "campaign manager Ian Pell"
 * is Pell.
 */
function rightCandidate(
  analysis: Analysis,
  candidates: readonly number[],
  label: LabelledQuotation,
): { right: number | null; inside: readonly number[] } {
  const inside = candidates.filter((m) => label.sources.some((span) => overlaps(span, spanOf(analysis, m))))
  const source = label.sources[0]
  if (!source || inside.length === 0) return { right: null, inside }
  const cut = analysis.tokens.text.slice(source.start, source.end).search(headEnd)
  const end = cut > 0 ? source.start + cut : source.end
  const start = (m: number): number => analysis.tokens.starts[analysis.mentions[m]!.nameFirst]!
  const heads = inside.filter((m) => start(m) < end)
  const right = heads.length
    ? heads.reduce((best, m) => (start(m) >= start(best) ? m : best))
    : inside.reduce((best, m) => (start(m) < start(best) ? m : best))
  return { right, inside }
}

function sourceData(prepared: readonly Prepared[]): Dataset {
  const rows: Float32Array[] = []
  const labels: number[] = []
  const groups: number[] = []
  let group = 0
  for (const one of prepared) {
    const { analysis, labels: gold } = one
    let previous: number | null = null
    viewsOf(one).forEach((view, q) => {
      const label = gold[q]
      if (!label?.speech || label.sources.length === 0) return
      const candidates = candidatesOf(analysis, view)
      const plain = plainSource(analysis, view, candidates)
      if (plain !== null) {
        previous = plain
        return
      }
      const { right, inside } = rightCandidate(analysis, candidates, label)
      if (right === null) {
        previous = null
        return
      }
      const ranked = sourceRows(analysis, view, candidates, previous)
      candidates.forEach((m, i) => {
        if (m !== right && inside.includes(m)) return
        rows.push(ranked[i]!)
        labels.push(m === right ? 1 : 0)
        groups.push(group)
      })
      group++
      previous = right
    })
  }
  return { features: sourceFeatures, rows, labels, groups }
}
