import type { Database } from '../../database/engine.ts'
import { insertAll } from '../../database/batches.ts'
import type { ArticleSpeakersTable, StoredSpeakerKind } from '../../database/schema/index.ts'
import type { Extraction, Speaker } from '../../extract.ts'
import type { Writes } from '../pending-updates.ts'
import { handlesOf, nameKey } from '../../names/index.ts'

/** The speakers whom an extraction names, each once. One who is only described belongs to the article alone. */
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

/** Writes the speakers that an article names. */
export async function addArticleSpeakers(
  db: Database,
  rows: readonly ArticleSpeakersTable[],
  pending: Writes<'names' | 'handles'>,
): Promise<void> {
  await insertAll(db, 'article_speakers', rows)
  await countNames(db, rows, 1, pending)
}

/** Removes the speakers that an article names. */
export async function removeArticleSpeakers(
  db: Database,
  article: string,
  pending: Writes<'names' | 'handles'>,
): Promise<void> {
  const rows = await db.selectFrom('article_speakers').selectAll().where('article_id', '=', article).execute()
  await countNames(db, rows, -1, pending)
  await db.deleteFrom('article_speakers').where('article_id', '=', article).execute()
}

/** Counts the names that an article gives its speakers, in (1) or out (-1). */
async function countNames(
  db: Database,
  rows: readonly ArticleSpeakersTable[],
  change: 1 | -1,
  pending: Writes<'names' | 'handles'>,
): Promise<void> {
  for (const { key, name, kind, aliases } of rows) {
    const others = JSON.parse(aliases) as string[]
    pending.names.add(key)
    await countName(db, key, name, kind, change)
    for (const other of others) await countOtherName(db, key, other, change)
    for (const handle of handlesOf(key, name, kind, others)) {
      pending.handles.add(handle)
      await countHandle(db, handle, key, change)
    }
  }
}

async function countName(
  db: Database,
  key: string,
  name: string,
  kind: StoredSpeakerKind,
  change: number,
): Promise<void> {
  await db
    .insertInto('speaker_names')
    .values({ key, name, kind, articles: change })
    .onConflict((conflict) =>
      conflict
        .columns(['key', 'name', 'kind'])
        .doUpdateSet((set) => ({ articles: set('speaker_names.articles', '+', change) })),
    )
    .execute()
  if (change > 0) return
  await db
    .deleteFrom('speaker_names')
    .where('key', '=', key)
    .where('name', '=', name)
    .where('kind', '=', kind)
    .where('articles', '<=', 0)
    .execute()
}

async function countOtherName(db: Database, key: string, name: string, change: number): Promise<void> {
  await db
    .insertInto('speaker_other_names')
    .values({ key, name, articles: change })
    .onConflict((conflict) =>
      conflict
        .columns(['key', 'name'])
        .doUpdateSet((set) => ({ articles: set('speaker_other_names.articles', '+', change) })),
    )
    .execute()
  if (change > 0) return
  await db
    .deleteFrom('speaker_other_names')
    .where('key', '=', key)
    .where('name', '=', name)
    .where('articles', '<=', 0)
    .execute()
}

async function countHandle(db: Database, handle: string, key: string, change: number): Promise<void> {
  await db
    .insertInto('speaker_handles')
    .values({ handle, key, articles: change })
    .onConflict((conflict) =>
      conflict
        .columns(['handle', 'key'])
        .doUpdateSet((set) => ({ articles: set('speaker_handles.articles', '+', change) })),
    )
    .execute()
  if (change > 0) return
  await db
    .deleteFrom('speaker_handles')
    .where('handle', '=', handle)
    .where('key', '=', key)
    .where('articles', '<=', 0)
    .execute()
}
