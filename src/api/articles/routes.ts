import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findArticle, listArticles, listRevisions } from '../../database/queries/articles.ts'
import { isStorageFailure } from '../../database/failures.ts'
import { listArticleQuotations } from '../../database/queries/quotations.ts'
import { json } from '../documentation/route.ts'
import { pageHeaders, pageOf, pageParameters, readPage } from '../pages/page.ts'
import { id, minConfidence, slug, when } from '../parameters.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { presentArticle, presentArticleQuotation } from './present.ts'
import { articleDetailSchema, articleRequestSchema, articleSchema, quotationSchema, storedSchema } from './schema.ts'

const location = { Location: { type: 'string', description: 'Address of the article.' } } as const

const filters = {
  outlet: slug('Only articles of this outlet.', 'harrow-bay-courier').optional(),
  from: when('Only articles published at this instant or later; a date is its first moment in UTC.', '2026-01-01').optional(),
  to: when('Only articles published at this instant or earlier; a date is its last moment in UTC.', '2026-12-31').optional(),
}

/** A database that cannot be written at present is no fault of the article. */
function storageProblem(error: unknown): never {
  if (isStorageFailure(error)) throw new Problem('not-ready', 'The article cannot be stored at present.')
  throw error
}

/** The pieces that were read, and the quotations in them. */
export const articleRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, tracker, settings }) => {
  const params = z.strictObject({ id: id('Opaque id of the article.') })

  async function articleWithId(id: string) {
    const article = await findArticle(database, id)
    if (article === undefined) throw new Problem('not-found', `There is no article "${id}".`)
    return article
  }

  app.get(
    '/v1/articles',
    {
      schema: {
        operationId: 'listArticles',
        tags: ['Articles'],
        summary: 'List articles',
        description: 'The articles that were read, without their texts; the newest first, those without a date last.',
        querystring: z.strictObject({ ...filters, ...pageParameters(settings.PAGE_LIMIT) }),
        response: { 200: json('A page of articles.', pageOf(articleSchema, 'articles'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...filter } = request.query
      const { rows, ...next } = await readPage(request, reply, { limit, cursor }, {
        list: 'articles',
        filters: filter,
        kinds: ['string', 'string'],
        read: (after, most) => listArticles(database, filter, after as [string, string] | undefined, most),
        position: ({ published_at, id }) => [published_at ?? '', id],
      })
      return { data: rows.map(presentArticle), ...next }
    },
  )

  app.post(
    '/v1/articles',
    {
      config: { scope: 'ingest', problems: ['not-ready'] },
      schema: {
        operationId: 'storeArticle',
        tags: ['Articles'],
        summary: 'Send an article',
        description:
          'Reads an article and keeps it with its quotations; quotes and speakers follow in the same step, all of it or nothing. Articles with the ' +
          'same `url` are one article, and without it those with the same `id`: sent again with another text, it gains a revision.',
        querystring: z.strictObject({}),
        body: articleRequestSchema,
        response: {
          200: json('The article was known; it was revised, or nothing changed.', storedSchema, location),
          201: json('The article is new.', storedSchema, location),
        },
      },
    },
    async ({ body }, reply) => {
      const { id, status } = await tracker.ingest(body).catch(storageProblem)
      const article = presentArticle(await articleWithId(id))
      return reply.code(status === 'created' ? 201 : 200).header('location', `/v1/articles/${id}`).send({ status, article })
    },
  )

  app.get(
    '/v1/articles/:id',
    {
      config: { problems: ['not-found'] },
      schema: {
        operationId: 'getArticle',
        tags: ['Articles'],
        summary: 'Look up an article',
        description: 'An article with its text as received and the revisions that arrived.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The article.', articleDetailSchema) },
      },
    },
    async ({ params: { id } }) => {
      const article = await articleWithId(id)
      const { text, text_hash } = article
      return { ...presentArticle(article), text, text_hash, revisions: await listRevisions(database, id) }
    },
  )

  app.get(
    '/v1/articles/:id/quotations',
    {
      config: { problems: ['not-found'] },
      schema: {
        operationId: 'listArticleQuotations',
        tags: ['Articles'],
        summary: "List an article's quotations",
        description: 'The quotations of the text that counts, in its order, each with its speaker and the quote that it is a wording of.',
        params,
        querystring: z.strictObject({ min_confidence: minConfidence.optional(), ...pageParameters(settings.PAGE_LIMIT) }),
        response: { 200: json('A page of quotations.', pageOf(quotationSchema, 'quotations'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { min_confidence, ...page } = request.query
      const { revision } = await articleWithId(id)
      const { rows, ...next } = await readPage(request, reply, page, {
        list: 'article-quotations',
        filters: { id, revision, min_confidence },
        kinds: ['number'],
        read: (after, most) => listArticleQuotations(database, id, min_confidence ?? 0, after?.[0] as number | undefined, most),
        position: ({ ordinal }) => [ordinal],
      })
      return { data: rows.map(presentArticleQuotation), ...next }
    },
  )
}
