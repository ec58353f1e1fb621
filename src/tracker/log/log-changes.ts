import { createHash } from 'node:crypto'
import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/batches.ts'
import { lastChange } from '../../database/queries/changes.ts'
import type { ChangesTable } from '../../database/schema/index.ts'
import { quotationNamedBy } from '../ids.ts'
import type { Reads } from '../pending-updates.ts'

/** How many quotes are compared at a time, to bound memory. */
const chunk = 200

/**
 * Logs what a transaction has changed. Each quote is compared with its last state in the log, so that only real changes
 * are logged: extracting and grouping everything again logs nothing that comes out the same.
 */
export async function logChanges(
  db: Database,
  pending: Reads<'arrivals' | 'quotes' | 'members' | 'unmarked'>,
): Promise<void> {
  const log = new Log(new Date().toISOString(), await lastChange(db))
  for (const [id, kind] of [...pending.arrivals].sort(([a], [b]) => (a < b ? -1 : 1)))
    log.add({ kind, resource: 'article', subject_id: id })
  const quotes = [...new Set([...pending.quotes, ...pending.unmarked])].sort()
  for (let from = 0; from < quotes.length; from += chunk) {
    await logQuotes(db, quotes.slice(from, from + chunk), pending, log)
    await insertAll(db, 'changes', log.take())
  }
  await insertAll(db, 'changes', log.take())
}

async function logQuotes(db: Database, ids: readonly string[], { members }: Reads<'members'>, log: Log): Promise<void> {
  const before = await lastStates(db, ids)
  const after = await statesOf(db, ids)
  const gone = ids.filter((id) => before.get(id) != null && !after.has(id))
  const successors = await successorsOf(
    db,
    new Map(gone.map((id) => [id, [quotationNamedBy(id), ...(members.get(id) ?? [])]])),
  )
  for (const id of ids) {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null]
    if (was === is) continue
    const into = successors.get(id) ?? null
    const kind = was === null ? 'created' : is !== null ? 'changed' : into !== null ? 'merged' : 'withdrawn'
    log.add({ kind, resource: 'quote', subject_id: id, merged_into_id: into, state_hash: is })
  }
}

/** Changes that are still to be written, with their positions. */
class Log {
  readonly #at: string
  #position: number
  #changes: ChangesTable[] = []

  constructor(at: string, last: number) {
    this.#at = at
    this.#position = last
  }

  add(change: Pick<ChangesTable, 'kind' | 'resource' | 'subject_id'> & Partial<ChangesTable>): void {
    this.#changes.push({ position: ++this.#position, at: this.#at, merged_into_id: null, state_hash: null, ...change })
  }

  take(): ChangesTable[] {
    return this.#changes.splice(0)
  }
}

/** The last states of some quotes in the log; null for those that are gone. */
async function lastStates(db: Database, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await forAll(ids, (some) =>
    db
      .selectFrom('changes')
      .select(['subject_id', 'state_hash'])
      .where('resource', '=', 'quote')
      .where('subject_id', 'in', some)
      .where('position', '=', (of) =>
        of
          .selectFrom('changes as later')
          .select((later) => later.fn.max('later.position').as('last'))
          .where('later.resource', '=', 'quote')
          .whereRef('later.subject_id', '=', 'changes.subject_id'),
      )
      .execute(),
  )
  return new Map(rows.map(({ subject_id: id, state_hash: state }) => [id, state]))
}

/** Hashes of what some quotes are: who spoke, and who prints them in which wordings. */
async function statesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const quotes = await forAll(ids, (some) =>
    db.selectFrom('quotes').select(['id', 'representative_id', 'speaker_id']).where('id', 'in', some).execute(),
  )
  const printed = Map.groupBy(
    await forAll(ids, (some) =>
      db
        .selectFrom('memberships')
        .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
        .select([
          'memberships.quote_id',
          'quotations.id',
          'quotations.revision',
          'quotations.wording_id',
          'quotations.speaker_id',
          'memberships.rule',
        ])
        .where('memberships.quote_id', 'in', some)
        .execute(),
    ),
    ({ quote_id: quote }) => quote,
  )
  return new Map(
    quotes.map(({ id, representative_id: representative, speaker_id: speaker }) => {
      const printings = (printed.get(id) ?? []).map(({ id, revision, wording_id: wording, speaker_id: by, rule }) =>
        [id, revision, wording, by, rule].join(' '),
      )
      return [
        id,
        createHash('sha256')
          .update(JSON.stringify([representative, speaker, printings.sort()]))
          .digest('base64url')
          .slice(0, 22),
      ]
    }),
  )
}

/**
 * The quotes into which others were merged: where the quotation is that a quote was named for or, if that is gone,
 * where most of the others are.
 * @param members the quotations of each quote, the one that it was named for first
 */
async function successorsOf(
  db: Database,
  members: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, string>> {
  const rows = await forAll([...members.values()].flat(), (some) =>
    db.selectFrom('memberships').select(['quotation_id', 'quote_id']).where('quotation_id', 'in', some).execute(),
  )
  const quotes = new Map(rows.map(({ quotation_id: quotation, quote_id: quote }) => [quotation, quote]))
  return new Map(
    Array.from(members).flatMap(([id, [named, ...others]]) => {
      const into = quotes.get(named!) ?? commonest(others.flatMap((quotation) => quotes.get(quotation) ?? []))
      return into === undefined ? [] : [[id, into]]
    }),
  )
}

function commonest(ids: readonly string[]): string | undefined {
  const counted = Array.from(
    Map.groupBy(ids, (id) => id),
    ([id, same]) => ({ id, times: same.length }),
  )
  return counted.sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1))[0]?.id
}
