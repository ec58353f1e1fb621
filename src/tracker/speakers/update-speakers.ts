import { compareText } from '../../text/order.ts'
import type { Database } from '../../database/engine.ts'
import { forAll, insertAll, putAll, queryForAll } from '../../database/batches.ts'
import { compiledOnce } from '../../database/compiled-queries.ts'
import type {
  ArticleSpeakersTable,
  SpeakerAliasesTable,
  SpeakerNamesTable,
  SpeakersTable,
  StoredSpeakerKind,
} from '../../database/schema/index.ts'
import { speakerId } from '../ids.ts'
import { handleOf, isShort, slugOf } from '../../names/index.ts'
import type { Reads, Writes } from '../pending-updates.ts'
import { readUnions, type Unions } from './unions.ts'

/**
 * Whose name a name is, across articles. Each article's names are counted under their folded keys; a key is a speaker
 * of its own, except that a short name ("Rodríguez", "FBI") that fits exactly one known full name stands for that one.
 * A description stands for nobody but the speaker of its own article.
 * What people say goes before that: names that they have united are one speaker's. Only counts and corrections in force
 * are consulted, never the order in which they came about, so the outcome is a function of the set of both.
 */

/** Assigns the pending names to speakers, and notes the quotations whose speaker changes. */
export async function updateSpeakers(
  db: Database,
  pending: Reads<'handles'> & Writes<'names' | 'speakers' | 'relink' | 'counted'>,
): Promise<void> {
  const unions = await readUnions(db)
  await addUnited(db, unions, pending)
  const named = await keysWithHandles(db, pending.handles)
  const keys = [...new Set([...pending.names, ...named.map(({ key }) => key)])].sort()
  const speakers = await resolveKeys(db, keys, unions, pending)
  await describeSpeakers(db, speakers)
  for (const id of speakers) pending.speakers.add(id)
}

/** Adds the names that may go by another, now that the pending names have come or gone: all that are united with these. */
async function addUnited(db: Database, { members }: Unions, pending: Writes<'names'>): Promise<void> {
  const united = [...new Set([...pending.names].flatMap((key) => members.get(key) ?? []))]
  if (united.length === 0) return
  const assigned = await keysWithSpeakers(db, united.map(speakerId))
  for (const key of [...united, ...assigned.map((row) => row.key)]) pending.names.add(key)
}

const keysWithSpeakers = queryForAll((db, speakers: readonly string[]) =>
  db.selectFrom('speaker_keys').select('key').where('speaker_id', 'in', speakers),
)

const keysWithHandles = queryForAll((db, handles: readonly string[]) =>
  db.selectFrom('speaker_keys').select('key').where('handle', 'in', handles),
)

/** Decides whose names keys are. @returns the speakers that gain, keep or lose one */
async function resolveKeys(
  db: Database,
  keys: readonly string[],
  unions: Unions,
  pending: Writes<'relink' | 'counted'>,
): Promise<Set<string>> {
  const before = new Map((await assignedKeys(db, keys)).map((row) => [row.key, row]))
  const forms = await loadForms(db, keys)
  const gone = keys.filter((key) => !forms.has(key))
  await forAll(gone, async (some) => {
    await db.deleteFrom('speaker_keys').where('key', 'in', some).execute()
    return []
  })
  const speakers = new Set(Array.from(before.values(), (row) => row.speaker_id))
  const handles = new Map(
    Array.from(forms, ([key, [form]]) => [key, form!.named && isShort(key) ? handleOf(key, form!.kind) : null]),
  )
  const bearers = await bearersOf(
    db,
    [...handles.values()].filter((handle) => handle !== null),
    unions,
  )
  const assigned = Array.from(handles, ([key, handle]) => {
    const bearer = unions.bearers.get(key) ?? (handle === null ? undefined : bearers.get(handle)) ?? key
    return { key, handle, bearer, speaker_id: speakerId(bearer) }
  })
  const changed = assigned.filter(({ key, handle, speaker_id: id }) => {
    const known = before.get(key)
    return known?.speaker_id !== id || known.handle !== handle
  })
  await insertAll(
    db,
    'speakers',
    changed.map(({ key, bearer, speaker_id: id }) => {
      const { name, kind, named } = forms.get(key)![0]!
      return { id, key: bearer, slug: slugOf(bearer), name, kind, named }
    }),
    true,
  )
  await recountJoint(
    db,
    changed.map(({ key }) => key),
    pending,
  )
  await putAll(
    db,
    'speaker_keys',
    ['key'],
    changed.map(({ key, handle, speaker_id }) => ({ key, handle, speaker_id })),
  )
  for (const { speaker_id: speaker } of assigned) speakers.add(speaker)
  // Quotations of a new name are those of a speaker of that name already.
  for (const { key, speaker_id: speaker } of changed.filter(({ key, bearer }) => before.has(key) || bearer !== key)) {
    for (const { id, article_id: article, marked } of await reassign(db, { key, speaker })) {
      if (marked === 0) continue
      pending.relink.add(id)
      pending.counted.add(article)
    }
  }
  return speakers
}

/** A speaker as far as quotations need it. */
export type AssignedSpeaker = Pick<SpeakersTable, 'id' | 'key' | 'named'>

/**
 * Whose names some keys are now, by key. One that nobody has yet is a speaker of its own for the time being: the update
 * of speakers, which sees all names that a transaction brings, decides.
 */
export async function assignSpeakers(
  db: Database,
  names: readonly Pick<ArticleSpeakersTable, 'name' | 'key' | 'kind' | 'named'>[],
  pending: Writes<'speakers'>,
): Promise<Map<string, AssignedSpeaker>> {
  const rows = await bearersNow(
    db,
    names.map(({ key }) => key),
  )
  const assigned = new Map<string, AssignedSpeaker>(rows.map(({ name_key: key, ...speaker }) => [key, speaker]))
  const unknown = new Map<string, SpeakersTable>()
  for (const { key, name, kind, named } of names)
    if (!assigned.has(key)) unknown.set(key, { id: speakerId(key), key, slug: slugOf(key), name, kind, named })
  await insertAll(db, 'speakers', [...unknown.values()], true)
  for (const [key, speaker] of unknown) {
    assigned.set(key, speaker)
    pending.speakers.add(speaker.id)
  }
  return assigned
}

const bearersNow = queryForAll((db, keys: readonly string[]) =>
  db
    .selectFrom('speaker_keys')
    .innerJoin('speakers', 'speakers.id', 'speaker_keys.speaker_id')
    .select(['speaker_keys.key as name_key', 'speakers.id', 'speakers.key', 'speakers.named'])
    .where('speaker_keys.key', 'in', keys),
)

const assignedKeys = queryForAll((db, keys: readonly string[]) =>
  db.selectFrom('speaker_keys').selectAll().where('key', 'in', keys),
)

/** The keys of the full names that handles stand for, where there is only one or all are one speaker's. */
async function bearersOf(db: Database, handles: readonly string[], unions: Unions): Promise<Map<string, string>> {
  if (unions.members.size === 0) {
    const rows = await onlyBearers(db, handles)
    return new Map(rows.flatMap(({ handle, key, bearers }) => (Number(bearers) === 1 ? [[handle, key]] : [])))
  }
  const rows = Map.groupBy(await allBearers(db, handles), ({ handle }) => handle)
  return new Map(
    Array.from(rows).flatMap(([handle, some]) => {
      const [only, another] = new Set(some.map(({ key }) => unions.bearers.get(key) ?? key))
      return only !== undefined && another === undefined ? [[handle, only]] : []
    }),
  )
}

const onlyBearers = queryForAll((db, handles: readonly string[]) =>
  db
    .selectFrom('speaker_handles')
    .select((of) => ['handle', of.fn.min<string>('key').as('key'), of.fn.countAll().as('bearers')])
    .where('handle', 'in', handles)
    .groupBy('handle'),
)

const allBearers = queryForAll((db, handles: readonly string[]) =>
  db.selectFrom('speaker_handles').select(['handle', 'key']).where('handle', 'in', handles),
)

/**
 * Gives all quotations of a key another speaker. Asks for smaller and greater ids separately: an index finds these few,
 * where "not this one" would look at all quotations of the name.
 */
const reassign = compiledOnce((db, { key, speaker }: { readonly key: string; readonly speaker: string }) =>
  db
    .updateTable('quotations')
    .set({ speaker_id: speaker })
    .where((is) =>
      is.or([
        is.and([is('speaker_key', '=', key), is('speaker_id', '<', speaker)]),
        is.and([is('speaker_key', '=', key), is('speaker_id', '>', speaker)]),
      ]),
    )
    .returning(['id', 'article_id', 'marked']),
)

/** Gives speakers the commonest forms of their names, and their other names. */
async function describeSpeakers(db: Database, ids: ReadonlySet<string>): Promise<void> {
  const keys = await keysOfSpeakers(db, ids)
  const forms = await loadForms(db, [...new Set(keys.flatMap(({ key, own }) => [key, own]))])
  const others = Map.groupBy(
    await otherNames(
      db,
      keys.map(({ key }) => key),
    ),
    ({ key }) => key,
  )
  const given = await givenDescriptions(
    db,
    keys.map(({ own }) => own),
  )
  const aliases: SpeakerAliasesTable[] = []
  const described: string[] = []
  for (const [id, some] of Map.groupBy(keys, ({ speaker }) => speaker)) {
    const { own, ...shown } = some[0]!
    const printed = forms.get(own)?.[0]
    if (!printed) continue
    const form = { ...printed, ...given.get(own) }
    const { name, kind, named } = form
    if (name !== shown.name || kind !== shown.kind || named !== shown.named)
      await db.updateTable('speakers').set({ name, kind, named }).where('id', '=', id).execute()
    const counts = new Map<string, number>()
    for (const { key } of some) {
      for (const { name: other, articles } of [...(forms.get(key) ?? []), ...(others.get(key) ?? [])])
        counts.set(other, (counts.get(other) ?? 0) + articles)
    }
    counts.delete(name)
    described.push(id)
    for (const [alias, articles] of counts) aliases.push({ speaker_id: id, alias, articles })
  }
  await forAll(described, async (some) => {
    await db.deleteFrom('speaker_aliases').where('speaker_id', 'in', some).execute()
    return []
  })
  await insertAll(db, 'speaker_aliases', aliases)
}

/** The names and kinds that people have given to speakers, by their keys. */
async function givenDescriptions(
  db: Database,
  keys: readonly string[],
): Promise<Map<string, { name?: string; kind?: StoredSpeakerKind }>> {
  const given = new Map<string, { name?: string; kind?: StoredSpeakerKind }>()
  for (const { speaker_key: key, speaker_name: name, speaker_kind: kind } of await describing(db, [...new Set(keys)]))
    given.set(key!, { ...given.get(key!), ...(name !== null && { name }), ...(kind !== null && { kind }) })
  return given
}

const describing = queryForAll((db, keys: readonly string[]) =>
  db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select(['speaker_key', 'speaker_name', 'speaker_kind'])
    .where('speaker_key', 'in', keys)
    .where('kind', 'in', ['speaker-name', 'speaker-kind'])
    .where('revocations.correction_id', 'is', null),
)

/** Notes the articles in which the bearers of keys speak with others: what they say is counted for each of them. */
async function recountJoint(db: Database, keys: readonly string[], pending: Writes<'counted'>): Promise<void> {
  for (const { article_id: article } of await jointIn(db, keys)) pending.counted.add(article)
}

const jointIn = queryForAll((db, keys: readonly string[]) =>
  db.selectFrom('joint_speakers').select('article_id').where('member_key', 'in', keys),
)

const keysOfSpeakers = queryForAll((db, ids: readonly string[]) =>
  db
    .selectFrom('speaker_keys')
    .innerJoin('speakers', 'speakers.id', 'speaker_keys.speaker_id')
    .select([
      'speaker_keys.key',
      'speakers.id as speaker',
      'speakers.key as own',
      'speakers.name',
      'speakers.kind',
      'speakers.named',
    ])
    .where('speakers.id', 'in', ids),
)

const otherNames = queryForAll((db, keys: readonly string[]) =>
  db.selectFrom('speaker_other_names').selectAll().where('key', 'in', keys),
)

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

type NameForm = Readonly<SpeakerNamesTable>

/**
 * The forms in which keys are printed, for each the one to show first: the commonest, then the one with more accents,
 * then the first as text.
 */
async function loadForms(db: Database, keys: readonly string[]): Promise<Map<string, NameForm[]>> {
  const forms = Map.groupBy(await printedForms(db, keys), ({ key }) => key)
  const accents = ({ name }: NameForm): number => name.normalize('NFKD').length - name.length
  for (const some of forms.values()) {
    some.sort(
      (a, b) =>
        b.articles - a.articles ||
        accents(b) - accents(a) ||
        compareText(a.name, b.name) ||
        compareText(a.kind, b.kind),
    )
  }
  return forms
}

const printedForms = queryForAll((db, keys: readonly string[]) =>
  db.selectFrom('speaker_names').selectAll().where('key', 'in', keys),
)
