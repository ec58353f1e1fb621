import type { FoldedText, Unit } from '../../text/fold.ts'
import { firstPlaces } from './first-places.ts'

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
  const keys = firstPlaces(other.units)
  const compounds = compoundsOf(text)
  if (!compounds.some((compound) => compound && keys.has(compound.key))) return text
  const units: Unit[] = []
  for (let i = 0; i < text.units.length; i++) {
    const joined = compounds[i]
    if (joined && keys.has(joined.key)) {
      units.push(joined)
      i++
    } else units.push(text.units[i]!)
  }
  return { ...text, units }
}

type Compounds = readonly (Unit | undefined)[]

const known = new WeakMap<readonly Unit[], Compounds>()

/** What each unit and the next would be in one word, where they may be; worked out once for a text. */
function compoundsOf({ units }: FoldedText): Compounds {
  const found = known.get(units)
  if (found) return found
  const compounds = units.slice(1).map((next, i) => compoundOf(units[i]!, next))
  known.set(units, compounds)
  return compounds
}

function compoundOf(one: Unit, next: Unit): Unit | undefined {
  const isCompound =
    one.key.length >= shortestPart &&
    next.key.length >= shortestPart &&
    one.key.length + next.key.length >= shortestCompound &&
    one.last < next.first
  return isCompound ? { key: one.key + next.key, first: one.first, last: next.last } : undefined
}
