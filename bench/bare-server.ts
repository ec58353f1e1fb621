/**
 * What the API is measured against: routes as one would write them by hand for these answers alone, on Fastify and
 * better-sqlite3 or pg, with nothing around them. The SQL is what the service asks its database, prepared once, and the
 * bodies are the same bytes; a search is asked through the service's own functions, for it is several queries that
 * depend on each other. A child of bench/api.ts: its argument is the URL of the database, and it sends its parent the
 * address.
 */
import { hash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { fastify } from 'fastify'
import { Kysely, type Dialect } from 'kysely'
import { writeCursor } from '../src/api/lists/cursor.ts'
import { serialiseQuote } from '../src/api/quotes/list.ts'
import { matchesOf } from '../src/api/quotes/match.ts'
import { serialiseQuoteDetail } from '../src/api/quotes/serialise.ts'
import type { Database } from '../src/database/open.ts'
import { postgresDialect } from '../src/database/postgres/driver.ts'
import { createPool } from '../src/database/postgres/open.ts'
import { prepareStatements } from '../src/database/postgres/prepare.ts'
import { listQuoteQuotations, type PrintedRow } from '../src/database/queries/quotations.ts'
import { findQuote, type QuoteRow } from '../src/database/queries/quotes.ts'
import { listQuotes } from '../src/database/queries/quote-lists.ts'
import { statementOfQuote } from '../src/database/queries/statements.ts'
import type { Schema } from '../src/database/schema/index.ts'
import { sqliteDialect } from '../src/database/sqlite/driver.ts'

/** Asks for the rows of a statement, as one would by hand. */
type Ask = (values: readonly (string | number)[]) => Promise<unknown[]> | unknown[]

interface Engine {
  readonly dialect: Dialect
  /** Of which everything that is asked can be heard. */
  readonly audible: Dialect
  readonly prepare: (text: string) => Ask
}

function openSqlite(path: string): Engine {
  const file = new BetterSqlite3(path, { readonly: true })
  file.pragma('mmap_size = 2147418112')
  return {
    dialect: sqliteDialect(file),
    // Of a connection that only reads, compiled queries go past Kysely.
    audible: sqliteDialect(new BetterSqlite3(path)),
    prepare: (text) => {
      const statement = file.prepare(text)
      return (values) => statement.all(...values)
    },
  }
}

async function openPostgres(url: string): Promise<Engine> {
  const pool = await createPool(url, { max: 8 })
  const searching = await createPool(url, { max: 8 })
  prepareStatements(searching)
  let prepared = 0
  return {
    dialect: postgresDialect(searching),
    audible: postgresDialect(searching),
    prepare: (text) => {
      const name = `bare_${prepared++}`
      return async (values) => (await pool.query({ name, text, values: [...values] })).rows as unknown[]
    },
  }
}

const [url = ''] = process.argv.slice(2)
const engine = url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length)) : await openPostgres(url)
const asked: string[] = []
const database: Database = new Kysely<Schema>({ dialect: engine.dialect })
const listening: Database = new Kysely<Schema>({
  dialect: engine.audible,
  log: ({ query }) => void asked.push(query.sql),
})

/** The statements by which the service asks for something. */
async function statementsFor(ask: Promise<unknown>, count: number): Promise<Ask[]> {
  asked.length = 0
  await ask
  if (asked.length !== count)
    throw new Error(
      `The service asks ${asked.length} things of its database where ${count} were expected: ${asked.join('; ')}`,
    )
  return asked.map(engine.prepare)
}

const { slug: somebody } = await database
  .selectFrom('quotes')
  .innerJoin('speakers', 'speakers.id', 'quotes.speaker_id')
  .select('speakers.slug')
  .limit(1)
  .executeTakeFirstOrThrow()
const [idsOfSpeaker, quotesOfSpeaker] = (await statementsFor(
  listQuotes(listening, { speaker: somebody }, 'first_seen', undefined, 1),
  2,
)) as [Ask, Ask]
const [quoteById] = (await statementsFor(findQuote(listening, '-'), 1)) as [Ask]
const [printings] = (await statementsFor(listQuoteQuotations(listening, '-', 0), 1)) as [Ask]
const [statementOf] = (await statementsFor(statementOfQuote(listening, '-'), 1)) as [Ask]

const most = 20

/** A page of rows, one more than which were asked for. */
function page<Row extends { id: string }>(
  rows: readonly Row[],
  path: string,
  filters: object,
  position: (row: Row) => (string | number)[],
  present: (row: Row) => object,
) {
  const data = rows.slice(0, most).map(present)
  if (rows.length <= most) return { data, next: null, next_url: null }
  const next = writeCursor('quotes', filters as Record<string, unknown>, position(rows[most - 1]!))
  return { data, next, next_url: `${path}${path.includes('?') ? '&' : '?'}cursor=${next}` }
}

const app = fastify()
const json = 'application/json; charset=utf-8'

app.get<{ Params: { slug: string } }>('/v1/speakers/:slug/quotes', async (request, reply) => {
  const { slug } = request.params
  const [{ id }] = (await idsOfSpeaker([slug, slug])) as [{ id: string }]
  const rows = (await quotesOfSpeaker([id, most + 1])) as QuoteRow[]
  const body = JSON.stringify(
    page(
      rows,
      request.url,
      { speaker: slug, sort: 'first_seen' },
      (row) => [row.first_published_at ?? '', row.id],
      serialiseQuote,
    ),
  )
  const known = request.headers['if-none-match']
  if (known === undefined) return reply.type(json).send(body)
  return reply
    .header('etag', known)
    .code(known === `"${hash('sha1', body, 'base64url')}"` ? 304 : 500)
    .send('')
})

app.get<{ Params: { id: string } }>('/v1/quotes/:id', async (request, reply) => {
  const [quote] = (await quoteById([request.params.id])) as [QuoteRow]
  const detail = serialiseQuoteDetail(quote, (await printings([quote.id, 0])) as PrintedRow[])
  const [statement] = (await statementOf([quote.id])) as { statement_id: string | null }[]
  return reply.type(json).send(JSON.stringify({ ...detail, statement: statement?.statement_id ?? null }))
})

app.get<{ Querystring: { q: string } }>('/v1/quotes', async (request, reply) => {
  const { q } = request.query
  const rows = await listQuotes(database, { q }, 'relevance', undefined, most + 1)
  const matches = await matchesOf(
    database,
    rows.map(({ id }) => id),
    q,
  )
  const present = (row: QuoteRow) => ({
    ...serialiseQuote(row),
    ...(matches.has(row.id) && { match: matches.get(row.id) }),
  })
  return reply
    .type(json)
    .send(JSON.stringify(page(rows, request.url, { q, sort: 'relevance' }, ({ rank, id }) => [rank!, id], present)))
})

process.send!(await app.listen({ port: 0 }))
process.once('disconnect', () => process.exit())
