import type { WARCRecord } from 'warcio'
import { pipeline } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import type { Incoming } from '../ndjson.ts'
import type { ReceivedPage } from '../received-page.ts'
import type { SourceFile } from './file.ts'
import { mostUnpacked, unpacksToTooMuch } from './packed.ts'
import { articleOfReceived } from './received.ts'

const beginning = Buffer.from('WARC/1.')
const gzipBeginning = Buffer.from([0x1f, 0x8b])

/** Whether a file that gzip packed holds records of the web (WARC, ISO 28500). @param head its first bytes */
export async function isPackedWarc(head: Buffer): Promise<boolean> {
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
  gunzip.end(head)
  try {
    for await (const chunk of gunzip) return (chunk as Buffer).subarray(0, beginning.length).equals(beginning)
  } catch {
    // Not gzip after all; whoever unpacks it says so.
  }
  return false
}

/** Headers of a record, and what may stand between records, are shorter. Bytes. */
const longestHeaders = 1024 * 1024

/**
 * The articles on the pages that a WARC file holds, packed or not, one after another. Answers that are no pages, such
 * as pictures, are passed over.
 * @param limit longest page, unpacked, in bytes
 */
export async function* articlesOfWarc(file: SourceFile, outlet: string, limit: number): AsyncGenerator<Incoming> {
  const { AsyncIterReader, WARCParser } = await import('warcio')
  const source = boundedSource(file, limit)
  try {
    for await (const record of new WARCParser(new AsyncIterReader(source.bytes, null))) {
      const address = record.warcTargetURI
      source.expect(record.warcContentLength)
      if (!address || !isPage(record)) continue
      const place = `${file.name}, ${address}`
      const bytes = await contentOf(record, limit)
      if (!bytes) {
        yield { place, problem: `longer than ${limit} bytes` }
        continue
      }
      source.expect(0)
      const page = pageOf(record, bytes, address)
      const read = await articleOfReceived(page, { id: address, outlet })
      yield 'article' in read ? { place, ...read, page } : { place, ...read }
    }
  } catch (error) {
    yield { place: file.name, problem: `not readable as WARC: ${(error as Error).message}` }
  }
}

/** The bytes of a WARC file, unpacked. */
interface BoundedSource {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Says how long the record is whose headers were read. Whoever reads beyond it and the next headers fails. */
  expect(length: number): void
}

/**
 * Unpacks a file, no further than real ones unpack. The parser holds headers as a whole, however long they are, so none
 * longer than any real ones may come to it.
 */
function boundedSource(file: SourceFile, limit: number): BoundedSource {
  let left = mostUnpacked(file.packedSize, limit)
  let expected = longestHeaders
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const isPacked = (await file.head()).subarray(0, gzipBeginning.length).equals(gzipBeginning)
    const unpacked = isPacked ? pipeline(file.stream(), createGunzip(), () => {}) : file.stream()
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      left -= chunk.length
      expected -= chunk.length
      if (left < 0) throw new Error(unpacksToTooMuch)
      yield chunk
      if (expected < 0) throw new Error(`headers longer than ${longestHeaders} bytes`)
    }
  }
  return {
    bytes: bytes(),
    expect: (length) => (expected = longestHeaders + (Number.isFinite(length) ? Math.max(0, length) : 0)),
  }
}

function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  if (warcType !== 'response' || !httpHeaders) return false
  return (
    Number(httpHeaders.statusCode) === 200 &&
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(httpHeaders.headers.get('content-type') ?? '')
  )
}

/** What was answered, without the coding for its transfer; null where it is too long. */
async function contentOf(record: WARCRecord, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of record) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function pageOf({ warcDate, httpHeaders }: WARCRecord, bytes: Buffer, address: string): ReceivedPage {
  const headers: Record<string, string> = {}
  for (const [name, value] of httpHeaders!.headers) headers[name.toLowerCase()] = value
  const date = Date.parse(warcDate ?? '')
  return {
    bytes,
    mediaType: 'text/html',
    address,
    receivedAt: Number.isNaN(date) ? null : new Date(date).toISOString(),
    status: Number(httpHeaders!.statusCode),
    headers,
  }
}
