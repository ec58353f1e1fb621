import { Readable } from 'node:stream'
import { setTimeout as rest } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { Database } from '../../database/engine.ts'
import { csvOf } from '../../rendering/index.ts'
import { goneSignal } from '../http/gone.ts'
import type { Position } from '../lists/cursor.ts'
import type { ListKind } from '../lists/kind.ts'
import { pick } from '../lists/pick.ts'
import type { ListPlace } from '../reader/lists.ts'
import type { Reader } from '../reader/reader.ts'
import { mediaTypes } from './formats.ts'

/** What of an item stands in which column of a table. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => string | number | null | undefined>>

/** How a list is written out. */
export interface ExportForm {
  readonly format: 'ndjson' | 'csv'
  /** The fields of every item, where not all of them; a table always has its columns. */
  readonly names?: readonly string[] | undefined
  /** How many items the pieces before have. None at the beginning. */
  readonly before?: number
}

/** A piece of a list that is written out. */
export interface ExportedPage {
  /** UTF-8 */
  readonly bytes: Uint8Array
  /** How many items there were so far. */
  readonly count: number
  /** From where it goes on; null at the end, of which a last line tells. */
  readonly next: Position | null
}

export const csvType = `${mediaTypes.csv}; charset=utf-8; header=present`

/** Rows read at a time: few enough that others have their turn soon. */
const pageLength = 200

/**
 * Sends everything that a list holds, read page by page as the client takes it. The last line tells how many there
 * were: an export without it was cut. Each page is what the database holds when its turn comes; no state of the
 * database is held on to between them.
 * @throws Problem where the first page cannot be read
 */
export async function sendExport(
  reader: Reader,
  reply: FastifyReply,
  from: ListPlace,
  form: ExportForm,
): Promise<FastifyReply> {
  const gone = goneSignal(reply)
  const first = await reader.read('export', { ...from, ...form }, gone)
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let page = first
    yield page.bytes
    while (page.next !== null) {
      const begun = performance.now()
      page = await reader.readOn('export', { ...from, ...form, after: page.next, before: page.count }, gone)
      // An export takes no more than half of a processor: it rests as long as it worked.
      await rest(performance.now() - begun, undefined, { signal: gone })
      yield page.bytes
    }
  }
  const head = reply.request.method === 'HEAD'
  return reply
    .type(form.format === 'csv' ? csvType : mediaTypes.ndjson)
    .send(Readable.from(head ? [] : pieces(), { objectMode: false }))
}

/** Rows that are at hand as CSV, in the form of an export. */
export const writeRows = <Item>(rows: readonly Item[], columns: Columns<Item>): string =>
  csv(rows, columns, {}, rows.length)

/** Sends rows that are at hand as CSV, in the form of an export. */
export const sendRows = <Item>(reply: FastifyReply, rows: readonly Item[], columns: Columns<Item>): FastifyReply =>
  reply.type(csvType).send(writeRows(rows, columns))

/** Writes out a page of a list. */
export async function exportPage<Filter, Row, Item extends object>(
  db: Database,
  list: ListKind<Filter, Row, Item>,
  filter: Filter,
  { after, ...form }: ExportForm & { readonly after: Position | undefined },
): Promise<ExportedPage> {
  const rows = await list.read(db, filter, after, pageLength)
  const last = rows.length < pageLength
  const count = (form.before ?? 0) + rows.length
  const items = rows.map(list.serialise)
  const text =
    form.format === 'csv'
      ? csv(items, list.columns, form, last ? count : undefined)
      : ndjson(items, form, last ? count : undefined)
  return { bytes: new TextEncoder().encode(text), count, next: last ? null : list.position(rows.at(-1)!, filter) }
}

/** @param count of all items, where these are the last */
function ndjson(items: readonly object[], { names }: ExportForm, count: number | undefined): string {
  const lines = items.map((item) => `${JSON.stringify(names ? pick(item, names) : item)}\n`)
  if (count !== undefined) lines.push(`${JSON.stringify({ done: true, count })}\n`)
  return lines.join('')
}

function csv<Item>(
  items: readonly Item[],
  columns: Columns<Item>,
  { before }: Pick<ExportForm, 'before'>,
  count: number | undefined,
): string {
  const names = Object.keys(columns)
  const cells = Object.values(columns)
  const rows: unknown[][] = items.map((item) => cells.map((cell) => cell(item) ?? null))
  if (before === undefined) rows.unshift(names)
  if (count !== undefined) rows.push(['#end', count, ...names.slice(2).map(() => null)])
  return csvOf(rows)
}
