import type { z } from 'zod'
import type { Database } from '../../database/engine.ts'
import { extract, type Quotation, type Speaker } from '../../extract.ts'
import { writeJson } from '../background/answers.ts'
import { extractionSchema, type extractRequestSchema, type mentionedSpeakerSchema } from './schema.ts'

/** A text, and the least confidence with which its quotations are attributed. */
export type ExtractionRequest = z.output<typeof extractRequestSchema> & { readonly least: number }

/** The quotations in a text, as the body of the answer. */
export async function readExtraction(
  _db: Database,
  { text, title, language, published, least }: ExtractionRequest,
): Promise<Uint8Array> {
  const found = extract(text, {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { published }),
  })
  return writeJson(extractionSchema, {
    language: found.language,
    title_quotations: found.titleQuotations
      .filter(({ confidence }) => confidence >= least)
      .map(({ speaker, repeats, ...rest }) => ({
        ...rest,
        speaker: speaker && serialiseMentioned(speaker),
        repeats: repeats === null ? null : found.quotations[repeats]!.parts[0]!.start,
      })),
    quotations: found.quotations.filter(({ confidence }) => confidence >= least).map(serialiseExtracted),
  })
}

/** A quotation that was found, as the API shows it. */
export const serialiseExtracted = ({ speaker, ...quotation }: Quotation) => ({
  ...quotation,
  parts: [...quotation.parts],
  start: quotation.parts[0]?.start ?? 0,
  end: quotation.parts.at(-1)?.end ?? 0,
  speaker: speaker && serialiseMentioned(speaker),
})

const serialiseMentioned = ({ members, ...speaker }: Speaker): z.input<typeof mentionedSpeakerSchema> => ({
  ...speaker,
  aliases: [...speaker.aliases],
  ...(members && { members: members.map(serialiseMentioned) }),
})
