import { isMark } from '../text/marks.ts'
import { isSpace, trimmed, type Paragraph } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'
import type { Marks } from './find-marks.ts'
import { followsSentence } from './mark-roles.ts'
import { roles } from './pair-marks.ts'

/**
 * What stands between a pair of quotation marks in one paragraph. All offsets in UTF-16 units; `start` and `end` lie
 * inside the marks.
 */
export interface MarkedStretch extends Span {
  /** The stretch with its marks. */
  readonly outerStart: number
  readonly outerEnd: number
  /** The marks as printed; empty where there is none. */
  readonly open: string
  readonly close: string
  /** Opened and not closed: the stretch ends with its paragraph. */
  readonly unclosed: boolean
  /**
   * The quotation before was left open, and this one goes on with it: in the next paragraph, or where a page ran two
   * paragraphs together.
   */
  readonly continues: boolean
  /** Set in single marks in a text whose quotations have double ones: mostly headlines, titles and terms. */
  readonly secondary: boolean
  /** The stretches inside it, in order. */
  readonly nested: readonly MarkedStretch[]
}

/** One paragraph with its marks, `from` to `to` (exclusive), and what each of them turned out to be. */
export interface Decided {
  readonly text: string
  readonly paragraph: Paragraph
  readonly marks: Marks
  readonly from: number
  readonly to: number
  readonly decided: Uint8Array
  readonly singleHouse: boolean
  /** Blank lines part the paragraphs of this text, so that a mere line break within is another matter. */
  readonly spaced: boolean
  /** The paragraph before left a quotation open. */
  readonly left: boolean
}

interface Opened {
  readonly mark: number
  /** It opens after a sentence where another was left open. */
  readonly goesOn: boolean
  readonly nested: MarkedStretch[]
}

/** Turns the roles of one paragraph's marks into stretches. */
export function buildStretches(input: Decided): MarkedStretch[] {
  const top: MarkedStretch[] = []
  const open: Opened[] = []
  const finish = (opened: Opened | undefined, closing: number | undefined, before?: number): void => {
    const outer = open.at(-1)
    const stretch = stretchOf(input, opened, closing, outer !== undefined, before)
    if (stretch !== undefined) (outer?.nested ?? top).push(stretch)
  }
  for (let mark = input.from; mark < input.to; mark++) {
    const role = input.decided[mark]
    if (role === roles.opening) open.push({ mark, goesOn: false, nested: [] })
    else if (role === roles.closing || role === roles.closingTwo) {
      // The mark is the outer one's: the inner one ends before it.
      if (role === roles.closingTwo) finish(open.pop(), undefined, mark)
      finish(open.pop(), mark)
    } else if (role === roles.replacing) {
      finish(open.pop(), undefined, mark)
      const goesOn = followsSentence(input.text, input.paragraph.start, input.marks.at[mark] as number)
      open.push({ mark, goesOn, nested: [] })
    } else if (role === roles.orphan && top.length === 0 && mayGoOn(input)) finish(undefined, mark)
  }
  while (open.length > 0) finish(open.pop(), undefined)
  return top
}

/**
 * Whether an unmarked beginning may continue a quotation left open: a caption or a name under a pulled quotation does
 * not.
 */
function mayGoOn({ text, paragraph, spaced, left }: Decided): boolean {
  const first = text.slice(paragraph.start, paragraph.start + 1)
  return left && (!spaced || paragraph.blankLinesBefore > 0 || first !== first.toUpperCase())
}

/**
 * The stretch from an opening to a closing mark; without the one it begins, without the other it ends, with its
 * paragraph or before a mark.
 */
function stretchOf(
  input: Decided,
  opened: Opened | undefined,
  closing: number | undefined,
  inner: boolean,
  before?: number,
): MarkedStretch | undefined {
  const { text, paragraph, marks } = input
  const glyph = (mark: number | undefined): string => (mark === undefined ? '' : marks.mark[mark]!.glyph)
  const outerStart = opened === undefined ? paragraph.start : (marks.at[opened.mark] as number)
  const open = glyph(opened?.mark)
  const close = glyph(closing)
  const limit = before === undefined ? paragraph.end : (marks.at[before] as number)
  const { start, end } = trimmed(
    text,
    outerStart + open.length,
    closing === undefined ? limit : (marks.at[closing] as number),
  )
  const outerEnd = closing === undefined ? end : (marks.at[closing] as number) + close.length
  if (!(closing === undefined ? hasWord : hasContent)(text, start, end)) return undefined
  const { family } = marks.mark[opened?.mark ?? (closing as number)]!
  return {
    start,
    end,
    outerStart,
    outerEnd,
    open,
    close,
    unclosed: closing === undefined,
    continues: !inner && (opened?.goesOn || (input.left && outerStart === paragraph.start)),
    secondary: !inner && !input.singleHouse && family.secondaryTo !== 0,
    nested: opened?.nested ?? [],
  }
}

/** Whether there is more than marks and white space. */
function hasContent(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isMark(text.charCodeAt(i)) && !isSpace(text.charCodeAt(i))) return true
  return false
}

function hasWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end))
}
