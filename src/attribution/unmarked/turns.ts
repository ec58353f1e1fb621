import { apostropheClass, isQuotationDash, partingDashClass } from '../../text/marks.ts'
import { paragraphsOf, trimmed } from '../../text/paragraphs.ts'
import type { Span } from '../../text/span.ts'
import type { Lexicon } from '../read/lexicon.ts'

/** One paragraph that begins with a label. Offsets are UTF-16 code units. */
export interface Turn {
  /** What the label shows: a name in capitals, a name, or whose turn it is in an interview. */
  readonly kind: 'capitals' | 'name' | 'question' | 'answer'
  readonly label: Span
  /** The label says who that is: MARA DOLE, HOST. */
  readonly introduces: boolean
  /** What follows the label, to the end of the paragraph. */
  readonly words: Span
  /** A dash stands in place of a label. */
  readonly dashed: boolean
}

/** The time of an entry in a live blog: 10:02, 4.15 p.m. */
const clock = String.raw`(?:\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?[ \t,${partingDashClass}]+)?`
const printedLabel = String.raw`\p{Lu}[\p{L}\p{M}.${apostropheClass} -]{0,39}?`
/** What stands between a label and its words: who that is, in brackets or behind a comma, and a colon or full stop. */
const labelEnd = String.raw`(?: \([^)\n]{1,30}\)|(, \p{Lu}[\p{Lu}${apostropheClass} -]{1,30}))?([ \u00a0\u202f]?:|\.)[ \t]`
const labelled = new RegExp(String.raw`^[ \t]*${clock}(${printedLabel})${labelEnd}+(?=\S)`, 'gmu')
const capitals = new RegExp(String.raw`^\p{Lu}[\p{Lu}.${apostropheClass} -]*\p{Lu}$`, 'u')
/** One to four words with capitals, small ones between them. */
const name = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}.${apostropheClass}-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}.${apostropheClass}-]*){0,3}$`,
  'u',
)
const anyLabel = new RegExp(String.raw`^[ \t]*${clock}${printedLabel}${labelEnd}`, 'mu')

const dash = String.raw`[\p{Pd}―]`
/** A question behind a dash: —¿Por qué? */
const dashedQuestion = new RegExp(String.raw`^[ \t]*${dash}[^\n]*\?[ \t]*$`, 'mu')

/** Whether a text may hold turns; a quick test. */
export const mayHoldTurns = (text: string, { traits }: Pick<Lexicon, 'traits'>): boolean =>
  anyLabel.test(text) || (traits.dashesMarkSpeech && dashedQuestion.test(text))

/** All paragraphs of a text that begin with a label, in order; in a language of dashes also those of interviews. */
export function findTurns(text: string, { patterns, traits }: Pick<Lexicon, 'patterns' | 'traits'>): Turn[] {
  const turns = labelledTurns(text, patterns)
  if (!traits.dashesMarkSpeech || !dashedQuestion.test(text)) return turns
  return [...turns, ...dashedTurns(text)].sort((a, b) => a.label.start - b.label.start)
}

/** Fewer paragraphs behind dashes are no interview. */
const fewestDashed = 4

/**
 * The turns of interviews in which a dash opens questions and answers alike: they alternate from a question on. One of
 * two that are asked need not be a question by its form; no answer is one.
 */
function dashedTurns(text: string): Turn[] {
  const all: Turn[] = []
  let run: Span[] = []
  const close = (): void => {
    const asks = ({ start, end }: Span): boolean => text.slice(start, end).endsWith('?')
    const asked = run.filter((words, place) => place % 2 === 0 && asks(words))
    const answered = run.filter((_, place) => place % 2 === 1)
    if (run.length >= fewestDashed && asks(run[0]!) && 2 * asked.length >= answered.length && !answered.some(asks))
      for (const [place, words] of run.entries())
        all.push({
          kind: place % 2 === 0 ? 'question' : 'answer',
          label: { start: words.start - 1, end: words.start },
          introduces: false,
          words,
          dashed: true,
        })
    run = []
  }
  for (const { start, end } of paragraphsOf(text)) {
    const words = trimmed(text, start + 1, end)
    if (isQuotationDash(text.charCodeAt(start)) && words.start < end) run.push(words)
    else close()
  }
  close()
  return all
}

function labelledTurns(text: string, patterns: Lexicon['patterns']): Turn[] {
  const turns: Turn[] = []
  labelled.lastIndex = 0
  for (let match = labelled.exec(text); match; match = labelled.exec(text)) {
    const start = labelled.lastIndex
    const end = endOfLine(text, start)
    // What follows a label is its own to the end of the line, whatever else breaks lines for the pattern.
    labelled.lastIndex = end
    const [whole, label, office, sign] = match as unknown as [string, string, string | undefined, string]
    const kind = kindOf(label, sign, patterns)
    if (kind === null) continue
    const labelStart = match.index + whole.indexOf(label)
    turns.push({
      kind,
      label: { start: labelStart, end: labelStart + label.length },
      introduces: office !== undefined,
      words: { start, end: start + text.slice(start, end).trimEnd().length },
      dashed: false,
    })
  }
  return turns
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

function kindOf(label: string, sign: string, patterns: Lexicon['patterns']): Turn['kind'] | null {
  const word = label.toLowerCase()
  if (patterns.questionLabels.has(word)) return 'question'
  if (patterns.answerLabels.has(word)) return 'answer'
  if (sign === '.') return null
  return capitals.test(label) ? 'capitals' : name.test(label) ? 'name' : null
}
