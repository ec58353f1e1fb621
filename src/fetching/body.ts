import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'

/** How a body may be packed, as servers are told. */
export const acceptedEncodings = 'gzip, br'

/** A body cannot be used, and asking again would give the same. */
export class BodyError extends Error {
  override readonly name = 'BodyError'
}

/**
 * All of a body, unpacked.
 * @param encoding Its `Content-Encoding`.
 * @param limit Unpacked, in bytes. Nothing is read beyond it.
 * @throws BodyError
 */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of unpacked(body, encoding.trim().toLowerCase()) as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) throw new BodyError(`longer than ${limit} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function unpacked(body: Readable, encoding: string): Readable {
  // What fails in the body fails in what is unpacked from it, where it is caught.
  const through = (unpacker: Readable & NodeJS.WritableStream) => pipeline(body, unpacker, () => {})
  if (encoding === '' || encoding === 'identity') return body
  if (encoding === 'gzip' || encoding === 'x-gzip') return through(createGunzip())
  if (encoding === 'br') return through(createBrotliDecompress())
  throw new BodyError(`packed in a way that was not asked for: ${encoding}`)
}
