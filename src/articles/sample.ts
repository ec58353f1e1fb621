import { fileURLToPath } from 'node:url'
import type { Article } from './article.ts'
import { InputError, readArticles } from './read.ts'

const file = fileURLToPath(new URL('../../seeds/articles.ndjson', import.meta.url))

/** The sample coverage: short articles of fictitious outlets that quote the same words in different ways. @throws InputError */
export async function* sampleArticles(): AsyncGenerator<Article> {
  for await (const incoming of readArticles([file], { standardInput: process.stdin, outlet: 'unknown' })) {
    if ('problem' in incoming) throw new InputError(`${incoming.place}: ${incoming.problem}`)
    yield incoming.article
  }
}
