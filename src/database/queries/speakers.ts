import { sql, type ExpressionBuilder } from 'kysely'
import { foldName } from '../../names/index.ts'
import { forAll } from '../batches.ts'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import { everyone } from '../schema/index.ts'
import type { Flag, Schema, StoredSpeakerKind } from '../schema/index.ts'
import { searchOf, type Search } from '../search.ts'
import { above } from './keyset.ts'

/** A speaker as lists show them. */
export interface SpeakerRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: StoredSpeakerKind
  /** 0 where an article only describes the speaker. */
  readonly named: Flag
  /** Quotes that are attributed to the speaker. */
  readonly quotes: number
  /** Marked quotations that are. */
  readonly quotations: number
}

/** Those who speak together: each joint speaker with each of its members, once for each article that has them. */
export const jointSpeakers = (db: Pick<ExpressionBuilder<Schema, never>, 'selectFrom'>) =>
  db
    .selectFrom('joint_speakers')
    .innerJoin('speaker_keys as member', 'member.key', 'joint_speakers.member_key')
    .innerJoin('speaker_keys as joint', 'joint.key', 'joint_speakers.key')

/**
 * The quotes of the speaker at hand, also those of several who speak together. With an `or` in place of the union,
 * PostgreSQL would read all quotes for each speaker.
 */
const quotesOfSpeaker = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb.selectFrom('quotes').where('quotes.speaker_id', 'in', (of) =>
    of
      .selectFrom('speakers as alone')
      .select('alone.id as speaker_id')
      .where('alone.id', '=', eb.ref('speakers.id'))
      .union(jointSpeakers(of).select('joint.speaker_id').where('member.speaker_id', '=', eb.ref('speakers.id'))),
  )

const quoteCount = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  quotesOfSpeaker(eb)
    .select((q) => q.fn.countAll<number>().as('count'))
    .$asScalar()
    .$notNull()
    .as('quotes')

/** The sum of the counts; who is only described is in none, and has few. */
const quotationCount = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb.fn
    .coalesce(
      counted(eb)
        .select((of) => of.fn.sum<number>('quotations').as('sum'))
        .$asScalar(),
      printed(eb)
        .select((of) => of.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull(),
    )
    .as('quotations')

const counted = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb
    .selectFrom('daily_counts')
    .whereRef('daily_counts.speaker_id', '=', 'speakers.id')
    .where('daily_counts.outlet_id', '=', everyone)

const printed = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb.selectFrom('quotations').whereRef('quotations.speaker_id', '=', 'speakers.id').where('quotations.marked', '=', 1)

/** Whether marked quotations are attributed to the speaker at hand, or to several with whom the speaker speaks. */
const isQuoted = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb.or([eb.exists(counted(eb).select('daily_counts.day')), eb.exists(printed(eb).select('quotations.id'))])

/** What rows of anything spoken show of the speaker. */
export const speakerReference = [
  'speakers.slug as speaker_slug',
  'speakers.name as speaker_name',
  'speakers.kind as speaker_kind',
  'speakers.named as speaker_named',
] as const

const columns = ['speakers.id', 'speakers.slug', 'speakers.name', 'speakers.kind', 'speakers.named'] as const

/** Which speakers are listed, in which order. */
export interface SpeakerFilter {
  /** Those whom articles name, or also those whom they only describe. */
  readonly named: 'true' | 'any'
  /** Words with which those of one of the speaker's names begin. */
  readonly q?: string | undefined
  readonly sort: 'name' | 'quotes'
}

type SpeakerBuilder = ExpressionBuilder<Schema, 'speakers'>

/** Whether one name of the speaker at hand has words that begin with each of some. @param words folded */
function goesBy(eb: SpeakerBuilder, search: Search, words: readonly string[]) {
  if (words.length === 0) return eb.lit(false)
  const begin = words.map((word) => ` ${word}`)
  return eb.or([
    eb.exists(keysOf(eb).where((key) => search.holds(key.ref('speaker_keys.key'), begin))),
    eb.exists(
      eb
        .selectFrom('speaker_aliases')
        .select('alias')
        .whereRef('speaker_aliases.speaker_id', '=', 'speakers.id')
        .where((of) => search.holds(of.fn<string>('lower', ['alias']), begin)),
    ),
  ])
}

/** The folded names that stand for the speaker at hand. */
const keysOf = (eb: SpeakerBuilder) =>
  eb.selectFrom('speaker_keys').select('speaker_keys.key').whereRef('speaker_keys.speaker_id', '=', 'speakers.id')

/** Speakers of at least one marked quotation. @param after what the speaker before is sorted by, the id last */
export function listSpeakers(
  db: Database,
  { named, q, sort }: SpeakerFilter,
  after: readonly (string | number)[] | undefined,
  limit: number,
): Promise<SpeakerRow[]> {
  const listed = db
    .selectFrom('speakers')
    .select(columns)
    .select([quoteCount, quotationCount])
    .where(isQuoted)
    .$if(named === 'true', (query) => query.where('speakers.named', '=', 1))
    .$if(q !== undefined, (query) => query.where((eb) => goesBy(eb, searchOf(db), wordsOf(q!))))
  if (sort === 'name') {
    return listed
      .$if(after !== undefined, (query) =>
        query.where((eb) => above([eb.ref('speakers.name'), eb.ref('speakers.id')], after as [string, string])),
      )
      .orderBy('speakers.name')
      .orderBy('speakers.id')
      .limit(limit)
      .execute()
  }
  return db
    .selectFrom(listed.as('listed'))
    .selectAll()
    .$if(after !== undefined, (query) => {
      const [quotes, name, id] = after as [number, string, string]
      return query.where(
        (eb) => sql`(-${eb.ref('quotes')}, ${eb.ref('name')}, ${eb.ref('id')}) > (${-quotes}, ${name}, ${id})`,
      )
    })
    .orderBy('quotes', 'desc')
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** What a name is searched by. */
export const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean)

/** Most speakers that are offered where a name could be that of several. */
const mostOffered = 10

/**
 * The speakers whom articles also call by a name, the most quoted first: by a family name, an acronym, or what else is
 * printed for them. @param name folded
 */
export function bearersOf(db: Database, name: string): Promise<SpeakerRow[]> {
  return quotedSpeakers(db)
    .where((eb) =>
      eb.or([
        eb.exists(keysOf(eb).where('speaker_keys.key', '=', name)),
        eb.exists(
          eb
            .selectFrom('speaker_handles')
            .select('speaker_handles.key')
            .whereRef('speaker_handles.key', '=', 'speakers.key')
            .where('speaker_handles.handle', 'in', [`person:${name}`, `body:${name}`]),
        ),
        eb.exists(
          eb
            .selectFrom('speaker_aliases')
            .select('alias')
            .whereRef('speaker_aliases.speaker_id', '=', 'speakers.id')
            .where((of) => of(of.fn<string>('lower', ['alias']), '=', name)),
        ),
      ]),
    )
    .limit(mostOffered)
    .execute()
}

/** Speakers with a name in which a word begins as one of some, the most quoted first. @param beginnings folded */
export function speakersBeginning(db: Database, beginnings: readonly string[], limit: number): Promise<SpeakerRow[]> {
  return quotedSpeakers(db)
    .where((eb) => eb.or(beginnings.map((beginning) => goesBy(eb, searchOf(db), [beginning]))))
    .limit(limit)
    .execute()
}

const quotedSpeakers = (db: Database) =>
  db
    .selectFrom('speakers')
    .select(columns)
    .select([quoteCount, quotationCount])
    .where(isQuoted)
    .where('speakers.named', '=', 1)
    .orderBy('quotes', 'desc')
    .orderBy('speakers.name')
    .orderBy('speakers.id')

/** One speaker by slug. */
export function findSpeaker(db: Database, slug: string): Promise<SpeakerRow | undefined> {
  return db
    .selectFrom('speakers')
    .select(columns)
    .select([quoteCount, quotationCount])
    .where('speakers.slug', '=', slug)
    .executeTakeFirst()
}

/** Some speakers by slug, those that there are. */
export async function speakersWithSlugs(db: Database, slugs: Iterable<string>): Promise<Map<string, SpeakerRow>> {
  const rows = await forAll(slugs, (some) =>
    db
      .selectFrom('speakers')
      .select(columns)
      .select([quoteCount, quotationCount])
      .where('speakers.slug', 'in', some)
      .execute(),
  )
  return new Map(rows.map((row) => [row.slug, row]))
}

/** Whether there is a speaker of a slug. */
export const hasSpeaker = async (db: Database, slug: string): Promise<boolean> =>
  (await speakerWithSlug(db, { slug })).length > 0

const speakerWithSlug = compiledOnce((db, { slug }: { slug: string }) =>
  db.selectFrom('speakers').select('id').where('slug', '=', slug),
)

/** The ids of a speaker and of those with whom the speaker speaks together; of a slug that nobody has, none. */
export async function speakerIds(db: Database, slug: string): Promise<string[]> {
  const rows = await idsOfSlug(db, { slug })
  return rows.map(({ id }) => id)
}

const idsOfSlug = compiledOnce((db, { slug }: { slug: string }) =>
  db
    .selectFrom('speakers')
    .select('id')
    .where('slug', '=', slug)
    .union(
      jointSpeakers(db)
        .innerJoin('speakers', 'speakers.id', 'member.speaker_id')
        .select('joint.speaker_id as id')
        .where('speakers.slug', '=', slug),
    ),
)

/** Those who speak together as one joint speaker, by name; none for a speaker alone. */
export const membersOf = (db: Database, speaker: string) =>
  jointSpeakers(db)
    .innerJoin('speakers', 'speakers.id', 'member.speaker_id')
    .select(['speakers.slug', 'speakers.name', 'speakers.kind', 'speakers.named'])
    .distinct()
    .where('joint.speaker_id', '=', speaker)
    .orderBy('speakers.name')
    .orderBy('speakers.slug')
    .execute()

/** The other names and roles of a speaker, the commonest first. */
export async function aliasesOf(db: Database, speaker: string): Promise<{ alias: string; articles: number }[]> {
  return db
    .selectFrom('speaker_aliases')
    .select(['alias', 'articles'])
    .where('speaker_id', '=', speaker)
    .orderBy('articles', 'desc')
    .orderBy('alias')
    .execute()
}
