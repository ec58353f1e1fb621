import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from '../read/lexicon.ts'
import { VerbClass } from '../read/clauses.ts'
import type { Clause } from '../read/clauses.ts'
import { entityAt, nameOfSource, mayBeBody, roleAt } from './entities.ts'
import type { Entities, Entity } from './entities.ts'
import type { Mention } from '../read/mention.ts'
import type { Analysis } from '../analysis.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'

const furthestMentions = 60
const furthestSentences = 9

/**
 * Which entity each mention points at, names, pronouns and nominals; read with `entityAt`. Pronouns and definite
 * descriptions look back for the most salient entity that agrees in number and gender, subjects of recent sentences
 * first (after Lappin and Leass 1994).
 */
export function resolveReferences(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  entities: Entities,
): Int32Array {
  const of = Int32Array.from(entities.of)
  mentions.forEach((mention, m) => {
    if (of[m]! >= 0) return
    if (mention.form === 'pronoun') {
      of[m] = antecedent(tokens, mentions, clauses, entities.list, of, m) ?? -1
      if (!tokens.lexicon.traits.hasSpeechModel) learnGender(entityAt(entities.list, of, m), mention)
    } else if (mention.form === 'nominal') of[m] = described(tokens, mentions, clauses, entities.list, of, m) ?? -1
  })
  return of
}

/**
 * Whom nothing but pronouns shows to be a man or a woman is no other for the pronouns that follow. Where the models
 * know the language they weigh that themselves.
 */
function learnGender(entity: Entity | undefined, { male, female }: Mention): void {
  if (entity?.being !== 'person' || entity.male !== entity.female || male === female) return
  if (male) entity.male++
  else entity.female++
}

const agrees = (entity: Entity, mention: Mention): boolean => {
  if (mention.male && !mention.female) return entity.being === 'person' && entity.female <= entity.male
  if (mention.female && !mention.male) return entity.being === 'person' && entity.male <= entity.female
  return true
}

/**
 * The antecedent of the pronoun that is the source of a quotation: like any pronoun's, but nobody whom the quotation
 * itself names by family name, where somebody else agrees.
 */
export function speakerOfPronoun(
  { tokens, mentions, clauses, entities, references }: Analysis,
  m: number,
  inside: string,
): Entity | undefined {
  const general = entityAt(entities.list, references, m)
  const named = (entity: Entity): boolean => entity.words.at(-1)!.length > 2 && inside.includes(entity.words.at(-1)!)
  if (!general || !named(general)) return general
  const other = mostSalient(
    tokens,
    mentions,
    clauses,
    entities.list,
    references,
    m,
    (entity) => entity.being === 'person' && agrees(entity, mentions[m]!) && !named(entity),
  )
  return other === null ? general : entities.list[other]
}

function antecedent(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
): number | null {
  const mention = mentions[m]!
  const bits = tokens.bits[mention.first]!
  if (bits & Is.first) return null
  if (tokens.lexicon.patterns.personalRelatives.has(tokens.words[mention.first]!))
    return relativeOf(tokens, mentions, list, of, m)
  if (mention.plural) return null
  if (isDemonstrative(tokens, mention)) return lastOf(tokens, mentions, list, of, m)
  const neuter = (bits & Is.neuter) !== 0
  const others = namedBehind(tokens, mentions, list, of, m)
  const fits = (entity: Entity): boolean =>
    neuter
      ? entity.being === 'organisation'
      : agrees(entity, mention) && (entity.being === 'person' || entity.being === 'unknown') && !others.has(entity)
  const ahead = neuter ? null : subjectBehind(tokens, mentions, clauses, of, m)
  if (ahead !== null && fits(list[ahead]!)) return ahead
  const before = mostSalient(tokens, mentions, clauses, list, of, m, fits)
  return before !== null || neuter ? before : cataphor(tokens, mentions, list, of, m, fits)
}

/** Tokens from the possessive to the comma behind its phrase. */
const longestPhrase = 8

/**
 * Whose it is in a phrase that opens a sentence: the person whom the clause behind it begins with. In her report, the
 * officer Mara Dole advised it. Null where something else begins there.
 */
function subjectBehind(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  of: Int32Array,
  m: number,
): number | null {
  const { first, last } = mentions[m]!
  const opens =
    ((tokens.bits[first - 1] ?? 0) & Is.preposition) !== 0 &&
    !(tokens.bits[first]! & Is.subject) &&
    beginsSentence(tokens, first - 1)
  if (!opens) return null
  let comma = last + 1
  while (comma - last <= longestPhrase && punctuationAt(tokens, comma) !== 44) comma++
  for (let k = m + 1; k < mentions.length && mentions[k]!.first <= comma + longestTitle; k++) {
    const { form, being, first: begins, possessor } = mentions[k]!
    if (begins < comma || form !== 'name' || being !== 'person' || possessor) continue
    return tokens.sentences[begins] === tokens.sentences[first] && clauses[k]!.verb >= 0 ? of[k]! : null
  }
  return null
}

/** Words of an office in front of a name. */
const longestTitle = 4

const longestClause = 30

/**
 * Those whom the clause of a pronoun names behind it, where the pronoun is a subject: in "he told Pell" and "she called
 * Dole's plan" they are somebody else. Not so where it stands in a clause before the main one: after she left, Dole said.
 */
export function namedBehind(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
): ReadonlySet<Entity> {
  const { first, form } = mentions[m]!
  const { bits, sentences, lexicon } = tokens
  if (
    form !== 'pronoun' ||
    !(bits[first]! & Is.subject) ||
    lexicon.patterns.personalRelatives.has(tokens.words[first]!)
  )
    return nobody
  if (isSubordinate(tokens, first)) return nobody
  let end = first + 1
  while (end - first < longestClause && sentences[end] === sentences[first] && isOfClause(tokens, end)) end++
  const named = new Set<Entity>()
  for (let k = m + 1; k < mentions.length && mentions[k]!.last < end; k++) {
    const entity = mentions[k]!.form === 'name' ? entityAt(list, of, k) : undefined
    if (entity) named.add(entity)
  }
  return named
}

/** Whether a clause may go on at token `i`: no sign, no quotation and no relative pronoun stands there. */
const isOfClause = ({ kinds, bits }: ProseTokens, i: number): boolean =>
  (kinds[i] === TokenKind.lower ||
    kinds[i] === TokenKind.capital ||
    kinds[i] === TokenKind.clitic ||
    kinds[i] === TokenKind.number) &&
  !(bits[i]! & Is.relative)

const nobody: ReadonlySet<Entity> = new Set()

/**
 * The person whom "who" follows, places and bodies between them passed over: "Sheriff Ann Dole of Pell County, who".
 */
function relativeOf(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
): number | null {
  for (
    let k = m - 1;
    k >= 0 && k >= m - 4 && tokens.sentences[mentions[k]!.last] === tokens.sentences[mentions[m]!.first];
    k--
  ) {
    const entity = entityAt(list, of, k)
    if (!entity && mentions[k]!.being !== 'place') return null
    if (entity?.being === 'person') return of[k]!
  }
  return null
}

/** “Este”, “ce dernier”: whoever was mentioned last. */
export const isDemonstrative = ({ words, lexicon }: ProseTokens, { first, form }: Mention): boolean =>
  form === 'pronoun' &&
  (lexicon.patterns.latter.has(words[first]!) || lexicon.patterns.demonstratives.has(words[first]!))

/** The person who was mentioned last and agrees with mention `m`, in its sentence or the one before. */
function lastOf(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
): number | null {
  const here = tokens.sentences[mentions[m]!.first]!
  for (let k = m - 1; k >= 0 && here - tokens.sentences[mentions[k]!.first]! <= 2; k--) {
    const entity = entityAt(list, of, k)
    if (entity?.being === 'person' && agrees(entity, mentions[m]!)) return of[k]!
  }
  return null
}

/** "After he lost, Ian Pell resigned": the first person named later in the sentence. */
function cataphor(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
  fits: (entity: Entity) => boolean,
): number | null {
  for (
    let k = m + 1;
    k < mentions.length &&
    k <= m + 4 &&
    tokens.sentences[mentions[k]!.first]! <= tokens.sentences[mentions[m]!.first]! + 1;
    k++
  ) {
    const entity = entityAt(list, of, k)
    if (entity?.being === 'person' && fits(entity)) return of[k]!
  }
  return null
}

/** What a mention counts in the sentence of the pronoun itself: “Dole said she had”. Weighed on English articles. */
const sameSentence = ({ lexicon }: ProseTokens): number => (lexicon.traits.hasSpeechModel ? 5.5 : 3)

/** What mention `k` does for the salience of its entity, `distance` sentences later. */
export function weightOf(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  k: number,
  distance: number,
): number {
  const other = mentions[k]!
  const clause = clauses[k]!
  const subject = clause.verb >= 0 || clause.inverted
  let weight = distance === 0 ? sameSentence(tokens) : 4 * 0.62 ** (distance - 1)
  weight *= subject
    ? clause.verbClass === VerbClass.speech || clause.inverted
      ? 1.5
      : 1.3
    : clause.accordingTo
      ? 1.3
      : other.possessor
        ? 0.65
        : clause.prepositional || clause.object
          ? 0.6
          : 0.9
  if (other.form === 'pronoun') weight *= 1.1
  if (subject && isSubordinate(tokens, other.first)) weight *= 0.75
  else if (subject && isComplement(tokens, mentions, clauses, k)) weight *= 0.6
  return weight
}

/** Sums what speaks for each entity that was mentioned shortly before mention `m`. */
function mostSalient(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
  fits: (entity: Entity) => boolean,
  favour: (entity: Entity) => number = () => 1,
): number | null {
  const here = tokens.sentences[mentions[m]!.first]!
  const scores = new Map<number, number>()
  for (let k = m - 1; k >= 0 && k >= m - furthestMentions; k--) {
    const other = mentions[k]!
    const distance = here - tokens.sentences[other.first]!
    if (distance > furthestSentences) break
    const candidate = entityAt(list, of, k)
    if (!candidate || !fits(candidate)) continue
    const entity = of[k]!
    const weight = weightOf(tokens, mentions, clauses, k, distance)
    const old = scores.get(entity) ?? 0
    scores.set(entity, Math.max(old, weight) + 0.25 * Math.min(old, weight))
  }
  let best: number | null = null
  let top = 0
  for (const [entity, score] of scores) {
    const gendered = list[entity]!.male !== list[entity]!.female ? 1 : list[entity]!.being === 'unknown' ? 0.4 : 0.7
    const weighed = score * gendered * favour(list[entity]!)
    if (weighed > top) {
      top = weighed
      best = entity
    }
  }
  return best
}

/**
 * The name that a nominal further on in its appositive describes: "Jorge Dole, the head of … and the brother of" – a
 * mention, null for none.
 */
function appositiveOf(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  m: number,
): number | null {
  const mention = mentions[m]!
  for (let k = m - 1; k >= 0 && k >= m - 5; k--) {
    const other = mentions[k]!
    if (tokens.sentences[other.last] !== tokens.sentences[mention.first]) return null
    if (clauses[k]!.verb >= 0 && clauses[k]!.verb < mention.first) return null
    if (other.form !== 'name' || other.being !== 'person') continue
    // "Ian Pell of Rowan, the mayor": the place belongs to the name.
    const place = mentions[k + 1]
    const end =
      place &&
      place.being === 'place' &&
      place.first === other.last + 2 &&
      tokens.lexicon.patterns.of.has(tokens.words[other.last + 1]!)
        ? place.last
        : other.last
    if (tokens.text.charCodeAt(tokens.starts[end + 1] ?? 0) !== 44) return null
    return (tokens.bits[end + 2] ?? 0) & (Is.determiner | Is.role | Is.title | Is.pronoun) ? k : null
  }
  return null
}

/** Whether a conjunction such as when, after or as opens the clause whose subject begins at token `i`. */
export const isSubordinate = (tokens: ProseTokens, i: number): boolean =>
  i > 0 &&
  ((tokens.bits[i - 1]! & (Is.conjunction | Is.relative)) !== 0 ||
    tokens.lexicon.patterns.clausePrepositions.has(tokens.words[i - 1]!)) &&
  !tokens.lexicon.patterns.coordinating.has(tokens.words[i - 1]!)

/** Whether an earlier subject of the same sentence says what this one does: "Dole said Pell should go". */
export function isComplement(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  k: number,
): boolean {
  for (
    let j = k - 1;
    j >= 0 && j >= k - 6 && tokens.sentences[mentions[j]!.first] === tokens.sentences[mentions[k]!.first];
    j--
  ) {
    if (
      clauses[j]!.verbClass === VerbClass.speech &&
      clauses[j]!.verb < mentions[k]!.first &&
      clauses[j]!.verb >= 0 &&
      !clauses[j]!.prepositional
    )
      return true
  }
  return false
}

function described(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
): number | null {
  const mention = mentions[m]!
  const first = firstOffice(tokens, mentions, m)
  if (first !== null) return of[first]!
  const word = roleAt(tokens, mention.head)
  const beside = mention.being === 'person' ? nameOfSource(tokens, mentions, clauses, m) : null
  if (beside !== null && entityAt(list, of, beside)?.being === 'person') return of[beside]!
  if (mention.being === 'organisation' || (mention.being === 'unknown' && mention.form === 'nominal'))
    return bodyCalled(tokens, mentions, clauses, list, of, m, word)
  if (mention.being !== 'person' || mention.plural) return null
  const named = appositiveOf(tokens, mentions, clauses, m)
  const apposed = named === null ? undefined : entityAt(list, of, named)
  if (apposed?.being === 'person' && agrees(apposed, mention)) return of[named!]!
  if (mention.determiner === 'indefinite') return null
  if (mention.determiner === 'none' && tokens.kinds[mention.head] !== TokenKind.capital) return null
  const age = ageIn(tokens, mention)
  if (age !== undefined) {
    const aged = bearersOf(
      list,
      (entity) => entity.being === 'person' && agrees(entity, mention) && entity.roles.has(age),
    )
    if (aged.length === 1) return aged[0]!
  }
  const party = partyOf(tokens, mention)
  const places = placesIn(tokens, mention)
  const similar = tokens.lexicon.similarRoles.get(word) ?? []
  const bears = (entity: Entity): boolean =>
    entity.being === 'person' &&
    agrees(entity, mention) &&
    !isOfOtherParty(tokens, entity, party) &&
    !isElsewhere(tokens, entity, places) &&
    (entity.roles.has(word) || similar.some((other) => entity.roles.has(other)))
  const qualified = qualifiedBearer(tokens, mention, list, bears)
  if (qualified !== null) return qualified
  const bearer = mostSalient(tokens, mentions, clauses, list, of, m, bears)
  if (bearer !== null) return bearer
  const bearers = bearersOf(list, (entity) => bears(entity) && isIntroducedBy(entity, m))
  if (bearers.length > 0) {
    const [first, second] = bearers.sort((a, b) => list[b]!.count - list[a]!.count || a - b)
    if (second === undefined || list[first!]!.count >= 2 * list[second]!.count) return first!
  }
  const { epithets, nationalities } = tokens.lexicon.patterns
  if (mention.determiner !== 'definite') return null
  const told = toldOne(tokens, clauses[m]!, list)
  const takesUp =
    isFurther(tokens, mention) || ((epithets.has(word) || nationalities.has(word)) && !isOfBody(tokens, mention))
  if (!takesUp && (saysWho(tokens, mention) || isIntroduced(tokens, mentions, of, m))) return null
  const fits = (entity: Entity): boolean =>
    entity.being === 'person' &&
    entity !== told &&
    (takesUp || isSurelyPerson(entity)) &&
    agrees(entity, mention) &&
    !isOfOtherParty(tokens, entity, party) &&
    !isElsewhere(tokens, entity, places)
  const last =
    nationalities.has(word) || age !== undefined ? lastSubject(tokens, mentions, clauses, list, of, m, fits) : null
  const favour = tokens.lexicon.traits.hasSpeechModel ? undefined : speaks
  return last ?? mostSalient(tokens, mentions, clauses, list, of, m, fits, favour)
}

/** Sentences from somebody to what takes them up by where they are from. */
const nearSubject = 2

/** "The Brazilian": the last of those who fit that is the subject of a clause of its own nearby; null for none. */
function lastSubject(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
  fits: (entity: Entity) => boolean,
): number | null {
  const here = tokens.sentences[mentions[m]!.first]!
  for (let k = m - 1; k >= 0 && k >= m - furthestMentions; k--) {
    if (here - tokens.sentences[mentions[k]!.first]! > nearSubject) break
    const entity = entityAt(list, of, k)
    const { verb, inverted, prepositional } = clauses[k]!
    if (!entity || !fits(entity) || prepositional || mentions[k]!.possessor || !(verb >= 0 || inverted)) continue
    if (!isSubordinate(tokens, mentions[k]!.first) && !isComplement(tokens, mentions, clauses, k)) return of[k]!
  }
  return null
}

/** Pell in "the judge told him", where nobody else can be meant by "him"; undefined for none. */
function toldOne({ bits }: ProseTokens, { verb }: Clause, list: readonly Entity[]): Entity | undefined {
  const object = verb < 0 ? 0 : (bits[verb + 1] ?? 0)
  if (!(object & Is.pronoun) || object & Is.subject || !(object & (Is.male | Is.female))) return undefined
  const meant = list.filter(
    ({ being, male, female }) =>
      being === 'person' && (object & Is.male ? male > 0 || female === 0 : female > 0 || male === 0),
  )
  return meant.length === 1 ? meant[0] : undefined
}

/** "The journalist" who says something is rather one who has said something: the models know that by themselves. */
const speaks = (entity: Entity): number => (entity.saidTimes > 0 ? spokenBefore : 1)
const spokenBefore = 1.3

/** "El también diputado": one more office of whoever is in play. */
const isFurther = ({ words, lexicon }: ProseTokens, { head }: Mention): boolean =>
  lexicon.patterns.further.has(words[head - 1] ?? '')

/** "The Ohio senator and presidential candidate": the first of two offices of one person, a mention; null for none. */
function firstOffice({ words, lexicon }: ProseTokens, mentions: readonly Mention[], m: number): number | null {
  const [before, mention] = [mentions[m - 1], mentions[m]!]
  return before?.form === 'nominal' &&
    before.being === 'person' &&
    !before.plural &&
    before.determiner === 'definite' &&
    mention.being === 'person' &&
    !mention.plural &&
    mention.determiner === 'none' &&
    mention.first === before.last + 2 &&
    lexicon.patterns.and.has(words[before.last + 1]!)
    ? m - 1
    : null
}

/** More than the shape of its name shows that an entity is a person. */
const isSurelyPerson = ({ personal, male, female, saidTimes }: Entity): boolean =>
  personal || male > 0 || female > 0 || saidTimes > 0

/** "The mayor of Rowan", "the aide who answered": what follows the noun says who is meant. */
const saysWho = ({ words, bits, sentences, lexicon }: ProseTokens, { last }: Mention): boolean => {
  const { of, tyingPrepositions, officesWithOf } = lexicon.patterns
  if (sentences[last + 1] !== sentences[last]) return false
  // "The former secretary of state": what the office is for is part of its name.
  if (officesWithOf.has(words[last]!) && of.has(words[last + 1]!) && !(bits[last + 2]! & Is.determiner)) return false
  return tyingPrepositions.has(words[last + 1]!) || (bits[last + 1]! & Is.relative) !== 0
}

/** "El abogado de la Asociación Norte": an office of a body that its phrase names. */
function isOfBody({ words, bits, kinds, lexicon }: ProseTokens, { last }: Mention): boolean {
  if (!lexicon.traits.qualifiersFollow || !lexicon.patterns.of.has(words[last + 1] ?? '')) return false
  const of = bits[last + 2]! & Is.determiner ? last + 3 : last + 2
  return kinds[of] === TokenKind.capital && (bits[of]! & (Is.organisation | Is.body)) !== 0
}

const furthestIntroduction = 60

/** Whether somebody without a name was called by the noun of mention `m` before: an aide, the mayor of Rowan … the aide. */
function isIntroduced(tokens: ProseTokens, mentions: readonly Mention[], of: Int32Array, m: number): boolean {
  const noun = tokens.words[mentions[m]!.head]!
  const similar = tokens.lexicon.similarRoles.get(noun) ?? []
  for (let k = m - 1; k >= 0 && k >= m - furthestIntroduction; k--) {
    const other = mentions[k]!
    if (other.form !== 'nominal' || of[k]! >= 0) continue
    if (tokens.words[other.head] !== noun && !similar.includes(tokens.words[other.head]!)) continue
    if (isOtherwiseQualified(tokens, mentions[m]!, other)) continue
    if (other.determiner !== 'definite' || saysWho(tokens, other)) return true
  }
  return false
}

/** Whether a phrase has words of its own before the noun that the other one lacks: the minority leader, a leader. */
function isOtherwiseQualified({ words, bits }: ProseTokens, { first, head }: Mention, other: Mention): boolean {
  const known = new Set(words.slice(other.first, other.head))
  for (let t = first; t < head; t++)
    if (!(bits[t]! & (Is.determiner | Is.numeral)) && !known.has(words[t]!)) return true
  return false
}

/** A first sentence may say "the senator" before it names them; of others nobody knows yet. */
const isIntroducedBy = (entity: Entity, m: number): boolean => entity.first < m || entity.count > 2

/** The party that a phrase names: "the Republican candidate"; undefined for none. */
function partyOf({ words, lexicon }: ProseTokens, mention: Mention): string | undefined {
  for (let t = mention.first; t <= mention.head; t++) {
    const party = words[t]!.length > 1 ? lexicon.parties.get(words[t]!) : undefined
    if (party !== undefined) return party
  }
  return undefined
}

function isOfOtherParty({ lexicon }: ProseTokens, { roles }: Entity, party: string | undefined): boolean {
  if (party === undefined) return false
  const own = [...roles].flatMap((role) => lexicon.parties.get(role) ?? [])
  return own.length > 0 && !own.includes(party)
}

/** The age that a phrase gives: the 46-year-old senator; undefined for none. */
function ageIn({ words, lexicon }: ProseTokens, { first, head }: Mention): string | undefined {
  for (let t = first; t <= head; t++) if (lexicon.shapes.aged?.test(words[t]!)) return /^\d+/.exec(words[t]!)![0]
  return undefined
}

/** The places that a phrase names: "the Ohio senator". */
function placesIn({ words, bits }: ProseTokens, mention: Mention): string[] {
  const places: string[] = []
  for (let t = mention.first; t < mention.head; t++) if (bits[t]! & Is.place) places.push(words[t]!)
  return places
}

/** Whether the article places somebody elsewhere. What begins alike may be short for the same: Fla., Florida. */
const isElsewhere = ({ lexicon }: ProseTokens, { roles }: Entity, places: readonly string[]): boolean => {
  if (places.length === 0) return false
  const own = [...roles].filter((role) => (lexicon.words.get(role) ?? 0) & Is.place)
  return own.length > 0 && !own.some((home) => places.some((place) => home.charAt(0) === place.charAt(0)))
}

/** Prepositions and articles between an office and what it is for: de la. */
const longestQualifier = 3

/** "the Texas senator": of several bearers of an office the one whom the article places there; null for none or more. */
function qualifiedBearer(
  { words, bits, kinds, lexicon }: ProseTokens,
  mention: Mention,
  list: readonly Entity[],
  bears: (entity: Entity) => boolean,
): number | null {
  const qualifiers: string[] = []
  for (let t = mention.first; t < mention.head; t++) if (bits[t]! & (Is.place | Is.people)) qualifiers.push(words[t]!)
  if (lexicon.traits.qualifiersFollow) {
    // "le ministre de la Santé", "el presidente de Chile"
    for (
      let t = mention.head + 1;
      t <= mention.head + longestQualifier && bits[t]! & (Is.preposition | Is.determiner);
      t++
    )
      if (kinds[t + 1] === TokenKind.capital && bits[t + 1]! & (Is.place | Is.title)) qualifiers.push(words[t + 1]!)
  }
  if (qualifiers.length === 0) return null
  const found = bearersOf(list, (entity) => bears(entity) && qualifiers.some((word) => entity.roles.has(word)))
  return found.length === 1 ? found[0]! : null
}

/** The bearers of a role among the entities that an article introduces first. */
const bearersOf = (list: readonly Entity[], bears: (entity: Entity) => boolean): number[] =>
  list.slice(0, firstEntities).flatMap((entity, index) => (bears(entity) ? [index] : []))

/** Officers are introduced early; what comes after so many names is in play or unknown. */
const firstEntities = 64

/** "La compañía eléctrica": an adjective that no list holds makes another body of it. */
export const isOtherBody = (
  { kinds, bits, lexicon }: ProseTokens,
  clauses: readonly Clause[],
  m: number,
  { head }: Mention,
): boolean =>
  lexicon.traits.qualifiersFollow &&
  kinds[head + 1] === TokenKind.lower &&
  bits[head + 1] === 0 &&
  clauses[m]!.verb !== head + 1

/**
 * "the hospital", "the committee": the organisation in play whose name holds the noun; "the group": whichever is in
 * play.
 */
function bodyCalled(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  list: readonly Entity[],
  of: Int32Array,
  m: number,
  word: string,
): number | null {
  const mention = mentions[m]!
  if (mention.determiner !== 'definite') return null
  const { anyBody, outletPieces, pressNouns, pressNames } = tokens.lexicon.patterns
  const isOutlet = pressNouns.has(word) && !saysWho(tokens, mention) && placesIn(tokens, mention).length === 0
  // "The editorial board"
  if (isOutlet || outletPieces.has(tokens.words[mention.head - 1]!)) {
    const isPress = (entity: Entity): boolean => mayBeBody(entity) && pressNames.has(entity.words.at(-1)!)
    const outlet = mostSalient(tokens, mentions, clauses, list, of, m, isPress)
    if (outlet !== null) return outlet
  }
  if (mention.first < mention.head - 1) return null
  // "Der Landesverband Nord … der Verband": where nouns are compounds, the last one is the head.
  const isHead = (own: string): boolean =>
    own === word || (tokens.lexicon.capitalNouns !== null && own.length > word.length && own.endsWith(word))
  const holds = (entity: Entity): boolean => entity.being === 'organisation' && entity.words.some(isHead)
  const held = mostSalient(tokens, mentions, clauses, list, of, m, holds)
  if (held !== null || !anyBody.has(word) || isOtherBody(tokens, clauses, m, mention)) return held
  const several = (entity: Entity): boolean => mayBeBody(entity) && entity.words.length > 1
  const named = mostSalient(tokens, mentions, clauses, list, of, m, several)
  // "I asked Brightpier … the company says": one word may be a firm, where no name has more.
  return named === null && tokens.lexicon.patterns.firms.has(word)
    ? mostSalient(tokens, mentions, clauses, list, of, m, mayBeBody)
    : named
}
