import type { FastifyReply } from 'fastify'
import { csvOf } from '../../rendering/index.ts'
import { mediaTypes } from './formats.ts'

/** The columns of a table by their names, each with the value that an item has in it. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => string | number | null | undefined>>

export const csvType = `${mediaTypes.csv}; charset=utf-8; header=present`

/** Which part of a table is written. */
export interface CsvPart {
  /** Whether it is the beginning, which has the header. */
  readonly first: boolean
  /** At the end: how many items the whole table has. A last row says so, if that is asked for. */
  readonly count?: number | undefined
}

/** What the parameter `csv` may ask for. */
export const csvWishes = ['raw', 'end'] as const

/** Items as CSV (RFC 4180): a part of a table. @param wishes some of `csvWishes`, separated by commas */
export function writeCsv<Item>(
  items: readonly Item[],
  columns: Columns<Item>,
  { first, count }: CsvPart,
  wishes = '',
): string {
  const wants = (wish: (typeof csvWishes)[number]) => wishes.split(',').includes(wish)
  const names = Object.keys(columns)
  const cells = Object.values(columns)
  const rows: unknown[][] = items.map((item) => cells.map((cell) => cell(item) ?? null))
  if (first) rows.unshift(names)
  if (count !== undefined && wants('end')) rows.push(['#end', count, ...names.slice(2).map(() => null)])
  return csvOf(rows, { raw: wants('raw') })
}

/** Items as a whole table. */
export const writeTable = <Item>(items: readonly Item[], columns: Columns<Item>, wishes?: string): string =>
  writeCsv(items, columns, { first: true, count: items.length }, wishes)

/** Sends items as a whole table. */
export const sendTable = <Item>(
  reply: FastifyReply,
  items: readonly Item[],
  columns: Columns<Item>,
  wishes?: string,
): FastifyReply => reply.type(csvType).send(writeTable(items, columns, wishes))
