import { readCompany, readTimeline } from '../aggregates/readings.ts'
import { readLinks } from '../quotes/links.ts'
import { readAnnotations, readCollation, readVariants } from '../quotes/readings.ts'
import { readExtraction } from '../extract/reading.ts'
import { readExport, readRows, readTotal } from './lists.ts'
import { countByFidelity } from '../../database/queries/fidelity.ts'
import { countOutletQuotations } from '../../database/queries/outlets.ts'
import { facetsOf } from '../../database/queries/summaries.ts'

/**
 * Everything that is read off the service's own thread, by name; each is told a database and whatever else it needs.
 */
export const readings = {
  annotations: readAnnotations,
  collation: readCollation,
  company: readCompany,
  export: readExport,
  extraction: readExtraction,
  facets: facetsOf,
  links: readLinks,
  outletCounts: countOutletQuotations,
  outletFidelity: countByFidelity,
  rows: readRows,
  timeline: readTimeline,
  total: readTotal,
  variants: readVariants,
} as const

export type ReadingName = keyof typeof readings
export type Reading<Name extends ReadingName> = (typeof readings)[Name]
