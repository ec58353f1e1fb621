/** A share of some cases, and the interval within which it probably lies among all. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Of the normal distribution, 95 in 100 lie within so many standard deviations. */
const z = 1.959964

/** A share with its 95 % interval (Wilson 1927), which also holds for few cases. @param of at least 1 */
export function shareOf(count: number, of: number): Share {
  const share = count / of
  const centre = share + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return { count, of, share, low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) }
}

/** A share in words: 12 % (5–24 %). */
export const percent = ({ share, low, high }: Share): string =>
  `${Math.round(share * 100)} % (${Math.round(low * 100)}–${Math.round(high * 100)} %)`
