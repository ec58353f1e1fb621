import type { Database } from '../../database/engine.ts'
import { forAll, putAll, queryForAll, setAll } from '../../database/batches.ts'
import type { StatementsTable } from '../../database/schema/index.ts'
import { commonest, mattersToQuote, mattersToStatement } from '../../variants/index.ts'
import { gatherNamed } from './named-statements.ts'
import type { NamedStatement } from './named-statements.ts'
import { NeighbouringQuotes } from './neighbouring-quotes.ts'
import { loadRows, overlapsOf, writeRows } from './statement-quotes.ts'
import type { QuoteRow } from './statement-quotes.ts'
import { updateGivenTexts } from './update-given-texts.ts'
import type { Reads, Writes } from '../pending-updates.ts'

/**
 * Keeps statements in step with quotes. A quote whose words are in a given text belongs to the statement of that text.
 * All others are gathered by `gatherStatements`: only those near what has changed, since the rest comes out the same.
 */
export async function updateStatements(
  db: Database,
  pending: Reads<'quotes' | 'names' | 'handles'> & Writes<'texts' | 'placed'>,
): Promise<void> {
  const quotes = new Set([...pending.quotes, ...(await updateGivenTexts(db, pending))])
  if (quotes.size === 0 && pending.texts.size === 0) return
  const neighbours = new NeighbouringQuotes(db)
  const before = await loadRows(db, quotes)
  const kept = new Set(await overlapsOf(db, quotes))
  await writeRows(db, [...quotes])
  for (const id of [...(await overlapsOf(db, quotes)), ...(await neighbours.beside(quotes))]) kept.add(id)
  const after = await loadRows(db, [...quotes, ...kept])
  const { placed } = pending
  const textOf = (rows: ReadonlyMap<string, QuoteRow>, id: string) => rows.get(id)?.given_text_id ?? null
  for (const id of quotes) if (textOf(before, id) !== textOf(after, id)) placed.add(id)
  // What was, and what is now.
  const seeds = [...before.values(), ...after.values()]
  const known = await neighbours.around(after.values(), seeds)
  const statements = (await gatherNamed(db, await neighbours.printed(known))).filter((statement) =>
    matters(seeds, statement.speaker, (moment) => mattersToStatement(moment, beginningOf(statement, known))),
  )
  const left = await assign(db, { before, after, known, seeds }, statements)
  await writeStatements(db, statements)
  await writeTexts(db, [...pending.texts, ...seeds.flatMap(({ given_text_id: text }) => text ?? [])])
  await removeEmpty(db, left)
}

const matters = (seeds: readonly QuoteRow[], speaker: string, to: (moment: string) => boolean): boolean =>
  seeds.some((seed) => seed.speaker_id === speaker && to(seed.first_printed))

const beginningOf = ({ quotes }: NamedStatement, known: ReadonlyMap<string, QuoteRow>): string =>
  quotes.map((id) => known.get(id)!.first_printed).sort()[0]!

interface Assigning {
  readonly before: ReadonlyMap<string, QuoteRow>
  readonly after: ReadonlyMap<string, QuoteRow>
  readonly known: ReadonlyMap<string, QuoteRow>
  readonly seeds: readonly QuoteRow[]
}

/** Assigns quotes to statements. @returns the statements that have lost a quote */
async function assign(
  db: Database,
  { before, after, known, seeds }: Assigning,
  statements: readonly NamedStatement[],
): Promise<Set<string>> {
  const wanted = new Map<string, string | null>()
  for (const { quote_id: id, given_text_id: text } of after.values()) wanted.set(id, text)
  for (const { quote_id: id, speaker_id: speaker, first_printed: moment } of known.values()) {
    if (matters(seeds, speaker, (pending) => mattersToQuote(pending, moment))) wanted.set(id, null)
  }
  for (const { id: statement, quotes } of statements) for (const id of quotes) wanted.set(id, statement)
  const present = new Map([...known, ...after])
  const left = new Set(Array.from(before.values()).flatMap(({ statement_id: id }) => id ?? []))
  const moved = Array.from(wanted).filter(([id, statement]) => present.get(id)!.statement_id !== statement)
  for (const [id] of moved) left.add(present.get(id)!.statement_id ?? '')
  await setAll(db, 'statement_quotes', 'quote_id', 'statement_id', moved)
  return left
}

async function writeStatements(db: Database, statements: readonly NamedStatement[]): Promise<void> {
  const counted = await countsOf(
    db,
    statements.map(({ id }) => id),
  )
  await putAll(
    db,
    'statements',
    ['id'],
    statements.map(({ id, speaker, medium, day, text, pieces, quotes }) => ({
      id,
      given_text_id: null,
      speaker_id: speaker,
      medium,
      day,
      text,
      pieces: JSON.stringify(pieces),
      ...counted.get(id)!,
      quotes: quotes.length,
    })),
  )
}

/** Counts again what is placed in given texts. */
async function writeTexts(db: Database, texts: readonly string[]): Promise<void> {
  const rows = await forAll(texts, (ids) => db.selectFrom('statements').selectAll().where('id', 'in', ids).execute())
  const counted = await countsOf(
    db,
    rows.map(({ id }) => id),
  )
  await putAll(
    db,
    'statements',
    ['id'],
    rows.map((row) => ({ ...row, ...(counted.get(row.id) ?? uncounted), first_published_at: row.first_published_at })),
  )
}

/** How widely statements are printed in quotation marks, since when, and who was told; by statement. */
async function countsOf(db: Database, ids: readonly string[]): Promise<Map<string, Counted>> {
  const told = Map.groupBy(await addressees(db, ids), ({ statement }) => statement)
  const rows = await printedCounts(db, ids)
  return new Map(
    rows.map(({ statement, ...counts }) => [
      statement!,
      { ...counts, addressee: commonest((told.get(statement) ?? []).map(({ addressee }) => addressee)) },
    ]),
  )
}

type Counted = Pick<
  StatementsTable,
  'addressee' | 'quotes' | 'quotations' | 'articles' | 'outlets' | 'first_published_at'
>

/** Of a given text of which nothing is printed. */
const uncounted = { addressee: null, quotes: 0, quotations: 0, articles: 0, outlets: 0 }

const printedIn = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('statement_quotes')
    .innerJoin('memberships', 'memberships.quote_id', 'statement_quotes.quote_id')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .where('statement_quotes.statement_id', 'in', ids)
    .where('quotations.marked', '=', 1)

const printedCounts = queryForAll((db, ids: readonly string[]) =>
  printedIn(db, ids)
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .select((of) => [
      'statement_quotes.statement_id as statement',
      of.fn.count<number>('statement_quotes.quote_id').distinct().as('quotes'),
      of.fn.count<number>('quotations.id').as('quotations'),
      of.fn.count<number>('articles.id').distinct().as('articles'),
      of.fn.count<number>('articles.outlet_id').distinct().as('outlets'),
      of.fn.min('articles.published_at').as('first_published_at'),
    ])
    .groupBy('statement_quotes.statement_id'),
)

const addressees = queryForAll((db, ids: readonly string[]) =>
  printedIn(db, ids)
    .select(['statement_quotes.statement_id as statement', 'quotations.addressee'])
    .where('quotations.addressee', 'is not', null),
)

async function removeEmpty(db: Database, statements: Iterable<string>): Promise<void> {
  await forAll(statements, async (ids) => {
    await db
      .deleteFrom('statements')
      .where('id', 'in', ids)
      .where('given_text_id', 'is', null)
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('statement_quotes')
              .select('quote_id')
              .whereRef('statement_quotes.statement_id', '=', 'statements.id'),
          ),
        ),
      )
      .execute()
    return []
  })
}
