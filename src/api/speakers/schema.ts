import { z } from 'zod'
import { speakerReferenceSchema } from '../shared/references.ts'

export const speakerSchema = speakerReferenceSchema
  .extend({ quotes: z.int().min(0).describe('How many quotes are attributed to the speaker.') })
  .meta({ id: 'Speaker', description: 'A person, an organisation or a group whose words were printed.' })

export const speakerDetailSchema = speakerSchema
  .extend({
    aliases: z
      .array(
        z.object({
          name: z.string().describe('The other name or role.'),
          articles: z.int().min(0).describe('How many articles use it.'),
        }),
      )
      .describe('The other names and roles by which articles mention the speaker, the commonest first.'),
  })
  .meta({ id: 'SpeakerDetail', description: 'A speaker with all names that articles use.' })
