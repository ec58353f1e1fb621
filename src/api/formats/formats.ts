import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { z } from 'zod'
import { Problem } from '../problems/problem.ts'

/** The formats of answers, by their short names, with their media types. */
export const mediaTypes = {
  json: 'application/json',
  /** A page whose items have only the fields that were asked for, and so another schema. */
  selected: 'application/json; fields=selected',
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

/** A format that can be asked for by its name. */
export type Format = Exclude<keyof typeof mediaTypes, 'selected'>

const meanings: Readonly<Record<Format, string>> = {
  json: '`json`: a page at a time.',
  ndjson:
    '`ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an ' +
    'item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated.',
  csv: '`csv`: the same as a table.',
  jsonld: '`jsonld`: schema.org Quotations.',
  annotation: '`annotation`: W3C Web Annotations.',
  svg: '`svg`: a chart.',
  html: '`html`: a self-contained page.',
  collatex: '`collatex`: the alignment table of CollateX, available only through this parameter.',
  events: '`events`: server-sent events.',
  tei: '`tei`: a TEI P5 document with a critical apparatus.',
}

/** The parameter that chooses a format. @param here what a format contains, where that is not the usual */
export const formatParameter = <const Formats extends readonly [Format, ...Format[]]>(
  formats: Formats,
  here: Partial<Record<Format, string>> = {},
) => ({
  format: z
    .enum(formats)
    .optional()
    .describe(
      `Format of the answer; overrides the Accept header. ${formats.map((format) => here[format] ?? meanings[format]).join(' ')}`,
    ),
})

/**
 * The format that a request asks for, by `?format=` or else by its Accept header (RFC 9110, 12.5.1).
 * @param formats those available, the default first
 * @throws Problem where none of them is asked for
 */
export function chooseFormat<F extends Format>(request: FastifyRequest, formats: readonly F[]): F {
  const format = acceptable(request, formats)
  if (format === undefined) throw notAcceptable(formats)
  return format
}

function acceptable<F extends Format>(request: FastifyRequest, formats: readonly F[]): F | undefined {
  // An address that cannot be read has no query.
  const asked = (request.query as { format?: F } | null)?.format
  if (asked !== undefined) return asked
  const { accept } = request.headers
  if (accept === undefined || accept === '*/*') return formats[0]
  const offered = formats.map((format) => mediaTypes[format])
  const chosen = new Negotiator(request).mediaType([...offered])
  return formats[offered.indexOf(chosen as never)]
}

/** Whether a client would rather have a page than JSON, as browsers would. */
export const prefersPage = (request: FastifyRequest): boolean => acceptable(request, ['json', 'html']) === 'html'

/** @param formats those available */
const notAcceptable = (formats: readonly Format[]) =>
  new Problem('not-acceptable', `Available as ${[...new Set(formats.map((format) => mediaTypes[format]))].join(', ')}.`)

/** Sends JSON in another format than the operation's own. */
export const sendLinked = (reply: FastifyReply, format: Format, value: object): FastifyReply =>
  reply.type(mediaTypes[format]).serializer(JSON.stringify).send(value)

/**
 * Refuses requests to operations that answer in JSON only, where the client does not accept that. The others choose for
 * themselves.
 */
export function refuseOtherFormats(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _reply, done) => {
    const { config, url = '' } = request.routeOptions
    if (config.exempt === true || url === '' || url.startsWith('/docs')) return done()
    const formats = config.lines ? (['json', 'ndjson'] as const) : (['json'] as const)
    if (config.formats !== undefined || request.method === 'DELETE' || acceptable(request, formats) !== undefined)
      done()
    else done(notAcceptable(formats))
  })
}
