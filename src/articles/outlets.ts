import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import type { Article } from './article.ts'
import { decodeUtf8 } from './ndjson.ts'
import { checkInputs, InputError } from './read.ts'

/** What outlets are called, by a host or a name under which they are found. Can be sent to another thread. */
export type Outlets = ReadonlyMap<string, string>

const headings = ['found', 'outlet'] as const

/** As long as the name of an outlet may be. Characters. */
const longestName = 256

/**
 * Reads a table of outlets: CSV with the headings `found` and `outlet`. What is found is a host, which stands for all
 * hosts below it as well, or a name as a page or file has it.
 * @throws InputError where the table cannot be read or used, with the line and what was expected
 */
export async function readOutlets(path: string): Promise<Outlets> {
  await checkInputs([path])
  const text = decodeUtf8(await readFile(path))
  if (text === null) throw new InputError(`${path}: not UTF-8`)
  const outlets = new Map<string, string>()
  const lines = new Map<string, number>()
  for (const { line, cells } of rowsOf(path, text)) {
    const fail = (expected: string): never => {
      throw new InputError(`${path}, line ${line}: expected ${expected}, found "${cells.join(',')}"`)
    }
    const [found = '', outlet = ''] = cells.map((cell) => cell.trim())
    if (cells.length !== headings.length || found === '' || outlet === '')
      fail('a host or a name, a comma, and what the outlet is called')
    if (outlet.length > longestName) fail(`a name of at most ${longestName} characters`)
    if (/^\w+:\/\/|\//.test(found)) fail('a host such as gazette.example, without https:// and without a path')
    const key = keyOf(found)
    if (outlets.has(key) && outlets.get(key) !== outlet)
      fail(`another host or name: "${found}" is "${outlets.get(key)}" in line ${lines.get(key)}`)
    outlets.set(key, outlet)
    lines.set(key, line)
  }
  return outlets
}

/** The rows below the headings, without empty ones. */
function rowsOf(path: string, text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  let records: { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
  try {
    records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as never
  } catch (error) {
    const line = error instanceof CsvError ? `, line ${String(error['lines'])}` : ''
    throw new InputError(`${path}${line}: not readable as a table: ${(error as Error).message}`)
  }
  const [first, ...rows] = records
  if (first?.record.map((cell) => cell.trim().toLowerCase()).join() !== headings.join())
    throw new InputError(
      `${path}, line 1: expected the headings "${headings.join()}", found "${first?.record.join() ?? ''}"`,
    )
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
}

/** An article with its outlet called as the table says: by the host of its address, or else by the name it has. */
export function withOutlet<Some extends Pick<Article, 'outlet' | 'url'>>(article: Some, outlets?: Outlets): Some {
  if (!outlets || outlets.size === 0) return article
  const outlet = ofHost(outlets, article.url) ?? outlets.get(keyOf(article.outlet))
  return outlet === undefined || outlet === article.outlet ? article : { ...article, outlet }
}

/** By the host itself, or the nearest one above it. */
function ofHost(outlets: Outlets, url: string | null | undefined): string | undefined {
  const labels = URL.parse(url ?? '')?.hostname.split('.') ?? []
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = outlets.get(labels.slice(from).join('.'))
    if (outlet !== undefined) return outlet
  }
  return undefined
}

/** Names are the same whatever their case and blanks. */
function keyOf(found: string): string {
  return found.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
