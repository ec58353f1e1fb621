import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readCursor, writeCursor, type Filters, type Position } from './cursor.ts'
import type { ListDefinition } from './definition.ts'

/** Items are counted up to this number; beyond it a total only says that there are more. */
export const mostCounted = 10_000

const totalSchema = z.object({
  count: z.int().min(0).describe(`Number of items on all pages, up to ${mostCounted}.`),
  capped: z.boolean().describe('Whether there are more than that.'),
})

export type Total = z.output<typeof totalSchema>

/** The body of every list. */
export const pageOf = <Item extends z.ZodType>(item: Item, things: string) =>
  z.object({
    data: z.array(item).describe(`The ${things} on this page.`),
    next: z.string().nullable().describe('The `cursor` of the next page; null on the last.'),
    next_url: z.string().nullable().describe('Address of the next page, as in the `Link` header; null on the last.'),
    total: totalSchema.optional().describe('Number of items on all pages; only with `include=total`.'),
  })

/** The header of every list, for its OpenAPI description. */
export const pageHeaders = {
  Link: {
    type: 'string',
    description: 'Address of the next page with `rel="next"` (RFC 8288); absent on the last page.',
  },
} as const

/**
 * Reads one page of a list by keyset: the rows after the cursor's position, so that inserts never repeat or skip an
 * item. Sets the `Link` header where there is a next page.
 * @param read reads at most `limit` rows that come after a position
 */
export async function readPage<Filter extends object, Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  { list, kinds, position }: ListDefinition<Filter, Row, Item>,
  filter: Filter,
  read: (after: Position | undefined, limit: number) => Promise<readonly Row[]>,
): Promise<{ rows: readonly Row[]; next: string | null; next_url: string | null }> {
  const after = cursor === undefined ? undefined : readCursor(cursor, list, filter as Filters, kinds(filter))
  const found = await read(after, limit + 1)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  if (found.length <= limit || last === undefined) return { rows, next: null, next_url: null }
  const next = writeCursor(list, filter as Filters, position(last, filter))
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
