import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { SearchTerm } from '../queries/search-terms.ts'
import { mostWordsRanked, ranksShared, type Search } from '../search.ts'

/*
 * Full-text search in SQLite (FTS5). The index holds the words of each wording as in `wordings.folded`, and nothing
 * else. Only blanks separate words there, so the tokenizer takes everything else as part of a word: "don't" and an
 * emoji are words, too. Triggers keep the index in step with the wordings within the transaction that writes them.
 *
 * FTS5 returns hits in the order of row numbers, and can start and stop anywhere in it. So a wording's number is its
 * rank among all that hold the same words: shorter before longer, and in case of a tie by a hash of the id. The first
 * of a million are found as quickly as the first of ten.
 */
const tokenizer = `unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'`
/** Lengths of the word beginnings that are indexed: too many words share their first letters to look them all up. */
const prefixes = '1 2 3'

/**
 * The first number for a wording of a row: at most `mostWordsRanked` words, six characters of the id, and room for those where
 * these are equal; below 2^53.
 */
function rankOf(row: string): RawBuilder<number> {
  const hash = Array.from(
    { length: 6 },
    (_one, n) => `((unicode(substr(${row}.id, ${n + 2}, 1)) & 63) << ${43 - 6 * (n + 1)})`,
  ).join(' | ')
  return sql.raw(`((min(${row}.words, ${mostWordsRanked}) << 43) | ${hash})`)
}

/** Creates the index of the wordings that exist and of all later ones. */
export async function createWordingIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create table wording_numbers (
    number integer primary key,
    wording_id text not null unique references wordings (id) on delete cascade
  ) strict`.execute(db)
  await sql`create virtual table wording_index using fts5(
    words, content = '', contentless_delete = 1, tokenize = ${sql.lit(tokenizer)}, prefix = ${sql.lit(prefixes)}
  )`.execute(db)
  await sql`create trigger wordings_indexed after insert on wordings begin
    insert into wording_numbers (number, wording_id)
      select coalesce((select max(number) + 1 from wording_numbers where number between first and first + ${sql.lit(ranksShared - 1)}), first), new.id
      from (select ${rankOf('new')} as first);
    insert into wording_index (rowid, words) select number, new.folded from wording_numbers where wording_id = new.id;
  end`.execute(db)
  await sql`create trigger wordings_unindexed before delete on wordings begin
    delete from wording_index where rowid = (select number from wording_numbers where wording_id = old.id);
  end`.execute(db)
  await sql`insert into wording_numbers (number, wording_id)
    select first + row_number() over (partition by first order by id) - 1, id from (select id, ${rankOf('wordings')} as first from wordings) order by 1`.execute(
    db,
  )
  await sql`insert into wording_index (rowid, words)
    select number, folded from wording_numbers join wordings on wordings.id = wording_id order by number`.execute(db)
}

/** Leaves nothing of the index. */
export async function dropWordingIndex(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger wordings_indexed`.execute(db)
  await sql`drop trigger wordings_unindexed`.execute(db)
  await sql`drop table wording_index`.execute(db)
  await sql`drop table wording_numbers`.execute(db)
}

/** Every word is quoted, so that nothing in it is read as query syntax. */
function matchExpression(terms: readonly SearchTerm[]): string {
  if (terms.length === 0) return '""'
  return terms.map(({ keys, prefix }) => `"${keys.join(' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`).join(' ')
}

export const sqliteSearch: Search = {
  matchExpression,

  wordingsMatching: (match) =>
    sql`(select wording_id from wording_index join wording_numbers on number = wording_index.rowid where wording_index match ${match})`,

  // FTS5 ignores a bound that is not an integer, and only small numbers are bound as integers.
  firstRanks: (match, first, limit) =>
    sql`(select rowid as "rank" from wording_index where wording_index match ${match} and rowid >= cast(${first} as integer) order by rowid limit ${limit})`,

  wordingsRanked: (ranks) =>
    sql`(select number as "rank", wording_id from json_each(${ranks}) join wording_numbers on number = value)`,

  rankOfWording: (id) => sql`(select number from wording_numbers where wording_id = ${id})`,

  holds: (folded, stretches) =>
    sql`(${sql.join(
      stretches.map((stretch) => sql`instr(' ' || ${folded} || ' ', ${stretch}) > 0`),
      sql` and `,
    )})`,
}
