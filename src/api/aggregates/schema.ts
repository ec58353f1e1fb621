import { z } from 'zod'
import { mostCompany, mostDays } from '../../database/queries/aggregates.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'
import { periods } from './timeline.ts'

const quotations = z.int().min(0).describe('Quotations printed in quotation marks.')
const articles = z.int().min(0).describe('Articles that hold at least one of them.')
const quotes = z
  .int()
  .min(0)
  .nullable()
  .describe('Quotes that were printed for the first time; null where an outlet is asked for.')

const pointSchema = z
  .object({ start: z.string().describe('First day, in UTC; weeks begin on Mondays.'), quotations, articles, quotes })
  .meta({ id: 'TimelinePoint', description: 'How much was quoted within one day, week or month.' })

export const timelineSchema = z
  .object({
    speaker: speakerReferenceSchema.nullable().describe("Whose quotations are counted; null where everyone's are."),
    outlet: outletReferenceSchema
      .nullable()
      .describe("Which outlet's articles are counted; null where those of all are."),
    per: z.enum(periods).describe('What each point stands for.'),
    total: z.object({ quotations, articles, quotes }).describe('The sums of the points.'),
    data: z
      .array(pointSchema)
      .describe(`In the order of time, without those that hold nothing; made of the ${mostDays} newest days.`),
  })
  .meta({
    id: 'Timeline',
    description: 'How much was quoted when, by day of publication. Articles without a date are left out.',
  })

export const countSchema = z
  .object({
    speaker: speakerReferenceSchema.nullable().describe('Who is quoted; null where `by` does not tell speakers apart.'),
    outlet: outletReferenceSchema
      .nullable()
      .describe('Which outlet quotes; null where `by` does not tell outlets apart.'),
    day: z.string().nullable().describe('Day of publication, in UTC; null where `by` does not tell days apart.'),
    quotations,
    articles,
  })
  .meta({ id: 'Count', description: 'How often someone is quoted somewhere at some time.' })

export const companySchema = z
  .object({
    speaker: speakerReferenceSchema.describe('Whose company is told.'),
    considered: z.int().min(0).describe('How many articles that quote this speaker were looked through.'),
    complete: z.boolean().describe(`Whether these are all of them; else they are the ${mostCompany} newest.`),
    data: z
      .array(
        z.object({
          speaker: speakerReferenceSchema.describe('Who else is quoted.'),
          articles: z.int().min(1).describe('In how many of these articles.'),
        }),
      )
      .describe('Whoever shares most articles first.'),
  })
  .meta({ id: 'Company', description: 'Who is quoted in the same articles as a speaker.' })

const printingSchema = z
  .object({
    outlet: outletReferenceSchema.describe('Who printed it.'),
    article: articleReferenceSchema.describe('Its first article that does.'),
    published_at: z
      .string()
      .nullable()
      .describe('When, as an instant in UTC, midnight where only the day is known; null where nothing is.'),
    delay: z
      .object({
        seconds: z.int().min(0).describe('In seconds.'),
        duration: z.string().describe('The same as an ISO 8601 duration: `P1DT2H`.'),
        exact: z.boolean().describe('Whether both times are known, and not the day alone of one of them.'),
      })
      .nullable()
      .describe('How long after the first outlet; null for that one, and where the time is not known.'),
  })
  .meta({ id: 'SpreadPrinting', description: 'When an outlet first printed a quote.' })

export const spreadSchema = z
  .object({
    quote: z.string().describe('Opaque id of the quote.'),
    text: z.string().describe('Its fullest wording.'),
    first: printingSchema
      .nullable()
      .describe('The first outlet to print it; null where no article that prints it has a date.'),
    data: z
      .array(printingSchema)
      .describe('Every outlet that prints it in quotation marks, in the order of time, those without a date last.'),
  })
  .meta({ id: 'Spread', description: 'Which outlet printed a quote first, and which others when.' })
