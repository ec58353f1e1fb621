import { countBefore } from '../../text/search.ts'
import { TokenKind } from '../../text/tokens.ts'
import type { AttributedStretch } from '../rank/stretches.ts'
import { VerbClass } from '../read/clauses.ts'
import { firstAfter } from '../rank/features.ts'
import { Cue } from '../read/known-words.ts'
import { Is } from '../read/lexicon.ts'
import type { AddresseeTie } from '../read/lexicon.ts'
import { entityIndex, entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { sentenceAround } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'

/** The phrase that names who is told, with the name of the entity it resolves to. UTF-16 offsets. */
interface AddresseeSpan {
  readonly start: number
  readonly end: number
  readonly name: string | null
}

/** Somebody told something somewhere in the article. Token indexes. */
export interface Address {
  /** The verb or the preposition that leads to the addressee. */
  readonly lead: number
  readonly first: number
  readonly last: number
  /** The mention that heads the phrase; null where its noun is in no list. */
  readonly mention: number | null
  /** The entity that speaks to them; null where that is not clear. */
  readonly teller: number | null
}

/** Everyone who is told something in the article's prose, in order. Linear. */
export function findAddresses(analysis: Analysis): Address[] {
  const { tokens } = analysis
  const { leads } = tokens.lexicon.addressees
  const found: Address[] = []
  for (let t = 0; t + 1 < tokens.count; t++) {
    if (!(tokens.cues[t]! & Cue.addressee) || tokens.kinds[t] !== TokenKind.lower) continue
    const lead = leads.get(tokens.words[t]!)
    if (lead === undefined) continue
    const cue = lead === 'object' ? (isPassive(tokens, t) ? null : t) : tiedTo(analysis, lead, t)
    if (cue === null) continue
    const phrase = phraseAt(analysis, t + 1, lead === 'object')
    if (phrase) found.push({ lead: t, ...phrase, teller: tellerAt(analysis, cue, phrase.mention) })
  }
  return found
}

/** Tokens between two addresses of one speaker, where the second names nobody. */
const furthestBack = 90

/**
 * Whom a quotation is addressed to: named in its own sentence by its cue or nearest to it; else the one its speaker was
 * last said to tell something, in this paragraph or the one before. Null where the text does not say, or only of
 * another speaker.
 * @param medium where the quotation was said: a post on a platform is not addressed to whoever was told something before
 */
export function addresseeOf(
  analysis: Analysis,
  addresses: readonly Address[],
  group: readonly AttributedStretch[],
  medium: { readonly name: string } | null,
): AddresseeSpan | null {
  const first = group[0]!
  const source = first.ranked.mention
  if (addresses.length === 0 || source === null) return null
  const speaker = entityIndex(analysis, source)
  const [low, high] = sentenceWithSource(analysis, first.view.token, group.at(-1)!.view.token, source)
  const cue = analysis.clauses[source]!.verb
  const distance = ({ lead }: Address): number => (lead === cue ? -1 : Math.abs(lead - first.view.token))
  let best: Address | undefined
  let i = countBefore(addresses.length, (i) => addresses[i]!.lead < low)
  const from = i
  for (; i < addresses.length && addresses[i]!.lead <= high; i++) {
    const address = addresses[i]!
    if (
      isTellers(address, speaker) &&
      reaches(analysis, address, speaker) &&
      (!best || distance(address) < distance(best))
    )
      best = address
  }
  const isPost = medium !== null && analysis.tokens.lexicon.media.platforms.includes(medium.name)
  if (!best && !isPost) {
    const last = addresses[from - 1]
    if (
      last &&
      speaker !== null &&
      last.teller === speaker &&
      first.view.token - last.lead <= furthestBack &&
      lasts(analysis, last) &&
      first.view.paragraph - analysis.tokens.paragraphs[last.lead]! <= 1 &&
      reaches(analysis, last, speaker)
    )
      best = last
  }
  return best ? spanOf(analysis, best) : null
}

/** Who is asked or warned once need not be who is told what comes next. */
const lasts = (
  {
    tokens: {
      words,
      lexicon: { addressees },
    },
  }: Analysis,
  { lead }: Address,
): boolean => addressees.leads.get(words[lead]!) !== 'object' || addressees.lasting.has(words[lead]!)

const isTellers = ({ teller }: Address, speaker: number | null): boolean => teller === null || teller === speaker

/** A speaker is never their own addressee. */
const reaches = (analysis: Analysis, { mention }: Address, speaker: number | null): boolean =>
  mention === null || speaker === null || entityIndex(analysis, mention) !== speaker

function spanOf(analysis: Analysis, { first, last, mention }: Address): AddresseeSpan {
  const { tokens, mentions } = analysis
  const isOne = mention !== null && !mentions[mention]!.plural && mentions[mention]!.being !== 'group'
  const entity = isOne ? entityOf(analysis, mention) : undefined
  return { start: tokens.starts[first]!, end: tokens.ends[last]!, name: entity?.name ?? null }
}

const furthestSource = 40

/**
 * The sentence around a quotation, with that of its source where a full stop within the marks parts them: “Why?” Dole
 * asked Pell.
 */
export function sentenceWithSource(
  { tokens, mentions }: Analysis,
  first: number,
  last: number,
  source: number,
): readonly [number, number] {
  const [low, high] = sentenceAround(tokens, first, last)
  const at = mentions[source]!.first
  if (tokens.paragraphs[at] !== tokens.paragraphs[first] || at < first - furthestSource || at > last + furthestSource)
    return [low, high]
  const [sourceLow, sourceHigh] = sentenceAround(tokens, at, at)
  return [Math.min(low, sourceLow), Math.max(high, sourceHigh)]
}

/** Dole was told, being asked: the addressee stands before. */
function isPassive({ words, kinds, bits, lexicon }: ProseTokens, verb: number): boolean {
  const { passiveAuxiliaries } = lexicon.patterns
  let before = verb - 1
  while (
    before >= 0 &&
    verb - before < 4 &&
    kinds[before] === TokenKind.lower &&
    bits[before]! & Is.adverb &&
    !passiveAuxiliaries.has(words[before]!)
  )
    before--
  return before >= 0 && passiveAuxiliaries.has(words[before]!)
}

const furthestTie = 7

/**
 * The verb or noun from which the preposition at token `t` leads to who is told: said … to, in a letter … to; null for
 * none.
 */
function tiedTo(
  { tokens, mentions }: Analysis,
  { speechExcept, verbs, nouns }: AddresseeTie,
  t: number,
): number | null {
  const { kinds, words, bits, sentences, lexicon } = tokens
  for (let i = t - 1; i >= 0 && t - i <= furthestTie && sentences[i] === sentences[t]; i--) {
    const kind = kinds[i]!
    if (kind !== TokenKind.lower && kind !== TokenKind.capital && kind !== TokenKind.number) return null
    const word = words[i]!
    if (nouns.has(word)) return isHow(tokens, i) ? i : null
    if (verbs.has(word)) return i
    if (kind === TokenKind.lower && speechExcept && bits[i]! & Is.speech) return speechExcept.has(word) ? null : i
    if (kind === TokenKind.number || bits[i]! & (Is.adverb | Is.time) || lexicon.addressees.between.has(word)) continue
    // "said Dole to reporters": the subject stands between.
    const m = firstAfter(mentions, i) - 1
    if (m < 0 || mentions[m]!.last !== i || speechExcept === null) return null
    const before = tokens.bits[mentions[m]!.first - 1] ?? 0
    if (!(before & Is.speech) || kinds[mentions[m]!.first - 1] !== TokenKind.lower) return null
    i = mentions[m]!.first
  }
  return null
}

const furthestPreposition = 6

/**
 * Whether the noun at token `i` is how something is said rather than what is spoken of: in a strongly worded letter.
 */
function isHow({ kinds, words, bits, sentences, lexicon }: ProseTokens, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j <= furthestPreposition && sentences[j] === sentences[i]; j--) {
    if (lexicon.addressees.within.has(words[j]!)) return true
    if (
      kinds[j] === TokenKind.punctuation ||
      kinds[j] === TokenKind.stretch ||
      (kinds[j] === TokenKind.lower && bits[j]! & (Is.speech | Is.preposition | Is.conjunction | Is.auxiliary))
    )
      return false
  }
  return false
}

const furthestMention = 5
const longestChain = 3

/** The phrase from token `i` on that names who is told, up to its head; null where none stands there. */
function phraseAt(analysis: Analysis, i: number, told: boolean): Pick<Address, 'first' | 'last' | 'mention'> | null {
  const { tokens, mentions } = analysis
  const { patterns, shapes } = tokens.lexicon
  let m = firstAfter(mentions, i - 1)
  const from = mentions[m]
  const opened =
    from &&
    (from.first === i ||
      told ||
      tokens.bits[i]! & (Is.determiner | Is.title | Is.role) ||
      patterns.possessives.has(tokens.words[i]!))
  if (!opened || from.first - i > furthestMention || !isWithinPhrase(tokens, i, from.first))
    return told ? plainPhrase(tokens, i) : null
  for (let steps = 0; steps < longestChain && leadsOn(analysis, m); steps++) m++
  const head = mentions[m]!
  if (head.possessor || head.modifier || isPossessive(tokens, head.first, head.last))
    return told ? plainPhrase(tokens, i) : null
  if (!mayBeTold(analysis, m)) return null
  const noun = head.last + 1
  // "a CBS affiliate", "Fox News viewers": the name only qualifies a noun that is in no list.
  const qualifies =
    head.form === 'name' &&
    isPlainNoun(tokens, noun) &&
    (patterns.indefiniteArticles.has(tokens.words[i]!) || shapes.plural.test(tokens.words[noun]!))
  return qualifies ? { first: i, last: noun, mention: null } : { first: i, last: head.last, mention: m }
}

const isPlainNoun = ({ kinds, bits, words, lexicon }: ProseTokens, i: number): boolean =>
  kinds[i] === TokenKind.lower && bits[i] === 0 && !lexicon.shapes.noNoun.test(words[i]!)

/** Only determiners, adjectives and titles stand between. */
function isWithinPhrase({ kinds, bits, sentences }: ProseTokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (
      sentences[t] !== sentences[from] ||
      kinds[t] === TokenKind.stretch ||
      kinds[t] === TokenKind.punctuation ||
      kinds[t] === TokenKind.lineBreak
    )
      return false
    if (
      kinds[t] === TokenKind.lower &&
      bits[t]! & (Is.preposition | Is.conjunction | Is.auxiliary | Is.relative | Is.subject | Is.adverb) &&
      !(bits[t]! & Is.determiner)
    )
      return false
  }
  return true
}

/**
 * Whether a mention only opens the phrase of the next: CNN's Ian Pell, Fox News host Ian Pell, his supporters, a group
 * of farmers.
 */
function leadsOn({ tokens, mentions }: Analysis, m: number): boolean {
  const mention = mentions[m]!
  const next = mentions[m + 1]
  if (
    !next ||
    next.first - mention.last > furthestMention ||
    tokens.sentences[next.first] !== tokens.sentences[mention.last]
  )
    return false
  const counts = (tokens.bits[mention.head]! & Is.numeral) !== 0
  if (mention.plural && mention.form === 'nominal' && !counts) return false
  const own = mention.possessor || mention.modifier || isPossessive(tokens, mention.first, mention.last)
  const from = mention.last + 1 + (tokens.kinds[mention.last + 1] === TokenKind.clitic ? 1 : 0)
  if (own) return isWithinPhrase(tokens, from, next.first)
  return (
    (counts || mention.being === 'organisation') &&
    mention.form === 'nominal' &&
    next.first === from + 1 &&
    tokens.lexicon.patterns.of.has(tokens.words[from]!)
  )
}

const isPossessive = (tokens: ProseTokens, first: number, last: number): boolean =>
  first === last &&
  tokens.lexicon.patterns.possessives.has(tokens.words[first]!) &&
  tokens.kinds[first + 1] === TokenKind.lower &&
  !(tokens.bits[first + 1]! & notNoun)

/** Whether mention `m` is somebody, or a body, and no place or thing. */
function mayBeTold(analysis: Analysis, m: number): boolean {
  const { tokens, mentions } = analysis
  const { patterns, shapes, traits } = tokens.lexicon
  const mention = mentions[m]!
  if (mention.being === 'document' || mention.being === 'place') return false
  if (mention.form === 'pronoun')
    return (tokens.bits[mention.first]! & (Is.subject | Is.relative)) === 0
      ? !shapes.reflexive.test(tokens.words[mention.first]!)
      : patterns.secondPerson.has(tokens.words[mention.first]!)
  if (mention.form === 'nominal') return mention.being !== 'unknown'
  const entity = entityOf(analysis, m)
  if (entity?.being === 'place' || tokens.bits[mention.head]! & Is.time) return false
  if (!traits.addresseesLookLikePlaces) return true
  return (
    entity !== undefined &&
    (entity.being === 'organisation' ||
      entity.being === 'group' ||
      (entity.being === 'person' && (entity.personal || entity.saidTimes > 0)))
  )
}

const notNoun =
  Is.preposition | Is.conjunction | Is.auxiliary | Is.adverb | Is.relative | Is.speech | Is.pronoun | Is.time
const longestPlain = 4

/** A phrase of words that are in no list: "the parishioners", "delegates"; not what may be told: "the truth". */
function plainPhrase(
  { kinds, bits, words, sentences, lexicon }: ProseTokens,
  i: number,
): Pick<Address, 'first' | 'last' | 'mention'> | null {
  const { possessives } = lexicon.patterns
  let last = i
  while (
    last < i + longestPlain &&
    kinds[last] === TokenKind.lower &&
    sentences[last] === sentences[i] &&
    !(bits[last]! & notNoun && !possessives.has(words[last]!))
  )
    last++
  last--
  const head = words[last]
  if (
    last < i ||
    !head ||
    bits[last]! & (Is.determiner | Is.document | Is.judging) ||
    possessives.has(head) ||
    lexicon.addressees.things.has(head)
  )
    return null
  const determined = last > i && (bits[i]! & Is.determiner || possessives.has(words[i]!))
  // "told parliament": a body that is the only one of its kind.
  const onlyOne = last === i && bits[i]! & Is.body
  return determined || onlyOne || lexicon.shapes.plural.test(head) ? { first: i, last, mention: null } : null
}

const furthestTeller = 8

/**
 * The entity that speaks: the subject of the verb at token `cue`, else – of a phrase such as "in a letter to Dole" –
 * the first subject of a speech verb after it in its sentence, or the last before it. Null where there is none.
 */
export function tellerAt(analysis: Analysis, cue: number, told: number | null): number | null {
  const { mentions, clauses } = analysis
  const { sentences } = analysis.tokens
  const next = firstAfter(mentions, cue)
  const here = (m: number): boolean => m >= 0 && m < mentions.length && sentences[mentions[m]!.first] === sentences[cue]
  for (let m = next - 1; here(m) && m >= next - furthestTeller; m--)
    if (clauses[m]!.verb === cue || clauses[m]!.secondVerb === cue) return entityIndex(analysis, m)
  const says = (m: number): boolean =>
    (clauses[m]!.verb >= 0 && clauses[m]!.verbClass >= VerbClass.judging && !clauses[m]!.prepositional) ||
    clauses[m]!.inverted
  for (let m = next - 1; here(m) && m >= next - furthestTeller; m--) if (says(m)) return entityIndex(analysis, m)
  for (let m = next; here(m) && m < next + furthestTeller; m++)
    if (m !== told && says(m)) return entityIndex(analysis, m)
  return null
}
