import type { FoldedText } from '../../text/fold.ts'
import { countBefore } from '../../text/search.ts'
import type { TextSpan } from '../../text/span.ts'
import { Printed } from '../compare/text-by-word.ts'
import type { Segment } from '../variant.ts'

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
