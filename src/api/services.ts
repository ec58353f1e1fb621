import type { Database } from '../database/open.ts'
import type { Settings } from '../settings.ts'
import type { Reader } from './background/reader.ts'
import type { Writer } from './background/writer.ts'

/** What the API works on. Each resource's routes take what they need of it. */
export interface Services {
  /** For reading what is quick to read; it sees what the writer has committed. */
  readonly database: Database
  /** For reading what takes long. */
  readonly reader: Reader
  /** The one way in for articles. */
  readonly writer: Writer
  readonly settings: Settings
}
