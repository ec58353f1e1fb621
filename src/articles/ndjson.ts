import type { z } from 'zod'
import { articleSchema, describeIssues } from './article.ts'
import type { Article } from './article.ts'
import type { ReceivedPage } from './received-page.ts'

/** Longest line that is read, in bytes; an article of five million characters fits. */
export const defaultLineLimit = 32 * 1024 * 1024

/** One line of a stream, without its end: its bytes, or null where it was longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer | null
}

const newline = 0x0a

/**
 * Cuts a stream of bytes into lines, keeping no more than one line (of at most `limit` bytes) and one chunk in memory.
 * The last line need not end in a newline; nothing follows a final one.
 *
 * Not split2: it decodes as it goes, so that bytes that are not UTF-8 pass as U+FFFD; it skips a line that is too long
 * without a word (or fails), so that it cannot be reported by its number; and it splits all that it holds again at each
 * chunk, which makes a line of megabytes slow.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 0
  let pieces: Buffer[] = []
  let held = 0
  const take = (): Line => {
    const bytes = held > limit ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    pieces = []
    held = 0
    return { number: ++number, bytes }
  }
  const hold = (piece: Buffer): void => {
    held += piece.length
    if (held > limit) pieces = []
    else if (piece.length > 0) pieces.push(piece)
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      hold(chunk.subarray(start, end))
      start = end + 1
      yield take()
    }
    hold(chunk.subarray(start))
  }
  if (held > 0) yield take()
}

/** One article of an input, what is wrong with it there, or something to say about the input. */
export type Incoming = ArticleRead | ArticleRefused | InputNote

export interface ArticleRead {
  readonly article: Article
  /** What it was read from, where that was a page or document of its own. */
  readonly page?: ReceivedPage
  /** For messages: "articles.ndjson, line 3". */
  readonly place: string
}

export interface ArticleRefused {
  readonly problem: string
  readonly place: string
}

export interface InputNote {
  readonly note: string
  readonly place: string
}

/**
 * Reads one article per line. A line that does not hold one is passed on as refused, with the reason, and reading goes
 * on. Blank lines are skipped. A byte order mark before the first line is allowed.
 * @param limit longest line in bytes.
 */
export function readNdjson(
  chunks: AsyncIterable<Buffer>,
  name: string,
  limit: number,
): AsyncGenerator<ArticleRead | ArticleRefused> {
  return readRows(chunks, name, limit, parseArticle)
}

/** The same for lines that hold something else. @param parse reads a line, or says what is wrong with it */
export async function* readRows<Row extends object>(
  chunks: AsyncIterable<Buffer>,
  name: string,
  limit: number,
  parse: (line: string) => Row | { readonly problem: string },
): AsyncGenerator<{ readonly place: string } & (Row | { readonly problem: string })> {
  for await (const { number, bytes } of readLines(chunks, limit)) {
    const place = `${name}, line ${number}`
    if (!bytes) {
      yield { place, problem: `longer than ${limit} bytes` }
      continue
    }
    const text = decodeUtf8(bytes)
    if (text?.trim() === '') continue
    yield { place, ...(text === null ? { problem: 'not UTF-8' } : parse(text)) }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** @returns null where the bytes are not UTF-8. A byte order mark at the start is left out. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** Reads one article from one line of JSON. */
export function parseArticle(line: string): { article: Article } | { problem: string } {
  const read = parseRow(line, articleSchema)
  return 'problem' in read ? read : { article: read.row }
}

/** Reads what a schema describes from one line of JSON. */
export function parseRow<Row>(line: string, schema: z.ZodType<Row>): { row: Row } | { problem: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { problem: `not JSON: ${(error as Error).message}` }
  }
  const result = schema.safeParse(value)
  return result.success ? { row: result.data } : { problem: describeIssues(result.error.issues) }
}
