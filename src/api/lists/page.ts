import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { wholeNumber } from '../parameters.ts'
import { readCursor, writeCursor, type Position } from './cursor.ts'

const usualLimit = 20

/** The parameters of every list. @param most the service's PAGE_LIMIT. */
export const pageParameters = (most: number) => ({
  limit: wholeNumber({ min: 1, max: most, description: 'Most items on the page.', example: 20 }).default(
    Math.min(usualLimit, most),
  ),
  cursor: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe(
      'Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from.',
    ),
})

/** Most items that are counted: beyond that, a total says only that there are more. */
export const mostCounted = 10_000

const totalSchema = z.object({
  count: z.int().min(0).describe(`How many there are on all pages, at most ${mostCounted}.`),
  capped: z.boolean().describe('Whether there are more.'),
})

export type Total = z.output<typeof totalSchema>

/** The body of every list. */
export const pageOf = <Item extends z.ZodType>(item: Item, things: string) =>
  z.object({
    data: z.array(item).describe(`The ${things} of this page.`),
    next: z.string().nullable().describe('The `cursor` of the next page; null on the last.'),
    next_url: z.string().nullable().describe('Address of the next page, as in the `Link` header; null on the last.'),
    total: totalSchema.optional().describe('Only with `include=total`.'),
  })

/** The header of every list, for its OpenAPI description. */
export const pageHeaders = {
  Link: {
    type: 'string',
    description: 'Address of the next page with `rel="next"` (RFC 8288); absent on the last page.',
  },
} as const

export interface List<Row> {
  /** Names the list, so that its cursors fit no other. */
  readonly list: string
  /** Filters and sort order in force; the cursors are bound to them. */
  readonly filters: Readonly<Record<string, unknown>>
  /** What the values of the sort key are, the unique id last. */
  readonly kinds: readonly ('string' | 'number')[]
  /** Reads at most `limit` rows that come after a position. */
  readonly read: (after: Position | undefined, limit: number) => Promise<readonly Row[]>
  /** The sort key of a row. */
  readonly position: (row: Row) => Position
}

/**
 * Reads one page of a list by keyset: the rows after the cursor's position, so that inserts never repeat or skip an
 * item. Sets the `Link` header where there is a next page.
 */
export async function readPage<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  { list, filters, kinds, read, position }: List<Row>,
): Promise<{ rows: readonly Row[]; next: string | null; next_url: string | null }> {
  const after = cursor === undefined ? undefined : readCursor(cursor, list, filters, kinds)
  const found = await read(after, limit + 1)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  if (found.length <= limit || last === undefined) return { rows, next: null, next_url: null }
  const next = writeCursor(list, filters, position(last))
  const address = addressWith(request.url, 'cursor', next)
  reply.header('link', `<${address}>; rel="next"`)
  return { rows, next, next_url: address }
}

/** An address with one of its parameters set. */
export function addressWith(url: string, parameter: string, value: string): string {
  const [path, query] = url.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.set(parameter, value)
  return `${path}?${parameters}`
}
