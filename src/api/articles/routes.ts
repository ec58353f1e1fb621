import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findArticle, listArticles, listRevisions } from '../../database/queries/articles.ts'
import { findNamed, findWithdrawn } from '../../database/queries/named-articles.ts'
import { listArticleQuotations } from '../../database/queries/quotations.ts'
import { json } from '../documentation/route.ts'
import { pageHeaders, pageOf, pageParameters, readPage } from '../pages/page.ts'
import { articleName, minConfidence, slug, when } from '../parameters.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { presentArticle, presentArticleQuotation } from './present.ts'
import { articleDetailSchema, articleSchema, quotationSchema } from './schema.ts'

const filters = {
  outlet: slug('Only articles of this outlet.', 'harrow-bay-courier').optional(),
  from: when('Only articles published at this instant or later; a date is its first moment in UTC.', '2026-01-01').optional(),
  to: when('Only articles published at this instant or earlier; a date is its last moment in UTC.', '2026-12-31').optional(),
}

/** The pieces that were read, and the quotations in them. */
export const articleRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, settings }) => {
  const params = z.strictObject({ id: articleName })

  async function articleNamed(name: string) {
    const named = await findNamed(database, name)
    const article = named && (await findArticle(database, named.id))
    if (article) return article
    if (await findWithdrawn(database, name)) throw new Problem('article-withdrawn', `The article "${name}" was withdrawn.`)
    throw new Problem('not-found', `There is no article "${name}".`)
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

  app.get(
    '/v1/articles/:id',
    {
      config: { problems: ['not-found', 'article-withdrawn'] },
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
    async ({ params }, reply) => {
      const article = await articleNamed(params.id)
      const { id, text, text_hash } = article
      reply.header('last-modified', new Date(article.updated_at).toUTCString())
      return { ...presentArticle(article), text, text_hash, revisions: await listRevisions(database, id) }
    },
  )

  app.get(
    '/v1/articles/:id/quotations',
    {
      config: { problems: ['not-found', 'article-withdrawn'] },
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
      const { min_confidence, ...page } = request.query
      const { id, revision } = await articleNamed(request.params.id)
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
