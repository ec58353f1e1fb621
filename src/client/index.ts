import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { paths } from './schema.ts'

export type { components, operations, paths } from './schema.ts'

/** A client of the API: every path, parameter and answer has the type that the OpenAPI document gives it. */
export type VerbatimClient = Client<paths, Media>

/** The other forms of an answer are for those who ask with fetch itself. */
type Media = 'application/json' | 'application/problem+json'

export interface VerbatimClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Where the service is, as `http://localhost:3000`. */
  readonly baseUrl: string
  /** An API key; reading may need none. */
  readonly key?: string
}

/**
 * Makes a client of a verbatim service.
 *
 * ```ts
 * import { createClient, readAll } from 'verbatim/client'
 *
 * const client = createClient({ baseUrl: 'http://localhost:3000' }) const { data, error } = await
 * client.GET('/v1/quotes', { params: { query: { q: '"climate change"', min_outlets: 2 } } })
 * ```
 *
 * @returns for each request `data`, or `error`: a problem in the form of RFC 9457; and the `response` as fetch gives it
 */
export function createClient({ key, headers, ...options }: VerbatimClientOptions): VerbatimClient {
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` }
  return createFetchClient<paths, Media>({
    ...options,
    headers: { ...authorization, ...(headers as Record<string, string> | undefined) },
  })
}

/** A page of a list. */
interface Page<Item> {
  readonly data: readonly Item[]
  readonly next: string | null
}

/**
 * Every item of a list, read page by page.
 * @param readPage asks for the page that begins at a cursor, the first being undefined
 * @throws Error with the problem as its cause where a page cannot be had
 */
export async function* readAll<Item>(
  readPage: (cursor: string | undefined) => Promise<{ data?: Page<Item>; error?: unknown }>,
): AsyncGenerator<Item> {
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { data, error } = await readPage(cursor)
    if (data === undefined) throw new Error('The list could not be read.', { cause: error })
    yield* data.data
    cursor = data.next
  }
}
