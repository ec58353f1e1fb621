import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { SearchTerm } from '../queries/search-terms.ts'
import { mostWordsRanked, ranksShared, type Search } from '../search.ts'

/*
 * Full-text search in PostgreSQL. The index holds the words of each wording as in `wordings.folded`. They are folded
 * already, and only blanks separate them, so none of PostgreSQL's parsers and dictionaries is asked: the vector of each
 * wording is written out, word by word with its place. A trigger keeps the index in step with the wordings within the
 * transaction that writes them.
 */

/** PostgreSQL refuses words of more than 2,046 bytes: longer ones are indexed by so many characters. */
const longestWord = 500
/** It also refuses vectors of a megabyte: of a longer wording, so many characters are indexed. */
const longestWording = 200_000

/** Kilobytes of wordings that wait to be taken into the index. */
const mostPending = 256

/**
 * So many wordings are looked through in the order of their ranks. That soon finds enough of common words, of which the
 * index would list far too many; and where it does not, the words are rare enough to look up. PostgreSQL, which takes
 * every word to be as frequent in short wordings as in long ones, would look through all of them for a rare phrase.
 */
const mostWalked = 10_000

/** Writes a word so that nothing in it is read as syntax, in SQL. */
const quoted = (word: string): string =>
  `'''' || replace(replace(left(${word}, ${longestWord}), '\\', '\\\\'), '''', '''''') || ''''`

/** The first rank for a wording of a row, as `rankOf` of SQLite's search has it. */
function rankOf(row: string): string {
  const hash = Array.from(
    { length: 6 },
    (_one, n) => `((ascii(substr(${row}.id, ${n + 2}, 1)) & 63)::bigint << ${43 - 6 * (n + 1)})`,
  ).join(' | ')
  return `((least(${row}.words, ${mostWordsRanked})::bigint << 43) | ${hash})`
}

/** Takes the wordings of a table into the index. Those that would have the same rank get the next ones. */
const indexing = (table: string): string => `
  insert into wording_index ("rank", wording_id, words)
  select
    coalesce(
      (select max("rank") + 1 from wording_index where "rank" between lowest and lowest + ${ranksShared - 1}),
      lowest
    ) + row_number() over (partition by lowest order by id) - 1,
    id,
    verbatim_words(folded)
  from (select id, folded, ${rankOf(table)} as lowest from ${table}) as ranked`

/** Creates the index of the wordings that exist and of all later ones. */
export async function createWordingIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create table wording_index (
    "rank" bigint primary key,
    wording_id text collate "C" not null unique references wordings (id) on delete cascade,
    words tsvector not null
  )`.execute(db)
  await sql
    .raw(
      `create function verbatim_words(folded text) returns tsvector language sql immutable parallel safe as $$
        select coalesce(string_agg(${quoted('word')} || ':' || place, ' '), '')::tsvector
        from unnest(string_to_array(left(folded, ${longestWording}), ' ')) with ordinality as listed (word, place)
        where word <> ''
      $$`,
    )
    .execute(db)
  await sql
    .raw(
      `create function verbatim_index_wordings() returns trigger language plpgsql as $$
        begin
          ${indexing('new_wordings')};
          return null;
        end
      $$`,
    )
    .execute(db)
  await sql.raw(indexing('wordings')).execute(db)
  // New wordings are taken into the index many at a time; a search looks through those that wait, so they are few.
  await sql
    .raw(
      `create index wording_index_by_words on wording_index using gin (words)
        with (fastupdate = on, gin_pending_list_limit = ${mostPending})`,
    )
    .execute(db)
  await sql`create trigger wordings_indexed after insert on wordings referencing new table as new_wordings
    for each statement execute function verbatim_index_wordings()`.execute(db)
}

/** Leaves nothing of the index. */
export async function dropWordingIndex(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger wordings_indexed on wordings`.execute(db)
  await sql`drop function verbatim_index_wordings()`.execute(db)
  await sql`drop table wording_index`.execute(db)
  await sql`drop function verbatim_words(text)`.execute(db)
}

/** A query of PostgreSQL's own text search; every word is quoted, so that nothing in it is read as query syntax. */
function matchExpression(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ keys, prefix }) => {
      const words = keys.map((key) => {
        const characters = Array.from(key).slice(0, longestWord).join('')
        return `'${characters.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
      })
      return `(${words.join(' <-> ')}${prefix ? ':*' : ''})`
    })
    .join(' & ')
}

export const postgresSearch: Search = {
  matchExpression,

  wordingsMatching: (match) => sql`(select wording_id from wording_index where words @@ ${match}::tsquery)`,

  firstRanks: (match, first, limit) =>
    sql`(
      with near as materialized (
        select "rank" from (
          select "rank", words from wording_index where "rank" >= ${first} order by "rank" limit ${mostWalked}
        ) as walked
        where words @@ ${match}::tsquery limit ${limit}
      ),
      near_are_enough (yes) as materialized (select count(*) = ${limit} from near),
      matching as materialized (
        select "rank" from wording_index
        where words @@ ${match}::tsquery and "rank" >= ${first} and not (select yes from near_are_enough)
      )
      select "rank" from (
        select "rank" from near where (select yes from near_are_enough) union all select "rank" from matching
      ) as hits
      order by "rank" limit ${limit}
    )`,

  wordingsRanked: (ranks) =>
    sql`(select "rank", wording_id from json_array_elements_text(${ranks}::json) as listed (number)
      join wording_index on "rank" = number::bigint)`,

  rankOfWording: (id): RawBuilder<number> => sql`(select "rank" from wording_index where wording_id = ${id})`,

  holds: (folded, stretches) =>
    sql`(${sql.join(
      stretches.map((stretch) => sql`strpos(' ' || ${folded} || ' ', ${stretch}) > 0`),
      sql` and `,
    )})`,
}
