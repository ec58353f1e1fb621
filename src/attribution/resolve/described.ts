import type { SpeakerKind } from '../attribution.ts'
import type { Analysis } from '../analysis.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { pseudonymOf } from '../read/pseudonyms.ts'
import type { Clause } from '../read/clauses.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { TokenKind } from '../../text/tokens.ts'
import type { Entity } from './entities.ts'
import { speakerOf } from './resolved.ts'
import type { Resolved } from './resolved.ts'

/**
 * Sources that the article names only by a common noun: "relatives", "White House officials", "a spokesman for Ian
 * Pell". A body called after somebody ("the Dole campaign") is named by that; all others are described, by the fullest
 * phrase that the article has for them. `owner` is the entity that the noun is said to be of, undefined for none.
 */
export function describedSpeaker(analysis: Analysis, m: number, owner: Entity | undefined): Resolved | null {
  const mention = analysis.mentions[m]!
  const pseudonym = pseudonymOf(analysis, m)
  if (pseudonym !== null) return described(pseudonym, mention, true)
  const phrase = describe(analysis, m)
  if (phrase === null) return null
  const isBody = mention.being === 'organisation'
  if (owner && !phrase.proper) {
    const body = owner.affiliation === null ? undefined : analysis.entities.list[owner.affiliation]
    if (isBody && body) return { speaker: speakerOf(body), trust: 0.8, entity: body }
    const short = owner.being === 'person' ? owner.name.split(' ').at(-1)! : owner.name
    return described(analysis.tokens.lexicon.phrasing.owned(short, phrase.text), mention, isBody)
  }
  const earlier = phrase.proper || mention.determiner !== 'definite' ? null : introduced(analysis, m, phrase.text)
  return described(earlier?.text ?? phrase.text, mention, isBody && (earlier ?? phrase).proper)
}

const described = (name: string, mention: Mention, named: boolean): Resolved => ({
  speaker: { name, kind: kindOf(mention), named, aliases: [] },
  trust: 0.7,
  entity: undefined,
})

const kindOf = ({ being, plural }: Mention): SpeakerKind =>
  being === 'person' && !plural ? 'person' : being === 'group' || plural ? 'group' : 'organisation'

interface Phrase {
  readonly text: string
  /** A name is among its words. */
  readonly proper: boolean
}

/**
 * A nominal's words without its determiner, with what follows to say who is meant: "spokeswoman for Ian Pell", "official
 * who asked not to be named".
 */
function describe(analysis: Analysis, m: number): Phrase | null {
  const { tokens } = analysis
  const mention = analysis.mentions[m]!
  let first = mention.first
  while (
    first < mention.last &&
    (tokens.bits[first]! & (Is.determiner | Is.pronoun) ||
      (tokens.bits[first]! & (Is.adverb | Is.conjunction) && !(tokens.bits[first]! & (Is.role | Is.group))))
  )
    first++
  const last = mention.being === 'document' ? mention.last : endOfPhrase(analysis, m)
  let proper = false
  for (let t = first; t <= last; t++) {
    if (
      tokens.kinds[t] === TokenKind.capital &&
      !(tokens.bits[t]! & (Is.group | Is.role | Is.people)) &&
      !(t === first && beginsSentence(tokens, t))
    )
      proper = true
  }
  const printed = tokens.text.slice(tokens.starts[first], tokens.ends[last]).replace(/\s+/g, ' ')
  if (printed === '') return null
  const opens = tokens.kinds[first] === TokenKind.capital && beginsSentence(tokens, first)
  const common = opens && !(tokens.bits[first]! & (Is.people | Is.place | Is.givenName)) && first === mention.head
  return { text: common ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed, proper }
}

const longestComplement = 14

/**
 * Whether an adjective that no list holds stands behind a noun whose verb is found elsewhere: dijo un abogado particular;
 * une source gouvernementale a dit.
 */
function hasAdjective(
  { kinds, bits, words, sentences, lexicon }: ProseTokens,
  clause: Clause,
  { last }: Mention,
): boolean {
  const next = last + 1
  return (
    lexicon.traits.qualifiersFollow &&
    (clause.inverted || clause.verb > next) &&
    kinds[next] === TokenKind.lower &&
    bits[next] === 0 &&
    sentences[next] === sentences[last] &&
    !lexicon.shapes.adverb.test(words[next]!)
  )
}

/** Last token of the phrase that mention `m` heads, with its complement or relative clause. */
function endOfPhrase({ tokens, clauses, mentions }: Analysis, m: number): number {
  const { kinds, bits, words, sentences, lexicon } = tokens
  const { complementWords, mannerVerbs } = lexicon.patterns
  const { verb, inverted, path } = clauses[m]!
  const last = mentions[m]!.last + (hasAdjective(tokens, clauses[m]!, mentions[m]!) ? 1 : 0)
  if (!complementWords.has(words[last + 1] ?? '') || sentences[last + 1] !== sentences[last]) return last
  if (bits[last + 1]! & Is.relative && mannerVerbs.has(words[last + 2] ?? '')) return last
  // "Contó un testigo a la agencia": what follows a subject behind its verb may belong to the verb.
  const next = words[last + 1]!
  if (inverted && lexicon.traits.qualifiersFollow && bits[last + 1]! & Is.preposition && !lexicon.patterns.of.has(next))
    return last
  const limit = !inverted && path === 1 && verb > last ? verb : last + longestComplement
  const relative = bits[last + 1]! & Is.relative
  let end = last
  for (let t = last + 1; t < limit && t < tokens.count && sentences[t] === sentences[last]; t++) {
    if (
      kinds[t] !== TokenKind.lower &&
      kinds[t] !== TokenKind.capital &&
      kinds[t] !== TokenKind.clitic &&
      kinds[t] !== TokenKind.number
    )
      break
    if (bits[t]! & (Is.time | Is.document) && !relative) break
    if (lexicon.patterns.reflexives.has(words[t]!)) break
    // "A representative for Rain did not respond": the verb of the noun itself.
    if (!relative && bits[t]! & Is.auxiliary && !(bits[t]! & (Is.preposition | Is.determiner))) break
    if (t > last + (relative ? 2 : 1) && bits[t]! & (relative ? Is.speech | Is.judging : Is.speech | Is.relative)) break
    if (
      bits[t]! & (Is.preposition | Is.determiner | Is.conjunction | Is.relative | Is.auxiliary | Is.pronoun) &&
      kinds[t] === TokenKind.lower
    )
      continue
    end = t
  }
  return end
}

const furthestIntroduction = 60

/** What an earlier, fuller mention with the same noun says: "the spokesperson" after "a Microsoft spokesperson". */
function introduced(analysis: Analysis, m: number, text: string): Phrase | null {
  const word = analysis.tokens.words[analysis.mentions[m]!.head]!
  let fullest: Phrase | null = null
  for (let k = m - 1; k >= 0 && k >= m - furthestIntroduction; k--) {
    const other = analysis.mentions[k]!
    if (other.form !== 'nominal' || analysis.tokens.words[other.head] !== word) continue
    const phrase = describe(analysis, k)
    if (!phrase || phrase.text.length <= text.length) continue
    if (phrase.proper) return phrase
    fullest ??= phrase
  }
  return fullest
}
