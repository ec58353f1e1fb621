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

const quoteCount = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb
    .selectFrom('quotes')
    .select((q) => q.fn.countAll<number>().as('count'))
    .whereRef('quotes.speaker_id', '=', 'speakers.id')
    .$asScalar()
    .$notNull()
    .as('quotes')

const isQuoted = (eb: ExpressionBuilder<Schema, 'speakers'>) =>
  eb.exists(eb.selectFrom('quotes').select('quotes.id').whereRef('quotes.speaker_id', '=', 'speakers.id'))

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
