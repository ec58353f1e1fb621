import type { AddresseeWords } from './language.ts'

/** The words that lead to who is told, looked up as patterns see them. */
export interface AddresseeCues {
  /** Verbs whose object is told, and prepositions. */
  readonly leads: ReadonlyMap<string, 'told' | AddresseeTie>
  readonly things: ReadonlySet<string>
  readonly lasting: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly between: ReadonlySet<string>
}

/** What a preposition to who is told may follow. */
export interface AddresseeTie {
  /** Any speech verb except these; null where none. */
  readonly speechExcept: ReadonlySet<string> | null
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Compiles what a language says of addressees. */
export function compileAddressees({ told, things, lasting, ties, within, between }: AddresseeWords): AddresseeCues {
  const leads = new Map<string, 'told' | AddresseeTie>()
  for (const [preposition, { speech, except, verbs, nouns }] of Object.entries(ties)) {
    leads.set(preposition, { speechExcept: speech ? setOf(except) : null, verbs: setOf(verbs), nouns: setOf(nouns) })
  }
  for (const verb of setOf(told)) leads.set(verb, 'told')
  return { leads, things: setOf(things), lasting: setOf(lasting), within: setOf(within), between: setOf(between) }
}
