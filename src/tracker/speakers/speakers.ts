import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/rows.ts'
import type { ArticleSpeakersTable } from '../../database/schema/schema.ts'
import type { Extraction, Speaker } from '../../extract.ts'
import { speakerId } from '../ids.ts'
import { addSpeakerCounts, formsOf } from './speaker-counts.ts'
import { handleOf, isShort, nameKey, slugOf } from '../../names/index.ts'
import type { PendingUpdates } from '../pending-updates.ts'

/**
 * Who a name is, across articles. Each article's names are counted under their folded keys; a key is a speaker of its
 * own, except that a short name ("Rodríguez", "FBI") that fits exactly one known full name is that one. Only counts are
 * consulted, never the order in which they came about, so the outcome is a function of the set of articles.
 */

/** The speakers whom an extraction names, each once; who is only described belongs to the article alone. */
export function speakersOf(extraction: Extraction, article: string): ArticleSpeakersTable[] {
  const speakers = new Map<string, Speaker & { readonly all: Set<string> }>()
  for (const { speaker } of extraction.quotations) {
    if (!speaker?.named) continue
    const known = speakers.get(speaker.name) ?? { ...speaker, all: new Set<string>() }
    for (const alias of speaker.aliases) if (alias !== speaker.name) known.all.add(alias)
    speakers.set(speaker.name, known)
  }
  return Array.from(speakers.values()).flatMap(({ name, kind, all }) => {
    const key = nameKey(name, kind)
    return key === null ? [] : [{ article_id: article, name, kind, key, aliases: JSON.stringify([...all].sort()) }]
  })
}

/** Writes down whom an article names. */
export async function addArticleSpeakers(
  db: Database,
  rows: readonly ArticleSpeakersTable[],
  pending: PendingUpdates,
): Promise<void> {
  await insertAll(db, 'article_speakers', rows)
  await addSpeakerCounts(db, rows, 1, pending)
}

/** Forgets whom an article names. */
export async function removeArticleSpeakers(db: Database, article: string, pending: PendingUpdates): Promise<void> {
  const rows = await db.selectFrom('article_speakers').selectAll().where('article_id', '=', article).execute()
  await addSpeakerCounts(db, rows, -1, pending)
  await db.deleteFrom('article_speakers').where('article_id', '=', article).execute()
}

/** Brings the speakers of all pending names up to date, and notes the quotations that have another speaker now. */
export async function resolveSpeakers(db: Database, pending: PendingUpdates): Promise<void> {
  const named = await forAll(pending.handles, (handles) =>
    db.selectFrom('speaker_keys').select('key').where('handle', 'in', handles).execute(),
  )
  const keys = new Set([...pending.names, ...named.map(({ key }) => key)])
  const speakers = new Set<string>()
  for (const key of [...keys].sort()) for (const id of await resolveKey(db, key, pending)) speakers.add(id)
  for (const id of speakers) await describeSpeaker(db, id)
  for (const id of speakers) pending.speakers.add(id)
}

/** Decides whose name a key is. @returns the speakers that gain, keep or lose it. */
async function resolveKey(db: Database, key: string, pending: PendingUpdates): Promise<string[]> {
  const before = await db.selectFrom('speaker_keys').selectAll().where('key', '=', key).executeTakeFirst()
  const [form] = await formsOf(db, key)
  if (!form) {
    await db.deleteFrom('speaker_keys').where('key', '=', key).execute()
    return before ? [before.speaker_id] : []
  }
  const handle = isShort(key) ? handleOf(key, form.kind) : null
  const bearer = await bearerOf(db, key, handle)
  const id = speakerId(bearer)
  if (before?.speaker_id !== id || before.handle !== handle) {
    await insertAll(db, 'speakers', [{ id, key: bearer, slug: slugOf(bearer), name: form.name, kind: form.kind }], true)
    await db
      .insertInto('speaker_keys')
      .values({ key, handle, speaker_id: id })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ handle, speaker_id: id }))
      .execute()
  }
  await assignQuotations(db, key, id, pending)
  return before ? [before.speaker_id, id] : [id]
}

/** The key of the full name that a short one stands for: of the only one there is, or else the short one itself. */
async function bearerOf(db: Database, key: string, handle: string | null): Promise<string> {
  if (handle === null) return key
  const [only, another] = await db
    .selectFrom('speaker_handles')
    .select('key')
    .where('handle', '=', handle)
    .orderBy('key')
    .limit(2)
    .execute()
  return only && !another ? only.key : key
}

/**
 * Each kind of another speaker is asked for by itself: so an index finds the few, where "not this one" would look at
 * all that somebody ever said.
 */
async function assignQuotations(db: Database, key: string, speaker: string, pending: PendingUpdates): Promise<void> {
  const moved = await db
    .updateTable('quotations')
    .set({ speaker_id: speaker })
    .where((is) =>
      is.or([
        is.and([is('speaker_key', '=', key), is('speaker_id', 'is', null)]),
        is.and([is('speaker_key', '=', key), is('speaker_id', '<', speaker)]),
        is.and([is('speaker_key', '=', key), is('speaker_id', '>', speaker)]),
      ]),
    )
    .returning(['id', 'article_id', 'marked'])
    .execute()
  for (const { id, article_id: article, marked } of moved) {
    if (marked === 0) continue
    pending.relink.add(id)
    pending.counted.add(article)
  }
}

/** Gives a speaker the commonest form of the name, and its other names. */
async function describeSpeaker(db: Database, id: string): Promise<void> {
  const keys = await db
    .selectFrom('speaker_keys')
    .innerJoin('speakers', 'speakers.id', 'speaker_keys.speaker_id')
    .select(['speaker_keys.key', 'speakers.key as own', 'speakers.name', 'speakers.kind'])
    .where('speakers.id', '=', id)
    .execute()
  const [first] = keys
  if (!first) return
  const [form] = await formsOf(db, first.own)
  if (!form) return
  if (form.name !== first.name || form.kind !== first.kind) {
    await db.updateTable('speakers').set({ name: form.name, kind: form.kind }).where('id', '=', id).execute()
  }
  const counts = new Map<string, number>()
  for (const { key } of keys) {
    const others = await db
      .selectFrom('speaker_other_names')
      .select(['name', 'articles'])
      .where('key', '=', key)
      .execute()
    for (const { name, articles } of [...(await formsOf(db, key)), ...others])
      counts.set(name, (counts.get(name) ?? 0) + articles)
  }
  counts.delete(form.name)
  await db.deleteFrom('speaker_aliases').where('speaker_id', '=', id).execute()
  await insertAll(
    db,
    'speaker_aliases',
    Array.from(counts, ([alias, articles]) => ({ speaker_id: id, alias, articles })),
  )
}

/** Removes the pending speakers whose last name is gone. */
export async function removeNamelessSpeakers(db: Database, pending: PendingUpdates): Promise<void> {
  await forAll(pending.speakers, async (ids) => {
    await db
      .deleteFrom('speakers')
      .where('id', 'in', ids)
      .where((is) =>
        is.not(
          is.exists(
            is.selectFrom('speaker_keys').select('key').whereRef('speaker_keys.speaker_id', '=', 'speakers.id'),
          ),
        ),
      )
      .execute()
    return []
  })
}
