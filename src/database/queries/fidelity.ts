import type { Verdict } from '../../variants/index.ts'
import type { Database } from '../engine.ts'
import { below, newestFirst, type DatedPosition } from './keyset.ts'
import { speakerReference } from './speakers.ts'

/**
 * What of an outlet's quotations is counted: those in marks of quotes that other outlets print so, too, with one
 * verdict: a difference that nothing decides counts against no outlet.
 */
export interface FidelityFilter {
  /** Id of the outlet. */
  readonly outlet: string
  readonly fidelity: Verdict
}

/**
 * How many of these quotations an outlet has with each verdict; null stands for those that are the fullest wording
 * themselves, and that nothing speaks against.
 */
export async function countByFidelity(db: Database, outlet: string): Promise<Map<Verdict | null, number>> {
  const rows = await db
    .selectFrom('memberships')
    .select((eb) => ['verdict', eb.fn.countAll<number>().as('count')])
    .where('compared_outlet_id', '=', outlet)
    .groupBy('verdict')
    .execute()
  return new Map(rows.map(({ verdict, count }) => [verdict, Number(count)]))
}

/** The same for every outlet that has any of these quotations, in the order of their names. */
export async function countEachByFidelity(db: Database) {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('outlets', 'outlets.id', 'memberships.compared_outlet_id')
    .select((eb) => ['outlets.slug', 'outlets.name', 'memberships.verdict', eb.fn.countAll<number>().as('count')])
    .groupBy(['outlets.id', 'memberships.verdict'])
    .orderBy('outlets.name')
    .orderBy('outlets.slug')
    .execute()
  return Array.from(Map.groupBy(rows, ({ slug }) => slug).values(), (own) => ({
    outlet: { slug: own[0]!.slug, name: own[0]!.name },
    counts: new Map(own.map(({ verdict, count }) => [verdict, Number(count)])),
  }))
}

const select = (db: Database, { outlet, fidelity }: FidelityFilter) =>
  db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .innerJoin('quotes', 'quotes.id', 'memberships.quote_id')
    .innerJoin('quotations as representative', 'representative.id', 'quotes.representative_id')
    .innerJoin('wordings as fullest', 'fullest.id', 'representative.wording_id')
    .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
    .select([
      'quotations.id',
      'memberships.quote_id',
      'wordings.text',
      'fullest.text as fullest',
      'memberships.differences',
      'memberships.published_at',
      ...speakerReference,
      'articles.id as article_id',
      'articles.title as article_title',
      'articles.url as article_url',
      'articles.published',
    ])
    .where('memberships.compared_outlet_id', '=', outlet)
    .where('memberships.verdict', '=', fidelity)
    .orderBy('memberships.published_at', 'desc')
    .orderBy('memberships.quotation_id', 'desc')

/** A quotation with the fullest wording of its quote. */
export type ComparedRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** These quotations, the newest first and those without a date last. */
export function listByFidelity(
  db: Database,
  filter: FidelityFilter,
  after: DatedPosition | undefined,
  limit: number,
): Promise<ComparedRow[]> {
  return newestFirst(
    after,
    limit,
    (position, most) =>
      select(db, filter)
        .where('memberships.published_at', 'is not', null)
        .$if(position !== undefined, (query) =>
          query.where((eb) =>
            below([eb.ref('memberships.published_at'), eb.ref('memberships.quotation_id')], position!),
          ),
        )
        .limit(most)
        .execute(),
    (id, most) =>
      select(db, filter)
        .where('memberships.published_at', 'is', null)
        .$if(id !== undefined, (query) => query.where('memberships.quotation_id', '<', id!))
        .limit(most)
        .execute(),
  )
}
