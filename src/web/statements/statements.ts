import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readJson } from '../../api/background/answers.ts'
import { goneSignal } from '../../api/http/connections.ts'
import { readPage } from '../../api/lists/page.ts'
import { cursorParameter, limitParameter } from '../../api/lists/parameters.ts'
import { collationSchema } from '../../api/quotes/collation.ts'
import type { Services } from '../../api/services.ts'
import { id } from '../../api/shared/parameters.ts'
import { statementOrRedirect } from '../../api/statements/find.ts'
import { serialiseStatementDetail, statementFilters, statementList } from '../../api/statements/list.ts'
import { listStatementQuotations } from '../../database/queries/quotations.ts'
import { listStatementQuotes } from '../../database/queries/quotes.ts'
import { statementPage } from '../addresses.ts'
import { pageConfig, readingOf, savePage, sendPage } from '../page.ts'
import { statementListView, statementView } from './statement-view.ts'

/** Some witnesses by their ids. */
const chosenWitnesses = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional()

/** The pages at `/statements` and `/statements/{id}`. */
export const statementPages: FastifyPluginAsyncZod<Services> = async (app, { database, reader, settings }) => {
  const listQuery = z.strictObject({
    ...statementFilters,
    limit: limitParameter(settings.PAGE_LIMIT),
    cursor: cursorParameter,
  })

  app.get(
    '/statements',
    { config: pageConfig, schema: { hide: true, querystring: listQuery } },
    async (request, reply) => {
      const { limit, cursor, ...filter } = request.query
      const place = { limit, cursor }
      const { rows, next_url } = await readPage(request, reply, place, statementList, filter, (after, most) =>
        statementList.read(database, filter, after, most),
      )
      return sendPage(reply, statementListView(rows.map(statementList.serialise), filter, next_url))
    },
  )

  const params = z.strictObject({ id: id('Opaque id of the statement.') })
  const querystring = z.strictObject({ with: chosenWitnesses, format: z.enum(['html']).optional() })

  app.get(
    '/statements/:id',
    { config: pageConfig, schema: { hide: true, params, querystring } },
    async (request, reply) => {
      const row = await statementOrRedirect(database, request.params.id, '', reply, statementPage)
      if (row === undefined) return reply
      const [collation, quotes, printed] = await Promise.all([
        reader.read('collation', { statement: row, form: 'json' }, goneSignal(reply)),
        listStatementQuotes(database, row.id),
        listStatementQuotations(database, row.id),
      ])
      const { format, with: chosen } = request.query
      const page = statementView({
        statement: serialiseStatementDetail(row, quotes, printed),
        collation: readJson(collationSchema, collation),
        chosen,
        reading: readingOf(request),
      })
      return format === 'html' ? savePage(reply, page, `statement-${row.id}.html`) : sendPage(reply, page)
    },
  )
}
