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
    if (text !== '' && !gone && !stream.write(text))
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {})
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

/** Shows a person at a terminal how far long work has got. */
export interface Progress {
  /** One more is done. */
  step(): void
  /** Clears the line, so that something else can be printed. */
  clear(): void
}

/** Milliseconds between two updates of the line. */
const progressInterval = 200

/** Progress on standard error; nothing at all where that is not a terminal. @param what is counted, in the plural */
export function showProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, clear: () => {} }
  const begun = performance.now()
  let count = 0
  let shown = begun
  return {
    step: () => {
      count++
      const now = performance.now()
      if (now - shown < progressInterval) return
      shown = now
      process.stderr.write(`\r${count} ${what}, ${Math.round((count * 1000) / (now - begun))} per second\x1b[K`)
    },
    clear: () => process.stderr.write('\r\x1b[K'),
  }
}
