import type { Database } from '../database/engine.ts'
import { forAll, insertAll } from '../database/rows.ts'
import type { MatchesTable } from '../database/schema.ts'
import { evidenceOf, matchWordings, prepareWording, showsEvent } from '../variants/index.ts'
import type { Utterance, Wording } from '../variants/index.ts'
import { countEvents } from './events.ts'
import { loadUtterances } from './utterances.ts'

/**
 * Compares quotations with every one that shares a fingerprint, and links the pairs that match; links they had before are given up.
 * @returns quotations whose quote may be another for it, besides those given.
 */
export async function linkQuotations(db: Database, quotations: ReadonlySet<string>): Promise<Set<string>> {
  const touched = await unlinkQuotations(db, quotations)
  const utterances = new Utterances(db)
  const made: MatchesTable[] = []
  for (const id of [...quotations].sort()) {
    const candidates = (await candidatesOf(db, id)).filter((other) => !quotations.has(other) || id < other)
    await utterances.load([id, ...candidates])
    for (const other of candidates) {
      const match = utterances.match(id, other)
      if (!match) continue
      made.push({ quotation_id: id, other_id: other, ...match }, { quotation_id: other, other_id: id, ...match })
      touched.add(other)
    }
  }
  await insertAll(db, 'matches', made)
  for (const id of await countEvents(db, made, 1)) touched.add(id)
  return touched
}

/** Gives up the links of some quotations. @returns quotations whose quote may be another for it. */
export async function unlinkQuotations(db: Database, quotations: Iterable<string>): Promise<Set<string>> {
  const given = await forAll(quotations, (ids) => db.selectFrom('matches').selectAll().where('quotation_id', 'in', ids).execute())
  const touched = await countEvents(db, given, -1)
  await forAll(quotations, async (ids) => {
    await db.deleteFrom('matches').where('quotation_id', 'in', ids).execute()
    await db.deleteFrom('matches').where('other_id', 'in', ids).execute()
    return []
  })
  for (const { other_id: other } of given) touched.add(other)
  return touched
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

  /** @returns null where the two are wordings of one utterance in no case. */
  match(one: string, other: string): Pick<MatchesTable, 'by_words' | 'shows_event'> | null {
    const [a, b] = [this.#known.get(one), this.#known.get(other)]
    if (!a || !b) return null
    const [wordingA, wordingB] = [this.#wordingOf(a), this.#wordingOf(b)]
    if (!matchWordings(wordingA, wordingB, { ...evidenceOf(a, b), sameEvent: true }).same) return null
    const match = matchWordings(wordingA, wordingB, { ...evidenceOf(a, b), sameEvent: a.article === b.article })
    return { by_words: match.same ? 1 : 0, shows_event: a.article !== b.article && showsEvent(match) ? 1 : 0 }
  }

  #wordingOf({ text }: Utterance): Wording {
    const wording = this.#wordings.get(text) ?? prepareWording(text)
    this.#wordings.set(text, wording)
    return wording
  }
}
