import type { ExpressionBuilder } from 'kysely'
import { canonicalUrl } from '../../articles/canonical-url.ts'
import { forAll } from '../batches.ts'
import type { Database } from '../engine.ts'
import type { Schema } from '../schema/index.ts'
import { allOf } from './conditions.ts'
import { firstInstant, lastInstant, type Period } from './period.ts'
import { below, newestFirst, type DatedPosition } from './keyset.ts'

/** Which articles a list holds. */
export interface ArticleFilter extends Period {
  /** Slug of an outlet. */
  readonly outlet?: string | undefined
  /** Where it was published, in any form of the address. */
  readonly url?: string | undefined
}

const quotationCount = (eb: ExpressionBuilder<Schema, 'articles'>) =>
  eb
    .selectFrom('quotations')
    .select((q) => q.fn.countAll<number>().as('count'))
    .whereRef('quotations.article_id', '=', 'articles.id')
    .where('quotations.marked', '=', 1)
    .$asScalar()
    .$notNull()
    .as('quotations')

const select = (db: Database) =>
  db
    .selectFrom('articles')
    .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
    .select([
      'articles.id',
      'articles.given_id',
      'articles.url',
      'articles.title',
      'articles.byline',
      'articles.section',
      'articles.credit',
      'articles.published',
      'articles.published_at',
      'articles.language',
      'articles.revision',
      'articles.received_at',
      'articles.updated_at',
      'outlets.slug as outlet_slug',
      'outlets.name as outlet_name',
    ])
    .select(quotationCount)

/** Articles with their current revisions. */
export const currentRevisions = (db: Database) =>
  db
    .selectFrom('articles')
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.article_id', '=', 'articles.id').onRef('revisions.number', '=', 'articles.revision'),
    )

/** An article without its text. */
export type ArticleRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** Articles, the newest first and those without a date last. */
export function listArticles(
  db: Database,
  { outlet, url, from, to }: ArticleFilter,
  after: DatedPosition | undefined,
  limit: number,
): Promise<ArticleRow[]> {
  const filtered = () =>
    select(db)
      .where((eb) =>
        allOf<ArticleFilter>(eb, {
          outlet:
            outlet === undefined
              ? undefined
              : eb(
                  'articles.outlet_id',
                  '=',
                  eb.selectFrom('outlets as o').select('o.id').where('o.slug', '=', outlet),
                ),
          url: url === undefined ? undefined : eb('articles.canonical_url', '=', canonicalUrl(url)),
          from: from === undefined ? undefined : eb('articles.published_at', '>=', firstInstant(from)),
          to: to === undefined ? undefined : eb('articles.published_at', '<=', lastInstant(to)),
        }),
      )
      .orderBy('articles.published_at', 'desc')
      .orderBy('articles.id', 'desc')
  return newestFirst(
    after,
    limit,
    (position, most) =>
      filtered()
        .where('articles.published_at', 'is not', null)
        .$if(position !== undefined, (query) =>
          query.where((eb) => below([eb.ref('articles.published_at'), eb.ref('articles.id')], position!)),
        )
        .limit(most)
        .execute(),
    (id, most) =>
      filtered()
        .where('articles.published_at', 'is', null)
        .$if(id !== undefined, (query) => query.where('articles.id', '<', id!))
        .limit(most)
        .execute(),
  )
}

/** One article by id, with the text of its current revision. */
export function findArticle(
  db: Database,
  id: string,
): Promise<(ArticleRow & { text: string; text_hash: string; paragraphs: string | null }) | undefined> {
  return select(db)
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.article_id', '=', 'articles.id').onRef('revisions.number', '=', 'articles.revision'),
    )
    .select(['revisions.text', 'revisions.text_hash', 'revisions.paragraphs'])
    .where('articles.id', '=', id)
    .executeTakeFirst()
}

/** The current texts of some articles, by id. */
export async function textsOf(db: Database, articles: readonly string[]): Promise<Map<string, string>> {
  const rows = await forAll(articles, (ids) =>
    currentRevisions(db).select(['articles.id', 'revisions.text']).where('articles.id', 'in', ids).execute(),
  )
  return new Map(rows.map(({ id, text }) => [id, text]))
}

/** The articles that quote a speaker, the newest first. */
export const articlesOfSpeaker = (db: Database, speaker: string, limit: number) =>
  db
    .selectFrom('articles')
    .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
    .select(['articles.id', 'articles.title', 'articles.published', 'outlets.name as outlet'])
    .where('articles.id', 'in', (of) =>
      of.selectFrom('quotations').select('article_id').where('quotations.speaker_id', '=', speaker),
    )
    .orderBy('articles.published_at', (order) => order.desc().nullsLast())
    .orderBy('articles.id')
    .limit(limit)
    .execute()

/** Every text that arrived for an article, in order, without the texts. */
export function listRevisions(db: Database, article: string) {
  return db
    .selectFrom('revisions')
    .select(['number', 'title', 'published', 'text_hash', 'received_at'])
    .where('article_id', '=', article)
    .orderBy('number')
    .execute()
}

/** An article by either of its names. */
export interface NamedArticle {
  readonly id: string
  readonly given_id: string
}

/**
 * The article with an opaque id or, where none has it, the one with that id of its sender's own; of several, those are
 * no answer.
 */
export function findNamed(db: Database, name: string): Promise<NamedArticle | undefined> {
  return byName(db, 'articles', name)
}

/** The same among articles that were withdrawn. */
export function findWithdrawn(db: Database, name: string): Promise<NamedArticle | undefined> {
  return byName(db, 'withdrawn_articles', name)
}

async function byName(
  db: Database,
  table: 'articles' | 'withdrawn_articles',
  name: string,
): Promise<NamedArticle | undefined> {
  const named = await db.selectFrom(table).select(['id', 'given_id']).where('id', '=', name).executeTakeFirst()
  if (named) return named
  const [only, another] = await db
    .selectFrom(table)
    .select(['id', 'given_id'])
    .where('given_id', '=', name)
    .limit(2)
    .execute()
  return another ? undefined : only
}
