/**
 * Trains what tells speech from titles, terms and scare quotes, and writes it with the figures it reached in
 * cross-validation by event:
 *
 *     npm run train:speech -- SOURCES_DIR CORPUS_DIR...
 *
 * The first corpus is the one that `npm run train` learns sources from: there, sources are ranked by models that have not
 * seen the article, as they would be in any other text. Deterministic: the same corpora give the same file.
 */
import { basename } from 'node:path'
import type { RankedSource } from '../src/attribution/rank/plain-sources.ts'
import { speechFeatures, writeSpeechFeatures } from '../src/attribution/rank/speech.ts'
import { isPlainSpeech } from '../src/attribution/rank/stretches.ts'
import { isTitleOrTerm } from '../src/attribution/rank/titles.ts'
import { compileTrees } from '../src/attribution/rank/trees.ts'
import type { TreesFile } from '../src/attribution/rank/trees.ts'
import { unmarkedUses } from '../src/attribution/rank/unmarked-uses.ts'
import { boost } from './boosting.ts'
import type { BoostingOptions } from './boosting.ts'
import { readCorpus } from './labelled-corpus.ts'
import { prepare, rankAll, viewsOf } from './prepared-articles.ts'
import type { Prepared } from './prepared-articles.ts'
import { runTraining } from './run-training.ts'
import { saveModel } from './save-model.ts'
import { sourceScorer } from './source-data.ts'

const folds = 5
const options: BoostingOptions = { trees: 80, leaves: 10, rate: 0.12, minimumRows: 12, seed: 2, loss: 'logistic' }

/** How often a row counts: the first corpus labels attributed speech only, and has several times as many rows. */
const weightOfFirst = 1
const weightOfOthers = 3

/** One labelled stretch. */
interface Row {
  readonly corpus: string
  readonly fold: number
  readonly weight: number
  readonly features: Float32Array
  readonly speech: boolean
  /** What rules decide without the model; null where they do not. */
  readonly ruled: boolean | null
}

/** The fold of each article: those on one event share theirs. */
function foldsOf(prepared: readonly Prepared[]): number[] {
  const events = new Map<string, number>()
  return prepared.map(({ article }) => {
    const event = article.event ?? article.id
    if (!events.has(event)) events.set(event, events.size)
    return events.get(event)! % folds
  })
}

/** Sources as models rank them that have not seen the article. */
function rankUnseen(prepared: readonly Prepared[], fold: readonly number[]): RankedSource[][] {
  const ranked: RankedSource[][] = []
  for (let held = 0; held < folds; held++) {
    const scorer = sourceScorer(prepared.filter((_, a) => fold[a] !== held))
    prepared.forEach((one, a) => {
      if (fold[a] === held) ranked[a] = rankAll(one, scorer)
    })
  }
  return ranked
}

/** Stretches that have no label teach nothing. */
function rowsOf(one: Prepared, ranked: readonly RankedSource[], about: Pick<Row, 'corpus' | 'fold' | 'weight'>): Row[] {
  const uses = unmarkedUses(one.analysis.tokens)
  return viewsOf(one).flatMap((view, q) => {
    const label = one.labels[q]
    if (!label) return []
    const features = new Float32Array(speechFeatures.length)
    writeSpeechFeatures(features, one.analysis, view, ranked[q]!, one.stretches[q]!, uses[q]!)
    const plain = isPlainSpeech(one.analysis, view, ranked[q]!)
    const ruled = plain ? true : isTitleOrTerm(one.analysis, view) ? false : null
    return [{ ...about, features, speech: label.speech, ruled }]
  })
}

function train(rows: readonly Row[]): TreesFile {
  const weighted = rows.flatMap((row) => Array.from({ length: row.weight }, () => row))
  return boost(
    {
      features: speechFeatures,
      rows: weighted.map(({ features }) => features),
      labels: weighted.map(({ speech }) => +speech),
      groups: weighted.map((_, i) => i),
    },
    options,
  )
}

/** Counts what is found, wrongly found and missed in each corpus by models that have not seen the event. */
function crossValidate(rows: readonly Row[], missed: ReadonlyMap<string, number>): object[] {
  const found = Array.from(missed, ([corpus, fn]) => ({ corpus, folds, tp: 0, fp: 0, fn }))
  for (let held = 0; held < folds; held++) {
    const scorer = compileTrees(train(rows.filter(({ fold }) => fold !== held)), speechFeatures)
    for (const { corpus, fold, features, speech, ruled } of rows) {
      if (fold !== held) continue
      const counts = found.find((one) => one.corpus === corpus)!
      const said = ruled ?? scorer(features, 0) > 0
      if (said && speech) counts.tp++
      else if (said) counts.fp++
      else if (speech) counts.fn++
    }
  }
  return found.map((one) => ({ ...one, f1: Number(((2 * one.tp) / (2 * one.tp + one.fp + one.fn)).toFixed(4)) }))
}

async function main(...folders: string[]): Promise<void> {
  const rows: Row[] = []
  const missed = new Map<string, number>()
  for (const [c, folder] of folders.entries()) {
    const prepared = (await readCorpus(folder)).map(prepare)
    const fold = foldsOf(prepared)
    const ranked = c === 0 ? rankUnseen(prepared, fold) : prepared.map((one) => rankAll(one))
    const corpus = basename(folder)
    const weight = c === 0 ? weightOfFirst : weightOfOthers
    missed.set(
      corpus,
      prepared.reduce((sum, one) => sum + missedIn(one), 0),
    )
    prepared.forEach((one, a) => {
      for (const row of rowsOf(one, ranked[a]!, { corpus, fold: fold[a]!, weight })) rows.push(row)
    })
  }
  const figures = crossValidate(rows, missed)
  process.stdout.write(`speech: ${JSON.stringify(figures)}\n`)
  const command = `npm run train:speech -- ${folders.map((folder) => basename(folder)).join(' ')}`
  saveModel('speech', command, figures, train(rows))
}

/** Speech that no stretch is found for. */
const missedIn = ({ article, labels }: Prepared): number =>
  article.quotations.filter((label) => label.speech && !labels.includes(label)).length

await runTraining('train:speech', main)
