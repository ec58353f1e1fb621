import { z } from 'zod'
import { speakerReferenceSchema } from '../shared/references.ts'

export const speakerSchema = speakerReferenceSchema
  .extend({
    quotes: z
      .int()
      .min(0)
      .describe(
        'Number of quotes attributed to the speaker: each once, however often it is printed. A quote is attributed to the one speaker whom its ' +
          'printings name most.',
      ),
    quotations: z
      .int()
      .min(0)
      .describe('Number of quotations in quotation marks attributed to the speaker, as in `/v1/counts?by=speaker`.'),
  })
  .meta({ id: 'Speaker', description: 'A person, an organisation or a group that is quoted.' })

export const speakerDetailSchema = speakerSchema
  .extend({
    aliases: z
      .array(
        z.object({
          name: z.string().describe('The name or role.'),
          articles: z.int().min(0).describe('Number of articles that use it.'),
        }),
      )
      .describe('Other names and roles by which articles mention the speaker, most common first.'),
    wikidata: z
      .string()
      .nullable()
      .describe('Address of the speaker in Wikidata, as a person has given it; null if nobody has.'),
    members: z
      .array(speakerReferenceSchema)
      .describe(
        'Who speaks together, where the speaker is several; empty for one alone. Their quotes are listed for each of them.',
      ),
  })
  .meta({ id: 'SpeakerDetail', description: 'A speaker with all the names that articles use.' })
