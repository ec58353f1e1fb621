import type { Kysely } from 'kysely'
import type { TableOptions } from '../../src/database/engine.ts'
import { createIndex } from './create-index.ts'

/**
 * What the service keeps for itself: API keys, withdrawn articles, and responses that a repeated request gets again.
 */
export async function createServiceTables(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('api_keys'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute()
  await strict(db.schema.createTable('withdrawn_articles'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('given_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_by', 'text', (column) => column.notNull())
    .execute()
  await createIndex(db, 'withdrawn_articles', ['given_id'])
  await clustered(db.schema.createTable('idempotent_responses'))
    .addColumn('api_key', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('headers', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotent_responses_key', ['api_key', 'idempotency_key'])
    .execute()
  await createIndex(db, 'idempotent_responses', ['answered_at'])
  await strict(db.schema.createTable('idempotent_response_parts'))
    .addColumn('api_key', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotent_response_parts_key', ['api_key', 'idempotency_key', 'part'])
    .addForeignKeyConstraint(
      'idempotent_response_parts_response',
      ['api_key', 'idempotency_key'],
      'idempotent_responses',
      ['api_key', 'idempotency_key'],
      (key) => key.onDelete('cascade'),
    )
    .execute()
}
