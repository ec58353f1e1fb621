import type { ExpressionBuilder } from 'kysely'
import { compiledOnce } from '../compiled-queries.ts'
import type { Database } from '../engine.ts'
import type { Flag, Schema, StoredSpeakerKind } from '../schema/index.ts'
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
}

/** Those who speak together: each joint speaker with each of its members, once for each article that has them. */
export const jointSpeakers = (db: Pick<ExpressionBuilder<Schema, never>, 'selectFrom'>) =>
  db
    .selectFrom('joint_speakers')
    .innerJoin('speaker_keys as member', 'member.key', 'joint_speakers.member_key')
    .innerJoin('speaker_keys as joint', 'joint.key', 'joint_speakers.key')

/** The quotes of the speaker at hand, also those of several who speak together. */
const quotesOfSpeaker = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb
    .selectFrom('quotes')
    .where((quote) =>
      quote.or([
        quote('quotes.speaker_id', '=', eb.ref('speakers.id')),
        quote(
          'quotes.speaker_id',
          'in',
          jointSpeakers(eb).select('joint.speaker_id').where('member.speaker_id', '=', eb.ref('speakers.id')),
        ),
      ]),
    )

const quoteCount = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  quotesOfSpeaker(eb)
    .select((q) => q.fn.countAll<number>().as('count'))
    .$asScalar()
    .$notNull()
    .as('quotes')

const isQuoted = (eb: ExpressionBuilder<Schema, 'speakers'>) => eb.exists(quotesOfSpeaker(eb).select('quotes.id'))

/** What rows of anything spoken show of the speaker. */
export const speakerReference = [
  'speakers.slug as speaker_slug',
  'speakers.name as speaker_name',
  'speakers.kind as speaker_kind',
  'speakers.named as speaker_named',
] as const

const columns = ['speakers.id', 'speakers.slug', 'speakers.name', 'speakers.kind', 'speakers.named'] as const

/** Which speakers are listed: those whom articles name, or also those whom they only describe. */
export interface SpeakerFilter {
  readonly named: 'true' | 'any'
}

/** Speakers of at least one quote, by name. @param after name and id of the speaker before */
export function listSpeakers(
  db: Database,
  { named }: SpeakerFilter,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<SpeakerRow[]> {
  return db
    .selectFrom('speakers')
    .select(columns)
    .select(quoteCount)
    .where(isQuoted)
    .$if(named === 'true', (query) => query.where('speakers.named', '=', 1))
    .$if(after !== undefined, (query) =>
      query.where((eb) => above([eb.ref('speakers.name'), eb.ref('speakers.id')], after!)),
    )
    .orderBy('speakers.name')
    .orderBy('speakers.id')
    .limit(limit)
    .execute()
}

/** One speaker by slug. */
export function findSpeaker(db: Database, slug: string): Promise<SpeakerRow | undefined> {
  return db
    .selectFrom('speakers')
    .select(columns)
    .select(quoteCount)
    .where('speakers.slug', '=', slug)
    .executeTakeFirst()
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
