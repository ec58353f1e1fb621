import { compareText } from '../../text/order.ts'
import { foldText } from '../../text/fold.ts'
import { countDifferences, fidelityOf } from '../compare/segments.ts'
import { weightOfAll } from '../wordings/weights.ts'
import type { Change, DifferenceKind } from '../compare/segments.ts'
import type { Cell, CellKind, Collation, Column, Row, Witness } from './collation.ts'
import { Slots, fillSlots } from './readings.ts'
import type { Filling, PartSlots } from './readings.ts'

/** What witnesses are aligned to: an authoritative text, or the fullest wording. */
export interface Base {
  readonly label: string
  readonly text: string
}

/**
 * Collates witnesses with one base. Each is aligned to the base and to nothing else, so neither their order nor which
 * others there are changes how it is aligned; rows are cut where any of them begins or ceases to differ. Words that are
 * not the same are never shown as if they were, and punctuation never stands in place of a word.
 */
export function collate(base: Base, witnesses: readonly Witness[]): Collation {
  const slots = new Slots(foldText(base.text))
  const known = new Map<string, PartSlots>()
  const fill = (text: string): PartSlots => {
    const filled = known.get(text) ?? fillSlots(slots, foldText(text))
    known.set(text, filled)
    return filled
  }
  const laid = [...witnesses]
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id))
    .map((witness) => {
      const parts = witness.parts.map(fill)
      return { column: columnOf(slots, witness, parts), parts, placed: place(slots, parts) }
    })
  const rows = cutRows(
    slots,
    laid.map(({ placed }) => placed),
  ).map(([from, to]): Row => ({
    base: slots.spanOf(from, to),
    cells: laid.map(({ parts, placed }) => cellOf(parts, placed.slice(from, to))),
  }))
  return {
    base: { label: base.label, text: base.text, words: slots.text.words.length },
    witnesses: laid.map(({ column }) => column),
    rows: rows.filter(({ base: { text }, cells }) => text !== '' || cells.some((cell) => cell.text !== '')),
  }
}

/**
 * The fullest of some texts: what others are collated with where there is nothing better. The order of the texts does
 * not matter.
 */
export function fullestOf(texts: readonly string[]): string {
  const weighed = texts.map((text) => ({ text, weight: weightOfAll(foldText(text).units) }))
  return weighed.sort((a, b) => b.weight - a.weight || compareText(a.text, b.text))[0]?.text ?? ''
}

interface Placed extends Filling {
  readonly part: number
}

/** What the parts of a witness have at each slot; where two have something, the first. */
function place(slots: Slots, parts: readonly PartSlots[]): Placed[] {
  return Array.from({ length: slots.count }, (_, slot) => {
    const part = parts.findIndex(({ fillings }) => fillings[slot]!.kind !== 'outside')
    if (part < 0) return { kind: 'outside', run: 'outside', whole: false, segment: null, printed: null, part }
    const filling = parts[part]!.fillings[slot]!
    return { ...filling, run: filling.run === 'same' ? 'same' : `${part} ${filling.run}`, part }
  })
}

function columnOf(slots: Slots, witness: Witness, parts: readonly PartSlots[]): Column {
  const segments = parts.flatMap((part) => part.segments)
  const differences = countDifferences(segments)
  const kinds = Object.keys(differences) as DifferenceKind[]
  const covered = new Set(
    parts.flatMap(({ fillings }) =>
      fillings.flatMap(({ kind }, slot) => (slot % 2 === 1 && kind !== 'outside' ? slot : [])),
    ),
  )
  return {
    ...witness,
    fidelity: fidelityOf(kinds),
    differences,
    words: Math.min(covered.size, slots.text.words.length),
  }
}

/**
 * The rows as half-open ranges of slots: cut wherever a witness's run ends, but within nothing that can only be shown
 * whole.
 */
function cutRows(slots: Slots, witnesses: readonly (readonly Placed[])[]): (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = []
  let from = 0
  for (let slot = 1; slot < slots.count; slot++) {
    const isCut = witnesses.some((placed) => placed[slot]!.run !== placed[slot - 1]!.run)
    const isHeld = witnesses.some(
      (placed) =>
        placed[slot]!.whole &&
        placed[slot]!.segment === placed[slot - 1]!.segment &&
        placed[slot]!.part === placed[slot - 1]!.part,
    )
    if (!isCut || isHeld) continue
    rows.push([from, slot])
    from = slot
  }
  return [...rows, [from, slots.count]]
}

/** From what decides how a cell is called to what does not, where it holds several. */
const gravest: readonly CellKind[] = [
  'substitution',
  'addition',
  'transposition',
  'unmarked-omission',
  'insertion',
  'marked-omission',
  'spelling',
  'punctuation',
  'case',
  'marks',
  'same',
  'outside',
]

function cellOf(parts: readonly PartSlots[], placed: readonly Placed[]): Cell {
  const kind = gravest.find((one) => placed.some((filling) => filling.kind === one))!
  const changes = new Set<Change>(placed.flatMap(({ segment }) => segment?.changes ?? []))
  const partial = kind !== 'outside' && placed.some((filling) => filling.kind === 'outside')
  const printed = placed.flatMap(({ printed, part }) => (printed ? { ...printed, part } : []))
  if (printed.length === 0) return { kind, text: '', place: null, partial, changes: [...changes] }
  const [{ part }] = printed as [(typeof printed)[number]]
  const here = printed.filter((one) => one.part === part)
  const [start, end] = [Math.min(...here.map((one) => one.start)), Math.max(...here.map((one) => one.end))]
  return {
    kind,
    text: parts[part]!.printed.slice(start, end).text,
    place: { part, start, end },
    partial,
    changes: [...changes],
  }
}
