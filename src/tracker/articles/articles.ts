import { canonicalUrl } from '../../articles/canonical-url.ts'
import { instantOf } from '../../articles/published.ts'
import type { ReceivedPage } from '../../articles/received-page.ts'
import type { Database } from '../../database/engine.ts'
import { currentRevisions } from '../../database/queries/articles.ts'
import type { ExtractOptions, Extraction } from '../../extract.ts'
import { articleId, textHash } from '../ids.ts'
import { followCorrections } from '../corrections/overrides.ts'
import { addProse, readOwnProse, removeProse } from '../quotes/prose.ts'
import { isKept, keepPage, removePages } from './pages.ts'
import { addQuotations, removeQuotations } from './quotations.ts'
import { currentQuotations, noteReplaced } from './replaced.ts'
import { addArticleSpeakers, jointSpeakersOf, removeArticleSpeakers, speakersOf } from '../speakers/article-speakers.ts'
import { addTitleQuotations } from './title-quotations.ts'
import { writeOutlet } from './outlets.ts'
import type { PendingUpdates } from '../pending-updates.ts'

/** Finds the quotations of a text, on this thread or another. */
export type Extractor = (text: string, options: ExtractOptions) => Extraction | Promise<Extraction>

/** An article as it is sent in; `src/articles` checks what comes from outside. */
export interface NewArticle {
  /** The id that it has where it comes from. */
  readonly id?: string | null | undefined
  readonly outlet: string
  readonly url?: string | null | undefined
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly section?: string | null | undefined
  readonly credit?: string | null | undefined
  /** ISO 8601: a date, or a date and time with zone. */
  readonly published?: string | null | undefined
  /** BCP 47. */
  readonly language?: string | null | undefined
  readonly text: string
  /** The page or document that it was read from, to be kept beside it. */
  readonly page?: ReceivedPage | undefined
}

/** What became of an article that was sent in. */
export interface Stored {
  readonly status: 'created' | 'revised' | 'unchanged'
  readonly id: string
  /** Number of the article's current revision, from 1. */
  readonly revision: number
}

/** An article cannot be stored; the message is for the sender. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
}

/** @throws ArticleError where a string holds half a surrogate pair, which no database keeps exactly as received */
export function checkArticle(article: NewArticle): void {
  for (const [field, value] of Object.entries(article)) {
    if (typeof value !== 'string' || value.isWellFormed()) continue
    const place = Array.from(value).findIndex((character) => !character.isWellFormed())
    throw new ArticleError(`${field}: half of a surrogate pair at character ${place}, expected Unicode text`)
  }
}

/** What the extraction gets besides the text. */
export function extractOptionsOf({
  language,
  title,
  published,
}: Pick<NewArticle, 'language' | 'title' | 'published'>): ExtractOptions {
  return { ...(language ? { language } : {}), ...(title ? { title } : {}), ...(published ? { published } : {}) }
}

/**
 * By what an article that comes again is the same as before: by its `text` alone, so that collecting it again in
 * another way, perhaps with a worse headline, changes nothing; or by `everything`, for clients that put right what was
 * stored.
 */
export type SameBy = 'text' | 'everything'

/** What is stored of an article already: its current revision, and whether that is the same. */
export async function findStored(
  db: Database,
  article: NewArticle,
  sameBy: SameBy,
): Promise<{ readonly stored: Stored; readonly isSame: boolean } | null> {
  const id = articleId(article)
  const row = await currentRevisions(db)
    .select([
      'revisions.number',
      'revisions.text_hash',
      'revisions.title',
      'revisions.byline',
      'revisions.section',
      'revisions.credit',
      'revisions.published',
      'revisions.language',
      'articles.url',
      'articles.outlet_name',
    ])
    .where('articles.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const isSameBeside =
    sameBy === 'text' ||
    (row.outlet_name === article.outlet &&
      (['title', 'byline', 'section', 'credit', 'published', 'language', 'url'] as const).every(
        (field) => row[field] === (article[field] ?? null),
      ))
  return {
    stored: { status: 'unchanged', id, revision: row.number },
    isSame:
      (isSameBeside && row.text_hash === textHash(article.text)) ||
      (article.page !== undefined && (await isKept(db, { article: id, revision: row.number }, article.page))),
  }
}

/**
 * Writes an article, or a new revision of it, with its quotations and the names of its speakers. What this means for
 * speakers and quotes is noted in `pending`; the caller runs the update within the same transaction.
 */
export async function storeArticle(
  db: Database,
  article: NewArticle,
  extraction: Extraction,
  { now, sameBy }: { readonly now: string; readonly sameBy: SameBy },
  pending: PendingUpdates,
): Promise<Stored> {
  const found = await findStored(db, article, sameBy)
  if (found?.isSame) return found.stored
  const id = articleId(article)
  const revision = (found?.stored.revision ?? 0) + 1
  const before = found ? await currentQuotations(db, id) : []
  if (found) await removeDerived(db, id, pending)
  await writeArticle(db, article, { id, revision, language: extraction.language, now }, pending)
  if (article.page) await keepPage(db, { article: id, revision }, article.page)
  await addDerived(db, { id, revision, text: article.text, title: article.title ?? null }, extraction, pending)
  if (found) await noteReplaced(db, { article: id, revision }, before)
  pending.arrivals.set(id, found && pending.arrivals.get(id) !== 'created' ? 'changed' : 'created')
  return { status: found ? 'revised' : 'created', id, revision }
}

/** Removes an article with all its revisions, as if it had never come. @returns whether it was there */
export async function removeArticle(db: Database, id: string, pending: PendingUpdates): Promise<boolean> {
  const article = await db.selectFrom('articles').select('outlet_id').where('id', '=', id).executeTakeFirst()
  if (!article) return false
  await removeDerived(db, id, pending)
  await removePages(db, id)
  await db.deleteFrom('articles').where('id', '=', id).execute()
  pending.outlets.add(article.outlet_id)
  pending.arrivals.set(id, 'withdrawn')
  return true
}

/** An article's current revision. */
export interface StoredText {
  readonly id: string
  readonly revision: number
  readonly text: string
  readonly title: string | null
}

/** Writes what an extraction found in an article's current revision, as corrected by people. */
export async function addDerived(
  db: Database,
  { id, revision, text, title }: StoredText,
  extraction: Extraction,
  pending: PendingUpdates,
): Promise<void> {
  const corrected = await followCorrections(db, id, extraction)
  const speakers = speakersOf(corrected, id)
  await addArticleSpeakers(db, speakers, jointSpeakersOf(corrected, id), pending)
  await addProse(db, id, readOwnProse(text, title))
  pending.prose.add(id)
  const keys = new Map(speakers.map(({ name, key }) => [name, key]))
  await addQuotations(db, { article: id, revision }, corrected, keys, pending)
  await addTitleQuotations(db, id, corrected.titleQuotations, corrected.ids, keys)
}

/** Removes everything that `addDerived` wrote of an article. */
export async function removeDerived(db: Database, id: string, pending: PendingUpdates): Promise<void> {
  await removeProse(db, id)
  await removeQuotations(db, id, pending)
  await db.deleteFrom('title_quotations').where('article_id', '=', id).execute()
  await removeArticleSpeakers(db, id, pending)
}

interface Writing {
  readonly id: string
  readonly revision: number
  readonly language: string
  readonly now: string
}

async function writeArticle(
  db: Database,
  article: NewArticle,
  { id, revision, language, now }: Writing,
  pending: PendingUpdates,
): Promise<void> {
  const received = {
    title: article.title ?? null,
    byline: article.byline ?? null,
    section: article.section ?? null,
    credit: article.credit ?? null,
    published: article.published ?? null,
  }
  const current = {
    ...received,
    outlet_id: await writeOutlet(db, article.outlet, pending),
    outlet_name: article.outlet,
    given_id: article.id ?? id,
    url: article.url ?? null,
    canonical_url: article.url ? canonicalUrl(article.url) : null,
    published_at: article.published ? instantOf(article.published) : null,
    language,
    revision,
    updated_at: now,
  }
  const before = await db.selectFrom('articles').select('outlet_id').where('id', '=', id).executeTakeFirst()
  if (before) {
    pending.outlets.add(before.outlet_id)
    await db.updateTable('articles').set(current).where('id', '=', id).execute()
  } else {
    await db
      .insertInto('articles')
      .values({ id, number: await nextNumber(db), received_at: now, ...current })
      .execute()
  }
  await db
    .insertInto('revisions')
    .values({
      article_id: id,
      number: revision,
      ...received,
      language: article.language ?? null,
      text: article.text,
      text_hash: textHash(article.text),
      received_at: now,
    })
    .execute()
}

async function nextNumber(db: Database): Promise<number> {
  const { last } = await db
    .selectFrom('articles')
    .select((of) => of.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
