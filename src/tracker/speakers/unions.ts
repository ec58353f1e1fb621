import type { Database } from '../../database/engine.ts'
import { queryForAll } from '../../database/batches.ts'
import { compareText } from '../../text/order.ts'
import { boundTogether } from '../corrections/links.ts'

/** A person says that the first name is the second speaker's. Both are folded. */
export interface UnitedNames {
  readonly speaker_key: string
  readonly other_key: string
}

/** Names that people have said are one speaker's. */
export interface Unions {
  /** All names that a name is united with, itself among them. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** The name by which their speaker goes. */
  readonly bearers: ReadonlyMap<string, string>
}

export const unionsInForce = (db: Database): Promise<UnitedNames[]> =>
  db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select(['speaker_key', 'other_key'])
    .$narrowType<{ speaker_key: string; other_key: string }>()
    .where('kind', '=', 'same-speaker')
    .where('revocations.correction_id', 'is', null)
    .execute()

/**
 * The unions that follow from what people have said, in whichever order. A speaker goes by the first of the names that
 * articles print: those that nobody gave to another come before the others, then the first as text.
 * @param isPrinted whether articles print a name
 */
export function unionsOf(said: readonly UnitedNames[], isPrinted: (key: string) => boolean): Unions {
  const given = new Set(said.map(({ speaker_key: key }) => key))
  const bound = boundTogether(
    said.map(({ speaker_key: key, other_key: other }) => ({ correction: '', kind: 'must-link', ends: [key, other] })),
  )
  const members = new Map<string, readonly string[]>()
  const bearers = new Map<string, string>()
  for (const all of new Set(bound.values())) {
    const ordered = [...all].sort((a, b) => Number(given.has(a)) - Number(given.has(b)) || compareText(a, b))
    const bearer = ordered.find(isPrinted) ?? ordered[0]!
    for (const key of all) {
      members.set(key, ordered)
      bearers.set(key, bearer)
    }
  }
  return { members, bearers }
}

/** The unions in force. */
export async function readUnions(db: Database): Promise<Unions> {
  const said = await unionsInForce(db)
  const keys = [...new Set(said.flatMap(({ speaker_key: key, other_key: other }) => [key, other]))]
  const printed = new Set((await printedKeys(db, keys)).map(({ key }) => key))
  return unionsOf(said, (key) => printed.has(key))
}

const printedKeys = queryForAll((db, keys: readonly string[]) =>
  db.selectFrom('speaker_names').select('key').distinct().where('key', 'in', keys),
)
