import { apostropheClass } from '../text/marks.ts'

/** Words too common to show that two names, or two texts, have anything in common. */
const commonWords = new Set(
  `
  a an the this that
  and but if or so than as then
  at by for from in into of on to up with
  i me my you your he him his she her it its we us our they them their who what which
  is are was were be been do did does have has had will would
  no not just there when too
`
    .trim()
    .split(/\s+/),
)
/** As the reference scorer has them, unlike those of `fold`. */
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md'])

/** Familiar forms of given names, as the reference scorer has them. */
const familiarForms: Readonly<Record<string, string>> = {
  alexander: 'alex',
  andrew: 'andy drew',
  anthony: 'tony',
  benjamin: 'ben',
  charles: 'charlie chuck',
  christopher: 'chris',
  daniel: 'dan danny',
  david: 'dave',
  donald: 'don',
  edward: 'ed eddie',
  elizabeth: 'liz beth betsy',
  eugene: 'gene',
  frederick: 'fred',
  gregory: 'greg',
  henry: 'hank harry',
  james: 'jim jimmy',
  jeffrey: 'jeff',
  jennifer: 'jen jenny',
  john: 'jack johnny',
  joseph: 'joe',
  katherine: 'kate kathy katie',
  kenneth: 'ken',
  lawrence: 'larry',
  leonard: 'len',
  margaret: 'maggie meg peggy',
  matthew: 'matt',
  michael: 'mike',
  nicholas: 'nick',
  patricia: 'patty tricia',
  patrick: 'pat',
  peter: 'pete',
  philip: 'phil',
  raymond: 'ray',
  rebecca: 'becky',
  richard: 'rick dick rich',
  robert: 'bob bobby rob',
  ronald: 'ron',
  samuel: 'sam',
  stephen: 'steve',
  steven: 'steve',
  susan: 'sue',
  theodore: 'ted',
  thomas: 'tom tommy',
  timothy: 'tim',
  victoria: 'vicky',
  vincent: 'vince',
  walter: 'walt',
  william: 'bill billy will',
}
const fullForms = new Map(
  Object.entries(familiarForms).flatMap(([full, familiar]) => familiar.split(' ').map((form) => [form, full] as const)),
)

const apostrophe = new RegExp(`[${apostropheClass}]`, 'g')

/**
 * The words of a text as they are compared: accents and case folded, possessives and periods gone, Latin letters and
 * digits only.
 */
export function comparedWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(apostrophe, "'")
  return plain.replace(/'s(?![\p{L}\p{N}_])|'|\./gu, '').match(/[a-z0-9]+/g) ?? []
}

/** The compared words that carry meaning. */
export function contentWords(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => !commonWords.has(word)))
}

/** Whether a label names somebody: a description ("a neighbour") or "unknown" does not. */
export function isNamed(speaker: string): boolean {
  return speaker !== 'unknown' && /(?<![\p{L}\p{N}_])[A-ZÀ-Þ]/u.test(speaker)
}

/**
 * Whether a labelled name and the one found are one speaker's. Names with the same last word are taken for those of
 * persons: they are the same if their first words share an initial, or if each word found before the family name is a
 * labelled given name, a familiar form of one, or an initial. Other names are the same if they share at least half of
 * their words ("the Gull Society", "Gull Society of Norwick").
 */
export function sameSpeaker(labelled: string, found: string): boolean {
  const [one, other] = [labelled, found].map((name) => comparedWords(name).filter((word) => !suffixes.has(word))) as [
    string[],
    string[],
  ]
  if (one.length === 0 || other.length === 0) return false
  if (one.join(' ') === other.join(' ')) return true
  const [words, others] = [contentWords(one), contentWords(other)]
  const shared = countShared(words, others)
  if (shared === 0) return false
  if (one.at(-1) === other.at(-1))
    return one.length === 1 || other.length === 1 || one[0]![0] === other[0]![0] || areGivenNamesOf(one, other)
  return shared / (words.size + others.size - shared) >= 0.5
}

const areGivenNamesOf = (labelled: readonly string[], found: readonly string[]): boolean =>
  found.slice(0, -1).every((name) => labelled.slice(0, -1).some((given) => isSameGivenName(name, given)))

const isSameGivenName = (found: string, labelled: string): boolean =>
  found === labelled || found.length === 1 || (fullForms.get(found) ?? found) === (fullForms.get(labelled) ?? labelled)

/** How many words two sets have in common. */
export function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared
}
