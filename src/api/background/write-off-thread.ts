import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { WriterCall } from './write-worker.ts'
import { threadFile } from './threads.ts'
import type { Writer } from './writer.ts'

/** Calls that may be in progress at once. They take turns at the one connection that writes. */
const mostCalls = 64

/**
 * Writes on a thread of its own, with the one connection that writes, so that extraction, grouping and imports never
 * delay reading. @param databaseUrl a database with the current schema
 */
export function createWriterOffThread(databaseUrl: string): Writer {
  const pool = new Piscina({
    filename: threadFile('write-worker'),
    workerData: { databaseUrl },
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: mostCalls,
    idleTimeout: Infinity,
  })
  const run = (method: WriterCall['method'], ...args: unknown[]) =>
    pool.run({ method, args } satisfies WriterCall) as never
  return {
    ingest: (article, by) => run('ingest', article, by),
    replace: (article, by) => run('replace', article, by),
    addFiles: (job) => run('addFiles', job),
    withdraw: (id, by) => run('withdraw', id, by),
    purge: (id, by) => run('purge', id, by),
    addText: (text, by) => run('addText', text, by),
    removeText: (id, by) => run('removeText', id, by),
    correct: (correction, by) => run('correct', correction, by),
    revoke: (id, reason, by) => run('revoke', id, reason, by),
    foresee: (change, by) => run('foresee', change, by),
    beginSession: (key) => run('beginSession', key),
    endSession: (token) => run('endSession', token),
    remember: (name, answer, body) => run('remember', name, answer, body),
    askFor: (addresses) => run('askFor', addresses),
    startFetching: (keepPages, outlets) => run('startFetching', keepPages, outlets),
    importLines: async (job, progress) => {
      const { port1, port2 } = new MessageChannel()
      port1.on('message', progress)
      try {
        return await (pool.run({ method: 'importLines', args: [job], progress: port2 } satisfies WriterCall, {
          transferList: [port2],
        }) as never)
      } finally {
        port1.close()
      }
    },
    close: () => pool.close(),
  }
}
