import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import type { Schema } from '../schema/index.ts'
import { allOf } from './conditions.ts'
import { firstInstant, lastInstant, type Period } from './period.ts'
import { below, newestFirst, type DatedPosition } from './keyset.ts'
import { speakerIds, speakerReference } from './speakers.ts'

/** Which statements a list holds. */
export interface StatementFilter extends Period {
  /** Slug of the speaker. */
  readonly speaker?: string | undefined
  readonly medium?: string | undefined
  /** Slug of an outlet that prints some of it in marks. */
  readonly outlet?: string | undefined
}

const select = (db: Database) =>
  db
    .selectFrom('statements')
    .leftJoin('given_texts', 'given_texts.id', 'statements.given_text_id')
    .leftJoin('speakers', 'speakers.id', 'statements.speaker_id')
    .select([
      'statements.id',
      'statements.given_text_id',
      'statements.medium',
      'statements.addressee',
      'statements.day',
      'statements.text',
      'statements.pieces',
      'statements.quotes',
      'statements.quotations',
      'statements.articles',
      'statements.outlets',
      'statements.first_published_at',
      'given_texts.speaker_name as given_speaker',
      'given_texts.date',
      'given_texts.url',
      ...speakerReference,
    ])

/** A statement with its speaker and, where its text was given, what was given with it. */
export type StatementRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** Statements, the newest first and those without a date last. */
export async function listStatements(
  db: Database,
  filter: StatementFilter,
  after: DatedPosition | undefined,
  limit: number,
): Promise<StatementRow[]> {
  const { speaker, ...rest } = filter
  const speakers = speaker === undefined ? undefined : await speakerIds(db, speaker)
  const query = select(db)
    .where((eb) => condition(eb, { ...rest, speakers }))
    .orderBy('statements.first_published_at', 'desc')
    .orderBy('statements.id', 'desc')
  return newestFirst(
    after,
    limit,
    (position, most) =>
      query
        .where('statements.first_published_at', 'is not', null)
        .$if(position !== undefined, (rest) =>
          rest.where((eb) => below([eb.ref('statements.first_published_at'), eb.ref('statements.id')], position!)),
        )
        .limit(most)
        .execute(),
    (id, most) =>
      query
        .where('statements.first_published_at', 'is', null)
        .$if(id !== undefined, (rest) => rest.where('statements.id', '<', id!))
        .limit(most)
        .execute(),
  )
}

/** A filter as the query takes it. */
type Conditions = Omit<StatementFilter, 'speaker'> & { readonly speakers?: readonly string[] | undefined }

function condition(
  eb: ExpressionBuilder<Schema, 'statements'>,
  { speakers, medium, outlet, from, to }: Conditions,
): Expression<SqlBool> {
  return allOf<Conditions>(eb, {
    speakers: speakers === undefined ? undefined : eb('statements.speaker_id', 'in', speakers),
    medium: medium === undefined ? undefined : eb('statements.medium', '=', medium),
    from: from === undefined ? undefined : eb('statements.first_published_at', '>=', firstInstant(from)),
    to: to === undefined ? undefined : eb('statements.first_published_at', '<=', lastInstant(to)),
    outlet:
      outlet === undefined
        ? undefined
        : eb.exists(
            eb
              .selectFrom('statement_quotes')
              .innerJoin('memberships', 'memberships.quote_id', 'statement_quotes.quote_id')
              .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
              .innerJoin('articles', 'articles.id', 'quotations.article_id')
              .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
              .select('statement_quotes.quote_id')
              .whereRef('statement_quotes.statement_id', '=', 'statements.id')
              .where('quotations.marked', '=', 1)
              .where('outlets.slug', '=', outlet),
          ),
  })
}

/** One statement by id. */
export function findStatement(db: Database, id: string): Promise<StatementRow | undefined> {
  return select(db).where('statements.id', '=', id).executeTakeFirst()
}

/** The statement that a quote is of. */
export async function statementOfQuote(db: Database, quote: string): Promise<string | null> {
  const [row] = await statementsOfQuote(db, { quote })
  return row?.statement_id ?? null
}

const statementsOfQuote = compiledOnce((db, { quote }: { quote: string }) =>
  db.selectFrom('statement_quotes').select('statement_id').where('quote_id', '=', quote),
)
