import type { Outlets } from '../articles/outlets.ts'
import type { Database, SharedCount } from '../database/open.ts'
import type { Settings } from '../settings.ts'
import type { Reader } from './background/reader.ts'
import type { Writer } from './background/writer.ts'
import type { StandbyServices } from './standby/hooks.ts'

/** What the API works with. Routes take what they need of it. */
export interface Services {
  /** For quick reads. It sees what the writer has committed. */
  readonly database: Database
  /** For slow reads. */
  readonly reader: Reader
  /** For all writes. */
  readonly writer: Writer
  readonly settings: Settings
  /** What outlets are called; absent where no table says so. */
  readonly outlets?: Outlets
  /** Counts requests where several processes serve the same database; absent where this one counts alone. */
  readonly requests?: SharedCount
  /** Where most requests that only read are answered from; absent where the database has no standby. */
  readonly fromStandby?: StandbyServices
  /** How many bytes are free for the database to grow; absent where nothing is stored. */
  readonly freeBytes?: () => Promise<number>
}
