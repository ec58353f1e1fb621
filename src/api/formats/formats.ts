import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { z } from 'zod'
import { Problem } from '../problems/problem.ts'

/** The forms in which something may be had, by their short names. */
export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  annotation: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  svg: 'image/svg+xml',
  html: 'text/html',
  collatex: 'application/json',
  tei: 'application/tei+xml',
  events: 'text/event-stream',
} as const

export type Format = keyof typeof mediaTypes

const meanings: Readonly<Record<Format, string>> = {
  json: '`json`, a page at a time',
  ndjson:
    '`ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what ' +
    'changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice',
  csv: '`csv`, the same as rows, the last of which begins with `#end`',
  jsonld: '`jsonld` (schema.org Quotation)',
  annotation: '`annotation` (W3C Web Annotation)',
  svg: '`svg`, a drawing',
  html: '`html`, a page that needs nothing else',
  collatex: '`collatex`, the alignment table of CollateX, which only this parameter chooses',
  events: '`events`, server-sent events',
  tei: '`tei`, a TEI P5 document with a critical apparatus',
}

/** The parameter that chooses between them. @param here what some of them hold, where that is not the usual */
export const formatParameter = <const Formats extends readonly [Format, ...Format[]]>(
  formats: Formats,
  here: Partial<Record<Format, string>> = {},
) => ({
  format: z
    .enum(formats)
    .optional()
    .describe(
      `The form of the answer, before what the header Accept asks for: ${formats.map((format) => here[format] ?? meanings[format]).join('; ')}.`,
    ),
})

/**
 * The form that a request asks for, by `?format=` or else by its header Accept (RFC 9110, 12.5.1).
 * @param formats those there are, the usual one first
 * @throws Problem where none of them is asked for
 */
export function chooseFormat<F extends Format>(request: FastifyRequest, formats: readonly F[]): F {
  const format = acceptable(request, formats)
  if (format === undefined) throw notAcceptable(formats)
  return format
}

function acceptable<F extends Format>(request: FastifyRequest, formats: readonly F[]): F | undefined {
  const asked = (request.query as { format?: F }).format
  if (asked !== undefined) return asked
  const { accept } = request.headers
  if (accept === undefined || accept === '*/*') return formats[0]
  const offered = formats.map((format) => mediaTypes[format])
  const chosen = new Negotiator(request).mediaType([...offered])
  return formats[offered.indexOf(chosen as never)]
}

/** @param formats those there are */
const notAcceptable = (formats: readonly Format[]) =>
  new Problem(
    'not-acceptable',
    `This can be had as ${[...new Set(formats.map((format) => mediaTypes[format]))].join(', ')}.`,
  )

/** Sends JSON of another kind than the operation's own. */
export const sendLinked = (reply: FastifyReply, format: Format, value: object): FastifyReply =>
  reply.type(mediaTypes[format]).serializer(JSON.stringify).send(value)

/**
 * Refuses requests to operations that have JSON only, where the client does not take that. The others choose for
 * themselves.
 */
export function refuseOtherForms(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _reply, done) => {
    const { config, url = '' } = request.routeOptions
    if (config.exempt === true || url === '' || url.startsWith('/docs')) return done()
    const formats = config.lines ? (['json', 'ndjson'] as const) : (['json'] as const)
    if (config.formats !== undefined || request.method === 'DELETE' || acceptable(request, formats) !== undefined)
      done()
    else done(notAcceptable(formats))
  })
}
