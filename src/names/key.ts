import { bodyLegalForms, familyNameParticles, titlesBeforeNames } from '../languages/international/name-parts.ts'
import { wordSet } from '../languages/word-list.ts'
import { plainMarkClass } from '../text/marks.ts'
import { foldName, suffixes } from './fold.ts'

/** A person; an organisation that speaks under its name; or people who are only described. */
export type SpeakerKind = 'person' | 'organisation' | 'group'

const titles = wordSet(titlesBeforeNames)
const particles = wordSet(familyNameParticles)
const legalForms = wordSet(bodyLegalForms)

/**
 * Folds a speaker's name to a key that is equal for all printed forms of it. Accents and case are ignored, and so are a
 * person's titles, middle initials, suffixes and nicknames in quotation marks: "Sen. Mara K. Dole Jr." is "mara dole",
 * "The Gull Society" is "gull society".
 * @returns null where nothing of a name is left
 */
export function nameKey(name: string, kind: SpeakerKind): string | null {
  const tokens = kind === 'person' ? personTokens(name) : bodyTokens(name)
  return tokens.length === 0 ? null : tokens.join(' ')
}

/** Whether a key is a family name alone, a single name or an acronym, which may stand for a known full name. */
export function isShort(key: string): boolean {
  return key
    .split(' ')
    .slice(0, -1)
    .every((token) => particles.has(token))
}

/** The key under which a short name is looked up. Persons and bodies are apart, so that Apple is not Fiona Apple. */
export function handleOf(shortName: string, kind: SpeakerKind): string {
  return `${kind === 'person' ? 'person' : 'body'}:${shortName.slice(shortName.lastIndexOf(' ') + 1)}`
}

/** The short name in a handle. */
export function wordOf(handle: string): string {
  return handle.slice(handle.indexOf(':') + 1)
}

/** The handles that may stand for a full name: of the family name of a person, of the acronyms of a body. */
export function handlesOf(key: string, name: string, kind: SpeakerKind, aliases: readonly string[]): string[] {
  if (isShort(key)) return []
  const short = kind === 'person' ? [key] : acronymsAmong(aliases, name)
  return [...new Set(short.map((shortName) => handleOf(shortName, kind)))]
}

/** Between marks or brackets: Lou “Biscuit” Tran. */
const nickname = new RegExp(`[${plainMarkClass}(][^${plainMarkClass}()]*[${plainMarkClass})]`, 'gu')

function personTokens(name: string): string[] {
  const printed = name
    .replace(nickname, ' ')
    .replace(/,.*$/u, '')
    .split(/[\s-]+/u)
    .filter((word) => foldName(word))
  const tokens = mergeInitials(
    printed.map((word) => ({ text: foldName(word), initial: /^(?:\p{L}\.)+$|^\p{Lu}$/u.test(word) })),
  )
  while (tokens.length > 1 && suffixes.has(tokens.at(-1)!.text)) tokens.pop()
  while (tokens.length > 1 && titles.has(tokens[0]!.text)) tokens.shift()
  return tokens.filter(({ initial }, place) => !initial || place === 0).map(({ text }) => text)
}

interface NameToken {
  readonly text: string
  readonly initial: boolean
}

/** "J. D. Vance" is "jd vance", as "J.D. Vance" is. */
function mergeInitials(tokens: readonly NameToken[]): NameToken[] {
  const first = tokens.findIndex(({ initial }) => !initial)
  if (first < 2) return [...tokens]
  return [
    {
      text: tokens
        .slice(0, first)
        .map(({ text }) => text)
        .join(''),
      initial: true,
    },
    ...tokens.slice(first),
  ]
}

function bodyTokens(name: string): string[] {
  const tokens = foldName(name)
    .split(' ')
    .filter((token) => token)
  if (tokens.length > 1 && tokens[0] === 'the') tokens.shift()
  while (tokens.length > 1 && legalForms.has(tokens.at(-1)!)) tokens.pop()
  return tokens
}

/** The aliases that are an acronym of a body's name, folded: "FBI" of "Federal Bureau of Investigation". */
function acronymsAmong(aliases: readonly string[], name: string): string[] {
  const initials = Array.from(name.matchAll(/(?<!\p{L})\p{Lu}/gu), ([letter]) => letter.toLowerCase()).join('')
  return aliases
    .filter((alias) => /^\p{Lu}[\p{Lu}.]+$/u.test(alias))
    .map(foldName)
    .filter((acronym) => acronym.length > 1 && initials.includes(acronym))
}
