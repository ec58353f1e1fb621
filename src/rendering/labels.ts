import type { CellKind, Fidelity } from '../variants/index.ts'

/** What each kind of cell is called for readers. */
export const kindNames: Readonly<Record<CellKind, string>> = {
  same: 'the same',
  outside: 'outside what is quoted',
  marks: 'other marks',
  case: 'other case',
  punctuation: 'other punctuation',
  spelling: 'other spelling',
  'marked-omission': 'left out, and marked so',
  'unmarked-omission': 'left out without a mark',
  insertion: 'put in, in brackets',
  substitution: 'other words',
  addition: 'added words',
  transposition: 'moved words',
  restoration: 'the words that were edited',
  extension: 'goes on',
}

export const fidelityNames: Readonly<Record<Fidelity, string>> = {
  verbatim: 'verbatim',
  typographic: 'differs in typography only',
  'abridged-marked': 'abridged, and marked so',
  'abridged-silent': 'abridged without a mark',
  altered: 'other words',
}

/** Numbers names that occur again, as witnesses are identified by their names. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let distinct = name
    for (let number = 2; taken.has(distinct); number++) distinct = `${name} (${number})`
    taken.add(distinct)
    return distinct
  })
}
