import { trimmed } from '../../text/paragraphs.ts'
import { countBefore } from '../../text/search.ts'
import type { Span } from '../../text/span.ts'
import type { AttributedQuotation, Speaker } from '../attribution.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { firstAfter } from '../rank/features.ts'
import { Is } from '../read/lexicon.ts'
import { tokenAt } from '../read/prose-tokens.ts'
import type { Stretch } from '../read/prose-tokens.ts'
import type { Entity } from '../resolve/entities.ts'
import { speakerOf } from '../resolve/resolved.ts'
import { findTurns } from './turns.ts'
import type { Turn } from './turns.ts'

/** A label that ends in the family name of one person of the article hardly ever means another. */
const labelConfidence = 0.9
/** The person whom an interview is about mostly answers in it. */
const intervieweeConfidence = 0.8
/** Letters of a label that is somebody's initials. */
const longestInitials = 3
/** Fewer turns are a label or a dateline, not a transcript. */
const fewestTurns = 2

/**
 * The turns of a transcript, an interview or a live blog that is printed without quotation marks: PELL: Costs. – Q: Why?
 * A: Costs. – Ian Pell: Costs. Each holds the words of the person its label names, an answer those of whom the article
 * is about; a label in capitals that names nobody in the article – MODERATOR – leaves the speaker open, and questions
 * of the outlet are nobody's quotation. Turns in marks are left to these.
 */
export function findTranscript(analysis: Analysis): AttributedQuotation[] {
  const { text } = analysis.tokens
  const turns = findTurns(text, analysis.tokens.lexicon)
  if (turns.length < fewestTurns) return []
  return [...inCapitals(analysis, turns), ...interview(analysis, turns), ...byName(analysis, turns)]
}

function inCapitals(analysis: Analysis, all: readonly Turn[]): AttributedQuotation[] {
  const answered = all.some(({ kind }) => kind === 'answer')
  const turns = all.filter(({ kind }) => kind === 'capitals' || (kind === 'question' && !answered))
  // "PELL: A LONG NIGHT" heads a part of the article.
  const spoken = turns.filter(({ words }) => /\p{Ll}/u.test(analysis.tokens.text.slice(words.start, words.end)))
  if (!spoken.some(({ kind }) => kind === 'capitals')) return []
  if (spoken.length < fewestTurns) return []
  const labelOf = ({ label }: Turn): string => analysis.tokens.text.slice(label.start, label.end)
  const introduced = new Map<string, string>()
  for (const label of spoken.filter(({ introduces }) => introduces).map(labelOf))
    for (const key of [label, label.slice(label.lastIndexOf(' ') + 1)])
      if (!introduced.has(key)) introduced.set(key, label)
  return spoken
    .filter((turn) => !holdsStretch(analysis, turn.words))
    .flatMap((turn) => {
      const label = labelOf(turn)
      const named = speakerNamed(analysis, label)
      const introducing = !named || named.name === named.name.toUpperCase()
      const speaker = (introducing ? speakerIntroduced(label, introduced) : null) ?? named
      // "UK: Shares fell": initials of nobody head a part of the article.
      if (!speaker && turn.kind === 'capitals' && label.length <= longestInitials) return []
      return [quotationOf(turn, [turn.words], speaker, speaker ? labelConfidence : 0)]
    })
}

/** The person of the article whose family name ends the label, or whose initials it is: "PRESIDENT RUIZ", "MR". */
function speakerNamed({ entities, tokens: { lexicon } }: Analysis, label: string): Speaker | null {
  const last = label.toLowerCase().split(' ').at(-1)!
  const isTrade = ((lexicon.words.get(last) ?? 0) & (Is.role | Is.group)) !== 0
  const persons = entities.list.filter(({ being, words }) => being === 'person' && words.length > 1)
  // A label names nobody by itself where it ends in a trade: FEMALE REPORTER.
  const named = persons.filter(({ words, name }) => words.at(-1) === last && !(isTrade && name === name.toUpperCase()))
  const bearers =
    named.length > 0 ? named : persons.filter(({ words }) => words.map((word) => word.charAt(0)).join('') === last)
  return bearers.length === 1 ? speakerOf(bearers[0]!) : null
}

/**
 * Who speaks in a transcript that names nobody but in its labels: first in full, MARA DOLE, HOST, then by the family name.
 * @param introduced the labels that say who that is, by themselves and by their last word
 */
function speakerIntroduced(label: string, introduced: ReadonlyMap<string, string>): Speaker | null {
  const name = introduced.get(label)
  if (name === undefined) return null
  const printed = name.replace(/(\p{L})(\p{L}*)/gu, (_word, first: string, rest: string) => first + rest.toLowerCase())
  return { name: printed, kind: 'person', named: true, aliases: [] }
}

function interview(analysis: Analysis, all: readonly Turn[]): AttributedQuotation[] {
  const turns = all.filter(({ kind }) => kind === 'question' || kind === 'answer')
  const asked = turns.findIndex(({ kind }) => kind === 'question')
  if (asked < 0) return []
  const interviewee = mostMentionedBefore(analysis, turns[asked]!.label.start)
  const speaker = interviewee ? speakerOf(interviewee) : null
  return turns.flatMap((turn, t) => {
    if (turn.kind === 'question' || t < asked || isMarkedWhole(analysis, turn.words)) return []
    const parts = [turn.words, ...paragraphsUntil(analysis, turn, turns[t + 1])]
    return [quotationOf(turn, parts, speaker, speaker ? intervieweeConfidence : 0)]
  })
}

/** The person whom the article names most often before an offset, the first of several. */
function mostMentionedBefore(analysis: Analysis, offset: number): Entity | undefined {
  const counts = new Map<Entity, number>()
  const end = firstAfter(analysis.mentions, tokenAt(analysis.tokens, offset) - 1)
  for (let m = 0; m < end; m++) {
    const entity = entityOf(analysis, m)
    if (entity?.being === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  let most: Entity | undefined
  for (const [entity, count] of counts) if (!most || count > counts.get(most)!) most = entity
  return most
}

/** A paragraph of an answer ends a sentence; a heading between two turns does not. */
const endsSentence = /[.!?…。]\P{L}?$/u
const mostParagraphs = 12

/** The paragraphs with which an answer goes on before the next turn; none after the last turn, where prose may follow. */
function paragraphsUntil({ tokens: { text } }: Analysis, turn: Turn, next: Turn | undefined): Span[] {
  if (!next) return []
  const spans: Span[] = []
  const end = text.lastIndexOf('\n', next.label.start)
  for (let from = turn.words.end; from < end;) {
    const found = text.indexOf('\n', from + 1)
    const to = found < 0 || found > end ? end : found
    const line = trimmed(text, from, to)
    if (line.start < line.end && endsSentence.test(text.slice(line.start, line.end))) spans.push(line)
    from = to
  }
  return spans.length <= mostParagraphs ? spans : []
}

/** So many who are all named in full are a panel, each of whom speaks once. */
const smallestPanel = 3

/**
 * The turns of a conversation in which people take turns under their names or answer the questions of an outlet, of a
 * panel, and of a live blog whose labels are people that the article speaks of elsewhere as well. Lists have such labels
 * too, and notes on players: people who speak say I and we or are asked, and what they say are sentences.
 */
function byName(analysis: Analysis, all: readonly Turn[]): AttributedQuotation[] {
  const { text, lexicon } = analysis.tokens
  const wordsOf = ({ words }: Turn): string => text.slice(words.start, words.end)
  const turns = all.flatMap((turn) => {
    const entity = turn.kind === 'name' && endsSentence.test(wordsOf(turn)) ? labelEntity(analysis, turn) : undefined
    return entity?.being === 'person' ? [{ turn, entity }] : []
  })
  if (turns.length < fewestTurns) return []
  const times = new Map<Entity, number>()
  for (const { entity } of turns) times.set(entity, (times.get(entity) ?? 0) + 1)
  const answering = new Set(turns.flatMap(({ turn, entity }) => (wordsOf(turn).endsWith('?') ? [] : [entity])))
  const ofThemselves = turns.filter(({ turn }) => lexicon.shapes.firstPerson.test(wordsOf(turn))).length
  const byLabel = Map.groupBy(all, ({ label }) => text.slice(label.start, label.end))
  const asked = [...byLabel.values()].some(
    (some) => some.length >= fewestTurns && some.every((turn) => wordsOf(turn).endsWith('?')),
  )
  const isPanel =
    turns.length >= smallestPanel &&
    2 * ofThemselves > turns.length &&
    turns.every(({ entity: { words } }) => words.length > 1) &&
    turns.some(({ entity: { personal } }) => personal)
  return turns
    .filter(({ turn, entity }) => {
      const converses = byLabel.size > 1 && times.get(entity)! > 1
      return (
        (asked || ofThemselves > 0) &&
        answering.has(entity) &&
        (converses || isPanel || entity.count > times.get(entity)!) &&
        !isMarkedWhole(analysis, turn.words)
      )
    })
    .map(({ turn, entity }) => quotationOf(turn, [turn.words], speakerOf(entity), labelConfidence))
}

/** Whom the mention that is the label stands for. */
function labelEntity(analysis: Analysis, { label }: Turn): Entity | undefined {
  const { tokens, mentions } = analysis
  const token = tokenAt(tokens, label.start)
  const m = firstAfter(mentions, token - 1)
  return mentions[m]?.first === token && tokens.ends[mentions[m].last] === label.end ? entityOf(analysis, m) : undefined
}

/** The first stretch that ends behind an offset. */
const stretchAfter = ({ tokens: { stretches } }: Analysis, offset: number): Stretch | undefined =>
  stretches[countBefore(stretches.length, (s) => stretches[s]!.outerEnd <= offset)]

const holdsStretch = (analysis: Analysis, words: Span): boolean => {
  const stretch = stretchAfter(analysis, words.start)
  return stretch !== undefined && stretch.outerStart < words.end
}

/** Whether a turn is in marks itself. */
const isMarkedWhole = (analysis: Analysis, words: Span): boolean => {
  const stretch = stretchAfter(analysis, words.start)
  return stretch !== undefined && stretch.outerStart <= words.start
}

const quotationOf = (
  { label, dashed }: Turn,
  parts: readonly Span[],
  speaker: Speaker | null,
  confidence: number,
): AttributedQuotation => ({
  parts,
  kind: 'unmarked',
  marked: false,
  unclosed: false,
  speaker,
  source: dashed ? null : label,
  cue: null,
  medium: null,
  addressee: null,
  time: null,
  rule: 'transcript',
  confidence,
})
