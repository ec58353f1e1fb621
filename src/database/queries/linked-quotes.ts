import type { Database } from '../engine.ts'
import { forAll } from '../batches.ts'
import { selectQuotes } from './quotes.ts'

const select = (db: Database) =>
  selectQuotes(db)
    .select(['representative.utterance_id as utterance', 'wordings.words'])
    .$narrowType<{ utterance: number }>()

/** A quote with the utterance that its fullest wording is. */
export type LinkedQuoteRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** The quotes whose fullest wordings some utterances are, by utterance. */
export async function quotesOfUtterances(
  db: Database,
  utterances: readonly number[],
): Promise<Map<number, LinkedQuoteRow>> {
  const rows = await forAll(utterances, (ids) => select(db).where('representative.utterance_id', 'in', ids).execute())
  return new Map(rows.map((row) => [row.utterance, row]))
}

/** The utterance that a quote's fullest wording is. */
export async function utteranceOfQuote(
  db: Database,
  { representative_id: representative }: { readonly representative_id: string },
): Promise<number | null> {
  const row = await db
    .selectFrom('quotations')
    .select('utterance_id')
    .where('id', '=', representative)
    .executeTakeFirst()
  return row?.utterance_id ?? null
}
