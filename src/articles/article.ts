import { z } from 'zod'

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
