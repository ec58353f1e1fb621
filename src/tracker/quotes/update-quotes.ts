import type { Database } from '../../database/engine.ts'
import { forAll } from '../../database/rows.ts'
import { dayNumber, prepareWording, sayingOf, settleSayings, windowOf } from '../../variants/index.ts'
import { linksOf } from '../corrections/links.ts'
import { articlesNear } from './prose.ts'
import { DatabaseSayings } from './utterance-store.ts'
import { writeStars } from './write-clusters.ts'
import type { Touched } from '../pending-updates.ts'
import { loadUtterances } from './printed-quotations.ts'

/**
 * Keeps quotes in step with quotations. Marked quotations are sayings; `settleSayings` finds, from what has changed,
 * which sayings are of one utterance, and each of its stars is a quote.
 */

/** So many quotations are made sayings together at most, to bound memory. */
const chunk = 1000

/** Takes some marked quotations out of their quotes before these go, and notes which sayings lose them. */
export async function forgetQuotes(db: Database, quotations: readonly string[], touched: Touched): Promise<void> {
  for (const { id, saying, text, article, day } of (await loadUtterances(db, quotations)).values()) {
    touched.relink.delete(id)
    touched.articles.add(article)
    if (saying === null) continue
    touched.sayings.set(saying, { id: saying, wording: prepareWording(text), window: windowOf(dayNumber(day)) })
    touched.lessened.add(saying)
  }
  for (const { ends } of await linksOf(db, quotations)) for (const id of ends) touched.corrected.add(id)
  const named = await forAll(quotations, (ids) =>
    db.selectFrom('quotes').select('id').where('pivot_id', 'in', ids).execute(),
  )
  await deleteQuotes(
    db,
    named.map(({ id }) => id),
    touched,
  )
}

/**
 * Makes sayings of new quotations and those that have another speaker, and writes the quotes that follow from this, or
 * from a removal.
 */
export async function settleQuotes(db: Database, touched: Touched): Promise<void> {
  const relink = [...touched.relink]
  for (let from = 0; from < relink.length; from += chunk)
    await assignSayings(db, relink.slice(from, from + chunk), touched)
  const store = new DatabaseSayings(db, new Set(touched.sayings.keys()))
  const pivots = await settleSayings(store, { sayings: [...touched.sayings.values()], articles: [...touched.articles] })
  const { reassigned, emptied, changed } = await writeStars(db, pivots, touched.corrected)
  for (const quote of changed) touched.quotes.add(quote)
  await deleteQuotes(db, emptied, touched)
  const sayings = new Set([...reassigned, ...touched.lessened])
  const others = [...(await store.printed([...sayings].filter((id) => !touched.sayings.has(id)))).values()]
  const words = [
    ...[...sayings].flatMap((id) => touched.sayings.get(id) ?? []),
    ...others.map(({ wording, day }) => ({ wording, window: windowOf(day) })),
  ]
  for (const article of await articlesNear(db, words)) touched.prose.add(article)
}

async function assignSayings(db: Database, quotations: readonly string[], touched: Touched): Promise<void> {
  for (const utterance of (await loadUtterances(db, quotations)).values()) {
    const wording = prepareWording(utterance.text)
    const { id, window } = sayingOf(utterance, wording)
    if (id === utterance.saying) continue
    touched.sayings.set(id, { id, wording, window })
    if (utterance.saying !== null) {
      touched.sayings.set(utterance.saying, { id: utterance.saying, wording, window })
      touched.lessened.add(utterance.saying)
    }
    touched.articles.add(utterance.article)
    await db.updateTable('quotations').set({ saying_id: id }).where('id', '=', utterance.id).execute()
  }
}

/** Deletes quotes with their memberships, and notes the articles that print their words without marks. */
async function deleteQuotes(db: Database, quotes: readonly string[], touched: Touched): Promise<void> {
  for (const quote of quotes) touched.quotes.add(quote)
  await forAll(quotes, async (ids) => {
    const printing = await db
      .selectFrom('memberships')
      .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .select('article_id')
      .distinct()
      .where('quote_id', 'in', ids)
      .where('marked', '=', 0)
      .execute()
    for (const { article_id: article } of printing) touched.prose.add(article)
    const members = await db
      .deleteFrom('memberships')
      .where('quote_id', 'in', ids)
      .returning(['quote_id', 'quotation_id'])
      .execute()
    for (const { quote_id: quote, quotation_id: id } of members)
      touched.members.set(quote, [...(touched.members.get(quote) ?? []), id])
    await db.deleteFrom('quotes').where('id', 'in', ids).execute()
    return []
  })
}
