import { equal } from 'node:assert/strict'
import type { Test } from 'tap'
import type { Database } from '../../src/database/open.ts'
import type { Extraction, Quotation, Speaker, SpeakerKind } from '../../src/extract.ts'
import { quoteId, statementId } from '../../src/tracker/ids.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { emptyDatabase } from '../database/fresh.ts'

/**
 * Reads `Name: "words"` and `Name (alias, alias) [medium]: "words"` lines, and nothing else: what is stored is under
 * test here, and these texts say exactly what there is to store. A name in capitals or with "Society" is a body, one
 * without a capital a description; names with "&" between them are of people who speak together; "~words~" are words
 * without marks.
 */
export function readLines(text: string): Extraction {
  const quotations = Array.from(
    text.matchAll(/^(?:([^:"\n(]+?)(?: \(([^)]*)\))?(?: \[([^\]]*)\])?: )?(["~])(.*)["~]$/gm),
    (found): Quotation => {
      const [line, name, aliases, medium, mark, words] = found as unknown as [
        string,
        string | undefined,
        string | undefined,
        string | undefined,
        string,
        string,
      ]
      const start = Array.from(text.slice(0, found.index + line.length)).length - Array.from(words).length - 1
      const end = start + Array.from(words).length
      const marked = mark === '"'
      return {
        parts: [{ start, end, text: words }],
        text: words,
        kind: marked ? 'direct' : 'unmarked',
        marked,
        unclosed: false,
        speaker: name ? speakerNamed(name, aliases?.split(', ') ?? []) : null,
        source: name ? { start: 0, end: 1, text: Array.from(text)[0]! } : null,
        cue: null,
        medium: medium ? { start: 0, end: 1, text: Array.from(text)[0]!, name: medium } : null,
        addressee: null,
        time: null,
        rule: 'line',
        confidence: 1,
      }
    },
  )
  return { language: 'en', quotations, titleQuotations: [] }
}

function speakerNamed(name: string, aliases: readonly string[]): Speaker {
  const speaker = { name, kind: kindOf(name), named: !/^\p{Ll}/u.test(name), aliases }
  const members = name.split(' & ').map((member) => ({ ...speaker, name: member }))
  return members.length === 1 ? speaker : { ...speaker, kind: 'group', members }
}

function kindOf(name: string): SpeakerKind {
  return /Society|Bureau|^[A-Z]{2,}$/.test(name) ? 'organisation' : 'person'
}

/** An empty database in memory and a tracker on it that reads such lines. */
export async function emptyTracker(t: Test): Promise<{ db: Database; tracker: Tracker }> {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  return { db, tracker: createTracker(db, { extract: readLines }) }
}

/** Everything that is stored, apart from when it was stored. */
export async function contents(db: Database): Promise<Record<string, unknown[]>> {
  return {
    outlets: await db.selectFrom('outlets').selectAll().orderBy('id').execute(),
    articles: (await db.selectFrom('articles').selectAll().orderBy('id').execute()).map((article) => ({
      ...article,
      number: 0,
      received_at: null,
      updated_at: null,
    })),
    speakers: await db.selectFrom('speakers').selectAll().orderBy('id').execute(),
    keys: await db.selectFrom('speaker_keys').selectAll().orderBy('key').execute(),
    names: await db.selectFrom('speaker_names').selectAll().orderBy('key').orderBy('name').orderBy('kind').execute(),
    otherNames: await db.selectFrom('speaker_other_names').selectAll().orderBy('key').orderBy('name').execute(),
    handles: await db.selectFrom('speaker_handles').selectAll().orderBy('handle').orderBy('key').execute(),
    aliases: await db.selectFrom('speaker_aliases').selectAll().orderBy('speaker_id').orderBy('alias').execute(),
    articleSpeakers: await db
      .selectFrom('article_speakers')
      .selectAll()
      .orderBy('article_id')
      .orderBy('name')
      .execute(),
    jointSpeakers: await db
      .selectFrom('joint_speakers')
      .selectAll()
      .orderBy('article_id')
      .orderBy('key')
      .orderBy('member_key')
      .execute(),
    titleQuotations: await db
      .selectFrom('title_quotations')
      .selectAll()
      .orderBy('article_id')
      .orderBy('ordinal')
      .execute(),
    wordings: await db.selectFrom('wordings').selectAll().orderBy('id').execute(),
    quotations: await db.selectFrom('quotations').selectAll().orderBy('id').execute(),
    dismissed: await db.selectFrom('dismissed_quotations').selectAll().orderBy('quotation_id').execute(),
    quotes: await db.selectFrom('quotes').selectAll().orderBy('id').execute(),
    memberships: await db.selectFrom('memberships').selectAll().orderBy('quotation_id').execute(),
    utterances: await db.selectFrom('utterances').selectAll().orderBy('id').execute(),
    postings: await db
      .selectFrom('postings')
      .selectAll()
      .orderBy('key')
      .orderBy('date_bucket')
      .orderBy('rank')
      .orderBy('utterance_id')
      .execute(),
    utteranceMatches: await db
      .selectFrom('utterance_matches')
      .selectAll()
      .orderBy('utterance_id')
      .orderBy('other_id')
      .execute(),
    statements: await db.selectFrom('statements').selectAll().orderBy('id').execute(),
    statementQuotes: await db.selectFrom('statement_quotes').selectAll().orderBy('quote_id').execute(),
    overlaps: await db.selectFrom('quote_overlaps').selectAll().orderBy('quote_id').orderBy('other_id').execute(),
    articleCounts: await db
      .selectFrom('article_counts')
      .selectAll()
      .orderBy('article_id')
      .orderBy('speaker_id')
      .execute(),
    dailyCounts: await db
      .selectFrom('daily_counts')
      .selectAll()
      .orderBy('outlet_id')
      .orderBy('speaker_id')
      .orderBy('day')
      .execute(),
    prose: await db
      .selectFrom('prose_postings')
      .leftJoin('articles', 'number', 'article_number')
      .select(['key', 'date_bucket', 'articles.id'])
      .orderBy('key')
      .orderBy('id')
      .execute(),
  }
}

/**
 * The same whenever its articles were seen: quotes are named for their representatives, and statements for all their
 * quotes. `expectNamed` says how they are named.
 */
export function withoutNames(store: Record<string, unknown[]>): Record<string, unknown[]> {
  const rows = store as Record<string, Record<string, string | null>[]>
  const names = new Map(rows['quotes']!.map(({ id, representative_id: first }) => [id!, `quote ${first}`]))
  for (const [statement, quotes] of Map.groupBy(rows['statementQuotes']!, (row) => row['statement_id'])) {
    if (statement?.startsWith('t'))
      names.set(
        statement,
        quotes
          .map((row) => names.get(row['quote_id']!))
          .sort()
          .join(),
      )
  }
  const given = new Set(rows['statements']!.flatMap((row) => row['given_text_id'] ?? []))
  const renamed = (value: unknown): unknown =>
    typeof value === 'string' && !given.has(value) ? (names.get(value) ?? value) : value
  return Object.fromEntries(
    Object.entries(rows).map(([table, some]) => [
      table,
      some
        .map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, renamed(value)])))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  )
}

/** Fails where a quote is not named for its quotation that was seen first, or a statement not for such a quote. */
export async function expectNamed(db: Database): Promise<void> {
  const quotations = await db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'quotation_id')
    .innerJoin('articles', 'articles.id', 'article_id')
    .leftJoin('statement_quotes', 'statement_quotes.quote_id', 'memberships.quote_id')
    .select(['memberships.quote_id as quote', 'quotations.id', 'statement_id as statement'])
    .where('marked', '=', 1)
    .orderBy('articles.number')
    .orderBy('quotations.span_start')
    .orderBy('quotations.id')
    .execute()
  for (const [quote, [oldest]] of Map.groupBy(quotations, (row) => row.quote)) equal(quote, quoteId(oldest!.id))
  const given = await db.selectFrom('given_texts').select('id').execute()
  for (const [statement, [oldest]] of Map.groupBy(quotations, (row) => row.statement)) {
    if (statement !== null && !given.some(({ id }) => id === statement)) equal(statement, statementId(oldest!.quote))
  }
}
