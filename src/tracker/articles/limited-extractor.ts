import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { ArticleError, type Extractor } from './articles.ts'
import type { ExtractCall } from './extract-worker.ts'
import { isOutOfMemory, memoryLimits, mostMegabytes, tooDemanding } from './memory-limit.ts'
import { readText, type ReadText } from './read-text.ts'

/** An extractor that may have a thread of its own. */
export interface LimitedExtractor {
  readonly extract: Extractor
  /** Ends the thread. */
  close(): Promise<void>
}

/** Shorter texts take little memory. Characters. */
const longText = 250_000
/** How long an idle thread is kept. What it took for a long text goes back to the machine only when it ends. */
const idleMilliseconds = 10_000

// A build has what it was made from as JavaScript.
const worker = fileURLToPath(
  new URL(`./extract-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
)

/**
 * Reads long texts on a thread with a hard limit of memory, one at a time: a text that takes too much costs that thread,
 * and nothing else.
 * @param megabytes of the limit
 * @param readShort how shorter texts are read
 */
export function createLimitedExtractor(megabytes = mostMegabytes, readShort: Extractor = readText): LimitedExtractor {
  let pool: Piscina | undefined
  return {
    extract: (text, options) => {
      if (text.length < longText) return readShort(text, options)
      pool ??= createPool(megabytes)
      return pool.run({ text, options } satisfies ExtractCall).catch((error: unknown) => {
        throw isOutOfMemory(error) ? new ArticleError(`text: ${tooDemanding(megabytes)}`) : error
      }) as Promise<ReadText>
    },
    close: async () => {
      await pool?.destroy()
    },
  }
}

function createPool(megabytes: number): Piscina {
  const pool = new Piscina({
    filename: worker,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMilliseconds,
    resourceLimits: memoryLimits(megabytes),
  })
  // A thread that runs out of memory when it has no text any more, or none yet, has harmed nobody.
  pool.on('error', () => {})
  return pool
}
