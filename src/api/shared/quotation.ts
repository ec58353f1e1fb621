import { z } from 'zod'
import { readParts } from '../../database/parts.ts'
import type { QuotationRow } from '../../database/queries/quotations.ts'
import { fidelities, verdicts, type AlignedSpan, type DifferenceKind } from '../../variants/index.ts'

const place = {
  start: z.int().min(0).describe('Offset of the first code point, from 0.'),
  end: z.int().min(0).describe('Offset after the last code point.'),
  text: z.string().describe('The text there, as printed, without HTML and Markdown that the page left in it.'),
}

export const spanSchema = z.object(place).meta({
  id: 'Span',
  description: 'A stretch of an article. Offsets count Unicode code points; the end is exclusive.',
})

const mediumSchema = z
  .object({ ...place, name: z.string().describe('Its usual name: "Truth Social".') })
  .meta({ id: 'Medium', description: 'Where something was said, according to the article.' })

const addresseeSchema = z
  .object({
    ...place,
    name: z
      .string()
      .nullable()
      .describe('The fullest name that the article gives; null if there is none, as for "reporters".'),
  })
  .meta({
    id: 'Addressee',
    description: 'Who was spoken to, according to the article: "Fox News" in "told Fox News".',
  })

const timeSchema = z
  .object({
    ...place,
    from: z
      .string()
      .nullable()
      .describe(
        'The first day that it may mean, `YYYY-MM-DD`; null if that depends on a day of publication not known.',
      ),
    to: z.string().nullable().describe('The last day that it may mean.'),
  })
  .meta({
    id: 'ToldTime',
    description:
      'When something was said, according to the article: "in January", counted from its day of publication.',
  })

export const speakerKindSchema = z.enum(['person', 'organisation', 'group']).meta({
  id: 'SpeakerKind',
  description: 'A person, an organisation (or a document that speaks for one) or a group.',
})

export const namedSchema = z
  .boolean()
  .describe(
    'Whether the article names the speaker. If false, the name is the fullest phrase by which it describes the speaker, who belongs to that article alone.',
  )

const quotationKindSchema = z.enum(['direct', 'fragment', 'unmarked']).meta({
  id: 'QuotationKind',
  description:
    "`direct`: at least a clause in quotation marks. `fragment`: a few quoted words within the journalist's own sentence. " +
    "`unmarked`: someone's words printed without quotation marks.",
})

/** The fields of a quotation wherever one is listed: what its article says about it. */
export const quotationFields = {
  start: z.int().min(0).describe('Start of the first part.'),
  end: z.int().min(0).describe('End of the last part.'),
  parts: z
    .array(spanSchema)
    .describe('The stretches between the quotation marks; several if "X said" or a paragraph break interrupts them.'),
  text: z.string().describe("The parts' texts, joined by a space."),
  kind: quotationKindSchema,
  marked: z.boolean().describe('Whether it is printed in quotation marks.'),
  unclosed: z.boolean().describe('Whether the closing mark is missing; the quotation then ends with its paragraph.'),
  source: spanSchema.nullable().describe('The phrase that names the speaker; null if there is none.'),
  cue: spanSchema
    .nullable()
    .describe('The words that attribute the quotation to its source, such as "said"; null if there are none.'),
  medium: mediumSchema.nullable().describe('Where it was said; null if the article does not say.'),
  addressee: addresseeSchema.nullable().describe('Who was spoken to; null if the article does not say.'),
  time: timeSchema.nullable().describe('When it was said; null if the article does not say.'),
  rule: z.string().describe('The rule by which the speaker was found.'),
  confidence: z.number().min(0).max(1).describe('Calibrated probability that the speaker is right, from 0 to 1.'),
}

/** What a stored quotation has besides. */
export const correctionField = {
  correction: z
    .string()
    .nullable()
    .describe(
      'Opaque id of the correction that names the speaker, at `/v1/corrections/{id}`; null if the speaker comes from the article.',
    ),
}

/** Differences in words that are printed. */
export const printedDifferenceKinds = [
  'marks',
  'case',
  'punctuation',
  'spelling',
  'marked-omission',
  'unmarked-omission',
  'insertion',
  'substitution',
  'addition',
  'transposition',
  'restoration',
  'extension',
] as const
const differenceKinds = [...printedDifferenceKinds, 'cut-head', 'cut-tail'] as const

export const differenceKindSchema = z.enum(differenceKinds).meta({
  id: 'DifferenceKind',
  description:
    'How a wording differs from the fullest wording at one place. `marks`: different quotation marks or other glyphs. `case`, ' +
    '`punctuation`, `spelling`: the same words, written differently. `marked-omission`: words left out, shown by an ellipsis. ' +
    '`unmarked-omission`: words left out silently. `insertion`: words in brackets. `substitution`: different words. ' +
    '`addition`: extra words. `transposition`: a different order. `restoration`: words for which the fullest wording has brackets or an ellipsis. ' +
    '`extension`: words before the fullest wording begins or after it ends. `cut-head`, `cut-tail`: outside what this outlet quotes.',
})

export const differenceCounts = z
  .partialRecord(differenceKindSchema, z.int().min(1))
  .describe('How many differences from the fullest wording there are of each kind.')

export const fidelitySchema = z.enum(fidelities).meta({
  id: 'Fidelity',
  description:
    'How faithful a wording is to the fullest wording that any outlet prints, within the part that it quotes. This is not how faithful it is to what was ' +
    'said: the fullest wording may be wrong itself. `verbatim`: exactly the same words. `typographic`: only marks, case, punctuation or spelling differ. ' +
    '`abridged-marked`: words are left out or bracketed, and this is shown. `abridged-silent`: words are left out silently. ' +
    '`altered`: words are replaced, added or moved, by one outlet or the other; `verdict` says whether it is known by which.',
})

export const verdictSchema = z.enum(verdicts).meta({
  id: 'Verdict',
  description:
    'What the evidence of all printings lets one say of one: its fidelity, as far as its words are those that most independent witnesses print, or those of a ' +
    'given text. Wire copies count as one witness, and so do the articles of one outlet. `differs`: other printings have other words, and nothing ' +
    'tells which are right. `altered`: others have other words, and the evidence is for those.',
})

export const verdictField = {
  verdict: verdictSchema
    .nullable()
    .describe(
      'What may be said of it, by the evidence of all printings; null if it is the fullest wording and nothing speaks against it, or if it is in no quote.',
    ),
}

/** A verdict as a parameter. It has no schema id: a reference would lose the description. */
export const fidelityParameter = (description: string) => z.enum(verdicts).describe(description)

export const reasonSchema = z
  .object({
    rule: z
      .string()
      .describe(
        'The rule that decided. With `beyond`, its words precede or follow those of the fullest wording, in another wording that overlaps that.',
      ),
    score: z.number().describe('How well it matches the fullest wording, or with `beyond` the other one, from 0 to 1.'),
    shared_words: z.int().min(0).describe('How many words it shares with the fullest wording, in the same order.'),
    differences: differenceCounts,
    spans: z
      .array(
        z.object({
          start: z.int().min(0).describe('Offset of the first code point in this wording.'),
          end: z.int().min(0).describe('Offset after the last code point.'),
          base_start: z.int().min(0).describe('Offset of the first code point in the fullest wording.'),
          base_end: z.int().min(0).describe('Offset after the last code point.'),
        }),
      )
      .describe('The stretches that it shares with the fullest wording word for word, in order.'),
    correction: z
      .string()
      .nullable()
      .describe('Opaque id of the correction that put it there, at `/v1/corrections/{id}`; null if its words did.'),
    version: z
      .int()
      .min(0)
      .describe(
        'Version of the grouping that decided. Do not compare reasons of different versions. 0: before versions were recorded.',
      ),
  })
  .meta({ id: 'Reason', description: 'Why a quotation belongs to its quote.' })

const span = (start: number | null, end: number | null, text: string | null) =>
  start === null || end === null || text === null ? null : { start, end, text }

/**
 * A stored quotation as the API shows it. The parts' texts are cut out of the quotation's text, which is the parts
 * joined by a space.
 */
export function serialiseQuotation(row: QuotationRow) {
  const points = Array.from(row.text)
  let read = 0
  const parts = readParts(row.parts).map(({ start, end, length }) => {
    const text = points.slice(read, read + length).join('')
    read += length + 1
    return { start, end, text }
  })
  const addressee = span(row.addressee_start, row.addressee_end, row.addressee_text)
  const medium = span(row.medium_start, row.medium_end, row.medium_text)
  const time = span(row.time_start, row.time_end, row.time_text)
  return {
    start: row.span_start,
    end: row.span_end,
    parts,
    text: row.text,
    kind: row.kind,
    marked: row.marked === 1,
    unclosed: row.unclosed === 1,
    source: span(row.source_start, row.source_end, row.source_text),
    cue: span(row.cue_start, row.cue_end, row.cue_text),
    medium: medium && { ...medium, name: row.medium ?? medium.text },
    addressee: addressee && { ...addressee, name: row.addressee },
    time: time && { ...time, from: row.time_from, to: row.time_to },
    rule: row.rule,
    confidence: row.confidence,
    correction: row.correction_id,
  }
}

/** Why a quotation belongs to its quote. */
export const serialiseReason = (row: QuotationRow) => ({
  rule: row.member_rule ?? '',
  score: row.score ?? 0,
  shared_words: row.shared_words ?? 0,
  differences: JSON.parse(row.differences ?? '{}') as Partial<Record<DifferenceKind, number>>,
  spans: (JSON.parse(row.spans ?? '[]') as AlignedSpan[]).map(([start, end, base_start, base_end]) => ({
    start,
    end,
    base_start,
    base_end,
  })),
  correction: row.member_correction,
  version: row.grouping_version ?? 0,
})
