import { z } from 'zod'
import { mostConsidered, mostDays } from '../../database/queries/aggregates.ts'
import { articleReferenceSchema, outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'
import { periods } from './timeline.ts'

const quotations = z.int().min(0).describe('Number of quotations printed in quotation marks.')
const articles = z.int().min(0).describe('Number of articles that contain at least one of them.')
const quotes = z
  .int()
  .min(0)
  .nullable()
  .describe('Number of quotes printed for the first time; null if an outlet was asked for.')

const pointSchema = z
  .object({ start: z.string().describe('First day, in UTC. Weeks begin on Monday.'), quotations, articles, quotes })
  .meta({ id: 'TimelinePoint', description: 'How much was quoted in one day, week or month.' })

export const timelineSchema = z
  .object({
    speaker: speakerReferenceSchema.nullable().describe('The speaker whose quotations are counted; null if all are.'),
    outlet: outletReferenceSchema.nullable().describe('The outlet whose articles are counted; null if all are.'),
    per: z.enum(periods).describe('The period that each point covers.'),
    total: z.object({ quotations, articles, quotes }).describe('The sums over all points.'),
    data: z
      .array(pointSchema)
      .describe(
        `The points in chronological order; periods without quotations are left out. Covers the ${mostDays} most recent days that have any.`,
      ),
  })
  .meta({
    id: 'Timeline',
    description: 'How much was quoted when, by day of publication. Undated articles are left out.',
  })

export const countSchema = z
  .object({
    speaker: speakerReferenceSchema.nullable().describe('Who is quoted; null unless counts are grouped by speaker.'),
    outlet: outletReferenceSchema.nullable().describe('Which outlet quotes; null unless counts are grouped by outlet.'),
    day: z.string().nullable().describe('Day of publication, in UTC; null unless counts are grouped by day.'),
    quotations,
    articles,
  })
  .meta({ id: 'Count', description: 'How much one speaker is quoted, by one outlet, on one day, or over all of them.' })

export const coQuotedSchema = z
  .object({
    speaker: speakerReferenceSchema.describe('The speaker that was asked for.'),
    considered: z.int().min(0).describe('Number of articles quoting this speaker that were considered.'),
    complete: z
      .boolean()
      .describe(`Whether these are all such articles; otherwise they are the ${mostConsidered} most recent ones.`),
    data: z
      .array(
        z.object({
          speaker: speakerReferenceSchema.describe('Who else is quoted.'),
          articles: z.int().min(1).describe('Number of these articles that quote them.'),
        }),
      )
      .describe('The other speakers, those in most of the articles first.'),
  })
  .meta({ id: 'CoQuotedSpeakers', description: 'Who is quoted in the same articles as a speaker.' })

const printingSchema = z
  .object({
    outlet: outletReferenceSchema.describe('The outlet.'),
    article: articleReferenceSchema.describe('Its first article that prints the quote.'),
    published_at: z
      .string()
      .nullable()
      .describe(
        'When that was published, in UTC: midnight if only the day is known; null if that is not known either.',
      ),
    delay: z
      .object({
        seconds: z.int().min(0).describe('The delay in seconds.'),
        duration: z.string().describe('The delay as an ISO 8601 duration: `P1DT2H`.'),
        exact: z.boolean().describe('Whether both times are known exactly, and not only to the day.'),
      })
      .nullable()
      .describe('How long after the first outlet; null for the first outlet, and if the time is not known.'),
  })
  .meta({ id: 'SpreadPrinting', description: 'When an outlet first printed a quote.' })

export const spreadSchema = z
  .object({
    quote: z.string().describe('Opaque id of the quote.'),
    text: z.string().describe('Its fullest wording.'),
    first: printingSchema
      .nullable()
      .describe('The first outlet to print it; null if no article that prints it has a date.'),
    data: z
      .array(printingSchema)
      .describe('Every outlet that prints it in quotation marks, in chronological order, undated ones last.'),
  })
  .meta({ id: 'Spread', description: 'Which outlet printed a quote first, and when others followed.' })
