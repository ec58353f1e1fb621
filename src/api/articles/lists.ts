import { listArticles, type ArticleFilter, type ArticleRow } from '../../database/queries/articles.ts'
import { listArticleQuotations, type QuotationRow } from '../../database/queries/quotations.ts'
import type { ListKind } from '../lists/kind.ts'
import { articleColumns, serialiseArticle, serialiseArticleQuotation, quotationColumns } from './serialise.ts'

/** Articles without their texts, the newest first. */
export const articleList: ListKind<ArticleFilter, ArticleRow, ReturnType<typeof serialiseArticle>> = {
  list: 'articles',
  kinds: () => ['string', 'string'],
  read: (db, filter, after, limit) => listArticles(db, filter, after as [string, string] | undefined, limit),
  position: ({ published_at, id }) => [published_at ?? '', id],
  serialise: serialiseArticle,
  columns: articleColumns,
}

/** Which quotations of which article. */
export interface ArticleQuotationFilter {
  readonly id: string
  /** The one that is current: a cursor does not fit the next. */
  readonly revision: number
  readonly min_confidence: number | undefined
}

/** The quotations of an article, in the order of its text. */
export const articleQuotationList: ListKind<
  ArticleQuotationFilter,
  QuotationRow,
  ReturnType<typeof serialiseArticleQuotation>
> = {
  list: 'article-quotations',
  kinds: () => ['number'],
  read: (db, { id, min_confidence = 0 }, after, limit) =>
    listArticleQuotations(db, id, min_confidence, after?.[0] as number | undefined, limit),
  position: ({ ordinal }) => [ordinal],
  serialise: serialiseArticleQuotation,
  columns: quotationColumns,
}
