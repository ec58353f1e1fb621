import { Problem } from '../problems/problem.ts'
import type { Failure } from './writer.ts'

/**
 * What was done.
 * @throws Problem where it could not be: a database that cannot be written at present is no fault of the request.
 */
export function unwrap<Result extends object>(result: Result | Failure): Exclude<Result, Failure> {
  if ('unavailable' in result)
    throw new Problem('not-ready', 'Nothing can be stored at present.', { headers: { 'retry-after': '5' } })
  if ('refused' in result) {
    throw new Problem('invalid-request', `Not valid in the body: ${result.refused}.`, {
      errors: [{ pointer: '#', detail: result.refused }],
    })
  }
  return result as Exclude<Result, Failure>
}
