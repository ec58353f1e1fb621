import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { articleNamed } from '../../api/articles/find.ts'
import { articleFilters, articleList, articleQuotationList, serialiseArticle } from '../../api/articles/lists.ts'
import { readJson } from '../../api/background/answers.ts'
import { askedRevisions, comparedRevisions } from '../../api/history/asked.ts'
import { revisionComparisonSchema } from '../../api/history/schema.ts'
import { goneSignal } from '../../api/http/connections.ts'
import { readPage } from '../../api/lists/page.ts'
import { cursorParameter, limitParameter } from '../../api/lists/parameters.ts'
import type { Services } from '../../api/services.ts'
import { articleName } from '../../api/shared/parameters.ts'
import { listRevisions } from '../../database/queries/articles.ts'
import { mayCorrect, pageConfig, sendPage } from '../page.ts'
import { listView } from '../parts/list-view.ts'
import { articleItem, articleView } from './article-view.ts'
import { comparisonView } from './comparison-view.ts'

/** Most quotations of an article that its page marks. */
const mostMarked = 2000

/** The pages at `/articles`, `/articles/{id}` and `/articles/{id}/revisions/compare`. */
export const articlePages: FastifyPluginAsyncZod<Services> = async (app, { database, reader, settings }) => {
  const querystring = z.strictObject({
    ...articleFilters,
    limit: limitParameter(settings.PAGE_LIMIT),
    cursor: cursorParameter,
  })
  const params = z.strictObject({ id: articleName })

  app.get('/articles', { config: pageConfig, schema: { hide: true, querystring } }, async (request, reply) => {
    const { limit, cursor, ...filter } = request.query
    const { rows, next_url } = await readPage(request, reply, { limit, cursor }, articleList, filter, (after, most) =>
      articleList.read(database, filter, after, most),
    )
    const items = rows.map(articleList.serialise).map(articleItem)
    return sendPage(reply, listView({ title: 'Articles', address: '/articles', filter, items, next: next_url }))
  })

  app.get('/articles/:id', { config: pageConfig, schema: { hide: true, params } }, async (request, reply) => {
    const article = await articleNamed(database, request.params.id)
    const { id, revision, text } = article
    const [quotations, revisions] = await Promise.all([
      articleQuotationList.read(database, { id, revision }, undefined, mostMarked),
      listRevisions(database, id),
    ])
    return sendPage(
      reply,
      articleView(
        { ...serialiseArticle(article), text },
        quotations.map(articleQuotationList.serialise),
        revisions,
        mayCorrect(request),
      ),
    )
  })

  app.get(
    '/articles/:id/revisions/compare',
    { config: pageConfig, schema: { hide: true, params, querystring: comparedRevisions } },
    async (request, reply) => {
      const article = await articleNamed(database, request.params.id)
      const asked = await askedRevisions(database, article.id, request.query)
      const written = await reader.read('revisionComparison', asked, goneSignal(reply))
      return sendPage(reply, comparisonView(article, readJson(revisionComparisonSchema, written)))
    },
  )
}
