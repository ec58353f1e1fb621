import { viewAll } from '../src/attribution/rank/features.ts'
import type { QuotationView } from '../src/attribution/rank/features.ts'
import { noSource } from '../src/attribution/rank/plain-sources.ts'
import type { RankedSource } from '../src/attribution/rank/plain-sources.ts'
import { rankSources } from '../src/attribution/rank/sources.ts'
import type { SourceScorer } from '../src/attribution/rank/sources.ts'
import { englishLexicon } from '../src/attribution/read/lexicon.ts'
import { analyseArticle } from '../src/attribution/analyse-article.ts'
import type { Analysis } from '../src/attribution/analysis.ts'
import { findProse } from '../src/quotations/prose.ts'
import type { QuotationStretch } from '../src/quotations/prose.ts'
import type { LabelledArticle, LabelledQuotation } from './labelled-corpus.ts'

/** An article read for training. */
export interface Prepared {
  readonly article: LabelledArticle
  readonly stretches: readonly QuotationStretch[]
  readonly analysis: Analysis
  /** The label of each stretch, where it has one. */
  readonly labels: readonly (LabelledQuotation | null)[]
}

function sameStretch(label: LabelledQuotation, stretch: { start: number; end: number }): boolean {
  const common = Math.min(label.end, stretch.end) - Math.max(label.start, stretch.start)
  return common >= 0.8 * (label.end - label.start) && common >= 0.8 * (stretch.end - stretch.start)
}

/** Reads an article's marked stretches and finds the label of each. */
export function prepare(article: LabelledArticle): Prepared {
  const { stretches, asides } = findProse(article.text)
  const analysis = analyseArticle(article.text, stretches, asides, englishLexicon)
  let next = 0
  const labels = stretches.map((stretch) => {
    while (next < article.quotations.length && article.quotations[next]!.end <= stretch.start) next++
    return article.quotations.slice(next, next + 3).find((label) => sameStretch(label, stretch)) ?? null
  })
  return { article, stretches, analysis, labels }
}

/** The views of an article's stretches, in order. */
export const viewsOf = ({ analysis, stretches }: Prepared): QuotationView[] =>
  viewAll(
    analysis,
    stretches.map((stretch) => stretch.continues),
  )

/** Ranks the sources of an article's stretches in order, each knowing the one before; by the shipped model where none is given. */
export function rankAll(prepared: Prepared, scorer?: SourceScorer): RankedSource[] {
  let previous: number | null = null
  return viewsOf(prepared).map((view) => {
    const ranked = rankSources(prepared.analysis, view, previous, scorer) ?? noSource
    previous = ranked.mention
    return ranked
  })
}
