import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { actorOf } from '../access/authorize.ts'
import type { Idempotency } from '../http/idempotency.ts'
import { Problem } from '../problems/problem.ts'
import type { Settings } from '../../settings.ts'
import type { ImportJob } from '../background/import.ts'
import { unwrap, type Writer } from '../background/writer.ts'
import { followFile, spool, type Spool } from './spool.ts'

export const linesMediaType = 'application/x-ndjson'

interface Import {
  readonly writer: Writer
  readonly idempotency: Idempotency
  readonly settings: Settings
  readonly onError: 'stop' | 'continue'
}

/**
 * Stores articles sent one per line, and answers with a line for each. The body is written to disk first. If invalid
 * lines are skipped, results are sent as soon as they are durable, and the import is finished even if the client
 * leaves.
 */
export async function importArticles(
  request: FastifyRequest,
  reply: FastifyReply,
  { writer, idempotency, settings, onError }: Import,
): Promise<FastifyReply> {
  const body = await spool(request.body as Readable, settings.IMPORT_LIMIT)
  const headers = { 'content-type': linesMediaType }
  try {
    const hash = `${body.hash}:${onError}`
    if (await idempotency.begin(request, reply, hash)) {
      idempotency.end(request)
      await body.remove()
      return reply
    }
    const run = start(writer, body, { onError, lineLimit: settings.BODY_LIMIT, by: actorOf(request) })
    const finished = run.outcome
      .then(async (outcome) => {
        const result = unwrap(outcome)
        if ('counts' in result)
          await idempotency.remember(request, { request_hash: hash, status: 200, headers }, { file: body.output })
        return result
      })
      .finally(() => idempotency.end(request))
    if (onError === 'stop') {
      const result = await finished
      if ('bad' in result) throw refusal(result)
    }
    const results = Readable.from(followFile(body.output, run.grown, run.finished))
    void Promise.allSettled([finished, new Promise((resolve) => results.once('close', resolve))]).then(body.remove)
    finished.catch((error: unknown) => request.log.error({ err: error }, 'import failed'))
    return reply.headers(headers).send(results)
  } catch (error) {
    idempotency.end(request)
    await body.remove()
    throw error
  }
}

/** Starts the import. `grown` settles when there are more results, or when it has ended. */
function start(writer: Writer, { input, output }: Spool, how: Pick<ImportJob, 'onError' | 'lineLimit' | 'by'>) {
  let ended = false
  let wake = Promise.withResolvers<void>()
  const notify = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  const outcome = writer.importLines({ input, output, ...how }, notify).finally(() => {
    ended = true
    notify()
  })
  return { outcome, grown: () => (ended ? Promise.resolve() : wake.promise), finished: () => ended }
}

function refusal({
  bad,
  badLines,
}: {
  readonly bad: readonly { line: number; detail: string }[]
  readonly badLines: number
}): Problem {
  const lines = badLines === 1 ? '1 line is' : `${badLines} lines are`
  const listed = badLines > bad.length ? ` The first ${bad.length} are listed.` : ''
  const detail = `Nothing was stored: ${lines} invalid.${listed}`
  return new Problem('articles-refused', detail, { errors: [...bad] })
}
