import type { Segment } from '../variant.ts'

/**
 * A stretch of a wording and the stretch of the base that it renders: start and end in the wording, start and end in
 * the base, in code points.
 */
export type AlignedSpan = readonly [start: number, end: number, baseStart: number, baseEnd: number]

const samePlace: ReadonlySet<Segment['kind']> = new Set(['same', 'marks', 'case', 'punctuation', 'spelling'])

/**
 * The longest stretches that a wording has of the base, word for word, in order: what differs in them is how the words
 * are written, and no more.
 */
export function alignedSpans(segments: readonly Segment[]): AlignedSpan[] {
  const spans: AlignedSpan[] = []
  let open = false
  for (const { kind, base, other } of segments) {
    if (!samePlace.has(kind)) {
      open = false
      continue
    }
    const last = open ? spans.pop() : undefined
    spans.push([last?.[0] ?? other.start, other.end, last?.[2] ?? base.start, base.end])
    open = true
  }
  return spans
}
