import { openQueue } from '../../database/open.ts'
import type { Queue } from '../../database/queue.ts'
import { exitCodes, outputTo } from '../terminal.ts'

/**
 * Prints what is in the queue, as one line of JSON.
 * @returns the exit code.
 * @throws DatabaseError
 */
export function queueState(database: string): Promise<number> {
  return withQueue(database, async (queue) => {
    const { waiting, inHand, retrying, refused, oldest } = await queue.state()
    process.stdout.write(`${JSON.stringify({ waiting, in_hand: inHand, retrying, refused, oldest })}\n`)
  })
}

/** Prints the articles that were refused, one per line. @returns the exit code. @throws DatabaseError */
export function queueRefused(database: string): Promise<number> {
  return withQueue(database, async (queue) => {
    const output = outputTo(process.stdout)
    for await (const { place, reason, refusedAt } of queue.refused())
      if (!(await output.write(`${JSON.stringify({ place, reason, refused_at: refusedAt })}\n`))) break
    await output.end()
  })
}

/** Has the refused articles tried again. @returns the exit code. @throws DatabaseError */
export function queueRetry(database: string): Promise<number> {
  return withQueue(database, async (queue) => {
    process.stdout.write(`Put back: ${await queue.retry()}\n`)
  })
}

/** Forgets the refused articles. @returns the exit code. @throws DatabaseError */
export function queueDiscard(database: string): Promise<number> {
  return withQueue(database, async (queue) => {
    process.stdout.write(`Discarded: ${await queue.discard()}\n`)
  })
}

async function withQueue(database: string, use: (queue: Queue) => Promise<void>): Promise<number> {
  const queue = await openQueue(database)
  try {
    await use(queue)
  } finally {
    await queue.close()
  }
  return exitCodes.done
}
