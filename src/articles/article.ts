import { z } from 'zod'
import { paragraphKinds } from '../quotations/structure.ts'

const optional = <T extends z.ZodType>(schema: T) => schema.nullish()

/** An address on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'expected an http or https URL' })
  .max(4096, 'expected at most 4096 characters')

/** A date, or a date and time with its zone. */
export const publicationTime = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'expected an ISO 8601 date, or date and time with zone, such as 2026-01-09T04:45:00-06:00',
})

const name = (longest: number) =>
  z.string().regex(/\S/, 'expected at least one character').max(longest, `expected at most ${longest} characters`)

const place = z.int('expected a whole number').min(0, 'expected 0 or more')
const shortText = z.string().max(256, 'expected at most 256 characters').nullish()

/** More paragraphs than any text has of use. */
const mostParagraphs = 20_000

/** What a page tells of a paragraph. */
const paragraphSchema = z.object({
  kind: z.enum(paragraphKinds, { error: `expected one of ${paragraphKinds.join(', ')}` }).describe('What it is.'),
  start: place.describe('Where it begins in `text`, in code points.'),
  end: place.describe('Where it ends, exclusive.'),
  entry: z.boolean().optional().describe('Whether an entry of a live blog begins with it.'),
  author: shortText.describe('Of a post: who posted it, as printed.'),
  handle: shortText.describe('Of a post: the account that it was posted from.'),
  posted: shortText.describe('Of a post: when, as printed.'),
})

/** Paragraphs in order, of which a page tells something. */
export const paragraphsSchema = z
  .array(paragraphSchema)
  .max(mostParagraphs, `expected at most ${mostParagraphs} paragraphs`)
  .superRefine((paragraphs, context) => {
    paragraphs.forEach(({ start, end }, index) => {
      if (start < end && start >= (paragraphs[index - 1]?.end ?? 0)) return
      const message = 'expected paragraphs in order, each from its start to an end behind it'
      context.addIssue({ code: 'custom', path: [index], message })
    })
  })

/** One article as it arrives, from a file or over HTTP. Other fields are ignored. */
export const articleSchema = z.object({
  id: name(512).describe('The id of the article in your own system.'),
  outlet: name(256).describe('Who published it.'),
  url: optional(webAddress).describe(
    'Where it was published. Articles whose URLs differ only in tracking parameters are one article.',
  ),
  title: optional(z.string().max(4096)).describe('The headline.'),
  byline: optional(z.string().max(4096)).describe('Who wrote it, as printed.'),
  section: optional(z.string().max(256)).describe('The part of the outlet that it stands in, such as "Politics".'),
  credit: optional(z.string().max(256)).describe(
    'The news agency, or other origin of the text, that the outlet names beside its own staff, as printed.',
  ),
  published: optional(publicationTime).describe(
    'When it was published: an ISO 8601 date, or a date and time with its zone.',
  ),
  language: optional(
    z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a BCP 47 language tag such as en or es-VE'),
  ).describe('BCP 47 language of the text; detected where absent.'),
  paragraphs: optional(paragraphsSchema).describe(
    'What the page that it was read from tells of some paragraphs, in order: headings, block quotations, posts and the like.',
  ),
  text: z
    .string()
    .min(1, 'expected at least one character')
    .describe('The article as received; offsets of its quotations refer to this text.'),
})

/** An article as it comes from a file. */
export type Article = z.output<typeof articleSchema>

/** What is wrong with an article that was sent, field by field, in one line for people. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map(({ path, message }) => [...path, plain(message)].join(': ')).join('; ')
}

function plain(message: string): string {
  const [, expected, received] = /^Invalid input: (expected \w+), received (\w+)$/.exec(message) ?? []
  if (!expected) return message
  return received === 'undefined' ? `missing, ${expected}` : `${expected}, found ${received}`
}
