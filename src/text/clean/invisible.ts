import type { Edit } from './edits.ts'

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
/** A soft hyphen at the end of a line parts a word there. */
const runs =
  /(?:\u00ad[ \t]*\r?\n[ \t]*(?=\p{Ll}))|[\u00ad\u200b\u2060-\u2064\ufeff]|[\u200c\u200d]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** Letters that a joiner after them changes, and signs that it makes one picture of. */
const joining =
  /(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]|\p{Extended_Pictographic}|\p{EMod}|\ufe0f)$/u
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * Characters that nobody sees: soft hyphens, zero-width spaces, the byte order mark; joiners where they join nothing;
 * and marks of direction in a text that has only one.
 */
export function findInvisible(text: string): readonly Edit[] {
  if (!invisible.test(text)) return []
  const twoDirections = rightToLeft.test(text)
  return Array.from(text.matchAll(runs)).flatMap(({ 0: found, index }) => {
    if (/^[\u200c\u200d]/.test(found) && joining.test(text.slice(Math.max(0, index - 2), index))) return []
    if (/^[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(found) && twoDirections) return []
    return { start: index, end: index + found.length, replacement: '' }
  })
}
