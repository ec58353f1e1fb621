import { z } from 'zod'
import type { QuotationRow } from '../../database/queries/quotations.ts'
import { fidelities, type AlignedSpan, type DifferenceKind } from '../../variants/index.ts'

const place = {
  start: z.int().min(0).describe('First code point, from 0.'),
  end: z.int().min(0).describe('The code point after the last.'),
  text: z.string().describe('What the article prints there.'),
}

export const spanSchema = z
  .object(place)
  .meta({ id: 'Span', description: 'A stretch of an article, in Unicode code points, end exclusive.' })

export const mediumSchema = z
  .object({ ...place, name: z.string().describe('Its normal name: "Truth Social".') })
  .meta({ id: 'Medium', description: 'Where something was said, as the article has it.' })

export const addresseeSchema = z
  .object({
    ...place,
    name: z
      .string()
      .nullable()
      .describe('The fullest name that the article gives; null where that is not known, as of "reporters".'),
  })
  .meta({
    id: 'Addressee',
    description: 'Who was told something, as the article has it: "Fox News" in "told Fox News".',
  })

export const speakerKindSchema = z.enum(['person', 'organisation', 'group']).meta({
  id: 'SpeakerKind',
  description: 'A person, an organisation (also a document that speaks for one) or a group.',
})

export const quotationKindSchema = z.enum(['direct', 'fragment', 'unmarked']).meta({
  id: 'QuotationKind',
  description:
    "`direct`: at least a clause stands within the marks. `fragment`: a marked piece of the journalist's own sentence. " +
    "`unmarked`: somebody's words printed without marks.",
})

/** What a quotation is told with wherever it is listed: all that its article says of it. */
export const quotationFields = {
  start: z.int().min(0).describe('Start of the first part.'),
  end: z.int().min(0).describe('End of the last part.'),
  parts: z
    .array(spanSchema)
    .describe('The stretches between the marks; several where "X said" or a paragraph break interrupts.'),
  text: z.string().describe("The parts' texts, joined by a space."),
  kind: quotationKindSchema,
  marked: z.boolean().describe('Whether the outlet printed quotation marks around it.'),
  unclosed: z.boolean().describe('A mark was opened and never closed: the quotation ends with its paragraph.'),
  source: spanSchema.nullable().describe('The phrase that names who speaks; null where there is none.'),
  cue: spanSchema.nullable().describe('The words that tie source and content, as "said"; null where there are none.'),
  medium: mediumSchema.nullable().describe('Where it was said, when the article names it.'),
  addressee: addresseeSchema.nullable().describe('Who was told, when the article says so.'),
  rule: z.string().describe('How the speaker was found.'),
  confidence: z.number().min(0).max(1).describe('Calibrated probability that the speaker is right.'),
}

/** What is told, beside that, of a quotation that is stored. */
export const correctionField = {
  correction: z
    .string()
    .nullable()
    .describe('Opaque id of the correction that says who spoke: `/v1/corrections/{id}`; null where the article does.'),
}

const differenceKinds = [
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
  'cut-head',
  'cut-tail',
] as const

export const differenceKindSchema = z.enum(differenceKinds).meta({
  id: 'DifferenceKind',
  description:
    'How a printed form differs from the fullest wording at one place. `marks`: other quotation marks or glyphs. `case`, `punctuation`, ' +
    '`spelling`: the same words, otherwise written. `marked-omission`: left out with an ellipsis. `unmarked-omission`: left out without one. ' +
    '`insertion`: in square brackets. `substitution`: other words. `addition`: more words. `transposition`: another order. ' +
    '`cut-head`, `cut-tail`: outside what this outlet quotes.',
})

export const differenceCounts = z
  .partialRecord(differenceKindSchema, z.int().min(1))
  .describe('How often each kind of difference from the fullest wording occurs.')

export const fidelitySchema = z.enum(fidelities).meta({
  id: 'Fidelity',
  description:
    'How faithful a wording is to the fullest one that any outlet prints, in what it quotes of it. What was said is not known, but as it is printed: the ' +
    'fullest wording itself may be wrong. `verbatim`: the very words. `typographic`: only marks, case, punctuation or spelling differ. ' +
    '`abridged-marked`: words were left out, or put in brackets, and the print says so. `abridged-silent`: words were left out and it does not. ' +
    '`altered`: words were exchanged, added or moved.',
})

/** A fidelity as a parameter; it is without a name of its own, since as one it would lose its description. */
export const fidelityParameter = (description: string) => z.enum(fidelities).describe(description)

export const reasonSchema = z
  .object({
    rule: z.string().describe('The rule that decided.'),
    score: z.number().describe('How well it matches the fullest wording, from 0 to 1.'),
    shared_words: z.int().min(0).describe('Words that it shares with the fullest wording, in order.'),
    differences: differenceCounts,
    spans: z
      .array(
        z.object({
          start: z.int().min(0).describe('First code point within this wording.'),
          end: z.int().min(0).describe('The code point after the last.'),
          base_start: z.int().min(0).describe('First code point within the fullest wording.'),
          base_end: z.int().min(0).describe('The code point after the last.'),
        }),
      )
      .describe('The stretches that it has of the fullest wording, word for word, in order.'),
    correction: z
      .string()
      .nullable()
      .describe('Opaque id of the correction by which it belongs there, whatever it matches: `/v1/corrections/{id}`.'),
    version: z
      .int()
      .min(0)
      .describe(
        'Version of the grouping that found this: reasons of different versions are not to be compared. 0: before versions were kept.',
      ),
  })
  .meta({ id: 'Reason', description: 'Why a printing belongs to a quote.' })

const span = (start: number | null, end: number | null, text: string | null) =>
  start === null || end === null || text === null ? null : { start, end, text }

/**
 * A stored quotation as the API tells it. The parts' texts are cut out of the quotation's own, which is the parts
 * joined by a space.
 */
export function serialiseQuotation(row: QuotationRow) {
  const points = Array.from(row.text)
  let read = 0
  const parts = (JSON.parse(row.parts) as [number, number][]).map(([start, end]) => {
    const text = points.slice(read, read + end - start).join('')
    read += end - start + 1
    return { start, end, text }
  })
  const addressee = span(row.addressee_start, row.addressee_end, row.addressee_text)
  const medium = span(row.medium_start, row.medium_end, row.medium_text)
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
  version: row.version ?? 0,
})
