import { createHash } from 'node:crypto'
import { z } from 'zod'
import { articleSchema } from '../articles/article.ts'
import type { Article } from '../articles/article.ts'
import { parseRow } from '../articles/ndjson.ts'
import type { ReceivedPage } from '../articles/received-page.ts'
import type { ReadText } from '../tracker/articles/read-text.ts'
import { textHash } from '../tracker/ids.ts'
import { version } from '../version.ts'

/** An article with what was found in its text, as one machine hands it to another. */
export interface Extracted {
  readonly article: Article
  /** What it was read from, where that is to be kept. */
  readonly page?: ReceivedPage | undefined
  readonly extraction: ReadText
}

/**
 * One line for an article: the article, everything that was found in it, which version of the program found it, and two
 * digests: of the text in UTF-8, and of the whole line without that digest, in the canonical form of RFC 8785. Whoever
 * changes anything on the way, on purpose or not, is found out.
 */
export function extractedLine({ article, page, extraction }: Extracted): string {
  const { proseKeys, ...found } = extraction
  const row = {
    extractor: version,
    text_sha256: textHash(article.text),
    article,
    ...(page && { page: { ...page, bytes: Buffer.from(page.bytes).toString('base64') } }),
    extraction: {
      ...found,
      ...(proseKeys && { proseKeys: { pairs: packed(proseKeys.pairs), runs: packed(proseKeys.runs) } }),
    },
  }
  return `${JSON.stringify({ ...row, sha256: digestOf(row) })}\n`
}

const rowSchema = z.looseObject({
  extractor: z.string(),
  text_sha256: z.string(),
  article: articleSchema,
  sha256: z.string(),
})

/** What only the digest speaks for: that it is there in this form. */
interface Row {
  readonly page?: Omit<ReceivedPage, 'bytes'> & { readonly bytes: string }
  readonly extraction: Omit<ReadText, 'proseKeys'> & { readonly proseKeys?: { readonly pairs: string; runs: string } }
}

/** Reads such a line. Only what this version found, and nobody has changed, is taken. */
export function parseExtracted(line: string): Extracted | { readonly problem: string } {
  const read = parseRow(line, rowSchema)
  if ('problem' in read) return read
  const { extractor, text_sha256: textDigest, article, sha256, ...rest } = read.row
  if (extractor !== version)
    return {
      problem: `extractor: expected version ${version}, which this program is, found ${extractor}; extract it again`,
    }
  const text = textHash(article.text)
  if (text !== textDigest)
    return { problem: `text_sha256: expected ${text}, which the text has, found ${textDigest}; the text was changed` }
  const row = JSON.parse(line) as Record<string, unknown>
  delete row['sha256']
  const digest = digestOf(row)
  if (digest !== sha256)
    return { problem: `sha256: expected ${digest}, which the line has, found ${sha256}; something in it was changed` }
  const { page, extraction } = rest as unknown as Row
  const { proseKeys, ...found } = extraction
  return {
    article,
    ...(page && { page: { ...page, bytes: Buffer.from(page.bytes, 'base64') } }),
    extraction: {
      ...found,
      ...(proseKeys && { proseKeys: { pairs: unpacked(proseKeys.pairs), runs: unpacked(proseKeys.runs) } }),
    },
  }
}

/** SHA-256 of a value as JSON without spaces, with the names of each object in order (RFC 8785), in hexadecimal. */
function digestOf(value: object): string {
  const inOrder = (_name: string, one: unknown): unknown =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one
  return createHash('sha256').update(JSON.stringify(value, inOrder), 'utf8').digest('hex')
}

const packed = ({ buffer, byteOffset, byteLength }: Int32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

function unpacked(text: string): Int32Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'))
  return new Int32Array(bytes.buffer)
}
