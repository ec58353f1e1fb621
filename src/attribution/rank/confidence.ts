import sourceModel from './models/source.json' with { type: 'json' }

const bands = (sourceModel as unknown as { calibration?: readonly (readonly [number, number])[] }).calibration ?? []

/**
 * The share of sources that were right in cross-validation among those with about this probability: isotonic regression
 * (Zadrozny and Elkan 2002), interpolated between its bands.
 */
export function calibrated(probability: number): number {
  let low: readonly [number, number] = [0, 0]
  for (const band of bands) {
    if (probability <= band[0]) {
      const span = band[0] - low[0]
      return span <= 0 ? band[1] : low[1] + ((band[1] - low[1]) * (probability - low[0])) / span
    }
    low = band
  }
  return bands.length ? low[1] : probability
}
