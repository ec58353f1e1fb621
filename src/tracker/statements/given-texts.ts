import { logAct } from '../../database/audit.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import { insertAll } from '../../database/batches.ts'
import type { GivenTextsTable } from '../../database/schema/index.ts'
import { givenTextId } from '../ids.ts'
import { handleOf, isShort, nameKey, wordOf, foldName } from '../../names/index.ts'
import { noPendingUpdates } from '../pending-updates.ts'
import { runUpdates } from '../update.ts'

/** The text of a statement, as a client gives it: the post, the letter, the transcript itself. */
export interface NewText {
  readonly speaker: string
  readonly medium?: string | null | undefined
  /** ISO 8601: a date, or a date and time with zone. */
  readonly date: string
  readonly url?: string | null | undefined
  readonly text: string
}

/** Stores a text and places in it what is printed of it, now and later. @param by the API key of the request */
export function addText(
  db: Database,
  given: NewText,
  by: Actor,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  return db.transaction().execute(async (transaction) => {
    const row = rowOf(given, by.id)
    const known = await transaction.selectFrom('given_texts').select('id').where('id', '=', row.id).executeTakeFirst()
    if (known) return { id: row.id, isNew: false }
    await insertAll(transaction, 'given_texts', [row])
    await logAct(transaction, { action: 'statement-given', subject: row.id, actor: by }, row.added_at)
    await updateWith(transaction, row.id)
    return { id: row.id, isNew: true }
  })
}

/** Removes a text, as if it had never been given. @returns whether it was there */
export function removeText(db: Database, id: string, by: Actor): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const gone = await transaction.deleteFrom('given_texts').where('id', '=', id).returning('id').execute()
    if (gone.length === 0) return false
    await logAct(transaction, { action: 'statement-taken-back', subject: id, actor: by })
    await updateWith(transaction, id)
    return true
  })
}

async function updateWith(db: Database, text: string): Promise<void> {
  const pending = noPendingUpdates()
  pending.texts.add(text)
  await runUpdates(db, pending)
}

function rowOf({ speaker, medium = null, date, url = null, text }: NewText, by: string): GivenTextsTable {
  const key = nameKey(speaker, 'person') ?? foldName(speaker)
  return {
    id: givenTextId(key, medium ?? '', date, url ?? '', text),
    speaker_name: speaker,
    speaker_key: key,
    speaker_handle: isShort(key) ? wordOf(handleOf(key, 'person')) : null,
    medium,
    date,
    url,
    text,
    added_at: new Date().toISOString(),
    added_by: by,
  }
}
