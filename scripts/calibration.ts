/** How many answers the stated probability counts for in a band: where few are known, they prove little. */
const priorAnswers = 10
const smallestBand = 40

/**
 * Accuracy by band of probability: `[mean probability of the band, share that was right]`, made monotone. The share leans
 * a little to the stated probability.
 */
export function calibration(pairs: readonly (readonly [probability: number, right: boolean])[]): [number, number][] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0])
  const bands: { stated: number; right: number; count: number }[] = []
  const size = Math.max(smallestBand, Math.ceil(sorted.length / 24))
  const share = ({ stated, right, count }: (typeof bands)[number]): number =>
    (right + (priorAnswers * stated) / count) / (count + priorAnswers)
  for (let i = 0; i < sorted.length; i += size) {
    const band = sorted.slice(i, i + size)
    bands.push({
      stated: band.reduce((sum, [probability]) => sum + probability, 0),
      right: band.filter(([, right]) => right).length,
      count: band.length,
    })
    // Pool adjacent violators (Ayer et al. 1955).
    while (bands.length > 1 && share(bands.at(-2)!) >= share(bands.at(-1)!)) {
      const last = bands.pop()!
      const before = bands.pop()!
      bands.push({
        stated: before.stated + last.stated,
        right: before.right + last.right,
        count: before.count + last.count,
      })
    }
  }
  return bands.map((band) => [Number((band.stated / band.count).toFixed(4)), Number(share(band).toFixed(4))])
}
