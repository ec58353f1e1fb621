import { foldName, isShort, handleOf } from '../../names/index.ts'
import { queryForAll } from '../../database/batches.ts'
import type { StoredSpeakerKind } from '../../database/schema/index.ts'

/** Stands before what tells a speaker apart from the one whose name it is. No folded name has it. */
const sign = '#'

/** The key of a speaker who goes by another's name. @param apart what tells the two apart: "the footballer" */
export const apartKey = (key: string, apart: string): string => `${key} ${sign}${foldName(apart)}`

/** Whether a key is that of such a speaker: no short name stands for it. */
export const isApart = (key: string): boolean => key.includes(` ${sign}`)

/** A person says that an article means somebody else by a name. */
export interface Apart {
  readonly speaker_key: string
  readonly apart: string
}

/** What people have said in that way of articles. */
export const apartIn = queryForAll((db, articles: readonly string[]) =>
  db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select(['article_id', 'speaker_key', 'speaker_name as apart'])
    .where('article_id', 'in', articles)
    .$narrowType<{ article_id: string; speaker_key: string; apart: string }>()
    .where('kind', '=', 'other-speaker')
    .where('revocations.correction_id', 'is', null)
    .orderBy('speaker_key'),
)

/**
 * What people have said of a name; undefined where nobody said that it is somebody else's. A family name alone is taken
 * for the full one.
 */
export function apartFrom(said: readonly Apart[], key: string, kind: StoredSpeakerKind): Apart | undefined {
  return said.find(
    ({ speaker_key: whole }) =>
      whole === key || (isShort(key) && !isShort(whole) && handleOf(whole, kind) === handleOf(key, kind)),
  )
}
