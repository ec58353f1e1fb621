import type { TextSpan } from '../../text/span.ts'
import type { Fidelity, Change, DifferenceKind } from '../compare/segments.ts'

/** What witnesses are aligned to: an authoritative text, or the fullest wording. */
export interface Base {
  readonly label: string
  readonly text: string
}

/** One outlet's printing of the words that are collated. */
export interface Witness {
  readonly id: string
  /** What the column is called: the outlet's name. */
  readonly label: string
  /** What it quotes, as printed and in its order: one part for each stretch of the base. */
  readonly parts: readonly string[]
  /** Those of the parts that have no words of the base, but words that were said before or after it. */
  readonly beyond?: readonly string[]
}

/**
 * What stands in a cell: `same` as the base, a difference, or `outside` the stretches that the outlet quotes. Words
 * left out within a stretch are an omission instead.
 */
export type CellKind = 'same' | 'outside' | Exclude<DifferenceKind, 'cut-head' | 'cut-tail'>

/** A stretch of what a witness prints: the index of the part, and the code points in it. */
export interface Place {
  readonly part: number
  readonly start: number
  readonly end: number
}

export interface Cell {
  readonly kind: CellKind
  /** As printed; empty where nothing is printed. For a marked omission, the ellipsis. */
  readonly text: string
  /** Where that stands; null where nothing is printed. */
  readonly place: Place | null
  /** The outlet quotes only some of the words of the row. */
  readonly partial: boolean
  /** A negation, a number or a name is among what changed. */
  readonly changes: readonly Change[]
}

/** A stretch of the base with what each witness prints there. */
export interface Row {
  /** Empty where only witnesses have words. Offsets count code points in the base. */
  readonly base: TextSpan
  /** In the order of the witnesses. */
  readonly cells: readonly Cell[]
}

/**
 * Words of a witness in a run that differ from the base in one way, with the marks beside them; or the place of words
 * that it leaves out or does not quote.
 */
export type Phrase = Omit<Cell, 'partial'>

/** A stretch of the base as a reader takes it in, such as a clause, with what each witness prints there. */
export interface Run {
  /** Empty where only witnesses have words. Offsets count code points in the base. */
  readonly base: TextSpan
  /** In the order of the witnesses, each with its phrases in the order of the base. */
  readonly cells: readonly (readonly Phrase[])[]
}

/** A witness as a column. */
export interface Column extends Omit<Witness, 'beyond'> {
  readonly fidelity: Fidelity
  /** How often each kind of difference occurs. */
  readonly differences: Readonly<Partial<Record<DifferenceKind, number>>>
  /** How many words of the base lie in what it quotes. */
  readonly words: number
}

/** Every witness aligned to one base, never to another witness. */
export interface Collation {
  readonly base: { readonly label: string; readonly text: string; readonly words: number }
  /** By label, then by id. */
  readonly witnesses: readonly Column[]
  /** In the order of the base, cut wherever a witness begins or ceases to differ: for programs. */
  readonly rows: readonly Row[]
  /** The same, cut where a reader pauses: for people. */
  readonly runs: readonly Run[]
}
