import { setImmediate } from 'node:timers/promises'
import { logAct } from '../../database/audit.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import { isStorageFailure } from '../../database/failures.ts'
import { searchKeys } from '../../variants/index.ts'
import { noPendingUpdates } from '../pending-updates.ts'
import { preparedWording } from '../quotes/prepared-wordings.ts'
import { runUpdates } from '../update.ts'
import {
  ArticleError,
  checkArticle,
  extractOptionsOf,
  findAllStored,
  findStored,
  storeArticle,
  storeArticles,
} from './articles.ts'
import type { Extractor, Found, NewArticle, SameBy, Stored } from './articles.ts'
import { readText } from './read-text.ts'
import type { ReadText } from './read-text.ts'

/** What articles are stored with. */
export interface Ingesting {
  readonly db: Database
  readonly extractor: Extractor
  /** Who is named in the audit log; nobody where articles are stored on the machine itself. */
  readonly by: Actor | undefined
  readonly sameBy: SameBy
  /** What the extractor's texts wait for, where it works on other threads: the next are read while some are written. */
  readonly threads?: ReadingThreads | undefined
}

/** Threads on which an extractor reads texts; see `ThreadedExtractor`. */
export interface ReadingThreads {
  readWaiting(): boolean
  handOver(): void
}

/** What became of one article of many: stored (and durable), or refused with the reason and nothing of it kept. */
export type Tracked<Item> = { readonly item: Item } & ({ readonly stored: Stored } | { readonly problem: string })

/**
 * How many articles, and how many characters of text, share a transaction at most. The first batches are smaller, so
 * that writing begins while others are read.
 */
const batch = { first: 32, articles: 128, characters: 1_000_000 }
/** So many batches are read ahead of the one that is written, where that is done on other threads. */
const ahead = 2

/** Stores one article. @throws ArticleError */
export async function ingestOne(ingesting: Ingesting, article: NewArticle): Promise<Stored> {
  const { db, by, sameBy } = ingesting
  const read = await readArticle(ingesting, article)
  if ('stored' in read) return read.stored
  return db.transaction().execute(async (transaction) => {
    const pending = noPendingUpdates()
    const stored = await storeArticle(transaction, article, read.extraction, { now: now(), sameBy }, pending)
    await logStored(transaction, stored, by)
    await runUpdates(transaction, pending)
    return stored
  })
}

/** Stores many articles, a batch in each transaction. @param articleOf the article of an item */
export async function* ingestMany<Item>(
  ingesting: Ingesting,
  items: AsyncIterable<Item> | Iterable<Item>,
  articleOf: (item: Item) => NewArticle,
): AsyncGenerator<Tracked<Item>> {
  const { threads } = ingesting
  const readings: Reading<Item>[] = []
  for await (const held of inBatches(items, articleOf)) {
    readings.push(await beginReading(ingesting, held))
    if (readings.length > (threads ? ahead : 0)) yield* await ingestBatch(ingesting, readings.shift()!)
  }
  for (const reading of readings) yield* await ingestBatch(ingesting, reading)
}

async function* inBatches<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  articleOf: (item: Item) => NewArticle,
): AsyncGenerator<Held<Item>[]> {
  let held: Held<Item>[] = []
  let characters = 0
  let most = batch.first
  for await (const item of items) {
    const article = articleOf(item)
    held.push({ item, article })
    characters += article.text.length
    if (held.length < most && characters < batch.characters) continue
    yield held
    held = []
    characters = 0
    most = Math.min(2 * most, batch.articles)
  }
  if (held.length > 0) yield held
}

/** Articles that are being read, on this thread or on others. */
interface Reading<Item> {
  readonly read: Promise<readonly (Held<Item> & (Read | Refused))[]>
}

interface Refused {
  readonly problem: string
}

/** Looks all articles up first: while others are written, the connection is not free. */
async function beginReading<Item>(ingesting: Ingesting, held: readonly Held<Item>[]): Promise<Reading<Item>> {
  const { db, sameBy } = ingesting
  const problems = held.map(({ article }) => problemWith(article))
  const sound = held.filter((_, i) => problems[i] === null)
  const stored = await findAllStored(
    db,
    sound.map(({ article }) => article),
    sameBy,
  )
  const found = new Map(sound.map((one, i) => [one, stored[i]!]))
  const reading = held.map((one, i): Promise<Held<Item> & (Read | Refused)> => {
    const { item, article } = one
    const known = problems[i] ?? knownAs(found.get(one) ?? null)
    const read = known ?? extractArticle(ingesting, article).catch(problemOf)
    return Promise.resolve(read).then((outcome) => ({ item, article, ...outcome }))
  })
  return { read: Promise.all(reading) }
}

function problemWith(article: NewArticle): Refused | null {
  try {
    checkArticle(article)
    return null
  } catch (error) {
    return problemOf(error)
  }
}

const knownAs = (found: Found) => (found?.isSame ? { stored: found.stored } : null)

/**
 * Stores many articles in one transaction: all of them or, where one cannot be stored, none. Only one article is in
 * memory at a time, besides what is pending of those before.
 * @param onStored called for each article when it is written; it counts only once all are
 * @param by who is named in the audit log
 * @param extractor finds the quotations of a text
 * @throws ArticleError
 */
export async function ingestAllOrNone<Item extends { readonly article: NewArticle }>(
  db: Database,
  items: AsyncIterable<Item>,
  onStored: (item: Item, stored: Stored) => Promise<void>,
  by: Actor,
  extractor: Extractor = readText,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const pending = noPendingUpdates()
    for await (const item of items) {
      const { article } = item
      const read = await readArticle({ db: transaction, extractor, sameBy: 'text' }, article)
      const stored =
        'stored' in read
          ? read.stored
          : await storeArticle(transaction, article, read.extraction, { now: now(), sameBy: 'text' }, pending)
      await logStored(transaction, stored, by)
      await onStored(item, stored)
    }
    await runUpdates(transaction, pending)
  })
}

type Read = { readonly stored: Stored } | { readonly extraction: ReadText }

/**
 * Extraction comes before the transaction begins, so that it does not keep others from writing. A text that is stored
 * already is not extracted again.
 */
async function readArticle(
  ingesting: Pick<Ingesting, 'db' | 'extractor' | 'sameBy'>,
  article: NewArticle,
): Promise<Read> {
  return (await lookUp(ingesting, article)) ?? (await extractArticle(ingesting, article))
}

async function lookUp(
  { db, sameBy }: Pick<Ingesting, 'db' | 'sameBy'>,
  article: NewArticle,
): Promise<{ readonly stored: Stored } | null> {
  checkArticle(article)
  return knownAs(await findStored(db, article, sameBy))
}

async function extractArticle(
  { extractor }: Pick<Ingesting, 'extractor'>,
  article: NewArticle,
): Promise<{ readonly extraction: ReadText }> {
  const extraction = await extractor(article.text, extractOptionsOf(article))
  // Whatever can be worked out before the transaction begins does not keep others from writing.
  for (const { text } of extraction.quotations) searchKeys(preparedWording(text))
  return { extraction }
}

interface Held<Item> {
  readonly item: Item
  readonly article: NewArticle
}

/** All in one transaction; where that fails, each in its own, so that only the culprit is left out. */
async function ingestBatch<Item>(ingesting: Ingesting, reading: Reading<Item>): Promise<Tracked<Item>[]> {
  const read = await whenRead(reading, ingesting.threads)
  try {
    return await ingestTogether(ingesting, read)
  } catch (error) {
    if (isStorageFailure(error)) throw error
  }
  const tracked: Tracked<Item>[] = []
  for (const one of read) {
    const alone = ingestTogether(ingesting, [one]).catch((error): [Tracked<Item>] => [
      { item: one.item, ...problemOf(error) },
    ])
    tracked.push(...(await alone))
  }
  return tracked
}

/** Waits until articles are read, and helps meanwhile. */
async function whenRead<Item>({ read }: Reading<Item>, threads: ReadingThreads | undefined) {
  let isRead = false
  const noteRead = (): void => {
    isRead = true
  }
  read.then(noteRead, noteRead)
  // What other threads have read comes in between two texts.
  for (await setImmediate(); threads && !isRead && threads.readWaiting();) await setImmediate()
  const all = await read
  threads?.handOver()
  return all
}

async function ingestTogether<Item>(
  { db, by, sameBy }: Ingesting,
  read: readonly (Held<Item> & (Read | Refused))[],
): Promise<Tracked<Item>[]> {
  return db.transaction().execute(async (transaction) => {
    const pending = noPendingUpdates()
    const storing = read.filter((one) => 'extraction' in one)
    const stored = (await storeArticles(transaction, storing, { now: now(), sameBy }, pending)).values()
    const tracked = read.map((one): Tracked<Item> => {
      const { item } = one
      if ('problem' in one) return { item, problem: one.problem }
      return { item, stored: 'stored' in one ? one.stored : stored.next().value! }
    })
    for (const one of tracked) if ('stored' in one) await logStored(transaction, one.stored, by)
    await runUpdates(transaction, pending)
    return tracked
  })
}

/** Why an article cannot be stored. @throws the error itself where nothing can be stored at present */
export function problemOf(error: unknown): { problem: string } {
  if (error instanceof ArticleError) return { problem: error.message }
  if (isStorageFailure(error)) throw error
  return {
    problem: `could not be stored; internal error, please report: ${error instanceof Error ? error.message : String(error)}`,
  }
}

/** Logs who sent an article, if it is new or revised. */
async function logStored(db: Database, { status, id, revision }: Stored, by: Actor | undefined): Promise<void> {
  if (by === undefined || status === 'unchanged') return
  await logAct(db, {
    action: status === 'created' ? 'article-created' : 'article-revised',
    subject: id,
    actor: by,
    detail: { revision },
  })
}

function now(): string {
  return new Date().toISOString()
}
