import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { linkOfSpeaker } from '../../database/queries/corrections.ts'
import { aliasesOf, membersOf } from '../../database/queries/speakers.ts'
import { json } from '../documentation/route.ts'
import { chooseFormat } from '../formats/formats.ts'
import { otherName } from '../http/names.ts'
import { listParameters, splitQuery } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf } from '../lists/page.ts'
import { slug } from '../shared/parameters.ts'
import { quoteListQuery } from '../quotes/list.ts'
import { quotePageSchema } from '../quotes/schema.ts'
import { sendQuotes } from '../quotes/send.ts'
import type { Services } from '../services.ts'
import { speakerOrRedirect } from './find.ts'
import { serialiseSpeaker, speakerList } from './list.ts'
import { speakerDetailSchema, speakerSchema } from './schema.ts'

/** Speakers, and what they said. */
export const speakerRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, settings } = services
  const params = z.strictObject({ slug: slug('Readable id of the speaker.', 'delcy-rodriguez') })

  app.get(
    '/v1/speakers',
    {
      config: { formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listSpeakers',
        tags: ['Search quotes'],
        summary: 'List speakers',
        description:
          'Lists everyone to whom at least one quotation in quotation marks is attributed. Speakers whom an article only describes ("relatives") belong to that article alone and are listed with `named=any`.',
        querystring: z.strictObject({
          q: z
            .string()
            .max(200)
            .optional()
            .describe(
              'Only speakers one of whose names has words that begin with all of these, in any order: `del rod`. Case and punctuation are ignored.',
            ),
          sort: z
            .enum(['name', 'quotes'])
            .default('name')
            .describe('`name`: in the order of the names. `quotes`: those with the most quotes first.'),
          named: z
            .enum(['true', 'any'])
            .default('true')
            .describe('`true`: only speakers whom articles name. `any`: also those whom an article only describes.'),
          ...listParameters(settings.PAGE_LIMIT, speakerSchema),
        }),
        response: { 200: json('A page of speakers.', pageOf(speakerSchema, 'speakers'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { page, filter: asked } = splitQuery(request.query)
      const filter = { q: undefined, ...asked }
      const slow = filter.q !== undefined || filter.sort === 'quotes'
      return sendList(services, request, reply, speakerList, { page, filter, slow })
    },
  )

  app.get(
    '/v1/speakers/:slug',
    {
      config: { problems: ['not-found'], otherName },
      schema: {
        operationId: 'getSpeaker',
        tags: ['Search quotes'],
        summary: 'Get a speaker',
        description: 'Returns a speaker with the names and roles by which articles mention them.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The speaker.', speakerDetailSchema) },
      },
    },
    async ({ params: { slug } }, reply) => {
      const speaker = await speakerOrRedirect(database, slug, '', reply)
      if (speaker === undefined) return reply
      const [aliases, members] = await Promise.all([aliasesOf(database, speaker.id), membersOf(database, speaker.id)])
      return {
        ...serialiseSpeaker(speaker),
        aliases: aliases.map(({ alias, articles }) => ({ name: alias, articles })),
        wikidata: await linkOfSpeaker(database, speaker.id),
        members: members.map(({ named, ...member }) => ({ ...member, named: named === 1 })),
      }
    },
  )

  app.get(
    '/v1/speakers/:slug/quotes',
    {
      config: { problems: ['not-found'], otherName, formats: ['ndjson', 'csv', 'jsonld'] },
      schema: {
        operationId: 'listSpeakerQuotes',
        tags: ['Search quotes'],
        summary: "List a speaker's quotes",
        description:
          'Lists what a speaker said: each quote once, with its fullest wording, no matter how many outlets print it. What several said together is listed for each of them.',
        params,
        querystring: quoteListQuery(settings.PAGE_LIMIT).omit({ speaker: true }),
        response: { 200: json('A page of quotes.', quotePageSchema, pageHeaders) },
      },
    },
    async (request, reply) => {
      const { slug } = request.params
      const isPage = chooseFormat(request, ['json', 'ndjson', 'csv', 'jsonld']) === 'json'
      // An export cannot be taken back once it has begun, so the speaker is looked up first; for a page only if it
      // turns out to be empty.
      const isMissing = async () => (await speakerOrRedirect(database, slug, '/quotes', reply)) === undefined
      if (!isPage && (await isMissing())) return reply
      const page = await sendQuotes(services, request, reply, { ...request.query, speaker: slug })
      return isPage && page.data.length === 0 && (await isMissing()) ? reply : page
    },
  )
}
