import { constants, setPriority } from 'node:os'

/**
 * Lets the thread at hand run behind the one that answers requests, where both want the same processor. Linux alone has
 * priorities for threads; elsewhere it would be that of the whole process, so nothing is done.
 */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
