import { closingClass, dashClass, markClass } from '../marks.ts'
import { isSpace, trimmed } from '../paragraphs.ts'
import type { Span } from '../span.ts'
import type { Edit } from './edits.ts'

/** Lines broken at a fixed width are at most so long; the longest of them at least. In UTF-16 units. */
const widest = 90
const narrowest = 24
/**
 * Of the breaks that no mark announces, at least this share is followed by lower case: German nouns and names are not.
 */
const leastWithin = 0.25
/** Of these breaks, at most this share leaves room for the next word: verse and lists do, a fixed width does not. */
const mostRoom = 0.125

/** A line's words; `indent`: the blanks before them. */
interface Line extends Span {
  readonly indent: number
  /** The first line of its paragraph begins in lower case, as in verse. */
  readonly low: boolean
}

/** A line break between two lines that are not blank. */
interface Break {
  /** From the last word of the line to the first of the next. */
  readonly start: number
  readonly end: number
  /** The length that the line would have with the next word. */
  readonly needed: number
  /** No mark of a sentence's end stands before it. */
  readonly open: boolean
  /** It falls within a sentence of prose: it is open, and the next line goes on in lower case. */
  readonly within: boolean
  /** The next line begins something of its own: an item of a list, somebody's turn, an indented paragraph. */
  readonly separate: boolean
}

/**
 * The line breaks of a text that was wrapped at a fixed width, to be read as spaces. Its lines show it: none is long,
 * many end within a sentence, and where they do, there was no room for the next word.
 */
export function findWraps(text: string): readonly Edit[] {
  if (!text.includes('\n') || hasLongLine(text)) return []
  const { breaks, width } = breaksOf(text)
  // The first line may be a headline.
  const open = breaks.filter((found, b) => found.open && !found.separate && (b > 0 || found.within))
  const within = open.filter((found) => found.within)
  const room = open.filter(({ needed }) => needed <= width)
  if (
    width < narrowest ||
    within.length === 0 ||
    within.length < leastWithin * open.length ||
    room.length > mostRoom * open.length
  )
    return []
  return breaks
    .filter((found) => !found.separate && (found.within || found.needed > width))
    .map(({ start, end }) => ({ start, end, replacement: isHyphenated(text, start, end) ? '' : ' ' }))
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    // An address has no place to be broken at.
    if (end - start > widest && text.slice(start + widest / 2, end).includes(' ')) return true
    start = end + 1
  }
  return false
}

function breaksOf(text: string): { breaks: Break[]; width: number } {
  const breaks: Break[] = []
  let width = 0
  let before: Line | null = null
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const words = trimmed(text, start, end)
    if (words.start === words.end) before = null
    else {
      const low = before?.low ?? goesOn.test(text.slice(words.start, words.end))
      const line: Line = { ...words, indent: words.start - start, low }
      if (before) {
        width = Math.max(width, before.end - before.start, line.end - line.start)
        breaks.push(breakBetween(text, before, line))
      }
      before = line
    }
    start = end + 1
  }
  return { breaks, width }
}

function breakBetween(text: string, before: Line, line: Line): Break {
  let word = line.start
  while (word < line.end && !isSpace(text.charCodeAt(word))) word++
  const open = !endOfSentence.test(text.slice(Math.max(before.start, before.end - 8), before.end))
  const next = text.slice(line.start, line.end)
  return {
    start: before.end,
    end: line.start,
    needed: before.end - before.start + 1 + word - line.start,
    open,
    within: open && !line.low && goesOn.test(next),
    separate: line.indent > before.indent + 1 || isItem.test(next) || (!open && isTurn.test(next)),
  }
}

const endOfSentence = new RegExp(String.raw`[.!?:;…][${closingClass})\]]*$`)
const goesOn = new RegExp(String.raw`^[()[\],;\s${markClass}]*\p{Ll}`, 'u')
const isItem = /^(?:[-*•·>]\s|[•·])/
const isTurn = new RegExp(String.raw`^(?:[${dashClass}]|\d{1,3}[.)]\s|\p{Lu}[\p{L}.'’ -]{0,40}:(?:\s|$))`, 'u')

/** A compound that was broken after its hyphen needs no space. */
const isHyphenated = (text: string, start: number, end: number): boolean =>
  /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\p{Ll}/u.test(text.slice(end, end + 1))
