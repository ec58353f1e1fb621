import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findCorrection } from '../../database/queries/corrections.ts'
import { actorOf } from '../access/authorize.ts'
import { json } from '../documentation/route.ts'
import { answerOnce, createIdempotency, idempotencyHeader } from '../http/idempotency.ts'
import { listParameters, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { id as opaqueId, slug, yesOrNo } from '../shared/parameters.ts'
import { invalidField, Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { expectSpeaker } from '../speakers/find.ts'
import { jsonPointer } from '../http/validation.ts'
import { unwrap, type Failure, type Refusal } from '../background/writer.ts'
import { correctionList, serialiseCorrection } from './list.ts'
import { correctionKinds, correctionRequestSchema, correctionSchema, revocationRequestSchema } from './schema.ts'

const location = { Location: { type: 'string', description: 'Address of the correction.' } } as const

/** Corrections, and their revocation. */
export const correctionRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, writer, settings } = services
  const idempotency = createIdempotency(database, writer)
  const params = z.strictObject({ id: opaqueId('Opaque id of the correction.') })

  async function correctionOf(id: string) {
    const row = await findCorrection(database, id)
    if (row === undefined) throw new Problem('not-found', `There is no correction "${id}".`)
    return serialiseCorrection(row)
  }

  async function answerOf(id: string, code: 200 | 201) {
    return {
      code,
      location: `/v1/corrections/${id}`,
      text: JSON.stringify(correctionSchema.encode(await correctionOf(id))),
    }
  }

  app.get(
    '/v1/corrections',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listCorrections',
        tags: ['Correct mistakes'],
        summary: 'List corrections',
        description:
          'Lists all corrections ever made, newest first, with who made them and why. Revoked ones are included and marked.',
        querystring: z.strictObject({
          kind: z.enum(correctionKinds).optional().describe('Only corrections of this kind.'),
          quotation: opaqueId('Only corrections that name this quotation.').optional(),
          quote: opaqueId('Only corrections that name a quotation of this quote.').optional(),
          speaker: slug('Only corrections that say something of this speaker.', 'delcy-rodriguez').optional(),
          in_force: yesOrNo('Only corrections in force (`true`), or only revoked ones (`false`).').optional(),
          curator: opaqueId('Only corrections made with the API key of this id.').optional(),
          ...listParameters(settings.PAGE_LIMIT, correctionSchema),
        }),
        response: { 200: json('A page of corrections.', pageOf(correctionSchema, 'corrections'), pageHeaders) },
      },
    },
    async (request, reply) => {
      await expectSpeaker(database, request.query.speaker)
      return sendList(services, request, reply, correctionList, splitQuery(request.query))
    },
  )

  app.get(
    '/v1/corrections/:id',
    {
      config: { problems: ['not-found'] },
      schema: {
        operationId: 'getCorrection',
        tags: ['Correct mistakes'],
        summary: 'Get a correction',
        description: 'Returns a correction with who made it and why and, if it was revoked, who did that and why.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The correction.', correctionSchema) },
      },
    },
    async ({ params: { id } }) => correctionOf(id),
  )

  app.post(
    '/v1/corrections',
    {
      config: {
        scope: 'curate',
        problems: ['idempotency-in-flight', 'idempotency-key-reused', 'conflict', 'not-ready'],
      },
      schema: {
        operationId: 'storeCorrection',
        tags: ['Correct mistakes'],
        summary: 'Make a correction',
        description:
          'States that two quotations are, or are not, wordings of the same utterance; or who spoke a quotation; or that it is not a quotation; or that two speakers ' +
          'are one, that an article means somebody else by a name, or what a speaker is called, is, and is in Wikidata. The correction ' +
          'applies immediately, and again whenever the article is updated, or restored after it was withdrawn. A link affects only the two quotations: other ' +
          'quotations of their quotes stay where they are. If a quote gets another id, its old address redirects to the new one. A correction that contradicts ' +
          'one in force is refused; one that repeats it changes nothing.',
        headers: idempotencyHeader,
        querystring: z.strictObject({}),
        body: correctionRequestSchema,
        response: {
          200: json('The same correction is in force already.', correctionSchema, location),
          201: json('The correction is in force.', correctionSchema, location),
        },
      },
    },
    async (request, reply) =>
      answerOnce(idempotency, request, reply, request.body, async () => {
        const { id, created } = unwrapRefusal(await writer.correct(request.body, actorOf(request)))
        return answerOf(id, created ? 201 : 200)
      }) as never,
  )

  app.post(
    '/v1/corrections/:id/revocation',
    {
      config: {
        scope: 'curate',
        problems: ['not-found', 'idempotency-in-flight', 'idempotency-key-reused', 'conflict', 'not-ready'],
      },
      schema: {
        operationId: 'revokeCorrection',
        tags: ['Correct mistakes'],
        summary: 'Revoke a correction',
        description:
          'Revokes a correction, with a reason. Everything is then as if it had never been made, but the correction and its revocation stay on record. A ' +
          'correction can be revoked once; to restore it, make it again.',
        headers: idempotencyHeader,
        params,
        querystring: z.strictObject({}),
        body: revocationRequestSchema,
        response: { 201: json('The correction has been revoked.', correctionSchema, location) },
      },
    },
    async (request, reply) => {
      const {
        params: { id },
        body,
      } = request
      return answerOnce(idempotency, request, reply, { revoked: id, ...body }, async () => {
        const { found } = unwrapRefusal(await writer.revoke(id, body.reason, actorOf(request)))
        if (!found) throw new Problem('not-found', `There is no correction "${id}".`)
        return answerOf(id, 201)
      }) as never
    },
  )
}

/** What was done. @throws Problem where it could not be */
function unwrapRefusal<Result extends object>(result: Result | Refusal | Failure): Exclude<Result, Refusal | Failure> {
  const done = unwrap(result)
  if (!('refusal' in done)) return done as Exclude<Result, Refusal | Failure>
  const { refusal, detail, field } = done as Refusal
  if (refusal === 'conflict') throw new Problem('conflict', detail)
  throw invalidField(jsonPointer(field), detail)
}
