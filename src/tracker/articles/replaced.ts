import { forAll, insertAll } from '../../database/batches.ts'
import type { Database } from '../../database/engine.ts'
import { pairQuotations } from '../../history/index.ts'
import type { PrintedWords } from '../../history/index.ts'
import { speakerOf } from '../quotes/printed-quotations.ts'

/** A quotation of an article's current revision. */
export interface CurrentQuotation extends PrintedWords {
  readonly id: string
  readonly quote: string | null
}

/** The quotations of an article's current revision, in order. */
export async function currentQuotations(db: Database, article: string): Promise<CurrentQuotation[]> {
  const rows = await db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
    .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
    .select([
      'quotations.id',
      'quotations.speaker_name',
      'quotations.confidence',
      'speakers.key as speaker',
      'speakers.named',
      'wordings.text',
      'memberships.quote_id as quote',
    ])
    .where('quotations.article_id', '=', article)
    .orderBy('quotations.ordinal')
    .execute()
  return rows.map((row) => ({ id: row.id, text: row.text, quote: row.quote, speaker: speakerOf(row) }))
}

/**
 * Notes which quotations a new revision of an article no longer prints, and what each became. What it prints again is
 * no longer noted.
 * @param before the quotations of the revision before
 */
export async function noteReplaced(
  db: Database,
  { article, revision }: { readonly article: string; readonly revision: number },
  before: readonly CurrentQuotation[],
): Promise<void> {
  const after = await currentQuotations(db, article)
  const printed = new Set(after.map(({ id }) => id))
  await forAll(printed, async (ids) => {
    await db.deleteFrom('replaced_quotations').where('quotation_id', 'in', ids).execute()
    return []
  })
  await insertAll(
    db,
    'replaced_quotations',
    pairQuotations(before, after).flatMap(([one, other]) =>
      one === null || printed.has(one.id)
        ? []
        : {
            quotation_id: one.id,
            article_id: article,
            revision: revision - 1,
            quote_id: one.quote,
            replaced_by_id: other?.id ?? null,
          },
    ),
  )
}
