import { z } from 'zod'
import { articleSchema as readArticleSchema } from '../../articles/article.ts'
import { correctionField, fidelitySchema, quotationFields, reasonSchema } from '../shared/quotation.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

/** Refuses fields that no database keeps exactly as received. */
export function refuseHalfPairs(body: object, context: z.RefinementCtx): void {
  for (const [field, value] of Object.entries(body)) {
    if (typeof value !== 'string' || value.isWellFormed()) continue
    context.addIssue({
      code: 'custom',
      path: [field],
      message: 'expected Unicode text, found half of a surrogate pair',
    })
  }
}

/**
 * What a client sends to have an article read: what the command line reads, the id being optional, and nothing else.
 */
export const articleRequestSchema = z
  .strictObject({ ...readArticleSchema.shape, id: readArticleSchema.shape.id.optional() })
  .superRefine(refuseHalfPairs)
  .meta({ id: 'ArticleRequest', description: 'An article as it is sent.' })

/** An article as a client sends it. */
export type ArticleRequest = z.output<typeof articleRequestSchema>

export const articleSchema = articleReferenceSchema
  .extend({
    given_id: z.string().nullable().describe('The id under which it was sent, where it has one.'),
    outlet: outletReferenceSchema,
    byline: z.string().nullable().describe('Who wrote it, as printed.'),
    language: z.string().describe('BCP 47 language, given or detected; "und" where it is not known.'),
    revision: z.int().min(1).describe('How many texts arrived for it; the last is the one that counts.'),
    quotations: z.int().min(0).describe('How many quotations it prints in quotation marks.'),
    received_at: z.string().describe('When it first arrived, ISO 8601 in UTC.'),
    updated_at: z.string().describe('When it last changed, ISO 8601 in UTC.'),
  })
  .meta({ id: 'Article', description: 'A published piece, without its text.' })

export const storedSchema = z
  .object({
    status: z
      .enum(['created', 'revised', 'unchanged'])
      .describe(
        '`created`: it is new. `revised`: it was known with another text, which is kept as an earlier revision. `unchanged`: it was known with this text.',
      ),
    article: articleSchema,
  })
  .meta({ id: 'StoredArticle', description: 'What became of an article that was sent.' })

export const importLineSchema = z
  .object({
    line: z.int().min(1).optional().describe('Which line of the request this is about, from 1.'),
    status: z.enum(['created', 'revised', 'unchanged', 'refused']).optional().describe('What became of its article.'),
    id: z.string().optional().describe('Opaque id of the article; absent where it was refused.'),
    revision: z.int().min(1).optional().describe('How many texts arrived for the article.'),
    detail: z.string().optional().describe('Why it was refused.'),
    done: z.literal(true).optional().describe('Stands on the last line only: an answer without it was cut.'),
    created: z.int().min(0).optional().describe('On the last line: how many were new.'),
    revised: z.int().min(0).optional().describe('On the last line: how many gained a revision.'),
    unchanged: z.int().min(0).optional().describe('On the last line: how many were known with this text.'),
    refused: z.int().min(0).optional().describe('On the last line: how many were left out.'),
  })
  .meta({ id: 'ImportLine', description: 'What became of one of many articles or, on the last line, of all.' })

export const articleDetailSchema = articleSchema
  .extend({
    text: z.string().describe('The text exactly as received; all offsets refer to it.'),
    text_hash: z.string().describe("SHA-256 of the text's UTF-8, in hexadecimal."),
    revisions: z
      .array(
        z.object({
          number: z.int().min(1).describe('1 for the first.'),
          title: z.string().nullable().describe('Its headline then.'),
          published: z.string().nullable().describe('Its time of publication as given then.'),
          text_hash: z.string().describe("SHA-256 of that text's UTF-8, in hexadecimal."),
          received_at: z.string().describe('When it arrived, ISO 8601 in UTC.'),
        }),
      )
      .describe('Every text that arrived, the first first.'),
  })
  .meta({ id: 'ArticleDetail', description: 'A published piece with its text.' })

export const quotationSchema = z
  .object({
    id: z.string().describe('Opaque id of the quotation.'),
    quote: z.string().nullable().describe('Opaque id of the quote that it is a wording of: `/v1/quotes/{id}`.'),
    speaker: speakerReferenceSchema.nullable().describe('Who spoke; null where the article does not tell.'),
    ...quotationFields,
    ...correctionField,
    fidelity: fidelitySchema
      .nullable()
      .describe('How faithful it is to the fullest wording of its quote; null where it is that, or belongs to none.'),
    reason: reasonSchema.nullable().describe('Why it belongs to the quote; null where it belongs to none.'),
  })
  .meta({ id: 'Quotation', description: 'One quotation as printed in one article.' })
