import { sql, type Kysely } from 'kysely'

/**
 * Creates an index named for its table and columns.
 * @param present a column that has a value in the rows that are indexed; without it all rows are
 */
export async function createIndex(
  db: Kysely<unknown>,
  table: string,
  columns: string[],
  present?: string,
): Promise<void> {
  const index = db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
  await (present === undefined ? index : index.where(sql.ref(present), 'is not', null)).execute()
}
