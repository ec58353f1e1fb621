import type { Database } from '../engine.ts'
import { forAll } from '../rows.ts'
import { selectQuotes } from './quote-rows.ts'

const select = (db: Database) =>
  selectQuotes(db).select(['pivot.saying_id as saying', 'wordings.words']).$narrowType<{ saying: number }>()

/** A quote with the saying that its fullest wording is. */
export type LinkedQuoteRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** The quotes whose fullest wordings some sayings are, by saying. */
export async function quotesOfSayings(db: Database, sayings: readonly number[]): Promise<Map<number, LinkedQuoteRow>> {
  const rows = await forAll(sayings, (ids) => select(db).where('pivot.saying_id', 'in', ids).execute())
  return new Map(rows.map((row) => [row.saying, row]))
}

/** The saying that a quote's fullest wording is. */
export async function sayingOfQuote(
  db: Database,
  { pivot_id: pivot }: { readonly pivot_id: string },
): Promise<number | null> {
  const row = await db.selectFrom('quotations').select('saying_id').where('id', '=', pivot).executeTakeFirst()
  return row?.saying_id ?? null
}
