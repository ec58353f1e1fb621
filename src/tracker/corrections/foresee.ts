import type { Actor } from '../../database/audit.ts'
import { forAll } from '../../database/batches.ts'
import type { Database } from '../../database/engine.ts'
import { lastChange } from '../../database/queries/changes.ts'
import { linkOfSpeaker } from '../../database/queries/corrections.ts'
import { quotesWithIds, type QuoteRow } from '../../database/queries/quotes.ts'
import { speakersWithSlugs, type SpeakerRow } from '../../database/queries/speakers.ts'
import type { ChangesTable } from '../../database/schema/index.ts'
import type { Extractor } from '../articles/articles.ts'
import { slugOf } from '../../names/index.ts'
import { CorrectionError } from './correction-error.ts'
import { makeCorrection, revokeCorrection, type NewCorrection } from './corrections.ts'

/** What is to be done: a correction made, or one revoked. */
export type ForeseenChange = { readonly correction: NewCorrection } | { readonly revoked: string }

/** Something before and after; null where it is not there. */
interface Turned<State> {
  readonly before: State | null
  readonly after: State | null
}

/** A speaker, as far as corrections change one. */
export type ForeseenSpeaker = Pick<SpeakerRow, 'slug' | 'name' | 'kind' | 'quotes'> & { readonly link: string | null }

/** A printing of a quote, as far as corrections change one. */
export interface ForeseenPrinting {
  readonly outlet: string
  readonly text: string
  /** Name. */
  readonly speaker: string | null
}

/** What a change would do, without what it would not touch. */
export interface Foreseen {
  /** The correction in force that says the same already; null where there is none. */
  readonly already: string | null
  /** The quotes that would be created, changed, merged or withdrawn: some of them, the most widely printed first. */
  readonly quotes: readonly (Turned<QuoteRow> & {
    readonly id: string
    readonly kind: ChangesTable['kind']
    /** The quote that this one becomes part of. */
    readonly into: string | null
    /** The printings that come, go or have another speaker. */
    readonly printings: readonly Turned<ForeseenPrinting>[]
  })[]
  /** How many there are in all. */
  readonly counts: Readonly<Record<'created' | 'changed' | 'merged' | 'withdrawn', number>>
  readonly speakers: readonly Turned<ForeseenSpeaker>[]
}

/** Quotes that are shown of those that a change touches. */
const mostShown = 20
/** Quotes that are looked at to find the most widely printed. */
const mostRead = 256

/** Undoes a transaction whose outcome has been read. */
class Undone extends Error {}

/**
 * What a change would do: it is made as ever, in a transaction that is undone once its outcome has been read. So
 * nothing is foreseen that would not happen.
 * @throws CorrectionError where it would be refused; also for an unknown correction that is to be revoked
 */
export async function foresee(
  db: Database,
  extractor: Extractor,
  change: ForeseenChange,
  curator: Actor,
): Promise<Foreseen> {
  const concerned = await slugsConcerned(db, change)
  const outcome = await undone(db, async (transaction) => {
    const position = await lastChange(transaction)
    const already = await make(transaction, extractor, change, curator)
    const changes = await changesAfter(transaction, position)
    const quotes = await quotesWithIds(transaction, idsOf(changes))
    const printings = await printingsOf(transaction, idsOf(changes))
    const slugs = new Set([...concerned, ...slugsIn(printings), ...slugsIn(quotes)])
    return { already, changes, quotes, printings, slugs, speakers: await speakersNow(transaction, slugs) }
  })
  const { already, changes, quotes, printings, slugs, speakers } = outcome
  const before = await quotesWithIds(db, idsOf(changes))
  const printed = await printingsOf(db, idsOf(changes))
  const were = await speakersNow(db, slugs)
  return {
    already,
    counts: countsOf(changes),
    quotes: changes
      .slice(0, mostRead)
      .map(({ kind, subject_id: id, merged_into_id: into }) => ({
        id,
        kind,
        into,
        before: before.get(id) ?? null,
        after: quotes.get(id) ?? null,
        printings: turnedPrintings(printed.get(id) ?? [], printings.get(id) ?? []),
      }))
      .sort((a, b) => outletsOf(b) - outletsOf(a))
      .slice(0, mostShown),
    speakers: [...slugs].sort().flatMap((slug) => {
      const turned = { before: were.get(slug) ?? null, after: speakers.get(slug) ?? null }
      return isSame(turned) ? [] : [turned]
    }),
  }
}

/** What some work comes to in a transaction that is undone. */
async function undone<Result>(db: Database, work: (transaction: Database) => Promise<Result>): Promise<Result> {
  let outcome: { readonly result: Result } | undefined
  try {
    await db.transaction().execute(async (transaction) => {
      outcome = { result: await work(transaction) }
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return outcome!.result
}

/** @returns the correction in force that says the same already */
async function make(db: Database, extractor: Extractor, change: ForeseenChange, curator: Actor) {
  if ('correction' in change) {
    const { id, created } = await makeCorrection(db, extractor, change.correction, curator)
    return created ? null : id
  }
  if (!(await revokeCorrection(db, extractor, change.revoked, 'foreseen', curator)))
    throw new CorrectionError('unknown', `There is no correction "${change.revoked}".`)
  return null
}

/** The slugs of the speakers whom a change may touch: of whom it says something, and of its articles. */
async function slugsConcerned(db: Database, change: ForeseenChange): Promise<string[]> {
  if ('revoked' in change) {
    const row = await db.selectFrom('corrections').selectAll().where('id', '=', change.revoked).executeTakeFirst()
    if (!row) return []
    const keys = [row.speaker_key, row.other_key].filter((key) => key !== null)
    const articles = [row.article_id, ...(await articlesOf(db, [row.other_id]))]
    return [...keys.map(slugOf), ...(await slugsOfKeys(db, keys)), ...(await slugsOfArticles(db, articles))]
  }
  const { correction } = change
  if ('quotation' in correction) return slugsOfArticles(db, await articlesOf(db, [correction.quotation]))
  if ('quotations' in correction) return slugsOfArticles(db, await articlesOf(db, correction.quotations))
  return [correction.speaker, ...('same_as' in correction ? [correction.same_as] : [])]
}

async function articlesOf(db: Database, quotations: readonly (string | null)[]): Promise<string[]> {
  const rows = await forAll(present(quotations), (ids) =>
    db.selectFrom('quotations').select('article_id').where('id', 'in', ids).execute(),
  )
  return rows.map(({ article_id: article }) => article)
}

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null)

async function slugsOfKeys(db: Database, keys: readonly string[]): Promise<string[]> {
  const rows = await forAll(keys, (some) =>
    db
      .selectFrom('speaker_keys')
      .innerJoin('speakers', 'speakers.id', 'speaker_keys.speaker_id')
      .select('speakers.slug')
      .where('speaker_keys.key', 'in', some)
      .execute(),
  )
  return rows.map(({ slug }) => slug)
}

async function slugsOfArticles(db: Database, articles: readonly (string | null)[]): Promise<string[]> {
  const rows = await forAll(present(articles), (some) =>
    db
      .selectFrom('quotations')
      .innerJoin('speakers', 'speakers.id', 'quotations.speaker_id')
      .select('speakers.slug')
      .distinct()
      .where('quotations.article_id', 'in', some)
      .execute(),
  )
  return rows.map(({ slug }) => slug)
}

const changesAfter = (db: Database, position: number) =>
  db
    .selectFrom('changes')
    .select(['kind', 'subject_id', 'merged_into_id'])
    .where('position', '>', position)
    .where('resource', '=', 'quote')
    .orderBy('position')
    .execute()

type Change = Awaited<ReturnType<typeof changesAfter>>[number]

const idsOf = (changes: readonly Change[]): string[] => changes.slice(0, mostRead).map(({ subject_id: id }) => id)

function countsOf(changes: readonly Change[]): Foreseen['counts'] {
  const counted = Map.groupBy(changes, ({ kind }) => kind)
  const number = (kind: Change['kind']): number => counted.get(kind)?.length ?? 0
  return {
    created: number('created'),
    changed: number('changed'),
    merged: number('merged'),
    withdrawn: number('withdrawn'),
  }
}

/** The slugs of the speakers in a map of quotes, or of their printings. */
const slugsIn = (map: ReadonlyMap<string, Spoken | readonly Spoken[]>): string[] =>
  [...map.values()].flat().flatMap(({ speaker_slug: slug }) => slug ?? [])

interface Spoken {
  readonly speaker_slug: string | null
}

/** The printings of some quotes, by quote. */
async function printingsOf(db: Database, quotes: readonly string[]): Promise<Map<string, PrintedSpeaker[]>> {
  const rows = await forAll(quotes, (some) => selectPrintings(db).where('memberships.quote_id', 'in', some).execute())
  return Map.groupBy(rows, ({ quote_id: quote }) => quote)
}

const selectPrintings = (db: Database) =>
  db
    .selectFrom('memberships')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .innerJoin('articles', 'articles.id', 'quotations.article_id')
    .innerJoin('outlets', 'outlets.id', 'articles.outlet_id')
    .leftJoin('speakers', 'speakers.id', 'quotations.speaker_id')
    .select([
      'memberships.quote_id',
      'quotations.id',
      'wordings.text',
      'outlets.name as outlet',
      'speakers.slug as speaker_slug',
      'speakers.name as speaker',
    ])
    .orderBy('quotations.id')

type PrintedSpeaker = Awaited<ReturnType<ReturnType<typeof selectPrintings>['execute']>>[number]

/** Printings that are not the same before and after. */
function turnedPrintings(before: readonly PrintedSpeaker[], after: readonly PrintedSpeaker[]) {
  const [were, are] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row])))
  const shown = (row: PrintedSpeaker | undefined): ForeseenPrinting | null =>
    row ? { outlet: row.outlet, text: row.text, speaker: row.speaker } : null
  return [...new Set([...were!.keys(), ...are!.keys()])].sort().flatMap((id) => {
    const [was, is] = [were!.get(id), are!.get(id)]
    const same = was !== undefined && is !== undefined && was.speaker_slug === is.speaker_slug
    return same ? [] : [{ before: shown(was), after: shown(is) }]
  })
}

async function speakersNow(db: Database, slugs: Iterable<string>): Promise<Map<string, ForeseenSpeaker>> {
  const found = new Map<string, ForeseenSpeaker>()
  for (const [slug, { id, name, kind, quotes }] of await speakersWithSlugs(db, slugs))
    found.set(slug, { slug, name, kind, quotes, link: await linkOfSpeaker(db, id) })
  return found
}

const outletsOf = ({ before, after }: Turned<QuoteRow>): number => Math.max(before?.outlets ?? 0, after?.outlets ?? 0)

const isSame = ({ before, after }: Turned<ForeseenSpeaker>): boolean => JSON.stringify(before) === JSON.stringify(after)
