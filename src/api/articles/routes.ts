import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { paragraphsSchema } from '../../articles/article.ts'
import { listRevisions } from '../../database/queries/articles.ts'
import { listTitleQuotations } from '../../database/queries/quotations.ts'
import { json } from '../documentation/route.ts'
import { annotationPage, quotationAsAnnotation } from '../formats/annotations.ts'
import { chooseFormat, formatParameter, sendLinked } from '../formats/formats.ts'
import { listParameters, splitQuery, usualLimit } from '../lists/parameters.ts'
import { sendList } from '../lists/send.ts'
import { pageHeaders, pageOf, readPage } from '../lists/page.ts'
import { expectOutlet } from '../outlets/find.ts'
import { articleName, minConfidence } from '../shared/parameters.ts'
import type { Services } from '../services.ts'
import { articleNamed } from './find.ts'
import {
  articleFilters,
  articleList,
  articleQuotationList,
  serialiseArticle,
  serialiseTitleQuotation,
} from './lists.ts'
import { articleDetailSchema, articleSchema, quotationSchema } from './schema.ts'

/** Articles, and the quotations in them. */
export const articleRoutes: FastifyPluginAsyncZod<Services> = async (app, services) => {
  const { database, settings } = services
  const params = z.strictObject({ id: articleName })

  app.get(
    '/v1/articles',
    {
      config: { problems: ['not-found'], formats: ['ndjson', 'csv'] },
      schema: {
        operationId: 'listArticles',
        tags: ['Read articles'],
        summary: 'List articles',
        description: 'Lists the stored articles without their texts, newest first and undated ones last.',
        querystring: z.strictObject({ ...articleFilters, ...listParameters(settings.PAGE_LIMIT, articleSchema) }),
        response: { 200: json('A page of articles.', pageOf(articleSchema, 'articles'), pageHeaders) },
      },
    },
    async (request, reply) => {
      await expectOutlet(database, request.query.outlet)
      return sendList(services, request, reply, articleList, splitQuery(request.query))
    },
  )

  app.get(
    '/v1/articles/:id',
    {
      config: { problems: ['not-found', 'article-withdrawn'] },
      schema: {
        operationId: 'getArticle',
        tags: ['Read articles'],
        summary: 'Get an article',
        description: 'Returns an article with its text, exactly as received, what its title quotes, and its revisions.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The article.', articleDetailSchema) },
      },
    },
    async ({ params }, reply) => {
      const article = await articleNamed(database, params.id)
      const { id, text, text_hash, paragraphs } = article
      const [revisions, title] = await Promise.all([listRevisions(database, id), listTitleQuotations(database, id)])
      reply.header('last-modified', new Date(article.updated_at).toUTCString())
      return {
        ...serialiseArticle(article),
        title_quotations: title.map(serialiseTitleQuotation),
        text,
        text_hash,
        paragraphs: paragraphs === null ? [] : (JSON.parse(paragraphs) as z.output<typeof paragraphsSchema>),
        revisions,
      }
    },
  )

  app.get(
    '/v1/articles/:id/quotations',
    {
      config: { problems: ['not-found', 'article-withdrawn'], formats: ['ndjson', 'csv', 'annotation'] },
      schema: {
        operationId: 'listArticleQuotations',
        tags: ['Read articles'],
        summary: "List an article's quotations",
        description:
          'Lists the quotations in the current text of an article, in order, each with its speaker and its quote.',
        params,
        querystring: z.strictObject({
          min_confidence: minConfidence.optional(),
          ...listParameters(settings.PAGE_LIMIT, quotationSchema),
          ...formatParameter(['json', 'ndjson', 'csv', 'annotation']),
        }),
        response: { 200: json('A page of quotations.', pageOf(quotationSchema, 'quotations'), pageHeaders) },
      },
    },
    async (request, reply) => {
      const { page, filter: asked } = splitQuery(request.query)
      const article = await articleNamed(database, request.params.id)
      const filter = { ...asked, id: article.id, revision: article.revision }
      if (chooseFormat(request, ['json', 'ndjson', 'csv', 'annotation'] as const) !== 'annotation') {
        return sendList(services, request, reply, articleQuotationList, { page, filter })
      }
      const shown = { cursor: page.cursor, limit: page.limit ?? usualLimit(settings.PAGE_LIMIT) }
      const { rows, next_url } = await readPage(request, reply, shown, articleQuotationList, filter, (after, most) =>
        articleQuotationList.read(database, filter, after, most),
      )
      const items = rows.map((row) => quotationAsAnnotation(row, article))
      return sendLinked(reply, 'annotation', annotationPage(request.url, items, next_url)) as never
    },
  )
}
