/**
 * What the API is measured against: routes as one would write them by hand for these answers alone, on Fastify and better-sqlite3, with nothing around them.
 * The SQL is that of the service, prepared once, and the bodies are the same bytes. A child of bench/api.ts: its argument is the database file, and it
 * sends its parent the address.
 */
import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { fastify } from 'fastify'
import { presentQuote } from '../src/api/quotes/list.ts'
import { presentQuoteDetail } from '../src/api/quotes/present.ts'
import type { PrintedRow } from '../src/database/queries/quotations.ts'
import type { QuoteRow } from '../src/database/queries/quotes.ts'

const database = new BetterSqlite3(process.argv[2]!, { readonly: true })
database.pragma('mmap_size = 2147418112')

const quoteColumns = `quotes.id, quotes.pivot_id, quotes.quotations, quotes.wordings, quotes.articles, quotes.outlets, quotes.first_published_at,
  quotes.last_published_at, wordings.text, pivot.medium, speakers.slug as speaker_slug, speakers.name as speaker_name, speakers.kind as speaker_kind
  from quotes inner join quotations as pivot on pivot.id = quotes.pivot_id inner join wordings on wordings.id = pivot.wording_id
  left join speakers on speakers.id = quotes.speaker_id`

const quotesOfSpeaker = database.prepare(`select ${quoteColumns}
  where quotes.speaker_id = (select named.id from speakers as named where named.slug = ?)
  order by quotes.first_published_at desc nulls last, quotes.id desc limit ?`)

const quoteById = database.prepare(`select ${quoteColumns} where quotes.id = ?`)

const printings = database.prepare(`select quotations.id, quotations.article_id, quotations.ordinal, quotations.kind, quotations.marked, quotations.unclosed,
  quotations.span_start, quotations.span_end, quotations.parts, quotations.source_start, quotations.source_end, quotations.source_text, quotations.cue_start,
  quotations.cue_end, quotations.cue_text, quotations.medium_start, quotations.medium_end, quotations.medium_text, quotations.medium, quotations.rule,
  quotations.confidence, wordings.id as wording_id, wordings.text, wordings.words, speakers.slug as speaker_slug, speakers.name as speaker_name,
  speakers.kind as speaker_kind, memberships.quote_id, memberships.rule as member_rule, memberships.score, memberships.shared_words,
  memberships.differences, articles.title as article_title, articles.url as article_url, articles.published, articles.published_at,
  outlets.slug as outlet_slug, outlets.name as outlet_name
  from quotations inner join wordings on wordings.id = quotations.wording_id left join speakers on speakers.id = quotations.speaker_id
  left join memberships on memberships.quotation_id = quotations.id inner join articles on articles.id = quotations.article_id
  inner join outlets on outlets.id = articles.outlet_id
  where memberships.quote_id = ? and quotations.confidence >= ?
  order by articles.published_at asc nulls last, outlets.slug, quotations.article_id, quotations.ordinal`)

const usualLimit = 20

/** A page of the rows, with the cursor that the service gives for the next. */
function page(list: readonly QuoteRow[], path: string, filters: object) {
  const rows = list.slice(0, usualLimit)
  if (list.length <= usualLimit) return { data: rows.map(presentQuote), next: null, next_url: null }
  const { first_published_at: instant, id } = rows.at(-1)!
  const bound = createHash('sha256').update(JSON.stringify(['quotes', Object.entries(filters)])).digest('base64url').slice(0, 12)
  const next = Buffer.from(JSON.stringify({ list: bound, after: [instant, id] })).toString('base64url')
  return { data: rows.map(presentQuote), next, next_url: `${path}?cursor=${next}` }
}

const app = fastify()

app.get<{ Params: { slug: string } }>('/v1/speakers/:slug/quotes', (request, reply) => {
  const { slug } = request.params
  const rows = quotesOfSpeaker.all(slug, usualLimit + 1) as QuoteRow[]
  const body = JSON.stringify(page(rows, request.url, { sort: 'first_seen', speaker: slug }))
  const tag = request.headers['if-none-match']
  if (tag === undefined) return reply.type('application/json; charset=utf-8').send(body)
  return reply.header('etag', tag).code(tag === `"${createHash('sha1').update(body).digest('base64url')}"` ? 304 : 500).send('')
})

app.get<{ Params: { id: string } }>('/v1/quotes/:id', (request, reply) => {
  const quote = quoteById.get(request.params.id) as QuoteRow
  const body = JSON.stringify(presentQuoteDetail(quote, printings.all(quote.id, 0) as PrintedRow[]))
  return reply.type('application/json; charset=utf-8').send(body)
})

process.send!(await app.listen({ port: 0 }))
process.once('disconnect', () => process.exit())
