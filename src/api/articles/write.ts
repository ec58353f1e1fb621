import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Actor } from '../../database/audit.ts'
import { findArticle } from '../../database/queries/articles.ts'
import { findNamed, findWithdrawn } from '../../database/queries/articles.ts'
import type { ReceivedPage } from '../../articles/received-page.ts'
import { publicationTime, webAddress } from '../../articles/article.ts'
import { documentTypes, mediaTypeOf } from '../../articles/sources/document-types.ts'
import { withOutlet } from '../../articles/outlets.ts'
import type { NewArticle } from '../../tracker/articles/articles.ts'
import { articleId } from '../../tracker/ids.ts'
import { actorOf, expectScope } from '../access/authorize.ts'
import { json } from '../documentation/route.ts'
import { goneSignal } from '../http/connections.ts'
import { answerOnce, createIdempotency, idempotencyHeader } from '../http/idempotency.ts'
import { articleName, yesOrNo } from '../shared/parameters.ts'
import { invalidField, invalidParameter, Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { unwrap } from '../background/writer.ts'
import { importArticles, linesMediaType } from './import.ts'
import { serialiseArticle } from './lists.ts'
import { articleRequestSchema, importLineSchema, storedSchema, type ArticleRequest } from './schema.ts'

/** Bodies that are pages: read as what they are, not as JSON. */
const pageMediaTypes = ['text/html', 'application/xhtml+xml']
/** Documents of one article each. What one is is told by its content. */
const documentMediaTypes = ['application/pdf', 'message/rfc822', 'multipart/related', documentTypes.word]

const location = { Location: { type: 'string', description: 'Address of the article.' } } as const

/** What a page or document is sent with. */
interface SentWith {
  readonly url?: string | undefined
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
}

/** Storing, replacing and withdrawing articles. */
export const articleWriteRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, reader, writer, settings, outlets } = services
  const idempotency = createIdempotency(database, writer)
  app.addContentTypeParser(linesMediaType, (_request, body, done) => done(null, body))
  app.addContentTypeParser('application/jsonl', (_request, body, done) => done(null, body))
  app.addContentTypeParser([...pageMediaTypes, ...documentMediaTypes], { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )

  /** Stores an article and returns the result. */
  async function store(way: 'ingest' | 'replace', article: NewArticle, by: Actor) {
    const {
      stored: { id, status },
    } = unwrap(await writer[way](article, by))
    const row = await findArticle(database, id)
    // Another request withdrew it in between.
    if (row === undefined) throw new Problem('conflict', 'The article was withdrawn at the same time.')
    return {
      code: status === 'created' ? 201 : 200,
      location: `/v1/articles/${id}`,
      answer: { status, article: serialiseArticle(row) },
    } as const
  }

  app.post(
    '/v1/articles',
    {
      // Compression would hold results of an import back until there are more.
      compress: false,
      config: {
        scope: 'ingest',
        problems: [
          'articles-refused',
          'text-too-demanding',
          'idempotency-in-flight',
          'idempotency-key-reused',
          'conflict',
          'not-ready',
        ],
        lines: importLineSchema,
        bodies: Object.fromEntries([
          ...pageMediaTypes.map((type) => [type, 'A web page with an article.']),
          ...documentMediaTypes.map((type) => [type, 'A document, newsletter or web archive with an article.']),
        ]),
      },
      schema: {
        operationId: 'storeArticle',
        tags: ['Add and withdraw articles'],
        summary: 'Store one article, or many',
        description:
          'Stores an article with its quotations, and updates quotes and speakers in the same transaction. Articles with the same `url` are the same ' +
          'article; without a `url`, those with the same `id` are. An article sent again with another text gains a revision.\n\n' +
          'To store many articles, send them as `application/x-ndjson`, one per line. The answer has a line for each article and a last line with the ' +
          'totals; an answer without that line was cut off. If one line is invalid, nothing is stored, unless `on_error=continue` is set.\n\n' +
          'To store the article on a web page, send the page as `text/html`, with its address as `url`. Its charset is taken from `Content-Type`, the ' +
          'page or its bytes. A PDF file, a Word document, a newsletter (`message/rfc822`) or a web archive is sent in the same way, with what it does not ' +
          'say of itself as `title` and `published`. What is sent is kept as it was received, unless the service is set up not to.',
        headers: idempotencyHeader,
        querystring: z.strictObject({
          url: webAddress.optional().describe('For a page or document: the address where it is published.'),
          outlet: z
            .string()
            .regex(/\S/, 'expected at least one character')
            .max(256)
            .optional()
            .describe('For a page or document: who published it, where neither it nor its address says so.'),
          title: z.string().max(4096).optional().describe('For a page or document: its headline, where it has none.'),
          published: publicationTime
            .optional()
            .describe('For a page or document: when it was published, where it does not say.'),
          on_error: z
            .enum(['stop', 'continue'])
            .optional()
            .describe(
              'For many articles. `stop` (the default): store nothing if any line is invalid. `continue`: skip invalid lines and store the rest.',
            ),
        }),
        body: articleRequestSchema,
        response: {
          200: json(
            'The article was stored before: it has been revised, or nothing changed. Or many articles were processed.',
            storedSchema,
            location,
          ),
          201: json('The article is new.', storedSchema, location),
        },
      },
    },
    async (request, reply) => {
      const { on_error: onError, ...named } = request.query
      const body: unknown = request.body
      for (const [parameter, value] of Object.entries(named)) {
        if (value !== undefined && !Buffer.isBuffer(body))
          throw invalidParameter(parameter, 'only applies to a web page or document, sent as such')
      }
      if (body instanceof Readable)
        return importArticles(request, reply, { writer, idempotency, settings, onError: onError ?? 'stop' }) as never
      if (onError !== undefined) {
        throw invalidParameter('on_error', `only applies to many articles, sent as ${linesMediaType}`)
      }
      if (!Buffer.isBuffer(body)) return storeOnce(request, reply, body, async () => body as ArticleRequest) as never
      const asked = { page: body.toString('base64'), type: request.headers['content-type'], ...named }
      return storeOnce(request, reply, asked, () => articleOn(request, reply, body, named)) as never
    },
  )

  const storeOnce = (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: unknown,
    read: () => Promise<NewArticle>,
  ): Promise<FastifyReply> =>
    answerOnce(idempotency, request, reply, asked, async () => {
      const { code, location, answer } = await store('ingest', await read(), actorOf(request))
      return { code, location, text: JSON.stringify(storedSchema.encode(answer)) }
    })

  /** The article on a page that was sent. @throws Problem where there is none */
  async function articleOn(
    request: FastifyRequest,
    reply: FastifyReply,
    bytes: Buffer,
    { url, outlet = '', title, published }: SentWith,
  ): Promise<NewArticle> {
    const type = request.headers['content-type']!
    const isPage = pageMediaTypes.some((page) => type.toLowerCase().startsWith(page))
    const mediaType = isPage ? documentTypes.page : await mediaTypeOf(bytes)
    if (mediaType === null)
      throw invalidField('#', 'expected a web page, a PDF file, a Word document, a newsletter or a web archive')
    const page: ReceivedPage = {
      bytes,
      mediaType,
      address: url ?? null,
      receivedAt: new Date().toISOString(),
      status: null,
      headers: { 'content-type': type },
    }
    const read = await reader.read('sentPage', { page, outlet }, goneSignal(reply))
    if ('problem' in read) throw invalidField('#', read.problem)
    const described = {
      ...read.article,
      url: read.article.url ?? url,
      title: read.article.title ?? title,
      published: read.article.published ?? published,
    }
    const article = withOutlet(described, outlets)
    return settings.KEEP_PAGES === 'yes' ? { ...article, page } : article
  }

  const params = z.strictObject({ id: articleName })

  app.put(
    '/v1/articles/:id',
    {
      config: { scope: 'ingest', problems: ['conflict', 'not-ready'] },
      schema: {
        operationId: 'putArticle',
        tags: ['Add and withdraw articles'],
        summary: 'Store an article under your own id',
        description:
          'Stores an article under your own id, or replaces it. If anything differs from what is stored, it gains a revision: unlike with POST, not only ' +
          'for another text, but also for another title, byline, date, language, address or outlet. Repeating the request changes nothing.',
        params,
        querystring: z.strictObject({}),
        body: articleRequestSchema,
        response: {
          200: json('The article was stored before: it has been revised, or nothing changed.', storedSchema, location),
          201: json('The article is new.', storedSchema, location),
        },
      },
    },
    async (request, reply) => {
      const {
        params: { id: name },
        body,
      } = request
      if ((body as unknown) instanceof Readable || Buffer.isBuffer(body))
        throw new Problem('unsupported-media-type', 'One article is replaced at a time, sent as application/json.')
      const known = await findNamed(database, name)
      const own = known?.given_id ?? name
      if (body.id != null && body.id !== own) {
        throw invalidField(
          '#/id',
          `expected no id, or ${JSON.stringify(own)} as in the address, found ${JSON.stringify(body.id)}`,
        )
      }
      const article = { ...body, id: own }
      if (known && articleId(article) !== known.id) {
        throw new Problem(
          'conflict',
          'The article at this address has another url. Send that url, or withdraw the article first.',
        )
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
        tags: ['Add and withdraw articles'],
        summary: 'Withdraw an article',
        description:
          'Removes an article, its quotations and everything derived from them from all answers, as if it had never been stored. The article is kept in a ' +
          'log of withdrawn articles. Purging, which requires the scope `admin`, also erases it from there, even if it was withdrawn before.',
        params,
        querystring: z.strictObject({
          purge: yesOrNo('Whether to erase it from the log of withdrawn articles as well.').prefault('false'),
        }),
        response: { 204: z.null().describe('The article has been withdrawn.') },
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
      if (!named && !purge) throw new Problem('article-withdrawn', `The article "${name}" has already been withdrawn.`)
      if (named) unwrap(await writer.withdraw(named.id, actorOf(request)))
      if (purge) unwrap(await writer.purge((named ?? withdrawn)!.id, actorOf(request)))
      return reply.code(204).send(null)
    },
  )
}
