import type { Incoming } from '../articles/read.ts'
import type { Fetcher } from './fetcher.ts'
import { inParallel, mixedByHost } from './in-parallel.ts'
import { readAnswer } from './read-answer.ts'

/**
 * The articles at some addresses. Nothing is remembered: what fails is refused with the reason.
 * @param outlet Outlet of pages that name none.
 * @throws The signal's reason, if it aborts.
 */
export async function* followAddresses(
  fetcher: Fetcher,
  addresses: readonly string[],
  outlet: string,
  signal: AbortSignal,
): AsyncGenerator<Incoming> {
  const fetched = inParallel(
    mixedByHost(addresses, (address) => address),
    async (place) => ({ place, answer: await fetcher.fetch(place, {}, signal) }),
  )
  for await (const { place, answer } of fetched) {
    if ('problem' in answer) yield { place, problem: answer.problem }
    else if ('bytes' in answer) yield { place, ...(await readAnswer(answer, outlet)) }
  }
}
