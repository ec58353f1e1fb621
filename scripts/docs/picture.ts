import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleArticles } from '../../src/articles/read.ts'
import { openDatabase } from '../../src/database/open.ts'
import { findQuote } from '../../src/database/queries/quotes.ts'
import { witnessesOf } from '../../src/database/queries/witnesses.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { renderColumns } from '../../src/rendering/index.ts'
import { collate } from '../../src/variants/index.ts'

/** The interview of the sample coverage: four outlets print the same answer, each in its own way. */
const quote = 'qvpl2qIfhkHhYe-sn'
/** As many columns as four outlets need. */
const columns = 128

/** A collation of the sample coverage as `verbatim collate` prints it on a terminal, drawn as SVG. */
export async function collationPicture(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
  const db = await openDatabase(`sqlite:${join(folder, 'sample.sqlite')}`, { migrate: true })
  try {
    const tracker = createTracker(db)
    for await (const article of sampleArticles()) await tracker.ingest(article)
    const found = await findQuote(db, quote)
    if (!found) throw new Error(`The sample coverage has no quote ${quote}.`)
    const { base, witnesses } = await witnessesOf(db, found)
    const collation = collate(base, witnesses)
    return drawTerminal(
      `$ npx verbatim collate ${quote}\n${renderColumns(collation, { width: columns, colour: true })}`,
    )
  } finally {
    await db.destroy()
    await rm(folder, { recursive: true })
  }
}

/** Sizes in pixels. */
const character = 8.4
const line = 19
const margin = 16

/** What ANSI's "select graphic rendition" asks for, as attributes of SVG. */
const styles: Readonly<Record<string, string>> = {
  '1': 'font-weight="bold"',
  '2': 'fill="#8b949e"',
  '31': 'fill="#ff7b72"',
  '32': 'fill="#7ee787"',
  '33': 'fill="#e3b341"',
  '34': 'fill="#79c0ff"',
  '35': 'fill="#d2a8ff"',
  '36': 'fill="#56d4dd"',
  '4': 'text-decoration="underline"',
}

function drawTerminal(text: string): string {
  const lines = text.trimEnd().split('\n')
  const width = Math.ceil(columns * character + 2 * margin)
  const height = lines.length * line + 2 * margin
  const drawn = lines.map((printed, n) => {
    const y = margin + line * (n + 0.75)
    return `  <text y="${y}" xml:space="preserve">${runsOf(printed).join('')}</text>\n`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" `,
    `font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" `,
    `fill="#e6edf3">\n  <rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n${drawn.join('')}</svg>\n`,
  ].join('')
}

/** The differently styled runs of a line, each at its own column, so that no font can move them. */
function runsOf(printed: string): string[] {
  const runs: string[] = []
  let column = 0
  for (const [, style, styled, plain] of printed.matchAll(/\x1b\[([\d;]*)m([^\x1b]*)\x1b\[0m|([^\x1b]+)/g)) {
    const attributes = (style ?? '').split(';').flatMap((one) => styles[one] ?? [])
    for (const piece of (styled ?? plain ?? '').split(/(?<=│)|(?=│)/)) {
      const words = piece.trim()
      const x = (margin + (column + piece.indexOf(words)) * character).toFixed(1)
      const length = (words.length * character).toFixed(1)
      const places = [`x="${x}"`, `textLength="${length}"`, 'lengthAdjust="spacingAndGlyphs"', ...attributes]
      if (words !== '') runs.push(`<tspan ${places.join(' ')}>${escapeXml(words)}</tspan>`)
      column += piece.length
    }
  }
  return runs
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
