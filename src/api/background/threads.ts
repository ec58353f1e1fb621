import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The file that a thread runs. A build has what it was made from as JavaScript. */
export const threadFile = (name: string): string =>
  fileURLToPath(new URL(`./${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url))

/**
 * Lets the thread at hand run behind the one that answers requests, where both want the same processor. Linux alone has
 * priorities for threads; elsewhere it would be that of the whole process, so nothing is done.
 */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
