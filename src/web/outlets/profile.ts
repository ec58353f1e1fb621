import { verdicts, type Verdict } from '../../variants/index.ts'
import { html, type Html } from '../html.ts'
import { number, verdictNames } from '../words.ts'
import { percent, shareOf, type Share } from './share.ts'

/** How many quotations an outlet has with each verdict; null stands for the fullest wordings. */
export type Counts = ReadonlyMap<Verdict | null, number>

/** An outlet with its counts. */
export interface Profiled {
  readonly outlet: { readonly slug: string; readonly name: string }
  readonly counts: Counts
}

/** How many quotations are compared with a fuller or another wording. */
export const comparedIn = (counts: Counts): number =>
  verdicts.reduce((sum, verdict) => sum + (counts.get(verdict) ?? 0), 0)

/** What changes the words without showing it. */
const silent: readonly Verdict[] = ['abridged-silent', 'altered']

/** The share of an outlet's compared quotations that changes words in silence; null where none is compared. */
export function silentShare(counts: Counts): Share | null {
  const of = comparedIn(counts)
  return of === 0
    ? null
    : shareOf(
        silent.reduce((sum, verdict) => sum + (counts.get(verdict) ?? 0), 0),
        of,
      )
}

const width = 400

/** The verdicts on an outlet's quotations as parts of a bar, the most faithful first. */
export function profileBar(counts: Counts): Html {
  const of = comparedIn(counts)
  let x = 0
  const parts = verdicts.flatMap((verdict) => {
    const n = counts.get(verdict) ?? 0
    if (n === 0) return []
    const from = x
    x += (width * n) / of
    return html`<rect class="v-${verdict}" x="${from.toFixed(1)}" y="0" width="${(x - from).toFixed(1)}" height="16"/>`
  })
  const words = verdicts
    .filter((verdict) => counts.has(verdict))
    .map((verdict) => `${number(counts.get(verdict)!)} ${verdictNames[verdict]}`)
  return html`<svg class="bar" viewBox="0 0 ${width} 16" width="${width}" height="16" preserveAspectRatio="none" role="img" aria-label="${words.join(', ')}">${patterns}${parts}</svg>`
}

// Hatching tells the parts apart where colours cannot.
const patterns = html`<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`

/** A share as a dot on a line, with its interval. */
export function shareStrip(share: Share): Html {
  const at = (part: number) => (10 + 180 * part).toFixed(1)
  return html`<svg class="interval" viewBox="0 0 200 18" width="200" height="18" role="img" aria-label="${percent(share)}"><line class="axis" x1="10" x2="190" y1="9" y2="9"/><line class="reach" x1="${at(share.low)}" x2="${at(share.high)}" y1="9" y2="9"/><circle cx="${at(share.share)}" cy="9" r="4.5"/></svg>`
}
