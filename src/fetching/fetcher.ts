import type { lookup as lookUp } from 'node:dns'
import { checkAddress } from './address.ts'
import { addressRule, isTest } from './address-rule.ts'
import { politeHosts } from './hosts.ts'
import { createClient, type Answer, type Failed, type Limits, type Unchanged, type Validators } from './request.ts'
import { createRobots } from './robots.ts'

export type { Answer, Failed, Unchanged, Validators } from './request.ts'

/** What came of an address. */
export type Fetched = Answer | Unchanged | Failed

/** Fetches from the web, politely and only from the public internet. */
export interface Fetcher {
  /**
   * Fetches an address, and follows redirects. Sites are asked what they allow, and each host for one thing at a time.
   * @param validators What an earlier answer said.
   * @throws The signal's reason, if it aborts; nothing else.
   */
  fetch(address: string, validators: Validators, signal: AbortSignal): Promise<Fetched>
  close(): Promise<void>
}

export interface FetcherOptions {
  readonly limits?: Partial<Limits>
  /** Milliseconds between two requests to one host; longer where its robots.txt says so. */
  readonly delay?: number
  readonly environment?: NodeJS.ProcessEnv
  /** Finds the IP addresses of a host. */
  readonly lookup?: typeof lookUp
}

const usualLimits: Limits = { bytes: 32 * 1024 * 1024, silence: 20_000, time: 90_000 }
const usualDelay = 1500
const mostRedirects = 5

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { environment = process.env, lookup } = options
  const delay = options.delay ?? (isTest(environment) ? 0 : usualDelay)
  const isAllowed = addressRule(environment)
  const client = createClient({ ...usualLimits, ...options.limits }, isAllowed, lookup)
  const hosts = politeHosts()
  /** Until when hosts want not to be asked, by their own word. */
  const waiting = new Map<string, number>()
  const robots = createRobots(async (url, signal) => {
    const answer = await follow(url.href, {}, signal, async () => null)
    return 'unchanged' in answer ? { problem: 'nothing was sent', again: true } : answer
  })

  async function follow(
    address: string,
    validators: Validators,
    signal: AbortSignal,
    forbids: (url: URL) => Promise<Failed | null>,
  ): Promise<Fetched> {
    let checked = checkAddress(address, isAllowed)
    for (let hops = 0; hops <= mostRedirects; hops++) {
      if ('problem' in checked) {
        const problem = hops === 0 ? checked.problem : `leads to another address: ${checked.problem}`
        return { problem, again: false }
      }
      const { url } = checked
      const forbidden = await forbids(url)
      if (forbidden) return forbidden
      const pause = Math.max(delay, robots.delayOf(url))
      const answer = await hosts.turn(url.hostname, pause, () => askOnce(url, validators, signal), signal)
      if (!('location' in answer)) return answer
      checked = checkAddress(answer.location, isAllowed, url)
    }
    return { problem: `leads to more than ${mostRedirects} other addresses, one after another`, again: false }
  }

  async function askOnce(url: URL, validators: Validators, signal: AbortSignal) {
    const notBefore = waiting.get(url.hostname) ?? 0
    if (notBefore > Date.now())
      return { problem: 'the server asked to be left alone for a while', again: true, notBefore }
    const answer = await client.get(url, validators, signal)
    if ('problem' in answer && answer.notBefore) waiting.set(url.hostname, answer.notBefore)
    return answer
  }

  return {
    fetch: (address, validators, signal) => follow(address, validators, signal, (url) => robots.forbids(url, signal)),
    close: () => client.close(),
  }
}
