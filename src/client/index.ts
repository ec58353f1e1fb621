import createFetchClient, {
  type Client,
  type ClientOptions,
  type ClientPathsWithMethod,
  type FetchResponse,
  type MaybeOptionalInit,
} from 'openapi-fetch'
import type { paths } from './schema.ts'

export type { components, operations, paths } from './schema.ts'

/** The media types that the client reads. To get other formats, use fetch itself. */
type Media = 'application/json' | 'application/problem+json'
/** The same where only some fields of the items are asked for. */
type SelectedMedia = 'application/json; fields=selected' | 'application/problem+json'

/** What a request is answered with: with `fields` every field of an item may be missing. */
type MediaFor<Init> = Init extends { params: { query: infer Query } }
  ? Query extends { fields: string }
    ? SelectedMedia
    : 'fields' extends keyof Query
      ? Media | SelectedMedia
      : Media
  : Media

/** A client of the API. Every path, parameter and answer has the type that the OpenAPI document gives it. */
export interface VerbatimClient extends Omit<Client<paths, Media>, 'GET'> {
  /** Reads something. */
  GET: <
    Path extends ClientPathsWithMethod<Client<paths, Media>, 'get'>,
    Init extends MaybeOptionalInit<paths[Path], 'get'>,
  >(
    url: Path,
    ...init: InitParam<Init>
  ) => Promise<FetchResponse<paths[Path]['get'], Init, MediaFor<Init>>>
}

/** As openapi-fetch has it: options may be left out where none is required. */
type InitParam<Init> = object extends Init ? [(Init & Record<string, unknown>)?] : [Init & Record<string, unknown>]

export interface VerbatimClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Address of the service, such as `http://localhost:3000`. */
  readonly baseUrl: string
  /** An API key. Reading may not require one. */
  readonly key?: string
}

/**
 * Makes a client of a verbatim service.
 *
 * ```ts
 * import { createClient } from 'verbatim/client'
 *
 * const client = createClient({ baseUrl: 'http://localhost:3000' })
 * const query = { q: '"climate change"', min_outlets: 2 }
 * const { data, error } = await client.GET('/v1/quotes', { params: { query } })
 * ```
 *
 * @returns a client whose requests resolve to `data` or `error`, a problem as in RFC 9457, and to fetch's `response`
 */
export function createClient({ key, headers, ...options }: VerbatimClientOptions): VerbatimClient {
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` }
  return createFetchClient<paths, Media>({
    ...options,
    headers: { ...authorization, ...(headers as Record<string, string> | undefined) },
  }) as VerbatimClient
}

/** A page of a list. */
interface Page<Item> {
  readonly data: readonly Item[]
  readonly next: string | null
}

/**
 * Reads every item of a list, page by page.
 * @param readPage reads the page that begins at a cursor; undefined for the first
 * @throws Error with the problem as its cause if a page cannot be read
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
