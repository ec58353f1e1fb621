import { z } from 'zod'
import { outcomes } from '../../history/index.ts'
import { extractedQuotationSchema } from '../extract/schema.ts'
import { changesSchema } from '../quotes/schema.ts'
import { spanSchema } from '../shared/quotation.ts'
import { articleReferenceSchema, outletReferenceSchema } from '../shared/references.ts'

export const revisionSchema = z
  .object({
    number: z.int().min(1).describe('Number of the revision, from 1.'),
    title: z.string().nullable().describe('Its headline; null if none was sent.'),
    published: z.string().nullable().describe('Its time of publication, as sent; null if none was.'),
    text_hash: z.string().describe('SHA-256 of its text in UTF-8, in hexadecimal.'),
    received_at: z.string().describe('When it was received, ISO 8601 in UTC.'),
  })
  .meta({ id: 'Revision', description: 'One text of an article, without the text.' })

export const revisionsSchema = z
  .object({ revisions: z.array(revisionSchema).describe('All revisions, oldest first.') })
  .meta({ id: 'Revisions', description: 'The revisions of an article.' })

const revisedQuotationSchema = extractedQuotationSchema
  .extend({ id: z.string().describe('Opaque id of the quotation, the same in every revision that prints its words.') })
  .meta({ id: 'RevisedQuotation', description: 'A quotation, as one revision prints it.' })

export const revisionDetailSchema = revisionSchema
  .extend({
    text: z.string().describe('The text exactly as received. Offsets refer to it.'),
    quotations: z.array(revisedQuotationSchema).describe('The quotations in it, in order.'),
    notes: z.array(spanSchema).describe('Notes in which the outlet says what it has corrected.'),
  })
  .meta({ id: 'RevisionDetail', description: 'One text of an article, with its quotations.' })

const editSchema = z
  .object({
    kind: z.enum(['same', 'replaced', 'removed', 'added']).describe('What became of the stretch.'),
    before: spanSchema.describe('The stretch of the earlier text; empty where words were added.'),
    after: spanSchema.describe('The stretch of the later text; empty where words were removed.'),
    changes: changesSchema,
  })
  .meta({ id: 'Edit', description: 'A stretch of an earlier text, and what stands in its place in a later one.' })

const outcomeSchema = z.enum(outcomes).meta({
  id: 'Outcome',
  description:
    'What became of a quotation. `unchanged`: the same words. `edited-silently`: other words, and nothing says so. `edited-with-note`: other words, ' +
    'and a note that is new says that the article was corrected. `moved`: another speaker. `gone`: no longer printed. `added`: not printed before.',
})

const editsSchema = z.array(editSchema).describe('The two wordings, word by word; empty where they do not differ.')
const notedSchema = z.boolean().describe('Whether the later text has a note of correction that the earlier one lacks.')

export const revisionComparisonSchema = z
  .object({
    from: revisionSchema.describe('The earlier revision.'),
    to: revisionSchema.describe('The later one.'),
    edits: z.array(editSchema).describe('The two texts, word by word.'),
    notes: z.array(spanSchema).describe('The notes of correction that only the later text has.'),
    quotations: z
      .array(
        z
          .object({
            outcome: outcomeSchema,
            before: revisedQuotationSchema.nullable().describe('As the earlier text prints it; null if it does not.'),
            after: revisedQuotationSchema.nullable().describe('As the later text prints it; null if it does not.'),
            edits: editsSchema,
            noted: notedSchema,
          })
          .meta({ id: 'QuotationChange', description: 'What became of a quotation from one revision to another.' }),
      )
      .describe('What became of each quotation, in the order of the later text.'),
  })
  .meta({ id: 'RevisionComparison', description: 'Two revisions of an article, compared.' })

const versionSchema = z
  .object({
    revision: z.int().min(1).describe('Number of the revision.'),
    received_at: z.string().describe('When the revision was received, ISO 8601 in UTC.'),
    published: z.string().nullable().describe('Its time of publication, as sent; null if none was.'),
    outcome: outcomeSchema.describe('How it came from the revision before: `added` for the first.'),
    quotation: revisedQuotationSchema.nullable().describe('As this revision prints it; null if it is gone.'),
    edits: editsSchema,
    noted: notedSchema,
  })
  .meta({ id: 'QuotationVersion', description: 'A quotation in one revision of its article.' })

const printingHistorySchema = z
  .object({
    changed: z.boolean().describe('Whether a later revision changed it.'),
    versions: z.array(versionSchema).min(1).describe('The first printing and then each change, oldest first.'),
  })
  .meta({ id: 'PrintingHistory', description: 'How the printing of one quotation in one article changed.' })

export const articleHistorySchema = z
  .object({
    article: articleReferenceSchema,
    outlet: outletReferenceSchema,
    revisions: z.int().min(1).describe('How many revisions the article has.'),
    quotations: z.array(printingHistorySchema).describe('Each quotation that any revision prints.'),
  })
  .meta({ id: 'ArticleHistory', description: 'How an article changed what it quotes.' })

export const quoteHistorySchema = z
  .object({
    quote: z.string().describe('Opaque id of the quote.'),
    articles: z
      .array(articleHistorySchema)
      .describe('The articles with several revisions that print it, each with its own printings of it.'),
  })
  .meta({ id: 'QuoteHistory', description: 'How outlets changed their printing of a quote.' })
