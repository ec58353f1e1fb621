import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article } from './article.ts'
import { checkInputs, InputError, readArticles } from './read.ts'

// A build lies one folder deeper than the sources that it was made from.
const places = ['../../seeds/articles.ndjson', '../../../seeds/articles.ndjson'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/**
 * The sample coverage: short articles of fictitious outlets that quote the same words in different ways.
 * @throws InputError
 */
export async function* sampleArticles(): AsyncGenerator<Article> {
  const file = places.find(existsSync) ?? places[0]!
  await checkInputs([file])
  for await (const incoming of readArticles([file], { standardInput: process.stdin, outlet: 'unknown' })) {
    if ('problem' in incoming) throw new InputError(`${incoming.place}: ${incoming.problem}`)
    yield incoming.article
  }
}
