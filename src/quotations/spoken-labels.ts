import { apostropheClass } from '../text/marks.ts'
import type { MarkedStretch } from './find-marked-stretches.ts'

/** A name in capitals with a colon behind it, at the beginning of what stands in marks: “MARSH: We did not sleep.” */
const label = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.${apostropheClass}-]+(?: [\p{Lu}.${apostropheClass}-]+){0,3}(?= ?: )`,
  'u',
)
const longestLabel = 60
/** One alone may be a cry: “WARNING: Do not enter.” */
const fewestLabels = 2

/**
 * The stretches of a transcript whose every turn stands in marks, label and all, without the labels: these say who
 * speaks, and are no part of the words. Other stretches stay as they are.
 */
export function withoutLabels(text: string, stretches: readonly MarkedStretch[]): readonly MarkedStretch[] {
  const labels = stretches.map((stretch) => labelLength(text, stretch))
  if (labels.filter((length) => length > 0).length < fewestLabels) return stretches
  return stretches.map((stretch, s) => (labels[s]! > 0 ? behindLabel(text, stretch, labels[s]!) : stretch))
}

/** UTF-16 units of the label with which a paragraph in marks begins; 0 where it has none. */
function labelLength(text: string, { start, end, open, outerStart }: MarkedStretch): number {
  const opensParagraph = outerStart === 0 || text.charAt(outerStart - 1) === '\n'
  if (open === '' || !opensParagraph) return 0
  const found = label.exec(text.slice(start, Math.min(end, start + longestLabel)))
  return found ? found[0].length : 0
}

function behindLabel(text: string, stretch: MarkedStretch, length: number): MarkedStretch {
  let start = stretch.start + length
  while (start < stretch.end && /[:\s]/.test(text.charAt(start))) start++
  const nested = stretch.nested.filter((inner) => inner.outerStart >= start)
  return { ...stretch, start, outerStart: start, nested, continues: false }
}
