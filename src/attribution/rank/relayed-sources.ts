import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { Ending, firstAfter } from './features.ts'
import type { QuotationView } from './features.ts'
import { plainScore } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'

/** Said outright, as plainly as by a tag of its own. */
const quotedProbability = 0.99
/** The subject of an inner clause hardly ever only passes on. */
const innerProbability = 0.97

/**
 * The one whose words another passes on, null where nobody is so quoted: Pell in "Ruiz quoted Ian Pell as saying “…”",
 * "Pell, quoted by Ruiz as saying “…”" and "Ruiz said that Pell had called it “…”".
 */
export function relayedSource(analysis: Analysis, view: QuotationView): RankedSource | null {
  const quoted = quotedBefore(analysis, view) ?? quotedBehind(analysis, view)
  if (quoted !== null) return sure(quoted, quotedProbability, true)
  const inner = innerSubject(analysis, view)
  return inner === null ? null : sure(inner, innerProbability, false)
}

const sure = (mention: number, probability: number, plain: boolean): RankedSource => ({
  mention,
  probability,
  score: plainScore,
  plain,
  tied: true,
})

/** Words before the one who is relayed: "recalled former mayor Ian Pell saying". */
const longestTitle = 4

/** Pell in "Ruiz recalled Pell saying", "Ruiz quoted Pell as saying" and "Pell, quoted by Ruiz as saying". */
function quotedBefore({ tokens, mentions }: Analysis, view: QuotationView): number | null {
  const { relayedParticiples, relayingVerbs, as, agentPrepositions } = tokens.lexicon.patterns
  const saying = view.leftVerb
  if (saying < 2 || !relayedParticiples.has(tokens.words[saying]!)) return null
  const last = as.has(tokens.words[saying - 1]!) ? saying - 2 : saying - 1
  const mention = firstAfter(mentions, last) - 1
  const named = mentions[mention]
  if (named?.last !== last) return null
  for (let t = named.first - 1; t >= 0 && t >= named.first - longestTitle; t--) {
    if (tokens.kinds[t] !== TokenKind.lower) return null
    if (relayingVerbs.has(tokens.words[t]!)) return mention
    if (agentPrepositions.has(tokens.words[t]!))
      return relayingVerbs.has(tokens.words[t - 1]!) ? subjectBefore(mentions, tokens, t - 1) : null
  }
  return null
}

/** Whom the participle at token `i` is about: Pell, quoted; Pell was quoted; null for none. */
function subjectBefore(mentions: readonly Mention[], tokens: Analysis['tokens'], i: number): number | null {
  let t = i - 1
  while (t > 0 && (punctuationAt(tokens, t) === 44 || tokens.bits[t]! & (Is.auxiliary | Is.adverb))) t--
  const mention = firstAfter(mentions, t) - 1
  return mentions[mention]?.last === t && tokens.sentences[t] === tokens.sentences[i] ? mention : null
}

/** Pell in "“…,” Ruiz quoted former mayor Ian Pell as saying." */
function quotedBehind({ tokens, mentions }: Analysis, { rightVerb, ending }: QuotationView): number | null {
  const { relayedParticiples, relayingVerbs, as } = tokens.lexicon.patterns
  if (rightVerb < 0 || ending !== Ending.comma || !relayingVerbs.has(tokens.words[rightVerb]!)) return null
  const mention = firstAfter(mentions, rightVerb)
  const named = mentions[mention]
  if (named === undefined || named.first - rightVerb > longestTitle) return null
  const saying = as.has(tokens.words[named.last + 1] ?? '') ? named.last + 2 : named.last + 1
  return relayedParticiples.has(tokens.words[saying] ?? '') ? mention : null
}

/** Words between the outer verb and the inner subject: said on Monday that the former mayor. */
const longestJoint = 6
/** Words between the inner verb and the quotation: had called the letter from the council. */
const longestObject = 12

/**
 * The subject of a clause within what another says: Pell in "Ruiz said that Pell had called it “…”". Only who can speak,
 * and does so by the last such verb before the quotation: not the plan in "Ruiz said the plan called for “…”".
 */
function innerSubject(analysis: Analysis, view: QuotationView): number | null {
  const { tokens, mentions, clauses } = analysis
  if (view.leftVerb < 0) return null
  for (let m = firstAfter(mentions, view.token) - 1; m >= 0; m--) {
    if (tokens.sentences[mentions[m]!.first] !== view.sentence) return null
    const { verb, verbClass } = clauses[m]!
    if (verbClass < VerbClass.judging || verb < mentions[m]!.last) continue
    const leads = verb >= view.leftVerb && view.token - verb <= longestObject
    return leads && speaks(analysis, m) && isReported(analysis, mentions[m]!) ? m : null
  }
  return null
}

/** Whether a mention is somebody, and its verb reports words: said, called. */
function speaks({ tokens, mentions, clauses }: Analysis, m: number): boolean {
  const { form, being, possessor, last } = mentions[m]!
  const { verb, verbClass, path, prepositional } = clauses[m]!
  if (possessor || prepositional || path > 1 || form === 'pronoun') return false
  if (path === 1 && !goesOn(tokens, last + 1)) return false
  const group = being === 'group' && (tokens.bits[last]! & Is.group) !== 0
  if (being !== 'person' && !group && !(being === 'organisation' && form === 'name')) return false
  return verbClass === VerbClass.speech || tokens.lexicon.patterns.callingVerbs.has(tokens.words[verb]!)
}

/** Whether a subject goes on at token `i`: Pell, an engineer; a spokesman for Pell. Not so: urged Pell to come and said. */
const goesOn = (tokens: Analysis['tokens'], i: number): boolean =>
  punctuationAt(tokens, i) === 44 || tokens.lexicon.patterns.tyingPrepositions.has(tokens.words[i]!)

/**
 * Whether the clause that a mention begins is what somebody before it says: Ruiz said on Monday that, Ruiz told him that;
 * according to Ruiz.
 */
function isReported({ tokens, mentions, clauses }: Analysis, { first }: Mention): boolean {
  const { that, objectFirstVerbs } = tokens.lexicon.patterns
  if (punctuationAt(tokens, first - 1) === 44) {
    const outer = firstAfter(mentions, first - 1) - 1
    return (
      outer >= 0 && clauses[outer]!.accordingTo && tokens.sentences[mentions[outer]!.last] === tokens.sentences[first]
    )
  }
  let t = first - 1
  let joined = false
  while (t > 0 && first - t <= longestJoint && mayJoin(tokens, t)) {
    joined ||= that.has(tokens.words[t]!)
    t--
  }
  if (!(tokens.bits[t]! & Is.speech) || (objectFirstVerbs.has(tokens.words[t]!) && !joined)) return false
  const outer = firstAfter(mentions, t) - 1
  return outer >= 0 && clauses[outer]!.verb === t && !clauses[outer]!.inverted
}

/** Words between the outer verb and the inner clause, no verb among them: on Monday that the former. */
const mayJoin = ({ kinds, bits }: Analysis['tokens'], t: number): boolean =>
  kinds[t] === TokenKind.lower
    ? (bits[t]! & (Is.speech | Is.judging | Is.auxiliary)) === 0
    : kinds[t] === TokenKind.capital && (bits[t]! & Is.time) !== 0
