import type { Database } from '../engine.ts'

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
      'speakers.slug as speaker_slug',
      'speakers.name as speaker_name',
      'speakers.kind as speaker_kind',
    ])

/** A quote with its fullest wording and its speaker. */
export type QuoteRow = Awaited<ReturnType<ReturnType<typeof selectQuotes>['executeTakeFirstOrThrow']>>
