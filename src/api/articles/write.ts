import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Actor } from '../../database/audit.ts'
import { findArticle } from '../../database/queries/articles.ts'
import { findNamed, findWithdrawn } from '../../database/queries/named-articles.ts'
import { articleId } from '../../tracker/ids.ts'
import { actorOf, expectScope } from '../access/authorize.ts'
import { json } from '../documentation/route.ts'
import { answerOnce, createIdempotency, idempotencyHeader } from '../http/idempotency.ts'
import { articleName, yesOrNo } from '../shared/parameters.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { unwrap } from '../background/writer.ts'
import { importArticles, linesMediaType } from './import.ts'
import { serialiseArticle } from './lists.ts'
import { articleRequestSchema, importLineSchema, storedSchema, type ArticleRequest } from './schema.ts'

const location = { Location: { type: 'string', description: 'Address of the article.' } } as const

/** Sending, replacing and withdrawing articles. */
export const articleWriteRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, writer, settings }) => {
  const idempotency = createIdempotency(database, writer)
  app.addContentTypeParser(linesMediaType, (_request, body, done) => done(null, body))
  app.addContentTypeParser('application/jsonl', (_request, body, done) => done(null, body))

  /** Stores an article and tells what became of it. */
  async function store(way: 'ingest' | 'replace', article: ArticleRequest, by: Actor) {
    const {
      stored: { id, status },
    } = unwrap(await writer[way](article, by))
    const row = await findArticle(database, id)
    // Withdrawn by another request in the very moment between.
    if (row === undefined) throw new Problem('conflict', 'The article was withdrawn at the same moment.')
    return {
      code: status === 'created' ? 201 : 200,
      location: `/v1/articles/${id}`,
      answer: { status, article: serialiseArticle(row) },
    } as const
  }

  app.post(
    '/v1/articles',
    {
      // Results of an import would wait for more to be compressed with.
      compress: false,
      config: {
        scope: 'ingest',
        problems: ['articles-refused', 'idempotency-in-flight', 'idempotency-key-reused', 'conflict', 'not-ready'],
        lines: importLineSchema,
      },
      schema: {
        operationId: 'storeArticle',
        tags: ['Articles'],
        summary: 'Send one article, or many',
        description:
          'Reads an article and keeps it with its quotations; quotes and speakers follow in the same step, all of it or nothing. Articles with the ' +
          'same `url` are one article, and without it those with the same `id`: sent again with another text, it gains a revision.\n\n' +
          'Many articles are sent as `application/x-ndjson`, one a line, and answered with a line each and a last one that sums up: an answer ' +
          'without it was cut. One bad line keeps all of them out, unless `on_error=continue` asks to store what can be stored.',
        headers: idempotencyHeader,
        querystring: z.strictObject({
          on_error: z
            .enum(['stop', 'continue'])
            .optional()
            .describe(
              'For many articles: `stop` (the default) stores all or, where one line is bad, none; `continue` leaves the bad ones out.',
            ),
        }),
        body: articleRequestSchema,
        response: {
          200: json(
            'The article was known; it was revised, or nothing changed. Or many articles were read.',
            storedSchema,
            location,
          ),
          201: json('The article is new.', storedSchema, location),
        },
      },
    },
    async (request, reply) => {
      const { on_error: onError } = request.query
      const body: unknown = request.body
      if (body instanceof Readable)
        return importArticles(request, reply, { writer, idempotency, settings, onError: onError ?? 'stop' }) as never
      if (onError !== undefined) {
        const detail = `is for many articles, sent as ${linesMediaType}`
        throw new Problem('invalid-request', 'Not valid in the address: on_error.', {
          errors: [{ parameter: 'on_error', detail }],
        })
      }
      return storeOnce(request, reply, body as ArticleRequest) as never
    },
  )

  const storeOnce = (request: FastifyRequest, reply: FastifyReply, article: ArticleRequest): Promise<FastifyReply> =>
    answerOnce(idempotency, request, reply, article, async () => {
      const { code, location, answer } = await store('ingest', article, actorOf(request))
      return { code, location, text: JSON.stringify(storedSchema.encode(answer)) }
    })

  const params = z.strictObject({ id: articleName })

  app.put(
    '/v1/articles/:id',
    {
      config: { scope: 'ingest', problems: ['conflict', 'not-ready'] },
      schema: {
        operationId: 'putArticle',
        tags: ['Articles'],
        summary: 'Send an article under its own id',
        description:
          'Stores an article under the id by which you know it, or gives it another revision: with another text or, other than by POST, with another title, ' +
          'byline, date, language, address or outlet. Repeating it changes nothing.',
        params,
        querystring: z.strictObject({}),
        body: articleRequestSchema,
        response: {
          200: json('The article was known; it was revised, or nothing changed.', storedSchema, location),
          201: json('The article is new.', storedSchema, location),
        },
      },
    },
    async (request, reply) => {
      const {
        params: { id: name },
        body,
      } = request
      const known = await findNamed(database, name)
      const own = known?.given_id ?? name
      if (body.id != null && body.id !== own) {
        const detail = `expected ${JSON.stringify(own)}, as in the address, or nothing, found ${JSON.stringify(body.id)}`
        throw new Problem('invalid-request', 'Not valid in the body: #/id.', { errors: [{ pointer: '#/id', detail }] })
      }
      const article = { ...body, id: own }
      if (known && articleId(article) !== known.id) {
        throw new Problem('conflict', 'The article at this address has another url; send that, or withdraw it first.')
      }
      const { code, location, answer } = await store('replace', article, actorOf(request))
      return reply.code(code).header('location', location).send(answer)
    },
  )

  app.delete(
    '/v1/articles/:id',
    {
      config: { scope: 'ingest', problems: ['not-found', 'article-withdrawn', 'not-ready'] },
      schema: {
        operationId: 'withdrawArticle',
        tags: ['Articles'],
        summary: 'Withdraw an article',
        description:
          'Takes an article, its quotations and what follows from them out of all answers, as if it had never come. It is kept in a log of ' +
          'withdrawn articles. Purging, which needs the scope `admin`, erases it there, too; what was withdrawn before can still be purged.',
        params,
        querystring: z.strictObject({
          purge: yesOrNo('Whether to erase it from the log of withdrawn articles, too.').prefault('false'),
        }),
        response: { 204: z.null().describe('It is withdrawn.') },
      },
    },
    async (request, reply) => {
      const {
        params: { id: name },
        query: { purge },
      } = request
      if (purge) expectScope(request.apiKey, 'admin')
      const named = await findNamed(database, name)
      const withdrawn = named ? undefined : await findWithdrawn(database, name)
      if (!named && !withdrawn) throw new Problem('not-found', `There is no article "${name}".`)
      if (!named && !purge) throw new Problem('article-withdrawn', `The article "${name}" was withdrawn before.`)
      if (named) unwrap(await writer.withdraw(named.id, actorOf(request)))
      if (purge) unwrap(await writer.purge((named ?? withdrawn)!.id, actorOf(request)))
      return reply.code(204).send(null)
    },
  )
}
