import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { ArticleRead } from '../../articles/read.ts'
import type { Database } from '../../database/engine.ts'
import { isStorageFailure, storageReason } from '../../database/failures.ts'
import { databaseExists, openDatabase, openExisting } from '../../database/open.ts'
import type { Extractor, NewArticle } from '../../tracker/articles/articles.ts'
import { previewMany } from '../../tracker/articles/preview.ts'
import { readText } from '../../tracker/articles/read-text.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { KnownExtractions } from '../../extracted/known.ts'
import { incomingArticles, incomingExtracted, type IncomingArticles, type InputOptions } from '../incoming.ts'
import { untilStopped } from '../stop.ts'
import { describeReport, Tally } from '../tally.ts'
import { exitCodes } from '../terminal.ts'
import { openMigrated } from './migrate.ts'

/** The options of `ingest`, beside those of what is read. */
export interface IngestOptions {
  readonly database: string
  /** Whether pages are kept beside the articles that are read from them. */
  readonly keepPages: 'yes' | 'no'
  /** Threads that work at the same time; as many as there are processors where it is not given. */
  readonly jobs?: number
  /** Store nothing. */
  readonly dryRun?: boolean
  /** File for what became of the articles, as JSON. */
  readonly report?: string
  /** The files hold articles that were extracted before. */
  readonly extracted?: boolean
}

/** Work that takes so long ends with a table, also where nobody watches. Seconds. */
const longRun = 30

/**
 * Stores every article in some files and prints what became of them. What is stored already is passed over without
 * being read, so a run that was stopped goes on when it is started again.
 * @returns the exit code.
 * @throws InputError, DatabaseError
 */
export async function ingest(
  files: readonly string[],
  { database, keepPages, jobs = availableParallelism(), dryRun = false, report: reportFile, extracted }: IngestOptions,
  input: InputOptions,
): Promise<number> {
  const tally = new Tally()
  const onRefused = (place: string, problem: string): void => tally.refuse(place, problem)
  const known = extracted === true ? new KnownExtractions() : null
  const incoming: IncomingArticles = known
    ? known.from(await incomingExtracted(files, onRefused))
    : await incomingArticles(files, input, onRefused)
  const db = dryRun ? await openForPreview(database) : await openMigrated(database, (notice) => void say(notice))
  const threads = jobs > 1 && !dryRun && !known ? await threadsFor(jobs - 1) : undefined
  const found = new Map<string, number>()
  const extractor: Extractor = async (text, options) => {
    const extraction = await (known?.extract ?? threads?.extract ?? readText)(text, options)
    found.set(text, extraction.quotations.length)
    return extraction
  }
  const articleOf = keeping(keepPages)
  let ended: string | null = null
  try {
    await untilStopped(async (signal) => {
      const tracker = createTracker(db, { extract: extractor, threads })
      const articles = until(signal, incoming.articles)
      for await (const tracked of dryRun
        ? previewMany(db, extractor, articles, articleOf)
        : tracker.ingestMany(articles, articleOf)) {
        const { article, place } = tracked.item
        if ('problem' in tracked) incoming.refuse(place, tracked.problem)
        else tally.store(tracked.stored.status, article, found.get(article.text))
        found.delete(article.text)
        known?.forget(article)
      }
      if (signal.aborted) ended = 'stopped'
    })
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    ended = storageReason(error)
  } finally {
    await threads?.close()
    await db.destroy()
  }
  incoming.progress.clear()
  const report = tally.report(dryRun, ended)
  if (process.stderr.isTTY || report.seconds > longRun) say(`${describeReport(report)}\n`)
  const { created, revised, unchanged } = tally.counts
  const counts = `${created} new, ${revised} revised, ${unchanged} unchanged, ${incoming.refused()} refused`
  process.stdout.write(dryRun ? `Dry run, nothing stored: ${counts}\n` : `Articles: ${counts}\n`)
  if (reportFile !== undefined) await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`)
  if (ended !== null) {
    say(`verbatim: ${ended}. What is counted is stored; run the same command again to go on.\n`)
    return exitCodes.failed
  }
  return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
}

const say = (text: string): void => void process.stderr.write(text)

/** Threads take long to load, and are rarely wanted for few articles. */
async function threadsFor(number: number) {
  const { createThreadedExtractor } = await import('../../tracker/articles/extract-off-thread.ts')
  return createThreadedExtractor(number)
}

/** What is stored so far; an empty database where there is none yet. */
async function openForPreview(url: string): Promise<Database> {
  return (await databaseExists(url)) ? openExisting(url) : openDatabase('sqlite::memory:', { migrate: true })
}

/** Articles as they were read, with their pages where these are kept. */
export const keeping =
  (pages: IngestOptions['keepPages']) =>
  ({ article, page }: ArticleRead): NewArticle =>
    pages === 'yes' && page ? { ...article, page } : article

/** Items until a signal aborts. */
export async function* until<Item>(signal: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal.aborted) return
    yield item
  }
}
