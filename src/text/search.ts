/**
 * How many indexes below `count` come before the first that is not `before`: a binary search, so they must be in order.
 * Libraries (d3-array's bisector) search one list by a key of its elements; here the order is often that of several
 * parallel lists, or depends on the index itself, which only the index gives.
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
