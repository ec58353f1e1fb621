/**
 * Trains the two models of attribution on a labelled corpus and writes them with the figures they reached in
 * cross-validation:
 *
 *     npm run train -- CORPUS_DIR
 *
 * Deterministic: the same corpus gives the same files.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { candidatesOf, viewAll } from '../src/attribution/rank/features.ts'
import { noSource, plainSource } from '../src/attribution/rank/plain-sources.ts'
import type { RankedSource } from '../src/attribution/rank/plain-sources.ts'
import { englishLexicon } from '../src/attribution/read/lexicon.ts'
import { analyseArticle } from '../src/attribution/analyse-article.ts'
import type { Analysis } from '../src/attribution/analysis.ts'
import { rankSources, sourceFeatures, sourceRows } from '../src/attribution/rank/sources.ts'
import { speechFeatures, writeSpeechFeatures } from '../src/attribution/rank/speech.ts'
import { compileTrees } from '../src/attribution/rank/trees.ts'
import type { Scorer, TreesFile } from '../src/attribution/rank/trees.ts'
import { findProse } from '../src/quotations/prose.ts'
import type { QuotationStretch } from '../src/quotations/prose.ts'
import { boost } from './boosting.ts'
import type { BoostingOptions, Dataset } from './boosting.ts'
import { calibration } from './calibration.ts'
import { runTraining } from './run-training.ts'
import { readCorpus } from './labelled-corpus.ts'
import type { LabelledArticle, LabelledQuotation } from './labelled-corpus.ts'

const folds = 5
const source: BoostingOptions = { trees: 160, leaves: 14, rate: 0.13, minimumRows: 12, seed: 1, loss: 'softmax' }
const speech: BoostingOptions = { trees: 80, leaves: 10, rate: 0.12, minimumRows: 12, seed: 2, loss: 'logistic' }

interface Prepared {
  readonly article: LabelledArticle
  readonly stretches: readonly QuotationStretch[]
  readonly analysis: Analysis
  /** The label of each stretch, where it has one. */
  readonly labels: readonly (LabelledQuotation | null)[]
}

/** PolNeAR's labels pass over quotations in pairs of single marks. */
const isUnlabelled = (stretch: QuotationStretch): boolean => stretch.open === "''"

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

function sameStretch(label: LabelledQuotation, stretch: { start: number; end: number }): boolean {
  const common = Math.min(label.end, stretch.end) - Math.max(label.start, stretch.start)
  return common >= 0.8 * (label.end - label.start) && common >= 0.8 * (stretch.end - stretch.start)
}

function prepare(article: LabelledArticle): Prepared {
  const { stretches, asides } = findProse(article.text)
  const analysis = analyseArticle(article.text, stretches, asides, englishLexicon)
  let next = 0
  const labels = stretches.map((stretch) => {
    while (next < article.quotations.length && article.quotations[next]!.end <= stretch.start) next++
    return article.quotations.slice(next, next + 3).find((label) => sameStretch(label, stretch)) ?? null
  })
  return { article, stretches, analysis, labels }
}

const spanOf = (analysis: Analysis, m: number): { start: number; end: number } => ({
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
  for (const { stretches, analysis, labels: gold } of prepared) {
    let previous: number | null = null
    viewAll(
      analysis,
      stretches.map((stretch) => stretch.continues),
    ).forEach((view, q) => {
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

/** Ranks the sources of an article's stretches in order, each knowing the one before. */
function rankAll({ analysis, stretches }: Prepared, scorer: Scorer): RankedSource[] {
  let previous: number | null = null
  return viewAll(
    analysis,
    stretches.map((stretch) => stretch.continues),
  ).map((view) => {
    const ranked = rankSources(analysis, view, previous, scorer) ?? noSource
    previous = ranked.mention
    return ranked
  })
}

function speechData(prepared: readonly Prepared[], ranked: readonly (readonly RankedSource[])[]): Dataset {
  const rows: Float32Array[] = []
  const labels: number[] = []
  prepared.forEach(({ stretches, analysis, labels: gold }, a) => {
    viewAll(
      analysis,
      stretches.map((stretch) => stretch.continues),
    ).forEach((view, q) => {
      if (isUnlabelled(stretches[q]!)) return
      const row = new Float32Array(speechFeatures.length)
      writeSpeechFeatures(row, analysis, view, ranked[a]![q]!, stretches[q]!.secondary, stretches[q]!.repeated)
      rows.push(row)
      labels.push(gold[q]?.speech ? 1 : 0)
    })
  })
  return { features: speechFeatures, rows, labels, groups: rows.map((_, i) => i) }
}

function save(name: string, corpus: string, figures: object, model: TreesFile, extra: object): void {
  const url = new URL(`../src/attribution/rank/models/${name}.json`, import.meta.url)
  const trees = model.trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n')
  const head = JSON.stringify(
    { command: `npm run train -- ${corpus}`, figures, ...extra, features: model.features },
    null,
    2,
  ).replace(/\n\}$/, '')
  writeFileSync(url, `${head},\n  "trees": [\n${trees}\n  ]\n}\n`)
}

async function main(folder: string): Promise<void> {
  const prepared = (await readCorpus(folder)).map(prepare)
  const pairs: [number, boolean][] = []
  const ranked: RankedSource[][] = prepared.map(() => [])
  let asked = 0
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const scorer = compileTrees(
      boost(sourceData(prepared.filter((_, a) => a % folds !== fold)), source),
      sourceFeatures,
    )
    prepared.forEach((one, a) => {
      if (a % folds !== fold) return
      ranked[a] = rankAll(one, scorer)
      ranked[a]!.forEach(({ mention, probability }, q) => {
        const label = one.labels[q]
        if (!label?.speech || label.sources.length === 0) return
        const ok = mention !== null && label.sources.some((span) => overlaps(span, spanOf(one.analysis, mention)))
        asked++
        if (ok) right++
        if (mention !== null) pairs.push([probability, ok])
      })
    })
  }
  const sourceFigures = {
    corpus: basename(folder),
    folds,
    quotations: asked,
    accuracy: Number((right / asked).toFixed(4)),
  }
  process.stdout.write(`source: ${JSON.stringify(sourceFigures)}\n`)
  const detection = { tp: 0, fp: 0, fn: 0 }
  const missed = prepared.reduce(
    (sum, one) => sum + one.article.quotations.filter((label) => label.speech && !one.labels.includes(label)).length,
    0,
  )
  detection.fn += missed
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: unknown, a: number): boolean => a % folds !== fold
    const scorer = compileTrees(
      boost(speechData(prepared.filter(inFold), ranked.filter(inFold)), speech),
      speechFeatures,
    )
    const held = prepared.filter((_, a) => a % folds === fold)
    const data = speechData(
      held,
      ranked.filter((_, a) => a % folds === fold),
    )
    data.rows.forEach((row, i) => {
      const said = scorer(row, 0) > 0
      if (said && data.labels[i]) detection.tp++
      else if (said) detection.fp++
      else if (data.labels[i]) detection.fn++
    })
  }
  const f1 = (2 * detection.tp) / (2 * detection.tp + detection.fp + detection.fn)
  const speechFigures = { corpus: basename(folder), folds, ...detection, f1: Number(f1.toFixed(4)) }
  process.stdout.write(`speech: ${JSON.stringify(speechFigures)}\n`)
  save('source', basename(folder), sourceFigures, boost(sourceData(prepared), source), {
    calibration: calibration(pairs),
  })
  save('speech', basename(folder), speechFigures, boost(speechData(prepared, ranked), speech), {})
}

await runTraining('train', main)
