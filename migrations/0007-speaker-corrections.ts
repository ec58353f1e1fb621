import { sql, type Kysely } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'
import { createIndex } from './initial/create-index.ts'

const ofQuotations = ['must-link', 'cannot-link', 'speaker', 'not-a-quotation']
const ofSpeakers = ['same-speaker', 'other-speaker', 'speaker-name', 'speaker-kind', 'speaker-link']

/** What both versions have. */
const shared = sql.raw(
  'id, kind, quotation_id, other_id, article_id, speaker_name, speaker_kind, reason, curator_id, curator_name, created_at',
)

/** Corrections also say something of speakers, and then need not name a quotation. */
export async function up(db: Kysely<unknown>, tables: TableOptions): Promise<void> {
  await recreate(db, tables, [...ofQuotations, ...ofSpeakers])
  await createIndex(db, 'corrections', ['speaker_key', 'kind'])
}

/** Corrections of speakers are lost. */
export async function down(db: Kysely<unknown>, tables: TableOptions): Promise<void> {
  await sql`delete from revocations where correction_id in (select id from corrections where speaker_key is not null)`.execute(
    db,
  )
  await sql`delete from corrections where speaker_key is not null`.execute(db)
  await recreate(db, tables, ofQuotations)
}

/** Makes the tables anew for some kinds of corrections, with what is in them. */
async function recreate(db: Kysely<unknown>, { strict, clustered }: TableOptions, kinds: readonly string[]) {
  const names = ['corrected_quotations', 'revocations', 'corrections']
  for (const name of names) {
    await sql`create table ${sql.table(`kept_${name}`)} as select * from ${sql.table(name)}`.execute(db)
    await db.schema.dropTable(name).execute()
  }
  const isWide = kinds.length > ofQuotations.length
  const table = strict(db.schema.createTable('corrections'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))})`),
    )
    .addColumn('quotation_id', 'text', (column) => (isWide ? column : column.notNull()))
    .addColumn('other_id', 'text')
    .addColumn('article_id', 'text', (column) => (isWide ? column : column.notNull()))
    .addColumn('speaker_name', 'text')
    .addColumn('speaker_kind', 'text', (column) =>
      column.check(sql`speaker_kind in ('person', 'organisation', 'group')`),
    )
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('curator_id', 'text', (column) => column.notNull())
    .addColumn('curator_name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
  await (
    isWide ? table.addColumn('speaker_key', 'text').addColumn('other_key', 'text').addColumn('link', 'text') : table
  ).execute()
  await createIndex(db, 'corrections', ['article_id'])
  await createIndex(db, 'corrections', ['created_at', 'id'])
  await createIndex(db, 'corrections', ['kind', 'created_at', 'id'])
  await createIndex(db, 'corrections', ['curator_id', 'created_at', 'id'])
  await clustered(db.schema.createTable('corrected_quotations'))
    .addColumn('quotation_id', 'text', (column) => column.notNull())
    .addColumn('correction_id', 'text', (column) => column.notNull().references('corrections.id'))
    .addColumn('other_id', 'text')
    .addPrimaryKeyConstraint('corrected_quotations_key', ['quotation_id', 'correction_id'])
    .execute()
  await strict(db.schema.createTable('revocations'))
    .addColumn('correction_id', 'text', (column) => column.primaryKey().notNull().references('corrections.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('curator_id', 'text', (column) => column.notNull())
    .addColumn('curator_name', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text', (column) => column.notNull())
    .execute()
  await sql`insert into corrections (${shared}) select ${shared} from kept_corrections`.execute(db)
  await sql`insert into corrected_quotations select quotation_id, correction_id, other_id from kept_corrected_quotations`.execute(
    db,
  )
  await sql`insert into revocations select correction_id, reason, curator_id, curator_name, revoked_at from kept_revocations`.execute(
    db,
  )
  for (const name of names) await db.schema.dropTable(`kept_${name}`).execute()
}
