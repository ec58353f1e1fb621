/** How many addresses are under way at a time; those of one host take turns. */
const most = 16

/**
 * Does something with each item, several at a time, and gives the results in the order of the items. No more results
 * wait to be taken than are under way.
 */
export async function* inParallel<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = []
  for (const item of items) {
    const begun = work(item)
    // Told when its turn comes to be taken.
    begun.catch(() => {})
    under.push(begun)
    if (under.length >= most) yield await under.shift()!
  }
  while (under.length > 0) yield await under.shift()!
}

/** Addresses in an order in which those of one host stand apart, so that different hosts are asked at the same time. */
export function mixedByHost<Item>(items: readonly Item[], addressOf: (item: Item) => string): Item[] {
  const hosts = new Map<string, number>()
  return items
    .map((item) => {
      const host = URL.parse(addressOf(item))?.hostname ?? ''
      const round = hosts.get(host) ?? 0
      hosts.set(host, round + 1)
      return { item, round }
    })
    .sort((a, b) => a.round - b.round)
    .map(({ item }) => item)
}
