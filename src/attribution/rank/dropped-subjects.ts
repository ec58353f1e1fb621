import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { entityOf } from '../analysis.ts'
import { opensTag } from '../read/inversion.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { isComplement, isSubordinate } from '../resolve/reference.ts'
import { candidatesOf, firstAfter, rivalsOf } from './features.ts'
import type { QuotationView } from './features.ts'
import type { RankedSource } from './plain-sources.ts'

const droppedProbability = 0.8

/**
 * Who is in play where a language leaves out the subject of a tag – “…”, dijo. –: the speaker of the quotation before, or
 * the subject of the sentences before, whichever is nearer; null where the tag has a subject, or nobody is in play.
 * `previous` is the source of the quotation before and its place, null for none.
 */
export function droppedSource(
  analysis: Analysis,
  view: QuotationView,
  previous: { readonly mention: number; readonly token: number } | null,
): RankedSource | null {
  const { tokens } = analysis
  if (!tokens.lexicon.traits.dropsSubjects) return null
  const verb = subjectlessVerb(analysis, view, candidatesOf(analysis, view))
  if (verb < 0) return null
  const place = Math.min(verb, view.token)
  const plural = tokens.lexicon.shapes.pluralVerb?.test(tokens.words[verb]!) === true
  const subject = subjectBefore(analysis, place, plural)
  const mention =
    previous && (subject === null || previous.token > analysis.mentions[subject]!.first)
      ? previous.mention
      : (subject ?? (plural ? null : onlyPersonBefore(analysis, place)))
  return mention === null ? null : { mention, probability: droppedProbability, score: 0, plain: true, tied: false }
}

/** The finite verb of speech without a subject that ties to the quotation; -1 for none. */
function subjectlessVerb(analysis: Analysis, view: QuotationView, candidates: readonly number[]): number {
  const { tokens } = analysis
  const { left, right } = rivalsOf(analysis, view, candidates)
  const { rightVerb, leftVerb } = view
  if (isFinite(tokens, rightVerb) && opensTag(tokens, rightVerb))
    return right === null && !nounFollows(tokens, rightVerb) ? rightVerb : -1
  const speaks = isFinite(tokens, leftVerb) ? beginsClause(tokens, leftVerb) : opensAsGerund(tokens, leftVerb)
  return speaks && left === null ? leftVerb : -1
}

/** "Agregando que “…”": a gerund may open a sentence like a verb. */
const opensAsGerund = (tokens: ProseTokens, verb: number): boolean =>
  verb >= 0 && (tokens.bits[verb]! & Is.participle) !== 0 && beginsSentence(tokens, verb)

const isFinite = ({ bits, lexicon, words }: ProseTokens, verb: number): boolean =>
  verb >= 0 &&
  (bits[verb]! & Is.speech) !== 0 &&
  !(bits[verb]! & Is.participle) &&
  // "Solía contar"
  (lexicon.shapes.infinitive?.test(words[verb]!) !== true || (bits[verb - 1]! & Is.auxiliary) !== 0)

/** A noun in no list may be the subject behind the verb: afirma la lonjera. */
function nounFollows({ bits, kinds, count, words, lexicon }: ProseTokens, verb: number): boolean {
  let i = verb + 1
  while (i < count && kinds[i] === TokenKind.lower && bits[i]! & Is.adverb) i++
  if (i >= count || kinds[i] !== TokenKind.lower || !(bits[i]! & Is.determiner) || bits[i]! & Is.preposition)
    return false
  return !(bits[i + 1]! & Is.time) && !lexicon.patterns.that.has(words[i + 1] ?? '')
}

/** Whether nothing stands before the verb at token `verb` in its clause that could be its subject. */
function beginsClause(tokens: ProseTokens, verb: number): boolean {
  const { kinds, bits } = tokens
  let i = verb - 1
  while (
    i >= 0 &&
    kinds[i] === TokenKind.lower &&
    bits[i]! & (Is.adverb | Is.auxiliary) &&
    !(bits[i]! & (Is.speech | Is.relative | Is.conjunction))
  )
    i--
  if (beginsSentence(tokens, i + 1)) return true
  if (kinds[i] === TokenKind.capital) return beginsSentence(tokens, i) && (bits[i]! & (Is.starter | Is.adverb)) !== 0
  const sign = punctuationAt(tokens, i)
  if (sign !== 0) return sign === 44 || sign === 59
  return kinds[i] === TokenKind.lower && tokens.lexicon.patterns.coordinating.has(tokens.words[i]!)
}

const furthestMentions = 40
const furthestSentences = 8

/** The latest mention before token `place` that is the subject of a clause of its own; null for none. */
function subjectBefore(analysis: Analysis, place: number, plural: boolean): number | null {
  const { tokens, mentions, clauses } = analysis
  const last = firstAfter(mentions, place) - 1
  for (let k = last; k >= 0 && k > last - furthestMentions; k--) {
    const mention = mentions[k]!
    if (tokens.sentences[place]! - tokens.sentences[mention.first]! > furthestSentences) return null
    if (mention.last >= place || !maySpeak(analysis, k, mention, plural)) continue
    const { verb, inverted, accordingTo, prepositional } = clauses[k]!
    // No list holds all verbs: a name that opens its sentence is the subject of some.
    const acts =
      verb >= 0 ||
      inverted ||
      accordingTo ||
      (mention.form === 'name' && (opens(tokens, mention.first) || followsVerb(tokens, mention.first)))
    if (prepositional || mention.possessor || mention.modifier || !acts) continue
    if (isSubordinate(tokens, mention.first) || isComplement(tokens, mentions, clauses, k)) continue
    return k
  }
  return null
}

const nobody = -1
const several = -2

/** What `onlyPersonBefore` answers before each mention, worked out once for an article: its quotations are many. */
const onlyPersons = new WeakMap<Analysis, Int32Array>()

/** The last mention, before token `place`, of the only person named there: an obituary's; null for several or none. */
function onlyPersonBefore(analysis: Analysis, place: number): number | null {
  const known = onlyPersons.get(analysis) ?? findOnlyPersons(analysis)
  onlyPersons.set(analysis, known)
  const found = known[firstAfter(analysis.mentions, place)]!
  return found < 0 ? null : found
}

/** The last mention of the only person named before each mention, and before the end: `nobody` or `several` for none. */
function findOnlyPersons(analysis: Analysis): Int32Array {
  const { mentions } = analysis
  const before = new Int32Array(mentions.length + 1).fill(nobody)
  mentions.forEach((mention, m) => {
    const last = before[m]!
    const entity = mention.form === 'name' ? entityOf(analysis, m) : undefined
    if (last === several || entity?.being !== 'person') before[m + 1] = last
    else before[m + 1] = last === nobody || entityOf(analysis, last) === entity ? m : several
  })
  return before
}

/** Words of an office between its article and its bearer. */
const longestOffice = 3

/** Whether a sentence begins with token `i`, or with the article before it, or an office: O doutorando | Rui Prado. */
function opens(tokens: ProseTokens, i: number): boolean {
  const { bits, kinds } = tokens
  if (beginsSentence(tokens, i)) return true
  let from = i - 1
  while (
    i - from <= longestOffice &&
    kinds[from] === TokenKind.lower &&
    (bits[from] === 0 || bits[from]! & (Is.role | Is.title))
  )
    from--
  return ((bits[from] ?? 0) & Is.determiner) !== 0 && beginsSentence(tokens, from)
}

/** "Al lado vive Sunil Roca": whether a word in no list that ends like a verb stands right before token `i`. */
const followsVerb = ({ kinds, bits, words, lexicon: { shapes } }: ProseTokens, i: number): boolean =>
  kinds[i - 1] === TokenKind.lower &&
  bits[i - 1] === 0 &&
  (shapes.finiteVerb.test(words[i - 1]!) || shapes.presentTagVerb?.test(words[i - 1]!) === true)

function maySpeak(analysis: Analysis, k: number, mention: Mention, plural: boolean): boolean {
  const being = entityOf(analysis, k)?.being ?? mention.being
  const { bits } = analysis.tokens
  if (mention.form === 'pronoun')
    return (bits[mention.first]! & Is.subject) !== 0 && mention.being === 'person' && !(bits[mention.first]! & Is.first)
  if (mention.form === 'nominal' && mention.being === 'unknown') return false
  return plural ? being === 'group' || being === 'organisation' : being === 'person' || being === 'organisation'
}
