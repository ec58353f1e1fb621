import { z } from 'zod'

interface Numeric {
  readonly min: number
  readonly max: number
  readonly description: string
  readonly example: number
}

/**
 * A number in a query string. Only digits (and a point, where fractions are allowed) are accepted: what JavaScript
 * would also read as a number, such as "", " 5" or "1e2", is refused.
 */
function numeric(
  form: RegExp,
  type: 'integer' | 'number',
  expected: string,
  { min, max, description, example }: Numeric,
) {
  return z
    .string()
    .transform((text, context) => {
      const value = form.test(text) ? Number(text) : NaN
      if (value >= min && value <= max) return value
      context.issues.push({
        code: 'custom',
        input: text,
        message: `expected ${expected} from ${min} to ${max}, found ${JSON.stringify(text)}`,
      })
      return z.NEVER
    })
    .meta({ type, minimum: min, maximum: max, description, examples: [example] })
}

/** A whole number in a query string. */
export const wholeNumber = (options: Numeric) => numeric(/^\d{1,15}$/, 'integer', 'a whole number', options)

/** A number in a query string, such as 0.75. */
export const decimalNumber = (options: Numeric) => numeric(/^\d{1,15}(\.\d{1,15})?$/, 'number', 'a number', options)

/** The readable id of a speaker or an outlet. */
export const slug = (description: string, example: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
    .max(200)
    .meta({ description, examples: [example] })

/** Where something was said. */
export const medium = (description: string) =>
  z
    .string()
    .min(1)
    .max(256)
    .meta({ description, examples: ['Truth Social'] })

/** A choice between two, `true` and `false` in an address. */
export const yesOrNo = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .meta({ type: 'string', enum: ['true', 'false'], description })

/** An opaque id. */
export const id = (description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'expected letters, digits, _ and -')
    .max(200)
    .meta({ description })

/** An article by its opaque id, or by its sender's own id. */
export const articleName = z.string().min(1).max(512).meta({
  description:
    'Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.',
})

/** An instant, or a day that stands for the whole of it. */
export const when = (description: string, example: string) =>
  z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'expected a date (2026-01-09) or an instant with a UTC offset (2026-01-09T12:00:00Z)',
    )
    .meta({ description, examples: [example] })

/** The threshold of every operation that lists quotations. */
export const minConfidence = decimalNumber({
  min: 0,
  max: 1,
  description:
    'Leave out quotations attributed with less confidence than this. Of attributions at 0.9 or more, about 97 in 100 are right.',
  example: 0.8,
})
