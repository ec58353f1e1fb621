import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { logAct } from '../database/audit.ts'
import type { Database } from '../database/engine.ts'
import { isScope, type Scope } from './scopes.ts'

/** A key as lists show it; the secret part is not stored. */
export interface ApiKey {
  readonly id: string
  /** What it is for, in the words of the person who made it. */
  readonly name: string
  readonly scopes: readonly Scope[]
  /** ISO 8601 in UTC. */
  readonly created_at: string
  /** When it was revoked, ISO 8601 in UTC; null while it is valid. */
  readonly revoked_at: string | null
}

/** `vk_`, the id, `_` and 256 random bits. */
const form = /^vk_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/

const hashOf = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest()

/** A new key: the key itself, which cannot be retrieved again, and how it is listed. */
export interface NewKey {
  readonly key: string
  readonly listed: ApiKey
}

/** Creates a key. */
export function createKey(db: Database, name: string, scopes: Iterable<Scope>): Promise<NewKey> {
  return db.transaction().execute((transaction) => storeKey(transaction, name, scopes))
}

/** Creates a key if none was ever created, also where several processes ask at once. @returns null where one was */
export function createFirstKey(db: Database, name: string, scopes: Iterable<Scope>): Promise<NewKey | null> {
  return db.transaction().execute(async (transaction) => {
    const known = await transaction.selectFrom('api_keys').select('id').limit(1).executeTakeFirst()
    return known === undefined ? storeKey(transaction, name, scopes) : null
  })
}

async function storeKey(transaction: Database, name: string, scopes: Iterable<Scope>): Promise<NewKey> {
  const id = randomBytes(6).toString('hex')
  const key = `vk_${id}_${randomBytes(32).toString('base64url')}`
  const sorted = [...new Set(scopes)].sort()
  const row = {
    id,
    name,
    hash: hashOf(key).toString('hex'),
    scopes: sorted.join(' '),
    created_at: new Date().toISOString(),
    revoked_at: null,
  }
  await transaction.insertInto('api_keys').values(row).execute()
  const act = { action: 'key-created', subject: id, actor: null, detail: { name, scopes: row.scopes } } as const
  await logAct(transaction, act, row.created_at)
  return { key, listed: listed(row) }
}

/** All keys, including revoked ones, the oldest first. */
export async function listKeys(db: Database): Promise<ApiKey[]> {
  return (await db.selectFrom('api_keys').selectAll().orderBy('created_at').orderBy('id').execute()).map(listed)
}

/** Revokes a key. @returns whether it existed and was valid until now */
export function revokeKey(db: Database, id: string): Promise<boolean> {
  const now = new Date().toISOString()
  return db.transaction().execute(async (transaction) => {
    const rows = await transaction
      .updateTable('api_keys')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning('id')
      .execute()
    if (rows.length > 0) await logAct(transaction, { action: 'key-revoked', subject: id, actor: null }, now)
    return rows.length > 0
  })
}

/** The key with a given text, compared in constant time; none where it is not a key or has been revoked. */
export async function findKey(db: Database, text: string): Promise<ApiKey | undefined> {
  const id = form.exec(text)?.[1]
  if (id === undefined) return undefined
  const row = await db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst()
  // A hash is computed and compared whether or not the id exists.
  const known = Buffer.from(row?.hash ?? '0'.repeat(64), 'hex')
  const right = timingSafeEqual(hashOf(text), known)
  return row && right && row.revoked_at === null ? listed(row) : undefined
}

/** A key as it is stored, as lists show it. */
export function listed(row: {
  id: string
  name: string
  scopes: string
  created_at: string
  revoked_at: string | null
}): ApiKey {
  const { id, name, scopes, created_at, revoked_at } = row
  return { id, name, scopes: scopes.split(' ').filter(isScope), created_at, revoked_at }
}
