import type { onRequestAsyncHookHandler } from 'fastify'

/** An operation that will go. */
export interface Deprecated {
  /** Since when others should be used. */
  readonly since: Date
  /** From when on it may be gone. */
  readonly until: Date
  /** Where it is told what to use in its place. */
  readonly link: string
}

/**
 * A hook for an operation that will go: tells so in the headers Deprecation (RFC 9745), Sunset (RFC 8594) and Link.
 * Such an operation also has `deprecated: true` in its schema, and stays for at least a year.
 */
export const deprecate =
  ({ since, until, link }: Deprecated): onRequestAsyncHookHandler =>
  async (_request, reply) => {
    reply.headers({
      deprecation: `@${Math.floor(since.getTime() / 1000)}`,
      sunset: until.toUTCString(),
      link: `<${link}>; rel="deprecation"; type="text/html"`,
    })
  }
