import { paragraphsOf, trimmed, type Paragraph } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'
import { families, quotationMarks } from '../text/marks.ts'
import { isSingleHouse } from './house-style.ts'
import { pairMarks, roles } from './pair-marks.ts'
import { scanMarks, type Marks } from './scan-marks.ts'

/** What stands between a pair of quotation marks in one paragraph. All offsets in UTF-16 units; `start` and `end` lie inside the marks. */
export interface MarkedStretch extends Span {
  /** The stretch with its marks. */
  readonly outerStart: number
  readonly outerEnd: number
  /** The marks as printed; empty where there is none. */
  readonly open: string
  readonly close: string
  /** Opened and not closed: the stretch ends with its paragraph. */
  readonly unclosed: boolean
  /** The paragraph before left its quotation open, and this one goes on with it. */
  readonly continues: boolean
  /** Set in single marks in a text whose quotations have double ones: mostly headlines, titles and terms. */
  readonly secondary: boolean
  /** The stretches inside it, in order. */
  readonly nested: readonly MarkedStretch[]
}

/**
 * Finds the stretches of a text that stand in quotation marks, outermost ones at the top, in order.
 *
 * Works on any string, in linear time, without knowing the language. A quotation of several paragraphs gives one stretch a paragraph.
 * Apostrophes, feet and inches are not marks. `paragraphs` are those of `paragraphsOf(text)`, where they are at hand.
 */
export function findMarkedStretches(text: string, paragraphs: readonly Paragraph[] = paragraphsOf(text)): MarkedStretch[] {
  const marks: Marks = { at: [], length: [], kind: [] }
  const firstMark = paragraphs.map((paragraph) => {
    const first = marks.at.length
    scanMarks(text, paragraph, marks)
    return first
  })
  const stretches: MarkedStretch[] = []
  if (marks.at.length === 0) return stretches
  const decided = new Uint8Array(marks.at.length)
  const singleHouse = isSingleHouse(text, paragraphs, marks, firstMark)
  let left: MarkedStretch | undefined
  paragraphs.forEach((paragraph, number) => {
    const from = firstMark[number] as number
    const to = firstMark[number + 1] ?? marks.at.length
    if (from === to) {
      left = undefined
      return
    }
    const reopened = reopens(text, paragraphs[number + 1], marks, to) && !endsInMark(paragraph, marks, to)
    pairMarks(text, paragraph, marks, from, to, { singleHouse, reopened }, decided)
    const found = build({ text, paragraph, marks, from, to, decided, singleHouse, left })
    for (const stretch of found) stretches.push(stretch)
    left = found.at(-1)?.unclosed ? found.at(-1) : undefined
  })
  return stretches
}

/** Whether a paragraph begins with a mark that can open a quotation. */
function reopens(text: string, paragraph: Paragraph | undefined, marks: Marks, mark: number): boolean {
  if (paragraph === undefined || marks.at[mark] !== paragraph.start) return false
  const kind = quotationMarks[marks.kind[mark] as number] as (typeof quotationMarks)[number]
  return kind.opening <= 5 && trimmed(text, paragraph.start + kind.glyph.length, paragraph.end).start < paragraph.end
}

/** Whether a paragraph ends in a mark of the family with which the next one begins, so that it plainly leaves nothing open. */
function endsInMark(paragraph: Paragraph, marks: Marks, to: number): boolean {
  const last = quotationMarks[marks.kind[to - 1] as number]
  return marks.at[to - 1] === paragraph.end - (last?.glyph.length ?? 0) && last?.family === quotationMarks[marks.kind[to] as number]?.family
}

interface Decided {
  readonly text: string
  readonly paragraph: Paragraph
  readonly marks: Marks
  readonly from: number
  readonly to: number
  readonly decided: Uint8Array
  readonly singleHouse: boolean
  readonly left: MarkedStretch | undefined
}

interface Opened {
  readonly mark: number
  readonly nested: MarkedStretch[]
}

/** Turns the roles of one paragraph's marks into stretches. */
function build(input: Decided): MarkedStretch[] {
  const top: MarkedStretch[] = []
  const open: Opened[] = []
  const finish = (opened: Opened | undefined, closing: number | undefined, before?: number): void => {
    const outer = open.at(-1)
    const stretch = stretchOf(input, opened, closing, outer !== undefined, before)
    if (stretch !== undefined) (outer?.nested ?? top).push(stretch)
  }
  for (let mark = input.from; mark < input.to; mark++) {
    const role = input.decided[mark]
    if (role === roles.opening) open.push({ mark, nested: [] })
    else if (role === roles.closing) finish(open.pop(), mark)
    else if (role === roles.replacing) {
      finish(open.pop(), undefined, mark)
      open.push({ mark, nested: [] })
    } else if (role === roles.orphan && top.length === 0 && goesOn(input)) finish(undefined, mark)
  }
  while (open.length > 0) finish(open.pop(), undefined)
  return top
}

/** Whether an unmarked beginning may continue a quotation left open: a caption or a name under a pulled quotation does not. */
function goesOn({ text, paragraph, left }: Decided): boolean {
  const first = text.slice(paragraph.start, paragraph.start + 1)
  return left !== undefined && (paragraph.gap > 0 || first !== first.toUpperCase())
}

/** The stretch from an opening to a closing mark; without the one it begins, without the other it ends, with its paragraph or before a mark. */
function stretchOf(
  input: Decided, opened: Opened | undefined, closing: number | undefined, inner: boolean, before?: number,
): MarkedStretch | undefined {
  const { text, paragraph, marks } = input
  const glyph = (mark: number | undefined): string => (mark === undefined ? '' : (quotationMarks[marks.kind[mark] as number]?.glyph ?? ''))
  const outerStart = opened === undefined ? paragraph.start : (marks.at[opened.mark] as number)
  const open = glyph(opened?.mark)
  const close = glyph(closing)
  const limit = before === undefined ? paragraph.end : (marks.at[before] as number)
  const { start, end } = trimmed(text, outerStart + open.length, closing === undefined ? limit : (marks.at[closing] as number))
  const outerEnd = closing === undefined ? end : (marks.at[closing] as number) + close.length
  if (start >= end) return undefined
  const kind = quotationMarks[marks.kind[opened?.mark ?? (closing as number)] as number]
  return {
    start, end, outerStart, outerEnd, open, close,
    unclosed: closing === undefined,
    continues: !inner && input.left !== undefined && outerStart === paragraph.start,
    secondary: !inner && !input.singleHouse && kind?.family === families.single,
    nested: opened?.nested ?? [],
  }
}
