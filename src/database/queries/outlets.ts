import type { ExpressionBuilder } from 'kysely'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import type { Schema } from '../schema/index.ts'
import { above } from './keyset.ts'

/** An outlet as lists show it. */
export interface OutletRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly articles: number
}

const articleCount = (eb: ExpressionBuilder<Schema, 'outlets'>) =>
  eb
    .selectFrom('articles')
    .select((q) => q.fn.countAll<number>().as('count'))
    .whereRef('articles.outlet_id', '=', 'outlets.id')
    .$asScalar()
    .$notNull()
    .as('articles')

const columns = ['outlets.id', 'outlets.slug', 'outlets.name'] as const

/** Outlets by slug. @param after slug and id of the outlet before */
export function listOutlets(
  db: Database,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<OutletRow[]> {
  return db
    .selectFrom('outlets')
    .select(columns)
    .select(articleCount)
    .$if(after !== undefined, (query) =>
      query.where((eb) => above([eb.ref('outlets.slug'), eb.ref('outlets.id')], after!)),
    )
    .orderBy('outlets.slug')
    .orderBy('outlets.id')
    .limit(limit)
    .execute()
}

/** All outlets, by slug, without how much they publish. */
export const allOutlets = (db: Database): Promise<{ slug: string; name: string }[]> =>
  db.selectFrom('outlets').select(['slug', 'name']).orderBy('slug').execute()

/** Whether there is an outlet of a slug. */
export const hasOutlet = async (db: Database, slug: string): Promise<boolean> =>
  (await outletWithSlug(db, { slug })).length > 0

const outletWithSlug = compiledOnce((db, { slug }: { slug: string }) =>
  db.selectFrom('outlets').select('id').where('slug', '=', slug),
)

/** One outlet by slug. */
export function findOutlet(db: Database, slug: string): Promise<OutletRow | undefined> {
  return db
    .selectFrom('outlets')
    .select(columns)
    .select(articleCount)
    .where('outlets.slug', '=', slug)
    .executeTakeFirst()
}

/** How many quotations an outlet's articles hold, those without marks apart. */
export async function countOutletQuotations(
  db: Database,
  outlet: string,
): Promise<{ quotations: number; unmarked: number }> {
  const rows = await db
    .selectFrom('quotations')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select((eb) => ['quotations.marked', eb.fn.countAll<number>().as('count')])
    .where('articles.outlet_id', '=', outlet)
    .groupBy('quotations.marked')
    .execute()
  const of = (marked: 0 | 1) => Number(rows.find((row) => row.marked === marked)?.count ?? 0)
  return { quotations: of(1), unmarked: of(0) }
}

/** Outlets by their slugs, in the order of these; those that there are none of are left out. */
export async function outletsNamed(
  db: Database,
  slugs: readonly string[],
): Promise<{ id: string; slug: string; name: string }[]> {
  const found = await db.selectFrom('outlets').select(['id', 'slug', 'name']).where('slug', 'in', slugs).execute()
  return slugs.flatMap((slug) => found.find((outlet) => outlet.slug === slug) ?? [])
}
