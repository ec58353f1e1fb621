import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/** The log of articles that were withdrawn, and the answers that a repeated request gets again. */
export async function up(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('withdrawn_articles'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('given_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_by', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('withdrawn_articles_by_given_id').on('withdrawn_articles').columns(['given_id']).execute()
  await clustered(db.schema.createTable('answered_requests'))
    .addColumn('api_key', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('headers', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answered_requests_key', ['api_key', 'idempotency_key'])
    .execute()
  await db.schema
    .createIndex('answered_requests_by_answered_at')
    .on('answered_requests')
    .columns(['answered_at'])
    .execute()
  await strict(db.schema.createTable('answered_parts'))
    .addColumn('api_key', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answered_parts_key', ['api_key', 'idempotency_key', 'part'])
    .addForeignKeyConstraint(
      'answered_parts_request',
      ['api_key', 'idempotency_key'],
      'answered_requests',
      ['api_key', 'idempotency_key'],
      (key) => key.onDelete('cascade'),
    )
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['answered_parts', 'answered_requests', 'withdrawn_articles'])
    await db.schema.dropTable(table).execute()
}
