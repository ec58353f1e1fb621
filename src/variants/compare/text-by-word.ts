import type { FoldedText } from '../../text/fold.ts'
import type { TextSpan } from '../../text/span.ts'

const ellipsis = /(?:[[(]\s?)?(?:…|\.\s?\.\s?\.(?:\s?\.)?)(?:\s?[\])])?/u

/** A wording as printed, addressed by word: spans of words, and what stands between them. Offsets count code points. */
export class TextByWord {
  readonly text: FoldedText
  readonly #characters: readonly string[]

  constructor(text: FoldedText) {
    this.text = text
    this.#characters = Array.from(text.text)
  }

  slice(start: number, end: number): TextSpan {
    const { text } = this.text
    // Without surrogate pairs code points and code units are the same.
    return {
      start,
      end,
      text: text.length === this.length ? text.slice(start, end) : this.#characters.slice(start, end).join(''),
    }
  }

  /** A half-open range of words; where it is empty, an empty span after the word before. */
  span(from: number, to: number): TextSpan {
    if (from < to) return this.slice(this.text.words[from]!.start, this.text.words[to - 1]!.end)
    const at = this.#endOf(from - 1)
    return { start: at, end: at, text: '' }
  }

  /** What is printed between a word and the one before it, or the start or end of the text, without outer blanks. */
  punctuationBefore(word: number): TextSpan {
    return this.trimmed(
      this.#endOf(word - 1),
      word < this.text.words.length ? this.text.words[word]!.start : this.length,
    )
  }

  /** Length of the text in code points. */
  get length(): number {
    return this.#characters.length
  }

  /** A stretch without outer blanks. */
  trimmed(start: number, end: number): TextSpan {
    while (start < end && /\s/u.test(this.#characters[start]!)) start++
    while (end > start && /\s/u.test(this.#characters[end - 1]!)) end--
    return this.slice(start, end)
  }

  /** The first ellipsis printed before, between or after some words. */
  ellipsisAt(from: number, to: number): TextSpan | null {
    for (let word = from; word <= to; word++) {
      const punctuation = this.punctuationBefore(word)
      const found = ellipsis.exec(punctuation.text)
      if (found) {
        const start = punctuation.start + Array.from(punctuation.text.slice(0, found.index)).length
        return this.slice(start, start + Array.from(found[0]).length)
      }
    }
    return null
  }

  #endOf(word: number): number {
    return word < 0 ? 0 : this.text.words[word]!.end
  }
}
