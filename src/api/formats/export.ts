import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { FastifyReply } from 'fastify'
import type { Position } from '../pages/cursor.ts'
import { mediaTypes } from './formats.ts'

/** What of an item stands in which column of a table. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => string | number | null | undefined>>

/** Everything that a list holds from some position on. */
export interface Exported<Row, Item> {
  readonly read: (after: Position | undefined, limit: number) => Promise<readonly Row[]>
  readonly position: (row: Row) => Position
  readonly present: (row: Row) => Item
  readonly columns: Columns<Item>
  readonly after: Position | undefined
}

/** Rows read at a time. */
const pageLength = 500

/**
 * Sends everything that a list holds, read page by page as the client takes it. The last line tells how many there were: an export without
 * it was cut.
 */
export function sendExport<Row, Item>(reply: FastifyReply, format: 'ndjson' | 'csv', list: Exported<Row, Item>): FastifyReply {
  const pieces = format === 'csv' ? csv(list) : ndjson(list)
  return reply.type(format === 'csv' ? `${mediaTypes.csv}; charset=utf-8; header=present` : mediaTypes.ndjson).send(Readable.from(pieces, { objectMode: false }))
}

async function* pages<Row, Item>({ read, position, present, after }: Exported<Row, Item>): AsyncGenerator<Item[]> {
  for (let from = after; ;) {
    const rows = await read(from, pageLength)
    if (rows.length > 0) yield rows.map(present)
    if (rows.length < pageLength) return
    from = position(rows.at(-1)!)
    // Others get their turn between two pages.
    await new Promise(setImmediate)
  }
}

async function* ndjson<Row, Item>(list: Exported<Row, Item>): AsyncGenerator<string> {
  let count = 0
  for await (const items of pages(list)) {
    count += items.length
    yield items.map((item) => `${JSON.stringify(item)}\n`).join('')
  }
  yield `${JSON.stringify({ done: true, count })}\n`
}

async function* csv<Row, Item>(list: Exported<Row, Item>): AsyncGenerator<string> {
  const names = Object.keys(list.columns)
  const cells = Object.values(list.columns)
  const lines = (rows: unknown[][]): string => stringify(rows, { record_delimiter: 'windows' })
  yield lines([names])
  let count = 0
  for await (const items of pages(list)) {
    count += items.length
    yield lines(items.map((item) => cells.map((cell) => cell(item) ?? null)))
  }
  yield lines([['#end', count, ...names.slice(2).map(() => null)]])
}
