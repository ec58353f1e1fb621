import type { Speaker } from '../attribution.ts'
import type { Entity } from './entities.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { speakerOfPronoun } from './reference.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import { TokenKind } from '../../text/tokens.ts'

/** A resolved speaker, and how likely the step from source to speaker is right, 0 to 1. */
export interface Resolved {
  readonly speaker: Speaker
  readonly trust: number
}

/**
 * Who the source at mention `m` is, or null where the article does not say. `inside`: the beginning of what is quoted,
 * lower-case.
 */
export function resolveSpeaker(analysis: Analysis, m: number, inside = ''): Resolved | null {
  const mention = analysis.mentions[m]!
  const joint = jointSpeaker(analysis, m)
  if (joint) return joint
  const entity =
    mention.form === 'pronoun' && mention.being === 'person'
      ? speakerOfPronoun(analysis, m, inside)
      : entityOf(analysis, m)
  if (entity) {
    return isGenericName(analysis, mention, entity)
      ? null
      : { speaker: speakerOf(entity), trust: trustOf(mention, entity) }
  }
  if (mention.form === 'pronoun') return mention.plural ? pairBefore(analysis, m) : null
  const owner = possessorOf(analysis, m)
  if (mention.being === 'document') {
    const author = owner ?? authorOf(analysis, m)
    if (author) return { speaker: speakerOf(author), trust: owner ? 0.8 : 0.65 }
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
  return speakersOfPair(analysis, m - 1) ?? speakersOfPair(analysis, m)
}

const furthestPair = 25

/** The two whom "they" takes up again. */
function pairBefore(analysis: Analysis, m: number): Resolved | null {
  for (let k = m - 2; k >= 0 && k >= m - furthestPair; k--) {
    const pair = speakersOfPair(analysis, k)
    if (pair) return pair
  }
  return null
}

/** The speakers of two names joined by "and" right before or after one speech verb, the first at mention `k`. */
function speakersOfPair(analysis: Analysis, k: number): Resolved | null {
  const { tokens, mentions, clauses } = analysis
  const [a, b] = [mentions[k], mentions[k + 1]]
  const [first, second] = [entityOf(analysis, k), entityOf(analysis, k + 1)]
  if (!a || !b || !first || !second || first.words.length < 2 || second.words.length < 2) return null
  if (a.form !== 'name' || b.form !== 'name' || a.possessor || b.possessor || first === second) return null
  if (a.being !== b.being || b.first - a.last > 8 || tokens.sentences[a.last] !== tokens.sentences[b.first]) return null
  let joined = false
  for (let t = a.last + 1; t < b.first; t++) {
    if (tokens.lexicon.patterns.and.has(tokens.words[t]!)) joined = true
    else if (tokens.kinds[t] === TokenKind.punctuation && /[()]/.test(tokens.text.charAt(tokens.starts[t]!))) continue
    else if (!(tokens.bits[t]! & (Is.title | Is.role)) && !inParentheses(tokens, t)) return null
  }
  const speak =
    joined &&
    (clauses[k]!.inverted || clauses[k + 1]!.verb >= 0) &&
    (a.first === 0 || !(tokens.bits[a.first - 1]! & Is.preposition) || clauses[k]!.accordingTo)
  if (!speak) return null
  const name = tokens.lexicon.phrasing.pair(first.name, second.name)
  return { speaker: { name, kind: 'group', aliases: [] }, trust: 0.8 }
}

const inParentheses = (tokens: Analysis['tokens'], t: number): boolean => tokens.text.charAt(tokens.ends[t]!) === ')'

const furthestDocument = 60

/**
 * Who issued a document that speaks – "the letter said" –: the one it is said to be by or from, else the subject of the
 * sentence that first mentions such a document; undefined where neither is said.
 */
function authorOf(analysis: Analysis, m: number): Entity | undefined {
  const { tokens, mentions, clauses } = analysis
  const mention = mentions[m]!
  const maker = mentions[m + 1]
  const after = mentions[m + 2]
  const near = maker !== undefined && maker.first - mention.last <= 3
  const office = entityOf(analysis, m + 2)
  if (near && maker.possessor && after && after.first <= maker.last + 3 && office) return office
  const author = entityOf(analysis, m + 1)
  if (near && author && tokens.lexicon.patterns.authorPrepositions.has(tokens.words[mention.last + 1]!)) return author
  const word = tokens.words[mention.head]!
  for (let k = m - 1; k >= 0 && k >= m - furthestDocument; k--) {
    const other = mentions[k]!
    if (tokens.words[other.head] !== word) continue
    for (let s = k - 1; s >= 0 && tokens.sentences[mentions[s]!.first] === tokens.sentences[other.first]; s--) {
      const entity = entityOf(analysis, s)
      if (
        entity &&
        entity.being !== 'place' &&
        (clauses[s]!.verb >= 0 || clauses[s]!.inverted || mentions[s]!.possessor)
      )
        return entity
    }
  }
  return undefined
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

/** The entity whose possessive stands right before a nominal: "Dole's letter", "his post"; undefined for none. */
function possessorOf(analysis: Analysis, m: number): Entity | undefined {
  const { tokens, mentions } = analysis
  const mention = mentions[m]!
  const before = mentions[m - 1]
  if (before && before.last < mention.first && before.last >= mention.first - 2 && before.possessor)
    return entityOf(analysis, m - 1)
  const own = tokens.bits[mention.first]!
  if (mention.determiner === 'possessive' && own & Is.pronoun && before) {
    for (let k = m - 1; k >= 0 && k > m - 12; k--) {
      const candidate = entityOf(analysis, k)
      if (candidate?.being !== 'person') continue
      if (own & Is.male && !(own & Is.female) && candidate.female > candidate.male) continue
      if (own & Is.female && !(own & Is.male) && candidate.male > candidate.female) continue
      return candidate
    }
  }
  return undefined
}

/**
 * Sources that the article names only by a common noun: "relatives", "White House officials", "a spokesman for Ian
 * Pell".
 */
function describedSpeaker(analysis: Analysis, m: number, owner: Entity | undefined): Resolved | null {
  const mention = analysis.mentions[m]!
  const phrase = describe(analysis, m)
  if (phrase === null) return null
  if (owner && !phrase.proper) {
    if (mention.being !== 'organisation') return null
    const body = owner.affiliation === null ? undefined : analysis.entities.list[owner.affiliation]
    if (body) return { speaker: speakerOf(body), trust: 0.8 }
    const short = owner.being === 'person' ? owner.name.split(' ').at(-1)! : owner.name
    const name = analysis.tokens.lexicon.phrasing.owned(short, phrase.text)
    return { speaker: { name, kind: 'organisation', aliases: [] }, trust: 0.7 }
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
    tokens.lexicon.patterns.tyingPrepositions.has(tokens.words[mention.last + 1]!)
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
