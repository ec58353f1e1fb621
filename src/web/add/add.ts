import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../../api/access/authorize.ts'
import { unwrap } from '../../api/background/writer.ts'
import { serialiseFetch } from '../../api/fetches/schema.ts'
import { Problem } from '../../api/problems/problem.ts'
import { id as opaqueId } from '../../api/shared/parameters.ts'
import { findFetch } from '../../database/fetches.ts'
import { checkAddress } from '../../fetching/address.ts'
import { addressRule } from '../../fetching/address-rule.ts'
import type { FormServices } from '../corrections/carry-out.ts'
import { fieldsOf } from '../form.ts'
import { pageConfig, sendPage } from '../page.ts'
import type { Refused } from '../sign-in/sign-in.ts'
import { addedView, addView, fetchView } from './add-view.ts'
import { receiveFiles } from './received-files.ts'

/** The pages at `/add` and `/fetches/{id}`: articles from files, and from addresses where the service fetches. */
export const addPages: FastifyPluginAsyncZod<FormServices> = async (app, { database, writer, gate, settings }) => {
  await app.register(multipart)
  const isAllowed = addressRule()
  const fetches = settings.FETCHING === 'on'
  const ingesting = { ...pageConfig, scope: 'ingest' } as const

  app.get('/add', { config: ingesting, schema: { hide: true } }, async ({ session }, reply) =>
    sendPage(reply, addView({ session, fetches })),
  )

  app.post('/add', { config: ingesting, schema: { hide: true } }, async (request, reply) => {
    const adding = { session: request.session, fetches }
    if (!request.isMultipart()) {
      const fields = fieldsOf(request)
      const { address = '' } = fields
      const again = (status: number, refusal: string) =>
        sendPage(reply.code(status), addView(adding, { address, refusal }))
      const refused = await gate.admit(request, reply, fields, 'ingest')
      if (refused) return again(refused.status, refused.message)
      if (!fetches) return again(403, 'This service does not fetch. Send the pages themselves.')
      const checked = checkAddress(address, isAllowed)
      if ('problem' in checked) return again(422, `This address cannot be fetched: ${checked.problem}.`)
      const { ids } = unwrap(await writer.askFor([checked.url.href]))
      return reply.redirect(`/fetches/${ids[0]}`, 303)
    }
    let refused: Refused | null = null
    const admit = async (fields: Readonly<Record<string, string | undefined>>) => {
      refused = await gate.admit(request, reply, fields, 'ingest')
      return refused === null
    }
    const { files, fields, remove } = await receiveFiles(request, admit, settings.IMPORT_LIMIT)
    try {
      const outlet = fields['outlet'] ?? ''
      const why = refused as Refused | null
      if (why) return await sendPage(reply.code(why.status), addView(adding, { outlet, refusal: why.message }))
      if (files.length === 0)
        return await sendPage(reply.code(422), addView(adding, { outlet, refusal: 'Choose at least one file.' }))
      const job = {
        files,
        outlet: outlet.slice(0, 256) || 'Unknown outlet',
        keepPages: settings.KEEP_PAGES === 'yes',
        limit: settings.BODY_LIMIT,
        by: actorOf(request),
      }
      const outcome = unwrap(await writer.addFiles(job))
      const { created, revised, unchanged } = outcome.counts
      return await sendPage(reply.code(created + revised + unchanged > 0 ? 200 : 422), addedView(outcome, adding))
    } finally {
      await remove()
    }
  })

  const params = z.strictObject({ id: opaqueId('Opaque id of the fetch.') })

  app.get('/fetches/:id', { config: ingesting, schema: { hide: true, params } }, async (request, reply) => {
    const row = await findFetch(database, request.params.id)
    if (row === undefined) throw new Problem('not-found', `There is no fetch "${request.params.id}".`)
    return sendPage(reply, fetchView(serialiseFetch(row)))
  })
}
