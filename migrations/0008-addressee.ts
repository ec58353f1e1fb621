import type { Kysely } from 'kysely'

const offsets = ['addressee_start', 'addressee_end'] as const
const texts = ['addressee_text', 'addressee'] as const

/** Who is told what a quotation says: the phrase, and the name it stands for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of offsets) await db.schema.alterTable('quotations').addColumn(column, 'integer').execute()
  for (const column of texts) await db.schema.alterTable('quotations').addColumn(column, 'text').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const column of [...texts, ...offsets]) await db.schema.alterTable('quotations').dropColumn(column).execute()
}
