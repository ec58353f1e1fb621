import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendExport, type Columns } from '../formats/export.ts'
import { chooseFormat, formatParameter } from '../formats/formats.ts'
import { readCursor } from './cursor.ts'
import { pageParameters, readPage, type List } from './page.ts'

const formats = ['json', 'ndjson', 'csv'] as const

/**
 * The parameters of a list that can be had as pages of JSON and, whole, as NDJSON and CSV.
 * @param most the service's PAGE_LIMIT
 * @param item what the list holds
 */
export const listParameters = (most: number, item: z.ZodObject) => ({
  ...pageParameters(most),
  ...formatParameter(formats),
  fields: namesParameter(Object.keys(item.shape), 'Only these fields of every item, separated by commas').optional(),
})

/** Several of some names, separated by commas. */
export const namesParameter = (known: readonly string[], description: string) =>
  z.string()
    .refine((text) => text.split(',').every((name) => known.includes(name)), { error: `expected some of ${known.join(', ')}, separated by commas` })
    .meta({ description: `${description}: ${known.map((name) => `\`${name}\``).join(', ')}.`, examples: [known.slice(0, 2).join(',')] })

interface ListQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly fields?: string | undefined
}

interface PresentedList<Row, Item> extends List<Row> {
  readonly present: (row: Row) => Item
  readonly columns: Columns<Item>
}

/** Answers a list: a page of it or, as NDJSON and CSV, everything from the cursor on. */
export async function sendList<Row, Item>(
  request: FastifyRequest, reply: FastifyReply, page: ListQuery, list: PresentedList<Row, Item>,
): Promise<{ data: Item[], next: string | null, next_url: string | null }> {
  const format = chooseFormat(request, formats)
  const names = page.fields?.split(',')
  const present = names ? (row: Row) => pick(list.present(row), names) : list.present
  if (format === 'json') {
    const { rows, ...next } = await readPage(request, reply, page, list)
    // What was not asked for is not there, whatever the schema of the whole says.
    if (names) reply.serializer(JSON.stringify)
    return { data: rows.map(present), ...next }
  }
  const after = page.cursor === undefined ? undefined : readCursor(page.cursor, list.list, list.filters, list.kinds)
  return sendExport(reply, format, { ...list, after, present: format === 'csv' ? list.present : present }) as never
}

function pick<Item>(item: Item, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item as object).filter(([name]) => names.includes(name))) as Item
}
