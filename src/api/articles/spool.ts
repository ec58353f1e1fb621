import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Problem, tooLarge } from '../problems/problem.ts'

/**
 * A body of any length that was written to disk, so that a slow sender delays nobody else, with a file for the results.
 */
export interface Spool {
  readonly input: string
  readonly output: string
  /** SHA-256 of the body, in hexadecimal. */
  readonly hash: string
  remove(): Promise<void>
}

/** Receives a whole body. @throws Problem if it is longer than `limit` bytes, or ends too early */
export async function spool(body: Readable, limit: number): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-import-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const input = join(folder, 'articles.ndjson')
  const file = await open(input, 'w')
  try {
    return { input, output: join(folder, 'results.ndjson'), hash: await copy(body, file, limit), remove }
  } catch (error) {
    await remove()
    throw error instanceof Problem ? error : new Problem('malformed-body', 'The body ended before it was complete.')
  } finally {
    await file.close()
  }
}

async function copy(body: Readable, file: FileHandle, limit: number): Promise<string> {
  const hash = createHash('sha256')
  let length = 0
  // Destroying the body of a request would cut the connection on which the answer has to go out.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw tooLarge(limit, 'IMPORT_LIMIT')
    hash.update(chunk)
    await file.write(chunk)
  }
  return hash.digest('hex')
}

/** Reads a file as it grows, until it is `finished` and has been read to its end. @param grown settles when there is more */
export async function* followFile(
  file: string,
  grown: () => Promise<void>,
  finished: () => boolean,
): AsyncGenerator<Buffer> {
  let position = 0
  for (;;) {
    const last = finished()
    const handle = await open(file).catch(() => null)
    if (handle) {
      await handle.close()
      for await (const chunk of createReadStream(file, { start: position })) {
        position += (chunk as Buffer).length
        yield chunk as Buffer
      }
    }
    if (last) return
    await grown()
  }
}
