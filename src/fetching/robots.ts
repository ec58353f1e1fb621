import { LRUCache } from 'lru-cache'
import robotsParser, { type Robot } from 'robots-parser'
import { userAgent, type Answer, type Failed } from './request.ts'

/** What a site allows programs to fetch (RFC 9309). */
export interface Robots {
  /** Why an address may not be fetched, if so. */
  forbids(url: URL, signal: AbortSignal): Promise<Failed | null>
  /** Milliseconds that the site wants between two requests; zero where it says nothing, or has not been asked. */
  delayOf(url: URL): number
}

const minute = 60_000
const day = 24 * 60 * minute
/** As much of a file as is read; more than the standard demands. Bytes. */
const longestRobots = 512 * 1024
/** What a site may ask of a polite program, rather than to keep away. */
const longestDelay = minute

type Rules = Robot | Failed

/** What the package exports is not where its types say. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** @param ask follows redirects, and checks each address */
export function createRobots(ask: (url: URL, signal: AbortSignal) => Promise<Answer | Failed>): Robots {
  const known = new LRUCache<string, Rules>({ max: 2000, ttl: day })
  const asking = new Map<string, Promise<Rules>>()

  async function read(origin: string, signal: AbortSignal): Promise<Rules> {
    const url = new URL('/robots.txt', origin)
    const answer = await ask(url, signal)
    if ('problem' in answer) {
      // What is not there allows everything; what cannot be read may forbid everything.
      const { status } = answer
      if (status === undefined) return answer
      if (status >= 400 && status < 500 && status !== 429) return parseRobots(url.href, '')
      return { ...answer, problem: `robots.txt cannot be read: ${answer.problem}`, again: true }
    }
    return parseRobots(url.href, answer.bytes.subarray(0, longestRobots).toString('utf8'))
  }

  async function rulesOf(origin: string, signal: AbortSignal): Promise<Rules> {
    const found = known.get(origin)
    if (found) return found
    const begun = asking.get(origin) ?? read(origin, signal).finally(() => asking.delete(origin))
    asking.set(origin, begun)
    const rules = await begun
    if (!signal.aborted) known.set(origin, rules, { ttl: 'problem' in rules ? minute : day })
    return rules
  }

  return {
    forbids: async (url, signal) => {
      const rules = await rulesOf(url.origin, signal)
      if ('problem' in rules) return rules
      if (rules.isAllowed(url.href, userAgent) !== false) return null
      return { problem: 'the site’s robots.txt forbids it', again: false }
    },
    delayOf: (url) => {
      const rules = known.get(url.origin)
      const seconds = rules && !('problem' in rules) ? rules.getCrawlDelay(userAgent) : undefined
      return Math.min((seconds ?? 0) * 1000, longestDelay)
    },
  }
}
