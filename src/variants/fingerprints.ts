import { foldText } from '../text/fold.ts'
import type { FoldedText } from '../text/fold.ts'
import { isContent, isRare } from './weights.ts'

/**
 * The keys under which a wording is looked up: every neighbouring pair of content words, and every rare word by itself.
 * Each key is an integer below 2^32, the same on every machine, for an ordinary indexed column; sorted, without repeats.
 */
export function fingerprints(text: string | FoldedText): number[] {
  const folded = typeof text === 'string' ? foldText(text) : text
  const keys = new Set<number>()
  const units = folded.units.map((unit) => unit.key)
  const content = units.filter(isContent)
  content.forEach((key, i) => {
    if (i > 0) keys.add(hash(`${content[i - 1]!} ${key}`))
    if (isRare(key)) keys.add(hash(key))
  })
  units.forEach((key, i) => {
    if (i > 1) keys.add(hash(`${units[i - 2]!} ${units[i - 1]!} ${key}`))
  })
  // So short and common that nothing else finds it: the phrase as a whole.
  if (units.length < 3) keys.add(hash(units.join(' ')))
  return [...keys].sort((a, b) => a - b)
}

/** FNV-1a over UTF-16 code units, with a final mix (MurmurHash3) so that near keys lie far apart. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
