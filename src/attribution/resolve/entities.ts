import { officeOf } from '../read/common-nouns.ts'
import { Is } from '../read/lexicon.ts'
import { isVerb, VerbClass } from '../read/clauses.ts'
import type { Clause } from '../read/clauses.ts'
import { genderOfNoun, isSetBeside } from '../read/mention.ts'
import type { Being, Mention } from '../read/mention.ts'
import { apostropheClass } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { isHandle } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'

/** Somebody or something that an article mentions by name. */
export interface Entity {
  /** The fullest name as printed, without titles. */
  name: string
  /** The name's words, folded. */
  words: readonly string[]
  being: Being
  /** Its first mention by name: an index into the mentions. */
  first: number
  /** How many mentions speak for each gender. */
  male: number
  female: number
  /** Mentions by name, and those by full name among them. */
  count: number
  full: number
  /** How often it is the subject of a speech verb. */
  saidTimes: number
  /** Nouns of office and standing that the text ties to it: president, senator. */
  readonly roles: Set<string>
  /** The names by which it is mentioned, as printed. */
  readonly names: Set<string>
  /** The body in which a person is said to hold an office: an index into the list. */
  affiliation: number | null
  /** The name begins with a known given name, or a title of persons stands before it somewhere. */
  personal: boolean
}

/** Whether nothing but the shape of its name makes an entity a person: it may as well be a body with a foreign name. */
export const mayBeBody = (entity: Entity): boolean =>
  entity.being === 'organisation' ||
  (entity.being !== 'place' && !entity.personal && entity.male === 0 && entity.female === 0)

/** The article's entities, and which of them each mention by name points at. */
export interface Entities {
  readonly list: readonly Entity[]
  /** By mention; -1 where it points at none. `entityAt` reads it. */
  readonly of: Int32Array
}

/** The entity that mention `m` points at in a list of them by mention such as `Entities.of`; undefined for none. */
export function entityAt(list: readonly Entity[], of: Int32Array, m: number): Entity | undefined {
  const index = m < 0 ? -1 : (of[m] ?? -1)
  // Not `list[-1]`: an array has no such place, and looks for it at length.
  return index < 0 ? undefined : list[index]
}

const marksInWord = new RegExp(`[\\p{M}.${apostropheClass}]`, 'gu')
const fold = (word: string): string =>
  /^[a-z0-9]*$/.test(word) ? word : word.normalize('NFD').replace(marksInWord, '')

const nameWords = (tokens: ProseTokens, mention: Mention): string[] => {
  const words: string[] = []
  for (let t = mention.nameFirst; t <= mention.nameLast; t++) {
    if (tokens.words[t]) words.push(fold(tokens.words[t]!))
  }
  return words
}

/** White space that is printed as one blank. */
const otherBlank = /[^\S ]|\s\s/

/** No name is longer; a text without blanks is no name. UTF-16 units. */
const longestPrinted = 200

const printedName = (tokens: ProseTokens, mention: Mention): string => {
  let { last } = mention
  while (last > mention.nameFirst && tokens.lexicon.honours.has(tokens.words[last]!)) last--
  const end = tokens.ends[last]!
  const start = tokens.starts[takesArticle(tokens, mention) ? mention.nameFirst - 1 : mention.nameFirst]!
  const name = tokens.text.slice(start, Math.min(end, start + longestPrinted))
  return otherBlank.test(name) ? name.replace(/\s+/g, ' ') : name
}

const takesArticle = (tokens: ProseTokens, mention: Mention): boolean =>
  mention.being === 'organisation' &&
  mention.nameFirst === mention.nameLast &&
  tokens.lexicon.patterns.papersWithArticle.has(tokens.words[mention.nameLast]!) &&
  tokens.lexicon.patterns.definiteArticles.has(tokens.words[mention.nameFirst - 1] ?? '') &&
  tokens.kinds[mention.nameFirst - 1] === TokenKind.capital

/** Brings together the mentions by name that mean the same: full names first, then family and given names alone. */
export function findEntities(tokens: ProseTokens, mentions: readonly Mention[], clauses: readonly Clause[]): Entities {
  const list: Entity[] = []
  const of = new Int32Array(mentions.length).fill(-1)
  const byLast = new Map<string, number[]>()
  const byWord = new Map<string, number[]>()
  const byName = new Map<string, number>()
  const bySkeleton = new Map<string, number>()
  const allWords = mentions.map((mention) => (mention.form === 'name' ? nameWords(tokens, mention) : []))
  const families = sharedFamilies(tokens, mentions, allWords)
  for (const [m, family] of families) allWords[m]!.push(fold(tokens.words[family.nameLast]!))
  const printed = (m: number): string => {
    const family = families.get(m)
    const name = printedName(tokens, mentions[m]!)
    return family ? `${name} ${tokens.text.slice(tokens.starts[family.nameLast], tokens.ends[family.nameLast])}` : name
  }
  const add = (m: number, words: readonly string[]): number => {
    const mention = mentions[m]!
    const name = printed(m)
    const index =
      list.push({
        name,
        words,
        being: mention.being,
        first: -1,
        male: 0,
        female: 0,
        count: 0,
        full: 0,
        saidTimes: 0,
        roles: new Set(),
        names: new Set(),
        affiliation: null,
        personal: false,
      }) - 1
    put(byLast, words.at(-1)!, index)
    if (words.length > 1 && mention.being === 'person') bySkeleton.set(skeletonOf(words.at(-1)!), index)
    words.forEach((word, w) => {
      if (words.indexOf(word) === w) put(byWord, word, index)
    })
    byName.set(words.join(' '), index)
    if (mention.being === 'organisation' && words.length > 2) byName.set(initialsOf(tokens, mention), index)
    return index
  }
  mentions.forEach((mention, m) => {
    const words = allWords[m]!
    if (words.length < 2) return
    const index =
      byName.get(words.join(' ')) ??
      sameFullName(list, byLast, mention, words) ??
      (tokens.lexicon.traits.twoFamilyNames ? sameButForSecond(list, byWord, byName, mention, words) : undefined) ??
      add(m, words)
    const entity = list[index]!
    of[m] = index
    entity.full++
    if (mention.male && !mention.female) entity.male++
    if (mention.female && !mention.male) entity.female++
    if (words.length > entity.words.length && entity.being === 'person' && mention.being === 'person') {
      entity.words = words
      entity.name = printed(m)
    }
  })
  const lastSeen = new Int32Array(list.length + mentions.length).fill(-1)
  const inFull = new Int32Array(list.length + mentions.length)
  const asides = new Uint8Array(list.length + mentions.length)
  mentions.forEach((mention, m) => {
    const words = allWords[m]!
    if (words.length === 0) return
    // "Ann Dole (@ann_dole)": the account is hers.
    const owner = of[m - 1] ?? -1
    if (owner >= 0 && isHandle(tokens, mention.first) && isBracketedAfter(tokens, mention, mentions[m - 1]!)) {
      of[m] = owner
      byName.set(words[0]!, owner)
    }
    const gender = genderOf(tokens, mention, byLast.has(words[0]!))
    const index =
      of[m]! >= 0
        ? of[m]!
        : (resolveBare(list, byLast, byWord, byName, gender, words[0]!, { lastSeen, asides, inFull }, m) ??
          misspelt(list, bySkeleton, mention, words[0]!) ??
          add(m, words))
    of[m] = index
    lastSeen[index] = m
    asides[index] = +isAside(tokens, mentions, clauses, of, m)
    if (words.length > 1) inFull[index] = inFull[index]! + 1
    if (list[index]!.first < 0) list[index]!.first = m
    note(tokens, list[index]!, mention, gender, clauses[m]!)
  })
  noteRoles(tokens, mentions, of, list)
  return { list, of }
}

const withGender = (word: string, { male, female }: Gender): string => `${word} ${male} ${female}`

/**
 * Given names alone that share the family name of the name behind them, by mention: Maureen and Clive Butcher, where the
 * article speaks of Mrs Butcher, too. Not a word that stands in another full name.
 */
function sharedFamilies(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  words: readonly (readonly string[])[],
): Map<number, Mention> {
  const families = new Map<number, Mention>()
  // Where women keep their names, a couple has several.
  if (tokens.lexicon.traits.twoFamilyNames) return families
  let inFull: Set<string> | undefined
  let titled: Set<string> | undefined
  mentions.forEach((mention, m) => {
    const next = mentions[m + 1]
    const isGiven = (t: number): boolean => (tokens.bits[t]! & Is.givenName) !== 0
    if (words[m]!.length !== 1 || !next || next.first !== mention.last + 2 || next.being !== 'person') return
    if (!tokens.lexicon.patterns.and.has(tokens.words[mention.last + 1]!) || words[m + 1]!.length !== 2) return
    if (mention.first !== mention.nameFirst || next.first !== next.nameFirst) return
    if (!isGiven(mention.nameFirst) || !isGiven(next.nameFirst) || isGiven(next.nameLast)) return
    inFull ??= new Set(words.flatMap((name) => (name.length > 1 ? [name[0]!, name.at(-1)!] : [])))
    titled ??= new Set(
      mentions.flatMap((one, k) =>
        words[k]!.length === 1 && one.first < one.nameFirst ? withGender(words[k]![0]!, one) : [],
      ),
    )
    if (!inFull.has(words[m]![0]!) && titled.has(withGender(words[m + 1]![1]!, mention))) families.set(m, next)
  })
  return families
}

/** Words from a comma to the name that ends an apposition: , mother of the harbour worker. */
const longestTie = 8

/** Whether mention `m` only says who the person right before it is: Ann Pell, mother of the harbour worker Ian Pell. */
function isAside(
  { kinds, bits }: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  of: Int32Array,
  m: number,
): boolean {
  const { first, form, nameFirst, nameLast } = mentions[m]!
  if (form !== 'name' || nameFirst === nameLast || !clauses[m]!.prepositional) return false
  for (let k = m - 1; k >= 0 && first - mentions[k]!.last <= longestTie; k--) {
    const before = mentions[k]!
    if (before.form !== 'name' || before.being !== 'person' || of[k] === of[m]) continue
    const tie = before.last + 2
    return (
      kinds[tie - 1] === TokenKind.punctuation &&
      kinds[tie] === TokenKind.lower &&
      (bits[tie]! & (Is.role | Is.determiner)) !== 0
    )
  }
  return false
}

const isBracketedAfter = (tokens: ProseTokens, mention: Mention, before: Mention): boolean =>
  mention.first === before.last + 2 && punctuationAt(tokens, before.last + 1) === 40

interface Gender {
  readonly male: boolean
  readonly female: boolean
}

const unknownGender: Gender = { male: false, female: false }

/**
 * What a mention shows of its bearer's gender. A word that the article prints as a family name shows nothing, though
 * it be a given name elsewhere: Clinton, Dean.
 */
const genderOf = (tokens: ProseTokens, mention: Mention, isFamilyName: boolean): Gender =>
  isFamilyName &&
  mention.nameFirst === mention.nameLast &&
  mention.first === mention.nameFirst &&
  (tokens.bits[mention.nameFirst]! & Is.givenName) !== 0
    ? unknownGender
    : mention

const put = (map: Map<string, number[]>, key: string, value: number): void => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** "nra" for National Rifle Association: the first letters of its capitalised words. */
function initialsOf(tokens: ProseTokens, mention: Mention): string {
  let initials = ''
  for (let t = mention.nameFirst; t <= mention.nameLast; t++)
    if (tokens.kinds[t] === TokenKind.capital) initials += tokens.words[t]!.charAt(0)
  return initials
}

/** A shorter name may well be another's that is nearly alike. */
const shortestMisspelt = 6

/** The consonants of a family name in their order, none twice in a row: what a misprint of it mostly keeps. */
const skeletonOf = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1/g, '$1')

/** The person whose family name a single word nearly is: Sweany after Olin Sweaney; undefined for none. */
function misspelt(
  list: readonly Entity[],
  bySkeleton: ReadonlyMap<string, number>,
  mention: Mention,
  word: string,
): number | undefined {
  if (word.length < shortestMisspelt || (mention.being !== 'person' && mention.being !== 'unknown')) return undefined
  const index = bySkeleton.get(skeletonOf(word))
  const family = index === undefined ? '' : list[index]!.words.at(-1)!
  return family !== word && family.length >= shortestMisspelt ? index : undefined
}

const firstBearers = 8
const lastBearers = 16

/**
 * The first and the latest of many bearers of a name: a text that names thousands alike must not cost the square of
 * them.
 */
const bounded = (indexes: readonly number[]): readonly number[] =>
  indexes.length <= firstBearers + lastBearers
    ? indexes
    : [...indexes.slice(0, firstBearers), ...indexes.slice(-lastBearers)]

const sameFullName = (
  list: readonly Entity[],
  byLast: ReadonlyMap<string, number[]>,
  mention: Mention,
  words: readonly string[],
): number | undefined =>
  bounded(byLast.get(words.at(-1)!) ?? []).find((index) => {
    const other = list[index]!
    if (mention.being !== 'person' || other.being !== 'person' || other.words.length < 2) return false
    const [a, b] = [words[0]!, other.words[0]!]
    // "Wasserman Schultz" is Debbie Wasserman Schultz.
    const shorter = words.length < other.words.length ? words : other.words
    const longer = shorter === words ? other.words : words
    if (
      shorter.length >= 2 &&
      shorter.length < longer.length &&
      shorter.every((word, i) => word === longer[longer.length - shorter.length + i])
    )
      return true
    return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
  })

/** The person with the same full name, but for a second family name that one of both leaves out. */
function sameButForSecond(
  list: readonly Entity[],
  byWord: ReadonlyMap<string, number[]>,
  byName: ReadonlyMap<string, number>,
  mention: Mention,
  words: readonly string[],
): number | undefined {
  const isPerson = (index: number): boolean => mention.being === 'person' && list[index]!.being === 'person'
  const first = words.length > 2 ? byName.get(words.slice(0, -1).join(' ')) : undefined
  if (first !== undefined && isPerson(first)) return first
  return bounded(byWord.get(words.at(-1)!) ?? []).find((index) => {
    const other = list[index]!.words
    return isPerson(index) && other.length === words.length + 1 && words.every((word, i) => word === other[i])
  })
}

/** Words of a name of which one alone may stand for all: Leonor Roca de la Cuesta. */
const mostWords = 6

/** The entity that a single word names: a family name, a given name, an organisation's short form. */
function resolveBare(
  list: readonly Entity[],
  byLast: ReadonlyMap<string, number[]>,
  byWord: ReadonlyMap<string, number[]>,
  byName: ReadonlyMap<string, number>,
  { male, female }: Gender,
  word: string,
  seen: Sightings,
  at: number,
): number | undefined {
  const same = (index: number): boolean => {
    const entity = list[index]!
    if (male && !female && entity.female > entity.male) return false
    if (female && !male && entity.male > entity.female) return false
    return true
  }
  const persons = bounded(byLast.get(word) ?? []).filter((index) => list[index]!.being === 'person' && same(index))
  if (persons.length) return inPlay(list, persons, seen, at)
  const exact = byName.get(word.includes('.') ? word.replaceAll('.', '') : word)
  if (exact !== undefined && same(exact)) return exact
  const parts = bounded(byWord.get(word) ?? []).filter(
    (index) => list[index]!.being === 'person' && list[index]!.words.length <= mostWords && same(index),
  )
  return parts.length ? inPlay(list, parts, seen, at) : undefined
}

/**
 * Of each entity, where it was last mentioned, -1 for nowhere yet, whether only to say who somebody else is, and how often
 * it was named in full.
 */
interface Sightings {
  readonly lastSeen: Int32Array
  readonly asides: Uint8Array
  readonly inFull: Int32Array
}

/** Somebody named so often in full, and never otherwise, is told apart so from the one whose family name stands alone. */
const fullNames = 3

/** Of several bearers of a name, the one mentioned most, those seen within the last few mentions first. */
function inPlay(
  list: readonly Entity[],
  candidates: readonly number[],
  { lastSeen, asides, inFull }: Sightings,
  at: number,
): number {
  // A bare family name is mostly the principal's, who is introduced first, rather than a relative's.
  const principal = candidates[0]!
  const weight = (index: number): number => {
    const seen = lastSeen[index]!
    const { count, full, saidTimes } = list[index]!
    if (seen < 0) return full / 10
    const inContrast = inFull[index]! >= fullNames && inFull[index] === count
    return (
      count +
      full +
      saidTimes +
      6 / (1 + (at - seen) / 4) +
      (index === principal ? 3 : 0) -
      (inContrast ? 10 : 0) -
      (asides[index] ? 10 : 0)
    )
  }
  return candidates.reduce((best, index) => (weight(index) > weight(best) ? index : best))
}

const mostNames = 20

function note(tokens: ProseTokens, entity: Entity, mention: Mention, { male, female }: Gender, clause: Clause): void {
  entity.count++
  entity.personal ||= mention.nameFirst > mention.first || (tokens.bits[mention.nameFirst]! & Is.givenName) !== 0
  // A name in capitals, as in a dateline or a first line, gives way to the same name in ordinary letters.
  if (
    mention.nameLast > mention.nameFirst &&
    entity.name === entity.name.toUpperCase() &&
    printedName(tokens, mention).toUpperCase() === entity.name
  )
    entity.name = printedName(tokens, mention)
  if (entity.names.size < mostNames) entity.names.add(printedName(tokens, mention))
  if (male) entity.male++
  if (female) entity.female++
  if (entity.being === 'unknown' && mention.being !== 'unknown') entity.being = mention.being
  if (clause.inverted || clause.accordingTo || clause.verbClass === VerbClass.speech) {
    entity.saidTimes++
    if (entity.being === 'unknown') entity.being = 'person'
  }
}

/** The role named at token `t`, in full; a vice president is no president, nor is an acting one the president. */
export function roleAt({ words, lexicon }: ProseTokens, t: number): string {
  const word = lexicon.abbreviatedRoles.get(words[t]!) ?? words[t]!
  const before = t > 0 ? words[t - 1]! : ''
  return lexicon.patterns.roleQualifiers.has(before) ? `${before} ${word}` : word
}

/** Ties the nouns before a name and in the appositive after it to the entity. */
function noteRoles(tokens: ProseTokens, mentions: readonly Mention[], of: Int32Array, list: readonly Entity[]): void {
  const { bits, kinds, words, lexicon } = tokens
  mentions.forEach((mention, m) => {
    const entity = entityAt(list, of, m)
    if (!entity) {
      const name = mention.form === 'nominal' ? nameOfNominal(tokens, mentions, m) : null
      const bearer = name === null ? undefined : entityAt(list, of, name)
      if (bearer?.being === 'person') bearer.roles.add(roleAt(tokens, mention.head))
      return
    }
    const learn = (t: number): void => {
      // Also where from and of which party: "Texas Sen. Ian Pell", "Ian Pell (R-Texas)".
      if (bits[t]! & (Is.place | Is.people)) entity.roles.add(words[t]!)
      if (!(bits[t]! & (Is.role | Is.title))) return
      entity.roles.add(roleAt(tokens, t))
      const office = officeOf(words[t]!, lexicon)
      if (office !== undefined) entity.roles.add(office)
      if (bits[t]! & Is.givenName) return
      const gender = genderOfNoun(tokens, t, t - 1)
      // "Spokesman Hope Dole"
      const printedOfBoth = mention.female && (bits[t]! & Is.male) !== 0 && kinds[t] === TokenKind.lower
      if (gender & Is.male && !(gender & Is.female) && !printedOfBoth) entity.male += 2
      if (gender & Is.female && !(gender & Is.male)) entity.female += 2
    }
    for (let t = mention.first; t < mention.nameFirst; t++) learn(t)
    const label = words[mention.last + 2]
    if (label !== undefined && label.charCodeAt(1) === 45) {
      entity.roles.add(label.slice(2))
      const party = lexicon.parties.get(label.charAt(0))
      if (party !== undefined) entity.roles.add(party)
    }
    if (lexicon.patterns.of.has(words[mention.last + 1] ?? '') && bits[mention.last + 2]! & Is.place)
      learn(mention.last + 2)
    let office = mention.first
    while (
      office > 0 &&
      office > mention.first - 3 &&
      kinds[office - 1] === TokenKind.lower &&
      bits[office - 1]! & (Is.role | Is.title)
    )
      learn(--office)
    if (office < mention.first) learnQualifier(tokens, entity, office)
    // "the rights group Foro Penal", but not "the campaign Ayotte hoped for" of somebody known
    const noun = m === entity.first ? (bits[mention.first - 1] ?? 0) : 0
    if (entity.being === 'person' && noun & Is.body && !(noun & Is.role) && mayBeBody(entity))
      entity.being = 'organisation'
    if (mention.first < mention.nameFirst) {
      const before = officeBefore(tokens, mention.first)
      if (before >= 0) learn(before)
    }
    if (entity.being === 'person') {
      learnPredicate(tokens, mention, learn)
      const age = ageBehind(tokens, mention.last)
      if (age !== undefined) entity.roles.add(age)
    }
    if (entity.being === 'person' && punctuationAt(tokens, mention.last + 1) === 44) {
      for (let t = mention.last + 2; t < tokens.count && t < mention.last + 12; t++) {
        if (kinds[t] === TokenKind.punctuation || kinds[t] === TokenKind.stretch || kinds[t] === TokenKind.lineBreak)
          break
        if (bits[t]! & (Is.preposition | Is.relative | Is.auxiliary | Is.speech)) break
        // "Foro Penal, an advocacy group"
        if (bits[t]! & Is.body && !(bits[t]! & Is.role) && mayBeBody(entity) && !(bits[t + 1]! & (Is.role | Is.body)))
          entity.being = 'organisation'
        // "…, el periodista recordó" after a name: the subject of a clause, no apposition.
        if (lexicon.traits.qualifiersFollow && bits[t]! & Is.role && bits[t + 1]! & (Is.speech | Is.auxiliary)) break
        if (bits[t]! & Is.role && !(bits[t + 1]! & Is.role && kinds[t + 1] !== TokenKind.punctuation)) {
          learn(t)
          const body = entityAt(list, of, m + 1)
          if (
            entity.affiliation === null &&
            body &&
            mentions[m + 1]!.first - t <= 3 &&
            lexicon.patterns.officePrepositions.has(words[t + 1]!)
          ) {
            entity.affiliation = of[m + 1]!
            // "A spokeswoman for Dole" shows no body where Dole speaks.
            if (mayBeBody(body) && (body.words.length > 1 || body.saidTimes === 0)) body.being = 'organisation'
          }
        }
      }
    }
  })
}

/** Words between a name and the noun that says what its bearer is: has been a widely admired senator. */
const longestPredicate = 7

/** "Dole has been a senator since May": what a sentence says somebody is, by `learn` of its token. */
function learnPredicate(tokens: ProseTokens, { last }: Mention, learn: (t: number) => void): void {
  const { bits, kinds, words, lexicon } = tokens
  const from = ageBehind(tokens, last) === undefined ? last + 1 : last + 4
  let t = from
  while (kinds[t] === TokenKind.lower && bits[t]! & (Is.auxiliary | Is.adverb) && t - from < longestPredicate) t++
  if (t === from || !lexicon.patterns.beForms.has(words[t - 1]!) || !lexicon.patterns.indefiniteArticles.has(words[t]!))
    return
  for (t++; t - from <= longestPredicate && kinds[t] === TokenKind.lower; t++) {
    if (bits[t]! & (Is.preposition | Is.relative | Is.conjunction)) return
    if (bits[t]! & Is.role && !(bits[t + 1]! & Is.role)) return learn(t)
  }
}

const oldest = 120

/** "Mara Dole, 63,": the age behind the name that ends at token `last`, by which somebody may be called again. */
function ageBehind(tokens: ProseTokens, last: number): string | undefined {
  const { text, starts, ends, kinds } = tokens
  if (punctuationAt(tokens, last + 1) !== 44 || kinds[last + 2] !== TokenKind.number) return undefined
  if (punctuationAt(tokens, last + 3) !== 44) return undefined
  const age = text.slice(starts[last + 2], ends[last + 2])
  return /^\d+$/.test(age) && Number(age) <= oldest ? age : undefined
}

/** The party or the place before the office at token `office`: "Democratic presidential candidate", "Ohio senator". */
function learnQualifier({ bits, kinds, words, lexicon }: ProseTokens, entity: Entity, office: number): void {
  const adjective = kinds[office - 1] === TokenKind.lower && bits[office - 1] === 0
  const t = adjective ? office - 2 : office - 1
  const word = words[t]
  if (word === undefined || kinds[t] !== TokenKind.capital) return
  const party = word.length > 1 ? lexicon.parties.get(word) : undefined
  if (party !== undefined) entity.roles.add(party)
  else if (bits[t]! & Is.place) entity.roles.add(word)
}

/** The office whose field begins a name at token `first`: le ministre | de la | Santé Luc Ferrand; -1 for none. */
function officeBefore({ bits, words, kinds, lexicon }: ProseTokens, first: number): number {
  let t = first - 1
  while (
    t >= 0 &&
    first - t <= 2 &&
    kinds[t] === TokenKind.lower &&
    bits[t]! & Is.determiner &&
    !lexicon.patterns.of.has(words[t]!)
  )
    t--
  if (!lexicon.traits.qualifiersFollow || !lexicon.patterns.of.has(words[t] ?? '')) return -1
  return t > 0 && bits[t - 1]! & (Is.role | Is.title) ? t - 1 : -1
}

/** The name that a nominal is set beside or in front of: a mention, null for none. */
function nameOfNominal(tokens: ProseTokens, mentions: readonly Mention[], m: number): number | null {
  const beside = nameBeside(tokens, mentions, m)
  const apposed = apposedName(tokens, mentions, m)
  return beside === null || apposed === null ? (beside ?? apposed) : Math.max(beside, apposed)
}

/** The same for a nominal that may be a source: “According to a friend, Ian Pell left”: there another clause begins. */
export function nameOfSource(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  m: number,
): number | null {
  const name = nameOfNominal(tokens, mentions, m)
  if (name === null) return null
  const { verb, path } = clauses[name]!
  return clauses[m]!.accordingTo && verb >= 0 && path === 0 ? null : name
}

/**
 * The name set beside a nominal: "the group's president, Alfredo Romero,", "the leader, Nobel laureate María Dole": a
 * mention, null for none.
 */
function nameBeside(tokens: ProseTokens, mentions: readonly Mention[], m: number): number | null {
  const mention = mentions[m]!
  const next = mentions[m + 1]
  if (!next || next.form !== 'name' || !isSetBeside(tokens, mention, next)) return null
  if (!next.modifier) return m + 1
  const named = mentions[m + 2]
  return named?.form === 'name' && named.first <= next.last + 3 ? m + 2 : null
}

/** Words from an office to the comma before its bearer: ", secretary of state for the colonies,". */
const longestComplement = 7
/** The same where all that qualifies an office follows it: ministro de Ciencia y secretario de Organización del Comité Central. */
const longestField = 16

/**
 * The name that follows an office and its complement: "el ministro de Fomento, Julián Vera, dijo"; a mention, null for
 * none.
 */
function apposedName(tokens: ProseTokens, mentions: readonly Mention[], m: number): number | null {
  const { bits, kinds } = tokens
  let comma = mentions[m]!.last + 1
  const complement =
    (bits[comma]! & (Is.preposition | Is.determiner)) !== 0 ||
    (tokens.lexicon.traits.qualifiersFollow && kinds[comma] === TokenKind.lower)
  const { qualifiersFollow } = tokens.lexicon.traits
  if (comma < tokens.count && complement) {
    const limit = comma + (qualifiersFollow ? longestField : longestComplement)
    while (
      comma < limit &&
      comma < tokens.count &&
      (kinds[comma] === TokenKind.capital ||
        kinds[comma] === TokenKind.number ||
        (kinds[comma] === TokenKind.lower &&
          !(bits[comma]! & (Is.speech | Is.auxiliary | Is.relative)) &&
          !(qualifiersFollow && isVerb(tokens, comma) && !(bits[comma - 1]! & (Is.determiner | Is.preposition)))))
    )
      comma++
  }
  if (punctuationAt(tokens, comma) !== 44) return null
  for (let k = m + 1; k <= m + 3 && k < mentions.length; k++) {
    const { first, form } = mentions[k]!
    if (first > comma && form === 'name') return isIntroduced(tokens, comma + 1, mentions[k]!) ? k : null
  }
  return null
}

const longestTitle = 4

/**
 * Whether only an article, adjectives and a title stand before a name: le directeur, | le professeur | Alain Brun; her
 * coach, | the former pilot | Mara Dole; her niece, | state | Rep. Ines Dole.
 */
function isIntroduced({ kinds, bits, lexicon }: ProseTokens, from: number, { first, nameFirst }: Mention): boolean {
  if (from === first) return true
  const { qualifiersFollow } = lexicon.traits
  if (first - from > longestTitle) return false
  for (let t = from; t < first; t++) {
    if (kinds[t] !== TokenKind.lower) return false
    if (t === from && bits[t]! & (qualifiersFollow ? Is.determiner | Is.title : Is.determiner)) continue
    if (t > from && bits[t]! & (Is.title | Is.role)) continue
    const isLast = t === first - 1
    const qualifies = isLast ? nameFirst > first && !(bits[t]! & noQualifier) : bits[t] === 0
    if (qualifiersFollow || !qualifies) return false
  }
  return true
}

const noQualifier =
  Is.preposition | Is.conjunction | Is.auxiliary | Is.pronoun | Is.relative | Is.adverb | Is.determiner
