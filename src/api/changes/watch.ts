import { lastChange } from '../../database/queries/changes.ts'
import type { Database } from '../../database/engine.ts'

/** Milliseconds between two polls of the log. Another process may write it, so it has to be polled. */
const interval = 500

/** Notifies any number of listeners when the log of changes has grown, with one poll for all of them. */
export class ChangeWatch {
  readonly #database: Database
  #waiting: ((goOn: boolean) => void)[] = []
  #timer: NodeJS.Timeout | undefined
  #seen = -1
  #closed = false

  constructor(database: Database) {
    this.#database = database
  }

  /** The position of the last change at the last poll. */
  get seen(): number {
    return this.#seen
  }

  /**
   * Waits until the log has grown. @param seen the value of `seen` before the listener read the log
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

  /** Releases all listeners. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#wake(false)
  }

  async #look(): Promise<void> {
    this.#timer = undefined
    // If the database is broken, the next read says how.
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
