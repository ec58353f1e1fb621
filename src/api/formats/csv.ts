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
  /** At the end: how many items the whole table has. A last row says so. */
  readonly count?: number | undefined
}

/** Items as CSV (RFC 4180): a part of a table. */
export function writeCsv<Item>(items: readonly Item[], columns: Columns<Item>, { first, count }: CsvPart): string {
  const names = Object.keys(columns)
  const cells = Object.values(columns)
  const rows: unknown[][] = items.map((item) => cells.map((cell) => cell(item) ?? null))
  if (first) rows.unshift(names)
  if (count !== undefined) rows.push(['#end', count, ...names.slice(2).map(() => null)])
  return csvOf(rows)
}

/** Items as a whole table. */
export const writeTable = <Item>(items: readonly Item[], columns: Columns<Item>): string =>
  writeCsv(items, columns, { first: true, count: items.length })

/** Sends items as a whole table. */
export const sendTable = <Item>(reply: FastifyReply, items: readonly Item[], columns: Columns<Item>): FastifyReply =>
  reply.type(csvType).send(writeTable(items, columns))
