import type { Analysis } from '../analysis.ts'
import type { Mention } from '../read/mention.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { Is } from '../read/lexicon.ts'
import { TokenKind } from '../../text/tokens.ts'
import { nameOfSource } from './entities.ts'

/**
 * The mention that heads the phrase a source was found in: of "Romero's organization" and "the Dole campaign" the noun,
 * of "the interim president, Ana Ruiz," and "the Dole strategist Ian Pell" the name.
 */
export function headOf(analysis: Analysis, m: number): number {
  const { tokens, mentions, clauses } = analysis
  const named = nameEnding(analysis, m)
  if (named >= 0) return named
  const mention = mentions[m]!
  const next = mentions[m + 1]
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

function headOfNominal({ tokens, mentions, clauses }: Analysis, m: number): number {
  if (mentions[m]!.form !== 'nominal' || mentions[m]!.being !== 'person') return m
  const name = nameOfSource(tokens, mentions, clauses, m)
  return name === null || mentions[name]!.being !== 'person' ? m : name
}

/** "the Dole campaign", "Dole's negotiating partners": the noun follows what qualifies it directly. */
const isQualified = (tokens: ProseTokens, mention: Mention, next: Mention): boolean =>
  mention.form === 'name' &&
  (mention.modifier || mention.possessor) &&
  next.head <= mention.last + 4 &&
  tokens.sentences[next.head] === tokens.sentences[mention.last]

const furthestName = 4

/**
 * The person's name that ends the noun phrase which mention `m` begins: "Dole strategist Ian Pell", "her lawyer Ana
 * Ruiz", "Texas-based consultant Mara Dole"; a mention, -1 for none.
 */
function nameEnding({ tokens, mentions }: Analysis, m: number): number {
  const { kinds, bits } = tokens
  const mention = mentions[m]!
  if (mention.form === 'name' && mention.being === 'person' && !mention.modifier && !mention.possessor) return -1
  if (mention.form === 'pronoun' && (bits[mention.first]! & (Is.subject | Is.relative)) !== 0) return -1
  let next = m + 1
  let offices = mention.form === 'nominal' ? 1 : 0
  for (let t = mention.last + 1; t <= mention.last + furthestName && t < tokens.count; t++) {
    if (mentions[next] && mentions[next]!.first === t) {
      const found = mentions[next]!
      if (found.form === 'name' && found.being === 'person')
        return !found.possessor && !found.modifier && (offices > 0 || found.nameFirst > found.first) ? next : -1
      if (found.form === 'nominal' && found.being === 'person') offices++
      else if (!found.modifier) return -1
      t = found.last
      next++
      continue
    }
    if (kinds[t] === TokenKind.clitic && t === mention.last + 1) continue
    if (kinds[t] !== TokenKind.lower && kinds[t] !== TokenKind.number) return -1
    if (bits[t]! & (Is.role | Is.title)) offices++
    else if (bits[t]! & stops) return -1
  }
  return -1
}

const stops =
  Is.speech |
  Is.judging |
  Is.auxiliary |
  Is.preposition |
  Is.conjunction |
  Is.determiner |
  Is.pronoun |
  Is.relative |
  Is.adverb |
  Is.time
