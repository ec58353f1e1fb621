import { sql, type Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/**
 * The log of what came, changed and went, for those who keep a copy. It begins with everything that is there already.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function up(db: Kysely<any>, { strict }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('changes'))
    .addColumn('position', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('resource', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('into_id', 'text')
    .addColumn('state', 'text')
    .execute()
  await db.schema
    .createIndex('changes_by_subject')
    .on('changes')
    .columns(['resource', 'subject_id', 'position'])
    .execute()
  await db.schema.createIndex('changes_by_at').on('changes').columns(['at', 'position']).execute()
  const at = new Date().toISOString()
  for (const [resource, table] of [
    ['article', 'articles'],
    ['quote', 'quotes'],
  ] as const) {
    const last = sql`(select coalesce(max(position), 0) from changes)`
    await sql`
      insert into changes (position, at, kind, resource, subject_id, state)
      select ${last} + row_number() over (order by id), ${at}, 'created', ${resource}, id, '' from ${sql.table(table)}`.execute(
      db,
    )
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('changes').execute()
}
