import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { TableOptions } from '../src/database/engine.ts'

/** Outlets, articles with revisions, speakers, wordings, quotations and the quotes they make up. */
export async function up(db: Kysely<unknown>, tables: TableOptions): Promise<void> {
  await createArticles(db, tables)
  await createSpeakers(db, tables)
  await createQuotations(db, tables)
  await createUtterances(db, tables)
  await createQuotes(db, tables)
}

async function createArticles(db: Kysely<unknown>, { strict }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('outlets'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute()
  await strict(db.schema.createTable('articles'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('number', 'integer', (column) => column.notNull().unique())
    .addColumn('given_id', 'text', (column) => column.notNull())
    .addColumn('outlet_id', 'text', (column) => column.notNull().references('outlets.id'))
    .addColumn('outlet_name', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('canonical_url', 'text', (column) => column.unique())
    .addColumn('title', 'text')
    .addColumn('byline', 'text')
    .addColumn('published', 'text')
    .addColumn('published_at', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute()
  await index(db, 'articles', ['given_id', 'id'])
  await index(db, 'articles', ['outlet_id', 'outlet_name'])
  await index(db, 'articles', ['outlet_id', 'published_at', 'id'])
  await index(db, 'articles', ['published_at', 'id'])
  await strict(db.schema.createTable('revisions'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('byline', 'text')
    .addColumn('published', 'text')
    .addColumn('language', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['article_id', 'number'])
    .execute()
}

async function createSpeakers(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('speakers'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('person', 'organisation', 'group')`))
    .execute()
  await index(db, 'speakers', ['name', 'id'])
  await clustered(db.schema.createTable('speaker_aliases'))
    .addColumn('speaker_id', 'text', (column) => column.notNull().references('speakers.id').onDelete('cascade'))
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('speaker_aliases_key', ['speaker_id', 'alias'])
    .execute()
  await clustered(db.schema.createTable('article_speakers'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('aliases', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_speakers_key', ['article_id', 'name'])
    .execute()
  await clustered(db.schema.createTable('speaker_keys'))
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('handle', 'text')
    .addColumn('speaker_id', 'text', (column) => column.notNull().references('speakers.id'))
    .execute()
  await index(db, 'speaker_keys', ['speaker_id'])
  await index(db, 'speaker_keys', ['handle'])
  await clustered(db.schema.createTable('speaker_names'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('speaker_names_key', ['key', 'name', 'kind'])
    .execute()
  await clustered(db.schema.createTable('speaker_other_names'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('speaker_other_names_key', ['key', 'name'])
    .execute()
  await clustered(db.schema.createTable('speaker_handles'))
    .addColumn('handle', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('speaker_handles_key', ['handle', 'key'])
    .execute()
}

async function createQuotations(db: Kysely<unknown>, { strict }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('wordings'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .execute()
  await strict(db.schema.createTable('quotations'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('wording_id', 'text', (column) => column.notNull().references('wordings.id'))
    .addColumn('utterance_id', 'integer')
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('direct', 'fragment', 'unmarked')`))
    .addColumn('marked', 'integer', (column) => column.notNull().check(sql`marked in (0, 1)`))
    .addColumn('unclosed', 'integer', (column) => column.notNull().check(sql`unclosed in (0, 1)`))
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())
    .addColumn('parts', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.references('speakers.id'))
    .addColumn('speaker_name', 'text')
    .addColumn('speaker_key', 'text')
    .addColumn('source_start', 'integer')
    .addColumn('source_end', 'integer')
    .addColumn('source_text', 'text')
    .addColumn('cue_start', 'integer')
    .addColumn('cue_end', 'integer')
    .addColumn('cue_text', 'text')
    .addColumn('medium_start', 'integer')
    .addColumn('medium_end', 'integer')
    .addColumn('medium_text', 'text')
    .addColumn('medium', 'text')
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addForeignKeyConstraint(
      'quotations_revision',
      ['article_id', 'revision'],
      'revisions',
      ['article_id', 'number'],
      (key) => key.onDelete('cascade'),
    )
    .execute()
  await index(db, 'quotations', ['article_id', 'ordinal'])
  await index(db, 'quotations', ['wording_id'])
  await index(db, 'quotations', ['speaker_id', 'id'])
  await index(db, 'quotations', ['speaker_key'])
  await index(db, 'quotations', ['utterance_id', 'article_id', 'id'])
}

/** What quotes are found by (src/variants/quote-index): utterances, the lists they stand in, and which match. */
async function createUtterances(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('utterances'))
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('representative_id', 'integer', (column) => column.notNull())
    .addColumn('weight', 'integer', (column) => column.notNull())
    .addColumn('piece', 'integer', (column) => column.notNull().check(sql`piece in (0, 1)`))
    .addColumn('explained', 'integer', (column) => column.notNull())
    .addColumn('day', 'integer')
    .addColumn('articles', 'text', (column) => column.notNull())
    .execute()
  await index(db, 'utterances', ['representative_id'])
  await clustered(db.schema.createTable('postings'))
    .addColumn('key', 'integer', (column) => column.notNull())
    .addColumn('date_bucket', 'integer', (column) => column.notNull())
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('utterance_id', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('postings_key', ['key', 'date_bucket', 'rank', 'utterance_id'])
    .execute()
  await clustered(db.schema.createTable('utterance_matches'))
    .addColumn('utterance_id', 'integer', (column) => column.notNull())
    .addColumn('other_id', 'integer', (column) => column.notNull())
    .addColumn('weight', 'integer', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('score', 'real', (column) => column.notNull())
    .addColumn('shared_words', 'integer', (column) => column.notNull())
    .addColumn('shared_weight', 'real', (column) => column.notNull())
    .addPrimaryKeyConstraint('utterance_matches_key', ['utterance_id', 'other_id'])
    .execute()
  await clustered(db.schema.createTable('prose_fingerprints'))
    .addColumn('key', 'integer', (column) => column.notNull())
    .addColumn('date_bucket', 'integer', (column) => column.notNull())
    .addColumn('article_number', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('prose_fingerprints_key', ['key', 'date_bucket', 'article_number'])
    .execute()
}

async function createQuotes(db: Kysely<unknown>, { strict, clustered }: TableOptions): Promise<void> {
  await strict(db.schema.createTable('quotes'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('representative_id', 'text', (column) => column.notNull().unique().references('quotations.id'))
    .addColumn('speaker_id', 'text', (column) => column.references('speakers.id'))
    .addColumn('quotations', 'integer', (column) => column.notNull())
    .addColumn('wordings', 'integer', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('outlets', 'integer', (column) => column.notNull())
    .addColumn('first_published_at', 'text')
    .addColumn('last_published_at', 'text')
    .execute()
  await index(db, 'quotes', ['speaker_id', 'first_published_at', 'id'])
  await index(db, 'quotes', ['speaker_id', 'outlets', 'id'])
  await index(db, 'quotes', ['first_published_at', 'id'])
  await index(db, 'quotes', ['outlets', 'id'])
  await clustered(db.schema.createTable('memberships'))
    .addColumn('quotation_id', 'text', (column) => column.notNull().references('quotations.id'))
    .addColumn('quote_id', 'text', (column) => column.notNull().references('quotes.id'))
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('score', 'real', (column) => column.notNull())
    .addColumn('shared_words', 'integer', (column) => column.notNull())
    .addColumn('differences', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('memberships_key', ['quotation_id'])
    .execute()
  await index(db, 'memberships', ['quote_id', 'quotation_id'])
}

async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute()
}

/** Leaves nothing of the above. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = [
    'memberships',
    'quotes',
    'prose_fingerprints',
    'utterance_matches',
    'postings',
    'utterances',
    'quotations',
    'wordings',
    'speaker_handles',
    'speaker_other_names',
    'speaker_names',
    'speaker_keys',
    'article_speakers',
    'speaker_aliases',
    'speakers',
    'revisions',
    'articles',
    'outlets',
  ]
  for (const table of tables) await db.schema.dropTable(table).execute()
}
