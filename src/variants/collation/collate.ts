import { foldText } from '../../text/fold.ts'
import { compareText } from '../../text/order.ts'
import { countDifferences, fidelityOf } from '../compare/segments.ts'
import type { DifferenceKind } from '../compare/segments.ts'
import { prepareWording } from '../wordings/wording.ts'
import { cellOf, phrasesOf } from './cells.ts'
import type { Base, Collation, Column, Phrase, Row, Run, Witness } from './collation.ts'
import { BasePositions, isWord, mergeParts, readPart } from './readings.ts'
import type { PartReadings, WitnessReading } from './readings.ts'
import { cutRuns } from './runs.ts'

/**
 * Collates witnesses with one base. Each is aligned to the base and to nothing else, so neither the order of the
 * witnesses nor which others there are changes how it is aligned. A row ends where any witness begins or ceases to
 * differ. Words that are not the same are never shown as if they were, and punctuation never stands in place of a word.
 */
export function collate(base: Base, witnesses: readonly Witness[]): Collation {
  const positions = new BasePositions(foldText(base.text))
  const known = readParts(positions, witnesses)
  const laid = [...witnesses]
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id))
    .map((witness) => {
      const parts = witness.parts.map((text) => known.get(text)!)
      return { column: columnOf(positions, witness, parts), parts, readings: mergeParts(positions, parts) }
    })
  const printed = laid.map(({ readings }) => readings)
  const ranges = cutRows(positions, printed)
  const rows = ranges.map(([from, to]): Row => ({
    base: positions.spanOf(from, to),
    cells: laid.map(({ parts, readings }) => cellOf(parts, readings.slice(from, to))),
  }))
  const runs = cutRuns(positions, ranges, printed).map(([from, to]): Run => ({
    base: positions.spanOf(from, to),
    cells: laid.map(({ parts, readings }) => phrasesOf(positions, parts, readings, [from, to])),
  }))
  return {
    base: { label: base.label, text: base.text, words: positions.text.words.length },
    witnesses: laid.map(({ column }) => column),
    rows: rows.filter(({ base: { text }, cells }) => text !== '' || cells.some((cell) => cell.text !== '')),
    runs: runs.filter(({ base: { text }, cells }) => text !== '' || cells.some(isPrinted)),
  }
}

/** Reads each part. What lies beyond the base stands before it where a part that reaches further back has it there. */
function readParts(positions: BasePositions, witnesses: readonly Witness[]): Map<string, PartReadings> {
  const beyond = new Set(witnesses.flatMap((witness) => witness.beyond ?? []))
  const texts = new Set(witnesses.flatMap(({ parts }) => parts))
  const read = new Map<string, PartReadings>()
  for (const text of texts) if (!beyond.has(text)) read.set(text, readPart(positions, foldText(text), 'within'))
  const before = Array.from(read.values()).flatMap(({ segments: [first] }) =>
    first?.kind === 'extension' && first.base.end === 0 ? ` ${keysOf(first.other.text)} ` : [],
  )
  const isIn = (keys: string, text: string): boolean =>
    text.split('…').every((piece) => keys.includes(` ${keysOf(piece)} `))
  for (const text of beyond) {
    const side = before.some((keys) => isIn(keys, text)) ? 'before' : 'after'
    read.set(text, readPart(positions, foldText(text), side))
  }
  return read
}

const keysOf = (text: string): string =>
  foldText(text)
    .units.map(({ key }) => key)
    .join(' ')

const isPrinted = (phrases: readonly Phrase[]): boolean => phrases.some(({ text }) => text !== '')

/**
 * The fullest of some texts by what was said, as in a cluster: what others are collated with where there is nothing
 * better. The order of the texts does not matter.
 */
export function fullestOf(texts: readonly string[]): string {
  const weighed = texts.map((text) => ({ text, weight: prepareWording(text).weight }))
  return weighed.sort((a, b) => b.weight - a.weight || compareText(a.text, b.text))[0]?.text ?? ''
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
  const { id, label, parts: printed } = witness
  return {
    id,
    label,
    parts: printed,
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
