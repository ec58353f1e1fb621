import { countBefore } from '../../text/search.ts'
import type { FoldedText } from '../../text/fold.ts'
import type { Span, TextSpan } from '../../text/span.ts'
import { compareWithBaseByWord } from '../compare/with-base.ts'
import type { Segment } from '../compare/segments.ts'
import { TextByWord } from '../compare/text-by-word.ts'
import type { Side } from '../compare/with-base.ts'
import type { CellKind } from './collation.ts'

/**
 * The positions of a base text of n words: each word, and the space before, between and after them, which holds the
 * punctuation there. That makes 2n + 1: space i is position 2i, word i position 2i + 1.
 */
export class BasePositions {
  readonly text: FoldedText
  readonly #base: TextByWord
  readonly #spans: readonly TextSpan[]

  constructor(text: FoldedText) {
    this.text = text
    this.#base = new TextByWord(text)
    this.#spans = Array.from({ length: this.count }, (_, position) =>
      isWord(position)
        ? this.#base.span((position - 1) / 2, (position + 1) / 2)
        : this.#base.punctuationBefore(position / 2),
    )
  }

  get count(): number {
    return 2 * this.text.words.length + 1
  }

  /** What the base has at one position; empty in a space without punctuation. */
  span(position: number): TextSpan {
    return this.#spans[position]!
  }

  /** Whether the marks in a space stand at the next word alone, and so open it. */
  isOpening(space: number): boolean {
    const mark = this.span(space)
    const [before, after] = [this.#spans[space - 1], this.#spans[space + 1]]
    return mark.text !== '' && mark.end === after?.start && (!before || mark.start > before.end)
  }

  /** What the base has in a half-open range of positions; where that is nothing, an empty span. */
  spanOf(from: number, to: number): TextSpan {
    // A space without punctuation lies where the next word begins.
    let last = to - 1
    while (last > from && this.span(last).text === '') last--
    return this.#base.slice(this.span(from).start, this.span(last).end)
  }

  /**
   * The half-open range of positions that a segment's base side takes: words and the spaces between them, or a single
   * space.
   */
  rangeOf({ base: { start, end } }: Segment): { readonly from: number; readonly to: number } {
    const from = this.#wordsUpTo(start)
    const to = this.#wordsUpTo(end)
    return to > from ? { from: 2 * from + 1, to: 2 * to } : { from: 2 * from, to: 2 * from + 1 }
  }

  /** How many words end at or before an offset. */
  #wordsUpTo(offset: number): number {
    const { words } = this.text
    return countBefore(words.length, (i) => words[i]!.end <= offset)
  }
}

export const isWord = (position: number): boolean => position % 2 === 1

/** What a witness has at one position of the base. */
export interface Reading {
  readonly kind: CellKind
  /** Equal for neighbouring positions that one row may hold. A segment that cannot be cut has a run of its own. */
  readonly run: string
  /** The segment can only be shown whole. */
  readonly whole: boolean
  readonly segment: Segment | null
  /** Where the witness prints it, in code points of the part; null where nothing is printed. */
  readonly place: Span | null
}

/** One part of a witness, read against the base. */
export interface PartReadings {
  readonly part: TextByWord
  readonly segments: readonly Segment[]
  /** One for each position of the base. */
  readonly readings: readonly Reading[]
}

const nothing = { segment: null, place: null, whole: false } as const

/** Reads one part of a witness at each position of the base. */
export function readPart(base: BasePositions, text: FoldedText, side: Side): PartReadings {
  const part = new TextByWord(text)
  const segments = compareWithBaseByWord(base.text, text, side)
  const readings = new Array<Reading | undefined>(base.count)
  segments.forEach((segment, number) => {
    const { from, to } = base.rangeOf(segment)
    const kind: CellKind = segment.kind === 'cut-head' || segment.kind === 'cut-tail' ? 'outside' : segment.kind
    const run = kind === 'same' ? 'same' : `segment ${number}`
    const { start, end } = segment.other
    const isAbsence = start === end || kind === 'marked-omission'
    for (let position = from; position < to; position++) {
      const place = start < end && position === from ? withBrackets(part, segment) : null
      readings[position] = { kind, run, whole: !isAbsence, segment, place }
    }
  })
  return { part, segments, readings: withPunctuation(base, part, readings) }
}

function withBrackets(part: TextByWord, { kind, other: { start, end } }: Segment): Span {
  const inBrackets =
    kind === 'insertion' && ['[]', '()'].includes(part.slice(start - 1, start).text + part.slice(end, end + 1).text)
  return inBrackets ? { start: start - 1, end: end + 1 } : { start, end }
}

/**
 * Adds the punctuation between words. Beside absent words it is absent with them. Elsewhere it is compared, also beside
 * words that were exchanged. The punctuation around added words goes with these.
 */
function withPunctuation(base: BasePositions, part: TextByWord, readings: readonly (Reading | undefined)[]): Reading[] {
  return Array.from({ length: base.count }, (_, position): Reading => {
    const reading = readings[position]
    if (isWord(position)) return reading!
    const [before, after] = [readings[position - 1], readings[position + 1]]
    const absent = [before, after].find((one) => one && isAbsent(one))
    const between = part.trimmed(
      before?.segment ? withBrackets(part, before.segment).end : 0,
      after?.segment ? withBrackets(part, after.segment).start : part.length,
    )
    if (reading) return !absent && before && after && reading.place ? { ...reading, place: between } : reading
    if (absent)
      return keptStop(base, part, position, before, after) ?? { ...nothing, kind: absent.kind, run: absent.run }
    const isSame = between.text === base.span(position).text
    // The stop at the very end is left to the sentence that quotes.
    if ((!before && !after) || (!isSame && !after)) return { ...nothing, kind: 'outside', run: 'outside' }
    return {
      ...nothing,
      kind: isSame ? 'same' : 'punctuation',
      run: isSame ? 'same' : String(position),
      place: between.text === '' ? null : between,
    }
  })
}

/** The punctuation after a word, where it is printed although the next words are left out. */
function keptStop(
  base: BasePositions,
  part: TextByWord,
  position: number,
  before: Reading | undefined,
  after: Reading | undefined,
): Reading | null {
  if (!before?.segment || isAbsent(before) || after?.kind !== 'unmarked-omission') return null
  const { end } = before.segment.other
  const next = part.text.words.findIndex(({ start }) => start >= end)
  const stop = part.punctuationBefore(next < 0 ? part.text.words.length : next)
  return stop.text !== '' && stop.text === base.span(position).text
    ? { ...nothing, kind: 'same', run: 'same', place: stop }
    : null
}

/** Whether a word of the base is left out or lies outside. */
function isAbsent({ kind, segment }: Reading): boolean {
  return kind === 'marked-omission' || segment?.other.text === ''
}

/** A reading of a witness, with the part that it is in; -1 where no part has the position. */
export interface WitnessReading extends Reading {
  readonly part: number
}

/** What a witness has at each position: of two parts that have something there, what the first has. */
export function mergeParts(positions: BasePositions, parts: readonly PartReadings[]): WitnessReading[] {
  return Array.from({ length: positions.count }, (_, position) => {
    const part = parts.findIndex(({ readings }) => readings[position]!.kind !== 'outside')
    if (part < 0) return { kind: 'outside', run: 'outside', whole: false, segment: null, place: null, part }
    const reading = parts[part]!.readings[position]!
    return { ...reading, run: `${part} ${reading.run}`, part }
  })
}
