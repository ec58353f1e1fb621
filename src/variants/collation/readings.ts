import type { FoldedText } from '../../text/fold.ts'
import { countBefore } from '../../text/search.ts'
import type { Span, TextSpan } from '../../text/span.ts'
import { Printed } from '../compare/text-by-word.ts'
import { compareWordByWord } from '../compare/compare.ts'
import type { Segment } from '../compare/segments.ts'
import type { CellKind } from './collation.ts'

/**
 * The places of a base text: before, between and after its n words there are n + 1 gaps, so 2n + 1 slots; gap i is slot
 * 2i, word i slot 2i + 1. A gap holds the punctuation there.
 */
export class Slots {
  readonly text: FoldedText
  readonly #printed: Printed
  readonly #spans: readonly TextSpan[]

  constructor(text: FoldedText) {
    this.text = text
    this.#printed = new Printed(text)
    this.#spans = Array.from({ length: this.count }, (_, slot) =>
      slot % 2 === 0 ? this.#printed.gapBefore(slot / 2) : this.#printed.span((slot - 1) / 2, (slot + 1) / 2),
    )
  }

  get count(): number {
    return 2 * this.text.words.length + 1
  }

  span(slot: number): TextSpan {
    return this.#spans[slot]!
  }

  /** From the first to the last slot that holds anything; where none does, the empty place there. */
  spanOf(from: number, to: number): TextSpan {
    let first = from
    let last = to - 1
    while (first < last && this.span(first).text === '') first++
    while (last > first && this.span(last).text === '') last--
    return this.#printed.slice(this.span(first).start, this.span(last).end)
  }

  /** The slots, half-open, that a segment's base side takes: words and what is between them, or a single gap. */
  of({ base: { start, end } }: Segment): { readonly from: number; readonly to: number } {
    const from = this.#wordsUpTo(start)
    const to = this.#wordsUpTo(end)
    return to > from ? { from: 2 * from + 1, to: 2 * to } : { from: 2 * from, to: 2 * from + 1 }
  }

  /** How many words end at or before a place. */
  #wordsUpTo(place: number): number {
    const { words } = this.text
    return countBefore(words.length, (i) => words[i]!.end <= place)
  }
}

/** What a witness has at one slot of the base. */
export interface Filling {
  readonly kind: CellKind
  /** Equal for neighbouring slots that may be shown as one; those of a segment that cannot be cut have it alone. */
  readonly run: string
  /** The segment can only be shown whole. */
  readonly whole: boolean
  readonly segment: Segment | null
  /** What is printed there, in code points of the part; null where nothing is. */
  readonly printed: Span | null
}

export interface PartSlots {
  readonly printed: Printed
  readonly segments: readonly Segment[]
  /** One for each slot of the base. */
  readonly fillings: readonly Filling[]
}

const nothing = { segment: null, printed: null, whole: false } as const

/** Lays one part of a witness over the slots of the base. */
export function fillSlots(slots: Slots, part: FoldedText): PartSlots {
  const printed = new Printed(part)
  const segments = compareWordByWord(slots.text, part)
  const fillings = new Array<Filling | undefined>(slots.count)
  segments.forEach((segment, number) => {
    const { from, to } = slots.of(segment)
    const isCut = segment.kind === 'cut-head' || segment.kind === 'cut-tail'
    const kind: CellKind = segment.kind === 'cut-head' || segment.kind === 'cut-tail' ? 'outside' : segment.kind
    const run = isCut ? 'outside' : kind === 'same' ? 'same' : `segment ${number}`
    const { start, end } = segment.other
    const isAbsence = isCut || start === end || kind === 'marked-omission'
    for (let slot = from; slot < to; slot++) {
      const here = start < end && slot === from ? withBrackets(printed, segment) : null
      fillings[slot] = { kind, run, whole: !isAbsence && to - from > 1, segment, printed: here }
    }
  })
  return { printed, segments, fillings: withGaps(slots, printed, fillings) }
}

function withBrackets(part: Printed, { kind, other: { start, end } }: Segment): Span {
  const inBrackets =
    kind === 'insertion' && part.slice(start - 1, start).text === '[' && part.slice(end, end + 1).text === ']'
  return inBrackets ? { start: start - 1, end: end + 1 } : { start, end }
}

/**
 * What stands between words that both print: beside words that are absent it is absent with them, otherwise it is
 * compared, also beside words that were exchanged; with words that are added goes the punctuation around them.
 */
function withGaps(slots: Slots, part: Printed, fillings: readonly (Filling | undefined)[]): Filling[] {
  return Array.from({ length: slots.count }, (_, slot) => {
    const filling = fillings[slot]
    if (slot % 2 === 1) return filling!
    const [before, after] = [fillings[slot - 1], fillings[slot + 1]]
    const absent = [before, after].find((one) => one && isAbsent(one))
    const gap = part.trimmed(before?.segment?.other.end ?? 0, after?.segment?.other.start ?? part.length)
    if (filling) return !absent && before && after && filling.printed ? { ...filling, printed: gap } : filling
    if (absent) return keptStop(slots, part, slot, before, after) ?? { ...nothing, kind: absent.kind, run: absent.run }
    const isSame = gap.text === slots.span(slot).text
    // The stop at the very end is left to the sentence that quotes.
    if ((!before && !after) || (!isSame && !after)) return { ...nothing, kind: 'outside', run: 'outside' }
    return {
      ...nothing,
      kind: isSame ? 'same' : 'punctuation',
      run: isSame ? 'same' : `gap ${slot}`,
      printed: gap.text === '' ? null : gap,
    }
  })
}

/** The punctuation after a word, where it is printed though the next words are left out. */
function keptStop(
  slots: Slots,
  part: Printed,
  slot: number,
  before: Filling | undefined,
  after: Filling | undefined,
): Filling | null {
  if (!before?.segment || isAbsent(before) || after?.kind !== 'unmarked-omission') return null
  const { end } = before.segment.other
  const gap = part.gapBefore(part.text.words.findIndex(({ start }) => start >= end))
  return gap.text !== '' && gap.text === slots.span(slot).text
    ? { ...nothing, kind: 'same', run: 'same', printed: gap }
    : null
}

function isAbsent({ kind, segment }: Filling): boolean {
  return kind === 'outside' || kind === 'marked-omission' || segment?.other.text === ''
}
