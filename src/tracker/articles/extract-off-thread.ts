import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { ExtractOptions } from '../../extract.ts'
import type { ExtractCall } from './extract-worker.ts'
import { readText } from './read-text.ts'
import type { ReadText } from './read-text.ts'

/**
 * Reads texts on threads of its own and on this one. Texts wait in order until a thread is free, until they are handed
 * over, or until this thread, which has nothing better to do, reads one itself.
 */
export interface ThreadedExtractor {
  extract(text: string, options: ExtractOptions): Promise<ReadText>
  /** Reads the next text that waits. @returns whether there was one */
  readWaiting(): boolean
  /** Gives all texts that wait to the other threads: this one is busy from now on. */
  handOver(): void
  /** Ends the threads. */
  close(): Promise<void>
}

/**
 * With so many texts that wait, other threads are worth it: each compiles for itself what reads texts, which takes as
 * long as reading a hundred.
 */
const manyTexts = 160
/** So many texts are on their way to each thread, so that it need not wait for the next. */
const onTheWay = 3

// A build has what it was made from as JavaScript.
const worker = fileURLToPath(
  new URL(`./extract-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
)

interface Waiting extends ExtractCall {
  readonly resolve: (read: ReadText) => void
  readonly reject: (error: unknown) => void
}

/** @param threads how many, besides this one */
export function createThreadedExtractor(threads: number): ThreadedExtractor {
  const waiting: Waiting[] = []
  let pool: Piscina | undefined
  let sent = 0

  const send = (to: Piscina): void => {
    while (sent < threads * onTheWay && waiting.length > 0) sendNext(to)
  }
  const sendNext = (to: Piscina): void => {
    const { text, options, resolve, reject } = waiting.shift()!
    sent++
    void (to.run({ text, options } satisfies ExtractCall) as Promise<ReadText>).then(resolve, reject).finally(() => {
      sent--
      send(to)
    })
  }
  const readWaiting = (): boolean => {
    const next = waiting.shift()
    if (!next) return false
    try {
      next.resolve(readText(next.text, next.options))
    } catch (error) {
      next.reject(error)
    }
    return true
  }

  return {
    extract: (text, options) =>
      new Promise((resolve, reject) => {
        waiting.push({ text, options, resolve, reject })
        if (waiting.length >= manyTexts)
          pool ??= new Piscina({
            filename: worker,
            minThreads: threads,
            maxThreads: threads,
            // What is handed over reaches the threads at once, as this one may not get to send more.
            concurrentTasksPerWorker: Infinity,
          })
        if (pool) send(pool)
      }),
    readWaiting,
    handOver: () => {
      if (pool) while (waiting.length > 0) sendNext(pool)
      else while (readWaiting());
    },
    close: async () => {
      await pool?.destroy()
    },
  }
}
