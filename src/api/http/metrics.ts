import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Reader } from '../background/reader.ts'

/** Upper bounds in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** Measures every request for Prometheus, by operation. */
export function measureRequests(app: FastifyInstance): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer, in seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  })
  app.addHook('onResponse', (request, reply, done) => {
    duration.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
    done()
  })
  app.addHook('onClose', async () => registry.clear())
  return registry
}

/**
 * A reader that is measured as well: each of its background queries, by name, with the time that it waits for its turn.
 */
export function measureQueries(reader: Reader, registry: Registry): Reader {
  const duration = new Histogram({
    name: 'background_query_duration_seconds',
    help: 'Time from asking for a background query to its result, in seconds.',
    labelNames: ['query'],
    buckets,
    registers: [registry],
  })
  const measured =
    (read: Reader['read']): Reader['read'] =>
    (query, input, gone) => {
      const end = duration.startTimer({ query })
      return read(query, input, gone).finally(() => end())
    }
  return { read: measured(reader.read), readOn: measured(reader.readOn), close: reader.close }
}

/** The metrics, for those who may see them. */
export const metricsRoutes: FastifyPluginAsyncZod<{ readonly registry: Registry }> = async (app, { registry }) => {
  app.get(
    '/metrics',
    {
      config: { scope: 'admin', exempt: true },
      schema: {
        operationId: 'getMetrics',
        tags: ['The service itself'],
        summary: 'Get metrics',
        description:
          'Returns metrics of the process, of all requests and of background queries, in the text format of Prometheus.',
        querystring: z.strictObject({}),
        response: {
          200: {
            description: 'The metrics.',
            content: {
              [registry.contentType.split(';', 1)[0]!]: { schema: z.string().describe('Metrics, one per line.') },
            },
          },
        },
      },
    },
    async (_request, reply) =>
      reply
        .type(registry.contentType)
        .serializer(String)
        .send(await registry.metrics()),
  )
}
