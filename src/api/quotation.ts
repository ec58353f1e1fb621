import { z } from 'zod'

const place = {
  start: z.int().min(0).describe('First code point, from 0.'),
  end: z.int().min(0).describe('The code point after the last.'),
  text: z.string().describe('What the article prints there.'),
}

export const spanSchema = z.object(place).meta({ id: 'Span', description: 'A stretch of an article, in Unicode code points, end exclusive.' })

export const mediumSchema = z
  .object({ ...place, name: z.string().describe('Its normal name: "Truth Social".') })
  .meta({ id: 'Medium', description: 'Where something was said, as the article has it.' })

export const speakerKindSchema = z
  .enum(['person', 'organisation', 'group'])
  .meta({ id: 'SpeakerKind', description: 'A person, an organisation (also a document that speaks for one) or a group.' })

export const quotationKindSchema = z.enum(['direct', 'fragment', 'unmarked']).meta({
  id: 'QuotationKind',
  description:
    '`direct`: at least a clause stands within the marks. `fragment`: a marked piece of the journalist\'s own sentence. ' +
    '`unmarked`: somebody\'s words printed without marks.',
})

/** What a quotation is told with wherever it is listed: all that its article says of it. */
export const quotationFields = {
  start: z.int().min(0).describe('Start of the first part.'),
  end: z.int().min(0).describe('End of the last part.'),
  parts: z.array(spanSchema).describe('The stretches between the marks; several where "X said" or a paragraph break interrupts.'),
  text: z.string().describe("The parts' texts, joined by a space."),
  kind: quotationKindSchema,
  marked: z.boolean().describe('Whether the outlet printed quotation marks around it.'),
  unclosed: z.boolean().describe('A mark was opened and never closed: the quotation ends with its paragraph.'),
  source: spanSchema.nullable().describe('The phrase that names who speaks; null where there is none.'),
  cue: spanSchema.nullable().describe('The words that tie source and content, as "said"; null where there are none.'),
  medium: mediumSchema.nullable().describe('Where it was said, when the article names it.'),
  rule: z.string().describe('How the speaker was found.'),
  confidence: z.number().min(0).max(1).describe('Calibrated probability that the speaker is right.'),
}
