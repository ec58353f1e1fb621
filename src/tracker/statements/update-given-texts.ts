import { dayOf, instantOf } from '../../articles/published.ts'
import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/batches.ts'
import type { StatementsTable, GivenTextsTable } from '../../database/schema/index.ts'
import { daysOfPrinting } from '../../variants/index.ts'
import { readUnions } from '../speakers/unions.ts'
import { speakerId } from '../ids.ts'
import { handleOf, isShort, wordOf } from '../../names/index.ts'
import type { Reads, Writes } from '../pending-updates.ts'

/**
 * Updates the statements of given texts: whether these exist, and for whom their speakers' names stand.
 * @returns the quotes that may have to be placed again
 */
export async function updateGivenTexts(
  db: Database,
  pending: Reads<'names' | 'handles'> & Writes<'texts'>,
): Promise<string[]> {
  const renamed = [
    ...(await forAll(pending.names, (keys) =>
      db.selectFrom('given_texts').select('id').where('speaker_key', 'in', keys).execute(),
    )),
    ...(await forAll(Array.from(pending.handles, wordOf), (words) =>
      db.selectFrom('given_texts').select('id').where('speaker_handle', 'in', words).execute(),
    )),
  ]
  const ids = new Set([...pending.texts, ...renamed.map(({ id }) => id)])
  const texts = await forAll(ids, (some) => db.selectFrom('given_texts').selectAll().where('id', 'in', some).execute())
  const written = new Map(
    (await forAll(ids, (some) => db.selectFrom('statements').selectAll().where('id', 'in', some).execute())).map(
      (row) => [row.id, row],
    ),
  )
  const quotes: string[] = []
  for (const text of texts) {
    const before = written.get(text.id)
    written.delete(text.id)
    const speaker = await speakerNamed(db, text.speaker_key)
    if (before && before.speaker_id === speaker) continue
    if (before) await db.updateTable('statements').set({ speaker_id: speaker }).where('id', '=', text.id).execute()
    else await insertAll(db, 'statements', [statementOf(text, speaker)])
    pending.texts.add(text.id)
    quotes.push(...(await placedIn(db, text.id)), ...(await placeableIn(db, text, speaker)))
  }
  for (const id of written.keys()) {
    quotes.push(...(await placedIn(db, id)))
    await db.deleteFrom('statements').where('id', '=', id).execute()
  }
  return quotes
}

function statementOf({ id, medium, date, text }: GivenTextsTable, speaker: string | null): StatementsTable {
  return {
    id,
    given_text_id: id,
    speaker_id: speaker,
    medium,
    addressee: null,
    day: dayOf(instantOf(date)),
    text,
    pieces: '[]',
    quotes: 0,
    quotations: 0,
    articles: 0,
    outlets: 0,
    first_published_at: instantOf(date),
  }
}

/** The speaker that a folded name stands for in the articles; null where none has that name. */
async function speakerNamed(db: Database, key: string): Promise<string | null> {
  const known = await db.selectFrom('speaker_keys').select('speaker_id').where('key', '=', key).executeTakeFirst()
  if (known) return known.speaker_id
  if (!isShort(key)) return null
  const handles = [handleOf(key, 'person'), handleOf(key, 'organisation')]
  const rows = await db.selectFrom('speaker_handles').select('key').where('handle', 'in', handles).execute()
  const { bearers } = await readUnions(db)
  const [only, another] = new Set(rows.map(({ key: full }) => bearers.get(full) ?? full))
  return only !== undefined && another === undefined ? speakerId(only) : null
}

async function placedIn(db: Database, text: string): Promise<string[]> {
  const rows = await db.selectFrom('statement_quotes').select('quote_id').where('statement_id', '=', text).execute()
  return rows.map(({ quote_id: id }) => id)
}

async function placeableIn(db: Database, { date }: GivenTextsTable, speaker: string | null): Promise<string[]> {
  if (speaker === null) return []
  const [from, to] = daysOfPrinting(dayOf(instantOf(date)))
  const rows = await db
    .selectFrom('statement_quotes')
    .select('quote_id')
    .where('speaker_id', '=', speaker)
    .where('first_printed', '>=', from)
    .where('first_printed', '<=', to)
    .execute()
  return rows.map(({ quote_id: id }) => id)
}
