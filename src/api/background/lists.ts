import { z } from 'zod'
import type { Database } from '../../database/engine.ts'
import { countList } from '../aggregates/list.ts'
import { articleList, articleQuotationList } from '../articles/lists.ts'
import { writeCsv } from '../formats/csv.ts'
import { auditList } from '../audit/list.ts'
import { correctionList } from '../corrections/list.ts'
import { comparisonList } from '../outlets/compare.ts'
import { comparedList } from '../outlets/fidelity.ts'
import { outletList } from '../outlets/list.ts'
import type { Position } from '../lists/cursor.ts'
import { pick, type ListDefinition } from '../lists/definition.ts'
import { mostCounted, type Total } from '../lists/page.ts'
import { quoteList } from '../quotes/list.ts'
import { speakerList } from '../speakers/list.ts'
import { statementList } from '../statements/list.ts'
import { writeText } from './answers.ts'

/** All lists. Between threads, a list is sent by its name. */
const lists = [
  articleList,
  articleQuotationList,
  auditList,
  comparedList,
  comparisonList,
  correctionList,
  countList,
  outletList,
  quoteList,
  speakerList,
  statementList,
] as const

/** A list, its filter, and the position after which it is read. */
export interface ListPlace {
  /** Its name. */
  readonly list: string
  readonly filter: object
  readonly after: Position | undefined
}

function listNamed(name: string): ListDefinition<object, unknown, object> {
  const list = lists.find((one) => one.list === name)
  if (list === undefined) throw new Error(`There is no list "${name}".`)
  // A filter always comes with the name of its own list.
  return list as unknown as ListDefinition<object, unknown, object>
}

/** Some rows of a list. */
export const readRows = (
  db: Database,
  { list, filter, after, limit }: ListPlace & { readonly limit: number },
): Promise<readonly unknown[]> => listNamed(list).read(db, filter, after, limit)

/** Rows read at a time where they have to be read to be counted. */
const countedAtOnce = 1000

/** Counts the items of a list, up to `mostCounted`. */
export async function readTotal(db: Database, { list, filter }: Omit<ListPlace, 'after'>): Promise<Total> {
  const kind = listNamed(list)
  const count = await (kind.count?.(db, filter, mostCounted + 1) ?? countRows(db, kind, filter))
  return { count: Math.min(count, mostCounted), capped: count > mostCounted }
}

async function countRows(
  db: Database,
  { read, position }: ListDefinition<object, unknown, object>,
  filter: object,
): Promise<number> {
  let count = 0
  for (let after: Position | undefined; count <= mostCounted;) {
    const rows = await read(db, filter, after, countedAtOnce)
    count += rows.length
    if (rows.length < countedAtOnce) break
    after = position(rows.at(-1), filter)
  }
  return count
}

/** How a list is written out. */
export interface ExportForm {
  readonly format: 'ndjson' | 'csv'
  /** The fields of every item, if not all of them. A table always has all its columns. */
  readonly names?: readonly string[] | undefined
  /** How a table is written, as `writeCsv` has it. */
  readonly csv?: string | undefined
  /** Most items in all pieces. */
  readonly most?: number | undefined
  /** Number of items in the pieces before; undefined for the first piece. */
  readonly before?: number
}

/** A piece of a list that is written out. */
export interface ExportedPage {
  /** UTF-8 */
  readonly bytes: Uint8Array
  /** Number of items so far. */
  readonly count: number
  /** Where the next piece begins; null at the end, where a last line holds the count. */
  readonly next: Position | null
}

/** The last line of an export as NDJSON. @public the API's document names it by its id */
export const exportEndSchema = z
  .object({
    done: z.literal(true).describe('Only on the last line. An export without it was cut off.'),
    count: z.int().min(0).describe('Number of items in the export.'),
  })
  .meta({ id: 'ExportEnd', description: 'The last line of an export.' })

/** Rows of a piece: few enough that other queries soon have their turn. */
const exportedAtOnce = 200

/** Writes out a piece of a list that is exported whole. */
export async function readExport(
  db: Database,
  { list, filter, after, ...form }: ListPlace & ExportForm,
): Promise<ExportedPage> {
  const { read, serialise, position, columns } = listNamed(list)
  const before = form.before ?? 0
  const wanted = Math.min(exportedAtOnce, (form.most ?? Infinity) - before)
  const rows = await read(db, filter, after, wanted)
  const count = before + rows.length
  const last = rows.length < exportedAtOnce || count === form.most
  const items = rows.map(serialise)
  const total = last ? count : undefined
  const text =
    form.format === 'csv'
      ? writeCsv(items, columns, { first: form.before === undefined, count: total }, form.csv)
      : writeLines(items, form, total)
  return { bytes: writeText(text), count, next: last ? null : position(rows.at(-1), filter) }
}

/** @param count of all items, where these are the last */
function writeLines(items: readonly object[], { names }: ExportForm, count: number | undefined): string {
  const lines = items.map((item) => `${JSON.stringify(names ? pick(item, names) : item)}\n`)
  if (count !== undefined)
    lines.push(`${JSON.stringify({ done: true, count } satisfies z.output<typeof exportEndSchema>)}\n`)
  return lines.join('')
}
