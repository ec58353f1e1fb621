import type { Wording } from '../wordings/wording.ts'
import { weightOfAll } from '../wordings/weights.ts'

/** Words that somebody is known to have used. Several may share an id: all wordings of a quote, say. */
export interface KnownWording {
  /** The id that a run of these words is reported under. */
  readonly id: string
  readonly wording: Wording
}

/** A wording's words as numbers; wordings that fold to the same words are one. */
interface KnownWords {
  readonly keys: Int32Array
  readonly wording: Wording
  /** Sorted, each once. */
  readonly ids: readonly string[]
}

/** A place in a known wording where some run of words begins. */
interface Place {
  readonly known: number
  readonly at: number
}

/** Known wordings, ready to be looked for; made by `indexWordings`. Its fields are private to this folder. */
export interface WordingIndex {
  readonly known: readonly KnownWords[]
  /** A number for every word that occurs. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** The numbers of words that are printed with a small letter somewhere, so are not names. */
  readonly uncapitalised: ReadonlySet<number>
  readonly places: ReadonlyMap<string, readonly Place[]>
}

/**
 * A run of this many words is looked at whatever they are; one of `shortRun` words only where they weigh at least
 * `shortRunWeight`.
 */
export const longRun = 5
export const shortRun = 4
export const shortRunWeight = 3
/** Where more wordings have a run, only the fullest are kept: the others are mostly pieces of these. */
const mostPlaces = 32

/**
 * Makes known wordings quick to find in articles. Build it once for the quotes around an event; the order of the
 * wordings does not matter. Time and memory are linear in their words.
 */
export function indexWordings(wordings: Iterable<KnownWording>): WordingIndex {
  const vocabulary = new Map<string, number>()
  const uncapitalised = new Set<number>()
  const known = distinct(wordings).map(({ printed, ids }): KnownWords => {
    for (const { units, words } of printed) {
      for (const { key, first } of units) {
        const number = vocabulary.get(key) ?? vocabulary.size
        vocabulary.set(key, number)
        if (!isCapitalised(words[first]!.text)) uncapitalised.add(number)
      }
    }
    const wording = printed[0]!
    return { keys: Int32Array.from(wording.units, ({ key }) => vocabulary.get(key)!), wording, ids }
  })
  return { known, vocabulary, uncapitalised, places: placesOf(known) }
}

function placesOf(known: readonly KnownWords[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const add = (run: string, place: Place): void => {
    const list = places.get(run)
    if (!list) places.set(run, [place])
    else if (list.length < mostPlaces) list.push(place)
  }
  known.forEach(({ keys, wording: { units } }, index) => {
    for (let at = 0; at + shortRun <= keys.length; at++) {
      if (at + longRun <= keys.length) add(runAt(keys, at, longRun), { known: index, at })
      if (weightOfAll(units.slice(at, at + shortRun)) >= shortRunWeight)
        add(runAt(keys, at, shortRun), { known: index, at })
    }
  })
  return places
}

/** The key under which a run of numbered words is looked up. */
export function runAt(keys: Int32Array, at: number, length: number): string {
  return keys.subarray(at, at + length).join(' ')
}

/** Whether a word begins with a letter that is not small. */
export function isCapitalised(word: string): boolean {
  return /^\p{L}/u.test(word) && !/^\p{Ll}/u.test(word)
}

/**
 * Each folded wording once, with its printed forms and the ids of all that print it: the fullest first, then by text.
 */
function distinct(wordings: Iterable<KnownWording>): { printed: Wording[]; ids: string[] }[] {
  const byWords = new Map<string, { readonly printed: Map<string, Wording>; readonly ids: Set<string> }>()
  for (const { id, wording } of wordings) {
    const folded = wording.units.map(({ key }) => key).join(' ')
    const seen = byWords.get(folded) ?? { printed: new Map<string, Wording>(), ids: new Set<string>() }
    byWords.set(folded, seen)
    seen.printed.set(wording.text, wording)
    seen.ids.add(id)
  }
  return Array.from(byWords, ([folded, { printed, ids }]) => ({
    folded,
    printed: Array.from(printed.values()).sort((a, b) => (a.text < b.text ? -1 : 1)),
    ids: [...ids].sort(),
  })).sort((a, b) => b.printed[0]!.weight - a.printed[0]!.weight || (a.folded < b.folded ? -1 : 1))
}
