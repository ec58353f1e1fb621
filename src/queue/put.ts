import type { Queue, QueueItem } from '../database/queue.ts'

/**
 * What a batch may hold: so much that its transactions are worth their while, and so little that a worker that ends takes
 * no more than seconds of work with it. An item that is larger has a batch of its own.
 */
const most = { items: 256, size: 4_000_000 }

/** Puts items into a queue as they come. @returns for each batch, when it is durable, how many it has */
export async function* putInBatches<Item>(
  queue: Queue,
  items: AsyncIterable<Item>,
  itemOf: (item: Item) => QueueItem,
): AsyncGenerator<number> {
  let held: QueueItem[] = []
  let size = 0
  const put = async (): Promise<number> => {
    const batch = held
    held = []
    size = 0
    await queue.add(batch)
    return batch.length
  }
  for await (const item of items) {
    const queued = itemOf(item)
    const its = sizeOf(queued)
    if (held.length > 0 && size + its > most.size) yield await put()
    held.push(queued)
    size += its
    if (held.length >= most.items || size >= most.size) yield await put()
  }
  if (held.length > 0) yield await put()
}

const sizeOf = ({ content, attachment }: QueueItem): number => content.length + (attachment?.length ?? 0)
