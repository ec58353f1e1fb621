import type { Actor } from '../database/audit.ts'
import type { Database } from '../database/engine.ts'
import { isStorageFailure } from '../database/failures.ts'
import { extract } from '../extract.ts'
import type { ExtractOptions, Extraction } from '../extract.ts'
import {
  ArticleError,
  checkArticle,
  extractOptionsOf,
  findStored,
  removeArticle,
  updateOutlets,
  updateWordings,
  storeArticle,
} from './articles/articles.ts'
import type { NewArticle, Regarded, Stored } from './articles/articles.ts'
import { logChanges } from './log/log-changes.ts'
import { updateCounts } from './articles/update-counts.ts'
import { logStored } from './log/acts.ts'
import { makeCorrection, revokeCorrection } from './corrections/corrections.ts'
import type { NewCorrection } from './corrections/corrections.ts'
import { updateQuotes } from './quotes/update-quotes.ts'
import { removeNamelessSpeakers, resolveSpeakers } from './speakers/update-speakers.ts'
import { rebuild } from './articles/rebuild.ts'
import { updateStatements } from './statements/update-statements.ts'
import { noPendingUpdates } from './pending-updates.ts'
import type { PendingUpdates } from './pending-updates.ts'
import { updateUnmarked } from './quotes/update-unmarked.ts'

export interface TrackerOptions {
  /** Finds the quotations of a text; elsewhere than on this thread, if need be. */
  readonly extract?: Extractor
}

export type Extractor = (text: string, options: ExtractOptions) => Extraction | Promise<Extraction>

/** What became of one article of many: stored (and durable), or refused with the reason, nothing of it being kept. */
export type Tracked<Item> = { readonly item: Item } & ({ readonly stored: Stored } | { readonly problem: string })

/**
 * The one way in for articles: the service, the command line and the sample coverage all write through it. Articles go
 * in whole, with their quotations and everything that follows for speakers and quotes, or not at all; what has been
 * answered is durable. What is stored in the end depends on the set of articles, and of corrections in force, alone,
 * not on their order or on how they were put together.
 */
export interface Tracker {
  /** Stores one article. @param by whose name stands in the log for it @throws ArticleError */
  ingest(article: NewArticle, by?: Actor): Promise<Stored>
  /**
   * The same, but an article with the same text is revised, too, if its title, byline, date, language, address or
   * outlet is another.
   */
  replace(article: NewArticle, by?: Actor): Promise<Stored>
  /**
   * Stores many, several in one transaction where that is quicker; answers come in order, each after it is durable.
   * An article that cannot be stored does not keep the others back. @param articleOf the article of an item
   */
  ingestMany<Item>(
    items: AsyncIterable<Item> | Iterable<Item>,
    articleOf: (item: Item) => NewArticle,
    by?: Actor,
  ): AsyncGenerator<Tracked<Item>>
  /** Takes an article out, all its revisions, as if it had never come. @returns whether it was there. */
  withdraw(id: string): Promise<boolean>
  /** Makes a correction and follows it; one that is in force already is left as it is. @throws CorrectionError */
  correct(correction: NewCorrection, curator: Actor): Promise<{ readonly id: string; readonly created: boolean }>
  /**
   * Leaves everything as if a correction had not been made.
   * @returns whether there is one.
   * @throws CorrectionError where it was revoked before
   */
  revoke(id: string, reason: string, curator: Actor): Promise<boolean>
  /** Extracts every article's current text again and groups all quotations from scratch, in one transaction. */
  rebuild(): Promise<void>
}

/** Articles, and characters of text, that share a transaction at most. */
const batch = { articles: 64, characters: 1_000_000 }

/** @param db a connection that may write; one of a process at a time. */
export function createTracker(db: Database, options: TrackerOptions = {}): Tracker {
  const extractor = options.extract ?? extract
  return {
    ingest: (article, by) => ingestOne({ db, extractor, by, regarded: 'text' }, article),
    replace: (article, by) => ingestOne({ db, extractor, by, regarded: 'everything' }, article),
    ingestMany: (items, articleOf, by) => ingestMany({ db, extractor, by, regarded: 'text' }, items, articleOf),
    withdraw: (id) =>
      db.transaction().execute(async (transaction) => {
        const pending = noPendingUpdates()
        const found = await removeArticle(transaction, id, pending)
        await runUpdates(transaction, pending)
        return found
      }),
    correct: (correction, curator) => makeCorrection(db, extractor, correction, curator),
    revoke: (id, reason, curator) => revokeCorrection(db, extractor, id, reason, curator),
    rebuild: () =>
      db.transaction().execute(async (transaction) => runUpdates(transaction, await rebuild(transaction, extractor))),
  }
}

/** Brings everything that follows from articles in line with what a transaction pending, and logs what came of it. */
export async function runUpdates(db: Database, pending: PendingUpdates): Promise<void> {
  await updateOutlets(db, pending)
  await resolveSpeakers(db, pending)
  await updateQuotes(db, pending)
  await updateUnmarked(db, pending)
  await removeNamelessSpeakers(db, pending)
  await updateCounts(db, pending)
  await updateWordings(db, pending)
  await updateStatements(db, pending)
  await logChanges(db, pending)
}

/** What articles are stored with. */
interface Ingesting {
  readonly db: Database
  readonly extractor: Extractor
  readonly by: Actor | undefined
  readonly regarded: Regarded
}

async function ingestOne(ingesting: Ingesting, article: NewArticle): Promise<Stored> {
  const { db, by, regarded } = ingesting
  const read = await readArticle(ingesting, article)
  if ('stored' in read) return read.stored
  return db.transaction().execute(async (transaction) => {
    const pending = noPendingUpdates()
    const stored = await storeArticle(transaction, article, read.extraction, { now: now(), regarded }, pending)
    await logStored(transaction, stored, by)
    await runUpdates(transaction, pending)
    return stored
  })
}

type Read = { readonly stored: Stored } | { readonly extraction: Extraction }

/**
 * Extraction happens before the transaction begins, so that it keeps nobody from writing; of a text that is stored
 * already it is spared.
 */
async function readArticle({ db, extractor, regarded }: Ingesting, article: NewArticle): Promise<Read> {
  checkArticle(article)
  const found = await findStored(db, article, regarded)
  if (found?.isSame) return { stored: found.stored }
  return { extraction: await extractor(article.text, extractOptionsOf(article)) }
}

async function* ingestMany<Item>(
  ingesting: Ingesting,
  items: AsyncIterable<Item> | Iterable<Item>,
  articleOf: (item: Item) => NewArticle,
): AsyncGenerator<Tracked<Item>> {
  let held: { item: Item; article: NewArticle }[] = []
  let characters = 0
  for await (const item of items) {
    const article = articleOf(item)
    held.push({ item, article })
    characters += article.text.length
    if (held.length < batch.articles && characters < batch.characters) continue
    yield* await ingestBatch(ingesting, held)
    held = []
    characters = 0
  }
  if (held.length > 0) yield* await ingestBatch(ingesting, held)
}

interface Held<Item> {
  readonly item: Item
  readonly article: NewArticle
}

/** All in one transaction; where that fails, each in its own, so that only what is to blame is left out. */
async function ingestBatch<Item>(ingesting: Ingesting, held: readonly Held<Item>[]): Promise<Tracked<Item>[]> {
  try {
    return await ingestTogether(ingesting, held)
  } catch (error) {
    if (isStorageFailure(error)) throw error
  }
  const tracked: Tracked<Item>[] = []
  for (const { item, article } of held) {
    tracked.push({ item, ...(await ingestOne(ingesting, article).then((stored) => ({ stored }), problemOf)) })
  }
  return tracked
}

async function ingestTogether<Item>(ingesting: Ingesting, held: readonly Held<Item>[]): Promise<Tracked<Item>[]> {
  const { db, by, regarded } = ingesting
  const read: (Held<Item> & (Read | { readonly problem: string }))[] = []
  for (const { item, article } of held) {
    read.push({ item, article, ...(await readArticle(ingesting, article).catch(problemOf)) })
  }
  return db.transaction().execute(async (transaction) => {
    const pending = noPendingUpdates()
    const tracked: Tracked<Item>[] = []
    for (const one of read) {
      const { item, article } = one
      if ('problem' in one) tracked.push({ item, problem: one.problem })
      else if ('stored' in one) tracked.push({ item, stored: one.stored })
      else {
        const stored = await storeArticle(transaction, article, one.extraction, { now: now(), regarded }, pending)
        await logStored(transaction, stored, by)
        tracked.push({ item, stored })
      }
    }
    await runUpdates(transaction, pending)
    return tracked
  })
}

function problemOf(error: unknown): { problem: string } {
  if (error instanceof ArticleError) return { problem: error.message }
  if (isStorageFailure(error)) throw error
  return { problem: `could not be stored: ${error instanceof Error ? error.message : String(error)}` }
}

function now(): string {
  return new Date().toISOString()
}
