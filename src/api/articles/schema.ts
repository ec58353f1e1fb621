import { z } from 'zod'
import { articleSchema as readArticleSchema, paragraphsSchema } from '../../articles/article.ts'
import { revisionSchema } from '../history/schema.ts'
import {
  correctionField,
  fidelitySchema,
  quotationFields,
  reasonSchema,
  spanSchema,
  verdictField,
} from '../shared/quotation.ts'
import { findUnstorable, unstorableMessage } from '../../database/storable.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

/** Refuses text that no database stores exactly as received. */
export function refuseUnstorable(body: object, context: z.RefinementCtx): void {
  for (const [field, value] of Object.entries(body)) {
    const found = typeof value === 'string' ? findUnstorable(value) : null
    if (found) context.addIssue({ code: 'custom', path: [field], message: unstorableMessage(found) })
  }
}

/**
 * What a client sends to store an article: what the command line reads, with an optional id, and nothing else.
 */
export const articleRequestSchema = z
  .strictObject({ ...readArticleSchema.shape, id: readArticleSchema.shape.id.optional() })
  .superRefine(refuseUnstorable)
  .meta({ id: 'ArticleRequest', description: 'An article to be stored.' })

/** An article as a client sends it. */
export type ArticleRequest = z.output<typeof articleRequestSchema>

export const articleSchema = articleReferenceSchema
  .extend({
    given_id: z.string().nullable().describe('The id that it was sent with, if any.'),
    outlet: outletReferenceSchema,
    byline: z.string().nullable().describe('Who wrote it, as printed; null if none was sent.'),
    section: z.string().nullable().describe('The part of the outlet that it stands in; null if none was sent.'),
    credit: z
      .string()
      .nullable()
      .describe('The news agency, or other origin of the text, that the outlet names; null if none was sent.'),
    language: z.string().describe('BCP 47 language, as sent or detected; "und" if it is not known.'),
    revision: z.int().min(1).describe('Number of its current revision, from 1.'),
    quotations: z.int().min(0).describe('Number of quotations that it prints in quotation marks.'),
    received_at: z.string().describe('When it was first received, ISO 8601 in UTC.'),
    updated_at: z.string().describe('When it last changed, ISO 8601 in UTC.'),
  })
  .meta({ id: 'Article', description: 'A published article, without its text.' })

export const storedSchema = z
  .object({
    status: z
      .enum(['created', 'revised', 'unchanged'])
      .describe(
        '`created`: it is new. `revised`: it was stored with another text, which is kept as an earlier revision. `unchanged`: it was stored with this text.',
      ),
    article: articleSchema,
  })
  .meta({ id: 'StoredArticle', description: 'Result of storing an article.' })

export const importLineSchema = z
  .object({
    line: z.int().min(1).optional().describe('Number of the line in the request, from 1.'),
    status: z
      .enum(['created', 'revised', 'unchanged', 'refused'])
      .optional()
      .describe('Result for the article of that line.'),
    id: z.string().optional().describe('Opaque id of the article; absent if it was refused.'),
    revision: z.int().min(1).optional().describe('Number of its current revision, from 1.'),
    detail: z.string().optional().describe('Why the article was refused.'),
    done: z.literal(true).optional().describe('Only on the last line. An answer without it was cut off.'),
    created: z.int().min(0).optional().describe('On the last line: number of new articles.'),
    revised: z.int().min(0).optional().describe('On the last line: number of articles with a new revision.'),
    unchanged: z.int().min(0).optional().describe('On the last line: number of articles that were stored already.'),
    refused: z.int().min(0).optional().describe('On the last line: number of articles that were refused.'),
  })
  .meta({ id: 'ImportLine', description: 'Result for one of many articles or, on the last line, for all of them.' })

const titleQuotationSchema = spanSchema
  .extend({
    speaker: speakerReferenceSchema.nullable().describe('Who spoke; null if neither the title nor the text says.'),
    confidence: z.number().min(0).max(1).describe('Probability that the speaker is right, from 0 to 1.'),
    quotation: z.string().nullable().describe('Opaque id of the quotation of the text with the same words, if any.'),
    quote: z.string().nullable().describe('Opaque id of the quote that this belongs to, at `/v1/quotes/{id}`, if any.'),
  })
  .meta({
    id: 'TitleQuotation',
    description:
      'Words that the title of an article quotes. Offsets count in the title. Only quotations of the text are listed, counted and compared.',
  })

export const articleDetailSchema = articleSchema
  .extend({
    title_quotations: z.array(titleQuotationSchema).describe('What the title quotes, in order.'),
    paragraphs: paragraphsSchema.describe(
      'What the page that it was read from tells of some paragraphs, in order; empty for a text of its own.',
    ),
    text: z.string().describe('The text exactly as received. All offsets refer to it.'),
    text_hash: z.string().describe('SHA-256 of the text in UTF-8, in hexadecimal.'),
    revisions: z.array(revisionSchema).describe('All revisions, oldest first.'),
  })
  .meta({ id: 'ArticleDetail', description: 'A published article with its text and its revisions.' })

export const receivedPageSchema = z
  .object({
    article: z.string().describe('Opaque id of the article.'),
    revision: z.int().min(1).describe('Number of the revision that was read from it.'),
    digest: z.string().describe('SHA-256 of the bytes as received, in hexadecimal.'),
    length: z.int().min(0).describe('Number of bytes as received.'),
    media_type: z.string().describe('What it was read as, such as `text/html`.'),
    address: z.string().nullable().describe('Where it came from; null if that is not known, as of a file.'),
    received_at: z
      .string()
      .nullable()
      .describe('When it was received, ISO 8601 in UTC; null for a file, which may be older than the article.'),
    status: z.int().nullable().describe('HTTP status with which it was answered; null if it was not fetched.'),
    headers: z
      .record(z.string(), z.string())
      .nullable()
      .describe('HTTP headers with which it was answered, names in lower case; null if it was not fetched.'),
    reader_version: z
      .int()
      .describe('Version of the way from pages to texts by which the text was read. The same version reads the same.'),
    content: z.string().nullable().describe('Address of the page itself; null if what it held has been purged.'),
  })
  .meta({ id: 'ReceivedPage', description: 'The page or document that an article was read from, as it was received.' })

export const quotationSchema = z
  .object({
    id: z.string().describe('Opaque id of the quotation.'),
    quote: z
      .string()
      .nullable()
      .describe('Opaque id of the quote that it belongs to, at `/v1/quotes/{id}`; null if it belongs to none.'),
    speaker: speakerReferenceSchema.nullable().describe('Who spoke; null if the article does not say.'),
    ...quotationFields,
    ...correctionField,
    fidelity: fidelitySchema
      .nullable()
      .describe(
        'How faithful it is to the fullest wording of its quote; null if it is that wording, or belongs to no quote.',
      ),
    ...verdictField,
    reason: reasonSchema.nullable().describe('Why it belongs to the quote; null if it belongs to none.'),
  })
  .meta({ id: 'Quotation', description: 'A quotation, as one article prints it.' })
