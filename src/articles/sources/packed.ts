import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { isBesidePages, withoutExtension, type SourceFile } from './file.ts'
import { headLength } from './kind.ts'

/** A file of an archive, or why it cannot be read. */
export type ZipItem = SourceFile | { readonly name: string; readonly problem: string }

const gunzipped = promisify(gunzip)

/** The one file that gzip packed (RFC 1952), or why it cannot be unpacked. @param limit Unpacked, in bytes. */
export async function unpack(
  file: Pick<SourceFile, 'name' | 'id' | 'bytes'>,
  limit: number,
): Promise<SourceFile | { readonly problem: string }> {
  try {
    const bytes = await gunzipped(await file.bytes(), { maxOutputLength: limit })
    return inMemory(file.name.replace(/\.gz$/i, ''), file.id, bytes)
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return { problem: tooLong ? `longer than ${limit} bytes` : `not readable as gzip: ${(error as Error).message}` }
  }
}

/** What was unpacked is not unpacked again: archives in archives are how bombs are built. */
function inMemory(name: string, path: string, bytes: Buffer): SourceFile {
  return {
    name,
    id: withoutExtension(path),
    size: bytes.length,
    unpacked: true,
    head: async () => bytes.subarray(0, headLength),
    bytes: async () => bytes,
    stream: async function* () {
      yield bytes
    },
  }
}

/** A file that is never held as a whole: collections of pages are larger than any page. */
function streamed(zip: ZipFile, entry: Entry, name: string): SourceFile {
  async function* stream(): AsyncGenerator<Buffer> {
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer
  }
  return {
    name,
    id: withoutExtension(entry.fileName),
    size: entry.uncompressedSize,
    unpacked: true,
    head: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of stream()) {
        chunks.push(chunk)
        if (chunks.reduce((length, { length: more }) => length + more, 0) >= headLength) break
      }
      return Buffer.concat(chunks).subarray(0, headLength)
    },
    bytes: async () => buffer(await zip.openReadStreamPromise(entry)),
    stream,
  }
}

/**
 * The files of a zip archive in its order, one after another. Nothing is written to disk, and no more than one file is
 * unpacked at a time, so an archive that unpacks to terabytes costs no more than its largest file within the limit.
 * @param limit Largest file, unpacked, in bytes.
 */
export async function* filesInZip(path: string, limit: number): AsyncGenerator<ZipItem> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: true, validateEntrySizes: true })
  } catch (error) {
    yield { name: path, problem: `not a readable zip archive: ${(error as Error).message}` }
    return
  }
  try {
    for await (const entry of zip.eachEntry()) yield* itemsOf(zip, entry, path, limit)
  } catch (error) {
    yield { name: path, problem: `the zip archive is damaged: ${(error as Error).message}` }
  } finally {
    zip.close()
  }
}

async function* itemsOf(zip: ZipFile, entry: Entry, path: string, limit: number): AsyncGenerator<ZipItem> {
  const inside = entry.fileName
  if (inside.endsWith('/') || isBesidePages(inside)) return
  const name = `${path}, ${inside}`
  if (entry.isEncrypted()) yield { name, problem: 'encrypted' }
  else if (/\.warc(?:\.gz)?$/i.test(inside)) yield streamed(zip, entry, name)
  else if (entry.uncompressedSize > limit) yield { name, problem: `longer than ${limit} bytes` }
  else {
    yield inMemory(name, inside, await buffer(await zip.openReadStreamPromise(entry)))
  }
}
