import type { Database } from '../database/engine.ts'
import { dueFetches, recordFetch, type StoredFetch } from '../database/fetches.ts'
import type { FetchState } from '../database/schema/index.ts'
import { ArticleError, type NewArticle, type Stored } from '../tracker/articles/articles.ts'
import type { Failed, Fetched, Fetcher } from './fetcher.ts'
import { inParallel, mixedByHost } from './in-parallel.ts'
import { readAnswer } from './read-answer.ts'
import { nextAttempt, nextLook } from './rules.ts'

/** What fetching works with. */
export interface Fetching {
  readonly db: Database
  readonly fetcher: Fetcher
  /** Outlet of pages that name none. */
  readonly outlet: string
  /** Whether pages are kept beside the articles that are read from them. */
  readonly keepPages: boolean
  /** @throws ArticleError */
  readonly store: (article: NewArticle) => Promise<Stored>
}

/** What came of an address: an article, or why there is none and when it is tried again. */
export type FetchReport = { readonly address: string } & (
  { readonly stored: Stored['status'] } | { readonly problem: string; readonly next: string | null }
)

/** How many addresses are read from the database at a time. */
const batch = 500

/**
 * Fetches everything that is due, and stores the articles. What came of each address is written down before the next,
 * so a run that is stopped goes on where it was when the next begins.
 * @param states What may be due.
 * @throws The signal's reason, if it aborts.
 */
export async function* fetchDue(
  fetching: Fetching,
  states: readonly FetchState[],
  signal: AbortSignal,
): AsyncGenerator<FetchReport> {
  const { db, fetcher } = fetching
  for (;;) {
    const due = await dueFetches(db, new Date().toISOString(), states, batch)
    if (due.length === 0) return
    const ask = async (row: StoredFetch) => {
      const { etag, last_modified: lastModified } = row
      return { row, fetched: await fetcher.fetch(row.address, { etag, lastModified }, signal) }
    }
    for await (const { row, fetched } of inParallel(
      mixedByHost(due, ({ address }) => address),
      ask,
    )) {
      yield await settle(fetching, row, fetched)
    }
  }
}

async function settle(fetching: Fetching, row: StoredFetch, fetched: Fetched): Promise<FetchReport> {
  const { db, outlet, keepPages, store } = fetching
  if ('problem' in fetched) return fail(db, row, fetched)
  if ('unchanged' in fetched) {
    await recordFetch(db, row.id, { ...articleSince(row.changed_at), state: 'article' })
    return { address: row.address, stored: 'unchanged' }
  }
  const read = await readAnswer(fetched, outlet)
  // What was an article before may be one again.
  const unreadable = (problem: string) => fail(db, row, { problem, again: row.article_id !== null })
  if ('problem' in read) return unreadable(read.problem)
  try {
    const { id, status } = await store(keepPages ? { ...read.article, page: read.page } : read.article)
    const now = new Date().toISOString()
    const changed = row.article_id === null ? read.article.published : status === 'unchanged' ? row.changed_at : now
    await recordFetch(db, row.id, {
      ...articleSince(changed ?? now),
      state: 'article',
      etag: fetched.headers['etag'] ?? null,
      last_modified: fetched.headers['last-modified'] ?? null,
      article_id: id,
    })
    return { address: row.address, stored: status }
  } catch (error) {
    if (error instanceof ArticleError) return unreadable(error.message)
    throw error
  }
}

/** What is written down of an article that was fetched just now. @param changed Since when it is as it is. */
function articleSince(changed: string | null) {
  const now = Date.now()
  const since = Math.min(changed === null ? now : Date.parse(changed), now)
  return {
    attempts: 0,
    problem: null,
    fetched_at: instant(now),
    changed_at: instant(since),
    next_at: instant(nextLook(since, now)),
  }
}

async function fail(db: Database, row: StoredFetch, failed: Failed): Promise<FetchReport> {
  const { problem, again, notBefore } = failed
  const attempts = row.attempts + 1
  const next_at = again ? instant(nextAttempt(attempts, Date.now(), notBefore)) : null
  const state = row.article_id === null ? 'failed' : 'article'
  await recordFetch(db, row.id, { state, attempts, problem, next_at })
  return { address: row.address, problem, next: next_at }
}

function instant<Time extends number | null>(time: Time) {
  return (time === null ? null : new Date(time).toISOString()) as Time extends number ? string : null
}
