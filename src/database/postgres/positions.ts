import { sql } from 'kysely'
import type { Positions } from '../engine.ts'

const form = /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/

/** Positions in the write-ahead log, as the server writes them: `0/16B3748`. */
export const postgresPositions: Positions = {
  parse: (text) => {
    if (!form.test(text)) return undefined
    const [high, low] = text.split('/') as [string, string]
    return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
  },

  // What is committed lies before the place where the next record goes, also if nothing waits for the disk.
  written: async (db) => {
    const { rows } = await sql<{ position: string }>`select pg_current_wal_insert_lsn()::text as position`.execute(db)
    return rows[0]!.position
  },

  replayed: async (db) => {
    const { rows } = await sql<{ position: string | null }>`
      select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as position
    `.execute(db)
    return rows[0]!.position
  },
}
