import { logAct } from '../../database/audit.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import { isStorageFailure } from '../../database/failures.ts'
import { extract } from '../../extract.ts'
import type { Extraction } from '../../extract.ts'
import { noPendingUpdates } from '../pending-updates.ts'
import { runUpdates } from '../update.ts'
import { ArticleError, checkArticle, extractOptionsOf, findStored, storeArticle, storeArticles } from './articles.ts'
import type { Extractor, NewArticle, SameBy, Stored } from './articles.ts'

/** What articles are stored with. */
export interface Ingesting {
  readonly db: Database
  readonly extractor: Extractor
  /** Who is named in the audit log; nobody where articles are stored on the machine itself. */
  readonly by: Actor | undefined
  readonly sameBy: SameBy
}

/** What became of one article of many: stored (and durable), or refused with the reason and nothing of it kept. */
export type Tracked<Item> = { readonly item: Item } & ({ readonly stored: Stored } | { readonly problem: string })

/** How many articles, and how many characters of text, share a transaction at most. */
const batch = { articles: 64, characters: 1_000_000 }

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
  let held: Held<Item>[] = []
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

/**
 * Stores many articles in one transaction: all of them or, where one cannot be stored, none. Only one article is in
 * memory at a time, besides what is pending of those before.
 * @param onStored called for each article when it is written; it counts only once all are
 * @param by who is named in the audit log
 * @throws ArticleError
 */
export async function ingestAllOrNone<Item extends { readonly article: NewArticle }>(
  db: Database,
  items: AsyncIterable<Item>,
  onStored: (item: Item, stored: Stored) => Promise<void>,
  by: Actor,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const pending = noPendingUpdates()
    for await (const item of items) {
      const { article } = item
      const read = await readArticle({ db: transaction, extractor: extract, sameBy: 'text' }, article)
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

type Read = { readonly stored: Stored } | { readonly extraction: Extraction }

/**
 * Extraction comes before the transaction begins, so that it does not keep others from writing. A text that is stored
 * already is not extracted again.
 */
async function readArticle(
  { db, extractor, sameBy }: Pick<Ingesting, 'db' | 'extractor' | 'sameBy'>,
  article: NewArticle,
): Promise<Read> {
  checkArticle(article)
  const found = await findStored(db, article, sameBy)
  if (found?.isSame) return { stored: found.stored }
  return { extraction: await extractor(article.text, extractOptionsOf(article)) }
}

interface Held<Item> {
  readonly item: Item
  readonly article: NewArticle
}

/** All in one transaction; where that fails, each in its own, so that only the culprit is left out. */
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
  const { db, by, sameBy } = ingesting
  const read: (Held<Item> & (Read | { readonly problem: string }))[] = []
  for (const { item, article } of held) {
    read.push({ item, article, ...(await readArticle(ingesting, article).catch(problemOf)) })
  }
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
function problemOf(error: unknown): { problem: string } {
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
