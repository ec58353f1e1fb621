import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from '../database/engine.ts'
import { listed, type ApiKey } from './keys.ts'

/** Somebody has signed in to the pages with a key. */
export interface Session {
  readonly key: ApiKey
  /** What the forms on this session's pages hold, so that no other page can send them. */
  readonly formToken: string
}

/** How long a session lasts: a long working day. Seconds. */
export const sessionSeconds = 12 * 60 * 60

const form = /^[A-Za-z0-9_-]{43}$/

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Nothing is stored of it: it follows from what only the browser and the service know. */
const formTokenOf = (token: string): string => createHmac('sha256', token).update('form').digest('base64url')

/**
 * Begins a session of a key. It is kept in the database, so that every process which serves the database knows it, also
 * after a restart. @returns what the browser sends from now on: 256 random bits, which say nothing of the key
 */
export async function beginSession(db: Database, key: string, now = new Date()): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const ends = new Date(now.getTime() + 1000 * sessionSeconds)
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('sessions').where('ends_at', '<=', now.toISOString()).execute()
    await transaction
      .insertInto('sessions')
      .values({ hash: hashOf(token), key_id: key, began_at: now.toISOString(), ends_at: ends.toISOString() })
      .execute()
  })
  return token
}

/** The session of what a browser sends; none where it has ended, or its key was revoked. */
export async function findSession(db: Database, token: string, now = new Date()): Promise<Session | undefined> {
  if (!form.test(token)) return undefined
  const row = await db
    .selectFrom('sessions')
    .innerJoin('api_keys', 'api_keys.id', 'sessions.key_id')
    .selectAll('api_keys')
    .where('sessions.hash', '=', hashOf(token))
    .where('sessions.ends_at', '>', now.toISOString())
    .where('api_keys.revoked_at', 'is', null)
    .executeTakeFirst()
  return row && { key: listed(row), formToken: formTokenOf(token) }
}

/** Ends a session, if there is one. */
export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('hash', '=', hashOf(token)).execute()
}

/** Whether a form holds the token of a session, compared in constant time. */
export function isFormOf({ formToken }: Session, given: string | undefined): boolean {
  const [known, found] = [Buffer.from(formToken), Buffer.from(given ?? '')]
  return known.length === found.length && timingSafeEqual(known, found)
}
