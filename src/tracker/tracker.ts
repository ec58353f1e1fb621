import type { Actor } from '../database/audit.ts'
import type { Database } from '../database/engine.ts'
import { removeArticle } from './articles/articles.ts'
import type { Extractor, NewArticle, Stored } from './articles/articles.ts'
import { ingestMany, ingestOne } from './articles/ingest.ts'
import type { ReadingThreads, Tracked } from './articles/ingest.ts'
import { rebuild } from './articles/rebuild.ts'
import type { UnreadableArticle } from './articles/rebuild.ts'
import { readText } from './articles/read-text.ts'
import { rereadPages, type PageReader, type Reread } from './articles/reread.ts'
import { makeCorrection, revokeCorrection } from './corrections/corrections.ts'
import type { NewCorrection } from './corrections/corrections.ts'
import { foresee, type Foreseen, type ForeseenChange } from './corrections/foresee.ts'
import { noPendingUpdates } from './pending-updates.ts'
import { runUpdates } from './update.ts'

export interface TrackerOptions {
  /** Finds the quotations of a text; on another thread, if need be. */
  readonly extract?: Extractor
  /** Where `extract` works on other threads: these, so that the next articles of many are read while some are written. */
  readonly threads?: ReadingThreads | undefined
}

/**
 * The one way in for articles: the service, the command line and the sample coverage all write through it. An article
 * is stored with its quotations and everything that follows for speakers and quotes, or not at all; what has been
 * answered is durable. The outcome is a function of the set of articles and of the corrections in force: neither their
 * order nor how they were batched matters.
 */
export interface Tracker {
  /** Stores one article. @param by who is named in the audit log @throws ArticleError */
  ingest(article: NewArticle, by?: Actor): Promise<Stored>
  /**
   * The same, except that an article with the same text is revised, too, if its title, byline, date, language, address
   * or outlet differs.
   */
  replace(article: NewArticle, by?: Actor): Promise<Stored>
  /**
   * Stores many articles, several in one transaction where that is quicker. Answers come in order, each after its
   * article is durable. An article that cannot be stored does not hold up the others.
   * @param articleOf the article of an item
   */
  ingestMany<Item>(
    items: AsyncIterable<Item> | Iterable<Item>,
    articleOf: (item: Item) => NewArticle,
    by?: Actor,
  ): AsyncGenerator<Tracked<Item>>
  /** Removes an article with all its revisions, as if it had never come. @returns whether it was there */
  withdraw(id: string): Promise<boolean>
  /** Makes a correction and follows it; one that is in force already is left as it is. @throws CorrectionError */
  correct(correction: NewCorrection, curator: Actor): Promise<{ readonly id: string; readonly created: boolean }>
  /**
   * Leaves everything as if a correction had not been made.
   * @returns whether the correction exists
   * @throws CorrectionError where it has been revoked already
   */
  revoke(id: string, reason: string, curator: Actor): Promise<boolean>
  /** What a correction, or the revocation of one, would change. Nothing is stored. @throws CorrectionError */
  foresee(change: ForeseenChange, curator: Actor): Promise<Foreseen>
  /**
   * Extracts the current text of every article again and groups all quotations from scratch, in one transaction.
   * @returns the articles whose extraction failed: they stay, without quotations
   */
  rebuild(): Promise<UnreadableArticle[]>
  /**
   * Reads every kept page again that an earlier version of the program has read, one after another, each with what
   * follows from it in one transaction. Corrections stay.
   */
  reread(read: PageReader): AsyncGenerator<Reread>
}

/** @param db a connection that may write; only one per process at a time */
export function createTracker(db: Database, options: TrackerOptions = {}): Tracker {
  const { extract: extractor = readText, threads } = options
  return {
    ingest: (article, by) => ingestOne({ db, extractor, by, sameBy: 'text' }, article),
    replace: (article, by) => ingestOne({ db, extractor, by, sameBy: 'everything' }, article),
    ingestMany: (items, articleOf, by) => ingestMany({ db, extractor, by, sameBy: 'text', threads }, items, articleOf),
    withdraw: (id) =>
      db.transaction().execute(async (transaction) => {
        const pending = noPendingUpdates()
        const found = await removeArticle(transaction, id, pending)
        await runUpdates(transaction, pending)
        return found
      }),
    correct: (correction, curator) =>
      db.transaction().execute((transaction) => makeCorrection(transaction, extractor, correction, curator)),
    revoke: (id, reason, curator) =>
      db.transaction().execute((transaction) => revokeCorrection(transaction, extractor, id, reason, curator)),
    foresee: (change, curator) => foresee(db, extractor, change, curator),
    rebuild: () =>
      db.transaction().execute(async (transaction) => {
        const pending = noPendingUpdates()
        const unreadable = await rebuild(transaction, extractor, pending)
        await runUpdates(transaction, pending)
        return unreadable
      }),
    reread: (read) => rereadPages(db, extractor, read),
  }
}
