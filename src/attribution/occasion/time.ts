import { countBefore } from '../../text/search.ts'
import type { Span } from '../../text/span.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { entityIndex } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import type { AttributedStretch } from '../rank/stretches.ts'
import { VerbClass } from '../read/clauses.ts'
import { firstAfter } from '../rank/features.ts'
import { Is } from '../read/lexicon.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { sentenceWithSource, tellerAt } from './addressee.ts'
import type { Address } from './addressee.ts'
import type { TimeReading } from './days.ts'
import { timeAt } from './read-time.ts'
import type { TimePhrase } from './read-time.ts'

/** The phrase that says when something was said. UTF-16 offsets. */
export interface TimeSpan extends Span {
  readonly reading: TimeReading
}

/** A time at which somebody is said to have spoken. Token indexes. */
export interface ToldTime extends TimePhrase {
  /** The verb that it belongs to. */
  readonly verb: number
  /** The entity that speaks; null where that is not clear. */
  readonly teller: number | null
}

/**
 * The times at which the article's prose says that somebody spoke, in order. Only those tied closely to a verb that
 * reports words: "said that the wall fell on Friday" says nothing of when it was said. Linear.
 */
export function findTimes(analysis: Analysis, addresses: readonly Address[]): ToldTime[] {
  const { tokens } = analysis
  const { times } = tokens.lexicon
  if (times === null) return []
  const told = new Map(addresses.map((address) => [address.lead, address]))
  const found: ToldTime[] = []
  for (let t = 0; t < tokens.count; t++) {
    const phrase = timeAt(tokens, times, t)
    if (phrase === null) continue
    const begins = leadOf(analysis, phrase.first)
    const verb = verbBefore(analysis, told, begins) ?? verbAfter(analysis, begins, phrase.last)
    if (verb !== null)
      found.push({ ...phrase, verb, teller: tellerAt(analysis, verb, told.get(verb)?.mention ?? null) })
    t = phrase.last
  }
  return found
}

/** Tokens from a time to the next words of its speaker, within a paragraph. */
const furthestBack = 60

/**
 * When a quotation was said: the time nearest to it that its sentence ties to its speaker; else, in the same paragraph,
 * the one at which the speaker was last said to speak. Null where the text does not say.
 */
export function timeOf(
  analysis: Analysis,
  times: readonly ToldTime[],
  group: readonly AttributedStretch[],
): TimeSpan | null {
  const first = group[0]!
  const source = first.ranked.mention
  if (times.length === 0 || source === null) return null
  const speaker = entityIndex(analysis, source)
  const [low, high] = sentenceWithSource(analysis, first.view.token, group.at(-1)!.view.token, source)
  const cue = analysis.clauses[source]!.verb
  const distance = ({ verb, first: at }: ToldTime): number => (verb === cue ? -1 : Math.abs(at - first.view.token))
  const from = countBefore(times.length, (i) => times[i]!.first < low)
  let best: ToldTime | undefined
  for (let i = from; i < times.length && times[i]!.first <= high; i++) {
    const time = times[i]!
    const isSpeakers = time.verb === cue || (speaker !== null && time.teller === speaker)
    if (isSpeakers && (!best || distance(time) < distance(best))) best = time
  }
  if (!best) {
    const last = times[from - 1]
    const { paragraphs } = analysis.tokens
    if (
      last &&
      speaker !== null &&
      last.teller === speaker &&
      paragraphs[last.first] === first.view.paragraph &&
      first.view.token - last.first <= furthestBack
    )
      best = last
  }
  const { starts, ends } = analysis.tokens
  return best ? { start: starts[best.first]!, end: ends[best.last]!, reading: best.reading } : null
}

/** Where the words before a time that belong to it begin: on Friday, late last week. */
function leadOf({ tokens }: Analysis, first: number): number {
  const { text, starts, ends, kinds, sentences, lexicon } = tokens
  const { leading, last, current, ago } = lexicon.times!
  let begins = first
  while (
    begins > 0 &&
    (kinds[begins - 1] === TokenKind.lower || kinds[begins - 1] === TokenKind.capital) &&
    sentences[begins - 1] === sentences[first]
  ) {
    const before = text.slice(starts[begins - 1]!, ends[begins - 1]!)
    const plain = before.toLowerCase()
    if (![leading, last, current, ago].some((words) => words.has(before) || words.has(plain))) break
    begins--
  }
  return begins
}

const furthestVerb = 16

/** What may not stand between a verb and its time: another clause begins there. */
const anotherClause = Is.auxiliary | Is.relative | Is.conjunction | Is.subject

/** The verb that reports words from which only whom, how and where it was said part a time: told reporters in Rowan on Friday. */
function verbBefore(analysis: Analysis, told: ReadonlyMap<number, Address>, begins: number): number | null {
  const { tokens, mentions, clauses } = analysis
  const { kinds, bits, words, sentences, lexicon } = tokens
  for (let t = begins - 1; t >= 0 && begins - t <= furthestVerb && sentences[t] === sentences[begins]; t--) {
    const kind = kinds[t]!
    if (kind === TokenKind.stretch || kind === TokenKind.lineBreak || kind === TokenKind.punctuation) return null
    if (kind !== TokenKind.lower) continue
    const object = lexicon.addressees.leads.get(words[t]!) === 'object'
    if (object || (bits[t]! & Is.speech && !(bits[t]! & (Is.determiner | Is.preposition)))) {
      const address = told.get(t)
      let after = address ? address.last + 1 : t + 1
      const m = firstAfter(mentions, after - 1)
      const subject = mentions[m]
      if (!address && subject && subject.first - after <= 3 && clauses[m]!.inverted) after = subject.last + 1
      return after >= begins || bits[after]! & (Is.preposition | Is.adverb) ? t : null
    }
    if (bits[t]! & anotherClause && !(bits[t]! & (Is.preposition | Is.determiner)) && !isInverted(analysis, t))
      return null
  }
  return null
}

/** Whether a pronoun follows its verb: said he on Friday. */
const isInverted = ({ mentions, clauses }: Analysis, t: number): boolean => {
  const m = firstAfter(mentions, t - 1)
  return mentions[m]?.first === t && clauses[m]!.inverted
}

const comma = 44
const furthestSubject = 6

/**
 * The verb that reports words behind a time: "On Friday, Dole said", "Dole on Friday said", "Am Freitag sagte Dole".
 */
function verbAfter(analysis: Analysis, begins: number, last: number): number | null {
  const { tokens, mentions, clauses } = analysis
  const { kinds, bits, sentences } = tokens
  const opens = opensSentence(analysis, begins)
  const at = opens ? commaAfter(tokens, last) : last + 1
  const hasComma = punctuationAt(tokens, at) === comma
  const next = hasComma ? at + 1 : last + 1
  if (next >= tokens.count || sentences[next] !== sentences[last]) return null
  if (kinds[next] === TokenKind.lower && bits[next]! & Is.speech && !(bits[next]! & Is.participle)) {
    const m = firstAfter(mentions, begins - 1) - 1
    const afterSubject =
      punctuationAt(tokens, begins - 1) === comma
        ? hasComma && mentions[m]?.last === begins - 2
        : !hasComma && mentions[m]?.last === begins - 1
    return opens || afterSubject ? next : null
  }
  if (!opens) return null
  const m = firstAfter(mentions, next - 1)
  const subject = mentions[m]
  if (!subject || subject.first - next > furthestSubject || sentences[subject.first] !== sentences[last]) return null
  for (let t = next; t < subject.first; t++) {
    if (kinds[t] === TokenKind.stretch || kinds[t] === TokenKind.punctuation) return null
    if (bits[t]! & (anotherClause | Is.preposition) && !(bits[t]! & Is.determiner)) return null
  }
  const { verb, verbClass, prepositional } = clauses[m]!
  return verb > last && verbClass === VerbClass.speech && !prepositional ? verb : null
}

const furthestComma = 8

/** The comma behind a time and what goes on from it: in a 2014 interview with the Journal, …; the next token if none. */
function commaAfter({ kinds, bits, ...tokens }: ProseTokens, last: number): number {
  for (let t = last + 1; t < tokens.count && t - last <= furthestComma; t++) {
    if (punctuationAt({ kinds, ...tokens }, t) === comma) return t
    if (kinds[t] !== TokenKind.lower && kinds[t] !== TokenKind.capital && kinds[t] !== TokenKind.number) break
    if (bits[t]! & (anotherClause | Is.speech)) break
  }
  return last + 1
}

/** Whether a phrase opens its sentence, alone or behind "in an interview", "but" and the like. */
function opensSentence({ tokens }: Analysis, begins: number): boolean {
  const { kinds, bits, words, sentences, lexicon } = tokens
  if (begins >= tokens.count || beginsSentence(tokens, begins)) return true
  for (let t = begins - 1; t >= 0 && begins - t <= furthestVerb && sentences[t] === sentences[begins]; t--) {
    if (kinds[t] !== TokenKind.lower && kinds[t] !== TokenKind.capital) return false
    if (beginsSentence(tokens, t)) return lexicon.addressees.within.has(words[t]!) || (bits[t]! & Is.conjunction) !== 0
    if (bits[t]! & (anotherClause | Is.speech)) return false
  }
  return false
}
