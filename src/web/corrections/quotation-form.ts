import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { countList } from '../../api/aggregates/list.ts'
import { goneSignal } from '../../api/http/connections.ts'
import { Problem } from '../../api/problems/problem.ts'
import { quoteList, serialiseQuote } from '../../api/quotes/list.ts'
import { id as opaqueId } from '../../api/shared/parameters.ts'
import { textsOf } from '../../database/queries/articles.ts'
import {
  findQuotation,
  listArticleQuotations,
  listQuoteQuotations,
  type PrintedRow,
} from '../../database/queries/quotations.ts'
import { findQuote, quotesWithIds, type QuoteRow } from '../../database/queries/quotes.ts'
import type { NewCorrection } from '../../tracker/corrections/corrections.ts'
import type { Fields } from '../form.ts'
import { pageConfig, sendPage } from '../page.ts'
import { askedOfQuotation } from './asked.ts'
import { carryOut, type FormServices, type SentForm } from './carry-out.ts'
import type { Entered } from './choices.ts'
import { quotationFormView } from './quotation-view.ts'
import type { Said } from './words.ts'

/** Quotations of an article in which its other speakers are looked for. */
const mostBeside = 500
/** Names that are suggested while one types. */
const mostKnown = 200
/** Quotes that are offered. */
const mostOffered = 12
/** Printings that are. */
const mostPrintings = 60

/** The page at `/quotations/{id}/correct`. */
export function quotationForms(app: FastifyInstance, services: FormServices): void {
  const { database, reader } = services
  const params = z.strictObject({ id: opaqueId('Opaque id of the quotation.') })
  type Asking = FastifyRequest<{ Params: z.output<typeof params> }>

  app.get(
    '/quotations/:id/correct',
    { config: { ...pageConfig, scope: 'curate' }, schema: { hide: true, params } },
    async (request: Asking, reply) => {
      const entered = { fields: { kind: 'speaker' }, problems: new Map() }
      return sendPage(reply, await formOf(await quotationOf(request.params.id), request, reply, entered))
    },
  )

  app.post(
    '/quotations/:id/correct',
    { config: { ...pageConfig, scope: 'open' }, schema: { hide: true, params } },
    async (request: Asking, reply) =>
      carryOut(services, request, reply, async (fields): Promise<SentForm> => {
        const quotation = await quotationOf(request.params.id)
        return {
          asked: await askedOfQuotation(database, quotation, fields),
          said: (correction) => said(quotation, correction),
          form: (entered) => formOf(quotation, request, reply, entered),
        }
      }),
  )

  async function quotationOf(id: string): Promise<PrintedRow> {
    const quotation = await findQuotation(database, id)
    if (quotation) return quotation
    throw new Problem(
      'not-found',
      `There is no quotation "${id}". Its article no longer prints it, or somebody has said that it is none.`,
    )
  }

  /** The form, with everything that it offers. */
  async function formOf(quotation: PrintedRow, request: FastifyRequest, reply: FastifyReply, entered: Entered) {
    const { article_id: article, quote_id: quote, speaker_slug: own } = quotation
    const gone = goneSignal(reply)
    const filter = { by: ['speaker'], sort: 'quotations' } as const
    const [texts, quoted, printings, counts, similar] = await Promise.all([
      textsOf(database, [article]),
      listArticleQuotations(database, article, 0, undefined, mostBeside),
      quote === null ? [] : listQuoteQuotations(database, quote, 0),
      reader.read('rows', { list: countList.list, filter, after: undefined, limit: mostKnown }, gone),
      similarTo(quotation, entered.fields, gone),
    ])
    const beside = new Map(
      quoted.flatMap(({ speaker_slug: slug, speaker_name: name, speaker_named: named }) =>
        slug === null || name === null || named === 0 || slug === own ? [] : [[slug, { slug, name }] as const],
      ),
    )
    const known = counts.flatMap((row) => countList.serialise(row as never).speaker?.name ?? [])
    const others = printings.filter(({ id, marked }) => id !== quotation.id && marked === 1)
    return quotationFormView({
      ...entered,
      quotation,
      text: texts.get(article),
      beside: [...beside.values()],
      known,
      printings: others.slice(0, mostPrintings),
      similar: similar.map(serialiseQuote),
      session: request.session,
    })
  }

  /** Other quotes with the words that are searched for or, where none are, with which it may belong together. */
  async function similarTo({ quote_id: id }: PrintedRow, { find, other }: Fields, gone: AbortSignal) {
    const chosen = other === undefined ? [] : await quotesOfQuotations([other])
    if (find !== undefined && find !== '') {
      const filter = { q: find, sort: 'relevance' }
      const rows = await reader.read(
        'rows',
        { list: quoteList.list, filter, after: undefined, limit: mostOffered },
        gone,
      )
      return unlike(id, [...chosen, ...(rows as QuoteRow[])])
    }
    const quote = id === null ? undefined : await findQuote(database, id)
    if (!quote) return chosen
    const { fits, recurrences } = await reader.read('links', quote, gone)
    const linked = [...fits, ...recurrences].slice(0, mostOffered).map((link) => link.quote.id)
    return unlike(id, [...chosen, ...(await quotesWithIds(database, linked)).values()])
  }

  async function quotesOfQuotations(ids: readonly string[]): Promise<QuoteRow[]> {
    const found = await Promise.all(ids.map((id) => findQuotation(database, id)))
    const quotes = await quotesWithIds(
      database,
      found.flatMap((row) => row?.quote_id ?? []),
    )
    return [...quotes.values()]
  }

  /** What a correction of the quotation would say. */
  async function said(quotation: PrintedRow, correction: NewCorrection): Promise<Said> {
    const { id, text, quote_id: quote } = quotation
    const own = { text, quote }
    if (!('quotations' in correction))
      return {
        kind: correction.kind,
        quotations: [own],
        ...(correction.kind === 'speaker' && { spoke: correction.speaker?.name ?? null }),
      }
    const other = await findQuotation(database, correction.quotations.find((one) => one !== id) ?? id)
    return {
      kind: correction.kind,
      quotations: [own, { text: other?.text ?? null, quote: other?.quote_id ?? null }],
    }
  }
}

/** Quotes without one, each once. */
const unlike = (id: string | null, quotes: readonly QuoteRow[]): QuoteRow[] => [
  ...new Map(quotes.filter((quote) => quote.id !== id).map((quote) => [quote.id, quote])).values(),
]
