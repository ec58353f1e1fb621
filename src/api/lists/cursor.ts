import { hash } from 'node:crypto'
import { z } from 'zod'
import { Problem } from '../problems/problem.ts'

/** The sort key of the last item of a page, the unique id last. */
export type Position = readonly (string | number)[]

const contents = z.strictObject({
  list: z.string(),
  after: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .max(8),
})

/** The filters of a list and its order, by name. */
export type Filters = Readonly<Record<string, unknown>>

/** What a cursor is bound to: the list, its filters and its order. The same in any order of the filters' names. */
function fingerprint(list: string, filters: Filters): string {
  const given = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return hash('sha256', JSON.stringify([list, given]), 'base64url').slice(0, 12)
}

/** An opaque, URL-safe text that stands for the place after an item of one list under these filters. */
export function writeCursor(list: string, filters: Filters, after: Position): string {
  return Buffer.from(JSON.stringify({ list: fingerprint(list, filters), after })).toString('base64url')
}

/**
 * The place that a cursor stands for.
 * @param kinds what each value of the position has to be
 * @param parameter the one that holds it
 * @throws Problem `invalid-cursor` where it was not written by `writeCursor` for the same list and filters.
 */
export function readCursor(
  cursor: string,
  list: string,
  filters: Filters,
  kinds: readonly ('string' | 'number')[],
  parameter = 'cursor',
): Position {
  const refuse = (detail: string) => new Problem('invalid-cursor', detail, { errors: [{ parameter, detail }] })
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw refuse('The cursor was not issued by this service.')
  }
  const result = contents.safeParse(parsed)
  if (!result.success) throw refuse('The cursor was not issued by this service.')
  const { list: bound, after } = result.data
  if (
    bound !== fingerprint(list, filters) ||
    after.length !== kinds.length ||
    after.some((value, n) => typeof value !== kinds[n])
  ) {
    throw refuse('The cursor belongs to another list, other filters or another sort order.')
  }
  return after
}
