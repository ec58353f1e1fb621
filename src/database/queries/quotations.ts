import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import { speakerReference } from './speakers.ts'

const select = (db: Database) =>
  db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
    .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
    .select([
      'quotations.id',
      'quotations.article_id',
      'quotations.ordinal',
      'quotations.kind',
      'quotations.marked',
      'quotations.unclosed',
      'quotations.span_start',
      'quotations.span_end',
      'quotations.parts',
      'quotations.source_start',
      'quotations.source_end',
      'quotations.source_text',
      'quotations.cue_start',
      'quotations.cue_end',
      'quotations.cue_text',
      'quotations.medium_start',
      'quotations.medium_end',
      'quotations.medium_text',
      'quotations.medium',
      'quotations.addressee_start',
      'quotations.addressee_end',
      'quotations.addressee_text',
      'quotations.addressee',
      'quotations.time_start',
      'quotations.time_end',
      'quotations.time_text',
      'quotations.time_from',
      'quotations.time_to',
      'quotations.rule',
      'quotations.confidence',
      'quotations.correction_id',
      'memberships.correction_id as member_correction',
      'wordings.id as wording_id',
      'wordings.text',
      'wordings.words',
      ...speakerReference,
      'memberships.quote_id',
      'memberships.rule as member_rule',
      'memberships.score',
      'memberships.shared_words',
      'memberships.differences',
      'memberships.spans',
      'memberships.fidelity',
      'memberships.verdict',
      'memberships.grouping_version',
    ])

/** A quotation with its wording, speaker and membership. */
export type QuotationRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/**
 * The quotations of an article's current revision, in the order of its text.
 * @param after ordinal of the quotation before
 */
export function listArticleQuotations(
  db: Database,
  article: string,
  leastConfidence: number,
  after: number | undefined,
  limit: number,
): Promise<QuotationRow[]> {
  return select(db)
    .where('quotations.article_id', '=', article)
    .where('quotations.confidence', '>=', leastConfidence)
    .$if(after !== undefined, (query) => query.where('quotations.ordinal', '>', after!))
    .orderBy('quotations.ordinal')
    .limit(limit)
    .execute()
}

/** What the title of an article's current revision quotes, in order. */
export const listTitleQuotations = (db: Database, article: string) =>
  db
    .selectFrom('title_quotations')
    .leftJoin('quotations', 'quotations.id', 'title_quotations.quotation_id')
    .leftJoin('memberships', 'memberships.quotation_id', 'title_quotations.quotation_id')
    .leftJoin('speaker_keys', 'speaker_keys.key', 'title_quotations.speaker_key')
    .leftJoin('speakers', (on) =>
      on.on((eb) => eb('speakers.id', '=', eb.fn.coalesce('quotations.speaker_id', 'speaker_keys.speaker_id'))),
    )
    .select([
      'title_quotations.span_start as start',
      'title_quotations.span_end as end',
      'title_quotations.text',
      'title_quotations.confidence',
      'title_quotations.quotation_id as quotation',
      'memberships.quote_id as quote',
      ...speakerReference,
    ])
    .where('title_quotations.article_id', '=', article)
    .orderBy('title_quotations.ordinal')
    .execute()

export type TitleQuotationRow = Awaited<ReturnType<typeof listTitleQuotations>>[number]

const selectPrinted = (db: Database) =>
  select(db)
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
    .select([
      'articles.title as article_title',
      'articles.url as article_url',
      'articles.published',
      'articles.published_at',
      'outlets.slug as outlet_slug',
      'outlets.name as outlet_name',
    ])
    .orderBy('articles.published_at', (order) => order.asc().nullsLast())
    .orderBy('outlets.slug')
    .orderBy('quotations.article_id')
    .orderBy('quotations.ordinal')

/** A quotation of a quote with the article that prints it. */
export type PrintedRow = Awaited<ReturnType<ReturnType<typeof selectPrinted>['executeTakeFirstOrThrow']>>

/** One quotation by its id, with the article that prints it. */
export const findQuotation = (db: Database, id: string): Promise<PrintedRow | undefined> =>
  selectPrinted(db).where('quotations.id', '=', id).executeTakeFirst()

/** Every printing of a quote: by time, those without one last. */
export const listQuoteQuotations = (db: Database, quote: string, leastConfidence: number): Promise<PrintedRow[]> =>
  quoteQuotations(db, { quote, leastConfidence })

const quoteQuotations = compiledOnce((db, { quote, leastConfidence }: { quote: string; leastConfidence: number }) =>
  selectPrinted(db).where('memberships.quote_id', '=', quote).where('quotations.confidence', '>=', leastConfidence),
)

/** Every printing of a statement's quotes, in the same order. */
export function listStatementQuotations(db: Database, statement: string): Promise<PrintedRow[]> {
  return selectPrinted(db)
    .where('memberships.quote_id', 'in', (of) =>
      of.selectFrom('statement_quotes').select('quote_id').where('statement_id', '=', statement),
    )
    .execute()
}
