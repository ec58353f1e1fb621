import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '../../database/engine.ts'
import type { Standby } from './standby.ts'

/** From where what is done on behalf of a request reads. */
const chosen = new AsyncLocalStorage<'primary' | 'standby'>()

/** Does something that reads from one of the two, with all that follows from it. */
export const readingFrom = <Result>(place: 'primary' | 'standby', work: () => Result): Result => chosen.run(place, work)

/** From where the request at hand reads; what is done for none, such as watching the log, reads where most do. */
export const placeToRead = (standby: Standby): 'primary' | 'standby' =>
  chosen.getStore() ?? (standby.answers ? 'standby' : 'primary')

/** A database that is the standby or the primary, as the request at hand reads from. */
export function readingDatabase(primary: Database, standby: Standby): Database {
  return new Proxy(primary, {
    get: (_primary, name) => {
      const database = placeToRead(standby) === 'standby' ? standby.database : primary
      const value: unknown = Reflect.get(database, name, database)
      return typeof value === 'function' ? (value.bind(database) as unknown) : value
    },
  })
}
