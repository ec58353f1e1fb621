import { sql } from 'kysely'
import type { Database } from '../engine.ts'
import { allOf } from './conditions.ts'
import { firstInstant, lastInstant, type Period } from './period.ts'
import { below } from './keyset.ts'
import type { Flag, StoredSpeakerKind } from '../schema/index.ts'
import { speakerIds, speakerReference } from './speakers.ts'

/** What is compared of some outlets. */
export interface ComparisonFilter extends Period {
  /** Ids of the outlets, two or more, each once. */
  readonly outlets: readonly string[]
  /** How many of them must print something of an occasion in marks. */
  readonly least: number
  /** Slug of the speaker. */
  readonly speaker?: string | undefined
}

/** A statement, or a quote without one, that some of the outlets print something of. */
export interface OccasionRow {
  /** That of the statement or the quote. */
  readonly id: string
  readonly statement_id: string | null
  readonly text: string
  /** "" where it is not known. */
  readonly first_seen: string
  readonly speaker_slug: string | null
  readonly speaker_name: string | null
  readonly speaker_kind: StoredSpeakerKind | null
  readonly speaker_named: Flag | null
}

/**
 * What several of the given outlets print of, newest first and undated last. It is found from what these
 * outlets print: the work grows with that, not with all that is stored.
 * @param after date ("" where it has none) and id of the one before
 */
export async function listOccasions(
  db: Database,
  { outlets, least, speaker, from, to }: ComparisonFilter,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<OccasionRow[]> {
  const speakers = speaker === undefined ? undefined : await speakerIds(db, speaker)
  const printed = db
    .selectFrom('articles')
    .innerJoin('quotations', 'quotations.article_id', 'articles.id')
    .innerJoin('memberships', 'memberships.quotation_id', 'quotations.id')
    .leftJoin('statement_quotes', 'statement_quotes.quote_id', 'memberships.quote_id')
    .where('articles.outlet_id', 'in', outlets)
    .where('quotations.marked', '=', 1)
    .select((eb) => [
      eb.fn.coalesce('statement_quotes.statement_id', 'memberships.quote_id').as('occasion'),
      eb.fn.min('statement_quotes.statement_id').as('statement_id'),
      eb.fn.min('memberships.quote_id').as('quote_id'),
    ])
    .groupBy('occasion')
    .having((eb) => eb.fn.count('articles.outlet_id').distinct(), '>=', least)
  const occasions = db
    .selectFrom(printed.as('printed'))
    .leftJoin('statements', 'statements.id', 'printed.statement_id')
    .innerJoin('quotes', 'quotes.id', 'printed.quote_id')
    .select((eb) => [
      'printed.occasion as id',
      'printed.statement_id',
      'statements.text as whole',
      'quotes.representative_id',
      eb.fn.coalesce('statements.speaker_id', 'quotes.speaker_id').as('speaker_id'),
      eb.fn.coalesce('statements.first_published_at', 'quotes.first_published_at', sql.lit('')).as('first_seen'),
    ])
  const chosen = db
    .selectFrom(occasions.as('occasions'))
    .selectAll()
    .where((eb) =>
      allOf<Omit<ComparisonFilter, 'outlets' | 'least'>>(eb, {
        speaker: speakers === undefined ? undefined : eb('speaker_id', 'in', speakers),
        from: from === undefined ? undefined : eb('first_seen', '>=', firstInstant(from)),
        to:
          to === undefined ? undefined : eb.and([eb('first_seen', '<=', lastInstant(to)), eb('first_seen', '!=', '')]),
      }),
    )
    .$if(after !== undefined, (query) => query.where((eb) => below([eb.ref('first_seen'), eb.ref('id')], after!)))
    .orderBy('first_seen', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  return db
    .selectFrom(chosen.as('chosen'))
    .innerJoin('quotations', 'quotations.id', 'chosen.representative_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .leftJoin('speakers', 'speakers.id', 'chosen.speaker_id')
    .select((eb) => [
      'chosen.id',
      'chosen.statement_id',
      'chosen.first_seen',
      eb.fn.coalesce('chosen.whole', 'wordings.text').as('text'),
      ...speakerReference,
    ])
    .orderBy('chosen.first_seen', 'desc')
    .orderBy('chosen.id', 'desc')
    .execute()
}

/**
 * What some outlets print of an occasion, with or without marks: the fullest quotes first, the printings of each by
 * time.
 */
export function listPrintedOf(
  db: Database,
  { id, statement_id: statement }: Pick<OccasionRow, 'id' | 'statement_id'>,
  outlets: readonly string[],
) {
  return db
    .selectFrom('quotes')
    .innerJoin('quotations as representative', 'representative.id', 'quotes.representative_id')
    .innerJoin('wordings as fullest', 'fullest.id', 'representative.wording_id')
    .innerJoin('memberships', 'memberships.quote_id', 'quotes.id')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .select([
      'quotes.id as quote_id',
      'fullest.text as fullest',
      'articles.outlet_id',
      'quotations.id',
      'wordings.text',
      'quotations.marked',
      'memberships.fidelity',
      'memberships.verdict',
      'memberships.differences',
      'articles.id as article_id',
      'articles.title as article_title',
      'articles.url as article_url',
      'articles.published',
    ])
    .where('quotes.id', 'in', (eb) =>
      statement === null
        ? eb.selectFrom('quotes as alone').select('alone.id').where('alone.id', '=', id)
        : eb
            .selectFrom('statement_quotes')
            .select('statement_quotes.quote_id')
            .where('statement_quotes.statement_id', '=', statement),
    )
    .where('articles.outlet_id', 'in', outlets)
    .orderBy('fullest.words', 'desc')
    .orderBy('quotes.id')
    .orderBy('articles.published_at', (order) => order.asc().nullsLast())
    .orderBy('quotations.article_id')
    .orderBy('quotations.ordinal')
    .execute()
}

/** What one outlet prints of an occasion. */
export type OccasionPrinting = Awaited<ReturnType<typeof listPrintedOf>>[number]
