import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { revisionsOf } from '../../database/queries/revisions.ts'
import { articleNamed } from '../articles/find.ts'
import { sendWritten } from '../background/answers.ts'
import { json } from '../documentation/route.ts'
import { goneSignal } from '../http/connections.ts'
import { Problem } from '../problems/problem.ts'
import { movedQuote, quoteOrRedirect, quoteProblems } from '../quotes/find.ts'
import type { Services } from '../services.ts'
import { articleName, id } from '../shared/parameters.ts'
import { askedRevisions, comparedRevisions, revisionNumber } from './asked.ts'
import { describeRevision } from './queries.ts'
import {
  articleHistorySchema,
  quoteHistorySchema,
  revisionComparisonSchema,
  revisionDetailSchema,
  revisionsSchema,
} from './schema.ts'

const problems = ['not-found', 'article-withdrawn'] as const

/** The revisions of articles, and how what they quote has changed. */
export const historyRoutes: FastifyPluginAsyncZod<Services> = async (app, { database, reader }) => {
  const params = z.strictObject({ id: articleName })

  app.get(
    '/v1/articles/:id/revisions',
    {
      config: { problems },
      schema: {
        operationId: 'listRevisions',
        tags: ['Read articles'],
        summary: "List an article's revisions",
        description: 'Lists every text that arrived for an article, without the texts.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The revisions.', revisionsSchema) },
      },
    },
    async ({ params }) => {
      const article = await articleNamed(database, params.id)
      return { revisions: (await revisionsOf(database, article.id)).map(describeRevision) }
    },
  )

  app.get(
    '/v1/articles/:id/revisions/compare',
    {
      config: { problems },
      schema: {
        operationId: 'compareRevisions',
        tags: ['Compare wordings'],
        summary: 'Compare two revisions of an article',
        description:
          'Compares two texts of an article word by word, and tells what became of each quotation: unchanged, edited silently or with a note, ' +
          'gone, or moved to another speaker.',
        params,
        querystring: comparedRevisions,
        response: { 200: json('The comparison.', revisionComparisonSchema) },
      },
    },
    async ({ params, query }, reply) => {
      const article = await articleNamed(database, params.id)
      const asked = await askedRevisions(database, article.id, query)
      return sendWritten(reply, await reader.read('revisionComparison', asked, goneSignal(reply))) as never
    },
  )

  app.get(
    '/v1/articles/:id/revisions/:number',
    {
      config: { problems },
      schema: {
        operationId: 'getRevision',
        tags: ['Read articles'],
        summary: 'Get a revision of an article',
        description:
          'Returns one text of an article, exactly as received, with the quotations that are found in it today. What people have corrected in the current text is not applied to it.',
        params: params.extend({ number: revisionNumber('Number of the revision, from 1.') }),
        querystring: z.strictObject({}),
        response: { 200: json('The revision.', revisionDetailSchema) },
      },
    },
    async ({ params: { id: name, number } }, reply) => {
      const article = await articleNamed(database, name)
      const row = (await revisionsOf(database, article.id)).find((one) => one.number === number)
      if (!row) throw new Problem('not-found', `The article "${name}" has no revision ${number}.`)
      return sendWritten(reply, await reader.read('revision', { article: article.id, row }, goneSignal(reply))) as never
    },
  )

  app.get(
    '/v1/articles/:id/history',
    {
      config: { problems },
      schema: {
        operationId: 'getArticleHistory',
        tags: ['Compare wordings'],
        summary: 'Get how an article changed what it quotes',
        description:
          'Returns each quotation that any revision of an article prints, with every change to it: when, and whether a note said so.',
        params,
        querystring: z.strictObject({}),
        response: { 200: json('The history.', articleHistorySchema) },
      },
    },
    async ({ params }, reply) => {
      const { id: article } = await articleNamed(database, params.id)
      return sendWritten(reply, await reader.read('articleHistory', { article }, goneSignal(reply))) as never
    },
  )

  app.get(
    '/v1/quotes/:id/history',
    {
      config: { problems: quoteProblems, moved: movedQuote },
      schema: {
        operationId: 'getQuoteHistory',
        tags: ['Compare wordings'],
        summary: 'Get how outlets changed their printing of a quote',
        description:
          'Returns how the articles that have several revisions changed their printing of a quote: when, and whether a note said so.',
        params: z.strictObject({ id: id('Opaque id of the quote.') }),
        querystring: z.strictObject({}),
        response: { 200: json('The history.', quoteHistorySchema) },
      },
    },
    async ({ params }, reply) => {
      const quote = await quoteOrRedirect(database, params.id, '/history', reply)
      if (quote === undefined) return reply
      return sendWritten(reply, await reader.read('quoteHistory', { quote: quote.id }, goneSignal(reply))) as never
    },
  )
}
