import { fastifySSE, type SSEMessage } from '@fastify/sse'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { instantOf } from '../../articles/published.ts'
import { lastChange, listChanges, type ChangeRow, type Since } from '../../database/queries/changes.ts'
import { json } from '../documentation/route.ts'
import { chooseFormat, formatParameter } from '../formats/formats.ts'
import { readCursor, writeCursor } from '../lists/cursor.ts'
import { addressWith, pageHeaders } from '../lists/page.ts'
import { limitParameter } from '../lists/parameters.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { ChangeWatch } from './watch.ts'

const formats = ['json', 'events'] as const

const changeSchema = z
  .object({
    kind: z
      .enum(['created', 'changed', 'merged', 'withdrawn'])
      .describe(
        '`created`: it is new, or was restored. `changed`: an article has another text; a quote gained, lost or replaced a printing, or has another speaker. ' +
          '`merged`: a quote is now part of the quote in `into`, and is found under that id. `withdrawn`: it is gone.',
      ),
    resource: z.enum(['article', 'quote']).describe('The kind of thing that changed.'),
    id: z.string().describe('Opaque id of the article or the quote.'),
    into: z.string().nullable().describe('Opaque id of the quote that a merged quote is now part of; null otherwise.'),
    at: z.iso.datetime().describe('When it changed, ISO 8601 in UTC.'),
    url: z
      .string()
      .describe('Address of the article or the quote; for a merged quote, of the quote that it is now part of.'),
  })
  .meta({ id: 'Change', description: 'A change to an article or a quote.' })

const answerSchema = z
  .object({
    data: z.array(changeSchema).describe('The changes, oldest first.'),
    next: z.string().describe('The `since` of the next request: it returns what comes after these, now or later.'),
    more: z.boolean().describe('Whether there are more changes already.'),
  })
  .meta({ id: 'Changes', description: 'Part of the log of changes.' })

const addresses = { article: '/v1/articles/', quote: '/v1/quotes/' } as const

const serialiseChange = ({
  kind,
  resource,
  subject_id: id,
  merged_into_id: into,
  at,
}: ChangeRow): z.output<typeof changeSchema> => ({
  kind,
  resource,
  id,
  into,
  at,
  url: `${addresses[resource]}${into ?? id}`,
})

const isInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

const tokenOf = (position: number): string => writeCursor('changes', {}, [position])
const positionOf = (token: string): number => readCursor(token, 'changes', {}, ['number'], 'since')[0] as number

function sinceOf(text: string | undefined): Since {
  if (text === undefined) return { after: 0 }
  return isInstant.safeParse(text).success ? { from: instantOf(text)! } : { after: positionOf(text) }
}

/** Streams that may be open at once. */
const mostListeners = 200
/** Changes read at a time for a stream. */
const stretch = 100

/** An event, as OpenAPI 3.2 models one: its fields, the data being JSON in a text. */
const eventSchema = z
  .object({
    id: z.string().describe('Where to continue: the `Last-Event-ID` or `since` of the next request.'),
    event: changeSchema.shape.kind,
    data: z.string().meta({
      description: 'The change, a `Change` in JSON.',
      contentMediaType: 'application/json',
      contentSchema: { $ref: '#/components/schemas/Change' },
    }),
  })
  .meta({ id: 'ChangeEvent', description: 'A change as a server-sent event.' })

/** The log of changes, for those who keep a copy. */
export const changeRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, settings }) => {
  await app.register(fastifySSE, { heartbeatInterval: 15_000 })
  const watch = new ChangeWatch(database)
  let listeners = 0
  app.addHook('preClose', async () => watch.close())

  /** Changes as events: those in the log, and then new ones. */
  async function* eventsSince(
    since: Since,
    resource: ChangeRow['resource'] | undefined,
    listener: AbortSignal,
  ): AsyncGenerator<SSEMessage> {
    let from = since
    let seen: number
    do {
      seen = watch.seen
      for (
        let rows = await listChanges(database, from, resource, stretch);
        rows.length > 0;
        rows = await listChanges(database, from, resource, stretch)
      ) {
        for (const row of rows) yield { id: tokenOf(row.position), event: row.kind, data: serialiseChange(row) }
        from = { after: rows.at(-1)!.position }
      }
    } while (await watch.more(listener, seen))
  }

  app.get(
    '/v1/changes',
    {
      sse: 'manual',
      config: { formats: ['events'], event: eventSchema, problems: ['invalid-cursor', 'overloaded'] },
      schema: {
        operationId: 'listChanges',
        tags: ['Keep a copy'],
        summary: 'Follow changes',
        description:
          'Lists what happened to articles and quotes, in order. To keep a copy up to date, pass `next` of the previous answer as `since`: each change is then ' +
          'returned once. Fetch what was `created` or `changed`, and drop what was `merged` or `withdrawn`.\n\n' +
          'With `Accept: text/event-stream`, changes arrive as server-sent events as they happen, each named after its `kind`: everything after `since` or ' +
          '`Last-Event-ID` or, without these, from now on. Browsers reconnect by themselves and continue where they left off.',
        headers: z.object({
          'last-event-id': z
            .string()
            .max(200)
            .optional()
            .describe('For events: the id of the last event received. Browsers send it by themselves.'),
        }),
        querystring: z.strictObject({
          since: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .meta({
              description:
                'Return changes since this point: `next` of an earlier answer, an instant, or a day in UTC. Without it, the log starts from the beginning.',
              examples: ['2026-01-09'],
            }),
          resource: z
            .enum(['article', 'quote'])
            .optional()
            .describe('Only changes to articles, or only changes to quotes.'),
          limit: limitParameter(settings.PAGE_LIMIT),
          ...formatParameter(formats, { events: '`events`: server-sent events, as changes happen.' }),
        }),
        response: { 200: json('Part of the log.', answerSchema, pageHeaders) },
      },
    },
    async (request, reply) => {
      const { since: given, resource, limit } = request.query
      if (chooseFormat(request, formats) === 'json' || request.method === 'HEAD') {
        const since = sinceOf(given)
        const rows = await listChanges(database, since, resource, limit + 1)
        const shown = rows.slice(0, limit)
        const next = tokenOf(shown.at(-1)?.position ?? ('after' in since ? since.after : await lastChange(database)))
        const more = rows.length > limit
        if (more) reply.header('link', `<${addressWith(request.url, 'since', next)}>; rel="next"`)
        return { data: shown.map(serialiseChange), next, more }
      }
      if (listeners >= mostListeners)
        throw new Problem('overloaded', 'Too many clients are following the changes.', {
          headers: { 'retry-after': '30' },
        })
      const since = request.headers['last-event-id'] ?? given
      const from: Since = since === undefined ? { after: await lastChange(database) } : sinceOf(since)
      const gone = new AbortController()
      listeners++
      reply.sse.onClose(() => {
        listeners--
        gone.abort()
      })
      reply.header('cache-control', 'no-store')
      reply.sse.sendHeaders()
      await reply.sse.send(eventsSince(from, resource, gone.signal))
      return undefined as never
    },
  )
}
