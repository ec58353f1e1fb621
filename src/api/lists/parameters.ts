import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { csvWishes } from '../formats/csv.ts'
import { formatParameter } from '../formats/formats.ts'
import { wholeNumber } from '../shared/parameters.ts'

export const listFormats = ['json', 'ndjson', 'csv'] as const
export const linkedFormats = [...listFormats, 'jsonld'] as const

/** How many items a page has where it is not said. @param most the service's PAGE_LIMIT */
export const usualLimit = (most: number): number => Math.min(20, most)

const limit = (most: number, description: string) => wholeNumber({ min: 1, max: most, description, example: 20 })

/** How many items a page has. @param most the service's PAGE_LIMIT */
export const limitParameter = (most: number, description = 'Maximum number of items on the page.') =>
  limit(most, description).default(usualLimit(most))

/** Where a page begins. */
export const cursorParameter = z
  .string()
  .min(1)
  .max(2000)
  .optional()
  .describe(
    'Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from.',
  )

/**
 * The parameters of a list: of its pages in JSON and, whole, of its exports as NDJSON and CSV.
 * @param most the service's PAGE_LIMIT
 * @param item what the list holds
 * @param linked whether its pages are available as linked data as well
 */
export const listParameters = (most: number, item: z.ZodObject, linked: 'linked' | undefined = undefined) => ({
  limit: limit(
    most,
    `Maximum number of items: of a page, ${usualLimit(most)} by default; of an export, all.`,
  ).optional(),
  cursor: cursorParameter,
  ...formatParameter(linked ? linkedFormats : listFormats),
  ...csvParameter,
  fields: namesParameter(
    Object.keys(item.shape),
    'Return only these fields of each item, separated by commas',
  ).optional(),
  include: includeParameter(['total']),
})

/** What a list's query says of the answer, and not of the items: `listParameters` as they are parsed. */
export interface PageQuery {
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
  readonly format?: string | undefined
  readonly csv?: string | undefined
  readonly fields?: string | undefined
  readonly include?: string | undefined
}

/**
 * Splits a list's query in two. The filter is all that is left: no parameter is named on its way to the database, so
 * that none can be forgotten.
 */
export function splitQuery<Query extends PageQuery>(
  query: Query,
): { readonly page: PageQuery; readonly filter: Omit<Query, keyof PageQuery> } {
  const { limit, cursor, format, csv, fields, include, ...filter } = query
  return { page: { limit, cursor, format, csv, fields, include }, filter }
}

/** Several of some names, separated by commas. */
export const namesParameter = (known: readonly string[], description: string) =>
  z
    .string()
    .refine((text) => text.split(',').every((name) => known.includes(name)), {
      error: `expected some of ${known.join(', ')}, separated by commas`,
    })
    .meta({
      description: `${description}: ${known.map((name) => `\`${name}\``).join(', ')}.`,
      examples: [known.slice(0, 2).join(',')],
    })

/** How a table is written. */
export const csvParameter = {
  csv: namesParameter(
    csvWishes,
    'With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, ' +
      'since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of',
  ).optional(),
}

/** What may be added to a page. */
export const includeParameter = (known: readonly string[]) =>
  namesParameter(known, 'What to add to a page of JSON').optional()

/** Whether a request asks for something besides the page. */
export const isIncluded = ({ query }: FastifyRequest, name: string): boolean =>
  (query as { include?: string }).include?.split(',').includes(name) ?? false
