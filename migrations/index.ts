import type { Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import * as initial from './0001-initial.ts'
import * as jointSpeakers from './0002-joint-speakers.ts'
import * as receivedPages from './0003-received-pages.ts'
import * as titleQuotations from './0004-title-quotations.ts'
import * as speakerCorrections from './0007-speaker-corrections.ts'
import * as sessions from './0008-sessions.ts'
import * as paragraphs from './0009-paragraphs.ts'
import * as verdicts from './0010-verdicts.ts'
import * as postingsByTime from './0011-postings-by-time.ts'
import * as fetches from './0005-fetches.ts'
import * as bridges from './0006-bridges.ts'

/**
 * A step forward and the same step back. A migration names tables as they were at its time, so it is not bound to
 * today's types.
 */
export interface EngineMigration {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly up: (db: Kysely<any>, tables: TableOptions) => Promise<void>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly down: (db: Kysely<any>, tables: TableOptions) => Promise<void>
}

/** All migrations, listed by hand so that a build finds them as a clone does; they run in the order of their names. */
export const migrations: Readonly<Record<string, EngineMigration>> = {
  '0001-initial': initial,
  '0002-joint-speakers': jointSpeakers,
  '0003-received-pages': receivedPages,
  '0004-title-quotations': titleQuotations,
  '0005-fetches': fetches,
  '0006-bridges': bridges,
  '0007-speaker-corrections': speakerCorrections,
  '0008-sessions': sessions,
  '0009-paragraphs': paragraphs,
  '0010-verdicts': verdicts,
  '0011-postings-by-time': postingsByTime,
}
