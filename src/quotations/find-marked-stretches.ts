import { paragraphsOf, trimmed, type Paragraph } from '../text/paragraphs.ts'
import { buildStretches, type MarkedStretch } from './build-stretches.ts'
import { findMarks, type Marks } from './find-marks.ts'
import { isSingleHouse, openingMark } from './mark-roles.ts'
import { pairMarks } from './pair-marks.ts'

export type { MarkedStretch } from './build-stretches.ts'

/**
 * Finds the stretches of a text that stand in quotation marks, outermost ones at the top, in order. Its steps: find what
 * may be a mark, weigh what each may do (`mark-roles.ts`), pair them, and build the stretches.
 *
 * Works on any string, in linear time, without knowing the language. A quotation of several paragraphs gives one
 * stretch a paragraph. Apostrophes, feet and inches are not marks. `paragraphs` are those of `paragraphsOf(text)`,
 * where they are at hand.
 */
export function findMarkedStretches(
  text: string,
  paragraphs: readonly Paragraph[] = paragraphsOf(text),
): MarkedStretch[] {
  const marks: Marks = { at: [], mark: [] }
  const firstMark = paragraphs.map((paragraph) => {
    const first = marks.at.length
    findMarks(text, paragraph, marks)
    return first
  })
  const stretches: MarkedStretch[] = []
  if (marks.at.length === 0) return stretches
  const decided = new Uint8Array(marks.at.length)
  const singleHouse = isSingleHouse(text, paragraphs, marks, firstMark)
  const spaced = paragraphs.some(({ blankLinesBefore }, number) => blankLinesBefore > 0 && number > 0)
  let left = false
  paragraphs.forEach((paragraph, number) => {
    const from = firstMark[number] as number
    const to = firstMark[number + 1] ?? marks.at.length
    if (from === to) {
      left = false
      return
    }
    const reopened = reopens(text, paragraphs[number + 1], marks, to) && !endsInMark(paragraph, marks, to)
    pairMarks(text, paragraph, marks, from, to, { singleHouse, reopened }, decided)
    const found = buildStretches({ text, paragraph, marks, from, to, decided, singleHouse, spaced, left })
    for (const stretch of found) stretches.push(stretch)
    left = found.at(-1)?.unclosed ?? false
  })
  return stretches
}

/** Whether a paragraph begins with a mark that can open a quotation. */
function reopens(text: string, paragraph: Paragraph | undefined, marks: Marks, mark: number): boolean {
  const first = openingMark(paragraph, marks, mark)
  return first !== null && trimmed(text, paragraph!.start + first.glyph.length, paragraph!.end).start < paragraph!.end
}

/**
 * Whether a paragraph ends in a mark of the family with which the next one begins, so that it plainly leaves nothing
 * open.
 */
function endsInMark(paragraph: Paragraph, marks: Marks, to: number): boolean {
  const last = marks.mark[to - 1]!
  return marks.at[to - 1] === paragraph.end - last.glyph.length && last.family === marks.mark[to]?.family
}
