import { foldText } from '../../text/fold.ts'
import { compareText } from '../../text/order.ts'
import { countDifferences, fidelityOf } from '../compare/segments.ts'
import type { Change, DifferenceKind } from '../compare/segments.ts'
import { prepareWording } from '../wordings/wording.ts'
import type { Base, Cell, CellKind, Collation, Column, Row, Witness } from './collation.ts'
import { BasePositions, isWord, readPart } from './readings.ts'
import type { PartReadings, Reading } from './readings.ts'

/**
 * Collates witnesses with one base. Each is aligned to the base and to nothing else, so neither the order of the
 * witnesses nor which others there are changes how it is aligned. A row ends where any witness begins or ceases to
 * differ. Words that are not the same are never shown as if they were, and punctuation never stands in place of a word.
 */
export function collate(base: Base, witnesses: readonly Witness[]): Collation {
  const positions = new BasePositions(foldText(base.text))
  const known = new Map<string, PartReadings>()
  const read = (text: string): PartReadings => {
    const readings = known.get(text) ?? readPart(positions, foldText(text))
    known.set(text, readings)
    return readings
  }
  const laid = [...witnesses]
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id))
    .map((witness) => {
      const parts = witness.parts.map(read)
      return { column: columnOf(positions, witness, parts), parts, readings: mergeParts(positions, parts) }
    })
  const ranges = cutRows(
    positions,
    laid.map(({ readings }) => readings),
  )
  const rows = ranges.map(([from, to]): Row => ({
    base: positions.spanOf(from, to),
    cells: laid.map(({ parts, readings }) => cellOf(parts, readings.slice(from, to))),
  }))
  return {
    base: { label: base.label, text: base.text, words: positions.text.words.length },
    witnesses: laid.map(({ column }) => column),
    rows: rows.filter(({ base: { text }, cells }) => text !== '' || cells.some((cell) => cell.text !== '')),
  }
}

/**
 * The fullest of some texts by what was said, as in a cluster: what others are collated with where there is nothing
 * better. The order of the texts does not matter.
 */
export function fullestOf(texts: readonly string[]): string {
  const weighed = texts.map((text) => ({ text, weight: prepareWording(text).weight }))
  return weighed.sort((a, b) => b.weight - a.weight || compareText(a.text, b.text))[0]?.text ?? ''
}

/** A reading of a witness, with the part that it is in; -1 where no part has the position. */
interface WitnessReading extends Reading {
  readonly part: number
}

/** What a witness has at each position: of two parts that have something there, what the first has. */
function mergeParts(positions: BasePositions, parts: readonly PartReadings[]): WitnessReading[] {
  return Array.from({ length: positions.count }, (_, position) => {
    const part = parts.findIndex(({ readings }) => readings[position]!.kind !== 'outside')
    if (part < 0) return { kind: 'outside', run: 'outside', whole: false, segment: null, place: null, part }
    const reading = parts[part]!.readings[position]!
    return { ...reading, run: `${part} ${reading.run}`, part }
  })
}

function columnOf(positions: BasePositions, witness: Witness, parts: readonly PartReadings[]): Column {
  const segments = parts.flatMap((part) => part.segments)
  const differences = countDifferences(segments)
  const kinds = Object.keys(differences) as DifferenceKind[]
  const covered = new Set(
    parts.flatMap(({ readings }) =>
      readings.flatMap(({ kind }, position) => (isWord(position) && kind !== 'outside' ? position : [])),
    ),
  )
  return {
    ...witness,
    fidelity: fidelityOf(kinds),
    differences,
    words: Math.min(covered.size, positions.text.words.length),
  }
}

/**
 * The rows as half-open ranges of positions: cut wherever the run of a witness ends, but never within what can only be
 * shown whole.
 */
function cutRows(
  positions: BasePositions,
  witnesses: readonly (readonly WitnessReading[])[],
): (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = []
  let from = 0
  for (let at = 1; at < positions.count; at++) {
    const isCut = witnesses.some((readings) => readings[at]!.run !== readings[at - 1]!.run)
    const isHeld = witnesses.some(
      (readings) => readings[at]!.whole && readings[at]!.segment === readings[at - 1]!.segment,
    )
    if (!isCut || isHeld) continue
    rows.push([from, at])
    from = at
  }
  return [...rows, [from, positions.count]]
}

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
  'punctuation',
  'case',
  'marks',
  'same',
  'outside',
]

function cellOf(parts: readonly PartReadings[], readings: readonly WitnessReading[]): Cell {
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
