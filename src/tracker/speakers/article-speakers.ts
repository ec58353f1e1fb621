import type { Database } from '../../database/engine.ts'
import { addAll, forAll, insertAll } from '../../database/batches.ts'
import type {
  ArticleSpeakersTable,
  JointSpeakersTable,
  SpeakerHandlesTable,
  SpeakerNamesTable,
  SpeakerOtherNamesTable,
} from '../../database/schema/index.ts'
import type { Extraction, Speaker } from '../../extract.ts'
import type { Writes } from '../pending-updates.ts'
import { handlesOf, nameKey } from '../../names/index.ts'
import { describedKey } from '../ids.ts'
import { isApart } from './apart.ts'

/** An extraction, and the keys of the speakers whom people have set apart from others of their name. */
interface Named extends Extraction {
  readonly apart?: ReadonlyMap<string, string>
}

/** The speakers of an extraction, each once. One who is only described gets a key that no other article has. */
export function speakersOf(extraction: Named, article: string): ArticleSpeakersTable[] {
  const speakers = new Map<string, Speaker & { readonly all: Set<string> }>()
  const { quotations, titleQuotations } = extraction
  for (const speaker of [...quotations, ...titleQuotations].flatMap(({ speaker }) => withMembers(speaker))) {
    const known = speakers.get(speaker.name) ?? { ...speaker, all: new Set<string>() }
    for (const alias of speaker.aliases) if (alias !== speaker.name) known.all.add(alias)
    speakers.set(speaker.name, known)
  }
  return Array.from(speakers.values()).flatMap(({ all, ...speaker }) => {
    const { name, kind, named } = speaker
    const key = keyOf(speaker, article, extraction.apart)
    const aliases = JSON.stringify([...all].sort())
    return key === null ? [] : [{ article_id: article, name, kind, named: named ? 1 : 0, key, aliases } as const]
  })
}

const withMembers = (speaker: Speaker | null): readonly Speaker[] =>
  speaker ? [speaker, ...(speaker.members ?? [])] : []

const keyOf = ({ name, kind, named }: Speaker, article: string, apart: Named['apart']): string | null =>
  apart?.get(name) ?? (named ? nameKey(name, kind) : describedKey(article, name))

/** Who speaks together in an extraction, each pair of a joint speaker and one of its members once. */
export function jointSpeakersOf(extraction: Named, article: string): JointSpeakersTable[] {
  const rows = new Map<string, JointSpeakersTable>()
  for (const { speaker } of extraction.quotations) {
    const key = speaker && keyOf(speaker, article, extraction.apart)
    for (const member of speaker?.members ?? []) {
      const memberKey = keyOf(member, article, extraction.apart)
      if (key && memberKey) rows.set(`${key} ${memberKey}`, { article_id: article, key, member_key: memberKey })
    }
  }
  return [...rows.values()]
}

/** Writes the speakers of articles. */
export async function addArticleSpeakers(
  db: Database,
  rows: readonly ArticleSpeakersTable[],
  joint: readonly JointSpeakersTable[],
  pending: Writes<'names' | 'handles'>,
): Promise<void> {
  await insertAll(db, 'article_speakers', rows)
  await insertAll(db, 'joint_speakers', joint)
  await countNames(db, rows, 1, pending)
}

/** Removes the speakers of an article. */
export async function removeArticleSpeakers(
  db: Database,
  article: string,
  pending: Writes<'names' | 'handles'>,
): Promise<void> {
  const rows = await db.selectFrom('article_speakers').selectAll().where('article_id', '=', article).execute()
  await countNames(db, rows, -1, pending)
  await db.deleteFrom('article_speakers').where('article_id', '=', article).execute()
  await db.deleteFrom('joint_speakers').where('article_id', '=', article).execute()
}

/** Counts the names that articles give their speakers, in (1) or out (-1). */
async function countNames(
  db: Database,
  rows: readonly ArticleSpeakersTable[],
  change: 1 | -1,
  pending: Writes<'names' | 'handles'>,
): Promise<void> {
  const names = new Sums<SpeakerNamesTable>()
  const others = new Sums<SpeakerOtherNamesTable>()
  const handles = new Sums<SpeakerHandlesTable>()
  for (const { key, name, kind, named, aliases } of rows) {
    const all = JSON.parse(aliases) as string[]
    pending.names.add(key)
    names.add({ key, name, kind, named }, change)
    for (const other of all) others.add({ key, name: other }, change)
    if (!named || isApart(key)) continue
    for (const handle of handlesOf(key, name, kind, all)) {
      pending.handles.add(handle)
      handles.add({ handle, key }, change)
    }
  }
  await addAll(db, 'speaker_names', ['key', 'name', 'kind'], ['articles'], names.rows())
  await addAll(db, 'speaker_other_names', ['key', 'name'], ['articles'], others.rows())
  await addAll(db, 'speaker_handles', ['handle', 'key'], ['articles'], handles.rows())
  if (change > 0) return
  await forAll(
    rows.map(({ key }) => key),
    async (keys) => {
      await db.deleteFrom('speaker_names').where('key', 'in', keys).where('articles', '<=', 0).execute()
      await db.deleteFrom('speaker_other_names').where('key', 'in', keys).where('articles', '<=', 0).execute()
      return []
    },
  )
  await forAll(
    handles.rows().map(({ handle }) => handle),
    async (some) => {
      await db.deleteFrom('speaker_handles').where('handle', 'in', some).where('articles', '<=', 0).execute()
      return []
    },
  )
}

/** Rows with how many articles each is to count more, each once. */
class Sums<Row extends { readonly articles: number }> {
  readonly #sums = new Map<string, Row>()

  add(row: Omit<Row, 'articles'>, change: number): void {
    const name = JSON.stringify(row)
    this.#sums.set(name, { ...row, articles: (this.#sums.get(name)?.articles ?? 0) + change } as Row)
  }

  rows(): Row[] {
    return [...this.#sums.values()]
  }
}
