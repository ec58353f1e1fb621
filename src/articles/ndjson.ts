import type { z } from 'zod'
import { articleSchema, describeIssues } from './article.ts'
import type { Article } from './article.ts'
import { readLines } from './lines.ts'

/** One article of an input, or what is wrong with it there. */
export type Incoming = ArticleRead | ArticleRefused

export interface ArticleRead {
  readonly article: Article
  /** For messages: "articles.ndjson, line 3". */
  readonly place: string
}

export interface ArticleRefused {
  readonly problem: string
  readonly place: string
}

/**
 * Reads one article a line. A line that is not one is handed on as refused, with the reason, and the next is read;
 * blank lines are passed over. A byte order mark before the first line is allowed.
 * @param limit longest line in bytes.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Buffer>,
  name: string,
  limit: number,
): AsyncGenerator<Incoming> {
  for await (const { number, bytes } of readLines(chunks, limit)) {
    const place = `${name}, line ${number}`
    if (!bytes) {
      yield { place, problem: `longer than ${limit} bytes` }
      continue
    }
    const text = decodeUtf8(bytes)
    if (text?.trim() === '') continue
    yield { place, ...(text === null ? { problem: 'not UTF-8' } : parseArticle(text)) }
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
