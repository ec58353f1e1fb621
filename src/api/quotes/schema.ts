import { z } from 'zod'
import {
  correctionField,
  differenceCounts,
  differenceKindSchema,
  fidelitySchema,
  verdictField,
  quotationFields,
  reasonSchema,
} from '../shared/quotation.ts'
import { pageOf } from '../lists/page.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

const instant = (description: string) =>
  z.string().nullable().describe(`${description}, ISO 8601 in UTC; null if no article has a date.`)

export const quoteSchema = z
  .object({
    id: z.string().describe('Opaque id. The quote is at `/v1/quotes/{id}`.'),
    text: z.string().describe('The fullest wording that any outlet prints.'),
    quotation: z.string().describe('Opaque id of the quotation that prints this wording, as corrections name it.'),
    speaker: speakerReferenceSchema.nullable().describe('Who said it, according to most articles; null if none says.'),
    medium: z
      .string()
      .nullable()
      .describe('Where it was said; null if the article with the fullest wording does not say.'),
    first_seen: instant('When the first article that prints it was published'),
    last_seen: instant('When the last article that prints it was published'),
    counts: z
      .object({
        outlets: z.int().min(0).describe('Number of outlets that print it in quotation marks.'),
        articles: z.int().min(0).describe('Number of articles that do.'),
        wordings: z.int().min(0).describe('Number of different wordings among them.'),
        quotations: z.int().min(0).describe('Number of times that they print it.'),
      })
      .describe('How widely it is printed. Printings without quotation marks are not counted.'),
  })
  .meta({
    id: 'Quote',
    description: 'Something that was said: its wordings in all outlets, represented by the fullest.',
  })

const highlightSchema = z
  .object({
    start: z.int().min(0).describe('Offset of the first code point in the wording, from 0.'),
    end: z.int().min(0).describe('Offset after the last code point.'),
  })
  .meta({
    id: 'Highlight',
    description: 'A stretch of a wording. Offsets count Unicode code points; the end is exclusive.',
  })

const matchSchema = z
  .object({
    wording: z.string().describe('The shortest wording that contains everything searched for, as printed.'),
    highlights: z.array(highlightSchema).describe('Where it contains it, in order.'),
    snippet: z
      .object({
        text: z.string().describe('The text of the snippet.'),
        start: z.int().min(0).describe('Offset of its first code point in the wording.'),
        end: z.int().min(0).describe('Offset after its last code point.'),
      })
      .describe('The text around the first highlight.'),
  })
  .meta({ id: 'Match', description: 'Where a quote matches a search.' })

/** A quote as lists show it, which can be searched. */
export const listedQuoteSchema = quoteSchema
  .extend({ match: matchSchema.optional().describe('Where it matches `q`; only in search results.') })
  .meta({ id: 'ListedQuote', description: 'A quote in a list.' })

const facetSchema = z.array(
  z.object({
    value: z.string().describe('The value to filter by.'),
    name: z.string().describe('The value to show.'),
    count: z.int().min(1).describe('Number of quotes that have it.'),
  }),
)

export const quotePageSchema = pageOf(listedQuoteSchema, 'quotes')
  .extend({
    facets: z
      .object({
        speaker: facetSchema.describe('Speakers.'),
        outlet: facetSchema.describe('Outlets that print them.'),
        medium: facetSchema.describe('Where they were said.'),
        month: facetSchema.describe('Months in which they were first seen, in UTC, most recent first.'),
        fidelity: facetSchema.describe('The verdicts on printings in quotation marks, most faithful first.'),
      })
      .optional()
      .describe(
        'The most common values among the quotes that the filters select (10000 of them at most); only with `include=facets`.',
      ),
  })
  .meta({ id: 'QuotePage', description: 'A page of quotes.' })

const printingSchema = z
  .object({
    id: z.string().describe('Opaque id of the quotation.'),
    outlet: outletReferenceSchema,
    article: articleReferenceSchema,
    speaker: speakerReferenceSchema
      .nullable()
      .describe('Who said it, according to this article; null if it does not say.'),
    speaker_differs: z
      .boolean()
      .describe(
        'Whether this article names another speaker than the quote has. The words are the same, so one of them is wrong.',
      ),
    ...quotationFields,
    ...correctionField,
    fidelity: fidelitySchema
      .nullable()
      .describe('How faithful it is to the fullest wording; null if it is that wording.'),
    ...verdictField,
    reason: reasonSchema,
  })
  .meta({ id: 'Printing', description: 'A quotation, as one article prints it, and why it belongs to the quote.' })

const linkedQuoteSchema = z
  .object({
    id: z.string().describe('Opaque id of the other quote.'),
    text: z.string().describe('Its fullest wording.'),
    speaker: speakerReferenceSchema.nullable().describe('Who said it; null if no article says.'),
    first_seen: instant('When it was first printed'),
  })
  .meta({ id: 'LinkedQuote', description: 'Another quote in brief.' })

const linkFields = {
  quote: linkedQuoteSchema,
  rule: z
    .string()
    .describe('How the words are related: `identical`, `contained`, `abridged`, `edited` or `overlapping`.'),
  shared_words: z.int().min(0).describe('Number of words that the two fullest wordings share, in the same order.'),
}

const fitSchema = z
  .object({
    ...linkFields,
    score: z.number().describe('How well the two match, from 0 to 1.'),
    fuller: z
      .boolean()
      .describe(
        'Whether the other is the fuller one, so that this one may be a part of it; otherwise the other may be a part of this one.',
      ),
  })
  .meta({
    id: 'Fit',
    description: 'Another quote that this one may belong to. It fits several equally well, so it was not added to any.',
  })

const recurrenceSchema = z
  .object({
    ...linkFields,
    differs: z
      .array(z.enum(['speaker', 'time']))
      .describe('How the two occasions differ: in the speaker, or by weeks between them.'),
    days: z
      .int()
      .nullable()
      .describe('Days from this quote to the other, negative if the other came first; null if one has no date.'),
  })
  .meta({ id: 'Recurrence', description: 'The same words on another occasion.' })

const relaySchema = z
  .object({
    quote: linkedQuoteSchema,
    direction: z
      .enum(['relayed', 'relays'])
      .describe('`relayed`: the other quotes these words. `relays`: these words quote the other.'),
    shared_words: z.int().min(0).describe('How many words are quoted, in the same order.'),
  })
  .meta({
    id: 'Relay',
    description: "A sentence of one speaker that quotes another's words within marks of its own: two quotes, not one.",
  })

const translationSchema = z
  .object({
    quote: linkedQuoteSchema,
    language: z.string().describe('BCP 47 language of its fullest wording.'),
    score: z.number().describe('How likely the two are the same words, from 0 to 1; at least 0.5.'),
  })
  .meta({
    id: 'Translation',
    description: 'What the same speaker said at about the same time in another language that seems to be the same.',
  })

/** What a quote can show besides its printings. */
export const linksSchema = z.object({
  fits: z.array(fitSchema).describe('Best match first, 20 at most.'),
  recurrences: z.array(recurrenceSchema).describe('In chronological order, the 20 nearest at most.'),
  relays: z.array(relaySchema).describe('Whose sentences quote these words, and whose words these quote; 20 at most.'),
  translations: z.array(translationSchema).describe('The likeliest first, 20 at most.'),
})

export const quoteDetailSchema = quoteSchema
  .extend({
    statement: z
      .string()
      .nullable()
      .describe(
        'Opaque id of the statement that it is from, at `/v1/statements/{id}`; null if the occasion is not known.',
      ),
    outlets: z
      .array(outletReferenceSchema)
      .describe('Outlets that print it, with or without quotation marks, by slug.'),
    wordings: z
      .array(
        z
          .object({
            text: z.string().describe('The wording, as printed.'),
            fullest: z.boolean().describe('Whether this is the fullest wording, which all others are compared with.'),
            fidelity: fidelitySchema
              .nullable()
              .describe('How faithful it is to the fullest wording; null if it is that wording.'),
            ...verdictField,
            quotations: z.array(printingSchema).describe('Where it is printed, in chronological order.'),
          })
          .meta({ id: 'Wording', description: 'A wording of a quote, and where it is printed.' }),
      )
      .describe('Fullest first, then by length.'),
    fits: linksSchema.shape.fits
      .optional()
      .describe('Other quotes that it may belong to, best match first, 20 at most; only with `include=fits`.'),
    recurrences: linksSchema.shape.recurrences
      .optional()
      .describe(
        'The same words on other occasions, in chronological order, the 20 nearest at most; only with `include=recurrences`.',
      ),
    relays: linksSchema.shape.relays
      .optional()
      .describe(
        'Whose sentences quote these words, and whose words these quote, 20 at most; only with `include=relays`.',
      ),
    translations: linksSchema.shape.translations
      .optional()
      .describe('The same words in other languages, the likeliest first; only with `include=translations`.'),
  })
  .meta({
    id: 'QuoteDetail',
    description: 'A quote with all its wordings, the outlets that print them, and why each belongs to it.',
  })

export const stretchSchema = z
  .object({
    start: z.int().min(0).describe('Offset of the first code point in the wording.'),
    end: z.int().min(0).describe('Offset after the last code point.'),
    text: z.string().describe('The text there, as printed; empty if this wording has nothing there.'),
  })
  .meta({
    id: 'Stretch',
    description: 'A stretch of a wording. Offsets count Unicode code points; the end is exclusive.',
  })

export const changesSchema = z
  .array(z.enum(['negation', 'number', 'name']))
  .describe('Changes of meaning among the differing words: a negation, a number or a name.')

const segmentSchema = z
  .object({
    kind: z.union([z.literal('same'), differenceKindSchema]).describe('`same`, or how the two wordings differ here.'),
    base: stretchSchema.describe('The stretch of the fullest wording.'),
    other: stretchSchema.describe("The stretch of the outlet's wording."),
    changes: changesSchema,
  })
  .meta({ id: 'Segment', description: 'Stretches of two wordings that are aligned with each other.' })

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
            marked: z.boolean().describe('Whether it is printed in quotation marks.'),
            differences: differenceCounts,
            segments: z.array(segmentSchema).describe('The two wordings, aligned, in the order of the fullest.'),
          })
          .meta({ id: 'Variant', description: "An outlet's wording compared with the fullest one." }),
      )
      .describe('Every printing, by outlet and then in chronological order.'),
  })
  .meta({ id: 'Variants', description: 'How each outlet prints a quote, compared word by word.' })
