import type { Database } from '../database/open.ts'
import type { Settings } from '../settings.ts'

/** What the API works on. Each resource's routes take what they need of it. */
export interface Services {
  readonly database: Database
  readonly settings: Settings
  /** The program's own version. */
  readonly version: string
}
