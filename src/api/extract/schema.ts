import { z } from 'zod'
import { quotationFields, speakerKindSchema } from '../shared/quotation.ts'

export const extractRequestSchema = z.strictObject({
  text: z.string().describe('The article. Paragraphs are separated by line breaks.'),
  title: z.string().optional().describe('The headline: names in it introduce speakers.'),
  language: z.string().min(2).max(35).optional().describe('BCP 47 language of the text; detected where absent.'),
})

const mentionedSpeakerSchema = z
  .object({
    name: z.string().describe('The fullest name that the text gives, without titles.'),
    kind: speakerKindSchema,
    aliases: z.array(z.string()).describe('The other names and roles by which the text mentions the speaker.'),
  })
  .meta({ id: 'MentionedSpeaker', description: 'Who spoke, as far as one text tells.' })

export const extractionSchema = z
  .object({
    language: z.string().describe('BCP 47 language, given or detected; "und" when it is not known.'),
    quotations: z
      .array(
        z
          .object({
            ...quotationFields,
            speaker: mentionedSpeakerSchema.nullable().describe('Who spoke; null where the text does not tell.'),
          })
          .meta({ id: 'ExtractedQuotation', description: 'One quotation found in a text.' }),
      )
      .describe('In the order of the text.'),
  })
  .meta({ id: 'Extraction', description: 'What was found in a text.' })
