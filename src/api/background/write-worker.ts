import type { MessagePort } from 'node:worker_threads'
import { workerData } from 'piscina'
import { openDatabase } from '../../database/open.ts'
import { giveWay } from './threads.ts'
import { createWriter, type Writer } from './writer.ts'

/** A call of the writer, as it comes from the service's own thread. */
export interface WriterCall {
  readonly method: Exclude<keyof Writer, 'close'>
  readonly args: readonly unknown[]
  /** Notified whenever an import has more results. */
  readonly progress?: MessagePort
}

giveWay()
const writer = createWriter(await openDatabase((workerData as { databaseUrl: string }).databaseUrl))

/** Carries out one call; several may be under way, and take turns at the database. */
export default async function call({ method, args, progress }: WriterCall): Promise<unknown> {
  const all = progress ? [...args, () => progress.postMessage(null)] : args
  try {
    return await (writer[method] as (...args: readonly unknown[]) => Promise<unknown>)(...all)
  } finally {
    progress?.close()
  }
}
