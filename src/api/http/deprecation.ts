import type { onRequestAsyncHookHandler } from 'fastify'

/** An operation that will be removed. */
export interface Deprecated {
  /** Since when it is deprecated. */
  readonly since: Date
  /** When it may be removed. */
  readonly until: Date
  /** Address of a page that says what to use instead. */
  readonly link: string
}

/**
 * A hook that announces the removal of an operation in the headers Deprecation (RFC 9745), Sunset (RFC 8594) and Link.
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
