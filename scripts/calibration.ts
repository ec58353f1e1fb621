/** Accuracy by band of probability: `[highest probability of the band, share that was right]`, made monotone. */
export function calibration(pairs: readonly (readonly [probability: number, right: boolean])[]): [number, number][] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0])
  const bands: { top: number; right: number; count: number }[] = []
  const size = Math.max(60, Math.ceil(sorted.length / 24))
  for (let i = 0; i < sorted.length; i += size) {
    const band = sorted.slice(i, i + size)
    bands.push({ top: band.at(-1)![0], right: band.filter(([, right]) => right).length, count: band.length })
    // Pool adjacent violators (Ayer et al. 1955).
    while (bands.length > 1 && bands.at(-2)!.right / bands.at(-2)!.count >= bands.at(-1)!.right / bands.at(-1)!.count) {
      const last = bands.pop()!
      const before = bands.pop()!
      bands.push({ top: last.top, right: before.right + last.right, count: before.count + last.count })
    }
  }
  return bands.map(({ top, right, count }) => [Number(top.toFixed(4)), Number((right / count).toFixed(4))])
}
