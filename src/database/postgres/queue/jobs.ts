import { setTimeout } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import type { Db, JobWithMetadata } from 'pg-boss'
import type { BatchHandler, GivingOut } from '../../queue.ts'
import { schema } from './tables.ts'

/** The queues of pg-boss: batches to be handled, and those that were given up. */
const queues = { batches: 'batches', givenUp: 'given-up' } as const

/**
 * How long a worker may be silent before its batches are given to others, and how often this is looked after: together
 * about a quarter of a minute after a crash. Seconds; pg-boss takes no less than ten.
 */
const silence = 10
const lookAfter = 3
/** No batch takes longer. Seconds. */
const longest = 3600
/** Batches are given out as soon as they come; this often it is looked whether one was missed. Seconds. */
const pollEvery = 1
/** How often a batch is tried again, first after seconds, then after twice as long each time. */
const retries = { retryLimit: 10, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 }
/** After so many retries a batch is divided, until what fails is alone: the others need not wait for it. */
const splitAfter = 2
/** What was left comes again after some seconds. */
const leftSeconds = 1
/** Longer than anybody lets articles wait. Seconds. */
const tenYears = 10 * 365 * 86_400
/** How long what is done can be looked up in the tables of pg-boss. Seconds. */
const oneDay = 86_400

interface Payload {
  readonly batch: string
}

/** Starts pg-boss, which makes or updates its tables. */
export async function startBoss(address: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: `postgres:${address}`,
    application_name: 'verbatim queue',
    max: 3,
    schema,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: lookAfter,
    monitorIntervalSeconds: lookAfter,
  })
  // Without it, an error would end the process; whoever gives out batches adds a listener that tells it.
  boss.on('error', () => {})
  await boss.start()
  return boss
}

/** Makes the queues of pg-boss where there are none. */
export async function prepareJobs(boss: PgBoss): Promise<void> {
  const kept = { retentionSeconds: tenYears, deleteAfterSeconds: oneDay, expireInSeconds: longest }
  await boss.createQueue(queues.givenUp, { ...kept, ...retries })
  await boss.createQueue(queues.batches, {
    ...kept,
    ...retries,
    heartbeatSeconds: silence,
    deadLetter: queues.givenUp,
    notify: true,
  })
}

/** Has batches given out. @param db within whose transaction */
export async function sendBatches(boss: PgBoss, batches: readonly string[], db: Db): Promise<void> {
  await boss.insert(
    queues.batches,
    batches.map((batch) => ({ data: { batch } satisfies Payload })),
    { db },
  )
}

interface Giving extends GivingOut {
  isEmpty(): Promise<boolean>
  /** Divides a batch. @returns whether it had more than one item */
  split(batch: string): Promise<boolean>
  /** Refuses what is left of a batch. */
  giveUp(batch: string, reason: string): Promise<void>
}

/** Gives out batches, one after another, until the signal aborts or, if so asked, until nothing waits. */
export async function giveOut(boss: PgBoss, handler: BatchHandler, giving: Giving): Promise<void> {
  const { untilEmpty, signal, onTrouble, isEmpty, split, giveUp } = giving
  let isBusy = false
  const handle = async ({ data: { batch }, retryCount }: JobWithMetadata<Payload>): Promise<void> => {
    if (retryCount >= splitAfter && (await split(batch))) return
    const left = await handler(batch)
    if (left === 0) return
    await boss.send(queues.batches, { batch } satisfies Payload, signal.aborted ? {} : { startAfter: leftSeconds })
  }
  const options = {
    pollingIntervalSeconds: pollEvery,
    notifyPollingIntervalSeconds: pollEvery,
    includeMetadata: true,
  } as const
  boss.on('error', onTrouble)
  try {
    const worker: string = await boss.work<Payload, void, typeof options>(queues.batches, options, async ([job]) => {
      isBusy = true
      try {
        await handle(job!)
      } finally {
        isBusy = false
        // The next one, without waiting.
        boss.notifyWorker(worker)
      }
    })
    await boss.work<Payload, void, typeof options>(queues.givenUp, options, async ([job]) => {
      await giveUp(job!.data.batch, reasonOf(job!))
    })
    while (!signal.aborted) {
      await setTimeout(pollEvery * 1000, undefined, { signal }).catch(() => {})
      if (untilEmpty && !isBusy && (await isEmpty().catch(() => false))) break
    }
  } finally {
    await Promise.all([boss.offWork(queues.batches), boss.offWork(queues.givenUp)])
    boss.off('error', onTrouble)
  }
}

/** Why a batch was given up: what was wrong at last. */
function reasonOf({ sourceOutput, sourceRetryCount }: JobWithMetadata<Payload>): string {
  const output = sourceOutput as { message?: string; value?: { message?: string } } | null
  const message = output?.message ?? output?.value?.message ?? 'for an unknown reason'
  return `given up after ${(sourceRetryCount ?? 0) + 1} attempts: ${message}`
}
