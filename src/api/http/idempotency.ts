import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answerParts, findAnswer, type AnsweredRequest, type RequestName } from '../../database/idempotency.ts'
import type { Database } from '../../database/engine.ts'
import { Problem } from '../problems/problem.ts'
import { unwrap, type Writer } from '../background/writer.ts'

/** The header that makes a writing request safe to repeat. */
export const idempotencyHeader = z.looseObject({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'expected 1 to 255 visible ASCII characters')
    .optional()
    .describe(
      'A unique text for each new request, such as a UUID. A repeated request with the same key gets the first answer again, for a day.',
    ),
})

/** SHA-256 of a JSON value, in hexadecimal. */
const hashOfJson = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** A request that is being answered, and that a repetition finds under way, answered, or put differently. */
export interface Idempotency {
  /**
   * Finds out whether the request may be carried out.
   * @param hash of what is asked
   * @returns whether it was answered before: that answer is being sent. Otherwise it is under way until `end`.
   * @throws Problem where it is under way, or was another request.
   */
  begin(request: FastifyRequest, reply: FastifyReply, hash: string): Promise<boolean>
  /** Keeps the answer, if the request has a key. */
  remember(
    request: FastifyRequest,
    answer: AnsweredRequest,
    body: { readonly text: string } | { readonly file: string },
  ): Promise<void>
  /** The request is no longer under way. */
  end(request: FastifyRequest): void
}

/** Repeated requests of one service. What is under way is known to this process alone: there is one that writes. */
export function createIdempotency(database: Database, writer: Writer): Idempotency {
  const underWay = new Set<string>()
  const owned = new WeakMap<FastifyRequest, string>()
  return {
    begin: async (request, reply, hash) => {
      const name = nameOf(request)
      if (!name) return false
      const id = JSON.stringify(name)
      if (underWay.has(id)) {
        throw new Problem('idempotency-in-flight', 'A request with this Idempotency-Key is still in progress.', {
          headers: { 'retry-after': '1' },
        })
      }
      underWay.add(id)
      owned.set(request, id)
      const answer = await findAnswer(database, name)
      if (!answer) return false
      if (answer.request_hash !== hash) {
        throw new Problem('idempotency-key-reused', 'This Idempotency-Key was used for another request.')
      }
      const body = Readable.from(answerParts(database, name), { objectMode: false })
      void reply
        .code(answer.status)
        .headers({ ...answer.headers, 'idempotency-replayed': 'true' })
        .send(body)
      return true
    },
    remember: async (request, answer, body) => {
      const name = nameOf(request)
      if (name) unwrap(await writer.remember(name, answer, body))
    },
    end: (request) => {
      underWay.delete(owned.get(request) ?? '')
    },
  }
}

/** What a request is answered with. */
interface Answered {
  readonly code: number
  readonly location: string
  /** The body, in JSON. */
  readonly text: string
}

/**
 * Carries a request out, unless it was answered before: then it gets that answer again.
 * @param asked what the request asks for, as JSON
 */
export async function answerOnce(
  idempotency: Idempotency,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: unknown,
  act: () => Promise<Answered>,
): Promise<FastifyReply> {
  const hash = hashOfJson(asked)
  try {
    if (await idempotency.begin(request, reply, hash)) return reply
    const { code, location, text } = await act()
    const headers = { 'content-type': 'application/json; charset=utf-8', location }
    await idempotency.remember(request, { request_hash: hash, status: code, headers }, { text })
    return reply.code(code).headers(headers).send(text)
  } finally {
    idempotency.end(request)
  }
}

function nameOf(request: FastifyRequest): RequestName | undefined {
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && request.apiKey ? { apiKey: request.apiKey.id, idempotencyKey: key } : undefined
}
