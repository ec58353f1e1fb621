/**
 * Trains the ranking of sources on a labelled corpus and writes it with the figures it reached in cross-validation:
 *
 *     npm run train -- CORPUS_DIR
 *
 * Deterministic: the same corpus gives the same file.
 */
import { basename } from 'node:path'
import { calibration } from './calibration.ts'
import { readCorpus } from './labelled-corpus.ts'
import { prepare, rankAll } from './prepared-articles.ts'
import { runTraining } from './run-training.ts'
import { saveModel } from './save-model.ts'
import { overlaps, sourceScorer, spanOf, trainSources } from './source-data.ts'

const folds = 5

async function main(folder: string): Promise<void> {
  const prepared = (await readCorpus(folder)).map(prepare)
  const pairs: [number, boolean][] = []
  let asked = 0
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const scorer = sourceScorer(prepared.filter((_, a) => a % folds !== fold))
    prepared.forEach((one, a) => {
      if (a % folds !== fold) return
      rankAll(one, scorer).forEach(({ mention, probability }, q) => {
        const label = one.labels[q]
        if (!label?.speech || label.sources.length === 0) return
        const ok = mention !== null && label.sources.some((span) => overlaps(span, spanOf(one.analysis, mention)))
        asked++
        if (ok) right++
        if (mention !== null) pairs.push([probability, ok])
      })
    })
  }
  const figures = {
    corpus: basename(folder),
    folds,
    quotations: asked,
    accuracy: Number((right / asked).toFixed(4)),
  }
  process.stdout.write(`source: ${JSON.stringify(figures)}\n`)
  saveModel('source', `npm run train -- ${basename(folder)}`, figures, trainSources(prepared), {
    calibration: calibration(pairs),
  })
}

await runTraining('train', main)
