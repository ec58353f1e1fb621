import { sql } from 'kysely'
import type { RowsFromArrays } from '../number-rows.ts'

/** PostgreSQL goes through several arrays together. */
export const rowsFromArrays: RowsFromArrays = (arrays) =>
  sql`select * from unnest(${sql.join(arrays.map((array) => sql`cast(${array} as bigint[])`))})`
