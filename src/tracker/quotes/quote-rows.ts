import type { MembershipsTable } from '../../database/schema/index.ts'
import { alignedSpans, compareWordings, countDifferences, fidelityOf, groupingVersion } from '../../variants/index.ts'
import type { DifferenceKind, Wording } from '../../variants/index.ts'

/** What a link says of how two wordings relate, as it is stored. */
export type Relation = Pick<MembershipsTable, 'differences' | 'spans' | 'fidelity' | 'version'>

/** How a printed wording relates to the representative's. */
export function relationTo(representative: Wording, wording: Wording): Relation {
  const segments = compareWordings(representative, wording)
  const counts = Object.entries(countDifferences(segments)).sort(([a], [b]) => (a < b ? -1 : 1)) as [
    DifferenceKind,
    number,
  ][]
  return {
    differences: JSON.stringify(Object.fromEntries(counts)),
    spans: JSON.stringify(alignedSpans(segments)),
    fidelity: fidelityOf(counts.map(([kind]) => kind)),
    version: groupingVersion,
  }
}
