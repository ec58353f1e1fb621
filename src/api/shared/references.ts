import { z } from 'zod'
import { namedSchema, speakerKindSchema } from './quotation.ts'

export const speakerReferenceSchema = z
  .object({
    slug: z.string().describe('Readable id. The speaker is at `/v1/speakers/{slug}`.'),
    name: z
      .string()
      .describe(
        'Full name, without titles; where `named` is false, the phrase by which the article describes the speaker.',
      ),
    kind: speakerKindSchema,
    named: namedSchema,
  })
  .meta({ id: 'SpeakerReference', description: 'A speaker in brief.' })

export const outletReferenceSchema = z
  .object({
    slug: z.string().describe('Readable id. The outlet is at `/v1/outlets/{slug}`.'),
    name: z.string().describe('Name, as sent with its articles.'),
  })
  .meta({ id: 'OutletReference', description: 'An outlet in brief.' })

export const articleReferenceSchema = z
  .object({
    id: z.string().describe('Opaque id. The article is at `/v1/articles/{id}`.'),
    title: z.string().nullable().describe('Headline; null if none was sent.'),
    url: z.string().nullable().describe('Address at which it was published; null if none was sent.'),
    published: z
      .string()
      .nullable()
      .describe(
        'When it was published, as sent: a date, or a date and time with a UTC offset; null if that is not known.',
      ),
  })
  .meta({ id: 'ArticleReference', description: 'An article in brief.' })

type SpeakerKind = z.output<typeof speakerKindSchema>

/** The speaker of a row that names one. */
export function speakerOf(row: {
  speaker_slug: string | null
  speaker_name: string | null
  speaker_kind: SpeakerKind | null
  speaker_named: 0 | 1 | null
}) {
  const { speaker_slug: slug, speaker_name: name, speaker_kind: kind, speaker_named: named } = row
  return slug === null || name === null || kind === null ? null : { slug, name, kind, named: named === 1 }
}

/** A speaker as columns of a table. */
export const speakerColumns = {
  speaker: ({ speaker }: Spoken) => speaker?.slug,
  speaker_name: ({ speaker }: Spoken) => speaker?.name,
  speaker_named: ({ speaker }: Spoken) => speaker && String(speaker.named),
}

interface Spoken {
  readonly speaker: ReturnType<typeof speakerOf>
}

/** The outlet of a row that names one. */
export const outletOf = (row: { outlet_slug: string; outlet_name: string }) => ({
  slug: row.outlet_slug,
  name: row.outlet_name,
})

/** The article of a row that names one. */
export const articleOf = (row: {
  article_id: string
  article_title: string | null
  article_url: string | null
  published: string | null
}) => ({
  id: row.article_id,
  title: row.article_title,
  url: row.article_url,
  published: row.published,
})

/** The addresses of things. */
export const articleAddress = (id: string): string => `/v1/articles/${id}`
export const quotationAddress = (article: string, id: string): string => `${articleAddress(article)}/quotations#${id}`
export const quoteAddress = (id: string): string => `/v1/quotes/${id}`
export const statementAddress = (id: string): string => `/v1/statements/${id}`
export const outletAddress = (slug: string): string => `/v1/outlets/${slug}`
export const speakerAddress = (slug: string): string => `/v1/speakers/${slug}`
