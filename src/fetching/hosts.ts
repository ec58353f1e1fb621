import { setTimeout as pause } from 'node:timers/promises'
import PQueue from 'p-queue'

/** Servers asked one request at a time, with a pause between two. */
export interface Hosts {
  /**
   * Does something when it is the turn of its host.
   * @param delay Milliseconds since the host was last asked, at least.
   * @throws The signal's reason, where it aborts meanwhile.
   */
  turn<Result>(host: string, delay: number, work: () => Promise<Result>, signal: AbortSignal): Promise<Result>
}

interface Host {
  readonly queue: PQueue
  /** When it was last answered; milliseconds of the monotonic clock. */
  asked: number
}

/** Up to this share of the delay is added, so that many programs that begin together do not stay together. */
const jitter = 0.5

/** Remembers a queue for each host as long as it lives: no more than hosts are named in a run. */
export function politeHosts(): Hosts {
  const hosts = new Map<string, Host>()
  return {
    turn: (name, delay, work, signal) => {
      const host = hosts.get(name) ?? { queue: new PQueue({ concurrency: 1 }), asked: -Infinity }
      hosts.set(name, host)
      return host.queue.add(async () => {
        const wait = host.asked + delay * (1 + Math.random() * jitter) - performance.now()
        if (wait > 0) await pause(wait, undefined, { signal })
        signal.throwIfAborted()
        return work().finally(() => (host.asked = performance.now()))
      })
    },
  }
}
