import PQueue from 'p-queue'

/** Lets some at a time do something, and the others wait in the order in which they came. */
export interface Turns {
  /** How many are waiting. */
  readonly waiting: number
  /**
   * Does something when its turn comes.
   * @param gone whoever leaves before that loses the turn; the error is then the signal's
   */
  take<Result>(work: () => Promise<Result>, gone: AbortSignal): Promise<Result>
}

/** @param most how many do something at a time */
export function createTurns(most: number): Turns {
  const queue = new PQueue({ concurrency: most })
  return {
    get waiting() {
      return queue.size
    },
    take: async (work, gone) => {
      gone.throwIfAborted()
      // To the queue a signal means that the work itself has ended, so it is told only of those who leave while they
      // wait: what has begun keeps its place until it is done.
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
