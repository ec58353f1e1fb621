import type { Collation } from '../variants/collation/collation.ts'

/** A collation as JSON text: the fields of `Collation` as they are documented there. */
export function renderJson(collation: Collation): string {
  return `${JSON.stringify(collation, null, 2)}\n`
}
