/**
 * What the API is measured against: routes as one would write them by hand for these answers alone, on Fastify and
 * better-sqlite3, with nothing around them. The SQL is what the service asks its database, prepared once, and the
 * bodies are the same bytes; a search is asked through the service's own functions, for it is several queries that
 * depend on each other. A child of bench/api.ts: its argument is the database file, and it sends its parent the
 * address.
 */
import { hash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { fastify } from 'fastify'
import { Kysely } from 'kysely'
import { writeCursor } from '../src/api/lists/cursor.ts'
import { serialiseQuote } from '../src/api/quotes/list.ts'
import { matchesOf } from '../src/api/quotes/match.ts'
import { serialiseQuoteDetail } from '../src/api/quotes/serialise.ts'
import type { Database } from '../src/database/open.ts'
import { listQuoteQuotations, type PrintedRow } from '../src/database/queries/quotations.ts'
import { findQuote, type QuoteRow } from '../src/database/queries/quotes.ts'
import { listQuotes } from '../src/database/queries/quote-lists.ts'
import { statementOfQuote } from '../src/database/queries/statements.ts'
import type { Schema } from '../src/database/schema/index.ts'
import { sqliteDialect } from '../src/database/sqlite/driver.ts'

const file = new BetterSqlite3(process.argv[2]!, { readonly: true })
file.pragma('mmap_size = 2147418112')

const asked: string[] = []
const listening = { close: () => file.close(), prepare: (text: string) => file.prepare((asked.push(text), text)) }
const database: Database = new Kysely<Schema>({
  dialect: sqliteDialect(listening as unknown as BetterSqlite3.Database),
})

/** The statement by which the service asks for something. */
async function statementFor(ask: Promise<unknown>): Promise<BetterSqlite3.Statement> {
  asked.length = 0
  await ask
  if (asked.length !== 1)
    throw new Error(
      `The service asks ${asked.length} things of its database where one was expected: ${asked.join('; ')}`,
    )
  return file.prepare(asked[0]!)
}

const quotesOfSpeaker = await statementFor(listQuotes(database, { speaker: '-' }, 'first_seen', undefined, 0))
const quoteById = await statementFor(findQuote(database, '-'))
const printings = await statementFor(listQuoteQuotations(database, '-', 0))
const statement = (await statementFor(statementOfQuote(database, '-'))).pluck()

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

app.get<{ Params: { slug: string } }>('/v1/speakers/:slug/quotes', (request, reply) => {
  const { slug } = request.params
  const rows = quotesOfSpeaker.all(slug, most + 1) as QuoteRow[]
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

app.get<{ Params: { id: string } }>('/v1/quotes/:id', (request, reply) => {
  const quote = quoteById.get(request.params.id) as QuoteRow
  const detail = serialiseQuoteDetail(quote, printings.all(quote.id, 0) as PrintedRow[])
  return reply.type(json).send(JSON.stringify({ ...detail, statement: statement.get(quote.id) ?? null }))
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
