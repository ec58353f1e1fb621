import { canonicalUrl } from '../../articles/canonical-url.ts'
import { instantOf } from '../../articles/published.ts'
import type { ReceivedPage } from '../../articles/received-page.ts'
import { insertAll, queryForAll } from '../../database/batches.ts'
import { compiledOnce } from '../../database/compiled-queries.ts'
import type { Database } from '../../database/engine.ts'
import { currentRevisions } from '../../database/queries/articles.ts'
import type { ExtractOptions } from '../../extract.ts'
import type { KnownParagraph } from '../../quotations/structure.ts'
import { articleId, textHash } from '../ids.ts'
import { followCorrections } from '../corrections/overrides.ts'
import { keepOwnProse } from '../quotes/own-prose.ts'
import { addProse, removeProse } from '../quotes/prose.ts'
import { isKept, keepPage, removePages } from './pages.ts'
import { addQuotations, removeQuotations } from './quotations.ts'
import type { ReadText } from './read-text.ts'
import { currentQuotations, noteReplaced } from './replaced.ts'
import { addArticleSpeakers, jointSpeakersOf, removeArticleSpeakers, speakersOf } from '../speakers/article-speakers.ts'
import { addTitleQuotations } from './title-quotations.ts'
import { outletOf, writeOutlets } from './outlets.ts'
import type { PendingUpdates } from '../pending-updates.ts'
import { findUnstorable } from '../../database/storable.ts'

/** Finds the quotations of a text, on this thread or another. */
export type Extractor = (text: string, options: ExtractOptions) => ReadText | Promise<ReadText>

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
  /** What a page tells of some paragraphs, in order. Offsets count code points of the text. */
  readonly paragraphs?: readonly KnownParagraph[] | null | undefined
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

/** @throws ArticleError where a string holds what no database keeps exactly as received */
export function checkArticle(article: NewArticle): void {
  for (const [field, value] of Object.entries(article)) {
    const found = typeof value === 'string' ? findUnstorable(value) : null
    if (found) throw new ArticleError(`${field}: ${found.what} at character ${found.place}, expected Unicode text`)
  }
}

/** What the extraction gets besides the text. */
export function extractOptionsOf({
  language,
  title,
  published,
  paragraphs,
}: Pick<NewArticle, 'language' | 'title' | 'published'> & {
  /** As given, or as it is stored. */
  readonly paragraphs?: NewArticle['paragraphs'] | string
}): ExtractOptions {
  const known = typeof paragraphs === 'string' ? (JSON.parse(paragraphs) as readonly KnownParagraph[]) : paragraphs
  return {
    ...(language ? { language } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(known ? { paragraphs: known } : {}),
  }
}

/** What is stored of the paragraphs. */
export function storedParagraphs({ paragraphs }: Pick<NewArticle, 'paragraphs'>): string | null {
  return paragraphs && paragraphs.length > 0 ? JSON.stringify(paragraphs) : null
}

/**
 * By what an article that comes again is the same as before: by its `text` alone, so that collecting it again in
 * another way, perhaps with a worse headline, changes nothing; or by `everything`, for clients that put right what was
 * stored.
 */
export type SameBy = 'text' | 'everything'

/** What is stored of an article already: its current revision, and whether that is the same. */
export async function findStored(db: Database, article: NewArticle, sameBy: SameBy): Promise<Found> {
  const [row] = await revisionsOf(db, [articleId(article)])
  return row ? compareStored(db, article, row, sameBy) : null
}

/** The same for several articles, in their order. */
export async function findAllStored(db: Database, articles: readonly NewArticle[], sameBy: SameBy): Promise<Found[]> {
  const rows = new Map((await revisionsOf(db, articles.map(articleId))).map((row) => [row.id, row]))
  const all: Found[] = []
  for (const article of articles) {
    const row = rows.get(articleId(article))
    all.push(row ? await compareStored(db, article, row, sameBy) : null)
  }
  return all
}

/** What is stored of an article already, and whether that is the same; null where nothing is. */
export type Found = { readonly stored: Stored; readonly isSame: boolean } | null

async function compareStored(
  db: Database,
  article: NewArticle,
  row: Awaited<ReturnType<typeof revisionsOf>>[number],
  sameBy: SameBy,
): Promise<Found> {
  const { id } = row
  const isSameBeside =
    sameBy === 'text' ||
    (row.outlet_name === article.outlet &&
      row.paragraphs === storedParagraphs(article) &&
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

const revisionsOf = queryForAll((db, ids: readonly string[]) =>
  currentRevisions(db)
    .select([
      'articles.id',
      'revisions.number',
      'revisions.text_hash',
      'revisions.title',
      'revisions.byline',
      'revisions.section',
      'revisions.credit',
      'revisions.published',
      'revisions.language',
      'revisions.paragraphs',
      'articles.url',
      'articles.outlet_name',
    ])
    .where('articles.id', 'in', ids),
)

/** An article with what was found in its text. */
export interface ReadArticle {
  readonly article: NewArticle
  readonly extraction: ReadText
}

export interface Storing {
  readonly now: string
  readonly sameBy: SameBy
}

/**
 * Writes articles, or new revisions of them, with their quotations and the names of their speakers. What this means for
 * speakers and quotes is noted in `pending`; the caller runs the update within the same transaction.
 * @returns what became of each, in order
 */
export async function storeArticles(
  db: Database,
  articles: readonly ReadArticle[],
  { now, sameBy }: Storing,
  pending: PendingUpdates,
): Promise<Stored[]> {
  const all: Stored[] = []
  const writing = new Writing(db, now, pending)
  const before = await findAllStored(
    db,
    articles.map(({ article }) => article),
    sameBy,
  )
  const seen = new Set<string>()
  for (const [i, { article, extraction }] of articles.entries()) {
    const id = articleId(article)
    // What comes twice has to be written before it is compared.
    if (seen.has(id)) await writing.flush()
    const found = seen.has(id) ? await findStored(db, article, sameBy) : before[i]!
    seen.add(id)
    if (found?.isSame) {
      all.push(found.stored)
      continue
    }
    const revision = (found?.stored.revision ?? 0) + 1
    if (found) await writing.revise({ article, extraction }, { id, revision })
    else await writing.create({ article, extraction }, id)
    pending.arrivals.set(id, found && pending.arrivals.get(id) !== 'created' ? 'changed' : 'created')
    all.push({ status: found ? 'revised' : 'created', id, revision })
  }
  await writing.flush()
  return all
}

/** Writes articles: those that are new together, unless what was written before has to be read. */
class Writing {
  readonly #db: Database
  readonly #now: string
  readonly #pending: PendingUpdates
  #created: (ReadArticle & { readonly stored: StoredText })[] = []
  #lastNumber: number | null = null

  constructor(db: Database, now: string, pending: PendingUpdates) {
    this.#db = db
    this.#now = now
    this.#pending = pending
  }

  /** Holds a new article until what is new is written. */
  async create({ article, extraction }: ReadArticle, id: string): Promise<void> {
    this.#lastNumber ??= (await lastNumber(this.#db, {}))[0]?.last ?? 0
    const number = ++this.#lastNumber
    this.#created.push({ article, extraction, stored: textOf(article, { id, number, revision: 1 }) })
  }

  /** Writes a new revision of an article. */
  async revise(
    { article, extraction }: ReadArticle,
    { id, revision }: { id: string; revision: number },
  ): Promise<void> {
    await this.flush()
    const [db, pending] = [this.#db, this.#pending]
    const before = await currentQuotations(db, id)
    await removeDerived(db, id, pending)
    const { outlet_id: outlet, number } = await db
      .selectFrom('articles')
      .select(['outlet_id', 'number'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    pending.outlets.add(outlet)
    await writeOutlets(db, [article.outlet], pending)
    const columns = columnsOf(article, { id, revision, language: extraction.language, now: this.#now })
    await db.updateTable('articles').set(columns).where('id', '=', id).execute()
    await this.#writeRevisions([{ article, extraction, stored: textOf(article, { id, number, revision }) }])
    await noteReplaced(db, { article: id, revision }, before)
  }

  /** Writes what is held. */
  async flush(): Promise<void> {
    const created = this.#created
    if (created.length === 0) return
    this.#created = []
    await writeOutlets(
      this.#db,
      created.map(({ article }) => article.outlet),
      this.#pending,
    )
    await insertAll(
      this.#db,
      'articles',
      created.map(({ article, extraction, stored: { id, number } }) => ({
        id,
        number,
        received_at: this.#now,
        ...columnsOf(article, { id, revision: 1, language: extraction.language, now: this.#now }),
      })),
    )
    await this.#writeRevisions(created)
  }

  /** Writes texts with all that is found in them. */
  async #writeRevisions(read: readonly (ReadArticle & { readonly stored: StoredText })[]): Promise<void> {
    await insertAll(
      this.#db,
      'revisions',
      read.map(({ article, stored: { id, revision } }) => ({
        article_id: id,
        number: revision,
        ...receivedOf(article),
        language: article.language ?? null,
        paragraphs: storedParagraphs(article),
        text: article.text,
        text_hash: textHash(article.text),
        received_at: this.#now,
      })),
    )
    for (const { article, stored } of read)
      if (article.page) await keepPage(this.#db, { article: stored.id, revision: stored.revision }, article.page)
    await addDerived(this.#db, read, this.#pending)
  }
}

/** The same for one article. */
export async function storeArticle(
  db: Database,
  article: NewArticle,
  extraction: ReadText,
  storing: Storing,
  pending: PendingUpdates,
): Promise<Stored> {
  const [stored] = await storeArticles(db, [{ article, extraction }], storing, pending)
  return stored!
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
  readonly number: number
  readonly revision: number
  readonly text: string
  readonly title: string | null
  readonly published: string | null
  /** What a page tells of its paragraphs, as it is stored. */
  readonly paragraphs: string | null
}

/** An article with what everything else is derived from. */
export interface DerivedFrom {
  readonly stored: StoredText
  readonly extraction: ReadText
}

/** Writes what extractions found in the current revisions of articles, as corrected by people. */
export async function addDerived(
  db: Database,
  articles: readonly DerivedFrom[],
  pending: PendingUpdates,
): Promise<void> {
  if (articles.length === 0) return
  const corrected = await followCorrections(
    db,
    articles.map(({ stored: { id }, extraction }) => ({ article: id, extraction })),
  )
  const found = articles.map(({ stored }, place) => {
    const one = corrected[place]!
    const { id: article, revision, published } = stored
    return { ...one, article, revision, published, speakers: speakersOf(one, article) }
  })
  await addArticleSpeakers(
    db,
    found.flatMap(({ speakers }) => speakers),
    found.flatMap((one) => jointSpeakersOf(one, one.article)),
    pending,
  )
  for (const { stored, extraction } of articles) if (extraction.proseKeys) keepOwnProse(stored, extraction.proseKeys)
  await addProse(
    db,
    articles.map(({ stored }) => stored),
  )
  for (const { stored } of articles) pending.prose.add(stored.id)
  await addQuotations(db, found, pending)
  await addTitleQuotations(db, found)
}

/** Removes everything that `addDerived` wrote of an article. */
export async function removeDerived(db: Database, id: string, pending: PendingUpdates): Promise<void> {
  await removeProse(db, id)
  await removeQuotations(db, id, pending)
  await db.deleteFrom('title_quotations').where('article_id', '=', id).execute()
  await removeArticleSpeakers(db, id, pending)
}

const textOf = (article: NewArticle, place: Pick<StoredText, 'id' | 'number' | 'revision'>): StoredText => {
  const { text, title = null, published = null } = article
  return { ...place, text, title, published, paragraphs: storedParagraphs(article) }
}

/** What is told of an article beside its text, as received. */
const receivedOf = (article: NewArticle) => ({
  title: article.title ?? null,
  byline: article.byline ?? null,
  section: article.section ?? null,
  credit: article.credit ?? null,
  published: article.published ?? null,
})

/** The columns of an article that a revision changes. */
function columnsOf(
  article: NewArticle,
  { id, revision, language, now }: { id: string; revision: number; language: string; now: string },
) {
  return {
    ...receivedOf(article),
    outlet_id: outletOf(article.outlet).id,
    outlet_name: article.outlet,
    given_id: article.id ?? id,
    url: article.url ?? null,
    canonical_url: article.url ? canonicalUrl(article.url) : null,
    published_at: article.published ? instantOf(article.published) : null,
    language,
    revision,
    updated_at: now,
  }
}

const lastNumber = compiledOnce((db) => db.selectFrom('articles').select((of) => of.fn.max('number').as('last')))
