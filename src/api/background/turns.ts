/** Lets some at a time do something, and the others wait in the order in which they came. */
export interface Turns {
  /** How many wait. */
  readonly waiting: number
  /**
   * Does something when its turn comes.
   * @param gone who is gone by then loses the turn; the error is then the signal's
   */
  take<Result>(work: () => Promise<Result>, gone: AbortSignal): Promise<Result>
}

/** @param most how many do something at a time */
export function createTurns(most: number): Turns {
  const queue = new Set<() => void>()
  let busy = 0

  function turn(gone: AbortSignal): Promise<void> {
    gone.throwIfAborted()
    if (busy < most) {
      busy++
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        queue.delete(begin)
        reject(gone.reason)
      }
      const begin = () => {
        gone.removeEventListener('abort', leave)
        resolve()
      }
      gone.addEventListener('abort', leave, { once: true })
      queue.add(begin)
    })
  }

  /** Whoever has waited longest takes the turn over. */
  function end(): void {
    const [next] = queue
    if (next === undefined) busy--
    else {
      queue.delete(next)
      next()
    }
  }

  return {
    get waiting() {
      return queue.size
    },
    take: async (work, gone) => {
      await turn(gone)
      try {
        return await work()
      } finally {
        end()
      }
    },
  }
}
