import { sql, type Kysely, type RawBuilder } from 'kysely'

/*
 * Full-text search in SQLite (FTS5). The index holds the words of each wording as `wordings.folded` has them, and nothing else.
 * Only blanks separate words there, so the tokenizer takes everything else as part of a word; "don't" and an emoji are words, too.
 * Triggers keep it in step with the wordings within the very transaction that writes them.
 */
const tokenizer = `unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'`

/** Makes the index over the wordings that are there and all later ones. */
export async function createWordingIndex(db: Kysely<unknown>): Promise<void> {
  // The implicit row numbers of a table may change on VACUUM; the index needs numbers that stay.
  await sql`create table wording_numbers (
    number integer primary key,
    wording_id text not null unique references wordings (id) on delete cascade
  ) strict`.execute(db)
  await sql`create virtual table wording_index using fts5(
    words, content = '', contentless_delete = 1, tokenize = ${sql.lit(tokenizer)}
  )`.execute(db)
  await sql`create trigger wordings_indexed after insert on wordings begin
    insert into wording_numbers (wording_id) values (new.id);
    insert into wording_index (rowid, words) select number, new.folded from wording_numbers where wording_id = new.id;
  end`.execute(db)
  await sql`create trigger wordings_unindexed before delete on wordings begin
    delete from wording_index where rowid = (select number from wording_numbers where wording_id = old.id);
  end`.execute(db)
  await sql`insert into wording_numbers (wording_id) select id from wordings order by id`.execute(db)
  await sql`insert into wording_index (rowid, words)
    select number, folded from wording_numbers join wordings on wordings.id = wording_id`.execute(db)
}

/** Leaves nothing of the index. */
export async function dropWordingIndex(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger wordings_indexed`.execute(db)
  await sql`drop trigger wordings_unindexed`.execute(db)
  await sql`drop table wording_index`.execute(db)
  await sql`drop table wording_numbers`.execute(db)
}

/**
 * A query for the ids of the wordings that hold all of some terms: folded words that follow each other, the last of which may go on.
 * Every word is quoted, so that nothing in it is read as query syntax.
 */
export function wordingsHolding(terms: readonly { readonly keys: readonly string[], readonly prefix: boolean }[]): RawBuilder<{ id: string }> {
  const match = terms.map(({ keys, prefix }) => `"${keys.join(' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`).join(' ')
  return sql`select wording_id as id from wording_index join wording_numbers on number = wording_index.rowid where wording_index match ${match}`
}
