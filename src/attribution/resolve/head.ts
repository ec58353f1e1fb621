import type { Analysis } from '../analysis.ts'
import { isSetBeside } from '../read/mention.ts'
import type { Mention } from '../read/mention.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { Is } from '../read/lexicon.ts'
import { isPlainForm } from '../read/plain-forms.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { isOneOf } from '../read/clauses.ts'
import { entityAt, nameOfSource } from './entities.ts'

/**
 * The mention that heads the phrase a source was found in: of "Romero's organization" and "the Dole campaign" the noun,
 * of "the interim president, Ana Ruiz," and "the Dole strategist Ian Pell" the name.
 */
export function headOf(analysis: Analysis, m: number): number {
  const { tokens, mentions, clauses } = analysis
  const named = nameEnding(analysis, m)
  if (named >= 0) return named
  const bearer = bearerBeforeVerb(analysis, m)
  if (bearer >= 0) return bearer
  const bracketed = nameInBrackets(analysis, m)
  if (bracketed >= 0) return bracketed
  const mention = mentions[m]!
  const next = mentions[m + 1]
  if (isPointedAt(analysis, m)) return headOf(analysis, m + 1)
  // "L'une d'elles, Inès Roca": one of them is named.
  if (mention.form === 'pronoun' && isOneOf(tokens, mention.first - 1) && next && isSetBeside(tokens, mention, next))
    return next.form === 'name' && next.being === 'person' ? m + 1 : m
  // "A fait savoir la préfecture, qui parle de « … »": whoever is described right before.
  const before = mentions[m - 1]
  if (
    tokens.lexicon.traits.qualifiersFollow &&
    mention.form === 'pronoun' &&
    tokens.lexicon.patterns.personalRelatives.has(tokens.words[mention.first]!) &&
    before?.form === 'nominal' &&
    before.being !== 'unknown' &&
    mention.first - before.last <= 2
  )
    return headOfNominal(analysis, m - 1)
  // "her neighbour": the pronoun only says whose.
  if (mention.form === 'pronoun' && next?.form === 'nominal' && next.first === mention.first)
    return headOfNominal(analysis, m + 1)
  if (
    (mention.possessor || mention.modifier) &&
    next?.form === 'nominal' &&
    next.last > mention.last &&
    next.first <= mention.last + 2 &&
    (clauses[m + 1]!.verb >= 0 || clauses[m + 1]!.inverted || isQualified(tokens, mention, next))
  )
    return headOfNominal(analysis, m + 1)
  return headOfNominal(analysis, m)
}

/** Mentions from an office to its bearer: leader, opposition, council. */
const furthestBearer = 3

/**
 * The name that ends a long office right before its verb: "Leader of Opposition in the Harbour Council Ines Dole alleged";
 * a mention, -1 for none. The body was read as the beginning of the name.
 */
function bearerBeforeVerb({ tokens, mentions, clauses }: Analysis, m: number): number {
  const { form, being, last } = mentions[m]!
  if (form !== 'nominal' || being !== 'person' || tokens.lexicon.traits.qualifiersFollow) return -1
  if (!tokens.lexicon.patterns.of.has(tokens.words[last + 1] ?? '')) return -1
  for (let k = m + 1; k <= m + furthestBearer && k < mentions.length; k++) {
    const name = mentions[k]!
    if (clauses[m]!.verb !== name.last + 1) continue
    return name.form === 'name' && name.being === 'person' && name.nameFirst > name.first ? k : -1
  }
  return -1
}

/** Words from "who" to the one it asks for: quien lo cuenta así es Inés Roca. */
const longestPointer = 6

/** Whether "who" opens a sentence that only says who it is: quien lo dice es Inés Roca; quem diz é Rui Prado. */
function isPointedAt({ tokens, mentions }: Analysis, m: number): boolean {
  const { words, lexicon } = tokens
  const { first, form } = mentions[m]!
  const next = mentions[m + 1]
  return (
    lexicon.traits.qualifiersFollow &&
    form === 'pronoun' &&
    lexicon.patterns.personalRelatives.has(words[first]!) &&
    beginsSentence(tokens, first) &&
    next !== undefined &&
    next.first - first <= longestPointer &&
    lexicon.patterns.beForms.has(words[next.first - 1]!)
  )
}

/** Words of a body's description before its name in brackets. */
const longestDescription = 14

/** The name that follows a described body in brackets: la operadora de la red de gas (Redeva) dijo; a mention, -1 for none. */
function nameInBrackets({ tokens, mentions, clauses }: Analysis, m: number): number {
  const { kinds, bits, lexicon } = tokens
  const { form, being, last } = mentions[m]!
  if (!lexicon.traits.qualifiersFollow || form !== 'nominal' || being !== 'organisation') return -1
  const { verb } = clauses[m]!
  let open = last + 1
  while (
    open - last <= longestDescription &&
    open !== verb &&
    (kinds[open] === TokenKind.lower || kinds[open] === TokenKind.capital) &&
    !(bits[open]! & (Is.speech | Is.auxiliary | Is.relative))
  )
    open++
  if (punctuationAt(tokens, open) !== 40) return -1
  for (let k = m + 1; k < mentions.length && mentions[k]!.first <= open + 1; k++)
    if (mentions[k]!.first === open + 1 && mentions[k]!.form === 'name')
      return punctuationAt(tokens, mentions[k]!.last + 1) === 41 && mentions[k]!.being !== 'place' ? k : -1
  return -1
}

function headOfNominal({ tokens, mentions, clauses }: Analysis, m: number): number {
  const mention = mentions[m]!
  const { form, being, first } = mention
  // "The regulator, Telewatch, said"
  const body = mentions[m + 1]
  if (form === 'nominal' && being === 'organisation' && body?.form === 'name' && isSetBeside(tokens, mention, body))
    return punctuationAt(tokens, body.last + 1) === 44 ? m + 1 : m
  // "Uno de los vecinos, Luis Cano": one of them is named.
  if (form !== 'nominal' || !(being === 'person' || (being === 'group' && isOneOf(tokens, first - 1)))) return m
  const name = nameOfSource(tokens, mentions, clauses, m)
  if (name === null) return m
  // "Su marido, Jaume": a name in no list.
  const unknown = tokens.lexicon.traits.qualifiersFollow && mentions[name]!.being === 'unknown'
  return mentions[name]!.being === 'person' || unknown ? name : m
}

/** "the Dole campaign", "Dole's negotiating partners", "the study's author": the noun follows what qualifies it directly. */
const isQualified = (tokens: ProseTokens, mention: Mention, next: Mention): boolean =>
  (mention.form === 'name'
    ? mention.modifier || mention.possessor
    : mention.form === 'nominal' && mention.possessor && next.being === 'person') &&
  next.head <= mention.last + 4 &&
  tokens.sentences[next.head] === tokens.sentences[mention.last]

const furthestName = 4

/**
 * The person's name that ends the noun phrase which mention `m` begins: "Dole strategist Ian Pell", "her lawyer Ana
 * Ruiz", "Texas-based consultant Mara Dole"; a mention, -1 for none.
 */
function nameEnding(analysis: Analysis, m: number): number {
  const { tokens, mentions, clauses } = analysis
  const { kinds, bits } = tokens
  const mention = mentions[m]!
  // Behind its verb there is no other: "said Ohio state senator Ian Pell".
  const ends = clauses[m]!.inverted ? stops & ~Is.speech : stops
  if (mention.form === 'name' && mention.being === 'person' && !mention.modifier && !mention.possessor) return -1
  if (mention.form === 'pronoun' && (bits[mention.first]! & (Is.subject | Is.relative)) !== 0) return -1
  let next = m + 1
  let offices = mention.form === 'nominal' ? 1 : 0
  const from = goesOn(analysis, m) ? mention.last + 2 : mention.last + 1
  for (let t = from; t < from + furthestName && t < tokens.count; t++) {
    if (mentions[next] && mentions[next]!.first === t) {
      const found = mentions[next]!
      if (found.form === 'name' && found.being === 'person')
        return mayEnd(analysis, m, next) && (offices > 0 || found.nameFirst > found.first) ? next : -1
      if (found.form === 'nominal' && found.being === 'person') offices++
      else if (found.form !== 'nominal' && !found.modifier) return -1
      t = found.last
      next++
      continue
    }
    if (kinds[t] === TokenKind.clitic && t === mention.last + 1) continue
    if (kinds[t] !== TokenKind.lower && kinds[t] !== TokenKind.number) return -1
    // "La diputada de la Liga Verde Inés Roca": the body is read as the beginning of the name.
    if (offices > 0 && endsBehindBody(analysis, t, mentions[next])) return next
    if (offices > 0 && leadsBehindNoun(analysis, m, t, mentions[next])) return mayEnd(analysis, m, next) ? next : -1
    if (bits[t]! & (Is.role | Is.title)) offices++
    else if (offices > 0 && mentions[next]?.first === t + 2 && isField(analysis, t)) t++
    // "Minnesota state delegate": a noun where it might be a verb as well.
    else if (bits[t]! & ends && !(isPlainForm(tokens, t) && bits[t + 1]! & (Is.role | Is.title))) return -1
  }
  return -1
}

/** Whether a name may end a phrase, and is not the subject of a clause: "said a professor of law Ian Pell had met". */
function mayEnd({ tokens, mentions, clauses }: Analysis, m: number, name: number): boolean {
  const { possessor, modifier, last } = mentions[name]!
  const acts = clauses[m]!.inverted && (tokens.bits[last + 1] ?? 0) & Is.auxiliary
  return !possessor && !modifier && !acts
}

/** Whether "of" at token `t` leads to a body that the name behind it was read with. */
const endsBehindBody = ({ tokens }: Analysis, t: number, name: Mention | undefined): boolean =>
  tokens.lexicon.traits.qualifiersFollow &&
  tokens.lexicon.patterns.of.has(tokens.words[t]!) &&
  name !== undefined &&
  name.form === 'name' &&
  name.being === 'person' &&
  name.nameFirst > name.first &&
  name.first <= t + 2

/** Words between "of the" and a name: parish council. */
const longestNoun = 2

/**
 * "The head | of the parish council | Ian Pell | said": whether "of" at token `t` leads to a noun that the full name of who
 * mention `m` is follows; not "the owner of the boat Ian Pell sold said".
 */
function leadsBehindNoun({ tokens, clauses }: Analysis, m: number, t: number, name: Mention | undefined): boolean {
  const { bits, kinds, words, lexicon } = tokens
  if (name === undefined || name.form !== 'name' || name.being !== 'person' || name.nameFirst === name.nameLast)
    return false
  if (!lexicon.patterns.of.has(words[t]!) || !lexicon.patterns.definiteArticles.has(words[t + 1]!)) return false
  const from = t + 2
  if (name.first <= from || name.first > from + longestNoun) return false
  for (let i = from; i < name.first; i++)
    if (kinds[i] !== TokenKind.lower || bits[i]! & (small | Is.role | Is.people)) return false
  const { verb, inverted } = clauses[m]!
  const next = name.last + 1
  return inverted ? kinds[next] !== TokenKind.lower : verb === next || ((bits[next] ?? 0) & Is.auxiliary) !== 0
}

/** "secretary of state | Ian Pell", "professor of law | Ian Pell": "of" and a noun. */
function isField({ tokens }: Analysis, t: number): boolean {
  const { bits, kinds, words, lexicon } = tokens
  return (
    lexicon.patterns.of.has(words[t]!) &&
    kinds[t + 1] === TokenKind.lower &&
    !(bits[t + 1]! & (Is.role | Is.group | Is.determiner | Is.pronoun | Is.people)) &&
    // "La ministra de trabajo"
    (lexicon.traits.qualifiersFollow || !(bits[t + 1]! & Is.title))
  )
}

/**
 * Whether what stands at mention `m` is only the first half of what comes before a name: "Ohio Governor | and candidate
 * Ian Pell", "Housing | and Urban Development Secretary Ian Pell".
 */
function goesOn({ tokens, mentions, entities }: Analysis, m: number): boolean {
  const { bits, words, lexicon } = tokens
  const { first, last, form, determiner } = mentions[m]!
  if (!lexicon.patterns.and.has(words[last + 1] ?? '')) return false
  if (form === 'nominal') return determiner === 'none'
  const next = mentions[m + 1]
  const office = Is.role | Is.title | Is.place
  const field = next?.first === last + 2 && next.nameFirst - next.first > 1 && !(bits[next.first]! & office)
  if (field && first === last && entityAt(entities.list, entities.of, m)?.count === 1) return true
  let offices = 0
  for (let t = first; t <= last; t++) {
    if (bits[t]! & (Is.role | Is.title)) offices++
    else if (!(bits[t]! & Is.place)) return false
  }
  return offices > 0
}

const small = Is.auxiliary | Is.preposition | Is.conjunction | Is.determiner | Is.pronoun | Is.relative

const stops = small | Is.speech | Is.judging | Is.adverb | Is.time
