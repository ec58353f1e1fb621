import { compareText } from '../../text/order.ts'
import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/batches.ts'
import type { SpeakerNamesTable } from '../../database/schema/index.ts'
import { speakerId } from '../ids.ts'
import { handleOf, isShort, slugOf } from '../../names/index.ts'
import type { Reads, Writes } from '../pending-updates.ts'

/**
 * Whose name a name is, across articles. Each article's names are counted under their folded keys; a key is a speaker
 * of its own, except that a short name ("Rodríguez", "FBI") that fits exactly one known full name stands for that one.
 * A description stands for nobody but the speaker of its own article.
 * Only counts are consulted, never the order in which they came about, so the outcome is a function of the set of
 * articles.
 */

/** Assigns the pending names to speakers, and notes the quotations whose speaker changes. */
export async function updateSpeakers(
  db: Database,
  pending: Reads<'names' | 'handles'> & Writes<'speakers' | 'relink' | 'counted'>,
): Promise<void> {
  const named = await forAll(pending.handles, (handles) =>
    db.selectFrom('speaker_keys').select('key').where('handle', 'in', handles).execute(),
  )
  const keys = new Set([...pending.names, ...named.map(({ key }) => key)])
  const speakers = new Set<string>()
  for (const key of [...keys].sort()) for (const id of await resolveKey(db, key, pending)) speakers.add(id)
  for (const id of speakers) await describeSpeaker(db, id)
  for (const id of speakers) pending.speakers.add(id)
}

/** Decides whose name a key is. @returns the speakers that gain, keep or lose it */
async function resolveKey(db: Database, key: string, pending: Writes<'relink' | 'counted'>): Promise<string[]> {
  const before = await db.selectFrom('speaker_keys').selectAll().where('key', '=', key).executeTakeFirst()
  const [form] = await formsOf(db, key)
  if (!form) {
    await db.deleteFrom('speaker_keys').where('key', '=', key).execute()
    return before ? [before.speaker_id] : []
  }
  const handle = form.named && isShort(key) ? handleOf(key, form.kind) : null
  const bearer = await bearerOf(db, key, handle)
  const id = speakerId(bearer)
  if (before?.speaker_id !== id || before.handle !== handle) {
    await insertAll(
      db,
      'speakers',
      [{ id, key: bearer, slug: slugOf(bearer), name: form.name, kind: form.kind, named: form.named }],
      true,
    )
    await db
      .insertInto('speaker_keys')
      .values({ key, handle, speaker_id: id })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ handle, speaker_id: id }))
      .execute()
    await recountJoint(db, key, pending)
  }
  await assignQuotations(db, key, id, pending)
  return before ? [before.speaker_id, id] : [id]
}

/** The key of the full name that a short one stands for where there is only one; otherwise that of the short one. */
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
 * Asks for smaller and greater ids separately: an index finds these few, where "not this one" would look at all
 * quotations of the name.
 */
async function assignQuotations(
  db: Database,
  key: string,
  speaker: string,
  pending: Writes<'relink' | 'counted'>,
): Promise<void> {
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

/** Notes the articles in which the bearer of a key speaks with others: what they say is counted for each of them. */
async function recountJoint(db: Database, key: string, pending: Writes<'counted'>): Promise<void> {
  const rows = await db.selectFrom('joint_speakers').select('article_id').where('member_key', '=', key).execute()
  for (const { article_id: article } of rows) pending.counted.add(article)
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

/** Removes those of the pending speakers whose last name is gone. */
export async function removeUnnamedSpeakers(db: Database, pending: Reads<'speakers'>): Promise<void> {
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

type NameForm = Readonly<Omit<SpeakerNamesTable, 'key'>>

/**
 * The forms in which a key is printed, the one to show first: the commonest, then the one with more accents, then the
 * first as text.
 */
async function formsOf(db: Database, key: string): Promise<NameForm[]> {
  const forms = await db
    .selectFrom('speaker_names')
    .select(['name', 'kind', 'named', 'articles'])
    .where('key', '=', key)
    .execute()
  const accents = ({ name }: NameForm): number => name.normalize('NFKD').length - name.length
  return forms.sort(
    (a, b) =>
      b.articles - a.articles || accents(b) - accents(a) || compareText(a.name, b.name) || compareText(a.kind, b.kind),
  )
}
