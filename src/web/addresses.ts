/**
 * The addresses of pages. A page is at the address of what it shows in the API, without the `/v1`, and takes the same
 * filters.
 */
export const quotePage = (id: string): string => `/quotes/${id}`
export const statementPage = (id: string): string => `/statements/${id}`
export const speakerPage = (slug: string): string => `/speakers/${slug}`
export const outletPage = (slug: string): string => `/outlets/${slug}`
export const articlePage = (id: string): string => `/articles/${encodeURIComponent(id)}`

export const correctionPage = (id: string): string => `/corrections/${id}`
export const correctQuotation = (id: string): string => `/quotations/${id}/correct`
export const correctSpeaker = (slug: string): string => `/speakers/${slug}/correct`

/** The address in the API of what the page at an address shows. */
export const inApi = (page: string): string => `/v1${page}`

/** An address with parameters; those that are undefined or empty are left out. */
export function withQuery(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
