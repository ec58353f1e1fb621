import { apostropheLikeClass, closingClass, openingClass } from './marks.ts'
import { foldedLetters } from '../languages/scripts.ts'
import type { Span } from './span.ts'
import { capitals, foldAbbreviation, foldContraction, foldSpelling, isMagnitude, isMonth, symbols } from './spelling.ts'

/** A printed word, number or symbol that carries meaning (`%`, an emoji). Offsets count code points. */
export interface Word extends Span {
  /** As printed. */
  readonly text: string
  /** Printed within brackets: the outlet's word, not the speaker's. */
  readonly bracketed: boolean
  /** Printed within quotation marks of the text's own: the words of somebody whom the speaker quotes, or a term. */
  readonly nested: boolean
  /** An ellipsis stands between the word before (or the start) and this one. */
  readonly afterEllipsis: boolean
}

/**
 * What words are compared by: case, accents, marks and house spelling are folded away.
 * A printed word may give several units ("don't"), and several words one ("twenty-five").
 */
export interface Unit {
  readonly key: string
  /** Index of the first and the last printed word that it stands for. */
  readonly first: number
  readonly last: number
}

/** A text ready to be compared; the printed form stays reachable from every unit. */
export interface FoldedText {
  readonly text: string
  readonly words: readonly Word[]
  readonly units: readonly Unit[]
  /** An ellipsis stands after the last word. */
  readonly endsInEllipsis: boolean
}

const emoji = String.raw`(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*)`
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`
const letter = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]`
// [W]e: the outlet changed a letter, not the word.
const recased = String.raw`\[\p{L}\]${letter}+(?:[${apostropheLikeClass}]${letter}+)*`
// Two hyphens are a dash between words; three, or an asterisk, hide letters.
const masked = String.raw`\p{L}{1,8}(?:(?:-{3,}|\*+|_{2,})\p{L}+|\*{2,})`
// A letter belongs to the word also after an apostrophe; digits after a comma or a period; and a lone letter after a
// period (U.S.A.).
const token = new RegExp(
  String.raw`${emoji}|${unspaced}|${recased}|(?:\p{L}\.)+\p{L}(?!\p{L})(?:\.(?!\.))?|\p{N}+(?:[.,]\p{N}+)+|${masked}|${letter}+(?:[${apostropheLikeClass}]${letter}+)*|[%$€£¥&]`,
  'gu',
)
const ellipsis = /…|\.\s?\.\s?\./u

/** Removes accents and points that a reader may leave out, not the vowel signs that make an Indic word. */
function foldAccents(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/[\p{Script=Inherited}\u0591-\u05C7\u00AD\u0640]/gu, '')
    .replace(/[ßæœøłđðþı]/gu, (c) => foldedLetters.get(c) ?? c)
    .normalize('NFC')
}

const apostrophe = new RegExp(`[${apostropheLikeClass}]`, 'gu')

/** Case and accents folded, apostrophes made one: the form in which two printed words are looked up. */
export function foldWord(word: string): string {
  return foldAccents(word.replace(apostrophe, "'").toLowerCase())
}

/** The words of a text in order, as printed. Linear; a lone surrogate counts as one code point and is no word. */
function printedWords(text: string): { words: Word[]; endsInEllipsis: boolean } {
  const words: Word[] = []
  const isBracketed = inRanges(bracketedRanges(text))
  const isNested = inRanges(nestedRanges(text))
  const toCodePoint = codePointCounter(text)
  let before = 0
  for (const found of text.matchAll(token)) {
    const afterEllipsis = hasEllipsis(text, before, found.index)
    const bracketed = isBracketed(found.index)
    const nested = isNested(found.index)
    const start = toCodePoint(found.index)
    before = found.index + found[0].length
    words.push({ start, end: toCodePoint(before), text: found[0], bracketed, nested, afterEllipsis })
  }
  return { words, endsInEllipsis: words.length > 0 && hasEllipsis(text, before, text.length) }
}

/** Whether a text has an ellipsis from one offset to another. Most words stand a single space apart. */
function hasEllipsis(text: string, start: number, end: number): boolean {
  if (end - start < 3 && !text.slice(start, end).includes('…')) return false
  return ellipsis.test(text.slice(start, end))
}

const surrogate = /[\uD800-\uDFFF]/

/** Counts code points up to offsets that rise, in code units. */
function codePointCounter(text: string): (offset: number) => number {
  if (!surrogate.test(text)) return (offset) => offset
  let units = 0
  let points = 0
  return (offset) => {
    for (; units < offset; units++) {
      const code = text.charCodeAt(units)
      const pair =
        code >= 0xd800 && code < 0xdc00 && units + 1 < text.length && (text.charCodeAt(units + 1) & 0xfc00) === 0xdc00
      if (pair) units++
      points++
    }
    return points
  }
}

/** A text by code points: the text itself where each of its code units is one. */
export function charactersOf(text: string): string | readonly string[] {
  return surrogate.test(text) ? Array.from(text) : text
}

/**
 * What an outlet put in, in code units: what stands in square brackets, and, as wires print it, a few words in round
 * ones. A bracket that is not closed before the next one opens encloses nothing.
 */
function bracketedRanges(text: string): Span[] {
  return Array.from(text.matchAll(/\[[^[\]]*\]|\((?:[^\s().!?]+ ?){1,5}\)/gu), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

const nestedStretch = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])[${openingClass}](?=\S)[^${openingClass}${closingClass}]+(?:[${apostropheLikeClass}]\p{L}[^${openingClass}${closingClass}]*){0,200}[${closingClass}](?!\p{L})`,
  'gu',
)

/** Stretches in quotation marks, in code units. */
function nestedRanges(text: string): Span[] {
  return Array.from(text.matchAll(nestedStretch), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** Tells for offsets that rise whether they lie inside one of some ranges in order. */
function inRanges(ranges: readonly Span[]): (offset: number) => boolean {
  let at = 0
  return (offset) => {
    while (at < ranges.length && ranges[at]!.end <= offset) at++
    return at < ranges.length && ranges[at]!.start < offset
  }
}

/** The keys of words, by whether a full stop follows: most words of a text have been folded before. */
const folded = { stopped: new Map<string, readonly string[]>(), others: new Map<string, readonly string[]>() }
/** How many words are kept folded, to bound memory. */
const mostFolded = 20_000

function keysOf(word: Word, next: string, shouted: boolean): readonly string[] {
  if (shouted) return foldPrinted(word.text, next, shouted)
  const known = next === '.' ? folded.stopped : folded.others
  let keys = known.get(word.text)
  if (!keys) {
    if (known.size >= mostFolded) known.clear()
    keys = foldPrinted(word.text, next, shouted)
    known.set(word.text, keys)
  }
  return keys
}

function foldPrinted(word: string, next: string, shouted: boolean): readonly string[] {
  const symbol = symbols.get(word)
  if (symbol) return symbol
  const plain = word.replace(/[\u00AD\u200C\u200D\uFE0F[\]]/gu, '')
  if (/^(?:\p{L}\.)+\p{L}\.?$/u.test(plain)) return [foldAbbreviation(plain.replaceAll('.', '').toLowerCase())]
  if (/^\p{N}/u.test(plain)) return foldSpelling(foldAccents(plain.replace(/,(?=\p{N}{3})/gu, '').toLowerCase()), false)
  // Where everything is in capitals, they say nothing.
  const capital = shouted ? undefined : capitals.get(plain)
  if (capital !== undefined) return [capital]
  const keys = foldContraction(foldWord(plain))
  return keys.length > 1 ? keys : foldSpelling(keys[0]!, next === '.')
}

const tens = /^[2-9]0$/
const ones = /^[1-9]$/

/** Folds a text into units, and keeps where each of them was printed. */
export function foldText(text: string): FoldedText {
  const { words, endsInEllipsis } = printedWords(text)
  const characters = charactersOf(text)
  const shouted = !/\p{Ll}/u.test(text)
  const units: Unit[] = []
  words.forEach((word, index) => {
    const keys = keysOf(word, characters[word.end] ?? '', shouted)
    const before = units.at(-1)
    const [key] = keys
    // "twenty-five" is 25; "twenty, five" is a list and stays two.
    if (
      before &&
      tens.test(before.key) &&
      ones.test(key!) &&
      characters[words[index - 1]!.end] === '-' &&
      word.start === words[index - 1]!.end + 1
    ) {
      units[units.length - 1] = { key: String(Number(before.key) + Number(key)), first: before.first, last: index }
      return
    }
    // A lone accent folds to nothing and is compared as it is.
    for (const key of keys) units.push({ key: key === '' ? word.text : key, first: index, last: index })
  })
  return { text, words, units: inOneOrder(words, units), endsInEllipsis }
}

/** Units that house styles print in either order, in one: "$3 million" as "3 million dollars", "March 3" as "3 March". */
function inOneOrder(words: readonly Word[], units: readonly Unit[]): Unit[] {
  const ordered: Unit[] = []
  for (let i = 0; i < units.length;) {
    const length = reversedLength(words, units, i)
    const head = units[i]!
    if (length === 1) ordered.push(head)
    else {
      const { first } = head
      const { last } = units[i + length - 1]!
      for (const { key } of [...units.slice(i + 1, i + length), head]) ordered.push({ key, first, last })
    }
    i += length
  }
  return ordered
}

/** How many units, from one on, are printed with the first where others print it last; 1 where none is. */
function reversedLength(words: readonly Word[], units: readonly Unit[], at: number): number {
  const [unit, next, after] = [units[at]!, units[at + 1], units[at + 2]]
  if (!next || !/^\p{N}/u.test(next.key)) return 1
  if (/^[$€£¥]$/u.test(words[unit.first]!.text)) return after && isMagnitude(after.key) ? 3 : 2
  return isMonth(unit.key) && /^\p{N}{1,2}$/u.test(next.key) ? 2 : 1
}
