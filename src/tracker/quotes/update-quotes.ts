import type { Database } from '../../database/engine.ts'
import { forAll, setAll } from '../../database/batches.ts'
import { dayNumber, utteranceOf, updateClusters, dateBucketOf } from '../../variants/index.ts'
import { linksOf } from '../corrections/links.ts'
import { quoteId } from '../ids.ts'
import { preparedWording } from './prepared-wordings.ts'
import { articlesNear } from './prose.ts'
import { DatabaseUtteranceStore } from './utterance-store.ts'
import { writeClusters } from './write-clusters.ts'
import type { Reads, Writes } from '../pending-updates.ts'
import { loadPrintedQuotations } from './printed-quotations.ts'

/**
 * Keeps quotes in step with quotations. Marked quotations are utterances; `updateClusters` finds, from what has
 * changed, which utterances are of one quote, and each of its clusters is a quote.
 */

/** How many quotations are assigned to utterances at a time, to bound memory. */
const chunk = 1000

/** Takes marked quotations out of their quotes before they are deleted, and notes which utterances lose them. */
export async function forgetQuotes(
  db: Database,
  quotations: readonly string[],
  pending: Writes<'relink' | 'articles' | 'utterances' | 'lessened' | 'corrected' | 'quotes' | 'members' | 'prose'>,
): Promise<void> {
  for (const { id, utterance, text, article, day } of (await loadPrintedQuotations(db, quotations)).values()) {
    pending.relink.delete(id)
    pending.articles.add(article)
    if (utterance === null) continue
    pending.utterances.set(utterance, {
      id: utterance,
      wording: preparedWording(text),
      dateBucket: dateBucketOf(dayNumber(day)),
    })
    pending.lessened.add(utterance)
  }
  for (const { ends } of await linksOf(db, quotations)) for (const id of ends) pending.corrected.add(id)
  const named = await forAll(quotations, (ids) =>
    db
      .selectFrom('quotes')
      .select('id')
      .where((is) => is.or([is('representative_id', 'in', ids), is('id', 'in', ids.map(quoteId))]))
      .execute(),
  )
  await deleteQuotes(
    db,
    named.map(({ id }) => id),
    pending,
  )
}

/**
 * Assigns new quotations, and those whose speaker has changed, to utterances, and writes the quotes that follow from
 * this or from a removal.
 */
export async function updateQuotes(
  db: Database,
  pending: Reads<'relink' | 'corrected'> &
    Writes<'utterances' | 'lessened' | 'articles' | 'quotes' | 'members' | 'prose'>,
): Promise<void> {
  const relink = [...pending.relink]
  for (let from = 0; from < relink.length; from += chunk)
    await assignUtterances(db, relink.slice(from, from + chunk), pending)
  const store = new DatabaseUtteranceStore(db, new Set(pending.utterances.keys()))
  const representatives = await updateClusters(store, {
    utterances: [...pending.utterances.values()],
    articles: [...pending.articles],
  })
  const { reassigned, emptied, changed } = await writeClusters(db, representatives, pending.corrected)
  for (const quote of changed) pending.quotes.add(quote)
  await deleteQuotes(db, emptied, pending)
  const utterances = new Set([...reassigned, ...pending.lessened])
  const others = [...(await store.utterances([...utterances].filter((id) => !pending.utterances.has(id)))).values()]
  const words = [
    ...[...utterances].flatMap((id) => pending.utterances.get(id) ?? []),
    ...others.map(({ wording, day }) => ({ wording, dateBucket: dateBucketOf(day) })),
  ]
  for (const article of await articlesNear(db, words, pending.prose)) pending.prose.add(article)
}

async function assignUtterances(
  db: Database,
  quotations: readonly string[],
  pending: Writes<'utterances' | 'lessened' | 'articles'>,
): Promise<void> {
  const assigned = new Map<string, number>()
  for (const quotation of (await loadPrintedQuotations(db, quotations)).values()) {
    const wording = preparedWording(quotation.text)
    const { id, dateBucket } = utteranceOf(quotation, wording)
    // Also of the same utterance as before: where the speaker is another now, so is its quote's.
    pending.utterances.set(id, { id, wording, dateBucket })
    if (id === quotation.utterance) continue
    if (quotation.utterance !== null) {
      pending.utterances.set(quotation.utterance, { id: quotation.utterance, wording, dateBucket })
      pending.lessened.add(quotation.utterance)
    }
    pending.articles.add(quotation.article)
    assigned.set(quotation.id, id)
  }
  await setAll(db, 'quotations', 'id', 'utterance_id', assigned)
}

/** Deletes quotes with their memberships, and notes the articles that print their words without marks. */
async function deleteQuotes(
  db: Database,
  quotes: readonly string[],
  pending: Writes<'quotes' | 'members' | 'prose'>,
): Promise<void> {
  for (const quote of quotes) pending.quotes.add(quote)
  await forAll(quotes, async (ids) => {
    const printing = await db
      .selectFrom('memberships')
      .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .select('article_id')
      .distinct()
      .where('quote_id', 'in', ids)
      .where('marked', '=', 0)
      .execute()
    for (const { article_id: article } of printing) pending.prose.add(article)
    const members = await db
      .deleteFrom('memberships')
      .where('quote_id', 'in', ids)
      .returning(['quote_id', 'quotation_id'])
      .execute()
    for (const { quote_id: quote, quotation_id: id } of members)
      pending.members.set(quote, [...(pending.members.get(quote) ?? []), id])
    await db.deleteFrom('quotes').where('id', 'in', ids).execute()
    return []
  })
}
