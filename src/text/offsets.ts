import { countBefore } from './search.ts'

/**
 * Converts offsets of one text between UTF-16 code units, which JavaScript counts, and Unicode code points, which the
 * program's answers count. A lone surrogate is one code point.
 */
export interface Offsets {
  /** The text's length in code points. */
  readonly length: number
  /** Code points before the UTF-16 offset `index`; the middle of a pair counts as after it. Clamped to the text. */
  toCodePoint(index: number): number
  /** UTF-16 units before the code point number `index`. Clamped to the text. */
  toUtf16(index: number): number
}

/**
 * Reads the text once; each conversion then takes O(log n) in the number of surrogate pairs, O(1) where there are none.
 */
export function offsetsOf(text: string): Offsets {
  const pairs = surrogatePairs(text)
  const units = text.length
  const points = units - pairs.length
  if (pairs.length === 0)
    return { length: points, toCodePoint: (index) => clamp(index, units), toUtf16: (index) => clamp(index, units) }
  return {
    length: points,
    toCodePoint: (index) => clamp(index, units) - countBelow(pairs, clamp(index, units), false),
    toUtf16: (index) => clamp(index, points) + countBelow(pairs, clamp(index, points), true),
  }
}

/** UTF-16 offsets of the second halves of surrogate pairs. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = []
  const last = text.length - 1
  for (let i = 0; i < last; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(i + 1)
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(++i)
  }
  return pairs
}

/**
 * How many pairs have their second half before the offset; `inPoints`: the offset counts code points; pair k has k
 * code points fewer than UTF-16 units before it.
 */
function countBelow(pairs: readonly number[], offset: number, inPoints: boolean): number {
  return inPoints
    ? countBefore(pairs.length, (pair) => pairs[pair]! - pair <= offset)
    : countBefore(pairs.length, (pair) => pairs[pair]! < offset)
}

function clamp(index: number, length: number): number {
  return index < 0 ? 0 : index > length ? length : Math.trunc(index)
}
