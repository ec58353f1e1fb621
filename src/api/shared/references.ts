import { z } from 'zod'
import { speakerKindSchema } from './quotation.ts'

export const speakerReferenceSchema = z
  .object({
    slug: z.string().describe('Readable id: the speaker is at `/v1/speakers/{slug}`.'),
    name: z.string().describe('Full name, without titles.'),
    kind: speakerKindSchema,
  })
  .meta({ id: 'SpeakerReference', description: 'A speaker in short.' })

export const outletReferenceSchema = z
  .object({
    slug: z.string().describe('Readable id: the outlet is at `/v1/outlets/{slug}`.'),
    name: z.string().describe('As the outlet calls itself.'),
  })
  .meta({ id: 'OutletReference', description: 'An outlet in short.' })

export const articleReferenceSchema = z
  .object({
    id: z.string().describe('Opaque id: the article is at `/v1/articles/{id}`.'),
    title: z.string().nullable().describe('Its headline.'),
    url: z.string().nullable().describe('Where it was published.'),
    published: z.string().nullable().describe('When, as the article has it: a date, or a date and time with its zone.'),
  })
  .meta({ id: 'ArticleReference', description: 'An article in short.' })

type SpeakerKind = z.output<typeof speakerKindSchema>

/** The speaker of a row that names one. */
export function speakerOf(row: {
  speaker_slug: string | null
  speaker_name: string | null
  speaker_kind: SpeakerKind | null
}) {
  const { speaker_slug: slug, speaker_name: name, speaker_kind: kind } = row
  return slug === null || name === null || kind === null ? null : { slug, name, kind }
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

/** Where things are found. */
export const articleAddress = (id: string): string => `/v1/articles/${id}`
export const quotationAddress = (article: string, id: string): string => `${articleAddress(article)}/quotations#${id}`
export const quoteAddress = (id: string): string => `/v1/quotes/${id}`
export const statementAddress = (id: string): string => `/v1/statements/${id}`
export const speakerAddress = (slug: string): string => `/v1/speakers/${slug}`
