import type { FastifyReply } from 'fastify'
import type { Database } from '../../database/engine.ts'
import { findStatement, type StatementRow } from '../../database/queries/statements.ts'
import { currentStatementId } from '../../tracker/current-ids.ts'
import { findOrRedirect } from '../http/redirect.ts'
import { statementAddress } from '../shared/references.ts'

/** Why an operation on a statement may answer 301. */
export const movedStatement =
  'The statement has another id since it was found to be one with an older statement, or its own text was given.'

/**
 * The statement of an id, as `findOrRedirect` finds it.
 * @param rest what of the address follows the id
 * @param address where a statement is found
 */
export const statementOrRedirect = (
  database: Database,
  id: string,
  rest: string,
  reply: FastifyReply,
  address = statementAddress,
): Promise<StatementRow | undefined> =>
  findOrRedirect(
    {
      thing: 'statement',
      find: (name) => findStatement(database, name),
      currentId: (name) => currentStatementId(database, name),
      address,
    },
    id,
    rest,
    reply,
  )
