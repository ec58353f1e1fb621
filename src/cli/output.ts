import { once } from 'node:events'
import type { Writable } from 'node:stream'

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
