import { z } from 'zod'
import { revisionsOf, type RevisionRow } from '../../database/queries/revisions.ts'
import type { Database } from '../../database/engine.ts'
import { invalidParameter } from '../problems/problem.ts'
import { wholeNumber } from '../shared/parameters.ts'

/** The parameter that names a revision. */
export const revisionNumber = (description: string) => wholeNumber({ min: 1, max: 1_000_000, description, example: 1 })

/** The parameters that name two revisions to compare. */
export const comparedRevisions = z.strictObject({
  from: revisionNumber('Number of the earlier revision; without it, the one before `to`.').optional(),
  to: revisionNumber('Number of the later revision; without it, the current one.').optional(),
})

/**
 * The two revisions of an article that are to be compared: without numbers, the current one and the one before.
 * @throws Problem where the article has no such revision
 */
export async function askedRevisions(
  database: Database,
  article: string,
  query: z.output<typeof comparedRevisions>,
): Promise<{ readonly article: string; readonly from: RevisionRow; readonly to: RevisionRow }> {
  const revisions = await revisionsOf(database, article)
  const { to = revisions.length } = query
  const { from = Math.max(1, to - 1) } = query
  const named = (parameter: string, number: number): RevisionRow => {
    const row = revisions.find((one) => one.number === number)
    if (row) return row
    throw invalidParameter(parameter, `expected a revision from 1 to ${revisions.length}, found ${number}`)
  }
  return { article, from: named('from', from), to: named('to', to) }
}
