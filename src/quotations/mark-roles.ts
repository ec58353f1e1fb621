import { canOpen, dashes, isMark, markOf, type MarkFamily } from '../text/marks.ts'
import { isSpace, type Paragraph } from '../text/paragraphs.ts'
import { languages } from '../languages/index.ts'
import { wordsOf } from '../languages/word-list.ts'
import type { Span } from '../text/span.ts'
import type { Marks } from './find-marks.ts'

/**
 * What it costs to read one mark as opening, as closing, or as no quotation mark. Costs add up; the cheapest reading of
 * a paragraph wins.
 */
export interface RoleCosts {
  open: number
  close: number
  ignore: number
  /** What it costs besides to open although a mark before it was never closed. */
  replace: number
}

/** What stands beside a mark. */
const side = { space: 0, opener: 1, closer: 2, dash: 3, word: 4, colon: 5 } as const

/** `[left][right]`, in the order of `side`: what the neighbours say against an opening mark. */
const againstOpening: readonly (readonly number[])[] = [
  [3, 1, 3, 3, 0, 6],
  [3, 0, 2, 3, 0, 6],
  [8, 5, 8, 8, 4, 9],
  [6, 2, 4, 4, 1, 8],
  [8, 6, 9, 8, 4, 9],
  [4, 1, 3, 4, 0, 6],
]

/** `[left][right]`: what they say against a closing mark. */
const againstClosing: readonly (readonly number[])[] = [
  [3, 6, 3, 4, 9, 5],
  [6, 8, 6, 6, 9, 6],
  [0, 1, 0, 0, 2, 0],
  [0, 3, 0, 2, 4, 0],
  [0, 1, 0, 0, 4, 0],
  [3, 6, 3, 3, 6, 3],
]

const sideOfUnit = new Uint8Array(0x10000).fill(side.word)
for (let unit = 0; unit < 0x10000; unit++) if (isSpace(unit)) sideOfUnit[unit] = side.space
for (const glyph of '([{¿¡<（［｛【$#@') sideOfUnit[glyph.charCodeAt(0)] = side.opener
for (const glyph of '.,!?;)]}…%。、，！？；）］｝】') sideOfUnit[glyph.charCodeAt(0)] = side.closer
for (const { glyph } of dashes) sideOfUnit[glyph.charCodeAt(0)] = side.dash
for (const glyph of '/=>|*_~') sideOfUnit[glyph.charCodeAt(0)] = side.dash
for (const glyph of ':：') sideOfUnit[glyph.charCodeAt(0)] = side.colon

const endsSentence = new Set([...'.!?…'].map((glyph) => glyph.charCodeAt(0)))

/** Words of all languages that begin with an apostrophe; the letters after it. */
const elisions = new Set(languages.flatMap(({ tokens }) => wordsOf(tokens?.elisions)))

/** Reads the neighbours of mark number `index`; nothing outside `paragraph` counts. */
export function roleCosts(text: string, paragraph: Span, marks: Marks, index: number, costs: RoleCosts): void {
  const at = marks.at[index] as number
  const mark = marks.mark[index]!
  const { family } = mark
  const after = at + mark.glyph.length
  const left = sideBefore(text, at, paragraph.start)
  const right = sideAfter(text, after, paragraph.end)
  costs.open = mark.opening
  costs.close = mark.closing
  costs.ignore = family.ignoring
  costs.replace = againstReplacing(text, paragraph.start, at)
  if (family.shapeDecides) return
  costs.open += (againstOpening[left] as readonly number[])[right] as number
  costs.close += (againstClosing[left] as readonly number[])[right] as number
  if (costs.replace <= afterColon && left === side.space && right === side.word) costs.close += 4
  if (left === side.space && right === side.space) leanOnNextMark(text, paragraph, at, after, costs)
  if (family.inches) {
    if (isMarkOf(family, text, at - 1, paragraph) || isMarkOf(family, text, after, paragraph)) costs.ignore = 4
    inches(text, at, paragraph.start, costs)
  }
  if (family.hasApostrophe && !mark.low) apostrophe(text, paragraph, at, after, left, right, costs)
}

/** What it costs to open after a sentence's end although a mark before it was never closed. */
const afterSentence = 3
/** The same after a colon, which leads on to a quotation. */
const afterColon = 6

/**
 * A page that ran paragraphs together leaves quotations of several of them – “We tried. “We failed.” – without a
 * closing mark before the next opening one; where a clause ends before the mark, one was more likely forgotten than
 * amid a clause.
 */
function againstReplacing(text: string, start: number, at: number): number {
  if (followsSentence(text, start, at)) return afterSentence
  if (at === start) return 9
  const before = sideOfUnit[text.charCodeAt(at - 2)]
  return before === side.colon ? afterColon : before === side.closer ? 9 : 12
}

/** Whether a sentence and a space stand before the mark at `at`, in a paragraph that begins at `start`. */
export function followsSentence(text: string, start: number, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false
  let i = at - 2
  if (i > start && isMark(text.charCodeAt(i)) && text.charCodeAt(i) !== text.charCodeAt(at)) i--
  return i > start && endsSentence.has(text.charCodeAt(i))
}

/**
 * Between two spaces, as in ‘secret law.’ ” or in « Oui », a mark on the far side of the space or the paragraph's edge
 * decides.
 */
function leanOnNextMark(text: string, paragraph: Span, at: number, after: number, costs: RoleCosts): void {
  if (at === paragraph.start) costs.close += 4
  else if (at - 2 > paragraph.start && isMark(text.charCodeAt(at - 2)) && !isSpace(text.charCodeAt(at - 3)))
    costs.close -= 2
  if (after === paragraph.end) costs.open += 4
  else if (after + 1 < paragraph.end && mayOpen(text.charCodeAt(after + 1)) && !isSpace(text.charCodeAt(after + 2)))
    costs.open -= 2
}

/** Whether there is a mark whose shape does not speak against opening. */
const mayOpen = (unit: number): boolean => markOf(unit)?.opening === 0

/** Whether a mark of the family stands there: of two side by side one may be a slip. */
function isMarkOf(family: MarkFamily, text: string, index: number, paragraph: Span): boolean {
  if (index < paragraph.start || index >= paragraph.end) return false
  return markOf(text.charCodeAt(index))?.family === family
}

/** A double mark straight after a number may stand for inches or seconds: 15" or 6'2". */
function inches(text: string, at: number, start: number, costs: RoleCosts): void {
  if (!isDigit(text, at - 1, start)) return
  costs.ignore = 2
  let i = at - 1
  while (isDigit(text, i, start)) i--
  if (i > start && isMark(text.charCodeAt(i)) && isDigit(text, i - 1, start)) costs.ignore = 0
}

/** A single mark may be an apostrophe: of a possessive, a dropped letter, a decade, a leading elision, or feet. */
function apostrophe(
  text: string,
  paragraph: Span,
  at: number,
  after: number,
  left: number,
  right: number,
  costs: RoleCosts,
): void {
  if (isDigit(text, at - 1, paragraph.start)) {
    costs.ignore = 0
    if (isDigit(text, after, paragraph.end)) costs.open = costs.close = 20
  } else if (left === side.word) {
    costs.open += 8
    costs.ignore = endsAsPossessive(text, at) ? 0 : 3
    if (costs.ignore === 0 && isLowerCase(text.charCodeAt(after + 1))) costs.close += 1
  } else if (right === side.word) {
    costs.close += 8
    if (isElision(text, after, paragraph.end)) {
      costs.ignore = 0
      costs.open += 4
    } else costs.ignore = 4
  } else costs.ignore = left === side.closer ? 5 : 2
}

/** Plural possessives, names in s, x or z, and goin'. */
function endsAsPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at - 1) | 0x20
  return (
    letter === 0x73 ||
    letter === 0x78 ||
    letter === 0x7a ||
    (letter === 0x6e && (text.charCodeAt(at - 2) | 0x20) === 0x69)
  )
}

function isElision(text: string, from: number, end: number): boolean {
  let to = from
  while (to < end && to < from + 8 && isWordUnit(text.charCodeAt(to))) to++
  if (isDigit(text, from, end) && isDigit(text, from + 1, end))
    return to - from === 2 || (to - from === 3 && (text.charCodeAt(to - 1) | 0x20) === 0x73)
  return elisions.has(text.slice(from, to).toLowerCase())
}

function sideBefore(text: string, at: number, start: number): number {
  let i = at - 1
  while (i >= start && i > at - 5 && isMark(text.charCodeAt(i))) i--
  return i < start ? side.space : (sideOfUnit[text.charCodeAt(i)] as number)
}

function sideAfter(text: string, after: number, end: number): number {
  let i = after
  while (i < end && i < after + 4 && isMark(text.charCodeAt(i))) i++
  return i >= end ? side.space : (sideOfUnit[text.charCodeAt(i)] as number)
}

/** Whether there is a digit at an index inside the paragraph; NaN beyond the text compares as false. */
function isDigit(text: string, index: number, edge: number): boolean {
  const unit = index < 0 ? NaN : text.charCodeAt(index)
  return unit >= 0x30 && unit <= 0x39 && index !== edge - 1
}

function isLowerCase(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff)
}

function isWordUnit(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

/**
 * Whether a text sets its quotations in single marks: more of them plainly close a quotation outside double ones (after
 * a comma, a full stop, …) than there are pairs of double marks, or there are no double marks at all. Double marks
 * between single ones that plainly open and close – ‘He told me, “Go,” and went,’ – do not count.
 */
export function isSingleHouse(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: Marks,
  firstMark: readonly number[],
): boolean {
  const costs: RoleCosts = { open: 0, close: 0, ignore: 0, replace: 0 }
  let doubles = 0
  let singles = 0
  for (let number = 0; number < paragraphs.length; number++) {
    const last = firstMark[number + 1] ?? marks.at.length
    let doublesHere = 0
    let opened = -1
    for (let mark = firstMark[number] as number; mark < last; mark++) {
      const { primaryTo, secondaryTo } = marks.mark[mark]!.family
      if (primaryTo === 0 && secondaryTo === 0) continue
      roleCosts(text, paragraphs[number] as Paragraph, marks, mark, costs)
      if (primaryTo !== 0) doublesHere += costs.ignore > 2 ? 1 : 0
      else if (doublesHere % 2 !== 0 || costs.ignore < 3) continue
      else if (costs.close <= 1) {
        singles++
        if (opened >= 0) doublesHere = opened
        opened = -1
      } else if (costs.open <= 1) opened = doublesHere
    }
    // A quotation that goes on in the next paragraph holds the double marks behind its own.
    if (opened >= 0 && opensSingle(paragraphs[number + 1], marks, last)) doublesHere = opened
    doubles += doublesHere
  }
  return 2 * singles > doubles || doubles === 0
}

/** The mark at place `mark` of the list where a paragraph begins with it and it can open a quotation; else null. */
export function openingMark(
  paragraph: Paragraph | undefined,
  marks: Marks,
  mark: number,
): Marks['mark'][number] | null {
  const first = marks.mark[mark]
  return first !== undefined && marks.at[mark] === paragraph?.start && canOpen(first) ? first : null
}

/** Whether a paragraph begins with a single mark that can open a quotation. */
function opensSingle(paragraph: Paragraph | undefined, marks: Marks, mark: number): boolean {
  const family = openingMark(paragraph, marks, mark)?.family
  return family !== undefined && family.primaryTo === 0 && family.secondaryTo !== 0
}
