import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../engine.ts'
import type { Schema, StoredCorrectionKind } from '../schema/index.ts'
import { allOf } from './conditions.ts'
import { below } from './keyset.ts'

/** Which corrections a list holds. */
export interface CorrectionFilter {
  readonly kind?: StoredCorrectionKind | undefined
  /** Id of a quotation that they name. */
  readonly quotation?: string | undefined
  /** Id of a quote that one of the quotations they name is in now. */
  readonly quote?: string | undefined
  /** Slug of a speaker of whom they say something. */
  readonly speaker?: string | undefined
  /** Whether they are in force. */
  readonly in_force?: boolean | undefined
  /** Id of the API key with which they were made. */
  readonly curator?: string | undefined
}

/** Corrections with their revocations and with their quotations, where these exist. */
const select = (db: Database) =>
  db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .leftJoin('quotations as one', 'one.id', 'corrections.quotation_id')
    .leftJoin('wordings as one_wording', 'one_wording.id', 'one.wording_id')
    .leftJoin('memberships as one_place', 'one_place.quotation_id', 'one.id')
    .leftJoin('dismissed_quotations as dismissed', 'dismissed.quotation_id', 'corrections.quotation_id')
    .leftJoin('quotations as other', 'other.id', 'corrections.other_id')
    .leftJoin('wordings as other_wording', 'other_wording.id', 'other.wording_id')
    .leftJoin('memberships as other_place', 'other_place.quotation_id', 'other.id')
    .select([
      'corrections.id',
      'corrections.kind',
      'corrections.quotation_id',
      'corrections.other_id',
      'corrections.speaker_name',
      'corrections.speaker_kind',
      'corrections.speaker_key',
      'corrections.other_key',
      'corrections.article_id',
      'corrections.link',
      'corrections.reason',
      'corrections.curator_id',
      'corrections.curator_name',
      'corrections.created_at',
      'revocations.reason as revocation_reason',
      'revocations.curator_id as revoker_id',
      'revocations.curator_name as revoker_name',
      'revocations.revoked_at',
      'one.article_id as one_article',
      'one_wording.text as one_text',
      'one_place.quote_id as one_quote',
      'dismissed.article_id as dismissed_article',
      'dismissed.text as dismissed_text',
      'other.article_id as other_article',
      'other_wording.text as other_text',
      'other_place.quote_id as other_quote',
    ])

export type CorrectionRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** The names of a speaker. */
const keysOf = (eb: Pick<ExpressionBuilder<Schema, never>, 'selectFrom'>, slug: string) =>
  eb
    .selectFrom('speakers')
    .innerJoin('speaker_keys', 'speaker_keys.speaker_id', 'speakers.id')
    .select('speaker_keys.key')
    .where('speakers.slug', '=', slug)

/** Corrections, the newest first. @param after when the one before was made, and its id */
export function listCorrections(
  db: Database,
  { kind, quotation, quote, speaker, in_force: inForce, curator }: CorrectionFilter,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<CorrectionRow[]> {
  return select(db)
    .where((eb) =>
      allOf<CorrectionFilter>(eb, {
        kind: kind === undefined ? undefined : eb('corrections.kind', '=', kind),
        curator: curator === undefined ? undefined : eb('corrections.curator_id', '=', curator),
        in_force: inForce === undefined ? undefined : eb('revocations.correction_id', inForce ? 'is' : 'is not', null),
        speaker:
          speaker === undefined
            ? undefined
            : eb.or([
                eb('corrections.speaker_key', 'in', keysOf(eb, speaker)),
                eb('corrections.other_key', 'in', keysOf(eb, speaker)),
              ]),
        quotation:
          quotation === undefined
            ? undefined
            : eb(
                'corrections.id',
                'in',
                eb.selectFrom('corrected_quotations').select('correction_id').where('quotation_id', '=', quotation),
              ),
        quote:
          quote === undefined
            ? undefined
            : eb(
                'corrections.id',
                'in',
                eb
                  .selectFrom('memberships')
                  .innerJoin('corrected_quotations', 'corrected_quotations.quotation_id', 'memberships.quotation_id')
                  .select('corrected_quotations.correction_id')
                  .where('memberships.quote_id', '=', quote),
              ),
      }),
    )
    .$if(after !== undefined, (query) =>
      query.where((eb) => below([eb.ref('corrections.created_at'), eb.ref('corrections.id')], after!)),
    )
    .orderBy('corrections.created_at', 'desc')
    .orderBy('corrections.id', 'desc')
    .limit(limit)
    .execute()
}

/** One correction by id. */
export function findCorrection(db: Database, id: string): Promise<CorrectionRow | undefined> {
  return select(db).where('corrections.id', '=', id).executeTakeFirst()
}

/** The item in Wikidata that people have given a speaker; null where nobody has. */
export async function linkOfSpeaker(db: Database, speaker: string): Promise<string | null> {
  const row = await db
    .selectFrom('corrections')
    .innerJoin('speakers', 'speakers.key', 'corrections.speaker_key')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select('corrections.link')
    .where('speakers.id', '=', speaker)
    .where('corrections.kind', '=', 'speaker-link')
    .where('revocations.correction_id', 'is', null)
    .executeTakeFirst()
  return row?.link ?? null
}
