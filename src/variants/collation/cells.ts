import type { Change } from '../compare/segments.ts'
import type { Cell, CellKind, Phrase, Place } from './collation.ts'
import { isWord } from './readings.ts'
import type { BasePositions, PartReadings, WitnessReading } from './readings.ts'

/** The kind of a cell that holds several readings is the first of these that occurs. */
const gravest: readonly CellKind[] = [
  'substitution',
  'addition',
  'transposition',
  'unmarked-omission',
  'insertion',
  'marked-omission',
  'restoration',
  'extension',
  'spelling',
  'case',
  'punctuation',
  'marks',
  'same',
  'outside',
]

/** What a witness prints in a row. @param readings at the positions of the row */
export function cellOf(parts: readonly PartReadings[], readings: readonly WitnessReading[]): Cell {
  const kind = gravest.find((one) => readings.some((reading) => reading.kind === one))!
  const changes = new Set<Change>(readings.flatMap(({ segment }) => segment?.changes ?? []))
  const partial = kind !== 'outside' && readings.some((reading) => reading.kind === 'outside')
  const printed = readings.flatMap(({ place, part }) => (place ? { ...place, part } : []))
  if (printed.length === 0) return { kind, text: '', place: null, partial, changes: [...changes] }
  const [{ part }] = printed as [(typeof printed)[number]]
  const here = printed.filter((one) => one.part === part)
  const [start, end] = [Math.min(...here.map((one) => one.start)), Math.max(...here.map((one) => one.end))]
  return {
    kind,
    text: parts[part]!.part.slice(start, end).text,
    place: { part, start, end },
    partial,
    changes: [...changes],
  }
}

/**
 * What a witness prints in a run, phrase by phrase. A mark lies with the word before it, unless it stands at the next one
 * alone.
 * @param range of positions
 */
export function phrasesOf(
  base: BasePositions,
  parts: readonly PartReadings[],
  readings: readonly WitnessReading[],
  [from, to]: readonly [number, number],
): Phrase[] {
  const words: Printed[] = []
  let opening: Printed | null = null
  for (let position = from; position < to; position++) {
    const reading = readings[position]!
    const last = words.at(-1)
    if (isWord(position) || !marks.has(reading.kind)) {
      const isShown = position > from && reading.segment !== null && reading.segment === readings[position - 1]!.segment
      if (isShown || (!isWord(position) && reading.segment === null)) continue
      const word = printedAt(reading)
      words.push(...(opening === null ? [word] : joined(opening, word)))
      opening = null
    } else if (reading.kind !== 'same' || reading.place !== null) {
      const mark = printedAt(reading)
      const isOpening = reading.place === null ? base.isOpening(position) : standsAtNext(readings, position)
      if (last && last.place !== null && !isOpening) words.splice(-1, 1, ...joined(last, mark))
      else opening = mark
    }
  }
  if (opening !== null && opening.place !== null) words.push(opening)
  return joinEqual(words).map(({ kind, place, changes }) => {
    const text = place === null ? '' : parts[place.part]!.part.slice(place.start, place.end).text
    return { kind, text, place, changes: [...changes] }
  })
}

/** Words or marks of a witness that stand together, before their text is taken. */
interface Printed {
  readonly kind: CellKind
  readonly place: Place | null
  readonly changes: ReadonlySet<Change>
}

/** What the space between two words may hold that is no words. */
const marks: ReadonlySet<CellKind> = new Set(['same', 'marks', 'punctuation'])

function printedAt({ kind, segment, place, part }: WitnessReading): Printed {
  return { kind, place: place && { ...place, part }, changes: new Set(segment?.changes) }
}

/** Whether a mark touches the word after it, and not the one before. */
function standsAtNext(readings: readonly WitnessReading[], position: number): boolean {
  const [before, mark, after] = [position - 1, position, position + 1].map((at) => readings[at]?.place)
  return mark != null && after != null && mark.end === after.start && mark.start !== before?.end
}

/** Two as one, named by the graver of both; they stay two where they are printed in two places. */
function joined(one: Printed, other: Printed): Printed[] {
  const [a, b] = [one.place, other.place]
  const together = a === null ? b : b === null ? a : a.part === b.part && a.end <= b.start ? { ...a, end: b.end } : null
  if ((a ?? b) !== null && together === null) return [one, other]
  const kind = gravest.find((kind) => kind === one.kind || kind === other.kind)!
  return [{ kind, place: together, changes: new Set([...one.changes, ...other.changes]) }]
}

/** Joins neighbours of one kind. */
function joinEqual(words: readonly Printed[]): Printed[] {
  const phrases: Printed[] = []
  for (const word of words) {
    const last = phrases.at(-1)
    const isAlike = last?.kind === word.kind && (last.place === null) === (word.place === null)
    phrases.push(...(isAlike ? joined(phrases.pop()!, word) : [word]))
  }
  return phrases
}
