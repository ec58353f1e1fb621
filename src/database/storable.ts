/** What a text holds that no database keeps exactly as it was received. */
export interface Unstorable {
  readonly what: 'half of a surrogate pair' | 'U+0000'
  /** The offset of the first, in code points. */
  readonly place: number
}

/** The first thing in a text that cannot be stored: SQLite and PostgreSQL take all other Unicode. Null where all can. */
export function findUnstorable(text: string): Unstorable | null {
  if (text.isWellFormed() && !text.includes('\0')) return null
  const characters = Array.from(text)
  const place = characters.findIndex((character) => character === '\0' || !character.isWellFormed())
  return { what: characters[place] === '\0' ? 'U+0000' : 'half of a surrogate pair', place }
}

/** What is wrong with such a text, for whoever sent it. */
export const unstorableMessage = ({ what, place }: Unstorable): string =>
  `expected Unicode text, found ${what} at character ${place}`
