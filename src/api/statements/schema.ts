import { z } from 'zod'
import { publicationTime, webAddress } from '../../articles/article.ts'
import { refuseUnstorable } from '../articles/schema.ts'
import { quoteSchema } from '../quotes/schema.ts'
import { outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

/** The length of an hour's speech: it can still be collated with hundreds of printings in a short time. */
const longestText = 100_000

/** What a client sends to store the text of a statement. */
export const statementRequestSchema = z
  .strictObject({
    text: z
      .string()
      .regex(/[\p{L}\p{N}]/u, 'expected at least one word')
      .max(longestText)
      .describe('The whole text of the post, letter or transcript.'),
    speaker: z
      .string()
      .regex(/[\p{L}\p{N}]/u, 'expected a name')
      .max(256)
      .describe('Who said it: a name as articles print it.'),
    medium: z
      .string()
      .regex(/\S/, 'expected at least one character')
      .max(256)
      .nullish()
      .describe('Where it was said: "Truth Social", "interview".'),
    date: publicationTime.describe('When it was said: an ISO 8601 date, or a date and time with a UTC offset.'),
    url: webAddress.nullish().describe('Address at which it can be read.'),
  })
  .superRefine(refuseUnstorable)
  .meta({ id: 'StatementRequest', description: 'The text of a statement, to be stored.' })

/** A statement as lists show it. */
export const statementSchema = z
  .object({
    id: z.string().describe('Opaque id. The statement is at `/v1/statements/{id}`.'),
    text: z
      .string()
      .describe(
        'What was said: the given text or, without one, a reconstruction from what outlets print, with `[…]` for what none of them prints.',
      ),
    authoritative: z.boolean().describe('Whether the text was given, and not reconstructed.'),
    speaker: speakerReferenceSchema
      .nullable()
      .describe('Who said it; null if no article names the speaker of a given text.'),
    speaker_name: z.string().describe('Name of the speaker; for a given text, as given.'),
    medium: z.string().nullable().describe('Where it was said; null if that is not known.'),
    addressee: z.string().nullable().describe('Who was spoken to, according to most articles; null if none says.'),
    date: z
      .string()
      .nullable()
      .describe(
        'When it was said, as given, or, without a given text, the day in UTC on which it was first printed; null if no article has a date.',
      ),
    url: z.string().nullable().describe('Address at which a given text can be read; null if there is none.'),
    counts: z
      .object({
        quotes: z.int().min(0).describe('Number of quotes from it.'),
        outlets: z.int().min(0).describe('Number of outlets that print some of it in quotation marks.'),
        articles: z.int().min(0).describe('Number of articles that do.'),
        quotations: z.int().min(0).describe('Number of times that they do.'),
      })
      .describe('How widely it is printed. Printings without quotation marks are not counted.'),
  })
  .meta({
    id: 'Statement',
    description: 'An occasion on which someone said something: a post, an interview, a letter.',
  })

const sourceSchema = z
  .object({
    quotation: z.string().describe('Opaque id of the quotation.'),
    article: z.string().describe('Opaque id of the article that prints it.'),
    outlet: outletReferenceSchema,
    start: z.int().min(0).describe("Offset of the first code point in the quotation's text."),
    end: z.int().min(0).describe('Offset after the last code point.'),
  })
  .meta({ id: 'PieceSource', description: 'The quotation that a stretch of a statement is taken from.' })

/** A statement with everything that is printed of it. */
export const statementDetailSchema = statementSchema
  .extend({
    pieces: z
      .array(
        z
          .object({
            text: z.string().describe('Words without a gap between them.'),
            sources: z.array(sourceSchema).describe('Where they are taken from, in order.'),
          })
          .meta({
            id: 'StatementPiece',
            description: 'A continuous part of a statement, reconstructed from overlapping printings.',
          }),
      )
      .describe(
        'The parts that the text is reconstructed from, in the order in which most articles print them; empty if the text was given.',
      ),
    quotes: z.array(quoteSchema).describe('The quotes from it, most widely printed first.'),
    outlets: z
      .array(outletReferenceSchema)
      .describe('Outlets that print some of it, with or without quotation marks, by slug.'),
  })
  .meta({ id: 'StatementDetail', description: 'A statement with its quotes and the outlets that print them.' })

/** The result of storing a text. */
export const storedStatementSchema = z
  .object({
    status: z.enum(['created', 'unchanged']).describe('Whether the text is new.'),
    statement: statementSchema,
  })
  .meta({ id: 'StoredStatement', description: 'Result of storing the text of a statement.' })
