import type { Database } from '../database/engine.ts'
import { forAll, insertAll } from '../database/rows.ts'
import type { MatchesTable } from '../database/schema.ts'
import { evidenceOf, matchWordings, prepareWording } from '../variants/index.ts'
import type { Utterance, Wording } from '../variants/index.ts'
import { loadUtterances } from './utterances.ts'

/**
 * Compares quotations with every one that shares a fingerprint, and links the pairs that match. Links they had before are given up.
 * @returns the quotations at the other ends of links given up or made.
 */
export async function linkQuotations(db: Database, quotations: ReadonlySet<string>): Promise<Set<string>> {
  const others = await unlink(db, quotations)
  const utterances = new Utterances(db)
  const made: MatchesTable[] = []
  for (const id of [...quotations].sort()) {
    const candidates = (await candidatesOf(db, id)).filter((other) => !quotations.has(other) || id < other)
    await utterances.load([id, ...candidates])
    for (const other of candidates) {
      if (!utterances.match(id, other)) continue
      made.push({ quotation_id: id, other_id: other }, { quotation_id: other, other_id: id })
      others.add(other)
    }
  }
  await insertAll(db, 'matches', made)
  return others
}

async function unlink(db: Database, quotations: ReadonlySet<string>): Promise<Set<string>> {
  const linked = await forAll(quotations, (ids) => db.selectFrom('matches').select('other_id').where('quotation_id', 'in', ids).execute())
  await forAll(quotations, async (ids) => {
    await db.deleteFrom('matches').where('quotation_id', 'in', ids).execute()
    await db.deleteFrom('matches').where('other_id', 'in', ids).execute()
    return []
  })
  return new Set(linked.map(({ other_id: other }) => other))
}

async function candidatesOf(db: Database, quotation: string): Promise<string[]> {
  const rows = await db.selectFrom('fingerprints as mine')
    .innerJoin('fingerprints as theirs', 'theirs.key', 'mine.key')
    .select('theirs.quotation_id as id').distinct()
    .where('mine.quotation_id', '=', quotation).where('theirs.quotation_id', '!=', quotation)
    .execute()
  return rows.map(({ id }) => id)
}

/** Utterances loaded and folded once for many comparisons. */
class Utterances {
  readonly #db: Database
  readonly #known = new Map<string, Utterance>()
  readonly #wordings = new Map<string, Wording>()

  constructor(db: Database) {
    this.#db = db
  }

  async load(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#known.has(id))
    for (const [id, utterance] of await loadUtterances(this.#db, missing)) this.#known.set(id, utterance)
  }

  match(one: string, other: string): boolean {
    const [a, b] = [this.#known.get(one), this.#known.get(other)]
    return a !== undefined && b !== undefined && matchWordings(this.#wordingOf(a), this.#wordingOf(b), { ...evidenceOf(a, b), sameEvent: a.article === b.article }).same
  }

  #wordingOf({ text }: Utterance): Wording {
    const wording = this.#wordings.get(text) ?? prepareWording(text)
    this.#wordings.set(text, wording)
    return wording
  }
}
