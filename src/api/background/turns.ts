import PQueue from 'p-queue'

/** Lets a few tasks run at a time, while the others wait in the order in which they came. */
export interface Turns {
  /** Number of tasks that are waiting. */
  readonly waiting: number
  /**
   * Runs a task when its turn comes.
   * @param gone a task whose client is gone before that never runs; the error is then the signal's
   */
  take<Result>(work: () => Promise<Result>, gone: AbortSignal): Promise<Result>
}

/** @param most tasks that run at a time */
export function createTurns(most: number): Turns {
  const queue = new PQueue({ concurrency: most })
  return {
    get waiting() {
      return queue.size
    },
    take: async (work, gone) => {
      gone.throwIfAborted()
      // When its signal aborts, the queue also gives the place of a running task to the next one. Work that has begun
      // keeps its thread until it is done, so the queue only sees the signal while the task is waiting.
      const waiting = new AbortController()
      const leave = () => waiting.abort(gone.reason)
      gone.addEventListener('abort', leave, { once: true })
      const begin = () => {
        gone.removeEventListener('abort', leave)
        return work()
      }
      return queue.add(begin, { signal: waiting.signal })
    },
  }
}
