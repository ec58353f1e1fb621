import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { isBesidePages, withoutExtension, type SourceFile } from './file.ts'
import { headLength } from './kind.ts'

/** A file of an archive, or why it cannot be read. */
export type ZipItem = SourceFile | { readonly name: string; readonly problem: string }

/** Real files are packed to a fiftieth of their size at best. */
const mostTimesLarger = 200

/** How many bytes what takes up so many may unpack to. @param limit what any may */
export function mostUnpacked(packedSize: number, limit: number): number {
  return limit + mostTimesLarger * packedSize
}

export const unpacksToTooMuch = `unpacks to more than ${mostTimesLarger} times its size`

const gunzipped = promisify(gunzip)

/** The one file that gzip packed (RFC 1952), or why it cannot be unpacked. @param limit Unpacked, in bytes. */
export async function unpack(
  file: Pick<SourceFile, 'name' | 'id' | 'size' | 'bytes'>,
  limit: number,
): Promise<SourceFile | { readonly problem: string }> {
  if (file.size > limit) return { problem: `longer than ${limit} bytes` }
  try {
    const bytes = await gunzipped(await file.bytes(), { maxOutputLength: limit })
    return inMemory(file.name.replace(/\.gz$/i, ''), file.id, bytes, file.size)
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return { problem: tooLong ? `longer than ${limit} bytes` : `not readable as gzip: ${(error as Error).message}` }
  }
}

/** What was unpacked is not unpacked again: archives in archives are how bombs are built. */
function inMemory(name: string, path: string, bytes: Buffer, packedSize: number): SourceFile {
  return {
    name,
    id: withoutExtension(path),
    size: bytes.length,
    packedSize,
    unpacked: true,
    head: async () => bytes.subarray(0, headLength),
    bytes: async () => bytes,
    stream: async function* () {
      yield bytes
    },
  }
}

/** A file that is never held as a whole: collections of pages are larger than any page. */
async function streamed(zip: ZipFile, entry: Entry, name: string): Promise<SourceFile> {
  async function* stream(): AsyncGenerator<Buffer> {
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer
  }
  const head = await beginningOf(stream())
  return {
    name,
    id: withoutExtension(entry.fileName),
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    unpacked: true,
    head: async () => head,
    bytes: async () => buffer(await zip.openReadStreamPromise(entry)),
    stream,
  }
}

async function beginningOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= headLength) break
  }
  return Buffer.concat(chunks).subarray(0, headLength)
}

/**
 * The files of a zip archive in its order, one after another. Nothing is written to disk, and no more than one file is
 * unpacked at a time. What an archive says of the sizes of its files is checked while they are unpacked; one that unpacks
 * to far more than real ones, as where its files lie in each other, is left there.
 * @param size Of the archive, in bytes.
 * @param limit Largest file, unpacked, in bytes.
 */
export async function* filesInZip(path: string, size: number, limit: number): AsyncGenerator<ZipItem> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: true, validateEntrySizes: true })
  } catch (error) {
    yield { name: path, problem: `not a readable zip archive: ${(error as Error).message}` }
    return
  }
  let left = mostUnpacked(size, limit)
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName: inside, uncompressedSize } = entry
      if (inside.endsWith('/') || isBesidePages(inside)) continue
      const name = `${path}, ${inside}`
      const isStreamed = /\.warc(?:\.gz)?$/i.test(inside)
      if (entry.isEncrypted()) yield { name, problem: 'encrypted' }
      else if (uncompressedSize > limit && !isStreamed) yield { name, problem: `longer than ${limit} bytes` }
      else if ((left -= uncompressedSize) < 0) {
        yield { name: path, problem: unpacksToTooMuch }
        return
      } else if (isStreamed) yield await streamed(zip, entry, name)
      else {
        const bytes = await buffer(await zip.openReadStreamPromise(entry))
        yield inMemory(name, inside, bytes, entry.compressedSize)
      }
    }
  } catch (error) {
    yield { name: path, problem: `the zip archive is damaged: ${(error as Error).message}` }
  } finally {
    zip.close()
  }
}
