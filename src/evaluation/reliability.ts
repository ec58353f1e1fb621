import { rounded, share } from './figures.ts'

/** An attribution with the confidence it was given. */
export interface Rated {
  readonly confidence: number
  readonly right: boolean
}

/** Attributions of about the same confidence: `from` inclusive, `to` exclusive but for the last. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean of their confidences. */
  readonly confidence: number
  /** Share of them that is right; equal to the mean where confidences are calibrated. */
  readonly right: number
}

export interface Reliability {
  /** Those that hold anything, from the least sure. */
  readonly bands: readonly Band[]
  /** Mean distance of confidence and share right over the bands, each weighing what it holds (Naeini et al. 2015). */
  readonly expectedCalibrationError: number
}

const bandCount = 10

/** Compares confidences with how often they were borne out, in ten bands of equal width. */
export function reliabilityOf(attributions: readonly Rated[]): Reliability {
  const held = Map.groupBy(attributions, ({ confidence }) =>
    Math.min(bandCount - 1, Math.floor(confidence * bandCount)),
  )
  const bands = [...held]
    .sort(([a], [b]) => a - b)
    .map(([band, rated]) => ({
      from: band / bandCount,
      to: (band + 1) / bandCount,
      count: rated.length,
      confidence: share(
        rated.reduce((sum, { confidence }) => sum + confidence, 0),
        rated.length,
      ),
      right: share(rated.filter(({ right }) => right).length, rated.length),
    }))
  const error = bands.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0)
  return {
    bands: bands.map((band) => ({ ...band, confidence: rounded(band.confidence), right: rounded(band.right) })),
    expectedCalibrationError: rounded(share(error, attributions.length)),
  }
}
