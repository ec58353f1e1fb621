import { lastChange } from '../../database/queries/changes.ts'
import type { Database } from '../../database/engine.ts'

/** Milliseconds between two looks at the log. Another process may write it, so it has to be looked at. */
const interval = 500

/** Tells any number of listeners that the log of changes has grown, by one look at it for all of them. */
export class ChangeWatch {
  readonly #database: Database
  #waiting: ((goOn: boolean) => void)[] = []
  #timer: NodeJS.Timeout | undefined
  #seen = -1
  #closed = false

  constructor(database: Database) {
    this.#database = database
  }

  /** The place of the last change when the log was looked at last. */
  get seen(): number {
    return this.#seen
  }

  /**
   * Waits until there is more than there was. @param seen what was seen before the listener read the log
   * @returns whether to go on; false when the service closes or the listener has gone
   */
  more(listener: AbortSignal, seen: number): Promise<boolean> {
    if (this.#closed || listener.aborted) return Promise.resolve(false)
    if (seen !== this.#seen) return Promise.resolve(true)
    return new Promise((resolve) => {
      const leave = () => this.#waiting.splice(this.#waiting.indexOf(answer), 1)[0]?.(false)
      const answer = (goOn: boolean) => {
        listener.removeEventListener('abort', leave)
        resolve(goOn)
      }
      listener.addEventListener('abort', leave, { once: true })
      this.#waiting.push(answer)
      this.#timer ??= setTimeout(() => void this.#look(), interval).unref()
    })
  }

  /** Lets everybody go. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#wake(false)
  }

  async #look(): Promise<void> {
    this.#timer = undefined
    // Whoever reads next finds out what is wrong with the database.
    const last = await lastChange(this.#database).catch(() => Infinity)
    if (last !== this.#seen) this.#wake(!this.#closed)
    else if (this.#waiting.length > 0 && !this.#closed)
      this.#timer = setTimeout(() => void this.#look(), interval).unref()
    this.#seen = last
  }

  #wake(goOn: boolean): void {
    for (const answer of this.#waiting.splice(0)) answer(goOn)
  }
}
