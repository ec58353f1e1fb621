import { availableParallelism } from 'node:os'
import { isStorageFailure, storageReason } from '../../database/failures.ts'
import { openQueue } from '../../database/open.ts'
import { work } from '../../queue/work.ts'
import { untilStopped } from '../stop.ts'
import { exitCodes, showProgress } from '../terminal.ts'
import { openMigrated } from './migrate.ts'

/** The options of `work`. */
export interface WorkOptions {
  readonly database: string
  /** Threads that work at the same time; as many as there are processors where it is not given. */
  readonly jobs?: number
  /** End when nothing waits. */
  readonly untilEmpty?: boolean
}

/**
 * Stores the articles that wait in the queue until it is stopped, and prints what became of them. Refused ones are told
 * as they come; the queue keeps them.
 * @returns the exit code.
 * @throws DatabaseError
 */
export async function workOff({
  database,
  jobs = availableParallelism(),
  untilEmpty = false,
}: WorkOptions): Promise<number> {
  const queue = await openQueue(database)
  try {
    await (await openMigrated(database, say)).destroy()
    const counts = { created: 0, revised: 0, unchanged: 0 }
    let refused = 0
    const progress = showProgress('articles')
    const tell = (line: string): void => {
      progress.clear()
      say(`${line}\n`)
    }
    await untilStopped((signal) =>
      work(queue, {
        database,
        jobs,
        untilEmpty,
        signal,
        onOutcome: (outcome) => {
          for (const status of ['created', 'revised', 'unchanged'] as const) {
            counts[status] += outcome.counts[status]
            for (let n = 0; n < outcome.counts[status]; n++) progress.step()
          }
          refused += outcome.refused.length
          for (const { place, problem } of outcome.refused) tell(`${place}: ${problem}`)
        },
        onTrouble: (error) => tell(`verbatim: ${troubleWith(error)}. It is tried again.`),
      }),
    )
    progress.clear()
    const { created, revised, unchanged } = counts
    process.stdout.write(`Articles: ${created} new, ${revised} revised, ${unchanged} unchanged, ${refused} refused\n`)
    return refused > 0 ? exitCodes.someRefused : exitCodes.done
  } finally {
    await queue.close()
  }
}

const say = (text: string): void => void process.stderr.write(text)

const troubleWith = (error: unknown): string =>
  isStorageFailure(error) ? storageReason(error) : error instanceof Error ? error.message : String(error)
