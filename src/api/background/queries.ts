import { readCoQuoted, readTimeline } from '../aggregates/queries.ts'
import { readLinks } from '../quotes/links.ts'
import { readAnnotations, readCollation, readVariants } from '../quotes/queries.ts'
import { readSentPage } from '../articles/read-page.ts'
import { readExtraction } from '../extract/query.ts'
import { readArticleHistory, readComparison, readQuoteHistory, readRevisionDetail } from '../history/queries.ts'
import { readExport, readRows, readTotal } from './lists.ts'
import { countByFidelity, countEachByFidelity } from '../../database/queries/fidelity.ts'
import { countOutletQuotations } from '../../database/queries/outlets.ts'
import { facetsOf } from '../../database/queries/quote-facets.ts'

/** The background queries: everything that is read off the service's own thread, by name. */
export const queries = {
  annotations: readAnnotations,
  articleHistory: readArticleHistory,
  collation: readCollation,
  coQuoted: readCoQuoted,
  eachFidelity: countEachByFidelity,
  export: readExport,
  extraction: readExtraction,
  facets: facetsOf,
  links: readLinks,
  outletCounts: countOutletQuotations,
  outletFidelity: countByFidelity,
  quoteHistory: readQuoteHistory,
  revision: readRevisionDetail,
  revisionComparison: readComparison,
  rows: readRows,
  sentPage: readSentPage,
  timeline: readTimeline,
  total: readTotal,
  variants: readVariants,
} as const

export type QueryName = keyof typeof queries
export type Query<Name extends QueryName> = (typeof queries)[Name]
