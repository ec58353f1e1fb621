import type { Database } from '../../database/engine.ts'
import { forAll, insertAll, queryForAll, setAll } from '../../database/batches.ts'
import { noSpans, writeParts } from '../../database/parts.ts'
import type { MembershipsTable, QuotationsTable } from '../../database/schema/index.ts'
import type { FoldedText } from '../../text/fold.ts'
import { compareText } from '../../text/order.ts'
import { findUnmarkedInProse, mayHave } from '../../variants/index.ts'
import type { KnownWording, UnmarkedRun } from '../../variants/index.ts'
import { unmarkedId } from '../ids.ts'
import { dismissedIn } from '../corrections/overrides.ts'
import { preparedWording } from './prepared-wordings.ts'
import { readProseOf, utterancesNear } from './prose.ts'
import type { ProseArticle } from './prose.ts'
import { relationTo } from './quote-rows.ts'
import { samplesOf } from './utterance-store.ts'
import { foldName } from '../../names/index.ts'
import type { Reads, Writes } from '../pending-updates.ts'
import { wordingOf } from '../articles/quotations.ts'

/**
 * Words of known quotes that an article prints without marks. Such quotations differ from the others: they are found by
 * the quotes that are stored, in articles from before and after these, and never represent a quote.
 */

/** The rule of quotations that are found by their words alone. */
const rule = 'known-words'

/** How many articles are searched at a time, to bound memory. */
const chunk = 64

/** Searches the prose of the pending articles again for words of known quotes. */
export async function updateUnmarked(
  db: Database,
  pending: Reads<'prose'> & Writes<'unmarked' | 'wordings'>,
): Promise<void> {
  const ids = [...pending.prose].sort()
  for (let from = 0; from < ids.length; from += chunk) {
    const articles = await readProseOf(db, ids.slice(from, from + chunk))
    const some = articles.map(({ id }) => id)
    await forgetUnmarked(db, some, pending)
    const known = await knownNear(db, articles)
    for (const article of articles.toSorted((a, b) => compareText(a.id, b.id))) {
      const quotes = known.get(article.id)
      if (quotes) await placeRuns(db, article, quotes, pending)
    }
    await numberInOrder(db, some)
  }
}

/**
 * Removes what was found before. What the articles themselves attribute without marks stays, but belongs to no quote for
 * now.
 */
async function forgetUnmarked(
  db: Database,
  articles: readonly string[],
  pending: Writes<'unmarked' | 'wordings'>,
): Promise<void> {
  const rows = await unmarkedIn(db, articles)
  await forAll(
    rows.map(({ id }) => id),
    async (ids) => {
      const left = await db.deleteFrom('memberships').where('quotation_id', 'in', ids).returning('quote_id').execute()
      for (const { quote_id: quote } of left) pending.unmarked.add(quote)
      await db.deleteFrom('quotations').where('id', 'in', ids).where('rule', '=', rule).execute()
      return []
    },
  )
  await forgetDismissed(db, articles)
  for (const row of rows) if (row.rule === rule) pending.wordings.add(row.wording_id)
}

const unmarkedIn = queryForAll((db, articles: readonly string[]) =>
  db
    .selectFrom('quotations')
    .select(['id', 'wording_id', 'rule'])
    .where('article_id', 'in', articles)
    .where('marked', '=', 0),
)

const forgetDismissed = queryForAll((db, articles: readonly string[]) =>
  db.deleteFrom('dismissed_quotations').where('article_id', 'in', articles).where('rule', '=', rule),
)

async function placeRuns(
  db: Database,
  article: ProseArticle,
  known: ReadonlyMap<string, KnownQuote>,
  pending: Writes<'unmarked'>,
): Promise<void> {
  const { folded, toReceived } = article.prose.words()
  const wordings = Array.from(known.values()).flatMap(({ wordings }) => wordings)
  const runs = findUnmarkedInProse(wordings, folded).map((run) => ({ ...run, ...toReceived(run) }))
  if (runs.length === 0) return
  const attributed = await db
    .selectFrom('quotations')
    .select(['id', 'span_start', 'span_end'])
    .where('article_id', '=', article.id)
    .where('marked', '=', 0)
    .orderBy('span_start')
    .orderBy('id')
    .execute()
  const dismissed = await dismissedIn(db, article.id)
  const readAsNone = await db
    .selectFrom('dismissed_quotations')
    .select(['span_start as start', 'span_end as end'])
    .where('article_id', '=', article.id)
    .execute()
  const placed = new Set<string>()
  const occurrences = new Map<string, number>()
  // A run that two quotes share is evidence for neither.
  for (const run of runs.filter(({ alsoIn }) => alsoIn.length === 0).sort((a, b) => a.start - b.start)) {
    const quote = known.get(run.id)!
    const overlapping = attributed.find(({ span_start: start, span_end: end }) => start < run.end && run.start < end)
    if (overlapping && placed.has(overlapping.id)) continue
    const words = foldName(run.text)
    const occurrence = occurrences.get(words) ?? 0
    occurrences.set(words, occurrence + 1)
    const id = overlapping?.id ?? unmarkedId(article.id, words, occurrence)
    if (readAsNone.some(({ start, end }) => start < run.end && run.start < end)) continue
    if (dismissed.has(id)) {
      const { start, end, text } = run
      await insertAll(db, 'dismissed_quotations', [
        { quotation_id: id, article_id: article.id, span_start: start, span_end: end, text, rule },
      ])
      continue
    }
    placed.add(id)
    pending.unmarked.add(quote.id)
    if (!overlapping) await writeRun(db, article, id, run, quote)
    await insertAll(db, 'memberships', [membershipOf(id, run, quote, article.published_at)])
  }
}

interface KnownQuote {
  readonly id: string
  readonly speaker: string | null
  readonly representative: string
  readonly wordings: KnownWording[]
  /** Those that lie beyond the representative: whose words it does not have. */
  readonly beyond: FoldedText[]
}

/** The quotes whose words each of some articles may have in its prose, with the wording of each utterance once. */
async function knownNear(
  db: Database,
  articles: readonly ProseArticle[],
): Promise<Map<string, Map<string, KnownQuote>>> {
  const near = await utterancesNear(db, articles)
  const samples = await samplesOf(db, [...new Set([...near.values()].flat())])
  const texts = await textsOf(db, samples)
  const wordings = new Map(
    texts.map(({ utterance_id: id, ...row }) => [id, { ...row, wording: preparedWording(row.text) }]),
  )
  const found = new Map<string, Set<string>>()
  for (const { id, prose } of articles) {
    const some = near.get(id)!.flatMap((utterance) => wordings.get(utterance) ?? [])
    const fitting = some.filter(({ wording }) => mayHave(prose.runs, wording))
    if (fitting.length > 0) found.set(id, new Set(fitting.map((row) => row.id)))
  }
  const printings = await printingsOf(
    db,
    Array.from(found.values()).flatMap((ids) => [...ids]),
  )
  printings.sort((a, b) => compareText(a.quotation, b.quotation))
  return new Map(
    Array.from(found, ([article, ids]) => [
      article,
      gatherQuotes(printings.filter(({ quotation }) => ids.has(quotation))),
    ]),
  )
}

const textsOf = queryForAll((db, quotations: readonly string[]) =>
  db
    .selectFrom('quotations')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .select(['quotations.id', 'quotations.utterance_id', 'wordings.text'])
    .where('quotations.id', 'in', quotations),
)

interface PrintedWords {
  readonly quotation: string
  readonly quote: string
  readonly speaker: string | null
  readonly representative: string
  readonly text: string
  readonly spans: string
}

const printingsOf = queryForAll((db, quotations: readonly string[]) =>
  db
    .selectFrom('memberships')
    .innerJoin('quotes', 'quotes.id', 'memberships.quote_id')
    .innerJoin('quotations', 'quotations.id', 'memberships.quotation_id')
    .innerJoin('wordings', 'wordings.id', 'quotations.wording_id')
    .innerJoin('quotations as representative', 'representative.id', 'quotes.representative_id')
    .innerJoin('wordings as fullest', 'fullest.id', 'representative.wording_id')
    // Who is only described belongs to the article that does so.
    .leftJoin('speakers', (on) => on.onRef('speakers.id', '=', 'quotes.speaker_id').on('speakers.named', '=', 1))
    .select([
      'memberships.quotation_id as quotation',
      'quotes.id as quote',
      'speakers.id as speaker',
      'wordings.text',
      'memberships.spans',
      'fullest.text as representative',
    ])
    .where('memberships.quotation_id', 'in', quotations),
)

function gatherQuotes(printings: readonly PrintedWords[]): Map<string, KnownQuote> {
  const known = new Map<string, KnownQuote>()
  for (const { quote: id, speaker, representative, text, spans } of printings) {
    const quote = known.get(id) ?? { id, speaker, representative, wordings: [], beyond: [] }
    const wording = preparedWording(text)
    quote.wordings.push({ id, wording })
    if (spans === noSpans) quote.beyond.push(wording)
    known.set(id, quote)
  }
  return known
}

async function writeRun(
  db: Database,
  article: ProseArticle,
  id: string,
  run: UnmarkedRun,
  quote: KnownQuote,
): Promise<void> {
  const wording = wordingOf(run.text)
  await insertAll(db, 'wordings', [wording], true)
  const row: QuotationsTable = {
    id,
    article_id: article.id,
    revision: article.revision,
    ordinal: 0,
    wording_id: wording.id,
    utterance_id: null,
    kind: 'unmarked',
    marked: 0,
    unclosed: 0,
    span_start: run.start,
    span_end: run.end,
    parts: writeParts([run]),
    speaker_id: quote.speaker,
    speaker_name: null,
    speaker_key: null,
    source_start: null,
    source_end: null,
    source_text: null,
    cue_start: null,
    cue_end: null,
    cue_text: null,
    medium_start: null,
    medium_end: null,
    medium_text: null,
    medium: null,
    addressee_start: null,
    addressee_end: null,
    addressee_text: null,
    addressee: null,
    time_start: null,
    time_end: null,
    time_text: null,
    time_from: null,
    time_to: null,
    rule,
    confidence: run.score,
    correction_id: null,
  }
  await insertAll(db, 'quotations', [row])
}

function membershipOf(id: string, run: UnmarkedRun, quote: KnownQuote, publishedAt: string | null): MembershipsTable {
  const [representative, wording] = [preparedWording(quote.representative), preparedWording(run.text)]
  const isBeyond = !hasWords(representative, wording) && quote.beyond.some((one) => hasWords(one, wording))
  const relation = relationTo(representative, wording, isBeyond)
  return {
    quotation_id: id,
    quote_id: quote.id,
    rule,
    score: run.score,
    shared_words: run.words,
    ...relation,
    verdict: relation.fidelity,
    compared_outlet_id: null,
    published_at: publishedAt,
    correction_id: null,
  }
}

/** Whether a text has the words of another in one run. */
const hasWords = (text: FoldedText, run: FoldedText): boolean => keysOf(text).includes(keysOf(run))

const keysOf = ({ units }: FoldedText): string => ` ${units.map(({ key }) => key).join(' ')} `

/** Numbers the quotations of articles by their places in the text. */
async function numberInOrder(db: Database, articles: readonly string[]): Promise<void> {
  const moved: (readonly [string, number])[] = []
  for (const rows of Map.groupBy(await placesIn(db, articles), ({ article_id: article }) => article).values()) {
    rows
      .sort((a, b) => a.span_start - b.span_start || a.span_end - b.span_end || compareText(a.id, b.id))
      .forEach(({ id, ordinal }, place) => {
        if (ordinal !== place) moved.push([id, place])
      })
  }
  await setAll(db, 'quotations', 'id', 'ordinal', moved)
}

const placesIn = queryForAll((db, articles: readonly string[]) =>
  db
    .selectFrom('quotations')
    .select(['id', 'article_id', 'ordinal', 'span_start', 'span_end'])
    .where('article_id', 'in', articles),
)
