import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { parseRow } from '../../src/articles/ndjson.ts'
import { InputError } from '../../src/articles/read.ts'
import type { PublishedCorpus } from './published.ts'
import { readText } from './read-text.ts'

const outlets = { nyt: 'The New York Times', fox: 'Fox News', hpo: 'HuffPost' }

const articleSchema = z.object({
  title: z.string(),
  date: z.string(),
  url: z.string(),
  source: z
    .string()
    .toLowerCase()
    .pipe(z.literal(['nyt', 'fox', 'hpo'])),
  'triplet-uuid': z.string(),
  'body-paragraphs': z.array(z.array(z.string())),
})

/** BASIL (Fan et al., EMNLP 2019): an article is a JSON file, `articles/YEAR/ID.json`, its text lists of sentences. */
export const basil: PublishedCorpus = {
  name: 'BASIL',
  repository: 'https://github.com/launchnlp/BASIL',
  open: async (clone) => {
    const folder = join(clone, 'articles')
    const files = await readdir(folder, { recursive: true }).catch(() => {
      throw new InputError(`no folder ${folder}`)
    })
    const paths = new Map(files.map((file) => [basename(file, '.json'), join(folder, file)]))
    return async (id) => {
      const path = paths.get(id)
      if (path === undefined) throw new InputError(`no ${join(folder, 'YEAR', `${id}.json`)}`)
      const read = parseRow(await readText(path), articleSchema)
      if ('problem' in read) throw new InputError(`${path}: ${read.problem}`)
      const { title, date, url, source, 'triplet-uuid': event, 'body-paragraphs': paragraphs } = read.row
      const text = textOf(paragraphs)
      return { path, row: { event, outlet: outlets[source], url, title, published: date, text } }
    }
  },
}

/** Sentences are set apart by a space, paragraphs by an empty line; some are published with more space, or blank. */
function textOf(paragraphs: readonly (readonly string[])[]): string {
  const lines = paragraphs.map((sentences) => sentences.join(' ').replace(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n\n')
}
