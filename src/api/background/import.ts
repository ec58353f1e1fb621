import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import { describeIssues } from '../../articles/article.ts'
import { decodeUtf8, readLines } from '../../articles/ndjson.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import {
  ArticleError,
  checkArticle,
  type Extractor,
  type NewArticle,
  type Stored,
} from '../../tracker/articles/articles.ts'
import { ingestAllOrNone } from '../../tracker/articles/ingest.ts'
import type { Tracker } from '../../tracker/tracker.ts'
import { articleRequestSchema } from '../articles/schema.ts'

/** A file of articles to be stored. */
export interface ImportJob {
  /** The file with the articles, one per line. */
  readonly input: string
  /** The file for the results: a line for each article, and a last line with the totals. */
  readonly output: string
  /** `stop`: store all or nothing. `continue`: skip what cannot be stored. */
  readonly onError: 'stop' | 'continue'
  /** Longest line in bytes. */
  readonly lineLimit: number
  /** Who stores them, for the audit log. */
  readonly by: Actor
}

/** The outcome: stored, or (where it was all or nothing) refused because of these lines. Only the first are listed. */
export type ImportOutcome =
  { readonly counts: ImportCounts } | { readonly bad: readonly BadLine[]; readonly badLines: number }

interface ImportCounts {
  readonly created: number
  readonly revised: number
  readonly unchanged: number
  readonly refused: number
}

interface BadLine {
  /** From 1. */
  readonly line: number
  readonly detail: string
}

interface GoodLine {
  readonly line: number
  readonly article: NewArticle
}

const mostBadLinesListed = 100

/** Stores the articles of a file. Only one line, or one batch of them, is in memory at a time. */
export async function importLines(
  db: Database,
  tracker: Tracker,
  job: ImportJob,
  progress: () => void,
  extractor: Extractor,
): Promise<ImportOutcome> {
  if (job.onError === 'stop') {
    const outcome = await badLinesOf(job)
    if (outcome.badLines > 0) return outcome
  }
  const results = openResults(job.output, progress)
  try {
    if (job.onError === 'continue') await storeWhatCanBe(tracker, job, results)
    else {
      const refusal = await storeAllOrNothing(db, extractor, job, results)
      if (refusal) return { bad: [refusal], badLines: 1 }
    }
    return { counts: await results.sumUp() }
  } finally {
    await results.close()
  }
}

async function badLinesOf(job: ImportJob): Promise<{ bad: BadLine[]; badLines: number }> {
  const bad: BadLine[] = []
  let badLines = 0
  for await (const line of readArticleLines(job)) {
    if ('article' in line) continue
    badLines++
    if (bad.length < mostBadLinesListed) bad.push(line)
  }
  return { bad, badLines }
}

async function storeAllOrNothing(
  db: Database,
  extractor: Extractor,
  job: ImportJob,
  results: Results,
): Promise<BadLine | undefined> {
  let at = 0
  async function* goodLines(): AsyncGenerator<GoodLine> {
    for await (const line of readArticleLines(job)) {
      at = line.line
      if ('article' in line) yield line
    }
  }
  try {
    await ingestAllOrNone(db, goodLines(), ({ line }, stored) => results.stored(line, stored), job.by, extractor)
    return undefined
  } catch (error) {
    if (error instanceof ArticleError) return { line: at, detail: error.message }
    throw error
  }
}

async function storeWhatCanBe(tracker: Tracker, job: ImportJob, results: Results): Promise<void> {
  const refused: BadLine[] = []
  const writeRefusedBefore = async (line: number) => {
    while (refused[0] && refused[0].line < line) await results.refused(refused.shift()!)
  }
  async function* goodLines(): AsyncGenerator<GoodLine> {
    for await (const line of readArticleLines(job)) {
      if ('article' in line) yield line
      else if (refused.push(line) > mostBadLinesListed) await writeRefusedBefore(refused[1]!.line)
    }
  }
  for await (const tracked of tracker.ingestMany(goodLines(), ({ article }) => article, job.by)) {
    const { line } = tracked.item
    await writeRefusedBefore(line)
    if ('stored' in tracked) await results.stored(line, tracked.stored)
    else await results.refused({ line, detail: tracked.problem })
  }
  await writeRefusedBefore(Infinity)
}

/** The lines of the file: articles, or what is wrong with the line. Blank lines are skipped. */
async function* readArticleLines({ input, lineLimit }: ImportJob): AsyncGenerator<GoodLine | BadLine> {
  for await (const { number: line, bytes } of readLines(
    createReadStream(input, { highWaterMark: 256 * 1024 }),
    lineLimit,
  )) {
    const text = bytes && decodeUtf8(bytes)
    if (text?.trim() === '') continue
    if (bytes === null) yield { line, detail: `longer than ${lineLimit} bytes` }
    else if (text === null) yield { line, detail: 'not UTF-8' }
    else yield { line, ...articleOf(text) }
  }
}

function articleOf(text: string): { article: NewArticle } | { detail: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { detail: `not JSON: ${(error as Error).message}` }
  }
  const result = articleRequestSchema.safeParse(value)
  if (!result.success) return { detail: describeIssues(result.error.issues) }
  try {
    checkArticle(result.data)
    return { article: result.data }
  } catch (error) {
    return { detail: (error as Error).message }
  }
}

interface Results {
  stored(line: number, stored: Stored): Promise<void>
  refused(line: BadLine): Promise<void>
  sumUp(): Promise<ImportCounts>
  close(): Promise<void>
}

function openResults(file: string, progress: () => void): Results {
  const counts = { created: 0, revised: 0, unchanged: 0, refused: 0 }
  const stream: WriteStream = createWriteStream(file)
  const write = async (line: object) => {
    const ready = stream.write(`${JSON.stringify(line)}\n`, progress)
    if (!ready) await once(stream, 'drain')
  }
  return {
    stored: (line, { status, id, revision }) => {
      counts[status]++
      return write({ line, status, id, revision })
    },
    refused: ({ line, detail }) => {
      counts.refused++
      return write({ line, status: 'refused', detail })
    },
    sumUp: async () => {
      await write({ done: true, ...counts })
      return counts
    },
    close: () => new Promise((resolve) => stream.end(resolve)),
  }
}
