import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendExport, type Columns } from '../formats/export.ts'
import { chooseFormat, formatParameter } from '../formats/formats.ts'
import { readCursor } from './cursor.ts'
import { pageParameters, readPage, type List } from './page.ts'

const formats = ['json', 'ndjson', 'csv'] as const

/** The parameters of a list that can be had as pages of JSON and, whole, as NDJSON and CSV. @param most the service's PAGE_LIMIT */
export const listParameters = (most: number) => ({ ...pageParameters(most), ...formatParameter(formats) })

interface PresentedList<Row, Item> extends List<Row> {
  readonly present: (row: Row) => Item
  readonly columns: Columns<Item>
}

/** Answers a list: a page of it or, as NDJSON and CSV, everything from the cursor on. */
export async function sendList<Row, Item>(
  request: FastifyRequest, reply: FastifyReply, page: { limit: number, cursor?: string | undefined }, list: PresentedList<Row, Item>,
): Promise<{ data: Item[], next: string | null, next_url: string | null }> {
  const format = chooseFormat(request, formats)
  if (format === 'json') {
    const { rows, ...next } = await readPage(request, reply, page, list)
    return { data: rows.map(list.present), ...next }
  }
  const after = page.cursor === undefined ? undefined : readCursor(page.cursor, list.list, list.filters, list.kinds)
  return sendExport(reply, format, { ...list, after }) as never
}
