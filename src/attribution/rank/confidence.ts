import sourceModel from './models/source.json' with { type: 'json' }

/**
 * A calibration: [probability before, share that was right in cross-validation], in order. Isotonic regression (Zadrozny
 * and Elkan 2002).
 */
export type Calibration = readonly (readonly [number, number])[]

const bands = (sourceModel as unknown as { calibration?: Calibration }).calibration ?? []

/** The share of sources that were right in cross-validation among those with about this probability. */
export const calibrated = (probability: number): number => interpolate(bands, probability)

/** The calibrated value at a probability, straight between the nearest two; as it is without a calibration. */
export function interpolate(calibration: Calibration, probability: number): number {
  let low: readonly [number, number] = [0, 0]
  for (const band of calibration) {
    if (probability <= band[0]) {
      const span = band[0] - low[0]
      return span <= 0 ? band[1] : low[1] + ((band[1] - low[1]) * (probability - low[0])) / span
    }
    low = band
  }
  return calibration.length ? low[1] : probability
}
