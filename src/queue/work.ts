import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Queue } from '../database/queue.ts'
import { stop, stopFlag } from './stop-flag.ts'
import type { BatchOutcome, StoringThread } from './store-worker.ts'

// A build has what it was made from as JavaScript.
const worker = fileURLToPath(
  new URL(`./store-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
)

export interface Working {
  readonly database: string
  /** How many batches are stored at the same time. */
  readonly jobs: number
  /** End when nothing waits. */
  readonly untilEmpty: boolean
  /** Where it aborts, what is in hand is stored and the rest goes back. */
  readonly signal: AbortSignal
  readonly onOutcome: (outcome: BatchOutcome) => void
  readonly onTrouble: (error: unknown) => void
}

/**
 * Stores what waits in a queue, each batch on a thread of its own that reads, compares and writes with a connection of
 * its own. This thread only tells the queue that its process is alive.
 */
export async function work(queue: Queue, working: Working): Promise<void> {
  const { database, jobs, untilEmpty, signal, onOutcome, onTrouble } = working
  const flag = stopFlag()
  const stopThreads = (): void => stop(flag)
  signal.addEventListener('abort', stopThreads)
  const threads = new Piscina({
    filename: worker,
    minThreads: 1,
    maxThreads: jobs,
    workerData: { database, stop: flag } satisfies StoringThread,
  })
  // A thread that ends by itself fails its batch, which is given out again.
  threads.on('error', onTrouble)
  const handle = async (batch: string): Promise<number> => {
    try {
      const outcome = (await threads.run(batch)) as BatchOutcome
      onOutcome(outcome)
      return outcome.left
    } catch (error) {
      onTrouble(error)
      throw error
    }
  }
  try {
    await queue.giveOut(handle, { atOnce: jobs, untilEmpty, signal, onTrouble })
  } finally {
    signal.removeEventListener('abort', stopThreads)
    await threads.destroy()
  }
}
