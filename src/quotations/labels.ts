import { apostropheClass, partingDashClass } from '../text/marks.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'
import type { ParagraphRole } from './boilerplate.ts'
import type { MarkedStretch } from './find-marked-stretches.ts'

const word = String.raw`\p{Lu}[\p{L}\p{M}.${apostropheClass}-]+`
/** Two to four words with capitals, small ones between them, and a sign behind them; or two that are the whole line. */
const label = new RegExp(
  String.raw`^${word}(?: (?:\p{L}{1,3} ){0,2}${word}){1,3}(?= ?[:,(|]| [${partingDashClass}])|^${word} (?:\p{L}{1,3} ){0,2}${word}$`,
  'u',
)
const colon = 58

/**
 * What of a heading is not the article's own prose: all of it, unless it begins with the name of whoever speaks all of
 * the paragraph below: LENA MARSH: A LONG NIGHT ¶ “We did not sleep.” The name is, with its colon. Null where nothing is left.
 */
function besideLabel(text: string, heading: Paragraph): Span | null {
  const name = label.exec(text.slice(heading.start, heading.end))?.[0]
  if (name === undefined) return heading
  let start = heading.start + name.length
  while (start < heading.end && text.charCodeAt(start) === 32) start++
  if (text.charCodeAt(start) === colon) start++
  return start < heading.end ? { start, end: heading.end } : null
}

/** The headings and other asides of a page, without the labels of the marked paragraphs below them. In order. */
export function asidesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly ParagraphRole[],
  isAside: (p: number) => boolean,
  marked: readonly MarkedStretch[],
): Span[] {
  const ends = new Map(marked.map(({ outerStart, outerEnd }) => [outerStart, outerEnd]))
  const fillsMarks = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined && (ends.get(paragraph.start) ?? 0) >= paragraph.end - 1
  return paragraphs.flatMap((paragraph, p) => {
    if (!isAside(p)) return []
    const heads = p > 0 && (roles[p] === 'heading' || roles[p] === 'headline') && fillsMarks(paragraphs[p + 1])
    return (heads ? besideLabel(text, paragraph) : paragraph) ?? []
  })
}
