import { z } from 'zod'
import { differenceCounts, fidelitySchema } from '../shared/quotation.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

export const outletFidelitySchema = z
  .object({
    outlet: outletReferenceSchema,
    compared: z
      .int()
      .min(0)
      .describe(
        'Quotations in quotation marks, each printing once, of quotes that other outlets print so, too; the fullest wordings are not among them.',
      ),
    fullest: z
      .int()
      .min(0)
      .describe(
        'Quotations of such quotes that are the fullest wording themselves, by which all others are measured: they are counted in no class.',
      ),
    classes: z
      .array(
        z.object({
          fidelity: fidelitySchema,
          count: z.int().min(0).describe('How many of those compared are so faithful.'),
          quotations: z.string().describe('Address of the list of them.'),
        }),
      )
      .describe('Every class, from the faithful to the altered. Their counts make up `compared`.'),
  })
  .meta({ id: 'OutletFidelity', description: 'How faithful an outlet is in what others print, too.' })

export const comparedQuotationSchema = z
  .object({
    id: z.string().describe('Opaque id of the quotation.'),
    quote: z.string().describe('Opaque id of the quote.'),
    text: z.string().describe('As the outlet prints it.'),
    fullest: z.string().describe('The fullest wording of the quote, with which it is compared.'),
    differences: differenceCounts,
    speaker: speakerReferenceSchema
      .nullable()
      .describe('Who said it according to the article; null where it does not tell.'),
    article: articleReferenceSchema,
  })
  .meta({ id: 'ComparedQuotation', description: 'A quotation beside the fullest wording of its quote.' })

const comparedPrintingSchema = z.object({
  id: z.string().describe('Opaque id of the quotation.'),
  text: z.string().describe('As printed.'),
  marked: z.boolean().describe('Whether quotation marks are printed around it.'),
  fidelity: fidelitySchema
    .nullable()
    .describe('How faithful it is to the fullest wording of any outlet; null where it is that itself.'),
  differences: differenceCounts,
  article: articleReferenceSchema,
})

export const comparisonSchema = z
  .object({
    statement: z
      .string()
      .nullable()
      .describe('Opaque id of the statement; null for a quote that is of no known occasion.'),
    text: z.string().describe('The text of the statement as far as it is known, or the fullest wording of the quote.'),
    speaker: speakerReferenceSchema.nullable().describe('Who said it; null where that is not known.'),
    first_seen: z
      .string()
      .nullable()
      .describe('When it was first printed by any outlet, or was said, ISO 8601 in UTC; null where that is not known.'),
    quotes: z
      .array(
        z.object({
          id: z.string().describe('Opaque id of the quote.'),
          fullest: z.string().describe('Its fullest wording, of any outlet.'),
          outlets: z
            .array(
              z.object({
                outlet: outletReferenceSchema,
                printings: z
                  .array(comparedPrintingSchema)
                  .describe('Where it prints the quote, by time; empty where it does not.'),
              }),
            )
            .describe('Each of the outlets asked for, in that order.'),
        }),
      )
      .describe('What any of the outlets prints of it, the longest first.'),
  })
  .meta({ id: 'Comparison', description: 'What several outlets print of one statement, side by side.' })
