import type { Kysely } from 'kysely'

/** Finds the few quotations of a name whose speaker is another than it should be, among however many. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('quotations_by_speaker_key_speaker_id')
    .on('quotations')
    .columns(['speaker_key', 'speaker_id'])
    .execute()
  await db.schema.dropIndex('quotations_by_speaker_key').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('quotations_by_speaker_key').on('quotations').columns(['speaker_key']).execute()
  await db.schema.dropIndex('quotations_by_speaker_key_speaker_id').execute()
}
