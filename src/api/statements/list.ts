import { listStatements, type StatementFilter, type StatementRow } from '../../database/queries/statements.ts'
import type { ListKind } from '../lists/kind.ts'
import { serialiseStatement, statementColumns } from './serialise.ts'

/** Statements, the newest first. */
export const statementList: ListKind<StatementFilter, StatementRow, ReturnType<typeof serialiseStatement>> = {
  list: 'statements',
  kinds: () => ['string', 'string'],
  read: (db, filter, after, limit) => listStatements(db, filter, after as [string, string] | undefined, limit),
  position: ({ first_published_at, id }) => [first_published_at ?? '', id],
  serialise: serialiseStatement,
  columns: statementColumns,
}
