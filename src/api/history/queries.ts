import type { z } from 'zod'
import { findArticle } from '../../database/queries/articles.ts'
import { revisedPrintings, revisionsOf, type RevisionRow } from '../../database/queries/revisions.ts'
import type { Database } from '../../database/engine.ts'
import { extract } from '../../extract.ts'
import { compareRevisions, notesIn, printingHistories, type Revision, type Version } from '../../history/index.ts'
import { speakerKey } from '../../names/index.ts'
import { extractOptionsOf } from '../../tracker/articles/articles.ts'
import { withIds } from '../../tracker/corrections/overrides.ts'
import { writeJson } from '../background/answers.ts'
import { serialiseExtracted } from '../extract/query.ts'
import { articleOf, outletOf } from '../shared/references.ts'
import { articleHistorySchema, quoteHistorySchema, revisionComparisonSchema, revisionDetailSchema } from './schema.ts'

type Described = z.input<typeof revisionDetailSchema>['quotations'][number]

/** A quotation of a revision, with what the API says of it. */
interface ReadQuotation {
  readonly text: string
  readonly speaker: string | null
  readonly described: Described
}

interface ReadRevision extends Revision<ReadQuotation> {
  readonly row: RevisionRow
}

/**
 * A revision with the quotations that today's rules find in it. Old ones are not stored: they follow from the text. What
 * people have corrected is left out.
 */
function readRevision(article: string, row: RevisionRow): ReadRevision {
  const { quotations } = extract(row.text, extractOptionsOf(row))
  return {
    row,
    text: row.text,
    quotations: withIds(article, quotations).map(({ id, ...quotation }) => ({
      text: quotation.text,
      speaker: speakerKey(quotation.speaker && { ...quotation.speaker, confidence: quotation.confidence }),
      described: { ...serialiseExtracted(quotation), id },
    })),
  }
}

/** A revision without its text. */
export const describeRevision = ({ number, title, published, text_hash, received_at }: RevisionRow) => ({
  number,
  title,
  published,
  text_hash,
  received_at,
})

/** One revision with its text and quotations. */
export async function readRevisionDetail(
  _db: Database,
  { article, row }: { readonly article: string; readonly row: RevisionRow },
): Promise<Uint8Array> {
  const { text, quotations } = readRevision(article, row)
  const detail = {
    ...describeRevision(row),
    text,
    quotations: quotations.map(({ described }) => described),
    notes: notesIn(text),
  }
  return writeJson(revisionDetailSchema, detail)
}

/** Two revisions compared. */
export async function readComparison(
  _db: Database,
  { article, from, to }: { readonly article: string; readonly from: RevisionRow; readonly to: RevisionRow },
): Promise<Uint8Array> {
  const { edits, notes, quotations } = compareRevisions(readRevision(article, from), readRevision(article, to))
  return writeJson(revisionComparisonSchema, {
    from: describeRevision(from),
    to: describeRevision(to),
    edits,
    notes,
    quotations: quotations.map(({ before, after, ...change }) => ({
      ...change,
      before: before?.described ?? null,
      after: after?.described ?? null,
    })),
  })
}

type Wanted = (quotation: string) => boolean

/** How an article changed its printing of the quotations that are wanted in any of their versions. */
async function historyOf(db: Database, id: string, isWanted: Wanted) {
  const article = await findArticle(db, id)
  if (!article) return null
  const revisions = (await revisionsOf(db, id)).map((row) => readRevision(id, row))
  const histories = printingHistories(revisions).filter((versions) =>
    versions.some(({ quotation }) => quotation !== null && isWanted(quotation.described.id)),
  )
  const describe = ({ revision, quotation, ...version }: Version<ReadQuotation>) => {
    const { number, received_at, published } = revisions[revision]!.row
    return { ...version, revision: number, received_at, published, quotation: quotation?.described ?? null }
  }
  return {
    article: articleOf({ ...article, article_id: article.id, article_title: article.title, article_url: article.url }),
    outlet: outletOf(article),
    revisions: revisions.length,
    quotations: histories.map((versions) => ({ changed: versions.length > 1, versions: versions.map(describe) })),
  }
}

/** How an article changed what it quotes. */
export async function readArticleHistory(db: Database, { article }: { readonly article: string }): Promise<Uint8Array> {
  return writeJson(articleHistorySchema, (await historyOf(db, article, () => true)) ?? {})
}

/** How the articles that print a quote changed their printings of it. */
export async function readQuoteHistory(db: Database, { quote }: { readonly quote: string }): Promise<Uint8Array> {
  const articles = []
  for (const [article, quotations] of await revisedPrintings(db, quote)) {
    const history = await historyOf(db, article, (quotation) => quotations.has(quotation))
    if (history) articles.push(history)
  }
  return writeJson(quoteHistorySchema, { quote, articles })
}
