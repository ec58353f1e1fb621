import { z } from 'zod'
import { publicationTime, webAddress } from '../../articles/article.ts'
import { refuseHalfPairs } from '../articles/schema.ts'
import { quoteSchema } from '../quotes/schema.ts'
import { outletReferenceSchema, speakerReferenceSchema } from '../shared/references.ts'

/** So long a text is still set beside hundreds of printings in short time: an hour's speech. */
const longestText = 100_000

/** What a client sends to say what a statement's own text is. */
export const statementRequestSchema = z
  .strictObject({
    text: z
      .string()
      .regex(/[\p{L}\p{N}]/u, 'expected at least one word')
      .max(longestText)
      .describe('The whole text: the post, the letter, the transcript itself.'),
    speaker: z
      .string()
      .regex(/[\p{L}\p{N}]/u, 'expected a name')
      .max(256)
      .describe('Whose it is: a name as articles print it.'),
    medium: z
      .string()
      .regex(/\S/, 'expected at least one character')
      .max(256)
      .nullish()
      .describe('Where it was said: "Truth Social", "interview".'),
    date: publicationTime.describe('When it was said: an ISO 8601 date, or a date and time with its zone.'),
    url: webAddress.nullish().describe('Where it can be read.'),
  })
  .superRefine(refuseHalfPairs)
  .meta({ id: 'StatementRequest', description: 'The text of an occasion, as it is sent.' })

/** A statement as lists show it. */
export const statementSchema = z
  .object({
    id: z.string().describe('Opaque id: the statement is at `/v1/statements/{id}`.'),
    text: z
      .string()
      .describe(
        'What was said: the text that was given or, without one, what was printed, put together; `[…]` stands for what nobody printed.',
      ),
    authoritative: z.boolean().describe('Whether the text was given.'),
    speaker: speakerReferenceSchema
      .nullable()
      .describe('Who said it; null where no article names the speaker that was given.'),
    speaker_name: z.string().describe('The name: of a given text as given.'),
    medium: z.string().nullable().describe('Where it was said; null where that was not given.'),
    addressee: z.string().nullable().describe('Who was told, as most articles have it; null where none tells.'),
    date: z
      .string()
      .nullable()
      .describe(
        'When: as given or, without a given text, the first day in UTC on which it was printed; null where no article tells.',
      ),
    url: z.string().nullable().describe('Where a given text can be read.'),
    counts: z
      .object({
        quotes: z.int().min(0).describe('Quotes that are from it.'),
        outlets: z.int().min(0).describe('Outlets that print some of it in quotation marks.'),
        articles: z.int().min(0).describe('Articles that do.'),
        quotations: z.int().min(0).describe('Times that they do.'),
      })
      .describe('How widely it is printed; printings without quotation marks are not counted.'),
  })
  .meta({
    id: 'Statement',
    description: 'An occasion on which somebody said something: a post, an interview, a letter.',
  })

const sourceSchema = z
  .object({
    quotation: z.string().describe('Opaque id of the quotation.'),
    article: z.string().describe('Opaque id of the article that prints it.'),
    outlet: outletReferenceSchema,
    start: z.int().min(0).describe("First code point within the quotation's text."),
    end: z.int().min(0).describe('The code point after the last.'),
  })
  .meta({ id: 'PieceSource', description: 'The quotation from which a stretch of a statement is taken.' })

/** A statement with everything that is printed of it. */
export const statementDetailSchema = statementSchema
  .extend({
    pieces: z
      .array(
        z
          .object({
            text: z.string().describe('Words that follow each other without a gap.'),
            sources: z.array(sourceSchema).describe('Where they are taken from, in order.'),
          })
          .meta({
            id: 'StatementPiece',
            description: 'A piece of what was said, put together from printings that overlap.',
          }),
      )
      .describe(
        'What the text is put together from, in the order in which most articles print it; none where the text was given.',
      ),
    quotes: z.array(quoteSchema).describe('The quotes that are from it, the most widely printed first.'),
    outlets: z
      .array(outletReferenceSchema)
      .describe('Who prints some of it, with or without quotation marks, by slug.'),
  })
  .meta({ id: 'StatementDetail', description: 'A statement with its quotes and who prints them.' })

/** What became of a text that was sent. */
export const storedStatementSchema = z
  .object({
    status: z.enum(['created', 'unchanged']).describe('Whether it is new.'),
    statement: statementSchema,
  })
  .meta({ id: 'StoredStatement', description: 'What became of a text that was sent.' })
