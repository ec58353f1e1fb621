import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findFetch } from '../../database/fetches.ts'
import { checkAddress } from '../../fetching/address.ts'
import { addressRule } from '../../fetching/address-rule.ts'
import { unwrap } from '../background/writer.ts'
import { json } from '../documentation/route.ts'
import { invalidField, Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { id } from '../shared/parameters.ts'
import { fetchesSchema, fetchRequestSchema, fetchSchema, serialiseFetch } from './schema.ts'

/** Having addresses fetched. */
export const fetchRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, writer, settings }) => {
  const isAllowed = addressRule()

  app.post(
    '/v1/fetches',
    {
      config: { scope: 'ingest', problems: ['fetching-off', 'not-ready'] },
      schema: {
        operationId: 'fetchAddresses',
        tags: ['Add and withdraw articles'],
        summary: 'Have addresses fetched',
        description:
          'Has pages fetched and their articles stored, also those that feeds and sitemaps name. Only the public internet is asked, as the `robots.txt` of each ' +
          'site allows, one request at a time for each host. What fails and may go better is tried again. Articles that were fetched within a day are not ' +
          'fetched again. The service must be set up to fetch (setting `FETCHING`).',
        querystring: z.strictObject({}),
        body: fetchRequestSchema,
        response: { 202: json('The addresses will be fetched.', fetchesSchema) },
      },
    },
    async (request, reply) => {
      if (settings.FETCHING === 'off') throw new Problem('fetching-off', 'This service is not set up to fetch.')
      const addresses = request.body.addresses.map((address, index) => {
        const checked = checkAddress(address, isAllowed)
        if ('problem' in checked) throw invalidField(`#/addresses/${index}`, checked.problem)
        return checked.url.href
      })
      const { ids } = unwrap(await writer.askFor(addresses))
      const rows = await Promise.all(ids.map((id) => findFetch(database, id)))
      return reply.code(202).send({ data: rows.flatMap((row) => (row ? [serialiseFetch(row)] : [])) })
    },
  )

  app.get(
    '/v1/fetches/:id',
    {
      config: { scope: 'ingest', problems: ['not-found'] },
      schema: {
        operationId: 'getFetch',
        tags: ['Add and withdraw articles'],
        summary: 'Get what came of an address',
        description:
          'Returns whether an address has been fetched, with its article, or why not and when it is tried again.',
        params: z.strictObject({ id: id('Opaque id of the fetch.') }),
        querystring: z.strictObject({}),
        response: { 200: json('The address.', fetchSchema) },
      },
    },
    async ({ params }) => {
      const row = await findFetch(database, params.id)
      if (!row) throw new Problem('not-found', `There is no fetch "${params.id}".`)
      return serialiseFetch(row)
    },
  )
}
