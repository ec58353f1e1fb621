import { newsAgencies } from '../languages/international/agencies.ts'

/** A name no longer than this is an abbreviation, printed in capitals; in small letters it may be a word. */
const longestAbbreviation = 4

const keys = new Map(newsAgencies.flatMap((names) => names.map((name) => [name, names[0]!] as const)))
const printed = [...keys.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => (name.length <= longestAbbreviation ? name.toUpperCase() : `(?i:${name})`))
const agency = new RegExp(`(?<![\\p{L}\\p{N}.@])(?:${printed.join('|')})(?![\\p{L}\\p{N}@]|\\.\\p{L})`, 'u')

/** The first news agency that a line names, as printed; null where it names none. */
export function agencyNamed(line: string): string | null {
  return agency.exec(line)?.[0] ?? null
}

/** By which a news agency is the same whatever its name is printed like; null for anything else. */
export function agencyKey(credit: string): string | null {
  const named = agencyNamed(credit)
  return named === null ? null : (keys.get(named.toLowerCase()) ?? null)
}
