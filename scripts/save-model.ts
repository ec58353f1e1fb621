import { writeFileSync } from 'node:fs'
import type { TreesFile } from '../src/attribution/rank/trees.ts'

/** Writes a trained model into the repository, with the command that made it and what it reached. */
export function saveModel(name: string, command: string, figures: object, model: TreesFile, extra: object = {}): void {
  const url = new URL(`../src/attribution/rank/models/${name}.json`, import.meta.url)
  const trees = model.trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n')
  const head = JSON.stringify({ command, figures, ...extra, features: model.features }, null, 2).replace(/\n\}$/, '')
  writeFileSync(url, `${head},\n  "trees": [\n${trees}\n  ]\n}\n`)
}
