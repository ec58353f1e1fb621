import type { Database } from '../../database/engine.ts'
import { countList } from '../aggregates/list.ts'
import { articleList, articleQuotationList } from '../articles/lists.ts'
import { exportPage, type ExportedPage, type ExportForm } from '../formats/export.ts'
import { auditList } from '../audit/list.ts'
import { correctionList } from '../corrections/list.ts'
import { comparisonList } from '../outlets/compare.ts'
import { comparedList } from '../outlets/fidelity.ts'
import { outletList } from '../outlets/list.ts'
import type { Position } from '../lists/cursor.ts'
import type { ListKind } from '../lists/kind.ts'
import { mostCounted, type Total } from '../lists/page.ts'
import { quoteList } from '../quotes/list.ts'
import { speakerList } from '../speakers/list.ts'
import { statementList } from '../statements/list.ts'

/** Every list there is: what is sent between threads is its name. */
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

/** A list, what it is to hold, and from where on. */
export interface ListPlace {
  /** Its name. */
  readonly list: string
  readonly filter: object
  readonly after: Position | undefined
}

function listNamed(name: string): ListKind<object, unknown, object> {
  const list = lists.find((one) => one.list === name)
  if (list === undefined) throw new Error(`There is no list "${name}".`)
  // Whoever names a list gives a filter of the list's own.
  return list as unknown as ListKind<object, unknown, object>
}

/** Some rows of a list. */
export const readRows = (
  db: Database,
  { list, filter, after, limit }: ListPlace & { readonly limit: number },
): Promise<readonly unknown[]> => listNamed(list).read(db, filter, after, limit)

/** Rows read at a time where there is no other way to count them. */
const countedAtOnce = 1000

/** How many items a list holds, up to `mostCounted`. */
export async function readTotal(db: Database, { list, filter }: Omit<ListPlace, 'after'>): Promise<Total> {
  const kind = listNamed(list)
  const count = await (kind.count?.(db, filter, mostCounted + 1) ?? countRows(db, kind, filter))
  return { count: Math.min(count, mostCounted), capped: count > mostCounted }
}

async function countRows(
  db: Database,
  { read, position }: ListKind<object, unknown, object>,
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

/** A piece of a list that is exported whole. */
export const readExport = (db: Database, { list, filter, ...place }: ListPlace & ExportForm): Promise<ExportedPage> =>
  exportPage(db, listNamed(list), filter, place)
