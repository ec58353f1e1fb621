import type { Database } from '../../database/engine.ts'
import { insertAll } from '../../database/rows.ts'
import type { DismissedQuotationsTable } from '../../database/schema/schema.ts'
import type { Extraction, Quotation } from '../../extract.ts'
import { quotationId } from '../ids.ts'
import { nameKey, foldName } from '../../names/index.ts'

/**
 * Corrections that say of one quotation who spoke it, or that it is none. They are followed when what an article's text
 * holds is written, as if the text had been read so in the first place: all that comes after, from the names of
 * speakers to the grouping, follows from it without knowing of corrections, and is what it was as soon as the article
 * is written without them.
 */

/** The rule by which a person says what is so. */
export const correctionRule = 'correction'

/** A quotation of an article's text, as people have it. */
export interface CorrectedQuotation extends Quotation {
  readonly id: string
  /** The correction by which its speaker is who it is. */
  readonly correction: string | null
}

export interface CorrectedExtraction extends Extraction {
  readonly quotations: readonly CorrectedQuotation[]
}

/**
 * What an extraction finds in an article, with what people say of it; what they say is no quotation is written down as
 * such, and left out.
 */
export async function followCorrections(
  db: Database,
  article: string,
  extraction: Extraction,
): Promise<CorrectedExtraction> {
  const overrides = await overridesOf(db, article)
  const dismissed: DismissedQuotationsTable[] = []
  const quotations: CorrectedQuotation[] = []
  for (const quotation of withIds(article, extraction.quotations)) {
    const said = overrides.filter(({ quotation_id: id }) => id === quotation.id)
    const { parts, text, rule } = quotation
    if (said.some(({ kind }) => kind === 'not-a-quotation')) {
      dismissed.push({
        quotation_id: quotation.id,
        article_id: article,
        span_start: parts[0]!.start,
        span_end: parts.at(-1)!.end,
        text,
        rule,
      })
      continue
    }
    const [speaker] = said
    quotations.push(speaker ? withSpeaker(quotation, speaker) : { ...quotation, correction: null })
  }
  await insertAll(db, 'dismissed_quotations', dismissed)
  return { ...extraction, quotations }
}

/** The ids of an article's quotations that people say are none. */
export async function dismissedIn(db: Database, article: string): Promise<Set<string>> {
  const overrides = await overridesOf(db, article)
  return new Set(overrides.flatMap(({ kind, quotation_id: id }) => (kind === 'not-a-quotation' ? id : [])))
}

/**
 * Words that are printed several times in an article are told apart by how often they came before: also where one of
 * them is left out.
 */
function withIds(article: string, quotations: readonly Quotation[]): (Quotation & { readonly id: string })[] {
  const occurrences = new Map<string, number>()
  return quotations.map((quotation) => {
    const words = foldName(quotation.text)
    const occurrence = occurrences.get(words) ?? 0
    occurrences.set(words, occurrence + 1)
    return { ...quotation, id: quotationId(article, words, occurrence) }
  })
}

type Override = Awaited<ReturnType<typeof overridesOf>>[number]

function overridesOf(db: Database, article: string) {
  return db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select(['corrections.id', 'kind', 'quotation_id', 'speaker_name', 'speaker_kind'])
    .where('article_id', '=', article)
    .where('kind', 'in', ['speaker', 'not-a-quotation'])
    .where('revocations.correction_id', 'is', null)
    .orderBy('corrections.id')
    .execute()
}

/** What ties the words to somebody else in the text goes with that somebody; another form of the same name keeps it. */
function withSpeaker(
  quotation: Quotation & { readonly id: string },
  { id, speaker_name: name, speaker_kind: kind }: Override,
): CorrectedQuotation {
  const { speaker: before, source, cue } = quotation
  const speaker = name === null || kind === null ? null : { name, kind, named: true, aliases: [] }
  const isSame =
    before !== null && speaker !== null && nameKey(before.name, before.kind) === nameKey(speaker.name, speaker.kind)
  return {
    ...quotation,
    speaker: isSame ? { ...speaker, aliases: before.aliases } : speaker,
    source: isSame ? source : null,
    cue: isSame ? cue : null,
    rule: correctionRule,
    confidence: 1,
    correction: id,
  }
}
