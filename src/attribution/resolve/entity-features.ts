import { entityIndex, entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { codeOfBeing, codeOfDeterminer, firstAfter } from '../rank/features.ts'
import type { QuotationView } from '../rank/features.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { punctuationAt } from '../../text/tokens.ts'
import type { Mention } from '../read/mention.ts'
import { roleAt } from './entities.ts'
import type { Entity } from './entities.ts'
import { possessorOf, speakerByRules } from './speakers.ts'
import { isComplement, isSubordinate, namedBehind, weightOf } from './reference.ts'

/** A quotation whose speaker is asked for, with what is known of those before it. */
export interface Question {
  readonly view: QuotationView
  /** Index of the source into the mentions, -1 where there is none or it is too weak to go by. */
  readonly mention: number
  /** A weak source: index into the mentions, -1 for none; and how probable it is. */
  readonly hint: number
  readonly hintProbability: number
  /** Who spoke the quotations before, the latest last. */
  readonly turns: readonly Turn[]
}

/** Who spoke an earlier quotation. */
export interface Turn {
  /** Undefined where it is nobody among the article's entities. */
  readonly entity: Entity | undefined
  readonly view: QuotationView
}

/** The features of a candidate speaker, in the order in which they are computed. */
export const entityFeatures = [
  'source-form',
  'source-pronoun',
  'source-being',
  'source-determiner',
  'source-side',
  'source-verb-class',
  'source-inverted',
  'source-owned',
  'source-verb-use',
  'noun-introduced',
  'noun-qualifiers',
  'first-person-inside',
  'starts-paragraph',
  'turn-distance',
  'turn-adjacent',
  'candidates',
  'somebody',
  'being',
  'personal',
  'name-words',
  'gender',
  'by-rules',
  'sentences-since',
  'sentences-since-subject',
  'sentences-since-name',
  'paragraphs-since',
  'mentions-since',
  'recency-rank',
  'subject-rank',
  'last-role',
  'last-form',
  'last-opens-sentence',
  'same-sentence',
  'salience',
  'salience-share',
  'count',
  'count-rank',
  'sayings',
  'introduced',
  'introduced-early',
  'spoke-last',
  'spoke-before-last',
  'spoken-so-far',
  'named-inside',
  'given-name-inside',
  'named-in-last-quotation',
  'addressed',
  'role-match',
  'phrase-match',
  'noun-in-name',
  'owner',
  'holds-office-of-owner',
  'follows',
  'hint',
  'hint-probability',
  'last-subordinate',
  'last-complement',
  'opened-last-sentence',
  'opened-paragraph',
  'agreeing',
  'first-in-last-sentence',
  'first-in-sentence',
  'closed-last-sentence',
  'last-inserted',
  'retaken',
  'taken-up',
] as const

/** As many of the first features say something of the question, and are the same for all candidates. */
export const questionFeatures = entityFeatures.indexOf('somebody')

/** How an entity stands before and after the place where a speaker is asked for. */
export interface Trace {
  readonly entity: Entity
  /** Its place in the list of entities. */
  readonly index: number
  /** Its latest mention before, its latest as a subject and by name: indexes into the mentions, -1 for none. */
  last: number
  lastSubject: number
  lastName: number
  salience: number
  addressed: boolean
  /** How many pronouns before that agree with the source stand for it. */
  takenUp: number
  /** Its next mention after, -1 for none. */
  next: number
}

const mentionsBack = 60
const sentencesBack = 14
const mentionsAhead = 6
const mostCandidates = 8
const mainEntities = 3

/** Who may have spoken a quotation. */
export interface Candidates {
  /** The entities; nobody is always one more candidate and not among them. */
  readonly traces: readonly Trace[]
  /** The entity that the rules take the source for; undefined for none. */
  readonly ruled: Entity | undefined
}

/** The entities that may have spoken, with their traces. */
export function candidatesFor(analysis: Analysis, question: Question): Candidates {
  const { tokens, mentions, clauses, entities } = analysis
  const { view, mention, hint } = question
  const from = mention >= 0 ? mention : firstAfter(mentions, view.token - 1)
  const place = mention >= 0 ? mentions[mention]!.first : view.token
  const sentence = tokens.sentences[place]!
  const traces = new Map<number, Trace>()
  const others = mention >= 0 ? namedBehind(tokens, mentions, entities.list, entities.of, mention) : null
  const trace = (index: number | null): Trace | null => {
    if (index === null) return null
    const known = traces.get(index)
    if (known) return known
    const entity = entities.list[index]!
    if (!mayBe(analysis, mention, entity) || others?.has(entity)) return null
    const fresh = {
      entity,
      index,
      last: -1,
      lastSubject: -1,
      lastName: -1,
      salience: 0,
      addressed: false,
      takenUp: 0,
      next: -1,
    }
    traces.set(index, fresh)
    return fresh
  }
  for (let k = from - 1; k >= 0 && k >= from - mentionsBack; k--) {
    const other = mentions[k]!
    const distance = sentence - tokens.sentences[other.first]!
    if (distance > sentencesBack) break
    const index = entityIndex(analysis, k)
    if (index === null || (traces.size >= mostCandidates && !traces.has(index))) continue
    const one = trace(index)
    if (!one) continue
    const clause = clauses[k]!
    const subject = (clause.verb >= 0 || clause.inverted) && !isInserted(analysis, k)
    if (one.last < 0) one.last = k
    if (one.lastSubject < 0 && subject && !other.possessor) one.lastSubject = k
    if (one.lastName < 0 && other.form === 'name') one.lastName = k
    if (distance <= 1 && other.first > 0 && tokens.bits[other.first - 1]! & Is.addressing) one.addressed = true
    if (other.form === 'pronoun' && mention >= 0 && agreesWith(other, mentions[mention]!)) one.takenUp++
    const weight = weightOf(tokens, mentions, clauses, k, distance)
    one.salience = Math.max(one.salience, weight) + 0.25 * Math.min(one.salience, weight)
  }
  for (let k = mention >= 0 ? mention + 1 : from; k < mentions.length && k <= from + mentionsAhead; k++) {
    if (tokens.sentences[mentions[k]!.first]! > sentence + 1) break
    const named = entities.of[k]!
    const one = named < 0 ? null : trace(named)
    if (one && one.next < 0) one.next = k
  }
  for (const turn of question.turns.slice(-2)) trace(indexOf(analysis, turn.entity))
  const ruled = mention >= 0 ? speakerByRules(analysis, mention, view.inside) : undefined
  trace(indexOf(analysis, ruled))
  if (hint >= 0) trace(entityIndex(analysis, hint))
  for (const index of standingOf(analysis).main) trace(index)
  return { traces: [...traces.values()], ruled }
}

const agreesWith = (a: Mention, b: Mention): boolean =>
  a.male === b.male && a.female === b.female && a.plural === b.plural && a.being === b.being

/** Whether an entity can be meant by the source at all, by what it is. */
function mayBe(analysis: Analysis, m: number, entity: Entity): boolean {
  const { being } = entity
  if (m < 0) return being !== 'place' && being !== 'document'
  const mention = analysis.mentions[m]!
  if (mention.form === 'pronoun') {
    const bits = analysis.tokens.bits[mention.first]!
    if (bits & Is.neuter) return being !== 'person' || !entity.personal
    if (bits & (Is.male | Is.female))
      return (being === 'person' || being === 'unknown') && genderOf(mention, entity) !== disagree
    return bits & Is.plural && !(bits & Is.first) ? being !== 'person' && being !== 'place' : being !== 'place'
  }
  if (mention.being === 'person')
    return (being === 'person' || being === 'unknown') && genderOf(mention, entity) !== disagree
  // "The campaign" may be its candidate in the news that the models were trained on.
  if (mention.being === 'organisation' && !analysis.tokens.lexicon.traits.hasSpeechModel) return being !== 'person'
  if (mention.being === 'group') return being !== 'person' && being !== 'place'
  return being !== 'group'
}

const agree = 1
const disagree = 2

/** 0 where nothing is known of the entity's gender, 3 where the source has none. */
function genderOf({ male, female }: Pick<Mention, 'male' | 'female'>, entity: Entity): number {
  if (male === female) return 3
  const own = male ? entity.male : entity.female
  const other = male ? entity.female : entity.male
  return own === other ? 0 : own > other ? agree : disagree
}

/** 1 subject of saying, 2 other subject, 3 after "according to", 4 object, 5 after a preposition, 6 possessive, 7 qualifier, 8 other. */
function roleOf({ mentions, clauses }: Analysis, k: number): number {
  const clause = clauses[k]!
  const { possessor, modifier } = mentions[k]!
  if (possessor) return 6
  if (modifier) return 7
  if (clause.accordingTo) return 3
  if (clause.inverted || (clause.verb >= 0 && clause.verbClass === VerbClass.speech)) return 1
  if (clause.verb >= 0) return 2
  return clause.object ? 4 : clause.prepositional ? 5 : 8
}

interface Standing {
  /** The entities mentioned most, most first: their places in the list. */
  readonly main: readonly number[]
  /** Of each entity its first mention. */
  readonly first: Int32Array
  readonly places: ReadonlyMap<Entity, number>
}

const standings = new WeakMap<Analysis, Standing>()

function standingOf(analysis: Analysis): Standing {
  const known = standings.get(analysis)
  if (known) return known
  const { list, of } = analysis.entities
  const first = new Int32Array(list.length).fill(-1)
  of.forEach((entity, m) => {
    if (entity >= 0 && first[entity]! < 0) first[entity] = m
  })
  const main: number[] = []
  list.forEach((entity, e) => {
    if (entity.being !== 'person' && entity.being !== 'organisation') return
    let at = main.length
    while (at > 0 && list[main[at - 1]!]!.count < entity.count) at--
    if (at < mainEntities) {
      main.splice(at, 0, e)
      main.length = Math.min(main.length, mainEntities)
    }
  })
  const standing = { main, first, places: new Map(list.map((entity, e) => [entity, e])) }
  standings.set(analysis, standing)
  return standing
}

const indexOf = (analysis: Analysis, entity: Entity | undefined): number | null =>
  entity ? (standingOf(analysis).places.get(entity) ?? null) : null

const codeOfForm = (form: Mention['form']): number => (form === 'pronoun' ? 0 : form === 'nominal' ? 1 : 2)

function pronounCode(analysis: Analysis, m: number): number {
  const mention = analysis.mentions[m]!
  if (mention.form !== 'pronoun') return 0
  const bits = analysis.tokens.bits[mention.first]!
  if (analysis.tokens.lexicon.patterns.personalRelatives.has(analysis.tokens.words[mention.first]!)) return 7
  const kind =
    bits & Is.first ? 5 : bits & Is.male ? 1 : bits & Is.female ? 2 : bits & Is.plural ? 3 : bits & Is.neuter ? 4 : 6
  return bits & Is.subject ? kind : kind + 10
}

/** Tokens from a verb to the source behind it: added, a little later, Dole. */
const furthestVerb = 5

/** 1 where the source goes on speaking – he added –, 2 where another is answered, 0 for any other verb. */
function verbUse({ tokens, mentions, clauses }: Analysis, m: number): number {
  const { words, bits, lexicon } = tokens
  const { inverted } = clauses[m]!
  let { verb } = clauses[m]!
  if (inverted) {
    verb = mentions[m]!.first - 1
    while (verb > 0 && mentions[m]!.first - verb < furthestVerb && !(bits[verb]! & Is.speech)) verb--
  }
  const word = words[verb] ?? ''
  return lexicon.patterns.continuingVerbs.has(word) ? 1 : lexicon.patterns.answeringVerbs.has(word) ? 2 : 0
}

const furthestIntroduction = 60

/** 2 where somebody without a name was called by this noun before, 1 where somebody with a name was, else 0. */
function introducedAs({ tokens, mentions, references }: Analysis, m: number): number {
  const noun = tokens.words[mentions[m]!.head]
  let known = 0
  for (let k = m - 1; k >= 0 && k >= m - furthestIntroduction; k--) {
    if (mentions[k]!.form !== 'nominal' || tokens.words[mentions[k]!.head] !== noun) continue
    if (references[k]! < 0) return 2
    known = 1
  }
  return known
}

/** Words that say more of somebody than the noun: the former Ohio senator. */
function qualifiersOf({ tokens, mentions }: Analysis, m: number): number {
  const { first, head } = mentions[m]!
  let qualifiers = 0
  for (let t = first; t < head; t++) if (!(tokens.bits[t]! & (Is.determiner | Is.pronoun))) qualifiers++
  return Math.min(4, qualifiers)
}

/** How many turns before a quotation are looked at; most articles have fewer. */
const turnsCounted = 200

/** How often each entity has spoken lately. */
function countTurns(turns: readonly Turn[]): Map<Entity | undefined, number> {
  const counts = new Map<Entity | undefined, number>()
  for (const { entity } of turns.slice(-turnsCounted)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}

/** One row of features for nobody, the first, and for each trace, in their order, one behind another. */
export function entityRows(analysis: Analysis, question: Question, { traces, ruled }: Candidates): Float32Array {
  const { tokens, mentions } = analysis
  const { view, mention: m, hint, hintProbability, turns } = question
  const place = m >= 0 ? mentions[m]!.first : view.token
  const sentence = tokens.sentences[place]!
  const paragraph = tokens.paragraphs[place]!
  const width = entityFeatures.length
  const rows = new Float32Array((traces.length + 1) * width)
  const lastTurn = turns.at(-1)
  const beforeLast = turns.at(-2)
  const nominal = m >= 0 && mentions[m]!.form === 'nominal'
  const owner = nominal ? possessorOf(analysis, m) : undefined
  if (m >= 0) {
    const mention = mentions[m]!
    const clause = analysis.clauses[m]!
    rows[0] = codeOfForm(mention.form)
    rows[1] = pronounCode(analysis, m)
    rows[2] = codeOfBeing(mention.being)
    rows[3] = codeOfDeterminer(mention.determiner)
    rows[4] = mention.first < view.token ? 0 : 1
    rows[5] = clause.verbClass
    rows[6] = +clause.inverted
    rows[7] = +(owner !== undefined)
    rows[8] = verbUse(analysis, m)
    rows[9] = nominal ? introducedAs(analysis, m) : 0
    rows[10] = nominal ? qualifiersOf(analysis, m) : 0
  } else {
    rows[0] = 3
    rows[4] = 2
  }
  rows[11] = +view.firstPerson
  rows[12] = +view.startsParagraph
  rows[13] = lastTurn ? Math.min(6, view.paragraph - lastTurn.view.paragraph) : 7
  rows[14] = lastTurn ? Math.min(40, view.token - lastTurn.view.token) : 41
  rows[15] = traces.length
  rows[54] = hint >= 0 ? hintProbability : -1
  const word = nominal ? roleAt(tokens, mentions[m]!.head) : ''
  const noun = nominal ? tokens.words[mentions[m]!.head]! : ''
  const agreeing = traces.filter(({ entity }) => m >= 0 && genderOf(mentions[m]!, entity) === agree).length
  const lastSentence = sentenceBefore(analysis, place)
  const opener = openerOf(analysis, place, lastSentence)
  const paragraphOpener = openerOf(analysis, place, tokens.sentences[paragraphStart(analysis, place)]!)
  const leader = leaderOf(analysis, place, lastSentence)
  const ownLeader = leaderOf(analysis, place, sentence)
  const closer = closerOf(analysis, place, lastSentence)
  const total = traces.reduce((sum, { salience }) => sum + salience, 0)
  const lastInside = lastTurn?.view.inside ?? ''
  const timesSpoken = countTurns(turns)
  const { first } = standingOf(analysis)
  for (let t = 0, at = width; t < traces.length; t++, at += width) {
    const one = traces[t]!
    for (let f = 0; f < width; f++) rows[at + f] = rows[f]!
    const { entity } = one
    const family = entity.words.at(-1)!
    const given = entity.words[0]!
    const since = (k: number): number =>
      k < 0 ? sentencesBack + 1 : Math.min(sentencesBack, sentence - tokens.sentences[mentions[k]!.first]!)
    rows[at + 16] = 1
    rows[at + 17] = codeOfBeing(entity.being)
    rows[at + 18] = +entity.personal
    rows[at + 19] = Math.min(4, entity.words.length)
    rows[at + 20] = m >= 0 ? genderOf(mentions[m]!, entity) : 3
    rows[at + 21] = sameness(ruled, entity)
    rows[at + 22] = since(one.last)
    rows[at + 23] = since(one.lastSubject)
    rows[at + 24] = since(one.lastName)
    rows[at + 25] = one.last < 0 ? 9 : Math.min(8, paragraph - tokens.paragraphs[mentions[one.last]!.first]!)
    rows[at + 26] =
      one.last < 0 ? mentionsBack + 1 : Math.min(mentionsBack, (m >= 0 ? m : mentionsAt(analysis, view)) - one.last)
    writeRanks(rows, at, traces, one)
    rows[at + 29] = one.last < 0 ? 0 : roleOf(analysis, one.last)
    rows[at + 30] = one.last < 0 ? 3 : codeOfForm(mentions[one.last]!.form)
    rows[at + 31] = one.last < 0 ? 0 : +opensSentence(analysis, one.last)
    rows[at + 32] = one.last >= 0 && tokens.sentences[mentions[one.last]!.first] === sentence ? 1 : 0
    rows[at + 33] = one.salience
    rows[at + 34] = total > 0 ? one.salience / total : 0
    rows[at + 35] = Math.min(30, entity.count)
    rows[at + 37] = Math.min(12, entity.saidTimes)
    rows[at + 38] = Math.min(40, one.index)
    rows[at + 39] = first[one.index]! >= 0 ? Math.min(6, tokens.paragraphs[mentions[first[one.index]!]!.first]!) : 6
    rows[at + 40] = lastTurn ? sameness(lastTurn.entity, entity) || 3 : 0
    rows[at + 41] = beforeLast ? sameness(beforeLast.entity, entity) || 3 : 0
    rows[at + 42] = Math.min(8, timesSpoken.get(entity) ?? 0)
    rows[at + 43] = +(family.length > 2 && view.inside.includes(family))
    rows[at + 44] = +(entity.words.length > 1 && given.length > 2 && view.inside.includes(given))
    rows[at + 45] = +(family.length > 2 && lastInside.includes(family))
    rows[at + 46] = +one.addressed
    rows[at + 47] = nominal ? roleMatch(analysis, entity, word) : 0
    rows[at + 48] = nominal ? phraseMatch(analysis, m, entity) : 0
    rows[at + 49] = +(noun !== '' && entity.words.includes(noun))
    rows[at + 50] = sameness(owner, entity)
    rows[at + 51] = +(
      owner !== undefined &&
      entity.affiliation !== null &&
      analysis.entities.list[entity.affiliation] === owner
    )
    rows[at + 52] = one.next < 0 ? 0 : 1 + Math.min(30, mentions[one.next]!.first - place)
    rows[at + 53] = hint < 0 ? 0 : sameness(entityOf(analysis, hint), entity) || 2
    rows[at + 55] = one.last < 0 ? 0 : +isSubordinate(tokens, mentions[one.last]!.first)
    rows[at + 56] = one.last < 0 ? 0 : +isComplement(tokens, mentions, analysis.clauses, one.last)
    rows[at + 57] = sameness(opener, entity)
    rows[at + 58] = sameness(paragraphOpener, entity)
    rows[at + 59] = agreeing
    rows[at + 60] = sameness(leader, entity)
    rows[at + 61] = sameness(ownLeader, entity)
    rows[at + 62] = sameness(closer, entity)
    rows[at + 63] = one.last < 0 ? 0 : +isInserted(analysis, one.last)
    rows[at + 65] = Math.min(8, one.takenUp)
    rows[at + 64] = m < 0 ? 0 : +isRetaken(analysis, m, one)
  }
  return rows
}

/**
 * Writes the place of a trace among all: by its latest mention, by its latest as a subject, and by how often it is
 * mentioned. Of equal ones, the first in the list of entities goes first.
 */
function writeRanks(rows: Float32Array, at: number, traces: readonly Trace[], one: Trace): void {
  let later = 0
  let laterSubjects = 0
  let mentionedMore = 0
  for (const other of traces) {
    const goesFirst = other.index < one.index
    if (other.last > one.last || (other.last === one.last && goesFirst)) later++
    if (other.lastSubject > one.lastSubject || (other.lastSubject === one.lastSubject && goesFirst)) laterSubjects++
    const more = other.entity.count - one.entity.count
    if (more > 0 || (more === 0 && goesFirst)) mentionedMore++
  }
  rows[at + 27] = later
  rows[at + 28] = laterSubjects
  rows[at + 36] = mentionedMore
}

/** How many mentions before a place are looked through for its sentence's opener, so that an endless one costs no more. */
const mentionsSearched = 100

/** The last sentence before that of token `place` in which anybody is mentioned: a quotation between them is none. */
function sentenceBefore({ tokens, mentions }: Analysis, place: number): number {
  const own = tokens.sentences[place]!
  let k = firstAfter(mentions, place - 1) - 1
  for (let tried = 0; k >= 0 && tried < mentionsSearched && tokens.sentences[mentions[k]!.first] === own; tried++) k--
  return k < 0 ? -1 : tokens.sentences[mentions[k]!.first]!
}

/** The entity that is the first subject of a sentence before token `place`; undefined for none. */
function openerOf(analysis: Analysis, place: number, sentence: number): Entity | undefined {
  const { tokens, mentions, clauses } = analysis
  let opener: Entity | undefined
  const last = firstAfter(mentions, place - 1) - 1
  for (let k = last; k >= 0 && k > last - mentionsSearched; k--) {
    const at = tokens.sentences[mentions[k]!.first]!
    if (at < sentence) break
    const clause = clauses[k]!
    const entity = entityOf(analysis, k)
    if (at === sentence && entity && (clause.verb >= 0 || clause.inverted) && !mentions[k]!.possessor) opener = entity
  }
  return opener
}

/** The entity mentioned first in a sentence before token `place`, subject or not: As for Pell, he; undefined for none. */
function leaderOf(analysis: Analysis, place: number, sentence: number): Entity | undefined {
  const { tokens, mentions } = analysis
  let leader: Entity | undefined
  const last = firstAfter(mentions, place - 1) - 1
  for (let k = last; k >= 0 && k > last - mentionsSearched; k--) {
    const at = tokens.sentences[mentions[k]!.first]!
    if (at < sentence) break
    const { being, modifier } = mentions[k]!
    if (at === sentence && !modifier && being !== 'place') leader = entityOf(analysis, k) ?? leader
  }
  return leader
}

/** The entity that is the last subject of a sentence before token `place`, but of no clause within another; undefined for none. */
function closerOf(analysis: Analysis, place: number, sentence: number): Entity | undefined {
  const { tokens, mentions, clauses } = analysis
  const last = firstAfter(mentions, place - 1) - 1
  for (let k = last; k >= 0 && k > last - mentionsSearched; k--) {
    const at = tokens.sentences[mentions[k]!.first]!
    if (at < sentence) return undefined
    const { possessor, first } = mentions[k]!
    const clause = clauses[k]!
    if (at !== sentence || possessor || (clause.verb < 0 && !clause.inverted)) continue
    if (isSubordinate(tokens, first) || isComplement(tokens, mentions, clauses, k) || isInserted(analysis, k)) continue
    return entityOf(analysis, k)
  }
  return undefined
}

/** How many mentions may stand between a subject and its verb. */
const mentionsInserted = 6

/**
 * Whether mention `k` stands in what is set between an earlier subject and their verb: of "Ann Dole, who raised Ian
 * Pell, said" Pell.
 */
function isInserted({ tokens, mentions, clauses }: Analysis, k: number): boolean {
  const { verb } = clauses[k]!
  if (verb < 0) return false
  for (let j = k - 1; j >= 0 && j >= k - mentionsInserted; j--) {
    if (clauses[j]!.verb === verb) return punctuationAt(tokens, mentions[j]!.last + 1) === comma
    if (tokens.sentences[mentions[j]!.first] !== tokens.sentences[mentions[k]!.first]) return false
  }
  return false
}

/** Whether the sentence of a pronoun names a candidate behind it, whom it then does not stand for: he calls Pell's plan. */
function isRetaken({ tokens, mentions }: Analysis, m: number, { next }: Trace): boolean {
  return (
    next >= 0 &&
    mentions[m]!.form === 'pronoun' &&
    mentions[next]!.form === 'name' &&
    tokens.sentences[mentions[next]!.first] === tokens.sentences[mentions[m]!.first]
  )
}

const comma = 44

const longestParagraph = 120

function paragraphStart({ tokens }: Analysis, place: number): number {
  let first = place
  while (first > 0 && place - first < longestParagraph && tokens.paragraphs[first - 1] === tokens.paragraphs[place])
    first--
  return first
}

/** 0 where nobody is given, 1 where it is the entity, 2 where it is another. */
const sameness = (given: Entity | undefined, entity: Entity): number => (!given ? 0 : given === entity ? 1 : 2)

const mentionsAt = ({ mentions }: Analysis, view: QuotationView): number => firstAfter(mentions, view.token - 1)

const opensSentence = ({ tokens, mentions }: Analysis, k: number): boolean => {
  const { first } = mentions[k]!
  return first === 0 || tokens.sentences[first - 1] !== tokens.sentences[first]
}

/** 2 where the article gives the entity this office, 1 where it gives one that news uses for the same. */
const roleMatch = ({ tokens }: Analysis, { roles }: Entity, word: string): number =>
  roles.has(word) ? 2 : tokens.lexicon.similarRoles.get(word)?.some((other) => roles.has(other)) ? 1 : 0

/** How many further words of a nominal the article ties to the entity: "Vermont" and "independent" before senator. */
function phraseMatch({ tokens, mentions }: Analysis, m: number, { roles, words }: Entity): number {
  const mention = mentions[m]!
  let matches = 0
  for (let t = Math.max(0, mention.first - 3); t < mention.head; t++) {
    const word = tokens.words[t]!
    if (word.length < 3 || tokens.bits[t]! & Is.determiner) continue
    if (roles.has(tokens.lexicon.parties.get(word) ?? word) || words.includes(word)) matches++
  }
  return matches
}
