import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { isSetBeside } from '../read/mention.ts'
import type { Mention } from '../read/mention.ts'
import { isPlainForm } from '../read/plain-forms.ts'
import { candidatesOf, Ending, firstAfter, rivalsOf } from './features.ts'
import type { QuotationView } from './features.ts'
import { sureSource } from './plain-sources.ts'
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
  const quoted = quotedBefore(analysis, view) ?? quotedBehind(analysis, view) ?? quotedAtOnce(analysis, view)
  if (quoted !== null) return sureSource(quoted, quotedProbability, true)
  const inner =
    innerSubject(analysis, view) ??
    innerSubjectOfTwo(analysis, view) ??
    subordinateSubject(analysis, view) ??
    participleSubject(analysis, view) ??
    contentOf(analysis, view) ??
    toldBy(analysis, view) ??
    goesOnBehind(analysis, view)
  return inner === null ? null : sureSource(inner, innerProbability, false)
}

/** Words before the one who is relayed: "recalled former mayor Ian Pell saying". */
const longestTitle = 4

/** Pell in "Ruiz recalled Pell saying", "Ruiz quoted Pell as saying" and "Pell, quoted by Ruiz as saying". */
function quotedBefore({ tokens, mentions }: Analysis, view: QuotationView): number | null {
  const { relayedParticiples, relayingVerbs, as, agentPrepositions } = tokens.lexicon.patterns
  const saying = view.leftVerb
  if (saying < 2 || !relayedParticiples.has(tokens.words[saying]!)) return null
  const last = beforeApposition(tokens, as.has(tokens.words[saying - 1]!) ? saying - 2 : saying - 1)
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

/** Words between commas that say who somebody is: Ian Pell, chairman of the harbour bank, as saying. */
const longestApposition = 9

/** The token before an apposition that a comma at token `i` closes; `i` where there is none. */
function beforeApposition(tokens: Analysis['tokens'], i: number): number {
  if (punctuationAt(tokens, i) !== 44) return i
  for (let t = i - 1; t > 0 && i - t <= longestApposition; t--) {
    if (punctuationAt(tokens, t) === 44) return t - 1
    if (tokens.bits[t]! & Is.speech && tokens.kinds[t] === TokenKind.lower) return i
  }
  return i
}

/** Pell in "Ruiz quoted former mayor Ian Pell, who built it: “…”" */
function quotedAtOnce({ tokens, mentions }: Analysis, { leftVerb, token }: QuotationView): number | null {
  const { quotingVerbs } = tokens.lexicon.patterns
  if (leftVerb < 0 || !quotingVerbs.has(tokens.words[leftVerb]!)) return null
  if (punctuationAt(tokens, token - 1) !== 58) return null
  const mention = firstAfter(mentions, leftVerb)
  const named = mentions[mention]
  if (named?.form !== 'name' || named.being !== 'person' || named.possessor) return null
  for (let t = leftVerb + 1; t < named.first; t++)
    if (t - leftVerb > longestTitle || tokens.bits[t]! & Is.preposition) return null
  return mention
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

/** Words between such a participle and the quotation: telling reporters on Monday that the plan was. */
const longestParticiple = 12

/**
 * The one whom a participle right behind a name is about: Pell in "with Ian Pell calling it “…”", "a video of Pell saying
 * “…”", and in "for calling himself “…”" whoever was named before.
 */
function participleSubject({ tokens, mentions }: Analysis, view: QuotationView): number | null {
  const { bits, words, lexicon, sentences } = tokens
  const verb = view.leftVerb
  if (verb < 2 || view.token - verb > longestParticiple || !(bits[verb]! & Is.participle)) return null
  if (!(bits[verb]! & Is.speech) && !lexicon.patterns.callingVerbs.has(words[verb]!)) return null
  const mention = firstAfter(mentions, verb) - 1
  const named = mentions[mention]
  if (!named || sentences[named.first] !== view.sentence) return null
  const { first, last, form, being, possessor, modifier } = named
  if (form !== 'name' || possessor || modifier || being === 'place' || being === 'document') return null
  const leads = (bits[first - 1] ?? 0) & Is.preposition && !lexicon.patterns.tyingPrepositions.has(words[first - 1]!)
  if (last === verb - 1) return leads ? null : mention
  const reflexive = lexicon.shapes.reflexive
  const ofItself = [verb + 1, verb + 2].some((t) => reflexive.test(words[t] ?? ''))
  return ofItself && last === verb - 2 && lexicon.patterns.contentPrepositions.has(words[verb - 1]!) ? mention : null
}

/** Words between a noun for what was said and the quotation: claim on Monday that the new roof was. */
const longestContent = 12
/** The same where no clause follows: call for a new. */
const longestPhrase = 3

/** Pell in "Ruiz rejected Pell's claim that the roof was “new”" and "Ruiz rejected his call for “a new roof”". */
function contentOf(analysis: Analysis, view: QuotationView): number | null {
  const { tokens } = analysis
  const { kinds, bits, words, sentences, lexicon } = tokens
  const { that, contentNouns, contentPrepositions } = lexicon.patterns
  let clause = false
  for (let t = view.token - 1; t >= 0 && view.token - t <= longestContent && sentences[t] === view.sentence; t--) {
    if (kinds[t] !== TokenKind.lower && kinds[t] !== TokenKind.capital && kinds[t] !== TokenKind.clitic) return null
    if (kinds[t] !== TokenKind.lower) continue
    if (contentNouns.has(words[t]!)) {
      const leads = contentPrepositions.has(words[t + 1]!) && view.token - t - 2 <= longestPhrase
      const owner = clause || leads ? ownerOf(analysis, t) : null
      return owner ?? (clause ? authorOf(analysis, t) : null)
    }
    if (that.has(words[t]!)) clause = true
    else if (bits[t]! & Is.speech && !(bits[t]! & Is.participle)) return null
  }
  return null
}

/** Adjectives between a possessive and its noun: Pell's latest public claim. */
const longestAttribute = 2

/** Whose the noun at token `i` is: a mention in the possessive right before it; null for none. */
function ownerOf({ tokens, mentions }: Analysis, i: number): number | null {
  const owner = firstAfter(mentions, i - 1) - 1
  const mention = mentions[owner]
  if (!mention || i - mention.last > longestAttribute + 2) return null
  if (mention.form === 'pronoun')
    return tokens.lexicon.patterns.possessives.has(tokens.words[mention.first]!) ? owner : null
  return mention.form === 'name' && mention.possessor ? owner : null
}

/** Titles between a preposition and the author it names: a statement by the former mayor Ian Pell. */
const longestAuthor = 6

/** By whom the noun at token `i` is: Pell in "a statement by the actor Ian Pell that"; a mention, null for none. */
function authorOf({ tokens, mentions }: Analysis, i: number): number | null {
  const { authorPrepositions, that } = tokens.lexicon.patterns
  if (!authorPrepositions.has(tokens.words[i + 1]!)) return null
  for (let m = firstAfter(mentions, i + 1); m < mentions.length && mentions[m]!.first - i <= longestAuthor; m++) {
    const { form, being, last, possessor, modifier } = mentions[m]!
    if (possessor || modifier) continue
    const speaks = form === 'name' && (being === 'person' || being === 'unknown' || being === 'organisation')
    return speaks && that.has(tokens.words[last + 1]!) ? m : null
  }
  return null
}

/** Tokens between a quotation and who passes it on: , according to the Rowan Post. */
const longestTag = 4

/** Pell in "Pell vowed to “…,” the Rowan Post reported" and "Pell said it was “…,” according to Reuters". */
function toldBy(analysis: Analysis, view: QuotationView): number | null {
  const { tokens, mentions, clauses } = analysis
  if (view.ending !== Ending.comma || view.leftVerb < 0 || !(tokens.bits[view.leftVerb]! & Is.speech)) return null
  const outlet = firstAfter(mentions, view.token)
  const behind = mentions[outlet]
  if (!behind || tokens.sentences[behind.first] !== view.sentence || behind.first - view.token > longestTag + 1)
    return null
  const { accordingTo, verb } = clauses[outlet]!
  const passesOn = accordingTo || tokens.lexicon.patterns.passingOnVerbs.has(tokens.words[verb] ?? '')
  if (!passesOn || !isOutlet(analysis, outlet)) return null
  const { left } = rivalsOf(analysis, view, candidatesOf(analysis, view))
  const teller = left ?? subjectOfFirstVerb(analysis, view)
  return teller !== null && isTeller(analysis, teller, view.sentence) && mentions[teller]!.last < view.leftVerb
    ? teller
    : null
}

/** Mentions between the subject of two verbs and the second of them. */
const mentionsBack = 12

/** The subject of the verb that the one before a quotation follows: Pell in "Pell held a meeting and pledged to “…”". */
function subjectOfFirstVerb({ tokens, mentions, clauses }: Analysis, view: QuotationView): number | null {
  if (!tokens.lexicon.patterns.and.has(tokens.words[view.leftVerb - 1]!)) return null
  const nearest = firstAfter(mentions, view.leftVerb) - 1
  for (let m = nearest; m >= 0 && nearest - m < mentionsBack; m--) {
    if (tokens.sentences[mentions[m]!.first] !== view.sentence) return null
    const { verb, prepositional } = clauses[m]!
    const opensMarks = tokens.kinds[mentions[m]!.last + 1] === TokenKind.stretch
    if ((verb >= 0 || opensMarks) && !prepositional && mentions[m]!.form !== 'nominal') return m
  }
  return null
}

/** Pell behind "“…,” Pell said, according to Reuters." */
function goesOnBehind(analysis: Analysis, view: QuotationView): number | null {
  const { tokens, mentions, clauses } = analysis
  if (!view.capital || view.startsParagraph) return null
  const outlet = firstAfter(mentions, view.token) - 1
  const behind = mentions[outlet]
  if (!behind || !clauses[outlet]!.accordingTo || !isOutlet(analysis, outlet)) return null
  const sentence = tokens.sentences[behind.first]!
  if (tokens.sentences[view.token - 1] !== sentence || sentence === view.sentence) return null
  for (let m = outlet - 1; m >= 0 && tokens.sentences[mentions[m]!.first] === sentence; m--) {
    const { inverted, verbClass, verb } = clauses[m]!
    if (!inverted && verbClass !== VerbClass.speech) continue
    const quotes =
      tokens.kinds[Math.min(mentions[m]!.first, inverted ? mentions[m]!.first - 1 : verb) - 1] === TokenKind.stretch
    return quotes && isTeller(analysis, m, sentence) ? m : null
  }
  return null
}

/** A body, or what it has published: the Rowan Post, pool reports. */
function isOutlet(analysis: Analysis, m: number): boolean {
  const being = entityOf(analysis, m)?.being ?? analysis.mentions[m]!.being
  return being === 'organisation' || being === 'document'
}

/** Whether a mention in a sentence is of somebody who may have said something to an outlet. */
function isTeller(analysis: Analysis, m: number, sentence: number): boolean {
  const { tokens, mentions } = analysis
  const { being, possessor, first } = mentions[m]!
  return !possessor && being !== 'document' && tokens.sentences[first] === sentence
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
    return leads && speaks(analysis, m) && (isReported(analysis, mentions[m]!) || isHeard(analysis, m)) ? m : null
  }
  return null
}

/**
 * The same by the second of two verbs: Pell in "Ruiz said that Ian Pell rang and told him: “…”".
 */
function innerSubjectOfTwo(analysis: Analysis, view: QuotationView): number | null {
  const { tokens, mentions, clauses } = analysis
  if (view.leftVerb < 0 || !(tokens.bits[view.leftVerb]! & Is.speech)) return null
  const m = subjectOfFirstVerb(analysis, view)
  if (m === null || clauses[m]!.verb < mentions[m]!.last || clauses[m]!.verb > view.leftVerb) return null
  const { form, possessor, being } = mentions[m]!
  return form === 'name' && being === 'person' && !possessor && isReported(analysis, mentions[m]!) ? m : null
}

/** Pell in "Ruiz resigned after Ian Pell called it “a disgrace”". */
function subordinateSubject(
  { tokens, mentions, clauses }: Analysis,
  { leftVerb, token, sentence }: QuotationView,
): number | null {
  const { words, bits, sentences, lexicon } = tokens
  const { callingVerbs, clausePrepositions } = lexicon.patterns
  if (leftVerb < 1 || token - leftVerb > longestObject) return null
  if (!(bits[leftVerb]! & Is.speech) && !callingVerbs.has(words[leftVerb]!)) return null
  const m = firstAfter(mentions, leftVerb) - 1
  const { first, last, form, being, possessor } = mentions[m] ?? {}
  if (first === undefined || last !== leftVerb - 1 || form !== 'name' || being !== 'person' || possessor) return null
  const opens = clausePrepositions.has(words[first - 1] ?? '') && sentences[first] === sentence
  return opens && clauses[m]!.prepositional ? m : null
}

/** Whether a mention is whom somebody heard: heard the coach, Ian Pell, tell. */
function isHeard({ tokens, mentions }: Analysis, m: number): boolean {
  const [office, name] = [mentions[m - 1], mentions[m]!]
  const from = office && isSetBeside(tokens, office, name) ? office.first : name.first
  for (let t = from - 1; t >= 0 && t >= from - longestTitle && tokens.kinds[t] === TokenKind.lower; t--)
    if (tokens.lexicon.patterns.hearingVerbs.has(tokens.words[t]!)) return true
  return false
}

/** Whether a mention is somebody, and its verb reports words: said, called. */
function speaks(analysis: Analysis, m: number): boolean {
  const { tokens, mentions, clauses } = analysis
  const { form, possessor, last } = mentions[m]!
  // A family name alone shows only by its bearer that it is somebody's.
  const being = (form === 'name' && entityOf(analysis, m)?.being) || mentions[m]!.being
  const { verb, verbClass, path, prepositional } = clauses[m]!
  if (possessor || prepositional || path > 1 || form === 'pronoun') return false
  if (path === 1 && !goesOn(tokens, last + 1)) return false
  const group = being === 'group' && (tokens.bits[last]! & Is.group) !== 0
  if (being !== 'person' && !group && !(being === 'organisation' && form === 'name')) return false
  // Asked that Pell agree.
  if (!group && isPlainForm(tokens, verb)) return isHeard(analysis, m)
  return verbClass === VerbClass.speech || tokens.lexicon.patterns.callingVerbs.has(tokens.words[verb]!)
}

/** Whether a subject goes on at token `i`: Pell, an engineer; a spokesman for Pell. Not so: urged Pell to come and said. */
const goesOn = (tokens: Analysis['tokens'], i: number): boolean =>
  punctuationAt(tokens, i) === 44 || tokens.lexicon.patterns.tyingPrepositions.has(tokens.words[i]!)

/**
 * Whether the clause that a mention begins is what somebody before it says: Ruiz said on Monday that, Ruiz told him that;
 * according to Ruiz.
 */
function isReported(analysis: Analysis, mention: Mention): boolean {
  const { first } = mention
  const { tokens, mentions, clauses } = analysis
  const { that, objectFirstVerbs } = tokens.lexicon.patterns
  if (punctuationAt(tokens, first - 1) === 44) {
    const outer = firstAfter(mentions, first - 1) - 1
    const before = mentions[outer]
    // "Said his neighbour, Ian Pell, rang"
    if (before?.form === 'nominal' && isSetBeside(tokens, before, mention) && isReported(analysis, before)) return true
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
