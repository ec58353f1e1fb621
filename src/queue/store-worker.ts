import { workerData } from 'piscina'
import { openBatches, openDatabase } from '../database/open.ts'
import type { GivenItem, Handled } from '../database/queue.ts'
import { createThreadedExtractor } from '../tracker/articles/extract-off-thread.ts'
import { createLimitedExtractor } from '../tracker/articles/limited-extractor.ts'
import { mostMegabytes } from '../tracker/articles/memory-limit.ts'
import { createTracker } from '../tracker/tracker.ts'
import { articleOf } from './items.ts'
import { isStopped } from './stop-flag.ts'
import type { StopFlag } from './stop-flag.ts'

/** What all calls on a thread share. */
export interface StoringThread {
  readonly database: string
  /** How many threads it has read texts for it. */
  readonly readers: number
  readonly stop: StopFlag
}

/** What became of a batch. */
export interface BatchOutcome {
  readonly counts: { readonly created: number; readonly revised: number; readonly unchanged: number }
  readonly refused: readonly { readonly place: string; readonly problem: string }[]
  /** How many articles still wait. */
  readonly left: number
}

const { database, readers, stop } = workerData as StoringThread
const [db, batches] = await Promise.all([openDatabase(database), openBatches(database)])
const threads = readers > 0 ? createThreadedExtractor(readers) : undefined
const { extract } = createLimitedExtractor(mostMegabytes, threads?.extract)
const tracker = createTracker(db, { extract, threads })

/** Stores the articles of a batch, or those in hand where all is to stop. */
export default async function store(batch: string): Promise<BatchOutcome> {
  const counts = { created: 0, revised: 0, unchanged: 0 }
  const refused: { place: string; problem: string }[] = []
  const left = await batches.handle(batch, async function* (items): AsyncGenerator<Handled> {
    for await (const tracked of tracker.ingestMany(untilStopped(items), articleOf)) {
      const { item } = tracked
      if ('problem' in tracked) {
        refused.push({ place: item.place, problem: tracked.problem })
        yield { item, problem: tracked.problem }
      } else {
        counts[tracked.stored.status]++
        yield { item }
      }
    }
  })
  return { counts, refused, left }
}

function* untilStopped(items: readonly GivenItem[]): Generator<GivenItem> {
  for (const item of items) {
    if (isStopped(stop)) return
    yield item
  }
}
