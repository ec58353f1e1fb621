import { lookup as lookUp, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, request as send, type Dispatcher } from 'undici'
import { version } from '../version.ts'
import { notPublic } from './address.ts'
import type { AddressRule } from './address-rule.ts'
import { acceptedEncodings, BodyError, readBody } from './body.ts'

/** Names the project to the sites that are asked, and to their robots.txt. */
export const userAgent = `verbatim/${version} (compares how news print quotations)`

/** What a server answered. */
export interface Answer {
  /** Where it came from in the end. */
  readonly url: URL
  readonly status: number
  readonly bytes: Buffer
  /** Names in lower case. Those that hold secrets are left out. */
  readonly headers: Readonly<Record<string, string>>
}

/** What was fetched before is still so. */
export interface Unchanged {
  readonly unchanged: true
}

/** Nothing was fetched. */
export interface Failed {
  readonly problem: string
  /** Whether it may go better later. */
  readonly again: boolean
  readonly status?: number
  /** When the server wants to be asked again, in milliseconds since 1970. */
  readonly notBefore?: number
}

export interface Redirect {
  readonly location: string
}

/** What an earlier answer said, by which a server tells whether anything has changed. */
export interface Validators {
  readonly etag?: string | null
  readonly lastModified?: string | null
}

export interface Limits {
  /** Largest body, unpacked, in bytes. */
  readonly bytes: number
  /** Milliseconds until there is a connection, until headers come, and between two pieces of a body. */
  readonly silence: number
  /** Milliseconds for all of a request. */
  readonly time: number
}

/** Sends single requests over connections to addresses that are allowed. */
export interface Client {
  get(url: URL, validators: Validators, signal: AbortSignal): Promise<Answer | Unchanged | Redirect | Failed>
  close(): Promise<void>
}

class NotAllowed extends Error {}

/** @param lookup Finds the IP addresses of a host. */
export function createClient(limits: Limits, isAllowed: AddressRule, lookup = lookUp): Client {
  const agent = new Agent({
    connect: { lookup: allowedOnly(lookup, isAllowed), timeout: limits.silence },
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
    allowH2: false,
  })
  return {
    get: async (url, validators, stop) => {
      const late = AbortSignal.timeout(limits.time)
      try {
        const answer = await send(url, {
          dispatcher: agent,
          headers: headersFor(validators),
          signal: AbortSignal.any([stop, late]),
        })
        return await read(url, answer, limits)
      } catch (error) {
        stop.throwIfAborted()
        return failureOf(late.aborted ? late.reason : error, limits)
      }
    },
    close: () => agent.destroy(),
  }
}

/**
 * The connection is made to one of the very addresses that are checked here: a name that gives another address when it
 * is looked up again (DNS rebinding) gains nothing.
 */
function allowedOnly(lookup: typeof lookUp, isAllowed: AddressRule): LookupFunction {
  return (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error: Error | null, found: LookupAddress[]) => {
      if (error) return callback(error, '')
      const allowed = found.filter(({ address }) => isAllowed(address))
      const [first] = allowed
      if (!first) return callback(new NotAllowed(), '')
      if (options.all) return callback(null, allowed)
      callback(null, first.address, first.family)
    })
}

function headersFor({ etag, lastModified }: Validators): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html, application/xhtml+xml, application/xml, application/feed+json, */*;q=0.5',
    'accept-encoding': acceptedEncodings,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

const redirects = new Set([301, 302, 303, 307, 308])
/** Statuses that may be another at the next attempt. A page can be announced before it is there. */
const passing = new Set([404, 408, 425, 429])
/** What holds no text. */
const noText = /^(?:image|audio|video|font)\//i

async function read(
  url: URL,
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  limits: Limits,
): Promise<Answer | Unchanged | Redirect | Failed> {
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && name !== 'set-cookie')
  const shown = Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(', ')]))
  const header = (name: string): string => shown[name] ?? ''
  const leave = <Result>(result: Result): Result => {
    // The rest is not wanted, nor is word of how it ends.
    body.on('error', () => {}).destroy()
    return result
  }
  if (status === 304) return leave({ unchanged: true })
  if (redirects.has(status) && header('location') !== '') return leave({ location: header('location') })
  if (status < 200 || status > 299) {
    const again = passing.has(status) || status >= 500
    const notBefore = again ? timeIn(header('retry-after')) : undefined
    return leave({ problem: `the server answered ${status}`, again, status, ...(notBefore ? { notBefore } : {}) })
  }
  const type = header('content-type')
  if (noText.test(type)) return leave({ problem: `neither a page nor a list of pages: ${type}`, again: false, status })
  if (Number(header('content-length')) > limits.bytes) throw leave(new BodyError(`longer than ${limits.bytes} bytes`))
  const bytes = await readBody(body, header('content-encoding'), limits.bytes)
  return { url, status, bytes, headers: shown }
}

/** The time that `Retry-After` says, in seconds from now or as a date. */
function timeIn(header: string): number | undefined {
  const time = /^\d+$/.test(header) ? Date.now() + Number(header) * 1000 : Date.parse(header)
  return Number.isFinite(time) && time < latestTime ? time : undefined
}

/** The end of the times that JavaScript can tell. */
const latestTime = 8.64e15

function failureOf(error: unknown, { silence, time }: Limits): Failed {
  const { name, message, code } = innermost(error)
  if (error instanceof BodyError) return { problem: message, again: false }
  if (error instanceof NotAllowed) return { problem: notPublic, again: false }
  if (name === 'TimeoutError') return { problem: `took longer than ${time / 1000} seconds`, again: true }
  if (code && /^UND_ERR_\w+_TIMEOUT$/.test(code))
    return { problem: `nothing came for ${silence / 1000} seconds`, again: true }
  return { problem: plainReasons[code ?? ''] ?? `the connection failed: ${message || code}`, again: true }
}

const plainReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up at present',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke off',
  UND_ERR_SOCKET: 'the server broke off',
}

/** Where several addresses of a host were tried, the first failure says why. */
function innermost(error: unknown): { name: string; message: string; code?: string } {
  const { errors, name = '', message = '', code } = (error ?? {}) as AggregateError & { code?: string }
  if (Array.isArray(errors) && errors.length > 0) return innermost(errors[0])
  return { name, message, ...(code ? { code } : {}) }
}
