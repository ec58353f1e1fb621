import type { Unit } from '../../text/fold.ts'

const known = new WeakMap<readonly Unit[], ReadonlyMap<string, number>>()

/** Where each key of a text stands first; worked out once, as a text is compared with many others. */
export function firstPlaces(units: readonly Unit[]): ReadonlyMap<string, number> {
  const found = known.get(units)
  if (found) return found
  const places = new Map<string, number>()
  units.forEach(({ key }, i) => {
    if (!places.has(key)) places.set(key, i)
  })
  known.set(units, places)
  return places
}
