import type { Database } from '../../database/engine.ts'
import type { ArticleSpeakersTable, StoredSpeakerKind } from '../../database/schema/index.ts'
import { handlesOf } from '../../names/index.ts'
import type { PendingUpdates } from '../pending-updates.ts'

/** Counts the names that an article gives its speakers, in (1) or out (-1), and notes what that touches. */
export async function addSpeakerCounts(
  db: Database,
  rows: readonly ArticleSpeakersTable[],
  change: 1 | -1,
  pending: PendingUpdates,
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

export interface NameForm {
  readonly name: string
  readonly kind: StoredSpeakerKind
  readonly articles: number
}

/**
 * The forms in which a key is printed, the one to show first: the commonest, then the one with more accents, then the
 * first as text.
 */
export async function formsOf(db: Database, key: string): Promise<NameForm[]> {
  const forms = await db
    .selectFrom('speaker_names')
    .select(['name', 'kind', 'articles'])
    .where('key', '=', key)
    .execute()
  const accents = ({ name }: NameForm): number => name.normalize('NFKD').length - name.length
  return forms.sort(
    (a, b) => b.articles - a.articles || accents(b) - accents(a) || compare(a.name, b.name) || compare(a.kind, b.kind),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
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
