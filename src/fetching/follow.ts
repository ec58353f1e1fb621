import type { Incoming } from '../articles/read.ts'
import type { Fetcher } from './fetcher.ts'
import { inParallel, mixedByHost } from './in-parallel.ts'
import { readAnswer } from './read-answer.ts'

/** How deep lists may lie in lists: a list of feeds, or an index of sitemaps, and then pages. */
export const deepestList = 3

/**
 * The articles at some addresses, and at those that lists among them name. Nothing is remembered: what fails is refused with the reason.
 * @param outlet Outlet of pages that name none.
 * @throws The signal's reason, if it aborts.
 */
export async function* followAddresses(
  fetcher: Fetcher,
  addresses: readonly string[],
  outlet: string,
  signal: AbortSignal,
): AsyncGenerator<Incoming> {
  const known = new Set<string>()
  let next = addresses
  for (let depth = 0; next.length > 0; depth++) {
    const found: string[] = []
    const fetched = inParallel(
      mixedByHost(
        next.filter((address) => !known.has(address) && known.add(address)),
        (address) => address,
      ),
      async (place) => ({ place, answer: await fetcher.fetch(place, {}, signal) }),
    )
    for await (const { place, answer } of fetched) {
      const read = 'bytes' in answer ? await readAnswer(answer, outlet) : answer
      if ('problem' in read) yield { place, problem: read.problem }
      else if ('article' in read) yield { place, ...read }
      else if ('links' in read) {
        if (depth >= deepestList) yield { place, problem: tooDeep }
        else for (const { address } of read.links) found.push(address)
      }
    }
    next = found
  }
}

export const tooDeep = `a list in more than ${deepestList - 1} other lists`
