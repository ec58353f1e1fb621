import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/rows.ts'
import type { MembershipsTable, QuotesTable } from '../../database/schema/schema.ts'
import { groupingVersion, matchWordings, prepareWording, reasonOf, reasonOfPivot } from '../../variants/index.ts'
import type { MatchRule, Wording } from '../../variants/index.ts'
import { quoteId } from '../ids.ts'
import { followLinks } from './linked-clusters.ts'
import { linkedIn, linksOf, pivotsOf } from '../corrections/links.ts'
import type { Link } from '../corrections/links.ts'
import { correctionRule } from '../corrections/overrides.ts'
import { relationTo } from './reasons.ts'
import type { Relation } from './reasons.ts'
import { DatabaseSayings } from './utterance-store.ts'

/** So many stars are written together at most, to bound memory. */
const chunk = 100

/** What writing stars has changed. */
export interface Written {
  /**
   * Sayings whose words belong to another quote than before, to one of another speaker, or are shown by another
   * quotation.
   */
  readonly reassigned: Set<number>
  /** Quotes that have lost all their marked quotations. */
  readonly emptied: string[]
  /** Quotes that are not what they were, or have gained, lost or exchanged a printing. */
  readonly changed: Set<string>
}

/**
 * Writes the quotes that stars are, with the links that people made, as far as they are not what is written already.
 * @param pivots sayings that are, or were, pivots
 * @param corrected quotations whose links are not what they were, or that have links and are gone
 */
export async function writeStars(
  db: Database,
  pivots: Iterable<number>,
  corrected: ReadonlySet<string>,
): Promise<Written> {
  const all = [...pivots]
  const linked = await loadLinkedStars(db, [...corrected, ...(await linkedIn(db, all))])
  const written = { reassigned: new Set<number>(), left: new Set<string>(), changed: new Set<string>() }
  await writeGroups(db, linked.groups, written)
  const others = all.filter((pivot) => !linked.pivots.has(pivot))
  for (let from = 0; from < others.length; from += chunk) {
    const copies = await loadCopies(db, others.slice(from, from + chunk))
    await writeGroups(db, Array.from(Map.groupBy(copies, ({ pivot }) => pivot).values()), written)
  }
  const { reassigned, left, changed } = written
  for (const quote of left) changed.add(quote)
  return { reassigned, emptied: await emptyAmong(db, left), changed }
}

/** All stars that links lead to from some quotations, as quotes. */
async function loadLinkedStars(
  db: Database,
  quotations: readonly string[],
): Promise<{ pivots: Set<number>; groups: Copy[][] }> {
  const pivots = new Set<number>()
  const links = new Map<string, Link>()
  const seen = new Set<string>()
  const copies: StoredCopy[] = []
  for (let next = [...new Set(quotations)]; next.length > 0;) {
    for (const id of next) seen.add(id)
    const found = await linksOf(db, next)
    for (const link of found) links.set(link.correction, link)
    const more = (await pivotsOf(db, [...next, ...found.flatMap(({ ends }) => ends)])).filter(
      (pivot) => !pivots.has(pivot),
    )
    for (const pivot of more) pivots.add(pivot)
    const loaded = await loadCopies(db, more)
    copies.push(...loaded)
    next = [...new Set([...found.flatMap(({ ends }) => ends), ...loaded.map(({ id }) => id)])].filter(
      (id) => !seen.has(id),
    )
  }
  const stars = Array.from(Map.groupBy(copies, ({ pivot }) => pivot).values()).sort((a, b) => a[0]!.pivot - b[0]!.pivot)
  const store = new DatabaseSayings(db, new Set())
  const sayings = [...new Set(copies.map(({ saying }) => saying))]
  return {
    pivots,
    groups: followLinks(stars, [...links.values()], {
      standings: await store.known(sayings),
      matches: await store.matches(sayings),
    }),
  }
}

interface Writing {
  readonly reassigned: Set<number>
  readonly left: Set<string>
  readonly changed: Set<string>
}

/** Writes quotes, the pivot of each being its first copy. Groups that share a saying are written together. */
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
    for (const { id, saying, membership } of group) {
      const old = membership && `${membership.quote_id} ${before.get(membership.quote_id)!.speaker_id}`
      if (samples.has(id) && old !== `${wanted.id} ${wanted.speaker_id}`) reassigned.add(saying)
      if (membership && membership.quote_id !== wanted.id) left.add(membership.quote_id)
    }
    const isNew = await writeQuote(db, wanted, before.get(wanted.id))
    const isOther = await writeMemberships(db, group, membershipsOf(group, wanted.id, texts))
    if (isNew || isOther) changed.add(wanted.id)
  }
}

/** A marked quotation of a star. */
export interface Copy {
  readonly id: string
  readonly saying: number
  readonly pivot: number
  readonly article: string
  readonly outlet: string
  readonly speaker: string | null
  readonly wording: string
  readonly publishedAt: string | null
  /** How its saying matches the pivot; null for the pivot itself. */
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

/** The pivot's first copy is the first of each star. */
async function loadCopies(db: Database, pivots: readonly number[]): Promise<StoredCopy[]> {
  const rows = await forAll(pivots, (some) =>
    db
      .selectFrom('sayings')
      .innerJoin('quotations', 'quotations.saying_id', 'sayings.id')
      .innerJoin('articles', 'articles.id', 'quotations.article_id')
      .leftJoin('saying_matches', (on) =>
        on
          .onRef('saying_matches.saying_id', '=', 'sayings.id')
          .onRef('saying_matches.other_id', '=', 'sayings.pivot_id'),
      )
      .leftJoin('memberships', 'memberships.quotation_id', 'quotations.id')
      .select([
        'quotations.id',
        'sayings.id as saying',
        'sayings.pivot_id',
        'sayings.weight',
        'quotations.article_id',
        'articles.outlet_id',
        'quotations.speaker_id',
        'quotations.wording_id',
        'articles.published_at',
        'saying_matches.rule as match_rule',
        'saying_matches.score as match_score',
        'saying_matches.shared_words as match_words',
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
      .where('sayings.pivot_id', 'in', some)
      .execute(),
  )
  const copies = rows.map((row): StoredCopy => ({
    id: row.id,
    saying: row.saying,
    pivot: row.pivot_id,
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
  const isPivot = ({ saying, pivot }: Copy): boolean => saying === pivot
  return copies.sort(
    (a, b) =>
      Number(isPivot(b)) - Number(isPivot(a)) ||
      a.saying - b.saying ||
      compareText(a.article, b.article) ||
      compareText(a.id, b.id),
  )
}

/** What each saying is shown by: its first copy by article, then by id. */
function samplesOf(copies: readonly Copy[]): Set<string> {
  const first = new Map<number, Copy>()
  for (const copy of copies) {
    const known = first.get(copy.saying)
    if (!known || (compareText(copy.article, known.article) || compareText(copy.id, known.id)) < 0)
      first.set(copy.saying, copy)
  }
  return new Set(Array.from(first.values(), ({ id }) => id))
}

/** Texts of the copies whose differences from the pivot are not written yet, and of their pivots. */
async function loadTexts(db: Database, stars: readonly (readonly Copy[])[]): Promise<Map<string, Wording>> {
  const ids = stars.flatMap((star) => {
    const [first] = star as [Copy]
    const unwritten = star.filter((copy) => copy.correction !== undefined || !isWritten(copy, quoteId(first.id)))
    return [first, ...unwritten].map(({ wording }) => wording)
  })
  const rows = await forAll(ids, (some) =>
    db.selectFrom('wordings').select(['id', 'text']).where('id', 'in', some).execute(),
  )
  return new Map(rows.map(({ id, text }) => [id, prepareWording(text)]))
}

/** A quote is named for its pivot: a copy that has been in it was compared with the same words, if in the same way. */
const isWritten = ({ membership }: Copy, quote: string): boolean =>
  membership?.quote_id === quote && membership.version === groupingVersion

async function loadQuotes(db: Database, stars: readonly (readonly Copy[])[]): Promise<Map<string, QuotesTable>> {
  const ids = stars.flatMap((star) => [
    quoteId(star[0]!.id),
    ...star.flatMap(({ membership }) => membership?.quote_id ?? []),
  ])
  const rows = await forAll(ids, (some) => db.selectFrom('quotes').selectAll().where('id', 'in', some).execute())
  return new Map(rows.map((row) => [row.id, row]))
}

/** The quote that a star is, the pivot's first copy being the first. */
export function quoteOf(star: readonly Copy[]): QuotesTable {
  const [pivot] = star as [Copy]
  const times = star.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  return {
    id: quoteId(pivot.id),
    pivot_id: pivot.id,
    speaker_id: commonestSpeaker(star, pivot.speaker),
    quotations: star.length,
    wordings: new Set(star.map(({ wording }) => wording)).size,
    articles: new Set(star.map(({ article }) => article)).size,
    outlets: new Set(star.map(({ outlet }) => outlet)).size,
    first_published_at: times[0] ?? null,
    last_published_at: times.at(-1) ?? null,
  }
}

function commonestSpeaker(star: readonly Copy[], ofPivot: string | null): string | null {
  const counts = new Map<string, number>()
  for (const { speaker } of star) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const [commonest] = Array.from(counts).sort(
    ([a, times], [b, others]) => others - times || Number(b === ofPivot) - Number(a === ofPivot) || compareText(a, b),
  )
  return commonest?.[0] ?? null
}

/** What its copies are in the quote for, in their order. @param texts by wording */
export function membershipsOf(
  star: readonly Copy[],
  quote: string,
  texts: ReadonlyMap<string, Wording>,
): MembershipsTable[] {
  const [first] = star as [Copy]
  const pivot = { wording: texts.get(first.wording)!, speaker: first.speaker }
  const isShared = star.some(({ outlet }) => outlet !== first.outlet)
  return star.map((copy) => {
    const { rule, score, sharedWords } = reasonAmong(pivot, copy, copy === first, texts)
    const relation = isWritten(copy, quote)
      ? relationOf(copy.membership!)
      : relationTo(pivot.wording, texts.get(copy.wording)!)
    const fidelity = copy === first ? null : relation.fidelity
    const printed = { outlet_id: isShared ? copy.outlet : null, published_at: copy.publishedAt }
    const reason = { rule, score, shared_words: sharedWords, correction_id: copy.correction ?? null }
    return { quotation_id: copy.id, quote_id: quote, ...reason, ...relation, fidelity, ...printed }
  })
}

/** Why a copy is in a quote. A link tells nothing of the words, so what they share is counted as it is. */
function reasonAmong(
  pivot: { readonly wording: Wording; readonly speaker: string | null },
  copy: Copy,
  isPivot: boolean,
  texts: ReadonlyMap<string, Wording>,
) {
  if (copy.correction === undefined) return isPivot ? reasonOfPivot(pivot) : reasonOf(pivot, copy.match)
  return {
    rule: correctionRule,
    score: 1,
    sharedWords: matchWordings(pivot.wording, texts.get(copy.wording)!).sharedWords,
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
  star: readonly Copy[],
  wanted: readonly MembershipsTable[],
): Promise<boolean> {
  const changed = wanted.filter((row, i) => !star[i]!.membership || !isSame(row, star[i]!.membership))
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
