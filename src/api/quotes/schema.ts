import { z } from 'zod'
import {
  correctionField,
  differenceCounts,
  differenceKindSchema,
  fidelitySchema,
  quotationFields,
  reasonSchema,
} from '../shared/quotation.ts'
import { pageOf } from '../lists/page.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

const instant = (description: string) =>
  z.string().nullable().describe(`${description}, ISO 8601 in UTC; null where no article tells.`)

export const quoteSchema = z
  .object({
    id: z.string().describe('Opaque id: the quote is at `/v1/quotes/{id}`.'),
    text: z.string().describe('The fullest wording that an outlet prints.'),
    speaker: speakerReferenceSchema
      .nullable()
      .describe('Who said it, as most articles have it; null where none tells.'),
    medium: z.string().nullable().describe('Where it was said, when the article with the fullest wording names it.'),
    first_seen: instant('When the first article that prints it was published'),
    last_seen: instant('When the last article that prints it was published'),
    counts: z
      .object({
        outlets: z.int().min(0).describe('Outlets that print it in quotation marks.'),
        articles: z.int().min(0).describe('Articles that do.'),
        wordings: z.int().min(0).describe('Different wordings that they print.'),
        quotations: z.int().min(0).describe('Times that they print it.'),
      })
      .describe('How widely it is printed; printings without quotation marks are not counted.'),
  })
  .meta({ id: 'Quote', description: 'What was said: the group of its wordings, shown by the fullest.' })

const highlightSchema = z
  .object({
    start: z.int().min(0).describe('First code point of the wording, from 0.'),
    end: z.int().min(0).describe('The code point after the last.'),
  })
  .meta({ id: 'Highlight', description: 'A stretch of a wording, in Unicode code points, end exclusive.' })

const matchSchema = z
  .object({
    wording: z.string().describe('The shortest wording that holds all that was searched for, as printed.'),
    highlights: z.array(highlightSchema).describe('Where it holds it, in order.'),
    snippet: z
      .object({
        text: z.string().describe('What stands there.'),
        start: z.int().min(0).describe('Its first code point within the wording.'),
        end: z.int().min(0).describe('The code point after its last.'),
      })
      .describe('The surroundings of the first highlight.'),
  })
  .meta({ id: 'Match', description: 'Where a quote meets a search.' })

/** A quote as lists show it, which may be searched. */
export const listedQuoteSchema = quoteSchema
  .extend({ match: matchSchema.optional().describe('Where it meets `q`; only in answers to a search.') })
  .meta({ id: 'ListedQuote', description: 'A quote in a list.' })

const facetSchema = z.array(
  z.object({
    value: z.string().describe('What to filter by.'),
    name: z.string().describe('What to show.'),
    count: z.int().min(1).describe('How many quotes have it.'),
  }),
)

export const quotePageSchema = pageOf(listedQuoteSchema, 'quotes')
  .extend({
    facets: z
      .object({
        speaker: facetSchema.describe('Who said them.'),
        outlet: facetSchema.describe('Who prints them.'),
        medium: facetSchema.describe('Where they were said, according to the fullest wording.'),
        month: facetSchema.describe('When they were first seen, by month in UTC, the last first.'),
        fidelity: facetSchema.describe(
          'How faithful printings in quotation marks are to the fullest wording, the most faithful first.',
        ),
      })
      .optional()
      .describe(
        'Only with `include=facets`: the commonest values among the quotes that the filters select (10000 of them at most).',
      ),
  })
  .meta({ id: 'QuotePage', description: 'A page of quotes.' })

export const printingSchema = z
  .object({
    id: z.string().describe('Opaque id of the quotation.'),
    outlet: outletReferenceSchema,
    article: articleReferenceSchema,
    speaker: speakerReferenceSchema
      .nullable()
      .describe('Who said it according to this article; null where it does not tell.'),
    speaker_differs: z
      .boolean()
      .describe(
        'Whether it names another speaker than the quote has: the words are the same, one of the two is wrong.',
      ),
    ...quotationFields,
    ...correctionField,
    fidelity: fidelitySchema
      .nullable()
      .describe('How faithful it is to the fullest wording; null for the very quotation that this is taken from.'),
    reason: reasonSchema,
  })
  .meta({ id: 'Printing', description: 'A quotation as one article prints it, and why it belongs to the quote.' })

const linkedQuoteSchema = z
  .object({
    id: z.string().describe('Opaque id of the other quote.'),
    text: z.string().describe('Its fullest wording.'),
    speaker: speakerReferenceSchema.nullable().describe('Who said it; null where none tells.'),
    first_seen: instant('When it was first printed'),
  })
  .meta({ id: 'LinkedQuote', description: 'Another quote in short.' })

const linkFields = {
  quote: linkedQuoteSchema,
  rule: z.string().describe('How the words relate: `identical`, `contained`, `abridged`, `edited` or `overlapping`.'),
  shared_words: z.int().min(0).describe('Words that the two fullest wordings share, in order.'),
}

const fitSchema = z
  .object({
    ...linkFields,
    score: z.number().describe('How well the two match, from 0 to 1.'),
    fuller: z
      .boolean()
      .describe(
        'Whether the other is the fuller one, of which this may be a piece; otherwise it may be a piece of this.',
      ),
  })
  .meta({
    id: 'Fit',
    description: 'A quote whose words another fits without plainly belonging to it: it fits several alike.',
  })

const recurrenceSchema = z
  .object({
    ...linkFields,
    differs: z
      .array(z.enum(['speaker', 'time']))
      .describe('What tells the two occasions apart: another speaker, or weeks between them.'),
    days: z
      .int()
      .nullable()
      .describe('Days from this one to the other, negative where that came before; null where one has no date.'),
  })
  .meta({ id: 'Recurrence', description: 'The same words on another occasion.' })

/** What is told of a quote beside its printings, when asked. */
export const linksSchema = z.object({
  fits: z.array(fitSchema).describe('The best first, 20 at most.'),
  recurrences: z.array(recurrenceSchema).describe('By time, the 20 nearest at most.'),
})

export const quoteDetailSchema = quoteSchema
  .extend({
    statement: z
      .string()
      .nullable()
      .describe(
        'Opaque id of the statement that it is from, at `/v1/statements/{id}`; null where the occasion is not known.',
      ),
    outlets: z.array(outletReferenceSchema).describe('Who prints it, with or without quotation marks, by slug.'),
    wordings: z
      .array(
        z
          .object({
            text: z.string().describe('The wording, as printed.'),
            fullest: z.boolean().describe('Whether this is the one that all others are compared with.'),
            fidelity: fidelitySchema
              .nullable()
              .describe('How faithful it is to the fullest wording; null for that one.'),
            quotations: z.array(printingSchema).describe('Where it is printed, by time.'),
          })
          .meta({ id: 'Wording', description: 'One wording of a quote and where it is printed.' }),
      )
      .describe('The fullest first, then the longer before the shorter.'),
    fits: linksSchema.shape.fits
      .optional()
      .describe('Other quotes that it fits as well, the best first, 20 at most; only with `include=fits`.'),
    recurrences: linksSchema.shape.recurrences
      .optional()
      .describe('The same words on other occasions by time, the 20 nearest at most; only with `include=recurrences`.'),
  })
  .meta({ id: 'QuoteDetail', description: 'A quote with every wording, who prints it, and why each belongs to it.' })

export const stretchSchema = z
  .object({
    start: z.int().min(0).describe('First code point within the wording.'),
    end: z.int().min(0).describe('The code point after the last.'),
    text: z.string().describe('What is printed there; empty where this side has nothing.'),
  })
  .meta({ id: 'Stretch', description: 'A stretch of a wording, in Unicode code points, end exclusive.' })

export const changesSchema = z
  .array(z.enum(['negation', 'number', 'name']))
  .describe('What of weight is among the words that changed.')

export const segmentSchema = z
  .object({
    kind: z.union([z.literal('same'), differenceKindSchema]).describe('`same`, or how the two differ here.'),
    base: stretchSchema.describe('In the fullest wording.'),
    other: stretchSchema.describe("In the outlet's wording."),
    changes: changesSchema,
  })
  .meta({ id: 'Segment', description: 'One place at which two wordings are aligned.' })

export const variantsSchema = z
  .object({
    quote: z.string().describe('Opaque id of the quote.'),
    base: z
      .object({
        text: z.string().describe('The fullest wording.'),
        quotation: z.string().describe('Opaque id of the quotation that prints it.'),
      })
      .describe('What every variant is compared with.'),
    variants: z
      .array(
        z
          .object({
            text: z.string().describe("The outlet's wording, as printed."),
            outlet: outletReferenceSchema,
            article: articleReferenceSchema,
            quotation: z.string().describe('Opaque id of the quotation.'),
            marked: z.boolean().describe('Whether the outlet printed quotation marks around it.'),
            differences: differenceCounts,
            segments: z.array(segmentSchema).describe('The two wordings aligned, in the order of the fullest.'),
          })
          .meta({ id: 'Variant', description: "One outlet's wording against the fullest one." }),
      )
      .describe('Every printing, by outlet and then by time.'),
  })
  .meta({ id: 'Variants', description: 'How each outlet prints a quote, word by word.' })
