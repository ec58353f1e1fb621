import type { FoldedText, Unit } from '../../text/fold.ts'

/** Shorter parts are articles and letters: "a way" is not "away". */
const shortestPart = 2
const shortestCompound = 6

/**
 * Two texts with their compounds written alike: where one prints in two words, or with a hyphen, what the other prints
 * in one ("sea wall" beside "seawall"), the two are one unit. Everything else stays as it is. Linear.
 */
export function withEqualCompounds<Text extends FoldedText>(a: Text, b: Text): readonly [Text, Text] {
  return [joinedAs(b, a), joinedAs(a, b)]
}

/** The text with two neighbouring units joined where the other text has them in one. */
function joinedAs<Text extends FoldedText>(other: Text, text: Text): Text {
  const long = new Set(other.units.flatMap(({ key }) => (key.length >= shortestCompound ? key : [])))
  if (long.size === 0) return text
  const units: Unit[] = []
  for (let i = 0; i < text.units.length; i++) {
    const [unit, next] = [text.units[i]!, text.units[i + 1]]
    const joined = next && compoundOf(unit, next)
    if (joined && long.has(joined.key)) {
      units.push(joined)
      i++
    } else units.push(unit)
  }
  return units.length === text.units.length ? text : { ...text, units }
}

function compoundOf(one: Unit, next: Unit): Unit | undefined {
  const isCompound =
    one.key.length >= shortestPart &&
    next.key.length >= shortestPart &&
    one.key.length + next.key.length >= shortestCompound &&
    one.last < next.first
  return isCompound ? { key: one.key + next.key, first: one.first, last: next.last } : undefined
}
