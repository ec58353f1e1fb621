import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { commaOutside, lastCode } from '../read/prose-tokens.ts'
import { Beside } from './features.ts'
import type { QuotationView } from './features.ts'
import { sureSource } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'

/** Its own subject and verb, after another quotation of the sentence, hardly ever mislead. */
const clauseProbability = 0.97

const found = (mention: number): RankedSource => sureSource(mention, clauseProbability, false)

/**
 * The source that a clause beside the quotation names: the agent behind it, who is named in an aside before it, or the
 * subject of the second of two quotations in one sentence that each have a clause of their own; null for any other.
 */
export function clauseSource(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
): RankedSource | null {
  if (view.before !== Beside.word) return null
  const named = candidates.find((m) => isAgentBehind(analysis, view, m) || speaksInAside(analysis, view, m))
  return named === undefined ? ownClauseSource(analysis, view, candidates) : found(named)
}

/** Whether mention `m` is who, right behind the marks, is said to have said so: was called “a gift” by Dole. */
function isAgentBehind({ tokens, mentions, clauses }: Analysis, { token }: QuotationView, m: number): boolean {
  const { verb, inverted } = clauses[m]!
  return (
    mentions[m]!.first > token &&
    tokens.lexicon.patterns.agentPrepositions.has(tokens.words[token + 1] ?? '') &&
    inverted &&
    verb >= 0 &&
    verb < token
  )
}

/** Tokens from an aside to the quotation, and within it. */
const nearAside = 4
const longestAside = 8

/** Whether mention `m` speaks in an aside between commas before the marks: had, as Dole said, a “bad” start. */
function speaksInAside({ tokens, mentions }: Analysis, { token, sentence }: QuotationView, m: number): boolean {
  const { first, last } = mentions[m]!
  let end = token - 1
  while (end > 0 && token - end <= nearAside && punctuationAt(tokens, end) !== comma) end--
  if (last >= end || first < end - longestAside || punctuationAt(tokens, end) !== comma) return false
  let start = end - 1
  let speaks = false
  while (start > 0 && end - start <= longestAside && punctuationAt(tokens, start) !== comma) {
    if (tokens.bits[start]! & Is.speech) speaks = true
    start--
  }
  return (
    speaks &&
    first > start &&
    punctuationAt(tokens, start) === comma &&
    tokens.sentences[start] === sentence &&
    tokens.lexicon.patterns.as.has(tokens.words[start + 1]!)
  )
}

const comma = 44

/**
 * The subject of a clause of its own: Lowe in "Pell called it “a gift”, while Lowe called it “an insult”" and in "Pell
 * spoke of “a gift”, Lowe of “an insult”".
 */
function ownClauseSource(analysis: Analysis, view: QuotationView, candidates: readonly number[]): RankedSource | null {
  const { tokens, mentions } = analysis
  for (const m of candidates) {
    if (mentions[m]!.first > view.token) continue
    const before = stretchBefore(tokens, mentions[m]!)
    if (before >= 0 && hasOwnClause(analysis, view, m, before)) return found(m)
  }
  return null
}

/**
 * Whether mention `m` is a name or a noun with a verb of reporting or judging before the quotation, or where the verb is left out
 * with the preposition that led to the quotation before it, at token `before`.
 */
function hasOwnClause(
  { tokens, mentions, clauses }: Analysis,
  { token, leftVerb }: QuotationView,
  m: number,
  before: number,
): boolean {
  const { form, being, possessor, last } = mentions[m]!
  if (form === 'pronoun' || (being !== 'person' && being !== 'organisation') || possessor) return false
  const { verb, verbClass, path } = clauses[m]!
  if (verb >= 0) return verb === leftVerb && verbClass >= VerbClass.judging && path < 2
  const lead = tokens.words[token - 1]!
  return (
    form === 'name' &&
    last === token - 2 &&
    (tokens.bits[token - 1]! & Is.preposition) !== 0 &&
    lead === tokens.words[before - 1]
  )
}

/** Words between two clauses of one sentence: ", but his rival". */
const longestJoint = 5

/**
 * The quotation right before the clause that a mention begins, in its sentence: a token, -1 where there is none. Between
 * them stand a sign, a conjunction and what belongs to the name.
 */
function stretchBefore(tokens: Analysis['tokens'], { first }: Mention): number {
  const { kinds, bits, words, sentences } = tokens
  const { coordinating, contrasting, that } = tokens.lexicon.patterns
  let parted = false
  for (let t = first - 1; t >= 0 && t >= first - longestJoint && sentences[t] === sentences[first]; t--) {
    if (kinds[t] === TokenKind.stretch) return parted || endsInComma(tokens, t) ? t : -1
    const contrasts = contrasting.has(words[t]!) || (that.has(words[t]!) && contrasting.has(words[t - 1] ?? ''))
    const joins = contrasts || coordinating.has(words[t]!)
    const qualifies = (bits[t]! & (Is.title | Is.role | Is.determiner | Is.pronoun)) !== 0 && !(bits[t]! & Is.subject)
    if (joins || kinds[t] === TokenKind.punctuation) parted = true
    else if (!qualifies) return -1
  }
  return -1
}

const endsInComma = (tokens: Analysis['tokens'], t: number): boolean => {
  const stretch = tokens.stretches[tokens.stretchAt[t]!]!
  return lastCode(tokens.text, stretch) === 44 || commaOutside(tokens, stretch)
}
