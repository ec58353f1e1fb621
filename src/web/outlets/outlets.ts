import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { articleList } from '../../api/articles/lists.ts'
import { sendTable } from '../../api/formats/csv.ts'
import { goneSignal } from '../../api/http/connections.ts'
import { readPage } from '../../api/lists/page.ts'
import { cursorParameter, limitParameter } from '../../api/lists/parameters.ts'
import { comparedList } from '../../api/outlets/fidelity.ts'
import { outletNamed } from '../../api/outlets/find.ts'
import { outletList } from '../../api/outlets/list.ts'
import type { Services } from '../../api/services.ts'
import { slug } from '../../api/shared/parameters.ts'
import { fidelityParameter } from '../../api/shared/quotation.ts'
import { pageConfig, sendPage } from '../page.ts'
import { listView } from '../parts/list-view.ts'
import { fidelityColumns, fidelityView } from './fidelity-view.ts'
import { outletItem, outletView, verdictView } from './outlet-view.ts'

const articlesShown = 10

/** The pages at `/outlets`, `/outlets/{slug}`, `/outlets/{slug}/fidelity/{verdict}` and `/fidelity`. */
export const outletPages: FastifyPluginAsyncZod<Services> = async (app, { database, reader, settings }) => {
  const querystring = z.strictObject({ limit: limitParameter(settings.PAGE_LIMIT), cursor: cursorParameter })
  const params = z.strictObject({ slug: slug('Readable id of the outlet.', 'harrow-bay-courier') })

  app.get('/outlets', { config: pageConfig, schema: { hide: true, querystring } }, async (request, reply) => {
    const { rows, next_url } = await readPage(request, reply, request.query, outletList, {}, (after, limit) =>
      outletList.read(database, {}, after, limit),
    )
    const items = rows.map(outletList.serialise).map(outletItem)
    return sendPage(reply, listView({ title: 'Outlets', address: '/outlets', items, next: next_url }))
  })

  app.get('/outlets/:slug', { config: pageConfig, schema: { hide: true, params } }, async (request, reply) => {
    const row = await outletNamed(database, request.params.slug)
    const gone = goneSignal(reply)
    const [counted, counts, all, articles] = await Promise.all([
      reader.read('outletCounts', row.id, gone),
      reader.read('outletFidelity', row.id, gone),
      reader.read('eachFidelity', undefined, gone),
      articleList.read(database, { outlet: row.slug }, undefined, articlesShown),
    ])
    const outlet = outletList.serialise(row)
    return sendPage(
      reply,
      outletView({ outlet, ...counted, counts, all, articles: articles.map(articleList.serialise) }),
    )
  })

  app.get(
    '/outlets/:slug/fidelity/:verdict',
    {
      config: pageConfig,
      schema: { hide: true, querystring, params: params.extend({ verdict: fidelityParameter('The verdict.') }) },
    },
    async (request, reply) => {
      const outlet = await outletNamed(database, request.params.slug)
      const { verdict } = request.params
      const filter = { outlet: outlet.id, fidelity: verdict }
      const { rows, next_url } = await readPage(request, reply, request.query, comparedList, filter, (after, limit) =>
        comparedList.read(database, filter, after, limit),
      )
      return sendPage(reply, verdictView(outlet, verdict, rows.map(comparedList.serialise), next_url))
    },
  )

  app.get(
    '/fidelity',
    {
      config: pageConfig,
      schema: { hide: true, querystring: z.strictObject({ format: z.enum(['html', 'csv']).default('html') }) },
    },
    async (request, reply) => {
      const all = await reader.read('eachFidelity', undefined, goneSignal(reply))
      return request.query.format === 'csv'
        ? sendTable(reply, all, fidelityColumns)
        : sendPage(reply, fidelityView(all))
    },
  )
}
