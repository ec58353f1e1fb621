import type { Database } from '../../database/engine.ts'
import { countList } from '../aggregates/list.ts'
import { articleList, articleQuotationList } from '../articles/lists.ts'
import { exportPage, type ExportedPage, type ExportForm } from '../formats/export.ts'
import { auditList } from '../audit/list.ts'
import { correctionList } from '../corrections/list.ts'
import { comparisonList } from '../outlets/compare.ts'
import { comparedList } from '../outlets/fidelity.ts'
import { outletList } from '../outlets/list.ts'
import type { Position } from '../pages/cursor.ts'
import type { ListKind } from '../pages/kind.ts'
import { quoteList } from '../quotes/list.ts'
import { speakerList } from '../speakers/list.ts'
import { statementList } from '../statements/list.ts'

/** Every list there is: what is sent between threads is its name. */
const lists = [articleList, articleQuotationList, auditList, comparedList, comparisonList, correctionList, countList, outletList, quoteList, speakerList, statementList] as const

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
export const readRows = (db: Database, { list, filter, after, limit }: ListPlace & { readonly limit: number }): Promise<readonly unknown[]> =>
  listNamed(list).read(db, filter, after, limit)

/** A piece of a list that is exported whole. */
export const readExport = (db: Database, { list, filter, ...place }: ListPlace & ExportForm): Promise<ExportedPage> =>
  exportPage(db, listNamed(list), filter, place)
