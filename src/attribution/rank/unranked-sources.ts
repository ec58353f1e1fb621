import { TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { commaOutside } from '../read/prose-tokens.ts'
import { Beside, Ending } from './features.ts'
import type { QuotationView } from './features.ts'
import { plainScore } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'

const probability = 0.85
/** What the ranking is less sure of is read by rules where a colon leads to the quotation. */
const unsure = 0.3
/** It gives way to the subject of the verb right before the quotation below this. */
const doubtful = 0.7
const nearReport = 12

/**
 * The source that a language shows whose word order the ranking has not learnt, in place of the one that it chose,
 * `best`, with its probability `chance`: whoever issued a document beside the quotation, or the subject of the sentence
 * that a colon ends. Null where neither is there.
 */
export function unrankedSource(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  best: number,
  chance: number,
): RankedSource | null {
  const found = (mention: number | undefined, tied: boolean): RankedSource | null =>
    mention === undefined ? null : { mention, probability, score: plainScore, plain: false, tied }
  const tag = candidates.find((m) => isBehindUnknownVerb(analysis, view, m))
  if (tag !== undefined) return found(tag, true)
  const subjects = candidates.filter((m) => isSubjectBefore(analysis, view, m))
  if (isUnsignedDocument(analysis, view, best))
    return found(
      subjects.findLast((m) => mayIssue(analysis, m)),
      true,
    )
  const near = subjects.find((m) => reports(analysis, view, m))
  const outer = near === undefined ? undefined : subjects.find((m) => saysThat(analysis, m, near))
  if (outer !== undefined && (best === near || chance < doubtful)) return found(outer, true)
  if (near !== undefined && near !== best && chance < doubtful && !isTiedBehind(analysis, view, best))
    return found(near, true)
  const elsewhere = analysis.tokens.sentences[analysis.mentions[best]!.first] !== view.sentence
  const named =
    view.before === Beside.colon && elsewhere ? candidates.find((m) => opensWith(analysis, view, m)) : undefined
  if (named !== undefined) return found(named, true)
  const weak = chance < unsure || !maySpeak(analysis, best)
  return view.before === Beside.colon && weak
    ? found(
        subjects.find((m) => maySpeak(analysis, m)),
        false,
      )
    : null
}

/** Whether mention `m` is a pronoun behind a verb in no list, right behind the marks: “…”, mostra ela. */
function isBehindUnknownVerb({ tokens, mentions }: Analysis, view: QuotationView, m: number): boolean {
  const { kinds, bits, stretches, stretchAt } = tokens
  const { token } = view
  const { first, form } = mentions[m]!
  const parted = view.ending === Ending.comma || commaOutside(tokens, stretches[stretchAt[token]!]!)
  if (first !== token + 2 || form !== 'pronoun' || !parted) return false
  const own = bits[first]!
  return (
    kinds[token + 1] === TokenKind.lower &&
    bits[token + 1] === 0 &&
    (own & Is.subject) !== 0 &&
    (own & (Is.male | Is.female)) !== 0
  )
}

/** Whether mention `m` is a person's name in the sentence that a colon ends: La directrice, Inès Roca, exulte : “…”. */
function opensWith({ tokens, mentions, clauses }: Analysis, { token, sentence }: QuotationView, m: number): boolean {
  const { first, last, form, being, possessor, modifier } = mentions[m]!
  if (form !== 'name' || being !== 'person' || possessor || modifier || last >= token) return false
  return tokens.sentences[first] === sentence && !clauses[m]!.prepositional && !clauses[m]!.object
}

/** Whether mention `m` is the subject of the verb that leads to the quotation. */
const reports = ({ mentions, clauses }: Analysis, { token, leftVerb }: QuotationView, m: number): boolean =>
  leftVerb >= 0 &&
  clauses[m]!.verb === leftVerb &&
  clauses[m]!.verbClass >= VerbClass.judging &&
  token - mentions[m]!.last <= nearReport

/**
 * Whether what mention `near` does is only said by mention `m`: dijo que la comisión promueve “…”. A verb of speech there
 * would make `near` the speaker.
 */
function saysThat({ tokens, mentions, clauses }: Analysis, m: number, near: number): boolean {
  const { verb, verbClass } = clauses[m]!
  if (m >= near || verbClass !== VerbClass.speech || clauses[near]!.verbClass === VerbClass.speech) return false
  let that = mentions[near]!.first - 1
  while (that > verb && tokens.bits[that]! & Is.determiner && !tokens.lexicon.patterns.that.has(tokens.words[that]!))
    that--
  return that === verb + 1 && tokens.lexicon.patterns.that.has(tokens.words[that]!)
}

/** Whether words for "according to", or a verb behind the quotation, tie mention `m` to it. */
const isTiedBehind = ({ clauses }: Analysis, { rightVerb }: QuotationView, m: number): boolean =>
  clauses[m]!.accordingTo || (rightVerb >= 0 && clauses[m]!.verb === rightVerb) || clauses[m]!.inverted

/** Whether mention `m` has a verb in the sentence of the quotation, before it. Candidates are nearest first. */
function isSubjectBefore(
  { tokens, mentions, clauses }: Analysis,
  { token, sentence }: QuotationView,
  m: number,
): boolean {
  const { first, last, possessor, form } = mentions[m]!
  const { verb, inverted, prepositional, object } = clauses[m]!
  if (last >= token || tokens.sentences[first] !== sentence || possessor || prepositional || object) return false
  return verb >= 0 || inverted || (form === 'pronoun' && (tokens.bits[first]! & Is.subject) !== 0)
}

/** "…, según un comunicado": a document behind the quotation that says nothing of who issued it. */
function isUnsignedDocument(
  { tokens, mentions, clauses }: Analysis,
  { token, sentence }: QuotationView,
  m: number,
): boolean {
  const { first, last, being, determiner } = mentions[m]!
  return (
    being === 'document' &&
    determiner === 'indefinite' &&
    first > token &&
    tokens.sentences[first] === sentence &&
    clauses[m]!.accordingTo &&
    !tokens.lexicon.patterns.authorPrepositions.has(tokens.words[last + 1] ?? '')
  )
}

/** Whether a mention is no noun for a thing. */
const maySpeak = ({ mentions }: Analysis, m: number): boolean =>
  mentions[m]!.form !== 'nominal' || mentions[m]!.being !== 'unknown'

const mayIssue = ({ mentions }: Analysis, m: number): boolean => {
  const { being } = mentions[m]!
  return being === 'person' || being === 'organisation' || being === 'unknown'
}
