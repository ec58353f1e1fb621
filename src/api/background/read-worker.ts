import { workerData } from 'piscina'
import { openDatabase } from '../../database/open.ts'
import { giveWay } from './threads.ts'
import { queries, type QueryName } from './queries.ts'

/** A call of the reader, as it comes from the service's own thread. */
export interface ReaderCall {
  readonly name: QueryName
  readonly input: unknown
}

giveWay()
const db = await openDatabase((workerData as { databaseUrl: string }).databaseUrl, { readonly: true })

/** Runs one query. */
export default function call({ name, input }: ReaderCall): Promise<unknown> {
  return queries[name](db, input as never)
}
