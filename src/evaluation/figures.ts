/**
 * The outcome for one thing that was labelled or found. `wrong`: something else was found than is labelled, which
 * counts against precision and against recall. `spurious`: found where nothing is labelled.
 */
export type Outcome = 'right' | 'wrong' | 'missed' | 'spurious'

/** Shares from 0 to 1, rounded to four digits. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and their harmonic mean; null where nothing is labelled. An empty share is 0. */
export function figuresOf(outcomes: Iterable<Outcome | null>): Figures | null {
  const count = { right: 0, wrong: 0, missed: 0, spurious: 0 }
  for (const outcome of outcomes) if (outcome) count[outcome]++
  const wanted = count.right + count.wrong + count.missed
  return wanted === 0 ? null : figures(count.right, count.right + count.wrong + count.spurious, wanted)
}

/** @param wanted how many should have been found */
export function figures(right: number, found: number, wanted: number): Figures {
  const precision = share(right, found)
  const recall = share(right, wanted)
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(share(2 * precision * recall, precision + recall)),
  }
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** To four digits, ties to even. Only odd multiples of 1/32 lie exactly between two such numbers. */
export function rounded(value: number): number {
  if (Number.isInteger(value * 16) || !Number.isInteger(value * 32)) return Number(value.toFixed(4))
  const below = Math.floor(value * 1e4)
  return (below + (below % 2)) / 1e4
}

/** An attribution with the confidence it was given. */
export interface Rated {
  readonly confidence: number
  readonly right: boolean
}

/** Attributions of about the same confidence: from `from`, inclusive, to `to`, exclusive except in the last band. */
interface Band {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean of their confidences. */
  readonly confidence: number
  /** Share of them that is right; equal to the mean where confidences are calibrated. */
  readonly right: number
}

export interface Reliability {
  /** Without empty ones, the least confident first. */
  readonly bands: readonly Band[]
  /** Mean distance of confidence and share right over the bands, each weighing what it holds (Naeini et al. 2015). */
  readonly expectedCalibrationError: number
}

const bandCount = 10

/** Compares confidences with how often attributions are right, in ten bands of equal width. */
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
