import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendExport } from '../formats/export.ts'
import { chooseFormat, formatParameter, sendLinked } from '../formats/formats.ts'
import { goneSignal } from '../http/gone.ts'
import type { Services } from '../services.ts'
import { readCursor } from './cursor.ts'
import type { ListKind } from './kind.ts'
import { pageParameters, readPage, type List, type Total } from './page.ts'
import { pick } from './pick.ts'

const formats = ['json', 'ndjson', 'csv'] as const
const linkedFormats = [...formats, 'jsonld'] as const

/**
 * The parameters of a list that can be had as pages of JSON and, whole, as NDJSON and CSV.
 * @param most the service's PAGE_LIMIT
 * @param item what the list holds
 * @param linked whether its pages can be had as linked data, too
 */
export const listParameters = (most: number, item: z.ZodObject, linked: 'linked' | undefined = undefined) => ({
  ...pageParameters(most),
  ...formatParameter(linked ? linkedFormats : formats),
  fields: namesParameter(Object.keys(item.shape), 'Only these fields of every item, separated by commas').optional(),
  include: includeParameter(['total']),
})

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

/** What may be told beside a page. */
export const includeParameter = (known: readonly string[]) =>
  namesParameter(known, 'What to tell beside the page, of JSON').optional()

/** Whether a request asks for something beside the page. */
export const isIncluded = ({ query }: FastifyRequest, name: string): boolean =>
  (query as { include?: string }).include?.split(',').includes(name) ?? false

interface ListQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly fields?: string | undefined
}

/**
 * What a list is to hold, and whether a page of it may take so long that it is not read on the service's own thread;
 * exports never are.
 */
export interface Selected<Filter> {
  readonly filter: Filter
  readonly slow?: boolean
}

/**
 * Answers a list: a page of it (as linked data, too, where the list has that) or, as NDJSON and CSV, everything from
 * the cursor on.
 */
export async function sendList<Filter extends object, Row, Item extends object>(
  { database, reader }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  page: ListQuery,
  kind: ListKind<Filter, Row, Item>,
  { filter, slow = false }: Selected<Filter>,
): Promise<{ data: Item[]; next: string | null; next_url: string | null; total?: Total }> {
  const format = chooseFormat(request, kind.linked ? linkedFormats : formats)
  const names = page.fields?.split(',')
  const { list } = kind
  if (format === 'json' || format === 'jsonld') {
    const { rows, ...next } = await readPage(
      request,
      reply,
      page,
      listOf(kind, filter, (after, limit) =>
        slow
          ? (reader.read('rows', { list, filter, after, limit }, goneSignal(reply)) as Promise<readonly Row[]>)
          : kind.read(database, filter, after, limit),
      ),
    )
    if (format === 'jsonld') return sendLinked(reply, format, kind.linked!(rows)) as never
    const total = isIncluded(request, 'total')
      ? { total: await reader.read('total', { list, filter }, goneSignal(reply)) }
      : {}
    return {
      data: rows.map((row) => (names ? pick(kind.serialise(row), names) : kind.serialise(row))),
      ...next,
      ...total,
    }
  }
  const after =
    page.cursor === undefined ? undefined : readCursor(page.cursor, list, filter as Filters, kind.kinds(filter))
  return (await sendExport(reader, reply, { list, filter, after }, { format, names })) as never
}

type Filters = Readonly<Record<string, unknown>>

/** What a list holds under a filter, as its pages are read. */
export const listOf = <Filter extends object, Row, Item>(
  kind: ListKind<Filter, Row, Item>,
  filter: Filter,
  read: List<Row>['read'],
): List<Row> => ({
  list: kind.list,
  filters: filter as Filters,
  kinds: kind.kinds(filter),
  read,
  position: (row) => kind.position(row, filter),
})
