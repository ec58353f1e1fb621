import { z } from 'zod'
import { webAddress } from '../../articles/article.ts'
import type { StoredFetch } from '../../database/fetches.ts'

/** Most addresses in one request. */
const mostAddresses = 100

export const fetchRequestSchema = z
  .strictObject({
    addresses: z
      .array(webAddress)
      .min(1, 'expected at least one address')
      .max(mostAddresses, `expected at most ${mostAddresses} addresses`)
      .describe('Public addresses of pages, feeds, sitemaps or lists of feeds.'),
  })
  .meta({ id: 'FetchRequest', description: 'Addresses to be fetched.' })

const time = (description: string) => z.string().nullable().describe(`${description} UTC.`)

export const fetchSchema = z
  .object({
    id: z.string().describe('Opaque id.'),
    address: z.string().describe('The address, without its fragment.'),
    state: z
      .enum(['waiting', 'article', 'list', 'failed'])
      .describe(
        '`waiting`: not fetched yet. `article`: fetched, and stored. `list`: a feed or sitemap; what it names is fetched, too. `failed`: see `problem`.',
      ),
    article: z.string().nullable().describe('Id of the article, once there is one.'),
    problem: z.string().nullable().describe('Why the last attempt failed.'),
    attempts: z.int().describe('How many attempts have failed since it was last fetched.'),
    asked_at: z.string().describe('When it was last asked for, or found in a list. UTC.'),
    fetched_at: time('When it was last fetched.'),
    next_at: time('When it is due again; null where it is not.'),
  })
  .meta({ id: 'Fetch', description: 'An address that is or was fetched, and what came of it.' })

export const fetchesSchema = z
  .object({ data: z.array(fetchSchema).describe('The addresses, in the order of the request.') })
  .meta({ id: 'Fetches', description: 'Addresses that are fetched.' })

export function serialiseFetch(row: StoredFetch): z.input<typeof fetchSchema> {
  const { id, address, state, article_id: article, problem, attempts, asked_at, fetched_at, next_at } = row
  return { id, address, state, article, problem, attempts, asked_at, fetched_at, next_at }
}
