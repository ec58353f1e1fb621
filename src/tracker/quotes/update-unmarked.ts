import type { Database } from '../../database/engine.ts'
import { forAll, insertAll, setAll } from '../../database/batches.ts'
import { noSpans, writeParts } from '../../database/parts.ts'
import { currentRevisions } from '../../database/queries/articles.ts'
import type { MembershipsTable, QuotationsTable } from '../../database/schema/index.ts'
import type { FoldedText } from '../../text/fold.ts'
import { findUnmarkedInProse } from '../../variants/index.ts'
import type { KnownWording, UnmarkedRun } from '../../variants/index.ts'
import { unmarkedId } from '../ids.ts'
import { dismissedIn } from '../corrections/overrides.ts'
import { preparedWording } from './prepared-wordings.ts'
import { readOwnProse, utterancesNear } from './prose.ts'
import type { OwnProse } from './prose.ts'
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

/** Searches the prose of the pending articles again for words of known quotes. */
export async function updateUnmarked(
  db: Database,
  pending: Reads<'prose'> & Writes<'unmarked' | 'wordings'>,
): Promise<void> {
  for (const id of [...pending.prose].sort()) {
    const article = await currentRevisions(db)
      .select([
        'articles.id',
        'articles.revision',
        'articles.published',
        'articles.published_at',
        'revisions.title',
        'revisions.text',
      ])
      .where('articles.id', '=', id)
      .executeTakeFirst()
    if (!article) continue
    await forgetUnmarked(db, id, pending)
    await placeRuns(db, article, pending)
    await numberInOrder(db, id)
  }
}

interface PrintingArticle {
  readonly id: string
  readonly revision: number
  readonly published: string | null
  readonly published_at: string | null
  readonly title: string | null
  readonly text: string
}

/**
 * Removes what was found before. What the article itself attributes without marks stays, but belongs to no quote for
 * now.
 */
async function forgetUnmarked(db: Database, article: string, pending: Writes<'unmarked' | 'wordings'>): Promise<void> {
  const rows = await db
    .selectFrom('quotations')
    .select(['id', 'wording_id', 'rule'])
    .where('article_id', '=', article)
    .where('marked', '=', 0)
    .execute()
  await forAll(
    rows.map(({ id }) => id),
    async (ids) => {
      const left = await db.deleteFrom('memberships').where('quotation_id', 'in', ids).returning('quote_id').execute()
      for (const { quote_id: quote } of left) pending.unmarked.add(quote)
      await db.deleteFrom('quotations').where('id', 'in', ids).where('rule', '=', rule).execute()
      return []
    },
  )
  await db.deleteFrom('dismissed_quotations').where('article_id', '=', article).where('rule', '=', rule).execute()
  for (const row of rows) if (row.rule === rule) pending.wordings.add(row.wording_id)
}

async function placeRuns(db: Database, article: PrintingArticle, pending: Writes<'unmarked'>): Promise<void> {
  const prose = readOwnProse(article.text, article.title)
  const known = await knownNear(db, prose, article.published)
  if (known.size === 0) return
  const wordings = Array.from(known.values()).flatMap(({ wordings }) => wordings)
  const runs = findUnmarkedInProse(wordings, prose.folded).map((run) => ({ ...run, ...prose.toReceived(run) }))
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

/** The quotes whose words the article's prose may have, with the wording of each utterance once. */
async function knownNear(db: Database, prose: OwnProse, published: string | null): Promise<Map<string, KnownQuote>> {
  const rows = await forAll(await samplesOf(db, await utterancesNear(db, prose, published)), (ids) =>
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
        'quotes.id',
        'speakers.id as speaker',
        'wordings.text',
        'memberships.spans',
        'fullest.text as representative',
      ])
      .where('memberships.quotation_id', 'in', ids)
      .orderBy('memberships.quotation_id')
      .execute(),
  )
  const known = new Map<string, KnownQuote>()
  for (const { id, speaker, representative, text, spans } of rows) {
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
  article: PrintingArticle,
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
  return {
    quotation_id: id,
    quote_id: quote.id,
    rule,
    score: run.score,
    shared_words: run.words,
    ...relationTo(representative, wording, isBeyond),
    verdict: null,
    compared_outlet_id: null,
    published_at: publishedAt,
    correction_id: null,
  }
}

/** Whether a text has the words of another in one run. */
const hasWords = (text: FoldedText, run: FoldedText): boolean => keysOf(text).includes(keysOf(run))

const keysOf = ({ units }: FoldedText): string => ` ${units.map(({ key }) => key).join(' ')} `

/** Numbers an article's quotations by their places in the text. */
async function numberInOrder(db: Database, article: string): Promise<void> {
  const rows = await db
    .selectFrom('quotations')
    .select(['id', 'ordinal'])
    .where('article_id', '=', article)
    .orderBy('span_start')
    .orderBy('span_end')
    .orderBy('id')
    .execute()
  const moved = rows.flatMap(({ id, ordinal }, place) => (ordinal === place ? [] : [[id, place] as const]))
  await setAll(db, 'quotations', 'id', 'ordinal', moved)
}
