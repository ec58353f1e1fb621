import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findPageContent, findReceivedPage } from '../../database/queries/received-pages.ts'
import { json } from '../documentation/route.ts'
import { Problem } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { articleName, wholeNumber } from '../shared/parameters.ts'
import { articleNamed } from './find.ts'
import { receivedPageSchema } from './schema.ts'

const decompressed = promisify(brotliDecompress)

/** Whatever a page is, no browser shows it as one of the service's own. */
const neverShown = {
  'content-disposition': 'attachment',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
}

/** The pages that articles were read from, as they were received. */
export const receivedPageRoutes: FastifyPluginAsyncZod<Services> = async (app, { database }) => {
  const params = z.strictObject({ id: articleName })
  const querystring = z.strictObject({
    revision: wholeNumber({
      min: 1,
      max: 1_000_000,
      description: 'Number of the revision that was read from it; without it, the current one.',
      example: 1,
    }).optional(),
  })

  async function pageOf(name: string, asked: number | undefined) {
    const article = await articleNamed(database, name)
    const revision = asked ?? article.revision
    const page = await findReceivedPage(database, article.id, revision)
    if (page) return { article: article.id, revision, page }
    throw new Problem(
      'not-found',
      `Revision ${revision} of the article "${name}" was not read from a page that was kept.`,
    )
  }

  app.get(
    '/v1/articles/:id/page',
    {
      config: { scope: 'curate', problems: ['not-found', 'article-withdrawn'] },
      schema: {
        operationId: 'getReceivedPage',
        tags: ['Read articles'],
        summary: 'Get where the text of an article was read from',
        description:
          'Describes the page or document that a revision of an article was read from, as it was received: digest, address, time, status and headers.',
        params,
        querystring,
        response: { 200: json('The page.', receivedPageSchema) },
      },
    },
    async ({ params: { id: name }, query }) => {
      const { article, revision, page } = await pageOf(name, query.revision)
      const { kept, headers, ...described } = page
      return {
        article,
        revision,
        ...described,
        headers: headers === null ? null : (JSON.parse(headers) as Record<string, string>),
        content: kept === null ? null : `/v1/articles/${article}/page/content?revision=${revision}`,
      }
    },
  )

  app.get(
    '/v1/articles/:id/page/content',
    {
      config: { scope: 'curate', formats: [], problems: ['not-found', 'article-withdrawn'] },
      schema: {
        operationId: 'getReceivedPageContent',
        tags: ['Read articles'],
        summary: 'Get the page that an article was read from',
        description:
          'Returns the page or document exactly as it was received, byte for byte, as a file to be saved. `Repr-Digest` (RFC 9530) has its SHA-256.',
        params,
        querystring,
        response: {
          200: {
            description: 'The page.',
            content: {
              'application/octet-stream': { schema: z.string().meta({ format: 'binary' }).describe('Its bytes.') },
            },
          },
        },
      },
    },
    async ({ params: { id: name }, query }, reply) => {
      const { page } = await pageOf(name, query.revision)
      const compressed = await findPageContent(database, page.digest)
      if (!compressed) throw new Problem('not-found', 'What this page held has been purged.')
      const digest = Buffer.from(page.digest, 'hex').toString('base64')
      return reply
        .headers({ ...neverShown, 'repr-digest': `sha-256=:${digest}:` })
        .type('application/octet-stream')
        .send((await decompressed(compressed)) as never)
    },
  )
}
