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
  /** How many threads work at the same time: one stores, the others read texts for it. */
  readonly jobs: number
  /** End when nothing waits. */
  readonly untilEmpty: boolean
  /** Where it aborts, what is in hand is stored and the rest goes back. */
  readonly signal: AbortSignal
  readonly onOutcome: (outcome: BatchOutcome) => void
  readonly onTrouble: (error: unknown) => void
}

/**
 * Stores what waits in a queue, one batch after another. Whoever stores waits for others to end, in other processes, too:
 * so one thread does, which has at hand what it stored last, and the others read. This thread only tells the queue that
 * its process is alive.
 */
export async function work(queue: Queue, working: Working): Promise<void> {
  const { database, jobs, untilEmpty, signal, onOutcome, onTrouble } = working
  const flag = stopFlag()
  const stopThread = (): void => stop(flag)
  signal.addEventListener('abort', stopThread)
  const thread = new Piscina({
    filename: worker,
    minThreads: 1,
    maxThreads: 1,
    workerData: { database, readers: jobs - 1, stop: flag } satisfies StoringThread,
  })
  // Where it ends by itself, its batch fails and is given out again.
  thread.on('error', onTrouble)
  const handle = async (batch: string): Promise<number> => {
    try {
      const outcome = (await thread.run(batch)) as BatchOutcome
      onOutcome(outcome)
      return outcome.left
    } catch (error) {
      onTrouble(error)
      throw error
    }
  }
  try {
    await queue.giveOut(handle, { untilEmpty, signal, onTrouble })
  } finally {
    signal.removeEventListener('abort', stopThread)
    await thread.destroy()
  }
}
