import type { ResourceLimits } from 'node:worker_threads'

/**
 * What a thread that reads texts may keep in memory, in MiB. The longest texts that are usually taken, of five million
 * characters, need a fifth of it or less; none may take that of the whole machine.
 */
export const mostMegabytes = 512

/** The limits of such a thread, which ends where it reaches them. @param megabytes fewer for tests */
export const memoryLimits = (megabytes = mostMegabytes): ResourceLimits => ({ maxOldGenerationSizeMb: megabytes })

/** Whether a thread has ended because it reached its limit. */
export const isOutOfMemory = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** What is said of a text that took it there. */
export const tooDemanding = (megabytes = mostMegabytes): string =>
  `reading it takes more than ${megabytes} MiB of memory, the most for one text; send it in parts`
