import { forAll } from '../../database/batches.ts'
import type { Database } from '../../database/engine.ts'
import type { CorrectionsTable, StoredSpeakerKind } from '../../database/schema/index.ts'
import { foldName } from '../../names/index.ts'
import { rereadArticle } from '../articles/rebuild.ts'
import type { Extractor } from '../articles/articles.ts'
import { apartKey } from '../speakers/apart.ts'
import { speakerId } from '../ids.ts'
import type { PendingUpdates } from '../pending-updates.ts'
import { unionsInForce, unionsOf } from '../speakers/unions.ts'
import { CorrectionError } from './correction-error.ts'

/**
 * What people say of speakers. A speaker is named by the slug that it has when the correction is made, and meant by the
 * folded name behind it: the correction is kept, and followed again, when the name goes and comes back.
 */

interface OfSpeaker {
  readonly reason: string
  /** Slug. */
  readonly speaker: string
}

/** Two speakers are one: the names and quotations of the first are the second's. */
export interface Union extends OfSpeaker {
  readonly kind: 'same-speaker'
  /** Slug. */
  readonly same_as: string
}

/** In one article, a speaker's name is somebody else's. */
export interface Separation extends OfSpeaker {
  readonly kind: 'other-speaker'
  /** Id. */
  readonly article: string
  /** What tells the other one apart: "the footballer". */
  readonly apart_as: string
}

/** What a speaker is called. */
export interface Renaming extends OfSpeaker {
  readonly kind: 'speaker-name'
  readonly name: string
}

/** What a speaker is. */
export interface KindCorrection extends OfSpeaker {
  readonly kind: 'speaker-kind'
  readonly speaker_kind: StoredSpeakerKind
}

/** Who a speaker is in the world. */
export interface SpeakerLink extends OfSpeaker {
  readonly kind: 'speaker-link'
  /** Address of the speaker's item in Wikidata. */
  readonly link: string
}

export type SpeakerStatement = Union | Separation | Renaming | KindCorrection | SpeakerLink

/** What a correction of a speaker says, without who made it and why. */
export type AboutSpeaker = Pick<
  CorrectionsTable,
  'kind' | 'article_id' | 'speaker_name' | 'speaker_kind' | 'speaker_key' | 'other_key' | 'link'
>

/** @throws CorrectionError where a speaker or article does not exist, or one in force says otherwise */
export async function aboutSpeaker(db: Database, correction: SpeakerStatement): Promise<AboutSpeaker> {
  const { kind } = correction
  const key = await expectSpeaker(db, correction.speaker, 'speaker')
  const about: AboutSpeaker = {
    kind,
    article_id: null,
    speaker_name: null,
    speaker_kind: null,
    speaker_key: key,
    other_key: null,
    link: null,
  }
  switch (kind) {
    case 'same-speaker': {
      const other = await expectSpeaker(db, correction.same_as, 'same_as')
      if (other === key) throw new CorrectionError('unfit', 'expected two different speakers', ['same_as'])
      return { ...about, other_key: other }
    }
    case 'other-speaker': {
      if (foldName(correction.apart_as) === '') throw new CorrectionError('unfit', 'expected a word', ['apart_as'])
      const article = await expectArticle(db, correction.article)
      return { ...about, article_id: article, speaker_name: correction.apart_as.trim() }
    }
    case 'speaker-name':
      if (foldName(correction.name) === '') throw new CorrectionError('unfit', 'expected a name', ['name'])
      return { ...about, speaker_name: correction.name.trim() }
    case 'speaker-kind':
      return { ...about, speaker_kind: correction.speaker_kind }
    case 'speaker-link':
      return { ...about, link: correction.link }
  }
}

/** @throws CorrectionError where another correction in force says otherwise */
export async function expectAgreement(db: Database, about: AboutSpeaker): Promise<void> {
  const { kind, speaker_key: key, other_key: other } = about
  const contrary = (await inForce(db).execute()).find((row) => {
    if (kind === 'same-speaker')
      return row.kind === 'other-speaker' && new Set([key, other, row.speaker_key, apartOf(row)]).size === 2
    if (row.kind === 'same-speaker')
      return kind === 'other-speaker' && new Set([row.speaker_key, row.other_key, key, apartOf(about)]).size === 2
    return row.kind === kind && row.speaker_key === key && row.article_id === about.article_id
  })
  if (contrary)
    throw new CorrectionError('conflict', `The correction "${contrary.id}" says otherwise; revoke that one first.`)
}

const apartOf = ({ speaker_key: key, speaker_name: apart }: AboutSpeaker): string => apartKey(key!, apart!)

/** The corrections of speakers that say exactly the same, including revoked ones. */
export function sameOfSpeaker(db: Database, { kind, speaker_key: key, ...said }: AboutSpeaker) {
  const { article_id, speaker_name, speaker_kind, other_key, link } = said
  return db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select(['corrections.id', 'revoked_at as revoked'])
    .where('speaker_key', '=', key)
    .where('kind', '=', kind)
    .where('article_id', 'is not distinct from', article_id)
    .where('speaker_name', 'is not distinct from', speaker_name)
    .where('speaker_kind', 'is not distinct from', speaker_kind)
    .where('other_key', 'is not distinct from', other_key)
    .where('link', 'is not distinct from', link)
    .execute()
}

const inForce = (db: Database) =>
  db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .selectAll('corrections')
    .where('speaker_key', 'is not', null)
    .where('revocations.correction_id', 'is', null)

/** Notes what has to be updated after a correction of a speaker was made or revoked. */
export async function followSpeaker(
  db: Database,
  extractor: Extractor,
  { kind, article_id: article, speaker_key: key, other_key: other }: AboutSpeaker,
  pending: PendingUpdates,
): Promise<void> {
  if (article !== null) return rereadArticle(db, extractor, article, pending)
  pending.names.add(key!)
  if (kind !== 'same-speaker') return
  // Also those that are united no more.
  const { members } = unionsOf([...(await unionsInForce(db)), { speaker_key: key!, other_key: other! }], () => true)
  const all = members.get(key!)!
  const assigned = await forAll(all.map(speakerId), (ids) =>
    db.selectFrom('speaker_keys').select('key').where('speaker_id', 'in', ids).execute(),
  )
  for (const name of [...all, ...assigned.map((row) => row.key)]) pending.names.add(name)
  const handles = await forAll(all, (keys) =>
    db.selectFrom('speaker_handles').select('handle').where('key', 'in', keys).execute(),
  )
  for (const { handle } of handles) pending.handles.add(handle)
}

async function expectSpeaker(db: Database, slug: string, field: string): Promise<string> {
  const speaker = await db.selectFrom('speakers').select('key').where('slug', '=', slug).executeTakeFirst()
  if (speaker) return speaker.key
  throw new CorrectionError('unknown', `expected the slug of an existing speaker, found ${JSON.stringify(slug)}`, [
    field,
  ])
}

async function expectArticle(db: Database, id: string): Promise<string> {
  const article = await db.selectFrom('articles').select('id').where('id', '=', id).executeTakeFirst()
  if (article) return article.id
  throw new CorrectionError('unknown', `expected the id of an existing article, found ${JSON.stringify(id)}`, [
    'article',
  ])
}
