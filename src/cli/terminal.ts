import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** What the program ends with. */
export const exitCodes = {
  done: 0,
  /** Some of the articles were refused; the others are done. */
  someRefused: 1,
  /** Wrong usage, an invalid setting, or a file or database that cannot be used: nothing more was done. */
  failed: 2,
} as const

/** Held back until there is this much to write at once. */
const pieceLength = 64 * 1024

/** Lines on their way to a reader that may be slow, or leave. */
export interface Output {
  /**
   * Takes text; waits while the reader is behind.
   * @returns false once the reader has gone: there is no use in going on.
   */
  write(text: string): Promise<boolean>
  /** Hands over what is held back. */
  end(): Promise<void>
}

/** Settles when a stream takes more, or never will; leaves no listener behind. */
async function drainedOrClosed(stream: Writable): Promise<void> {
  const settled = new AbortController()
  const { signal } = settled
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => {})
  settled.abort()
}

/** Writes to a stream that others own; it is not ended. A reader that closes its end (`| head`) is no error. */
export function outputTo(stream: Writable): Output {
  let held = ''
  let gone = false
  let failure: Error | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    gone = true
    if (error.code !== 'EPIPE') failure = error
  })
  const flush = async (): Promise<void> => {
    const text = held
    held = ''
    if (text !== '' && !gone && !stream.write(text)) await drainedOrClosed(stream)
    if (failure) throw failure
  }
  return {
    write: async (text) => {
      held += text
      if (held.length >= pieceLength) await flush()
      return !gone
    },
    end: flush,
  }
}

/** Shows how far long work has got. */
export interface Progress {
  /** One more is done. */
  step(): void
  /** Clears the line, so that something else can be printed. */
  clear(): void
}

/** Milliseconds between two updates of the line at a terminal. */
const lineInterval = 200
/** Milliseconds between two lines elsewhere: in a log. */
const logInterval = 30_000

/**
 * Progress on standard error: one line that changes at a terminal, and now and then a line of its own elsewhere. Not a
 * progress bar of a package: the number of articles is often not known, and of what these draw only the line is left.
 * @param what is counted, in the plural
 * @param expected how many there will be, if that is known
 */
export function showProgress(what: string, expected: number | null = null): Progress {
  const isTerminal = process.stderr.isTTY === true
  const interval = isTerminal ? lineInterval : logInterval
  const begun = performance.now()
  let count = 0
  let shown = begun
  return {
    step: () => {
      count++
      const now = performance.now()
      if (now - shown < interval) return
      shown = now
      const line = describeProgress(what, { count, expected, seconds: (now - begun) / 1000 })
      process.stderr.write(isTerminal ? `\r${line}\x1b[K` : `${line}\n`)
    },
    clear: () => {
      if (isTerminal) process.stderr.write('\r\x1b[K')
    },
  }
}

/** How far work has got, in words: "1200 of 4000 articles, 35 per second, 1 min 20 s left". */
export function describeProgress(
  what: string,
  { count, expected, seconds }: { readonly count: number; readonly expected: number | null; readonly seconds: number },
): string {
  const rate = count / seconds
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} per second`
  if (expected === null || expected < count) return `${count} ${what}, ${speed}`
  return `${count} of ${expected} ${what}, ${speed}, ${describeDuration((expected - count) / rate)} left`
}

/** A duration as people say it: "45 s", "12 min 5 s", "3 h 2 min". */
export function describeDuration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
