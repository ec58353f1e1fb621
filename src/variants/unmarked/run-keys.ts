import type { FoldedText } from '../../text/fold.ts'
import { hash } from '../wordings/hash.ts'
import { weightOf } from '../wordings/weights.ts'
import { longRun, shortRun, shortRunWeight } from './known-wordings.ts'

/**
 * Keys of the runs of words by which a known wording is found in prose: only where the two share one can anything of the
 * wording be found there. 32 bits each; that two different runs have one key is possible, and does no harm.
 * @param units folded words in order, with null where they are interrupted
 */
export function runKeysOf(units: readonly ({ readonly key: string } | null)[]): Set<number> {
  const keys = new Set<number>()
  const hashes = units.map((unit) => (unit ? hash(unit.key) : 0))
  const weights = units.map((unit) => (unit ? weightOf(unit.key) : 0))
  let length = 0
  for (let end = 1; end <= units.length; end++) {
    length = units[end - 1] ? length + 1 : 0
    if (length >= longRun) keys.add(keyOf(hashes, end - longRun, end))
    if (length >= shortRun && sum(weights, end - shortRun, end) >= shortRunWeight)
      keys.add(keyOf(hashes, end - shortRun, end))
  }
  return keys
}

/** Whether prose has a run of words by which a wording is found. @param runs `runKeysOf` the prose */
export function mayHave(runs: ReadonlySet<number>, wording: FoldedText): boolean {
  const known = keysOfWordings.get(wording) ?? runKeysOf(wording.units)
  keysOfWordings.set(wording, known)
  for (const key of known) if (runs.has(key)) return true
  return false
}

/** A wording is looked for in many articles. */
const keysOfWordings = new WeakMap<FoldedText, Set<number>>()

function keyOf(hashes: readonly number[], start: number, end: number): number {
  let key = 0
  for (let i = start; i < end; i++) key = (Math.imul(key, 0x01000193) + hashes[i]!) | 0
  return key
}

function sum(weights: readonly number[], start: number, end: number): number {
  let total = 0
  for (let i = start; i < end; i++) total += weights[i]!
  return total
}
