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
        '`created`: it is there, perhaps again. `changed`: an article has another text; a quote gained, lost or exchanged a printing, or has another speaker. ' +
          '`merged`: a quote is now part of the one in `into`, under whose id it is to be found. `withdrawn`: it is gone.',
      ),
    resource: z.enum(['article', 'quote']).describe('What has changed.'),
    id: z.string().describe('Opaque id of the article or the quote.'),
    into: z
      .string()
      .nullable()
      .describe('Opaque id of the quote that a merged one is now part of; null of all others.'),
    at: z.iso.datetime().describe('When it became so.'),
    url: z.string().describe('Address of the article or the quote; of a merged one, of that which it is part of.'),
  })
  .meta({ id: 'Change', description: 'Something that came, changed or went.' })

const answerSchema = z
  .object({
    data: z.array(changeSchema).describe('The changes, in their order.'),
    next: z.string().describe('The `since` with which to ask for what comes after these, now or later.'),
    more: z.boolean().describe('Whether there is more already.'),
  })
  .meta({ id: 'Changes', description: 'A stretch of the log of changes.' })

const addresses = { article: '/v1/articles/', quote: '/v1/quotes/' } as const

const serialiseChange = ({
  kind,
  resource,
  subject_id: id,
  into_id: into,
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

/** What came, changed and went, for those who keep a copy. */
export const changeRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, settings }) => {
  await app.register(fastifySSE, { heartbeatInterval: 15_000 })
  const watch = new ChangeWatch(database)
  let listeners = 0
  app.addHook('preClose', async () => watch.close())

  /** Changes as events, those that are there and then those that come. */
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
      config: { formats: ['events'], problems: ['invalid-cursor', 'overloaded'] },
      schema: {
        operationId: 'listChanges',
        tags: ['Changes'],
        summary: 'Follow what changes',
        description:
          'The log of articles and quotes that came, changed and went, in the order in which it happened. Whoever keeps a copy asks with `next` of the answer ' +
          'before as `since`, and gets each change once; looking up what is `created` or `changed` and dropping what is `merged` or `withdrawn` keeps the copy whole.\n\n' +
          'With `Accept: text/event-stream` the changes come as server-sent events, named for their `kind`, as they happen: from `since` or `Last-Event-ID` on or, ' +
          'without these, from now on. A browser reconnects by itself where it left off.',
        headers: z.object({
          'last-event-id': z
            .string()
            .max(200)
            .optional()
            .describe('Of events: the id of the last one that was received. A browser sends it by itself.'),
        }),
        querystring: z.strictObject({
          since: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .meta({
              description:
                '`next` of an earlier answer, or an instant or a day in UTC from which on to tell. Without it, the log from its beginning.',
              examples: ['2026-01-09'],
            }),
          resource: z.enum(['article', 'quote']).optional().describe('Only changes of these.'),
          limit: limitParameter(settings.PAGE_LIMIT),
          ...formatParameter(formats),
        }),
        response: { 200: json('A stretch of the log.', answerSchema, pageHeaders) },
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
        throw new Problem('overloaded', 'Too many clients follow the changes.', { headers: { 'retry-after': '30' } })
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
