import type { Database } from '../database/engine.ts'
import { forAll, insertAll } from '../database/rows.ts'
import type { MembershipsTable, QuotesTable } from '../database/schema.ts'
import { groupUtterances } from '../variants/index.ts'
import type { UtteranceGroup } from '../variants/index.ts'
import { loadEvents } from './events.ts'
import { quoteId } from './ids.ts'
import { linkQuotations, unlinkQuotations } from './matches.ts'
import { articlesNear } from './prose.ts'
import type { Touched } from './touched.ts'
import { loadUtterances } from './utterances.ts'
import type { StoredUtterance } from './utterances.ts'

/**
 * Keeps quotes in step with quotations. Two quotations that match when looked at by themselves are linked; how a set of linked quotations
 * falls into quotes depends on that set alone, so after a change only the sets around what changed are grouped anew, and the outcome is
 * what grouping everything at once would give.
 */

/** Takes the quotes of some quotations apart before these go, and notes whoever shared or linked them. */
export async function forgetQuotes(db: Database, quotations: readonly string[], touched: Touched): Promise<void> {
  for (const article of await articlesNear(db, quotations)) touched.prose.add(article)
  for (const id of await unlinkQuotations(db, quotations)) touched.regroup.add(id)
  const quotes = await loadQuotes(db, quotations)
  for (const { members } of quotes.values()) for (const { quotation_id: member } of members) touched.regroup.add(member)
  await deleteQuotes(db, Array.from(quotes.keys()), touched)
  for (const id of quotations) {
    touched.relink.delete(id)
    touched.regroup.delete(id)
  }
}

/** Links what is new or has another speaker, and groups the sets that this, or a removal, touched. */
export async function settleQuotes(db: Database, touched: Touched): Promise<void> {
  const linked = await linkQuotations(db, touched.relink)
  const seeds = new Set([...linked, ...touched.relink, ...touched.regroup].sort())
  const done = new Set<string>()
  for (const seed of seeds) {
    if (done.has(seed)) continue
    const component = await connectedWith(db, seed)
    for (const id of component) done.add(id)
    await regroup(db, component, touched)
  }
}

/** Everything that links lead to from one quotation, itself included. Links that hang on an event count where there is one. */
async function connectedWith(db: Database, seed: string): Promise<Set<string>> {
  const component = new Set([seed])
  for (let frontier = [seed]; frontier.length > 0;) {
    const next = new Set((await forAll(frontier, (ids) => neighbours(db, ids))).map(({ other_id: other }) => other))
    frontier = [...next].filter((id) => !component.has(id))
    for (const id of frontier) component.add(id)
  }
  return component
}

function neighbours(db: Database, quotations: readonly string[]): Promise<{ other_id: string }[]> {
  return db.selectFrom('matches')
    .innerJoin('quotations as one', 'one.id', 'matches.quotation_id')
    .innerJoin('quotations as two', 'two.id', 'matches.other_id')
    .leftJoin('shared_events', (join) =>
      join.onRef('shared_events.article_id', '=', 'one.article_id').onRef('shared_events.other_id', '=', 'two.article_id'))
    .select('matches.other_id').distinct()
    .where('matches.quotation_id', 'in', quotations)
    .where((is) => is.or([is('matches.by_words', '=', 1), is('shared_events.matches', '>', 0)]))
    .execute()
}

async function regroup(db: Database, component: ReadonlySet<string>, touched: Touched): Promise<void> {
  const utterances = await loadUtterances(db, component)
  const sameEvent = await loadEvents(db, Array.from(utterances.values(), ({ article }) => article))
  const wanted = new Map(groupUtterances(Array.from(utterances.values()), sameEvent).map((group) => {
    const quote = rowsOf(group, utterances)
    return [quote.quote.id, quote]
  }))
  const before = await loadQuotes(db, component)
  const stale = Array.from(before.keys()).filter((id) => !same(before.get(id)!, wanted.get(id)))
  for (const article of await articlesNear(db, changedWords(before, wanted))) touched.prose.add(article)
  await deleteQuotes(db, stale, touched)
  const fresh = Array.from(wanted.values()).filter(({ quote: { id } }) => !before.has(id) || stale.includes(id))
  await insertAll(db, 'quotes', fresh.map(({ quote }) => quote))
  await insertAll(db, 'memberships', fresh.flatMap(({ members }) => members))
}

/** The quotations whose words belong to another quote than before, or to the same of another speaker. */
function changedWords(before: ReadonlyMap<string, QuoteRows>, wanted: ReadonlyMap<string, QuoteRows>): string[] {
  const placesOf = (quotes: ReadonlyMap<string, QuoteRows>) => new Map(Array.from(quotes.values()).flatMap(
    ({ quote, members }) => members.map((member) => [member.quotation_id, `${quote.id} ${quote.speaker_id}`] as const)))
  const places = placesOf(before)
  return Array.from(placesOf(wanted)).flatMap(([id, place]) => (places.get(id) === place ? [] : id))
}

interface QuoteRows {
  readonly quote: QuotesTable
  readonly members: readonly MembershipsTable[]
}

function rowsOf({ pivot, members }: UtteranceGroup, utterances: ReadonlyMap<string, StoredUtterance>): QuoteRows {
  const id = quoteId(pivot)
  const printed = members.map((member) => utterances.get(member.id)!)
  const times = printed.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const quote = {
    id,
    pivot_id: pivot,
    speaker_id: commonestSpeaker(printed, utterances.get(pivot)!.speaker),
    quotations: printed.length,
    wordings: new Set(printed.map(({ wording }) => wording)).size,
    articles: new Set(printed.map(({ article }) => article)).size,
    outlets: new Set(printed.map(({ outlet }) => outlet)).size,
    first_published_at: times[0] ?? null,
    last_published_at: times.at(-1) ?? null,
  }
  return { quote, members: members.map((member) => membershipOf(member, id)) }
}

function membershipOf(member: UtteranceGroup['members'][number], quote: string): MembershipsTable {
  const { id, rule, score, sharedWords, differences } = member
  const counts = Object.entries(differences).sort(([a], [b]) => compare(a, b))
  return { quotation_id: id, quote_id: quote, rule, score, shared_words: sharedWords, differences: JSON.stringify(Object.fromEntries(counts)) }
}

function commonestSpeaker(printed: readonly StoredUtterance[], ofPivot: string | null): string | null {
  const counts = new Map<string, number>()
  for (const { speaker } of printed) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const [commonest] = Array.from(counts).sort(
    ([a, times], [b, others]) => others - times || Number(b === ofPivot) - Number(a === ofPivot) || compare(a, b),
  )
  return commonest?.[0] ?? null
}

/** The quotes that some marked quotations belong to, with all their marked members. */
async function loadQuotes(db: Database, quotations: Iterable<string>): Promise<Map<string, QuoteRows>> {
  const ids = await quotesOf(db, quotations)
  const quotes = await forAll(ids, (some) => db.selectFrom('quotes').selectAll().where('id', 'in', some).execute())
  const members = await forAll(ids, (some) =>
    db.selectFrom('memberships').innerJoin('quotations', 'quotations.id', 'memberships.quotation_id').selectAll('memberships')
      .where('quote_id', 'in', some).where('marked', '=', 1).execute())
  const byQuote = Map.groupBy(members, ({ quote_id: quote }) => quote)
  return new Map(quotes.map((quote) => [quote.id, { quote, members: byQuote.get(quote.id) ?? [] }]))
}

async function quotesOf(db: Database, quotations: Iterable<string>): Promise<string[]> {
  const rows = await forAll(quotations, (ids) => db.selectFrom('memberships').select('quote_id').distinct().where('quotation_id', 'in', ids).execute())
  return [...new Set(rows.map(({ quote_id: quote }) => quote))]
}

/** Deletes quotes with their memberships, and notes the articles that print their words without marks. */
async function deleteQuotes(db: Database, quotes: readonly string[], touched: Touched): Promise<void> {
  await forAll(quotes, async (ids) => {
    const printing = await db.selectFrom('memberships').innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
      .select('article_id').distinct().where('quote_id', 'in', ids).where('marked', '=', 0).execute()
    for (const { article_id: article } of printing) touched.prose.add(article)
    await db.deleteFrom('memberships').where('quote_id', 'in', ids).execute()
    await db.deleteFrom('quotes').where('id', 'in', ids).execute()
    return []
  })
}

function same(a: QuoteRows, b: QuoteRows | undefined): boolean {
  return b !== undefined && canonical(a) === canonical(b)
}

function canonical({ quote, members }: QuoteRows): string {
  const sorted = [...members].sort((a, b) => compare(a.quotation_id, b.quotation_id))
  return JSON.stringify([quote, ...sorted].map((row) => Object.entries(row).sort(([a], [b]) => compare(a, b))))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
