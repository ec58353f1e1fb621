/**
 * How many come before the first index, below `count`, that is not `before` any more; by halving, so they must be in
 * order.
 */
export function countBefore(count: number, before: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(middle)) low = middle + 1
    else high = middle
  }
  return low
}
