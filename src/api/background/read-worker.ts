import { workerData } from 'piscina'
import { openDatabase, type Database } from '../../database/open.ts'
import { giveWay } from './threads.ts'
import { queries, type QueryName } from './queries.ts'

/** A call of the reader, as it comes from the service's own thread. */
export interface ReaderCall {
  readonly name: QueryName
  readonly input: unknown
  /** From where it reads. */
  readonly place: 'primary' | 'standby'
}

giveWay()
const { databaseUrl, standbyUrl } = workerData as { databaseUrl: string; standbyUrl?: string }
const primary = await openDatabase(databaseUrl, { readonly: true })
/** Opened when it is first read: it may be gone for a while. */
let standby: Promise<Database> | undefined

/** Runs one query. */
export default async function call({ name, input, place }: ReaderCall): Promise<unknown> {
  return queries[name](place === 'standby' ? await openStandby(standbyUrl!) : primary, input as never)
}

function openStandby(url: string): Promise<Database> {
  standby ??= openDatabase(url, { readonly: true }).catch((error: unknown) => {
    standby = undefined
    throw error
  })
  return standby
}
