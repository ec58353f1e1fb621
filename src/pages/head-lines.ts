import { foldLine } from '../quotations/boilerplate.ts'
import { readBlocks } from './blocks.ts'

/** A line that names a writer or a date is not longer. UTF-16 units. */
const longestLine = 200
/** Running text begins with the first paragraph of this length. */
const shortestProse = 150
const mostBefore = 4
const mostAfter = 12

/** A headline is not longer. UTF-16 units. */
const longestHeadline = 4096

/** Tells whether a line is another one but for case, accents and signs. */
export function sameLineAs(title: string): (line: string) => boolean {
  const key = title.length > longestHeadline ? null : foldLine(title)
  return (line) => line.length <= longestHeadline && foldLine(line) === key
}

/** The short lines that a page prints right before and after its headline: section, writer, date. */
export function linesAroundHeadline({ body }: Document, title: string): string[] {
  const blocks = readBlocks(body)
  const isHeadline = sameLineAs(title)
  const places = blocks.flatMap(({ text }, index) => (isHeadline(text) ? index : []))
  const at = places.find((place) => blocks[place]!.kind === 'heading') ?? places[0]
  if (at === undefined) return []
  const after = blocks.slice(at + 1, at + 1 + mostAfter)
  const prose = after.findIndex(({ text }) => text.length >= shortestProse)
  return [...blocks.slice(Math.max(0, at - mostBefore), at), ...(prose < 0 ? after : after.slice(0, prose))]
    .filter(({ kind }) => kind !== 'caption')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.length <= longestLine)
}
