import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/batches.ts'
import type { MembershipsTable, QuotesTable } from '../../database/schema/index.ts'
import {
  groupingVersion,
  matchWordings,
  prepareWording,
  reasonOf,
  reasonOfRepresentative,
} from '../../variants/index.ts'
import type { MatchRule, Wording } from '../../variants/index.ts'
import { quoteId } from '../ids.ts'
import { followLinks } from './linked-clusters.ts'
import { linkedIn, linksOf, representativesOf } from '../corrections/links.ts'
import type { Link } from '../corrections/links.ts'
import { correctionRule } from '../corrections/overrides.ts'
import { relationTo } from './quote-rows.ts'
import type { Relation } from './quote-rows.ts'
import { DatabaseUtteranceStore } from './utterance-store.ts'

/** So many clusters are written together at most, to bound memory. */
const chunk = 100

/** What writing clusters has changed. */
export interface Written {
  /**
   * Utterances whose words belong to another quote than before, to one of another speaker, or are shown by another
   * quotation.
   */
  readonly reassigned: Set<number>
  /** Quotes that have lost all their marked quotations. */
  readonly emptied: string[]
  /** Quotes that are not what they were, or have gained, lost or exchanged a printing. */
  readonly changed: Set<string>
}

/**
 * Writes the quotes that clusters are, with the links that people made, as far as they are not what is written already.
 * @param representatives utterances that are, or were, representatives
 * @param corrected quotations whose links are not what they were, or that have links and are gone
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

/** All clusters that links lead to from some quotations, as quotes. */
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

/** Writes quotes, the representative of each being its first copy. Groups that share an utterance are written together. */
async function writeGroups(
  db: Database,
  groups: readonly (readonly Copy[])[],
  { reassigned, left, changed }: Writing,
): Promise<void> {
  const texts = await loadTexts(db, groups)
  const before = await loadQuotes(db, groups)
  const samples = samplesOf(groups.flat())
  for (const group of groups) {
    const wanted = quoteOf(group)
    for (const { id, utterance, membership } of group) {
      const old = membership && `${membership.quote_id} ${before.get(membership.quote_id)!.speaker_id}`
      if (samples.has(id) && old !== `${wanted.id} ${wanted.speaker_id}`) reassigned.add(utterance)
      if (membership && membership.quote_id !== wanted.id) left.add(membership.quote_id)
    }
    const isNew = await writeQuote(db, wanted, before.get(wanted.id))
    const isOther = await writeMemberships(db, group, membershipsOf(group, wanted.id, texts))
    if (isNew || isOther) changed.add(wanted.id)
  }
}

/** A marked quotation of a cluster. */
export interface Copy {
  readonly id: string
  readonly utterance: number
  readonly representative: number
  readonly article: string
  readonly outlet: string
  readonly speaker: string | null
  readonly wording: string
  readonly publishedAt: string | null
  /** How its utterance matches the representative; null for the representative itself. */
  readonly match: { readonly rule: MatchRule; readonly score: number; readonly sharedWords: number } | null
  /** As it is written now. */
  readonly membership: MembershipsTable | null
  /** The link by which it is where it is, whatever it matches. */
  readonly correction?: string
}

/** The same as it is loaded. */
export interface StoredCopy extends Copy {
  /** How much it says. */
  readonly weight: number
}

/** The representative's first copy is the first of each cluster. */
async function loadCopies(db: Database, representatives: readonly number[]): Promise<StoredCopy[]> {
  const rows = await forAll(representatives, (some) =>
    db
      .selectFrom('utterances')
      .innerJoin('quotations', 'quotations.utterance_id', 'utterances.id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .leftJoin('utterance_matches', (on) =>
        on
          .onRef('utterance_matches.utterance_id', '=', 'utterances.id')
          .onRef('utterance_matches.other_id', '=', 'utterances.representative_id'),
      )
      .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
      .select([
        'quotations.id',
        'utterances.id as utterance',
        'utterances.representative_id',
        'utterances.weight',
        'quotations.article_id',
        'articles.outlet_id',
        'quotations.speaker_id',
        'quotations.wording_id',
        'articles.published_at',
        'utterance_matches.rule as match_rule',
        'utterance_matches.score as match_score',
        'utterance_matches.shared_words as match_words',
        'memberships.quote_id',
        'memberships.rule',
        'memberships.score',
        'memberships.shared_words',
        'memberships.differences',
        'memberships.spans',
        'memberships.fidelity',
        'memberships.version',
        'memberships.outlet_id as compared_outlet',
        'memberships.published_at as compared_at',
        'memberships.correction_id',
      ])
      .where('utterances.representative_id', 'in', some)
      .execute(),
  )
  const copies = rows.map((row): StoredCopy => ({
    id: row.id,
    utterance: row.utterance,
    representative: row.representative_id,
    weight: row.weight,
    article: row.article_id,
    outlet: row.outlet_id,
    speaker: row.speaker_id,
    wording: row.wording_id,
    publishedAt: row.published_at,
    match:
      row.match_rule === null
        ? null
        : { rule: row.match_rule as MatchRule, score: row.match_score!, sharedWords: row.match_words! },
    membership:
      row.quote_id === null
        ? null
        : {
            quotation_id: row.id,
            quote_id: row.quote_id,
            rule: row.rule!,
            score: row.score!,
            shared_words: row.shared_words!,
            differences: row.differences!,
            spans: row.spans!,
            fidelity: row.fidelity,
            version: row.version!,
            outlet_id: row.compared_outlet,
            published_at: row.compared_at,
            correction_id: row.correction_id,
          },
  }))
  const isRepresentative = ({ utterance, representative }: Copy): boolean => utterance === representative
  return copies.sort(
    (a, b) =>
      Number(isRepresentative(b)) - Number(isRepresentative(a)) ||
      a.utterance - b.utterance ||
      compareText(a.article, b.article) ||
      compareText(a.id, b.id),
  )
}

/** What each utterance is shown by: its first copy by article, then by id. */
function samplesOf(copies: readonly Copy[]): Set<string> {
  const first = new Map<number, Copy>()
  for (const copy of copies) {
    const known = first.get(copy.utterance)
    if (!known || (compareText(copy.article, known.article) || compareText(copy.id, known.id)) < 0)
      first.set(copy.utterance, copy)
  }
  return new Set(Array.from(first.values(), ({ id }) => id))
}

/** Texts of the copies whose differences from the representative are not written yet, and of their representatives. */
async function loadTexts(db: Database, clusters: readonly (readonly Copy[])[]): Promise<Map<string, Wording>> {
  const ids = clusters.flatMap((cluster) => {
    const [first] = cluster as [Copy]
    const unwritten = cluster.filter((copy) => copy.correction !== undefined || !isWritten(copy, quoteId(first.id)))
    return [first, ...unwritten].map(({ wording }) => wording)
  })
  const rows = await forAll(ids, (some) =>
    db.selectFrom('wordings').select(['id', 'text']).where('id', 'in', some).execute(),
  )
  return new Map(rows.map(({ id, text }) => [id, prepareWording(text)]))
}

/** A quote is named for its representative: a copy that has been in it was compared with the same words, if in the same way. */
const isWritten = ({ membership }: Copy, quote: string): boolean =>
  membership?.quote_id === quote && membership.version === groupingVersion

async function loadQuotes(db: Database, clusters: readonly (readonly Copy[])[]): Promise<Map<string, QuotesTable>> {
  const ids = clusters.flatMap((cluster) => [
    quoteId(cluster[0]!.id),
    ...cluster.flatMap(({ membership }) => membership?.quote_id ?? []),
  ])
  const rows = await forAll(ids, (some) => db.selectFrom('quotes').selectAll().where('id', 'in', some).execute())
  return new Map(rows.map((row) => [row.id, row]))
}

/** The quote that a cluster is, the representative's first copy being the first. */
export function quoteOf(cluster: readonly Copy[]): QuotesTable {
  const [representative] = cluster as [Copy]
  const times = cluster.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  return {
    id: quoteId(representative.id),
    representative_id: representative.id,
    speaker_id: commonestSpeaker(cluster, representative.speaker),
    quotations: cluster.length,
    wordings: new Set(cluster.map(({ wording }) => wording)).size,
    articles: new Set(cluster.map(({ article }) => article)).size,
    outlets: new Set(cluster.map(({ outlet }) => outlet)).size,
    first_published_at: times[0] ?? null,
    last_published_at: times.at(-1) ?? null,
  }
}

function commonestSpeaker(cluster: readonly Copy[], ofRepresentative: string | null): string | null {
  const counts = new Map<string, number>()
  for (const { speaker } of cluster) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const [commonest] = Array.from(counts).sort(
    ([a, times], [b, others]) =>
      others - times || Number(b === ofRepresentative) - Number(a === ofRepresentative) || compareText(a, b),
  )
  return commonest?.[0] ?? null
}

/** What its copies are in the quote for, in their order. @param texts by wording */
export function membershipsOf(
  cluster: readonly Copy[],
  quote: string,
  texts: ReadonlyMap<string, Wording>,
): MembershipsTable[] {
  const [first] = cluster as [Copy]
  const representative = { wording: texts.get(first.wording)!, speaker: first.speaker }
  const isShared = cluster.some(({ outlet }) => outlet !== first.outlet)
  return cluster.map((copy) => {
    const { rule, score, sharedWords } = reasonAmong(representative, copy, copy === first, texts)
    const relation = isWritten(copy, quote)
      ? relationOf(copy.membership!)
      : relationTo(representative.wording, texts.get(copy.wording)!)
    const fidelity = copy === first ? null : relation.fidelity
    const printed = { outlet_id: isShared ? copy.outlet : null, published_at: copy.publishedAt }
    const reason = { rule, score, shared_words: sharedWords, correction_id: copy.correction ?? null }
    return { quotation_id: copy.id, quote_id: quote, ...reason, ...relation, fidelity, ...printed }
  })
}

/** Why a copy is in a quote. A link tells nothing of the words, so what they share is counted as it is. */
function reasonAmong(
  representative: { readonly wording: Wording; readonly speaker: string | null },
  copy: Copy,
  isRepresentative: boolean,
  texts: ReadonlyMap<string, Wording>,
) {
  if (copy.correction === undefined)
    return isRepresentative ? reasonOfRepresentative(representative) : reasonOf(representative, copy.match)
  return {
    rule: correctionRule,
    score: 1,
    sharedWords: matchWordings(representative.wording, texts.get(copy.wording)!).sharedWords,
  }
}

const relationOf = ({ differences, spans, fidelity, version }: MembershipsTable): Relation => ({
  differences,
  spans,
  fidelity,
  version,
})

async function writeQuote(db: Database, quote: QuotesTable, before: QuotesTable | undefined): Promise<boolean> {
  if (before && isSame(quote, before)) return false
  if (!before) await db.insertInto('quotes').values(quote).execute()
  else await db.updateTable('quotes').set(quote).where('id', '=', quote.id).execute()
  return true
}

async function writeMemberships(
  db: Database,
  cluster: readonly Copy[],
  wanted: readonly MembershipsTable[],
): Promise<boolean> {
  const changed = wanted.filter((row, i) => !cluster[i]!.membership || !isSame(row, cluster[i]!.membership))
  await forAll(
    changed.map(({ quotation_id: id }) => id),
    async (ids) => {
      await db.deleteFrom('memberships').where('quotation_id', 'in', ids).execute()
      return []
    },
  )
  await insertAll(db, 'memberships', changed)
  return changed.length > 0
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
