import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Label, LabelledArticle } from '../evaluation/index.ts'
import { offsetsOf } from '../text/offsets.ts'
import type { Offsets } from '../text/offsets.ts'
import type { Span, TextSpan } from '../text/span.ts'
import { articleSchema } from './article.ts'
import { decodeUtf8, defaultLineLimit, parseRow, readLines } from './ndjson.ts'
import { dayOf } from './published.ts'
import { InputError } from './read.ts'

const articlesFile = 'articles.ndjson'
const labelsFile = 'quotations.ndjson'

const offset = z.int('expected a whole number').min(0, 'expected 0 or more')
const words = z.string().regex(/\S/, 'expected at least one character')
const labelledArticleSchema = articleSchema.extend({ event: words.nullish() })
const labelSchema = z.object({
  article: z.string(),
  start: offset,
  end: offset,
  type: z.enum(['speech', 'other'], { error: 'expected "speech" or "other"' }),
  speaker: words.nullish(),
  how: words.nullish(),
  source: z.array(z.tuple([offset, offset], { error: 'expected [start, end]' })).nullish(),
  cluster: words.nullish(),
})

/** An article whose labels are still being read. */
interface Growing {
  readonly article: LabelledArticle
  readonly labels: Label[]
  readonly offsets: Offsets
}

/**
 * Reads a folder of labelled news: `articles.ndjson`, the articles as for ingest, each perhaps with an `event`, and
 * `quotations.ndjson`, the labels of their marked stretches.
 * @throws InputError at the first invalid line: figures over half a corpus would mislead.
 */
export async function readLabelledArticles(folder: string): Promise<LabelledArticle[]> {
  await checkCorpus(folder)
  const articles = new Map<string, Growing>()
  for await (const { place, row } of rowsOf(join(folder, articlesFile), labelledArticleSchema)) {
    if (articles.has(row.id)) throw new InputError(`${place}: id: "${row.id}" is taken by an earlier article`)
    const { id, outlet, title = null, published, language = null, event = null, text } = row
    const labels: Label[] = []
    const article = { id, outlet, title, day: published ? dayOf(published) : null, language, event, text, labels }
    articles.set(id, { article, labels, offsets: offsetsOf(text) })
  }
  let count = 0
  for await (const { place, row } of rowsOf(join(folder, labelsFile), labelSchema)) {
    const growing = articles.get(row.article)
    if (!growing) throw new InputError(`${place}: article: no article "${row.article}" in ${articlesFile}`)
    if (row.cluster != null && growing.article.event === null) {
      throw new InputError(`${place}: cluster: expected article "${row.article}" to have an event in ${articlesFile}`)
    }
    growing.labels.push(labelOf(growing, row, place))
    count++
  }
  if (count === 0) throw new InputError(`${join(folder, labelsFile)}: expected labels, found none`)
  return Array.from(articles.values(), ({ article }) => article)
}

async function checkCorpus(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory())
    throw new InputError(
      `${folder}: ${found ? 'expected a folder' : 'no such folder'} with ${articlesFile} and ${labelsFile}`,
    )
  for (const file of [articlesFile, labelsFile]) {
    const path = join(folder, file)
    const entry = await stat(path).catch(() => null)
    if (!entry?.isFile()) throw new InputError(`${path}: ${entry ? 'expected a file, found a folder' : 'no such file'}`)
    await access(path, constants.R_OK).catch(() => {
      throw new InputError(`${path}: no permission to read it`)
    })
  }
}

async function* rowsOf<Row>(path: string, schema: z.ZodType<Row>): AsyncGenerator<{ place: string; row: Row }> {
  for await (const { number, bytes } of readLines(createReadStream(path), defaultLineLimit)) {
    const place = `${path}, line ${number}`
    if (!bytes) throw new InputError(`${place}: longer than ${defaultLineLimit} bytes`)
    const line = decodeUtf8(bytes)
    if (line === null) throw new InputError(`${place}: not UTF-8`)
    if (line.trim() === '') continue
    const read = parseRow(line, schema)
    if ('problem' in read) throw new InputError(`${place}: ${read.problem}`)
    yield { place, row: read.row }
  }
}

function labelOf({ article: { text }, offsets }: Growing, row: z.output<typeof labelSchema>, place: string): Label {
  const cut = (field: string, { start, end }: Span): TextSpan => {
    if (start >= end || end > offsets.length) {
      throw new InputError(
        `${place}: ${field}: expected a stretch of a text of ${offsets.length} code points, found ${start} to ${end}`,
      )
    }
    return { start, end, text: text.slice(offsets.toUtf16(start), offsets.toUtf16(end)) }
  }
  return {
    ...cut('start, end', row),
    speech: row.type === 'speech',
    speaker: row.speaker ?? null,
    how: row.how ?? null,
    sources: (row.source ?? []).map(([start, end]) => cut('source', { start, end })),
    cluster: row.cluster ?? null,
  }
}
