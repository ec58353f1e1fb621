import type { Database } from '../engine.ts'
import type { TextSpan } from '../../text/span.ts'
import type { Fidelity, Verdict } from '../../variants/index.ts'
import { readParts } from '../parts.ts'
import { above } from './keyset.ts'
import { listStatements } from './statements.ts'

/** Articles read at a time. */
const pageLength = 100

/** A stored quotation in the order of fields in which it is exported. */
export interface ExportedQuotation {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly parts: [number, number][]
  readonly text: string
  readonly marked: boolean
  readonly speaker: string | null
  readonly source: TextSpan | null
  readonly cue: TextSpan | null
  readonly quote: string | null
  readonly fidelity: Fidelity | null
  readonly verdict: Verdict | null
  /** Whether `speaker` is a name, and not a description; null where there is no speaker. */
  readonly named: boolean | null
  /** As corrections name it. */
  readonly id: string
}

/** A stored statement in the order of fields in which it is exported. */
export interface ExportedStatement {
  readonly statement: string
  readonly speaker: string | null
  readonly medium: string | null
  readonly addressee: string | null
  readonly date: string | null
  readonly text: string
  readonly authoritative: boolean
  readonly url: string | null
  /** Ids. */
  readonly quotes: readonly string[]
}

/** Every statement, the newest first, those without a date last. */
export async function* storedStatements(db: Database): AsyncGenerator<ExportedStatement> {
  for (let page = await listStatements(db, {}, undefined, pageLength); page.length > 0;) {
    const ids = page.map(({ id }) => id)
    const rows = await db
      .selectFrom('statement_quotes')
      .select(['statement_id', 'quote_id'])
      .where('statement_id', 'in', ids)
      .orderBy('quote_id')
      .execute()
    const quotes = Map.groupBy(rows, (row) => row.statement_id)
    for (const row of page) {
      yield {
        statement: row.id,
        speaker: row.given_speaker ?? row.speaker_name,
        medium: row.medium,
        addressee: row.addressee,
        date: row.date ?? row.day,
        text: row.text,
        authoritative: row.given_text_id !== null,
        url: row.url,
        quotes: (quotes.get(row.id) ?? []).map(({ quote_id: id }) => id),
      }
    }
    const last = page.at(-1)!
    page = await listStatements(db, {}, [last.first_published_at ?? '', last.id], pageLength)
  }
}

/**
 * Every quotation of every article's current revision: articles by their given ids, quotations by their place in the
 * text.
 * @param leastConfidence speakers attributed with less are left out
 */
export async function* storedQuotations(db: Database, leastConfidence: number): AsyncGenerator<ExportedQuotation> {
  for (
    let articles = await articlesAfter(db, null);
    articles.length > 0;
    articles = await articlesAfter(db, articles.at(-1)!)
  ) {
    const rows = Map.groupBy(
      await quotationsOf(
        db,
        articles.map(({ id }) => id),
      ),
      ({ article_id: article }) => article,
    )
    for (const { id, given_id: given } of articles)
      for (const row of rows.get(id) ?? []) yield exported(given, row, leastConfidence)
  }
}

function articlesAfter(db: Database, last: { given_id: string; id: string } | null) {
  return db
    .selectFrom('articles')
    .select(['given_id', 'id'])
    .$if(last !== null, (query) =>
      query.where((eb) => above([eb.ref('given_id'), eb.ref('id')], [last!.given_id, last!.id])),
    )
    .orderBy('given_id')
    .orderBy('id')
    .limit(pageLength)
    .execute()
}

function quotationsOf(db: Database, articles: readonly string[]) {
  return db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
    .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
    .select(({ fn }) => [
      'quotations.article_id',
      'span_start',
      'span_end',
      'parts',
      'wordings.text',
      'marked',
      fn.coalesce('speakers.name', 'quotations.speaker_name').as('speaker'),
      'speakers.named',
      'quotations.id',
      'source_start',
      'source_end',
      'source_text',
      'cue_start',
      'cue_end',
      'cue_text',
      'confidence',
      'memberships.quote_id',
      'memberships.fidelity',
      'memberships.verdict',
    ])
    .where('quotations.article_id', 'in', articles)
    .orderBy('quotations.article_id')
    .orderBy('ordinal')
    .execute()
}

type StoredRow = Awaited<ReturnType<typeof quotationsOf>>[number]

function exported(article: string, row: StoredRow, leastConfidence: number): ExportedQuotation {
  const speaker = row.confidence < leastConfidence ? null : row.speaker
  return {
    article,
    start: row.span_start,
    end: row.span_end,
    parts: readParts(row.parts).map(({ start, end }) => [start, end]),
    text: row.text,
    marked: row.marked === 1,
    speaker,
    source: span(row.source_start, row.source_end, row.source_text),
    cue: span(row.cue_start, row.cue_end, row.cue_text),
    quote: row.quote_id,
    fidelity: row.fidelity,
    verdict: row.verdict,
    named: speaker === null ? null : row.named !== 0,
    id: row.id,
  }
}

function span(start: number | null, end: number | null, text: string | null): TextSpan | null {
  return start === null || end === null || text === null ? null : { start, end, text }
}
