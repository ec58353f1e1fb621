import type { DifferenceKind } from '../variant.ts'

/**
 * How faithful a wording is to the words it was compared with, in what it covers of them. `abridged-marked`: words were
 * left out, or put in brackets, and the print says so; `abridged-silent`: words were left out and it does not;
 * `altered`: words were exchanged, added or moved.
 */
export type Fidelity = 'verbatim' | 'typographic' | 'abridged-marked' | 'abridged-silent' | 'altered'

/** From the faithful to the altered. */
export const fidelities = [
  'verbatim',
  'typographic',
  'abridged-marked',
  'abridged-silent',
  'altered',
] as const satisfies readonly Fidelity[]

const fidelityOfKind: Readonly<Record<DifferenceKind, Fidelity>> = {
  'cut-head': 'verbatim',
  'cut-tail': 'verbatim',
  marks: 'typographic',
  case: 'typographic',
  punctuation: 'typographic',
  spelling: 'typographic',
  'marked-omission': 'abridged-marked',
  insertion: 'abridged-marked',
  'unmarked-omission': 'abridged-silent',
  substitution: 'altered',
  addition: 'altered',
  transposition: 'altered',
}

/** The fidelity of a wording that differs in these ways: that of the gravest. */
export function fidelityOf(differences: Iterable<DifferenceKind>): Fidelity {
  let worst = 0
  for (const kind of differences) worst = Math.max(worst, fidelities.indexOf(fidelityOfKind[kind]))
  return fidelities[worst]!
}
