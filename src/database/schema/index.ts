import type { ArticleTables } from './articles.ts'
import type { CorrectionTables } from './corrections.ts'
import type { CountTables } from './counts.ts'
import type { FetchTables } from './fetches.ts'
import type { LogTables } from './log.ts'
import type { QuotationTables } from './quotations.ts'
import type { QuoteTables } from './quotes.ts'
import type { ServiceTables } from './service.ts'
import type { SpeakerTables } from './speakers.ts'
import type { StatementTables } from './statements.ts'
import type { UtteranceTables } from './utterances.ts'

export type * from './articles.ts'
export type * from './columns.ts'
export type * from './corrections.ts'
export * from './counts.ts'
export type * from './fetches.ts'
export type * from './log.ts'
export type * from './quotations.ts'
export type * from './quotes.ts'
export type * from './service.ts'
export type * from './speakers.ts'
export type * from './statements.ts'
export type * from './utterances.ts'

/**
 * The tables as Kysely sees them. Ids are text, opaque and derived from content; instants are ISO 8601 text in UTC
 * ("…Z", milliseconds always written, so that they sort as text); booleans are 0 or 1; offsets count Unicode code
 * points, end exclusive; JSON is text.
 */
export interface Schema
  extends
    ArticleTables,
    CorrectionTables,
    CountTables,
    FetchTables,
    LogTables,
    QuotationTables,
    QuoteTables,
    ServiceTables,
    SpeakerTables,
    StatementTables,
    UtteranceTables {}
