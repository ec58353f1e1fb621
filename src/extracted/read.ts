import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { readRows } from '../articles/ndjson.ts'
import { fileOnDisk, filesBelow, type SourceFile } from '../articles/sources/file.ts'
import { kindOf } from '../articles/sources/kind.ts'
import { parseExtracted, type Extracted } from './row.ts'

/** Longest line, in bytes: it also holds what was found in an article and, as Base64, the page that it was read from. */
const longestLine = 128 * 1024 * 1024

/** One line of extracted articles, or what is wrong with it. */
export type IncomingExtracted =
  (Extracted & { readonly place: string }) | { readonly place: string; readonly problem: string }

/** The extracted articles of files and of those in folders, plain or packed as .gz; `-` is standard input. */
export async function* readExtracted(
  paths: readonly string[],
  standardInput: AsyncIterable<Buffer>,
): AsyncGenerator<IncomingExtracted> {
  for (const path of paths) {
    if (path === '-') {
      yield* linesOf(standardInput, 'standard input')
      continue
    }
    const found = await stat(path)
    if (found.isFile()) yield* linesOfFile(fileOnDisk(path, found.size))
    else for await (const file of filesBelow(path)) yield* linesOfFile(file)
  }
}

async function* linesOfFile(file: SourceFile): AsyncGenerator<IncomingExtracted> {
  const isPacked = kindOf(await file.head(), file.name) === 'gzip'
  const bytes: AsyncIterable<Buffer> = isPacked ? Readable.from(file.stream()).compose(createGunzip()) : file.stream()
  yield* linesOf(bytes, file.name)
}

async function* linesOf(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<IncomingExtracted> {
  try {
    yield* readRows(bytes, name, longestLine, parseExtracted)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_') !== true) throw error
    yield { place: name, problem: 'a damaged .gz file' }
  }
}
