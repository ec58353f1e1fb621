import { createReadStream, existsSync } from 'node:fs'
import { access, constants, readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from './article.ts'
import { decodeUtf8, defaultLineLimit, readNdjson } from './ndjson.ts'
import type { Incoming } from './ndjson.ts'

export type { ArticleRead, ArticleRefused, Incoming } from './ndjson.ts'

export interface ReadOptions {
  /** What `-` stands for. */
  readonly standardInput: AsyncIterable<Buffer>
  /** Outlet of `.txt` files, which name none. */
  readonly outlet: string
  /** Longest line, and longest text file, in bytes. */
  readonly limit?: number
}

/** A file cannot be read at all; the message is for the user. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

const lineFormats = ['.ndjson', '.jsonl']

/**
 * Checks, before anything is read, that every file exists and is of a known kind: `.ndjson` or `.jsonl` (one article per
 * line), `.txt` (one article) or `-` (standard input, one article per line).
 * @throws InputError naming the first that is not.
 */
export async function checkInputs(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (file === '-') continue
    if (extname(file) !== '.txt' && !lineFormats.includes(extname(file))) {
      throw new InputError(`${file}: expected a .ndjson or .txt file, or - for standard input`)
    }
    const found = await stat(file).catch(() => null)
    if (!found) throw new InputError(`${file}: no such file`)
    if (found.isDirectory()) throw new InputError(`${file}: expected a file, found a folder`)
    await access(file, constants.R_OK).catch(() => {
      throw new InputError(`${file}: no permission to read it`)
    })
  }
}

/** The articles of several files, in order, one at a time. */
export async function* readArticles(files: readonly string[], options: ReadOptions): AsyncGenerator<Incoming> {
  const limit = options.limit ?? defaultLineLimit
  for (const file of files) {
    if (file === '-') yield* readNdjson(options.standardInput, 'standard input', limit)
    else if (extname(file) === '.txt') yield await readTextFile(file, options.outlet, limit)
    else yield* readNdjson(createReadStream(file, { highWaterMark: 256 * 1024 }), file, limit)
  }
}

/** A text file is one article whose id is the file's name without its extension. */
async function readTextFile(file: string, outlet: string, limit: number): Promise<Incoming> {
  const { size } = await stat(file)
  if (size > limit) return { place: file, problem: `longer than ${limit} bytes` }
  const text = decodeUtf8(await readFile(file))
  if (text === null) return { place: file, problem: 'not UTF-8' }
  if (text === '') return { place: file, problem: 'text: expected at least one character' }
  return { place: file, article: { id: basename(file, extname(file)), outlet, text } }
}

// A build lies one folder deeper than the sources that it was made from.
const samplePlaces = ['../../seeds/articles.ndjson', '../../../seeds/articles.ndjson'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/**
 * The sample coverage: short articles of invented outlets that quote the same words in different ways.
 * @throws InputError
 */
export async function* sampleArticles(): AsyncGenerator<Article> {
  const file = samplePlaces.find(existsSync) ?? samplePlaces[0]!
  await checkInputs([file])
  for await (const incoming of readArticles([file], { standardInput: process.stdin, outlet: 'unknown' })) {
    if ('problem' in incoming) throw new InputError(`${incoming.place}: ${incoming.problem}`)
    yield incoming.article
  }
}
