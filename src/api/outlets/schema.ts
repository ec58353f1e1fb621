import { z } from 'zod'
import { differenceCounts, fidelitySchema, verdictField, verdictSchema } from '../shared/quotation.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

export const outletFidelitySchema = z
  .object({
    outlet: outletReferenceSchema,
    compared: z
      .int()
      .min(0)
      .describe(
        'Number of its quotations in quotation marks that were compared: those of quotes that other outlets print in quotation marks as well. Fullest wordings are included only where something speaks against them.',
      ),
    fullest: z
      .int()
      .min(0)
      .describe(
        'Number of its quotations that are the fullest wording of such a quote, with nothing that speaks against them. All others are measured by them, so they are in no class.',
      ),
    classes: z
      .array(
        z.object({
          fidelity: verdictSchema,
          count: z.int().min(0).describe('Number of compared quotations with this verdict.'),
          quotations: z.string().describe('Address at which they are listed.'),
        }),
      )
      .describe('The classes, from verbatim to altered. Their counts add up to `compared`.'),
  })
  .meta({ id: 'OutletFidelity', description: 'How faithfully an outlet prints what others print as well.' })

export const comparedQuotationSchema = z
  .object({
    id: z.string().describe('Opaque id of the quotation.'),
    quote: z.string().describe('Opaque id of the quote.'),
    text: z.string().describe('The quotation, as printed.'),
    fullest: z.string().describe('The fullest wording of the quote, which it is compared with.'),
    differences: differenceCounts,
    speaker: speakerReferenceSchema
      .nullable()
      .describe('Who said it, according to the article; null if it does not say.'),
    article: articleReferenceSchema,
  })
  .meta({ id: 'ComparedQuotation', description: 'A quotation next to the fullest wording of its quote.' })

const comparedPrintingSchema = z.object({
  id: z.string().describe('Opaque id of the quotation.'),
  text: z.string().describe('The quotation, as printed.'),
  marked: z.boolean().describe('Whether it is printed in quotation marks.'),
  fidelity: fidelitySchema
    .nullable()
    .describe('How faithful it is to the fullest wording of any outlet; null if it is that wording.'),
  ...verdictField,
  differences: differenceCounts,
  article: articleReferenceSchema,
})

export const comparisonSchema = z
  .object({
    statement: z
      .string()
      .nullable()
      .describe('Opaque id of the statement; null for a quote that belongs to no known statement.'),
    text: z.string().describe('The text of the statement, or the fullest wording of the quote.'),
    speaker: speakerReferenceSchema.nullable().describe('Who said it; null if that is not known.'),
    first_seen: z
      .string()
      .nullable()
      .describe('When it was said, or first printed by any outlet, ISO 8601 in UTC; null if that is not known.'),
    quotes: z
      .array(
        z.object({
          id: z.string().describe('Opaque id of the quote.'),
          fullest: z.string().describe('Its fullest wording in any outlet.'),
          outlets: z
            .array(
              z.object({
                outlet: outletReferenceSchema,
                printings: z
                  .array(comparedPrintingSchema)
                  .describe('Where it prints the quote, in chronological order; empty if it does not.'),
              }),
            )
            .describe('The outlets, in the order of the request.'),
        }),
      )
      .describe('The quotes that any of the outlets prints, longest first.'),
  })
  .meta({ id: 'Comparison', description: 'What several outlets print of one statement, side by side.' })
