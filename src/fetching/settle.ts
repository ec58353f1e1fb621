import { withOutlet, type Outlets } from '../articles/outlets.ts'
import type { Link } from '../articles/sources/links.ts'
import type { Database } from '../database/engine.ts'
import { addFetch, askIfChanged, depthOf, recordFetch, type StoredFetch } from '../database/fetches.ts'
import { ArticleError, type NewArticle, type Stored } from '../tracker/articles/articles.ts'
import { fetchId } from '../tracker/ids.ts'
import type { Answer, Failed, Fetched, Fetcher } from './fetcher.ts'
import { deepestList, tooDeep } from './follow.ts'
import { readAnswer, type ReadAnswer } from './read-answer.ts'
import { listInterval, nextAttempt, nextLook, slowestRetry } from './rules.ts'

/** What fetching works with. */
export interface Fetching {
  readonly db: Database
  readonly fetcher: Fetcher
  /** Outlet of pages that name none. */
  readonly outlet: string
  /** What outlets are called. */
  readonly outlets?: Outlets
  /** Whether pages are kept beside the articles that are read from them. */
  readonly keepPages: boolean
  /** Of lists, nothing is taken that they date more than this many milliseconds back. */
  readonly oldest: number
  /** @throws ArticleError */
  readonly store: (article: NewArticle) => Promise<Stored>
}

/** What came of an address: an article, a list with so many new addresses, or why neither and when it is tried again. */
export type FetchReport = { readonly address: string } & (
  | { readonly stored: Stored['status'] }
  | { readonly found: number }
  | { readonly problem: string; readonly next: string | null }
)

/** Stores what came of an address, and writes it down with when the address is next asked. */
export async function settle(fetching: Fetching, row: StoredFetch, fetched: Fetched): Promise<FetchReport> {
  const { db, outlet } = fetching
  const { address } = row
  if ('problem' in fetched) return fail(db, row, fetched)
  if ('unchanged' in fetched) {
    const isList = row.state === 'list'
    await recordFetch(db, row.id, isList ? listNow() : articleSince(row.changed_at))
    return isList ? { address, found: 0 } : { address, stored: 'unchanged' }
  }
  const read = await readAnswer(fetched, outlet)
  if ('problem' in read) return unreadable(db, row, read.problem)
  return 'links' in read ? takeLinks(fetching, row, fetched, read.links) : takeArticle(fetching, row, fetched, read)
}

async function takeArticle(
  { db, outlets, keepPages, store }: Fetching,
  row: StoredFetch,
  answer: Answer,
  { article: found, page }: Extract<ReadAnswer, { article: unknown }>,
): Promise<FetchReport> {
  const article = withOutlet(found, outlets)
  try {
    const { id, status } = await store(keepPages ? { ...article, page } : article)
    const now = new Date().toISOString()
    const changed = row.article_id === null ? article.published : status === 'unchanged' ? row.changed_at : now
    await recordFetch(db, row.id, {
      ...articleSince(changed ?? now),
      ...validatorsOf(answer),
      state: 'article',
      article_id: id,
    })
    return { address: row.address, stored: status }
  } catch (error) {
    if (error instanceof ArticleError) return unreadable(db, row, error.message)
    throw error
  }
}

async function takeLinks(
  { db, oldest }: Fetching,
  row: StoredFetch,
  answer: Answer,
  links: readonly Link[],
): Promise<FetchReport> {
  if ((await depthOf(db, row)) >= deepestList) return unreadable(db, row, tooDeep)
  const now = new Date()
  const now_at = now.toISOString()
  const found = await db.transaction().execute(async (transaction) => {
    let count = 0
    for (const { address, changed } of links) {
      if (changed !== null && now.getTime() - Date.parse(changed) > oldest) continue
      const id = fetchId(address)
      if (await addFetch(transaction, { id, address, found_in: row.id }, now_at)) count++
      else if (changed !== null) await askIfChanged(transaction, id, changed, now_at)
    }
    await recordFetch(transaction, row.id, { ...listNow(), ...validatorsOf(answer), state: 'list' })
    return count
  })
  return { address: row.address, found }
}

function validatorsOf({ headers }: Answer) {
  return { etag: headers['etag'] ?? null, last_modified: headers['last-modified'] ?? null }
}

/** What is written down of an article that was fetched just now. @param changed Since when it is as it is. */
function articleSince(changed: string | null) {
  const now = Date.now()
  const since = Math.min(changed === null ? now : Date.parse(changed), now)
  return { ...fetchedAt(now), changed_at: instant(since), next_at: instant(nextLook(since, now)) }
}

/** What is written down of a list that was fetched just now. */
function listNow() {
  const now = Date.now()
  return { ...fetchedAt(now), next_at: instant(now + listInterval) }
}

function fetchedAt(now: number) {
  return { attempts: 0, problem: null, fetched_at: instant(now) }
}

/** What was an article or a list before may be one again. */
function unreadable(db: Database, row: StoredFetch, problem: string): Promise<FetchReport> {
  return fail(db, row, { problem, again: row.state === 'article' || row.state === 'list' })
}

async function fail(db: Database, row: StoredFetch, { problem, again, notBefore }: Failed): Promise<FetchReport> {
  const attempts = row.attempts + 1
  const now = Date.now()
  const isList = row.state === 'list'
  // A feed is not given up.
  const next = again || isList ? (nextAttempt(attempts, now, notBefore) ?? (isList ? now + slowestRetry : null)) : null
  const state = row.state === 'waiting' ? 'failed' : row.state
  const next_at = instant(next)
  await recordFetch(db, row.id, { state, attempts, problem, next_at })
  return { address: row.address, problem, next: next_at }
}

function instant<Time extends number | null>(time: Time) {
  return (time === null ? null : new Date(time).toISOString()) as Time extends number ? string : null
}
