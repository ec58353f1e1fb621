import { agencyNamed } from '../names/index.ts'

/** Where a report begins with its place and agency: "SALT BAY (AP) —". */
const dateline = /^[^()]{0,60}\(([^()]{2,40})\)\s*[—–-]/u
/** A line that is an agency's name, in brackets or after a dash, perhaps with what it gave. */
const signature = /^(?:\(([^()]{2,80})\)|[—–-]\s*(.{2,40}))$/u

/**
 * The news agency that an article is from, or partly from, as printed: in the byline, before the first sentence, or in a
 * line such as "With inputs from Reuters".
 * @param paragraphs the article's own
 * @param bylines other lines on the page that name writers
 */
export function creditOf(
  byline: string | null,
  paragraphs: readonly string[],
  bylines: readonly string[],
): string | null {
  const [first = ''] = paragraphs
  const ends = [...paragraphs.slice(-1), ...bylines].flatMap((line) => signature.exec(line)?.slice(1) ?? [])
  const lines = [byline, dateline.exec(first)?.[1], ...ends, ...bylines]
  return lines.reduce<string | null>((found, line) => found ?? agencyNamed(line ?? ''), null)
}
