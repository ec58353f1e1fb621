import { DatabaseError } from '../engine.ts'
import type { Engine } from '../engine.ts'
import { hasTables, openPostgres } from './open.ts'
import { postgresPositions } from './positions.ts'
import { createWordingIndex, dropWordingIndex } from './search.ts'

/** PostgreSQL through pg: `postgres://user:password@host/database`. */
export const postgres: Engine = {
  schemes: ['postgres', 'postgresql'],
  open: openPostgres,
  exists: hasTables,
  // Only the service counts.
  countTogether: async (...given) => (await import('./count-together.ts')).countTogether(...given),
  // Only workers, and who puts something in for them, have a queue.
  queue: {
    open: async (address) => (await import('./queue/queue.ts')).openQueue(address),
    openBatches: async (address) => (await import('./queue/batches.ts')).openBatches(address),
  },
  positions: postgresPositions,
  // The server's disk is not seen from here.
  freeBytes: async () => Infinity,
  backUp: async () => {
    throw new DatabaseError('PostgreSQL has its own backups: use pg_dump, or those of whoever runs the server')
  },
  restore: () => {
    throw new DatabaseError('PostgreSQL has its own backups: use pg_restore on an empty database')
  },
  tables: {
    strict: (table) => table,
    clustered: (table) => table,
    wordingIndex: { create: createWordingIndex, drop: dropWordingIndex },
  },
}
