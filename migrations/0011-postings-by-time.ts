import { sql, type Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

const tables = [
  { name: 'postings', columns: ['rank', 'utterance_id'] },
  { name: 'prose_postings', columns: ['article_number'] },
] as const

/**
 * Keeps postings in the order of time, then of their keys. What is printed about one time is looked up and added about
 * that time: it now stays on few pages, however much is stored of other times.
 */
export async function up(db: Kysely<unknown>, options: TableOptions): Promise<void> {
  await keepBy(db, options, ['date_bucket', 'key'])
}

export async function down(db: Kysely<unknown>, options: TableOptions): Promise<void> {
  await keepBy(db, options, ['key', 'date_bucket'])
}

async function keepBy(db: Kysely<unknown>, { clustered }: TableOptions, first: readonly string[]): Promise<void> {
  for (const { name, columns } of tables) {
    const [table, before] = [sql.table(name), sql.table(`${name}_before`)]
    await sql`create table ${before} as select * from ${table}`.execute(db)
    await db.schema.dropTable(name).execute()
    const all = ['key', 'date_bucket', ...columns]
    const created = all.reduce(
      (creating, column) => creating.addColumn(column, 'integer', (one) => one.notNull()),
      clustered(db.schema.createTable(name)),
    )
    const keys = [...first, ...columns]
    await created.addPrimaryKeyConstraint(`${name}_key`, keys as never).execute()
    const [listed, ordered] = [sql.join(all.map((one) => sql.ref(one))), sql.join(keys.map((one) => sql.ref(one)))]
    await sql`insert into ${table} (${listed}) select ${listed} from ${before} order by ${ordered}`.execute(db)
    await sql`drop table ${before}`.execute(db)
  }
}
