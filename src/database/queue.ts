/** What waits in a queue, in a form that any process can take up. */
export interface QueueItem {
  /** What it is about: of two with one key, the later is given out only when the earlier is done with. */
  readonly key: string
  /** Where it came from, for messages. */
  readonly place: string
  readonly content: string
  /** What would only be longer as text. */
  readonly attachment: Uint8Array | null
}

/** An item that was given out. */
export interface GivenItem extends QueueItem {
  /** Its place in the queue. */
  readonly position: number
}

/** An item that is not tried again unless somebody asks for it. */
export interface RefusedItem {
  readonly place: string
  readonly reason: string
  /** ISO 8601 in UTC. */
  readonly refusedAt: string
}

/** What is in a queue. All but `oldest` are numbers of items. */
export interface QueueState {
  /** Not done with yet: these are all that are not refused. */
  readonly waiting: number
  /** Of these, in the hands of a worker. */
  readonly inHand: number
  /** Of these, to be tried again later, as it did not work out before. */
  readonly retrying: number
  readonly refused: number
  /** Since when the item waits that has waited longest, ISO 8601 in UTC; null where none does. */
  readonly oldest: string | null
}

/** Items that several processes put in and take out, in batches. What was put in stays until it is done with. */
export interface Queue {
  /** Puts a batch in, all of it or nothing; durable when it resolves. */
  add(items: readonly QueueItem[]): Promise<void>
  state(): Promise<QueueState>
  /** In the order in which they came. */
  refused(): AsyncIterable<RefusedItem>
  /** Puts all that are refused back. @returns how many */
  retry(): Promise<number>
  /** Forgets all that are refused. @returns how many */
  discard(): Promise<number>
  /**
   * Gives out the names of batches, one after another, until the signal aborts or, if so asked, until nothing waits. A batch whose handler
   * fails, or whose process ends, is given out again later; where that does not help, it is divided until what
   * fails is alone, and that is refused at last.
   */
  giveOut(handler: BatchHandler, options: GivingOut): Promise<void>
  close(): Promise<void>
}

/** Handles a batch of that name. @returns how many of its items it left */
export type BatchHandler = (batch: string) => Promise<number>

export interface GivingOut {
  readonly untilEmpty: boolean
  readonly signal: AbortSignal
  /** Called where the queue itself cannot be asked at present; it goes on trying. */
  readonly onTrouble: (error: unknown) => void
}

/** What is in the batches of a queue, for who handles one. */
export interface Batches {
  /**
   * Holds the items of a batch while they are handled, so that nobody else has them, and in the end removes those that
   * are done with and keeps why others are refused. Items that another process still holds, or that come after others
   * of their key, are left.
   * @param handle gives what became of the items; those that it passes over are left
   * @returns how many are left
   */
  handle(batch: string, handle: (items: readonly GivenItem[]) => AsyncIterable<Handled>): Promise<number>
  close(): Promise<void>
}

/** What became of an item: done with or, with a reason, refused. */
export interface Handled {
  readonly item: GivenItem
  readonly problem?: string
}
