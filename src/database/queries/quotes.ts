import { forAll } from '../batches.ts'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import { speakerReference } from './speakers.ts'

/** Quotes with their fullest wording and their speaker. */
export const selectQuotes = (db: Database) =>
  db
    .selectFrom('quotes')
    .innerJoin('quotations as representative', 'representative.id', 'quotes.representative_id')
    .innerJoin('wordings', 'wordings.id', 'representative.wording_id')
    .leftJoin('speakers', 'speakers.id', 'quotes.speaker_id')
    .select([
      'quotes.id',
      'quotes.representative_id',
      'quotes.quotations',
      'quotes.wordings',
      'quotes.articles',
      'quotes.outlets',
      'quotes.first_published_at',
      'quotes.last_published_at',
      'wordings.text',
      'representative.medium',
      ...speakerReference,
    ])

/** A quote with its fullest wording and its speaker. */
export type QuoteRow = Awaited<ReturnType<ReturnType<typeof selectQuotes>['executeTakeFirstOrThrow']>>

/** One quote by id. */
export async function findQuote(db: Database, id: string): Promise<QuoteRow | undefined> {
  const [quote] = await quoteWithId(db, { id })
  return quote
}

const quoteWithId = compiledOnce((db, { id }: { id: string }) => selectQuotes(db).where('quotes.id', '=', id))

/** Some quotes by their ids, those that there are. */
export async function quotesWithIds(db: Database, ids: Iterable<string>): Promise<Map<string, QuoteRow>> {
  const rows = await forAll(ids, (some) => selectQuotes(db).where('quotes.id', 'in', some).execute())
  return new Map(rows.map((row) => [row.id, row]))
}

/** The quotes of a statement, the most widely printed first. */
export function listStatementQuotes(db: Database, statement: string): Promise<QuoteRow[]> {
  return selectQuotes(db)
    .innerJoin('statement_quotes', 'statement_quotes.quote_id', 'quotes.id')
    .where('statement_quotes.statement_id', '=', statement)
    .orderBy('quotes.outlets', 'desc')
    .orderBy('quotes.id')
    .execute()
}

/** The quote to which a quotation belongs now. */
export async function quoteOfQuotation(db: Database, quotation: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('memberships')
    .select('quote_id')
    .where('quotation_id', '=', quotation)
    .executeTakeFirst()
  return row?.quote_id
}

/** The wordings in which some quotes are printed, the shortest first. */
export const wordingsOf = (db: Database, quotes: readonly string[]) =>
  forAll(quotes, (ids) => wordingsOfQuotes(db, { ids }))

const wordingsOfQuotes = compiledOnce((db, { ids }: { ids: readonly string[] }) =>
  db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .select(['memberships.quote_id', 'wordings.id', 'wordings.text', 'wordings.words'])
    .where('memberships.quote_id', 'in', ids)
    .groupBy(['memberships.quote_id', 'wordings.id'])
    .orderBy('wordings.words')
    .orderBy('wordings.id'),
)

const selectLinked = (db: Database) =>
  selectQuotes(db)
    .select(['representative.utterance_id as utterance', 'wordings.words'])
    .$narrowType<{ utterance: number }>()

/** A quote with the utterance that its fullest wording is. */
export type LinkedQuoteRow = Awaited<ReturnType<ReturnType<typeof selectLinked>['executeTakeFirstOrThrow']>>

/** The quotes whose fullest wordings some utterances are, by utterance. */
export async function quotesOfUtterances(
  db: Database,
  utterances: readonly number[],
): Promise<Map<number, LinkedQuoteRow>> {
  const rows = await forAll(utterances, (ids) =>
    selectLinked(db).where('representative.utterance_id', 'in', ids).execute(),
  )
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
