import { sql } from 'kysely'
import type { Database } from '../../database/engine.ts'
import { preparedWording } from '../quotes/prepared-wordings.ts'
import { forAll, inPieces, insertAll, queryForAll, valuesOf } from '../../database/batches.ts'
import { compiledSql } from '../../database/compiled-queries.ts'
import type { StatementQuotesTable } from '../../database/schema/index.ts'
import { daysOfPlacing, endsOf, momentOf, momentsNear, overlapping, textOf } from '../../variants/index.ts'
import type { GivenText, Wording } from '../../variants/index.ts'

/**
 * What is known of quotes before they are gathered: when they were first printed, which given text has them, and which
 * others they overlap.
 */

export type QuoteRow = StatementQuotesTable

/** The rows of some quotes, by id. */
export async function loadRows(db: Database, quotes: Iterable<string>): Promise<Map<string, QuoteRow>> {
  return new Map((await rowsOf(db, quotes)).map((row) => [row.quote_id, row]))
}

const rowsOf = queryForAll((db, ids: readonly string[]) =>
  db.selectFrom('statement_quotes').selectAll().where('quote_id', 'in', ids),
)

/** The quotes with which some overlap. */
export async function overlapsOf(db: Database, quotes: Iterable<string>): Promise<string[]> {
  return (await otherEnds(db, quotes)).map(({ other_id: id }) => id)
}

const otherEnds = queryForAll((db, quotes: readonly string[]) =>
  db.selectFrom('quote_overlaps').select('other_id').where('quote_id', 'in', quotes),
)

/** Writes the rows of some quotes again, with their overlaps. Their statements are assigned later. */
export async function writeRows(db: Database, quotes: readonly string[]): Promise<void> {
  const before = await loadRows(db, quotes)
  const facts = await loadFacts(db, quotes)
  const texts = new GivenTexts(db)
  await forAll(quotes, async (ids) => {
    const others = await overlapsOf(db, ids)
    await db.deleteFrom('statement_quotes').where('quote_id', 'in', ids).execute()
    await db.deleteFrom('quote_overlaps').where('quote_id', 'in', ids).execute()
    return forAll(others, async (some) => {
      await db.deleteFrom('quote_overlaps').where('quote_id', 'in', some).where('other_id', 'in', ids).execute()
      return []
    })
  })
  const rows: QuoteRow[] = []
  for (const { id, speaker, moment, wording } of facts) {
    const { begins, ends } = endsOf(wording)
    rows.push({
      quote_id: id,
      speaker_id: speaker,
      first_printed: moment,
      first_words: begins === null ? null : begins | 0,
      last_words: ends === null ? null : ends | 0,
      given_text_id: textOf(wording, moment, await texts.near(speaker, moment)),
      statement_id: before.get(id)?.statement_id ?? null,
    })
  }
  await insertAll(db, 'statement_quotes', rows)
  await writeOverlaps(db, facts)
}

interface Facts {
  readonly id: string
  readonly speaker: string
  readonly moment: string
  readonly wording: Wording
}

/** Those of the quotes whose speakers are known. */
async function loadFacts(db: Database, quotes: Iterable<string>): Promise<Facts[]> {
  const rows = await forAll(quotes, (ids) =>
    db
      .selectFrom('quotes')
      .innerJoin('quotations', 'quotations.id', 'quotes.representative_id')
      .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
      .select(['quotes.id', 'quotes.speaker_id', 'quotes.first_published_at', 'wordings.text'])
      .where('quotes.id', 'in', ids)
      .where('quotes.speaker_id', 'is not', null)
      .$narrowType<{ speaker_id: string }>()
      .execute(),
  )
  const undated = await firstArticles(
    db,
    rows.filter((row) => row.first_published_at === null).map(({ id }) => id),
  )
  return rows.map(({ id, speaker_id: speaker, first_published_at: first, text }) => ({
    id,
    speaker,
    moment: momentOf([{ article: undated.get(id) ?? '', day: first?.slice(0, 10) ?? null }]),
    wording: preparedWording(text),
  }))
}

async function firstArticles(db: Database, quotes: readonly string[]): Promise<Map<string, string>> {
  const rows = await forAll(quotes, (ids) =>
    db
      .selectFrom('memberships')
      .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .select((of) => ['memberships.quote_id', of.fn.min<string>('quotations.article_id').as('article')])
      .where('memberships.quote_id', 'in', ids)
      .where('quotations.marked', '=', 1)
      .groupBy('memberships.quote_id')
      .execute(),
  )
  return new Map(rows.map(({ quote_id: id, article }) => [id, article]))
}

async function writeOverlaps(db: Database, facts: readonly Facts[]): Promise<void> {
  const own = new Set(facts.map(({ id }) => id))
  const others = (await mayOverlap(db, facts)).filter((id) => !own.has(id))
  const known = [...facts, ...(await loadFacts(db, new Set(others)))]
  const pairs = overlapping(known).filter((pair) => pair.some((id) => own.has(id)))
  await insertAll(
    db,
    'quote_overlaps',
    pairs.flatMap(([one, other]) => [
      { quote_id: one, other_id: other },
      { quote_id: other, other_id: one },
    ]),
  )
}

/** Quotes from about the same time that begin or end with words of some quotes. */
async function mayOverlap(db: Database, facts: readonly Facts[]): Promise<string[]> {
  const sought = facts.flatMap(({ speaker, moment, wording }) => {
    const near = momentsNear(moment)
    return endsOf(wording).runs.map((run) => ({ speaker, words: run | 0, from: near[0]!, to: near.at(-1)! }))
  })
  const found: string[] = []
  for (const piece of inPieces(sought)) {
    const wanted = {
      speakers: piece.map(({ speaker }) => speaker),
      words: piece.map(({ words }) => words),
      from: piece.map(({ from }) => from),
      to: piece.map(({ to }) => to),
    }
    for (const { id } of [...(await beginning(db, wanted)), ...(await ending(db, wanted))]) found.push(id)
  }
  return found
}

/** Quotes of speakers, first printed within some time, that begin or end with some words. */
const quotesAt = (end: 'first_words' | 'last_words') =>
  compiledSql<{ id: string }>()(
    ({
      speakers,
      words,
      from,
      to,
    }: Readonly<Record<'speakers' | 'from' | 'to', readonly string[]>> & { readonly words: readonly number[] }) => sql`
      with wanted (speaker, words, earliest, latest) as (
        ${valuesOf(
          ['text', 'bigint', 'text', 'text'],
          speakers.map((speaker, i) => [speaker, words[i], from[i], to[i]]),
        )}
      )
      select quote_id as id from wanted cross join statement_quotes
      where speaker_id = speaker and ${sql.ref(end)} = words and first_printed between earliest and latest
    `,
  )

const beginning = quotesAt('first_words')
const ending = quotesAt('last_words')

/** Given texts, loaded as they are needed. */
class GivenTexts {
  readonly #db: Database
  readonly #found = new Map<string, Promise<GivenText[]>>()
  #any: Promise<boolean> | undefined

  constructor(db: Database) {
    this.#db = db
  }

  /** Those of a speaker that may have what was first printed at a moment. */
  async near(speaker: string, moment: string): Promise<GivenText[]> {
    this.#any ??= this.#db
      .selectFrom('given_texts')
      .select('id')
      .limit(1)
      .executeTakeFirst()
      .then((row) => row !== undefined)
    const days = daysOfPlacing(moment)
    if (days === null || !(await this.#any)) return []
    const key = `${speaker} ${moment}`
    const found = this.#found.get(key) ?? this.#load(speaker, days)
    this.#found.set(key, found)
    return found
  }

  async #load(speaker: string, [from, to]: readonly [string, string]): Promise<GivenText[]> {
    const rows = await this.#db
      .selectFrom('statements')
      .select(['id', 'text', 'day'])
      .$narrowType<{ day: string }>()
      .where('given_text_id', 'is not', null)
      .where('speaker_id', '=', speaker)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .execute()
    return rows.map(({ id, text, day }) => ({ id, wording: preparedWording(text), day }))
  }
}
