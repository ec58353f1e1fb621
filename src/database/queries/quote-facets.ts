import { verdicts } from '../../variants/index.ts'
import type { Database } from '../engine.ts'
import { conditionsOf, filteredQuotes, type QuoteFilter } from './quote-filter.ts'

/** How many quotes a filter selects, up to `most`. */
export async function countQuotes(db: Database, filter: QuoteFilter, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(
      filteredQuotes(db, await conditionsOf(db, filter))
        .select('quotes.id')
        .limit(most)
        .as('selected'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** How many quotes facets are computed from at most. */
const mostSummarized = 10_000

const mostValues = 20

/**
 * Of the quotes that a filter selects (the first `mostSummarized`, the newest first), the commonest speakers that articles name, outlets,
 * media and months, and how faithful printings are.
 */
export async function facetsOf(db: Database, filter: QuoteFilter) {
  const selected = filteredQuotes(db, await conditionsOf(db, filter))
    .select(['quotes.id', 'quotes.speaker_id', 'quotes.representative_id', 'quotes.first_published_at'])
    .orderBy('quotes.first_published_at', 'desc')
    .orderBy('quotes.id')
    .limit(mostSummarized)
    .as('selected')
  const [speaker, outlet, medium, month, fidelity] = await Promise.all([
    db
      .with('selected', (with_) => with_.selectFrom(selected).select(['selected.id', 'selected.speaker_id']))
      .selectFrom((eb) =>
        eb
          .selectFrom('selected')
          .select(['selected.id', 'selected.speaker_id'])
          .union(
            eb
              .selectFrom('selected')
              .innerJoin('speaker_keys as joint', 'joint.speaker_id', 'selected.speaker_id')
              .innerJoin('joint_speakers', 'joint_speakers.key', 'joint.key')
              .innerJoin('speaker_keys as member', 'member.key', 'joint_speakers.member_key')
              .select(['selected.id', 'member.speaker_id']),
          )
          .as('spoken'),
      )
      .innerJoin('speakers', 'speakers.id', 'spoken.speaker_id')
      .where('speakers.named', '=', 1)
      .select((eb) => ['speakers.slug as value', 'speakers.name', eb.fn.countAll<number>().as('count')])
      .groupBy('speakers.id')
      .orderBy('count', 'desc')
      .orderBy('speakers.slug')
      .limit(mostValues)
      .execute(),
    db
      .selectFrom(selected)
      .innerJoin('memberships', 'memberships.quote_id', 'selected.id')
      .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
      .select((eb) => [
        'outlets.slug as value',
        'outlets.name',
        eb.fn.count<number>('selected.id').distinct().as('count'),
      ])
      .groupBy('outlets.id')
      .orderBy('count', 'desc')
      .orderBy('outlets.slug')
      .limit(mostValues)
      .execute(),
    db
      .selectFrom(selected)
      .innerJoin('quotations', 'quotations.id', 'selected.representative_id')
      .where('quotations.medium', 'is not', null)
      .select((eb) => ['quotations.medium as value', 'quotations.medium as name', eb.fn.countAll<number>().as('count')])
      .groupBy('quotations.medium')
      .orderBy('count', 'desc')
      .orderBy('quotations.medium')
      .limit(mostValues)
      .execute(),
    db
      .selectFrom(selected)
      .where('first_published_at', 'is not', null)
      .select((eb) => [
        eb.fn<string>('substr', ['first_published_at', eb.val(1), eb.val(7)]).as('value'),
        eb.fn.countAll<number>().as('count'),
      ])
      .groupBy('value')
      .orderBy('value', 'desc')
      .limit(mostValues)
      .execute(),
    db
      .selectFrom(selected)
      .innerJoin('memberships', 'memberships.quote_id', 'selected.id')
      .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .where('quotations.marked', '=', 1)
      .where('memberships.verdict', 'is not', null)
      .select((eb) => ['memberships.verdict as value', eb.fn.count<number>('selected.id').distinct().as('count')])
      .groupBy('memberships.verdict')
      .execute(),
  ])
  return {
    speaker,
    outlet,
    medium: medium.map(({ value, count }) => ({ value: value!, name: value!, count })),
    month: month.map(({ value, count }) => ({ value, name: value, count })),
    fidelity: verdicts.flatMap((value) =>
      fidelity.filter((one) => one.value === value).map(({ count }) => ({ value, name: value, count })),
    ),
  }
}
