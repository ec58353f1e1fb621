import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { extract } from '../../extract.ts'
import type { Extractor } from './articles.ts'
import type { ExtractCall } from './extract-worker.ts'

/** An extractor with threads of its own. */
export interface ThreadedExtractor {
  readonly extract: Extractor
  /** Ends the threads. */
  close(): Promise<void>
}

/** So many texts are read here before others are sent away, while the threads get ready. */
const fewTexts = 64
/** With so many texts, there will be more. */
const severalTexts = 16

// A build has what it was made from as JavaScript.
const worker = fileURLToPath(
  new URL(`./extract-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
)

/** Reads texts on other threads, where there are enough to be worth it: a thread takes as long to start as many texts. */
export function createThreadedExtractor(threads: number): ThreadedExtractor {
  let texts = 0
  let pool: Piscina | undefined
  return {
    extract: (text, options) => {
      texts++
      if (texts >= severalTexts) pool ??= new Piscina({ filename: worker, minThreads: threads, maxThreads: threads })
      if (!pool || texts <= fewTexts) return extract(text, options)
      return pool.run({ text, options } satisfies ExtractCall) as Promise<Awaited<ReturnType<typeof extract>>>
    },
    close: async () => {
      await pool?.destroy()
    },
  }
}
