import { TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import { printed } from '../read/particles.ts'
import { Beside, Ending } from './features.ts'
import type { QuotationView } from './features.ts'
import { sureSource } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'
import { statedBy } from './stated-by.ts'

/** How often each rule was right on labelled German news, as a probability before calibration. */
const trust = { verb: 0.97, judging: 0.95, according: 0.85, colon: 0.9, mood: 0.67, floating: 0.7 } as const

/** A source right behind its quotation: „…“, so Dole. */
const nearAccording = 8

/**
 * The source of a quotation in a language whose finite verb stands second, read from its clauses: the models have
 * learnt from English, where the words stand in another order. Null where no rule says; the model then ranks.
 * @param previous the mention chosen for the quotation before, null for none
 */
export function verbSecondSource(
  analysis: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number | null,
): RankedSource | null {
  const { tokens, mentions, clauses } = analysis
  const found = (mention: number, probability: number): RankedSource => sureSource(mention, probability, false)
  const { token, leftVerb } = view
  const rightVerb = view.rightVerb >= 0 && tokens.sentences[view.rightVerb] === view.sentence ? view.rightVerb : -1
  // "Es" says nothing: "es heißt", "es gibt".
  const speaks = (m: number): boolean =>
    mentions[m]!.form !== 'pronoun' || (tokens.bits[mentions[m]!.first]! & Is.neuter) === 0
  const subjectOf = (verb: number): number | undefined =>
    verb < 0
      ? undefined
      : candidates.find((m) => (clauses[m]!.verb === verb || clauses[m]!.secondVerb === verb) && speaks(m))
  const isSpeech = (verb: number): boolean => (tokens.bits[verb]! & Is.speech) !== 0
  const according = candidates.filter(
    (m) => clauses[m]!.accordingTo && tokens.sentences[mentions[m]!.first] === view.sentence,
  )

  const left = subjectOf(leftVerb)
  const calling = callingBehind(analysis, view, candidates)
  if (calling !== undefined && !callsSo(mentions[left ?? -1], mentions[calling]!)) return found(calling, trust.judging)
  if (left !== undefined && view.before === Beside.colon) return found(left, trust.verb)
  const beside = namedBeside(analysis, view, candidates)
  if (beside !== undefined) return found(beside, trust.verb)
  const tag = view.ending === Ending.comma ? subjectOf(token + 1) : undefined
  if (tag !== undefined) return found(tag, trust.verb)
  if (rightVerb >= 0 && rightVerb - token <= 2 && (isSpeech(rightVerb) || view.ending === Ending.comma)) {
    const tag = subjectOf(rightVerb)
    if (tag !== undefined) return found(tag, trust.verb)
  }
  const board = candidates.find((m) => bearsWords(analysis, view, m))
  if (board !== undefined) return found(board, trust.according)
  const behind = according.find((m) => mentions[m]!.first > token && mentions[m]!.first - token < nearAccording)
  if (behind !== undefined) return found(behind, trust.verb)
  const stated = statedBy(analysis, view, candidates)
  if (stated !== undefined) return found(stated, trust.according)
  const nearer = according.find((m) => left === undefined || mentions[m]!.first > leftVerb)
  if (nearer !== undefined) return found(nearer, trust.according)
  if (left !== undefined && isSpeech(leftVerb)) return found(left, trust.verb)
  const closing = candidates.find((m) => mentions[m]!.first > token && tagsSentence(analysis, view, m))
  if (closing !== undefined) return found(closing, trust.according)
  if (left !== undefined) return found(left, trust.judging)
  const introduced = thatBefore(analysis, view)
  if (introduced >= 0) {
    const who = candidates.find(
      (m) =>
        mentions[m]!.last < introduced &&
        tokens.sentences[mentions[m]!.first] === view.sentence &&
        clauses[m]!.verb >= 0 &&
        speaks(m),
    )
    if (who !== undefined) return found(who, trust.according)
  }
  const held = candidates.find((m) => holdsWords(analysis, view, m))
  if (held !== undefined) return found(held, trust.according)
  const right = leftVerb < 0 ? subjectOf(rightVerb) : undefined
  if (right !== undefined) return found(right, trust.according)
  const document = view.before === Beside.colon ? documentBefore(analysis, view, candidates) : undefined
  if (document !== undefined) return found(document, trust.according)
  if (view.before === Beside.colon) {
    const introducing = candidates.filter(
      (m) =>
        mentions[m]!.last < token &&
        tokens.sentences[mentions[m]!.first] === view.sentence &&
        !clauses[m]!.prepositional &&
        !clauses[m]!.object,
    )
    const subject =
      introducing.findLast((m) => clauses[m]!.verb >= 0) ??
      introducing.find((m) => mentions[m]!.form === 'name' && mentions[m]!.being === 'person') ??
      introducing.at(-1)
    if (subject !== undefined) return { ...found(subject, trust.colon), tied: false }
  }
  const next = leftVerb < 0 && rightVerb < 0 ? candidates.find((m) => takesUp(analysis, view, m)) : undefined
  if (next !== undefined) return found(next, trust.according)
  // Somebody else reports the words where a verb of speech stands in that mood itself: Er habe geschrieben, man müsse „…“.
  const reported = isReported(analysis, view, leftVerb >= 0 && isSpeech(leftVerb) ? leftVerb : tokens.count)
  const floats =
    leftVerb < 0 && rightVerb < 0 && view.capital && view.ending !== Ending.other && view.before !== Beside.colon
  if (!reported && !floats) return null
  const speaker = reporterBefore(analysis, view, candidates.filter(speaks), previous)
  if (speaker === undefined) return null
  return { ...found(speaker, reported ? trust.mood : trust.floating), tied: reported }
}

/** Whether mention `m` is a document in which the words stand: In dem Schreiben ist von „…“ die Rede. */
function holdsWords({ tokens, mentions }: Analysis, { token, sentence, before }: QuotationView, m: number): boolean {
  const { first, being } = mentions[m]!
  const { holding, mentioning } = tokens.lexicon.verbSecond!
  if (being !== 'document' || first > token || tokens.sentences[first] !== sentence) return false
  if (before !== Beside.colon && !mentioning.has(printed(tokens, Math.min(token + 2, tokens.count - 1)))) return false
  return first > 0 && holding.has(printed(tokens, first - 1)) && beginsSentence(tokens, first - 1)
}

/** Tokens from a quotation to what bears it: „…“, stand in großen Lettern auf einem Plakat. */
const nearBoard = 8

/** Whether the words are said to stand on what mention `m` is. */
function bearsWords({ tokens, mentions }: Analysis, { token, sentence, ending }: QuotationView, m: number): boolean {
  const { first, being } = mentions[m]!
  if (ending !== Ending.comma || first < token || first - token > nearBoard || tokens.sentences[first] !== sentence)
    return false
  return being === 'document' && tokens.lexicon.verbSecond!.standing.has(printed(tokens, token + 1))
}

/** Sentences from a document to the one that says what stands in it. */
const nearDocument = 2

/** The document that the sentence of the quotation takes up: Dole gab eine Erklärung ab. Darin steht: „…“. */
function documentBefore(
  { tokens, mentions }: Analysis,
  { token, sentence }: QuotationView,
  candidates: readonly number[],
): number | undefined {
  let opening = token
  while (opening > 0 && token - opening < widestSentence && tokens.sentences[opening - 1] === sentence) opening--
  if (!tokens.lexicon.verbSecond!.therein.has(printed(tokens, opening))) return undefined
  return candidates.find((m) => {
    const distance = sentence - tokens.sentences[mentions[m]!.first]!
    return mentions[m]!.being === 'document' && distance > 0 && distance <= nearDocument
  })
}

/** Whether mention `m` and its verb close the sentence of the quotation: Das „…“ sei dicht, sagte Dole. */
function tagsSentence({ tokens, clauses }: Analysis, { token, sentence }: QuotationView, m: number): boolean {
  const { verb, verbClass, inverted } = clauses[m]!
  return verb > token && tokens.sentences[verb] === sentence && verbClass === VerbClass.speech && inverted
}

/** Whether mention `m` says in the next sentence what the quotation's holds: Das Tor sei „dicht“. Das sagte Dole. */
function takesUp({ tokens, clauses }: Analysis, { sentence, paragraph }: QuotationView, m: number): boolean {
  const { verb, verbClass } = clauses[m]!
  if (verb < 2 || verbClass !== VerbClass.speech || tokens.paragraphs[verb] !== paragraph) return false
  if (tokens.sentences[verb] !== sentence + 1) return false
  let opening = verb
  while (opening > 0 && verb - opening < widestSentence && tokens.sentences[opening - 1] === sentence + 1) opening--
  // "Das musste Dole am Montag einräumen": the verb that says so closes the sentence.
  const finite = verb === opening + 1 || (tokens.bits[opening + 1]! & Is.auxiliary) !== 0
  return finite && tokens.lexicon.verbSecond!.takingUp.has(printed(tokens, opening))
}

/**
 * Who is reported in the sentences before: the nearest whose words one of them gives, or the source of the quotation
 * before; in the paragraph of the quotation also the nearest subject that can speak – Dole nahm Stellung. Der Plan sei
 * „…“.
 */
function reporterBefore(
  { tokens, mentions, clauses }: Analysis,
  view: QuotationView,
  candidates: readonly number[],
  previous: number | null,
): number | undefined {
  let subject: number | undefined
  for (const m of candidates) {
    const { first } = mentions[m]!
    if (tokens.sentences[first]! >= view.sentence) continue
    const { verb, verbClass, accordingTo } = clauses[m]!
    const here = tokens.paragraphs[first] === view.paragraph
    if (!here && subject !== undefined) return subject
    if (m === previous || verbClass >= VerbClass.judging || accordingTo) return m
    if (here && verb >= 0 && isSomebody(mentions[m]!)) subject ??= m
  }
  return subject
}

/** Whether a mention may be of somebody who speaks. */
const isSomebody = ({ being, form }: Mention): boolean =>
  form !== 'pronoun' && (being === 'person' || being === 'organisation' || being === 'group')

const maySay = (mention: Mention): boolean => mention.form === 'pronoun' || isSomebody(mention)

/** Whether what stands before a verb of calling calls something so, rather than whoever stands behind the verb. */
const callsSo = (before: Mention | undefined, behind: Mention): boolean =>
  before !== undefined && (maySay(before) || (before.being === 'document' && behind.form === 'name'))

/** Who stands between a verb of calling and the marks: Den Plan nannte Dole „…“. Before the verb is what they call so. */
const callingBehind = (
  { tokens, mentions }: Analysis,
  { token, leftVerb }: QuotationView,
  candidates: readonly number[],
): number | undefined =>
  leftVerb >= 0 && tokens.lexicon.patterns.callingVerbs.has(tokens.words[leftVerb]!)
    ? candidates.find(
        (m) => mentions[m]!.first === leftVerb + 1 && mentions[m]!.last === token - 1 && maySay(mentions[m]!),
      )
    : undefined

/** Tokens of a party in brackets behind a name: (CDU). */
const longestBracket = 4

/** Who is named right before a colon or a bracket that holds the quotation: Dole (CDU): „…“, Dole („…“). */
function namedBeside(
  { tokens, mentions }: Analysis,
  { token, before }: QuotationView,
  candidates: readonly number[],
): number | undefined {
  const sign = (i: number): string => tokens.text.charAt(tokens.starts[i] ?? -1)
  if (before !== Beside.colon && sign(token - 1) !== '(') return undefined
  let last = token - 2
  if (sign(last) === ')') {
    let open = last - 1
    while (open > 0 && last - open < longestBracket && sign(open) !== '(') open--
    last = open - 1
  }
  return candidates.find(
    (m) => mentions[m]!.last === last && mentions[m]!.form === 'name' && mentions[m]!.being === 'person',
  )
}

/** The "that" before the marks in their sentence; -1 for none. */
export function thatBefore({ tokens }: Analysis, { token, sentence }: QuotationView): number {
  for (let i = token - 1; i >= 0 && token - i < widestSentence && tokens.sentences[i] === sentence; i--)
    if (tokens.lexicon.patterns.that.has(tokens.words[i]!)) return i
  return -1
}

/** How far around a quotation the mood of its sentence is looked for, in tokens. */
const widestSentence = 40

/**
 * Whether the journalist's sentence stands in the mood of reported speech: Er habe „nichts gewusst“. The verb that shows
 * it stands before token `end`.
 */
export function isReported(
  { tokens }: Pick<Analysis, 'tokens'>,
  { token, sentence }: QuotationView,
  end: number = tokens.count,
): boolean {
  const moods = tokens.lexicon.verbSecond?.reportedMood
  if (!moods) return false
  for (const step of [-1, 1])
    for (
      let i = token + step, n = 0;
      i >= 0 && i < tokens.count && n < widestSentence && tokens.sentences[i] === sentence;
      i += step, n++
    )
      if (i < end && tokens.kinds[i] === TokenKind.lower && moods.has(tokens.words[i]!)) return true
  return false
}
