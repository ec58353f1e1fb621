import type { Database } from '../database/engine.ts'
import { updateOutlets } from './articles/outlets.ts'
import { removeUnusedWordings } from './articles/quotations.ts'
import { updateCounts } from './articles/update-counts.ts'
import { logChanges } from './log/log-changes.ts'
import type { PendingField, PendingUpdates, Reads, Writes } from './pending-updates.ts'
import { updateQuotes } from './quotes/update-quotes.ts'
import { updateUnmarked } from './quotes/update-unmarked.ts'
import { updateVerdicts } from './quotes/update-verdicts.ts'
import { removeUnnamedSpeakers, updateSpeakers } from './speakers/update-speakers.ts'
import { updateStatements } from './statements/update-statements.ts'

/**
 * The update: everything that follows from articles, corrections and given texts, brought up to date with what a
 * transaction has written of these.
 *
 * The steps run in this order. Each sees of the pending updates only what it declares; what it adds is for itself or
 * for a step after it, never for one before.
 */
export const steps: readonly Step[] = [
  // Outlets take the first of the names that their articles give them; those without articles go.
  step({ run: updateOutlets, reads: ['outlets'], writes: [] }),

  // Names are assigned to speakers. A quotation whose speaker changes may be another utterance, and is counted again.
  step({
    run: updateSpeakers,
    reads: ['names', 'handles'],
    writes: ['names', 'speakers', 'relink', 'counted'],
  }),

  // Quotations become utterances, utterances clusters, and clusters quotes, with the links that people have made.
  step({
    run: updateQuotes,
    reads: ['relink', 'corrected', 'utterances', 'lessened', 'articles'],
    writes: ['utterances', 'lessened', 'articles', 'quotes', 'members', 'prose'],
  }),

  // Words of quotes are searched for in the prose of articles, where they stand without marks.
  step({ run: updateUnmarked, reads: ['prose'], writes: ['unmarked', 'wordings'] }),

  // Speakers that no article names any more go, and wordings that no quotation prints any more.
  step({ run: removeUnnamedSpeakers, reads: ['speakers'], writes: [] }),
  step({ run: removeUnusedWordings, reads: ['wordings'], writes: [] }),

  // What articles quote is counted by speaker, outlet and day.
  step({ run: updateCounts, reads: ['counted'], writes: [] }),

  // Quotes are placed in given texts, or gathered into statements. A given text may have another speaker now.
  step({ run: updateStatements, reads: ['quotes', 'names', 'handles', 'texts'], writes: ['texts', 'placed'] }),

  // Printings of a quote are judged by what the others have, and by the given text.
  step({ run: updateVerdicts, reads: ['quotes', 'unmarked', 'placed'], writes: [] }),

  // What came of all this is logged for clients that keep a copy.
  step({ run: logChanges, reads: ['arrivals', 'quotes', 'members', 'unmarked'], writes: [] }),
]

/** Runs all steps within the transaction that has written what is pending. */
export async function runUpdates(db: Database, pending: PendingUpdates): Promise<void> {
  for (const { reads, writes, run } of steps) await run(db, only(pending, [...reads, ...writes]))
}

/** A step of the update, with the fields of the pending updates that it reads and those that it adds to. */
export interface Step {
  readonly reads: readonly PendingField[]
  readonly writes: readonly PendingField[]
  readonly run: (db: Database, pending: PendingUpdates) => Promise<void>
}

/** Declares a step; it compiles only if the step makes do with the fields that it declares. */
function step<const Read extends PendingField, const Written extends PendingField>(declared: {
  readonly reads: readonly Read[]
  readonly writes: readonly Written[]
  readonly run: (db: Database, pending: NoInfer<Reads<Read> & Writes<Written>>) => Promise<void>
}): Step {
  return { ...declared, run: declared.run as unknown as Step['run'] }
}

/** Some fields alone. */
function only(pending: PendingUpdates, fields: readonly PendingField[]): PendingUpdates {
  return Object.fromEntries(fields.map((field) => [field, pending[field]])) as unknown as PendingUpdates
}
