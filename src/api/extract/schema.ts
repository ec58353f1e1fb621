import { z } from 'zod'
import { publicationTime } from '../../articles/article.ts'
import { namedSchema, quotationFields, speakerKindSchema, spanSchema } from '../shared/quotation.ts'

export const extractRequestSchema = z.strictObject({
  text: z.string().describe('The text of an article, with paragraphs separated by line breaks.'),
  title: z.string().optional().describe('Its headline. Names in it introduce speakers.'),
  language: z.string().min(2).max(35).optional().describe('BCP 47 language of the text; detected if absent.'),
  published: publicationTime.optional().describe('When it was published, by which "on Friday" is a date.'),
})

const mentionedSpeakerFields = {
  name: z
    .string()
    .describe(
      'The fullest name in the text, without titles; where `named` is false, the fullest phrase that describes the speaker.',
    ),
  kind: speakerKindSchema,
  named: namedSchema,
  aliases: z.array(z.string()).describe('Other names and roles by which the text mentions the speaker.'),
}

export const mentionedSpeakerSchema = z
  .object({
    ...mentionedSpeakerFields,
    members: z
      .array(z.object(mentionedSpeakerFields))
      .optional()
      .describe('Who speaks together, where the speaker is several.'),
  })
  .meta({ id: 'MentionedSpeaker', description: 'A speaker, as mentioned in one text.' })

export const extractedQuotationSchema = z
  .object({
    ...quotationFields,
    speaker: mentionedSpeakerSchema.nullable().describe('Who spoke; null if the text does not say.'),
  })
  .meta({ id: 'ExtractedQuotation', description: 'A quotation found in a text.' })

export const extractionSchema = z
  .object({
    language: z.string().describe('BCP 47 language, as sent or detected; "und" if it is not known.'),
    title_quotations: z
      .array(
        spanSchema.extend({
          speaker: mentionedSpeakerSchema.nullable().describe('Who spoke; null if neither title nor text says.'),
          confidence: z.number().min(0).max(1).describe('Probability that the speaker is right, from 0 to 1.'),
          repeats: z
            .int()
            .min(0)
            .nullable()
            .describe('Start of the quotation of the text with the same words; null if there is none.'),
        }),
      )
      .describe('What the title that was sent quotes, in order. Offsets count in the title.'),
    quotations: z.array(extractedQuotationSchema).describe('The quotations, in the order of the text.'),
  })
  .meta({ id: 'Extraction', description: 'The quotations found in a text.' })
