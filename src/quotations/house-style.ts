import { families, quotationMarks } from '../text/marks.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { roleCosts, type RoleCosts } from './mark-roles.ts'
import type { Marks } from './scan-marks.ts'

/**
 * Whether a text sets its quotations in single marks: more single marks plainly close a quotation outside double ones
 * (after a comma, a full stop, …) than there are pairs of double marks, or there are no double marks at all.
 */
export function isSingleHouse(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: Marks,
  firstMark: readonly number[],
): boolean {
  const costs: RoleCosts = { open: 0, close: 0, ignore: 0, afterSentence: false }
  let doubles = 0
  let singles = 0
  for (let number = 0; number < paragraphs.length; number++) {
    const last = firstMark[number + 1] ?? marks.at.length
    let doublesHere = 0
    for (let mark = firstMark[number] as number; mark < last; mark++) {
      const family = quotationMarks[marks.kind[mark] as number]?.family
      if (family === undefined || family > families.single) continue
      roleCosts(text, paragraphs[number] as Paragraph, marks, mark, costs)
      if (family === families.double) doublesHere += costs.ignore > 2 ? 1 : 0
      else if (doublesHere % 2 === 0 && costs.close <= 1 && costs.ignore >= 3) singles++
    }
    doubles += doublesHere
  }
  return 2 * singles > doubles || doubles === 0
}
