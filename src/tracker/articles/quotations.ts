import { dayOf } from '../../articles/published.ts'
import type { Database } from '../../database/engine.ts'
import { forAll, insertAll } from '../../database/batches.ts'
import { writeParts } from '../../database/parts.ts'
import type { ArticleSpeakersTable, QuotationsTable, WordingsTable } from '../../database/schema/index.ts'
import type { Quotation } from '../../extract.ts'
import type { FoldedText } from '../../text/fold.ts'
import type { TextSpan } from '../../text/span.ts'
import type { CorrectedQuotation } from '../corrections/overrides.ts'
import { wordingId } from '../ids.ts'
import type { PendingUpdates, Reads } from '../pending-updates.ts'
import { preparedWording } from '../quotes/prepared-wordings.ts'
import { speakerOf } from '../quotes/printed-quotations.ts'
import { toldDaysOf, utteranceOf } from '../../variants/index.ts'
import { assignSpeakers } from '../speakers/update-speakers.ts'
import { forgetQuotes } from '../quotes/update-quotes.ts'

/** What an article's current revision quotes. */
export interface QuotingArticle {
  readonly article: string
  readonly revision: number
  readonly published: string | null
  readonly quotations: readonly CorrectedQuotation[]
  readonly speakers: readonly Pick<ArticleSpeakersTable, 'name' | 'key' | 'kind' | 'named'>[]
}

/**
 * Writes the quotations of articles and their wordings, each with the speaker and the utterance that are its own as far
 * as is known now: mostly they stay so, and a row is written once rather than three times.
 */
export async function addQuotations(
  db: Database,
  articles: readonly QuotingArticle[],
  pending: PendingUpdates,
): Promise<void> {
  const rows: QuotationsTable[] = []
  const wordings = new Map<string, WordingsTable>()
  const assigned = await assignSpeakers(
    db,
    articles.flatMap(({ quotations, speakers }) => {
      const quoted = new Set(quotations.map(({ speaker }) => speaker?.name))
      return speakers.filter(({ name }) => quoted.has(name))
    }),
    pending,
  )
  for (const { article, revision, published, quotations, speakers } of articles) {
    const keys = new Map(speakers.map(({ name, key }) => [name, key]))
    const day = published === null ? null : dayOf(published)
    quotations.forEach((quotation, ordinal) => {
      const { id, correction, text } = quotation
      const wording = wordingOf(text)
      wordings.set(wording.id, wording)
      const key = quotation.speaker ? (keys.get(quotation.speaker.name) ?? null) : null
      const row = rowOf(quotation)
      const speaker = key === null ? undefined : assigned.get(key)
      rows.push({
        ...row,
        id,
        article_id: article,
        revision,
        ordinal,
        wording_id: wording.id,
        utterance_id: quotation.marked
          ? utteranceOf(
              {
                id,
                speaker: speakerOf({ ...row, speaker: speaker?.key ?? null, named: speaker?.named ?? null }),
                day,
                told: toldDaysOf(quotation.time),
              },
              preparedWording(text),
            ).id
          : null,
        speaker_key: key,
        speaker_id: speaker?.id ?? null,
        correction_id: correction,
      })
      // Only what stands in quotation marks forms quotes.
      if (quotation.marked) {
        pending.relink.add(id)
        pending.articles.add(article)
      }
    })
    pending.counted.add(article)
  }
  await insertAll(db, 'wordings', Array.from(wordings.values()), true)
  await insertAll(db, 'quotations', rows)
}

/** Removes an article's quotations, and notes the utterances and quotes that lose them. */
export async function removeQuotations(db: Database, article: string, pending: PendingUpdates): Promise<void> {
  const rows = await db
    .selectFrom('quotations')
    .select(['id', 'wording_id', 'marked'])
    .where('article_id', '=', article)
    .execute()
  pending.counted.add(article)
  for (const { wording_id: wording } of rows) pending.wordings.add(wording)
  await forgetQuotes(
    db,
    rows.filter(({ marked }) => marked === 1).map(({ id }) => id),
    pending,
  )
  await forAll(
    rows.map(({ id }) => id),
    async (ids) => {
      // What was printed without marks counts for the verdicts of its quote, too.
      const left = await db.deleteFrom('memberships').where('quotation_id', 'in', ids).returning('quote_id').execute()
      for (const { quote_id: quote } of left) pending.unmarked.add(quote)
      return []
    },
  )
  await db.deleteFrom('quotations').where('article_id', '=', article).execute()
  await db.deleteFrom('dismissed_quotations').where('article_id', '=', article).execute()
}

export type PrintedColumns = Omit<
  QuotationsTable,
  'id' | 'article_id' | 'revision' | 'ordinal' | 'wording_id' | 'speaker_key'
>

/** The columns of a quotation that follow from its article's text. */
export function rowOf(quotation: Quotation): PrintedColumns {
  const { parts, kind, marked, unclosed, speaker, source, cue, medium, addressee, time, rule, confidence } = quotation
  return {
    kind,
    marked: marked ? 1 : 0,
    unclosed: unclosed ? 1 : 0,
    span_start: parts[0]!.start,
    span_end: parts.at(-1)!.end,
    parts: writeParts(parts),
    utterance_id: null,
    speaker_id: null,
    speaker_name: speaker?.name ?? null,
    ...columns('source', source),
    ...columns('cue', cue),
    ...columns('medium', medium),
    medium: medium?.name ?? null,
    ...columns('addressee', addressee),
    addressee: addressee?.name ?? null,
    ...columns('time', time),
    time_from: time?.from ?? null,
    time_to: time?.to ?? null,
    rule,
    confidence,
    correction_id: null,
  }
}

type SpanColumns<Name extends string> = Record<`${Name}_start` | `${Name}_end`, number | null> &
  Record<`${Name}_text`, string | null>

function columns<Name extends string>(name: Name, span: TextSpan | null): SpanColumns<Name> {
  return {
    [`${name}_start`]: span?.start ?? null,
    [`${name}_end`]: span?.end ?? null,
    [`${name}_text`]: span?.text ?? null,
  } as SpanColumns<Name>
}

/** The row of a printed text. */
export function wordingOf(text: string, folded: FoldedText = preparedWording(text)): WordingsTable {
  return { id: wordingId(text), text, folded: folded.units.map(({ key }) => key).join(' '), words: folded.units.length }
}

/** Removes those of the pending wordings that no quotation prints any more. */
export async function removeUnusedWordings(db: Database, pending: Reads<'wordings'>): Promise<void> {
  await forAll(pending.wordings, async (ids) => {
    await db
      .deleteFrom('wordings')
      .where('id', 'in', ids)
      .where((is) =>
        is.not(
          is.exists(is.selectFrom('quotations').select('id').whereRef('quotations.wording_id', '=', 'wordings.id')),
        ),
      )
      .execute()
    return []
  })
}
