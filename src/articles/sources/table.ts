import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { firstDate } from '../../pages/dates.ts'
import { articleSchema, describeIssues } from '../article.ts'
import { decodeUtf8, type Incoming } from '../ndjson.ts'
import { columnsOf, type Columns, type Field } from './columns.ts'
import type { SourceFile } from './file.ts'
import { unpackedOffice } from './office.ts'

/**
 * The articles of a table (CSV, RFC 4180, or with semicolons or tabs), one per row below its headings. First comes a
 * note that says which column was taken for which field.
 * @param named Columns that are not to be guessed.
 * @param outlet Outlet of rows that name none and have no address.
 * @param limit Longest row in bytes.
 */
export async function* articlesOfTable(
  file: SourceFile,
  named: Columns,
  outlet: string,
  limit: number,
): AsyncGenerator<Incoming> {
  const parser = parse({
    delimiter: delimiterOf(await file.head()),
    encoding: null,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limit,
  })
  const records = Readable.from(withoutByteOrderMark(file.stream()))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)
  yield* articlesOfRows(file, decoded(records as AsyncIterable<readonly Buffer[]>), named, outlet)
}

async function* decoded(records: AsyncIterable<readonly Buffer[]>): AsyncGenerator<(string | null)[]> {
  for await (const record of records) yield record.map((cell) => decodeUtf8(cell))
}

/**
 * The same of the first sheet of a workbook (.xlsx).
 * @param limit all of it, unpacked, in bytes
 */
export async function* articlesOfSheet(
  file: SourceFile,
  named: Columns,
  outlet: string,
  limit: number,
): AsyncGenerator<Incoming> {
  const unpacked = await unpackedOffice(await file.bytes(), limit)
  if ('problem' in unpacked) yield { place: file.name, ...unpacked }
  else yield* articlesOfRows(file, rowsOfSheet(unpacked.bytes), named, outlet)
}

async function* rowsOfSheet(workbook: Buffer): AsyncGenerator<string[]> {
  const { readSheet } = await import('read-excel-file/node')
  const rows = await readSheet(workbook)
  for (const row of rows) yield row.map(textOfCell)
}

/** A day as a day, and what is empty as an empty text. */
function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().replace(/T00:00:00\.000Z$/, '') : String(value)
}

/** @param rows cells of the rows, the headings first; null for what is not UTF-8 */
async function* articlesOfRows(
  file: SourceFile,
  rows: AsyncIterable<(string | null)[]>,
  named: Columns,
  outlet: string,
): AsyncGenerator<Incoming> {
  let columns: ReadonlyMap<Field, number> | null = null
  let row = 0
  try {
    for await (const cells of rows) {
      row++
      const place = `${file.name}, row ${row}`
      if (cells.includes(null)) yield { place, problem: 'not UTF-8' }
      else if (columns) yield { place, ...articleOfRow(cells as string[], columns, `${file.id}-${row}`, outlet) }
      else {
        columns = columnsOf(cells as string[], named)
        const problem = missing(columns, cells as string[], named)
        if (problem) {
          yield { place: file.name, problem }
          return
        }
        yield { place: file.name, note: describe(columns, cells as string[]) }
      }
    }
  } catch (error) {
    yield { place: `${file.name}, row ${row + 1}`, problem: `not a readable table: ${(error as Error).message}` }
  }
}

/** csv-parse leaves it out only where it decodes what it reads, and then invalid bytes pass as U+FFFD. */
async function* withoutByteOrderMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true
  for await (const chunk of chunks) {
    yield first && chunk.subarray(0, 3).equals(byteOrderMark) ? chunk.subarray(3) : chunk
    first = false
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** The separator that the row of headings has most of. */
function delimiterOf(head: Buffer): string {
  const [line = ''] = head.toString('latin1').split('\n')
  const counts = [',', ';', '\t'].map((mark) => [line.split(mark).length, mark] as const)
  return counts.reduce((most, next) => (next[0] > most[0] ? next : most))[1]
}

function missing(columns: ReadonlyMap<Field, number>, header: readonly string[], named: Columns): string | null {
  const found = `found ${header.map((heading) => `"${heading}"`).join(', ')}`
  for (const [field, heading] of Object.entries(named) as [Field, string][]) {
    if (!columns.has(field)) return `expected a column "${heading}" for ${field}, ${found}`
  }
  if (columns.has('text')) return null
  const instead = columns.has('url') ? ', or give its addresses as a list with --urls to have them fetched' : ''
  return `expected a column for text, ${found}; name it with --columns text=HEADING${instead}`
}

function describe(columns: ReadonlyMap<Field, number>, header: readonly string[]): string {
  return `read ${[...columns].map(([field, column]) => `${field} from "${header[column]}"`).join(', ')}`
}

function articleOfRow(cells: readonly string[], columns: ReadonlyMap<Field, number>, id: string, outlet: string) {
  const cell = (field: Field): string | undefined => cells[columns.get(field) ?? -1]?.trim() || undefined
  const [url, published] = [cell('url'), cell('published')]
  const article = articleSchema.safeParse({
    id: cell('id') ?? url ?? id,
    outlet: cell('outlet') ?? (url && URL.parse(url)?.hostname.replace(/^www\./, '')) ?? outlet,
    url,
    title: cell('title'),
    byline: cell('byline'),
    section: cell('section'),
    credit: cell('credit'),
    published: published && (firstDate([published]) ?? published),
    language: cell('language'),
    text: cells[columns.get('text')!],
  })
  return article.success ? { article: article.data } : { problem: describeIssues(article.error.issues) }
}
