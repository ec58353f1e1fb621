import { workerData } from 'piscina'
import { openDatabase } from '../../database/open.ts'
import { giveWay } from '../give-way.ts'
import { readings, type ReadingName } from './readings.ts'

/** A call of the reader, as it comes from the service's own thread. */
export interface ReaderCall {
  readonly name: ReadingName
  readonly input: unknown
}

giveWay()
const db = await openDatabase((workerData as { databaseUrl: string }).databaseUrl, { readonly: true })

/** Carries out one reading. */
export default function call({ name, input }: ReaderCall): Promise<unknown> {
  return readings[name](db, input as never)
}
