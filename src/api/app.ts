import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import { fastify, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { authorizeRequests, identifyClients } from './access/authorize.ts'
import { aggregateRoutes } from './aggregates/routes.ts'
import { receivedPageRoutes } from './articles/pages.ts'
import { articleRoutes } from './articles/routes.ts'
import { articleWriteRoutes } from './articles/write.ts'
import { changeRoutes } from './changes/routes.ts'
import { auditRoutes } from './audit/routes.ts'
import { correctionRoutes } from './corrections/routes.ts'
import { documentOptions } from './documentation/document.ts'
import { addDocumentationPage } from './documentation/page.ts'
import { extractRoutes } from './extract/routes.ts'
import { mediaTypes, refuseOtherFormats } from './formats/formats.ts'
import { fetchRoutes } from './fetches/routes.ts'
import { hangUpWhenClosing } from './http/connections.ts'
import { answerConditionally, tagCompressed } from './http/conditional.ts'
import { addCommonHeaders } from './http/headers.ts'
import { takeJson } from './http/json-body.ts'
import { limitRates, resistPressure } from './http/limits.ts'
import { historyRoutes } from './history/routes.ts'
import { measureQueries, measureRequests, metricsRoutes } from './http/metrics.ts'
import { RequestLog } from './http/log.ts'
import { outletRoutes } from './outlets/routes.ts'
import { answerUnknownAddresses, clientErrorHandler, frameworkErrors, handleProblems } from './problems/handler.ts'
import { problemRoutes } from './problems/routes.ts'
import { quoteRoutes } from './quotes/routes.ts'
import { serviceRoutes } from './service/routes.ts'
import type { Services } from './services.ts'
import { speakerRoutes } from './speakers/routes.ts'
import { readFromStandby } from './standby/hooks.ts'
import { statementRoutes } from './statements/routes.ts'
import { statementWriteRoutes } from './statements/write.ts'
import { validatorCompiler } from './http/validation.ts'
import { pages } from '../web/pages.ts'

/** Ids can be percent-encoded URLs. None is longer than this. */
const longestParameter = 500

/**
 * Of the addresses in `X-Forwarded-For`, only the last can be trusted: the proxy added it. The client may have sent the
 * others.
 */
const nearestProxy = (_address: string, hop: number): boolean => hop === 0

/**
 * Builds the API as a Fastify server that does not listen yet: `serve` starts it, tests inject requests. Closing it does
 * not close the database.
 */
export async function buildApp(
  given: Services,
  logger: FastifyServerOptions['logger'] = false,
): Promise<FastifyInstance> {
  const { settings } = given
  const app = fastify({
    logger,
    logController: new RequestLog(),
    bodyLimit: settings.BODY_LIMIT,
    requestTimeout: settings.REQUEST_TIMEOUT,
    http: arrivalLimits(settings.REQUEST_TIMEOUT),
    trustProxy: settings.TRUST_PROXY === 'yes' && nearestProxy,
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: longestParameter },
    frameworkErrors,
    clientErrorHandler,
  })
  app.setValidatorCompiler(validatorCompiler as never)
  // Tests check every answer against its schema. Checking again while serving would cost more than finding the answer.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  app.removeContentTypeParser('text/plain')
  takeJson(app)
  handleProblems(app)
  hangUpWhenClosing(app)
  const registry = measureRequests(app)
  const services = { ...given, reader: measureQueries(given.reader, registry) }
  await addCommonHeaders(app, settings)
  await resistPressure(app, settings)
  await app.register(cookie)
  // A key that was revoked is refused at once.
  identifyClients(app, { database: services.fromStandby?.primary ?? services.database })
  limitRates(app, services)
  authorizeRequests(app, services)
  if (services.fromStandby) readFromStandby(app, services.fromStandby)
  answerUnknownAddresses(app)
  refuseOtherFormats(app)
  answerConditionally(app)
  await app.register(compress, { encodings: ['br', 'gzip'], customTypes: (type) => type === mediaTypes.ndjson })
  tagCompressed(app)
  await app.register(swagger, documentOptions)
  await addDocumentationPage(app)
  await app.register(serviceRoutes, services)
  await app.register(metricsRoutes, { registry })
  await app.register(problemRoutes)
  await app.register(speakerRoutes, services)
  await app.register(quoteRoutes, services)
  await app.register(statementRoutes, services)
  await app.register(statementWriteRoutes, services)
  await app.register(articleRoutes, services)
  await app.register(receivedPageRoutes, services)
  await app.register(historyRoutes, services)
  await app.register(articleWriteRoutes, services)
  await app.register(fetchRoutes, services)
  await app.register(outletRoutes, services)
  await app.register(correctionRoutes, services)
  await app.register(auditRoutes, services)
  await app.register(changeRoutes, services)
  await app.register(aggregateRoutes, services)
  await app.register(extractRoutes, services)
  await app.register(pages, services)
  await app.ready()
  return app
}

/**
 * Node takes the longer of the times for headers and for the whole, and looks only every half minute for what is late:
 * with a short limit both must follow it. @param within milliseconds within which a request must have arrived; 0 for no
 * limit
 */
function arrivalLimits(within: number) {
  if (within === 0) return {}
  return {
    requestTimeout: within,
    headersTimeout: Math.min(within, 60_000),
    connectionsCheckingInterval: Math.min(Math.max(within / 4, 50), 30_000),
  }
}
