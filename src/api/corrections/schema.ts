import { z } from 'zod'
import { nameKey } from '../../names/index.ts'
import { findUnstorable, unstorableMessage } from '../../database/storable.ts'
import { id, slug } from '../shared/parameters.ts'
import { speakerKindSchema } from '../shared/quotation.ts'

/** Refuses text that no database stores exactly as received. */
const storable = (text: string, context: z.RefinementCtx): void => {
  const found = findUnstorable(text)
  if (found) context.addIssue({ code: 'custom', message: unstorableMessage(found) })
}

/** Characters. */
export const longestReason = 2000

const reason = z.string().regex(/\S/, 'expected at least one character').max(longestReason).superRefine(storable)

const quotation = z
  .string()
  .regex(/^n[A-Za-z0-9_-]+$/, 'expected the id of a quotation')
  .max(200)

const speakerSlug = slug('Slug of a speaker.', 'delcy-rodriguez')

const words = (most: number) =>
  z
    .string()
    .regex(/[\p{L}\p{N}]/u, 'expected at least one letter')
    .max(most)
    .superRefine(storable)

const speakerSchema = z
  .strictObject({
    name: z.string().max(256).superRefine(storable).describe('Full name, as articles print it.'),
    kind: speakerKindSchema,
  })
  .refine(({ name, kind }) => nameKey(name, kind) !== null, { error: 'expected a name', path: ['name'] })
  .meta({ id: 'SpokenBy', description: 'The speaker that a correction names.' })

const why = { reason: reason.describe('Why, for people who look at it later.') }

/** What a client sends to correct something. */
export const correctionRequestSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('must-link').describe('The two quotations are wordings of the same utterance.'),
      quotations: z
        .tuple([quotation, quotation])
        .describe('Ids of the two, in any order. Other quotations of their quotes stay where they are.'),
      ...why,
    }),
    z.strictObject({
      kind: z.literal('cannot-link').describe('The two quotations are wordings of different utterances.'),
      quotations: z
        .tuple([quotation, quotation])
        .describe('Ids of the two, in any order. The shorter one leaves the quote.'),
      ...why,
    }),
    z.strictObject({
      kind: z.literal('speaker').describe('Someone else spoke, or it is not known who did.'),
      quotation: quotation.describe('Id of the quotation.'),
      speaker: speakerSchema.nullable().describe('Who spoke; null if that is not known.'),
      ...why,
    }),
    z.strictObject({
      kind: z.literal('not-a-quotation').describe('Nobody said it: it is a title, a nickname or scare quotes.'),
      quotation: quotation.describe('Id of the quotation.'),
      ...why,
    }),
    z.strictObject({
      kind: z.literal('same-speaker').describe('Two speakers are one.'),
      speaker: speakerSlug.describe('Slug of the one whose names and quotations go to the other.'),
      same_as: speakerSlug.describe('Slug of the other.'),
      ...why,
    }),
    z.strictObject({
      kind: z.literal('other-speaker').describe("In one article, a speaker's name is somebody else's."),
      speaker: speakerSlug.describe('Slug of the speaker who is not meant.'),
      article: id('Opaque id of the article.'),
      apart_as: words(100).describe('What tells the two apart, shown behind the name: `the footballer`.'),
      ...why,
    }),
    z.strictObject({
      kind: z.literal('speaker-name').describe('A speaker is called otherwise.'),
      speaker: speakerSlug.describe('Slug of the speaker. It stays.'),
      name: words(256).describe('What the speaker is called.'),
      ...why,
    }),
    z.strictObject({
      kind: z.literal('speaker-kind').describe('A speaker is a person, an organisation or a group.'),
      speaker: speakerSlug.describe('Slug of the speaker.'),
      speaker_kind: speakerKindSchema,
      ...why,
    }),
    z.strictObject({
      kind: z.literal('speaker-link').describe('Who a speaker is in the world.'),
      speaker: speakerSlug.describe('Slug of the speaker.'),
      link: z
        .string()
        .regex(/^https:\/\/www\.wikidata\.org\/wiki\/Q[1-9]\d{0,11}$/, 'expected https://www.wikidata.org/wiki/Q…')
        .describe("Address of the speaker's item in Wikidata."),
      ...why,
    }),
  ])
  .meta({ id: 'CorrectionRequest', description: 'A correction to be made.' })

/** What a client sends to revoke a correction. */
export const revocationRequestSchema = z
  .strictObject(why)
  .meta({ id: 'RevocationRequest', description: 'Why a correction is revoked.' })

export const correctionKinds = [
  'must-link',
  'cannot-link',
  'speaker',
  'not-a-quotation',
  'same-speaker',
  'other-speaker',
  'speaker-name',
  'speaker-kind',
  'speaker-link',
] as const

const correctionKindSchema = z.enum(correctionKinds).meta({
  id: 'CorrectionKind',
  description:
    '`must-link`: two quotations are wordings of the same utterance. `cannot-link`: they are not. `speaker`: who spoke a quotation. `not-a-quotation`: nobody did. ' +
    '`same-speaker`: two speakers are one. `other-speaker`: an article means somebody else by a name. `speaker-name`, `speaker-kind`, `speaker-link`: what a speaker is called, is, and is in Wikidata.',
})

/** Whose API key something was done with. */
export const actorSchema = z
  .object({
    key: z.string().describe('Id of the API key.'),
    name: z.string().describe('The name that the key had at the time.'),
  })
  .meta({ id: 'Actor', description: 'Who wrote something: an API key, with its name.' })

const correctedQuotationSchema = z
  .object({
    id: z.string().describe('Opaque id of the quotation. It stays the same as long as the article prints the words.'),
    article: z
      .string()
      .nullable()
      .describe(
        'Opaque id of its article; null while the article is not stored, or no longer prints it. The correction is kept in case it does again.',
      ),
    text: z.string().nullable().describe('Its words; null in the same case.'),
    quote: z
      .string()
      .nullable()
      .describe('Opaque id of the quote that it belongs to at present; null if it belongs to none.'),
  })
  .meta({ id: 'CorrectedQuotation', description: 'A quotation that a correction names.' })

const revocationSchema = z
  .object({
    reason: z.string().describe('Why it was revoked.'),
    curator: actorSchema.describe('Who revoked it.'),
    revoked_at: z.string().describe('When, ISO 8601 in UTC.'),
  })
  .meta({ id: 'Revocation', description: 'The revocation of a correction.' })

export const correctionSchema = z
  .object({
    id: z.string().describe('Opaque id. The correction is at `/v1/corrections/{id}`.'),
    kind: correctionKindSchema,
    quotations: z
      .array(correctedQuotationSchema)
      .describe('The quotations that it names: two for a link, none for what is said of a speaker, otherwise one.'),
    about: z
      .object({
        speaker: z.string().describe('Slug of the speaker.'),
        same_as: z.string().nullable().describe('For `same-speaker`: slug of the other.'),
        article: z.string().nullable().describe('For `other-speaker`: opaque id of the article.'),
        apart_as: z.string().nullable().describe('For `other-speaker`: what tells the two apart.'),
        name: z.string().nullable().describe('For `speaker-name`: the name.'),
        speaker_kind: speakerKindSchema.nullable().describe('For `speaker-kind`: the kind.'),
        link: z.string().nullable().describe('For `speaker-link`: the address.'),
      })
      .nullable()
      .describe('What it says of a speaker; null for what is said of quotations.'),
    speaker: z
      .object({ name: z.string().describe('Name, as given.'), kind: speakerKindSchema })
      .nullable()
      .describe('For the kind `speaker`: who spoke, or null if that is not known. Null for the other kinds.'),
    reason: z.string().describe('Why it was made.'),
    curator: actorSchema.describe('Who made it.'),
    created_at: z.string().describe('When, ISO 8601 in UTC.'),
    in_force: z.boolean().describe('Whether it applies: it has not been revoked.'),
    revocation: revocationSchema
      .nullable()
      .describe('By whom, when and why it was revoked; null while it is in force.'),
  })
  .meta({ id: 'Correction', description: 'A correction by a person of what the program found.' })
