import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { headOf } from './head.ts'

const furthestDocument = 60

/**
 * Who issued a document that speaks – "the letter said" –: the one whose it is or by whom it is, there or where it is
 * first mentioned, else whoever says or sends something in that sentence; a mention, -1 where none of them is told.
 */
export function issuerOf(analysis: Analysis, m: number): number {
  const own = makerOf(analysis, m)
  if (own >= 0) return own
  const { tokens, mentions } = analysis
  const word = tokens.words[mentions[m]!.head]!
  for (let k = m - 1; k >= 0 && k >= m - furthestDocument; k--) {
    if (tokens.words[mentions[k]!.head] !== word) continue
    const maker = makerOf(analysis, k)
    const issuer = maker >= 0 ? maker : issuerAround(analysis, k)
    if (issuer >= 0) return issuer
  }
  const writer = writerBefore(analysis, m)
  return writer < 0 && tokens.lexicon.patterns.outletPieces.has(word) ? outletBefore(analysis, m) : writer
}

/** The news outlet named last, whose own piece an editorial is; a mention, -1 for none. */
function outletBefore(analysis: Analysis, m: number): number {
  const { tokens, mentions } = analysis
  for (let k = m - 1; k >= 0 && k >= m - furthestDocument; k--)
    if (mentions[k]!.form === 'name' && tokens.lexicon.patterns.pressNames.has(tokens.words[mentions[k]!.nameLast]!))
      return k
  return -1
}

/** How far "it" looks back for a document: over one sentence and a quotation. */
const sentencesToDocument = 2

/**
 * The document that "it" takes up where that says something: the letter said … It goes on; Dole wrote in a letter … It
 * asks. A mention, -1 where something else has been mentioned since, or no document spoke.
 */
export function documentTakenUp({ tokens, mentions, clauses, entities }: Analysis, m: number): number {
  if (m < 0 || !(tokens.bits[mentions[m]!.first]! & Is.neuter) || mentions[m]!.form !== 'pronoun') return -1
  const here = tokens.sentences[mentions[m]!.first]!
  for (let k = m - 1; k >= 0 && here - tokens.sentences[mentions[k]!.first]! <= sentencesToDocument; k--) {
    const { form, being, modifier, possessor, first } = mentions[k]!
    const speaks =
      clauses[k]!.verbClass === VerbClass.speech ||
      (clauses[k]!.prepositional && clauses[k - 1]?.verbClass === VerbClass.speech && clauses[k - 1]!.verb < first)
    if (form === 'nominal' && being === 'document' && !modifier && !possessor) return speaks ? k : -1
    const named = entities.list[entities.of[k]!]?.being ?? being
    if (named === 'organisation' && (clauses[k]!.verb >= 0 || clauses[k]!.inverted)) return -1
  }
  return -1
}

const sentencesToWriter = 2

/**
 * "Dole wrote to the council. The letter says": whoever first wrote or said something in the nearest sentence where
 * anybody did, of what one person writes.
 */
function writerBefore(analysis: Analysis, m: number): number {
  const { tokens, mentions } = analysis
  const { head, first, determiner } = mentions[m]!
  if (determiner !== 'definite' || !tokens.lexicon.patterns.writings.has(tokens.words[head]!)) return -1
  let writer = -1
  for (let k = m - 1; k >= 0; k--) {
    const sentence = tokens.sentences[mentions[k]!.first]!
    if (tokens.sentences[first]! - sentence > sentencesToWriter) break
    if (writer >= 0 && sentence !== tokens.sentences[mentions[writer]!.first]) break
    if (writes(analysis, k)) writer = k
  }
  return writer
}

function writes(analysis: Analysis, k: number): boolean {
  const { tokens, mentions, clauses } = analysis
  const { writingVerbs, issuingVerbs } = tokens.lexicon.patterns
  const { verb, verbClass, inverted } = clauses[k]!
  const word = tokens.words[verb] ?? ''
  const being = entityOf(analysis, k)?.being ?? (mentions[k]!.form === 'nominal' ? mentions[k]!.being : 'place')
  return (
    (being === 'person' || being === 'organisation') &&
    (inverted || verbClass === VerbClass.speech || writingVerbs.has(word) || issuingVerbs.has(word))
  )
}

/** "Dole's letter", "a letter from Dole", "a memo by her lawyer, Ian Pell": a mention, -1 for none. */
function makerOf(analysis: Analysis, m: number): number {
  const owner = possessorAt(analysis, m)
  if (owner >= 0) return owner
  const { tokens, mentions } = analysis
  // "A Dole campaign memo", "the Gull Society report"
  const before = mentions[m - 1]
  if (before?.modifier && before.last >= mentions[m]!.head - 2 && isBody(analysis, m - 1)) return m - 1
  const next = mentions[m + 1]
  const { last } = mentions[m]!
  if (!next || next.first - last > 3) return -1
  const { authorPrepositions, outletPieces, pressNames } = tokens.lexicon.patterns
  // "An editorial in the Rowan Gazette"
  if (
    outletPieces.has(tokens.words[mentions[m]!.head]!) &&
    next.form === 'name' &&
    pressNames.has(tokens.words[next.nameLast]!)
  )
    return m + 1
  if (!authorPrepositions.has(tokens.words[last + 1]!)) return -1
  const maker = headOf(analysis, m + 1)
  return mayIssue(analysis, maker) ? maker : -1
}

/** "the Dole campaign", "Dole's office": a body that the article names by whose it is. */
export function isOwnedBody({ mentions }: Analysis, m: number): boolean {
  const mention = mentions[m]!
  const before = mentions[m - 1]
  return (
    mention.form === 'nominal' &&
    mention.being === 'organisation' &&
    !!before &&
    before.form === 'name' &&
    (before.modifier || before.possessor) &&
    before.last >= mention.first - 2 &&
    before.last < mention.head
  )
}

/** Whether a mention is of a body or of somebody with a name, and not of what its documents appear on. */
function isBody(analysis: Analysis, m: number): boolean {
  const entity = entityOf(analysis, m)
  if (!entity) return isOwnedBody(analysis, m)
  return (
    entity.being !== 'place' &&
    entity.being !== 'unknown' &&
    !analysis.tokens.lexicon.media.platforms.includes(entity.name)
  )
}

/** Whether a mention is of somebody who can write. */
function mayIssue(analysis: Analysis, m: number): boolean {
  const mention = analysis.mentions[m]!
  const being = entityOf(analysis, m)?.being ?? (mention.form === 'nominal' ? mention.being : 'place')
  return being !== 'place' && being !== 'document'
}

/** Whoever says or sends something in the sentence around a document: the nearest before it, else the first after; -1 for none. */
function issuerAround(analysis: Analysis, k: number): number {
  const { tokens, mentions } = analysis
  const sentence = tokens.sentences[mentions[k]!.first]
  const inSentence = (s: number): boolean => tokens.sentences[mentions[s]?.first ?? -1] === sentence
  for (let s = k - 1; s >= 0 && inSentence(s); s--) if (mayIssue(analysis, s) && issues(analysis, s, k)) return s
  for (let s = k + 1; inSentence(s); s++)
    if (mayIssue(analysis, s) && analysis.clauses[s]!.verb >= 0) return issues(analysis, s, k) ? s : -1
  return -1
}

/** Whether the subject at mention `s` sends the document at `k`, or says something in it. */
function issues({ tokens, mentions, clauses }: Analysis, s: number, k: number): boolean {
  const { verb, verbClass, inverted } = clauses[s]!
  if (verb >= 0 && tokens.lexicon.patterns.issuingVerbs.has(tokens.words[verb]!)) return true
  const within = (tokens.bits[mentions[k]!.first - 1] ?? 0) & Is.preposition
  return within !== 0 && (inverted || verbClass === VerbClass.speech || verbClass === VerbClass.judging)
}

const furthestOwner = 12

/** The possessive right before a nominal – "Dole's letter" –, or whom "his" before it takes up; a mention, -1 for none. */
export function possessorAt(analysis: Analysis, m: number): number {
  const { tokens, mentions } = analysis
  const mention = mentions[m]!
  const before = mentions[m - 1]
  if (before && before.last < mention.first && before.last >= mention.first - 2 && before.possessor)
    return entityOf(analysis, m - 1) ? m - 1 : -1
  const own = tokens.bits[mention.first]!
  if (mention.determiner !== 'possessive' || !(own & Is.pronoun)) return -1
  for (let k = m - 1; k >= 0 && k > m - furthestOwner; k--) {
    const candidate = entityOf(analysis, k)
    if (candidate?.being !== 'person') continue
    if (own & Is.male && !(own & Is.female) && candidate.female > candidate.male) continue
    if (own & Is.female && !(own & Is.male) && candidate.male > candidate.female) continue
    return k
  }
  return -1
}
