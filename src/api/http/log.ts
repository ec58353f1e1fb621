import { LogController, type FastifyReply, type FastifyRequest } from 'fastify'

/** Logs one line for each request, when it has been answered; health checks only at level `debug`. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const level = error ? 'error' : /^\/(livez|readyz)/.test(request.url) ? 'debug' : 'info'
    const line = {
      method: request.method,
      url: request.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    reply.log[level]({ ...line, ...(error && { err: error }) }, 'request')
  }
}
