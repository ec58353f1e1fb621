import type { Database } from '../../database/engine.ts'
import { forAll, putAll } from '../../database/batches.ts'
import type { MembershipsTable, QuotesTable } from '../../database/schema/index.ts'
import type { Wording } from '../../variants/index.ts'
import { linkedIn, linksOf, representativesOf } from '../corrections/links.ts'
import type { Link } from '../corrections/links.ts'
import { firstCopies, loadCopies } from './copies.ts'
import type { Copy, StoredCopy } from './copies.ts'
import { followLinks } from './linked-clusters.ts'
import { preparedWording } from './prepared-wordings.ts'
import { isCompared, membershipsOf, quoteIdOf, quoteOf } from './quote-rows.ts'
import { DatabaseUtteranceStore } from './utterance-store.ts'

/** How many clusters are written at a time, to bound memory. */
const chunk = 100

/** What writing clusters has changed. */
export interface Written {
  /**
   * Utterances whose words belong to another quote than before, to one of another speaker or with another fullest
   * wording, or are shown by another quotation.
   */
  readonly reassigned: Set<number>
  /** Quotes that have lost all their marked quotations. */
  readonly emptied: string[]
  /** Quotes that have changed, or gained, lost or exchanged a printing. */
  readonly changed: Set<string>
}

/**
 * Writes clusters as quotes, following the links in force. Rows that are already right are left alone.
 * @param representatives utterances that are, or were, representatives
 * @param corrected quotations whose links have changed, or that have links and are gone
 */
export async function writeClusters(
  db: Database,
  representatives: Iterable<number>,
  corrected: ReadonlySet<string>,
): Promise<Written> {
  const all = [...representatives]
  const linked = await loadLinkedClusters(db, [...corrected, ...(await linkedIn(db, all))])
  const written = { reassigned: new Set<number>(), left: new Set<string>(), changed: new Set<string>() }
  await writeGroups(db, linked.groups, written)
  const others = all.filter((representative) => !linked.representatives.has(representative))
  for (let from = 0; from < others.length; from += chunk) {
    const copies = await loadCopies(db, others.slice(from, from + chunk))
    await writeGroups(db, Array.from(Map.groupBy(copies, ({ representative }) => representative).values()), written)
  }
  const { reassigned, left, changed } = written
  for (const quote of left) changed.add(quote)
  return { reassigned, emptied: await emptyAmong(db, left), changed }
}

/** All clusters that links connect with some quotations, as quotes. */
async function loadLinkedClusters(
  db: Database,
  quotations: readonly string[],
): Promise<{ representatives: Set<number>; groups: Copy[][] }> {
  const representatives = new Set<number>()
  const links = new Map<string, Link>()
  const seen = new Set<string>()
  const copies: StoredCopy[] = []
  for (let next = [...new Set(quotations)]; next.length > 0;) {
    for (const id of next) seen.add(id)
    const found = await linksOf(db, next)
    for (const link of found) links.set(link.correction, link)
    const more = (await representativesOf(db, [...next, ...found.flatMap(({ ends }) => ends)])).filter(
      (representative) => !representatives.has(representative),
    )
    for (const representative of more) representatives.add(representative)
    const loaded = await loadCopies(db, more)
    copies.push(...loaded)
    next = [...new Set([...found.flatMap(({ ends }) => ends), ...loaded.map(({ id }) => id)])].filter(
      (id) => !seen.has(id),
    )
  }
  const clusters = Array.from(Map.groupBy(copies, ({ representative }) => representative).values()).sort(
    (a, b) => a[0]!.representative - b[0]!.representative,
  )
  const store = new DatabaseUtteranceStore(db, new Set())
  const utterances = [...new Set(copies.map(({ utterance }) => utterance))]
  return {
    representatives,
    groups: followLinks(clusters, [...links.values()], {
      standings: await store.known(utterances),
      matches: await store.matches(utterances),
    }),
  }
}

interface Writing {
  readonly reassigned: Set<number>
  readonly left: Set<string>
  readonly changed: Set<string>
}

/** Writes quotes, each group with the representative first. Groups that share an utterance are written together. */
async function writeGroups(
  db: Database,
  groups: readonly (readonly Copy[])[],
  { reassigned, left, changed }: Writing,
): Promise<void> {
  const before = await loadQuotes(db, groups)
  const texts = await loadTexts(db, groups, before)
  const samples = firstCopies(groups.flat())
  const quotes: QuotesTable[] = []
  const memberships: MembershipsTable[] = []
  for (const group of groups) {
    const wanted = quoteOf(group)
    for (const { id, utterance, membership } of group) {
      const old = membership && before.get(membership.quote_id)!
      if (samples.has(id) && (!old || !isAlike(old, wanted))) reassigned.add(utterance)
      if (membership && membership.quote_id !== wanted.id) left.add(membership.quote_id)
    }
    const old = before.get(wanted.id)
    const isNew = !old || !isSame(wanted, old)
    if (isNew) quotes.push(wanted)
    const others = membershipsOf(group, wanted, old, texts).filter((row, i) => {
      const { membership } = group[i]!
      return !membership || !isSame(row, membership)
    })
    memberships.push(...others)
    if (isNew || others.length > 0) changed.add(wanted.id)
  }
  await putAll(db, 'quotes', ['id'], quotes)
  await putAll(db, 'memberships', ['quotation_id'], memberships)
}

/** Whether what is printed of a quote without marks would be stored alike. */
const isAlike = (a: QuotesTable, b: QuotesTable): boolean =>
  a.id === b.id && a.speaker_id === b.speaker_id && a.representative_id === b.representative_id

/** The wordings of copies that have not been compared with their representative yet, and of the representatives. */
async function loadTexts(
  db: Database,
  clusters: readonly (readonly Copy[])[],
  before: ReadonlyMap<string, QuotesTable>,
): Promise<Map<string, Wording>> {
  const ids = clusters.flatMap((cluster) => {
    const [first] = cluster as [Copy]
    const quote = { id: quoteIdOf(cluster), representative_id: first.id }
    const others = cluster.filter(
      (copy) => copy.correction !== undefined || !isCompared(copy, quote, before.get(quote.id)),
    )
    return [first, ...others].map(({ wording }) => wording)
  })
  const rows = await forAll(ids, (some) =>
    db.selectFrom('wordings').select(['id', 'text']).where('id', 'in', some).execute(),
  )
  return new Map(rows.map(({ id, text }) => [id, preparedWording(text)]))
}

async function loadQuotes(db: Database, clusters: readonly (readonly Copy[])[]): Promise<Map<string, QuotesTable>> {
  const ids = clusters.flatMap((cluster) => [
    quoteIdOf(cluster),
    ...cluster.flatMap(({ membership }) => membership?.quote_id ?? []),
  ])
  const rows = await forAll(ids, (some) => db.selectFrom('quotes').selectAll().where('id', 'in', some).execute())
  return new Map(rows.map((row) => [row.id, row]))
}

function isSame<Row extends object>(a: Row, b: Row): boolean {
  return (Object.keys(a) as (keyof Row)[]).every((column) => a[column] === b[column])
}

async function emptyAmong(db: Database, quotes: Iterable<string>): Promise<string[]> {
  const rows = await forAll(quotes, (ids) =>
    db
      .selectFrom('quotes')
      .select('id')
      .where('id', 'in', ids)
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('memberships')
              .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
              .select('memberships.quotation_id')
              .whereRef('memberships.quote_id', '=', 'quotes.id')
              .where('quotations.marked', '=', 1),
          ),
        ),
      )
      .execute(),
  )
  return rows.map(({ id }) => id)
}
