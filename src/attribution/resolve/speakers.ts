import type { Speaker } from '../attribution.ts'
import type { Entity } from './entities.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import type { Analysis } from '../analysis.ts'
import { speakerOfPronoun } from './reference.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import { TokenKind } from '../../text/tokens.ts'

/** A resolved speaker and how far the step from source to speaker can be trusted, 0 to 1. */
export interface Resolved {
  readonly speaker: Speaker
  readonly trust: number
}

/**
 * Who the source at mention `m` is, or null where the article does not tell. `inside`: the beginning of what is quoted,
 * lower-case.
 */
export function resolveSpeaker(analysis: Analysis, m: number, inside = ''): Resolved | null {
  const mention = analysis.mentions[m]!
  const joint = jointSpeaker(analysis, m)
  if (joint) return joint
  const entity =
    mention.form === 'pronoun' && mention.being === 'person'
      ? speakerOfPronoun(analysis, m, inside)
      : analysis.references[m]!
  if (entity >= 0) {
    const found = analysis.entities.list[entity]!
    return isGenericName(analysis, mention, found)
      ? null
      : { speaker: speakerOf(found), trust: trustOf(mention, found) }
  }
  if (mention.form === 'pronoun') return mention.plural ? pairBefore(analysis, m) : null
  const owner = possessorOf(analysis, m)
  if (mention.being === 'document') {
    const author = owner >= 0 ? owner : authorOf(analysis, m)
    if (author >= 0) return { speaker: speakerOf(analysis.entities.list[author]!), trust: owner >= 0 ? 0.8 : 0.65 }
  }
  return describedSpeaker(analysis, m, owner)
}

/** A capitalised word that is only an adjective or an office – Republican, American – names nobody. */
const isGenericName = ({ tokens }: Analysis, mention: Mention, entity: Entity): boolean =>
  mention.form === 'name' &&
  entity.words.length === 1 &&
  (tokens.bits[mention.head]! & (Is.title | Is.role | Is.time)) !== 0 &&
  !(tokens.bits[mention.head]! & Is.givenName)

/** "Ann Dole and Ian Pell said": both. */
function jointSpeaker(analysis: Analysis, m: number): Resolved | null {
  const pair = [m - 1, m].find((k) => k >= 0 && k + 1 < analysis.mentions.length && isPair(analysis, k))
  return pair === undefined ? null : speakersOfPair(analysis, pair)
}

const furthestPair = 25

/** The two whom "they" takes up again. */
function pairBefore(analysis: Analysis, m: number): Resolved | null {
  for (let k = m - 2; k >= 0 && k >= m - furthestPair; k--) if (isPair(analysis, k)) return speakersOfPair(analysis, k)
  return null
}

function speakersOfPair(analysis: Analysis, pair: number): Resolved {
  const [first, second] = [
    analysis.entities.list[analysis.references[pair]!]!,
    analysis.entities.list[analysis.references[pair + 1]!]!,
  ]
  return { speaker: { name: `${first.name} and ${second.name}`, kind: 'group', aliases: [] }, trust: 0.8 }
}

/** Two names joined by "and" right before or after one speech verb. */
function isPair({ tokens, mentions, clauses, references, entities }: Analysis, k: number): boolean {
  const [a, b] = [mentions[k]!, mentions[k + 1]!]
  const known = (m: number): boolean => references[m]! >= 0 && entities.list[references[m]!]!.words.length > 1
  if (!known(k) || !known(k + 1)) return false
  if (a.form !== 'name' || b.form !== 'name' || a.possessor || b.possessor || references[k] === references[k + 1])
    return false
  if (a.being !== b.being || b.first - a.last > 8 || tokens.sentences[a.last] !== tokens.sentences[b.first])
    return false
  let joined = false
  for (let t = a.last + 1; t < b.first; t++) {
    if (tokens.words[t] === 'and') joined = true
    else if (tokens.kinds[t] === TokenKind.punctuation && /[()]/.test(tokens.text.charAt(tokens.starts[t]!))) continue
    else if (!(tokens.bits[t]! & (Is.title | Is.role)) && !inParentheses(tokens, t)) return false
  }
  return (
    joined &&
    (clauses[k]!.inverted || clauses[k + 1]!.verb >= 0) &&
    (a.first === 0 || !(tokens.bits[a.first - 1]! & Is.preposition) || clauses[k]!.accordingTo)
  )
}

const inParentheses = (tokens: Analysis['tokens'], t: number): boolean => tokens.text.charAt(tokens.ends[t]!) === ')'

const furthestDocument = 60

/**
 * Who issued a document that speaks – "the letter said" –: whoever it is said to be by or from, else the subject of the
 * sentence that first mentions such a document; -1 where neither is told.
 */
function authorOf({ tokens, mentions, clauses, references, entities }: Analysis, m: number): number {
  const mention = mentions[m]!
  const maker = mentions[m + 1]
  const after = mentions[m + 2]
  if (
    maker?.possessor &&
    after &&
    after.first <= maker.last + 3 &&
    maker.first - mention.last <= 3 &&
    references[m + 2]! >= 0
  )
    return references[m + 2]!
  if (
    maker &&
    maker.first - mention.last <= 3 &&
    ['by', 'from', 'of'].includes(tokens.words[mention.last + 1]!) &&
    references[m + 1]! >= 0
  )
    return references[m + 1]!
  const word = tokens.words[mention.head]!
  for (let k = m - 1; k >= 0 && k >= m - furthestDocument; k--) {
    const other = mentions[k]!
    if (tokens.words[other.head] !== word) continue
    for (let s = k - 1; s >= 0 && tokens.sentences[mentions[s]!.first] === tokens.sentences[other.first]; s--) {
      const entity = references[s]!
      if (
        entity >= 0 &&
        entities.list[entity]!.being !== 'place' &&
        (clauses[s]!.verb >= 0 || clauses[s]!.inverted || mentions[s]!.possessor)
      )
        return entity
    }
  }
  return -1
}

function trustOf(mention: Mention, entity: Entity): number {
  if (mention.form === 'name') return entity.words.length > 1 || entity.being !== 'person' ? 0.99 : 0.95
  return mention.form === 'pronoun' ? 0.93 : 0.85
}

/** An entity as a speaker. */
export function speakerOf(entity: Entity): Speaker {
  const kind =
    entity.being === 'organisation' || entity.being === 'document' || entity.being === 'place'
      ? 'organisation'
      : entity.being === 'group'
        ? 'group'
        : 'person'
  const aliases = [...entity.names].filter((name) => name !== entity.name).sort()
  return { name: entity.name, kind, aliases }
}

/** The entity whose possessive stands right before a nominal: "Dole's letter", "his post"; -1 for none. */
function possessorOf(analysis: Analysis, m: number): number {
  const { tokens, mentions, references } = analysis
  const mention = mentions[m]!
  const before = mentions[m - 1]
  if (before && before.last < mention.first && before.last >= mention.first - 2 && before.possessor)
    return references[m - 1]!
  const own = tokens.bits[mention.first]!
  if (mention.determiner === 'possessive' && own & Is.pronoun && before) {
    for (let k = m - 1; k >= 0 && k > m - 12; k--) {
      const entity = references[k]!
      if (entity < 0) continue
      const candidate = analysis.entities.list[entity]!
      if (candidate.being !== 'person') continue
      if (own & Is.male && !(own & Is.female) && candidate.female > candidate.male) continue
      if (own & Is.female && !(own & Is.male) && candidate.male > candidate.female) continue
      return entity
    }
  }
  return -1
}

/**
 * Sources that the article names only by a common noun: "relatives", "White House officials", "a spokesman for Ian
 * Pell".
 */
function describedSpeaker(analysis: Analysis, m: number, owner: number): Resolved | null {
  const mention = analysis.mentions[m]!
  const phrase = describe(analysis, m)
  if (phrase === null) return null
  if (owner >= 0 && !phrase.proper) {
    const body = analysis.entities.list[owner]!.affiliation
    if (mention.being === 'organisation' && body >= 0)
      return { speaker: speakerOf(analysis.entities.list[body]!), trust: 0.8 }
    return mention.being === 'organisation'
      ? {
          speaker: { name: ownedName(analysis.entities.list[owner]!, phrase.text), kind: 'organisation', aliases: [] },
          trust: 0.7,
        }
      : null
  }
  const earlier = phrase.proper || mention.determiner !== 'definite' ? null : introduced(analysis, m)
  const name = earlier ?? (phrase.proper ? phrase.text : mention.being === 'group' ? phrase.text.toLowerCase() : null)
  if (name === null) return null
  return {
    speaker: {
      name,
      kind: mention.being === 'organisation' ? 'organisation' : mention.being === 'person' ? 'person' : 'group',
      aliases: [],
    },
    trust: 0.7,
  }
}

/** "Pell campaign", "Pell’s office": a body called after whoever it belongs to. */
function ownedName(owner: Entity, noun: string): string {
  const name = owner.being === 'person' ? owner.name.split(' ').at(-1)! : owner.name
  return /(?:campaign|administration|team|camp)$/i.test(noun) ? `${name} ${noun}` : `${name}’s ${noun}`
}

/**
 * A nominal's words without its determiner, with the name it belongs to ("spokeswoman for Ian Pell"), and whether a
 * name is among them.
 */
function describe(analysis: Analysis, m: number): { text: string; proper: boolean } | null {
  const { tokens, mentions } = analysis
  const mention = mentions[m]!
  let first = mention.first
  while (first < mention.last && tokens.bits[first]! & (Is.determiner | Is.pronoun)) first++
  let last = mention.last
  let proper = false
  for (let t = first; t <= last; t++) {
    if (
      tokens.kinds[t] === TokenKind.capital &&
      !(tokens.bits[t]! & (Is.group | Is.role)) &&
      !(tokens.bits[t]! & Is.starter && beginsSentence(tokens, t))
    )
      proper = true
  }
  const next = mentions[m + 1]
  if (
    !proper &&
    mention.being !== 'document' &&
    next?.form === 'name' &&
    next.first - mention.last <= 3 &&
    ['for', 'of', 'with', 'at', 'from'].includes(tokens.words[mention.last + 1]!)
  ) {
    last = next.last
    proper = true
  }
  const text = tokens.text.slice(tokens.starts[first], tokens.ends[last]).replace(/\s+/g, ' ')
  return text === '' ? null : { text, proper }
}

/** What an earlier, fuller mention with the same noun says: "the spokesperson" after "a Microsoft spokesperson". */
function introduced(analysis: Analysis, m: number): string | null {
  const word = analysis.tokens.words[analysis.mentions[m]!.head]!
  for (let k = m - 1; k >= 0 && k >= m - furthestDocument; k--) {
    const other = analysis.mentions[k]!
    if (other.form !== 'nominal' || analysis.tokens.words[other.head] !== word) continue
    const phrase = describe(analysis, k)
    if (phrase?.proper) return phrase.text
  }
  return null
}
