import type { Database } from '../../database/engine.ts'
import { insertAll, queryForAll } from '../../database/batches.ts'
import type { DismissedQuotationsTable } from '../../database/schema/index.ts'
import type { Extraction, Quotation, Speaker } from '../../extract.ts'
import { quotationId } from '../ids.ts'
import { apartFrom, apartIn, apartKey, type Apart } from '../speakers/apart.ts'
import { nameKey, foldName } from '../../names/index.ts'

/**
 * Corrections that say who spoke a quotation, or that it is not one. They are applied when an article's quotations are
 * written, as if its text had been read like that in the first place. Everything after that, from the names of speakers
 * to the grouping, knows nothing of them, and is as before once the article is written without them.
 */

/** The rule of what a person has decided. */
export const correctionRule = 'correction'

/** A quotation of an article's text, as corrected by people. */
export interface CorrectedQuotation extends Quotation {
  readonly id: string
  /** The correction that names its speaker. */
  readonly correction: string | null
}

export interface CorrectedExtraction extends Extraction {
  readonly quotations: readonly CorrectedQuotation[]
  /** The ids of all that was found, in order; null for what is left out. */
  readonly ids: readonly (string | null)[]
  /** The keys of speakers whom people have set apart from others of their name, by the name that they have now. */
  readonly apart: ReadonlyMap<string, string>
}

/**
 * What extractions find in articles, as corrected by people. What they say is not a quotation is left out, and stored as
 * dismissed.
 */
export async function followCorrections(
  db: Database,
  found: readonly { readonly article: string; readonly extraction: Extraction }[],
): Promise<CorrectedExtraction[]> {
  const articles = found.map(({ article }) => article)
  const rows = await overridesOf(db, articles)
  const setApart = Map.groupBy(await apartIn(db, articles), (row) => row.article_id)
  const overrides = Map.groupBy(rows, ({ quotation_id: id }) => id)
  const dismissed: DismissedQuotationsTable[] = []
  const corrected = found.map(({ article, extraction }) => {
    const quotations: CorrectedQuotation[] = []
    const ids: (string | null)[] = []
    for (const quotation of withIds(article, extraction.quotations)) {
      const said = overrides.get(quotation.id) ?? []
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
        ids.push(null)
        continue
      }
      ids.push(quotation.id)
      const [speaker] = said
      quotations.push(speaker ? withSpeaker(quotation, speaker) : { ...quotation, correction: null })
    }
    return separated({ ...extraction, quotations, ids, apart: new Map() }, setApart.get(article) ?? [])
  })
  await insertAll(db, 'dismissed_quotations', dismissed)
  return corrected
}

/** Gives speakers another name whom people have set apart from the one whose name they have. */
function separated(extraction: CorrectedExtraction, said: readonly Apart[]): CorrectedExtraction {
  if (said.length === 0) return extraction
  const apart = new Map<string, string>()
  const renamed = (speaker: Speaker): Speaker => {
    const members = speaker.members && { members: speaker.members.map(renamed) }
    const key = speaker.named ? nameKey(speaker.name, speaker.kind) : null
    const found = key === null ? undefined : apartFrom(said, key, speaker.kind)
    if (found === undefined) return { ...speaker, ...members }
    const name = `${speaker.name} (${found.apart})`
    apart.set(name, apartKey(found.speaker_key, found.apart))
    return { ...speaker, ...members, name }
  }
  const of = <Spoken extends { readonly speaker: Speaker | null; readonly rule?: string }>(spoken: Spoken): Spoken =>
    // Whom a correction of that quotation names is meant.
    spoken.speaker === null || spoken.rule === correctionRule ? spoken : { ...spoken, speaker: renamed(spoken.speaker) }
  const { quotations, titleQuotations } = extraction
  return { ...extraction, quotations: quotations.map(of), titleQuotations: titleQuotations.map(of), apart }
}

/** The ids of an article's quotations that people have dismissed. */
export async function dismissedIn(db: Database, article: string): Promise<Set<string>> {
  const overrides = await overridesOf(db, [article])
  return new Set(overrides.flatMap(({ kind, quotation_id: id }) => (kind === 'not-a-quotation' ? id : [])))
}

/**
 * The quotations of an article's text with their ids. Words that it prints several times are distinguished by how often they came before, counting also those that
 * are left out.
 */
export function withIds(article: string, quotations: readonly Quotation[]): (Quotation & { readonly id: string })[] {
  const occurrences = new Map<string, number>()
  return quotations.map((quotation) => {
    const words = foldName(quotation.text)
    const occurrence = occurrences.get(words) ?? 0
    occurrences.set(words, occurrence + 1)
    return { ...quotation, id: quotationId(article, words, occurrence) }
  })
}

type Override = Awaited<ReturnType<typeof overridesOf>>[number]

const overridesOf = queryForAll((db, articles: readonly string[]) =>
  db
    .selectFrom('corrections')
    .leftJoin('revocations', 'revocations.correction_id', 'corrections.id')
    .select(['corrections.id', 'kind', 'quotation_id', 'speaker_name', 'speaker_kind'])
    .where('article_id', 'in', articles)
    .$narrowType<{ quotation_id: string }>()
    .where('kind', 'in', ['speaker', 'not-a-quotation'])
    .where('revocations.correction_id', 'is', null)
    .orderBy('corrections.id'),
)

/** The source and cue of another speaker go with that speaker; they stay where the name is another form of the same. */
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
    speaker: isSame ? { ...before, ...speaker, aliases: before.aliases } : speaker,
    source: isSame ? source : null,
    cue: isSame ? cue : null,
    rule: correctionRule,
    confidence: 1,
    correction: id,
  }
}
