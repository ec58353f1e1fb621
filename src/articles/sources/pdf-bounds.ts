import { constants, inflateSync } from 'node:zlib'
import { mostUnpacked, unpacksToTooMuch } from './packed.ts'

/** What stands right before the data of a stream (ISO 32000, 7.3.8). */
const streamBeginning = /\bstream\r?\n/g
/** A stream that is packed, and packed again. */
const packedTwice = /\/Filter\s*\[[^\]]*\b(?:Flate|LZW)[^\]]*\b(?:Flate|LZW)/

/** Of one stream, so many times what an article may be long: pictures are packed so, too. */
const timesLimit = 4

/**
 * Why a PDF file would take too much memory to be read, if it would: what reads its streams unpacks each as a whole.
 * @param limit what an article may be long, in bytes
 */
export function excessOfPdf(bytes: Buffer, limit: number): string | null {
  const text = bytes.toString('latin1')
  if (packedTwice.test(text)) return 'a PDF file with streams that are packed twice'
  let left = mostUnpacked(bytes.length, limit)
  for (const { index, 0: beginning } of text.matchAll(streamBeginning)) {
    const length = unpackedLength(bytes.subarray(index + beginning.length), timesLimit * limit)
    if (length === null) return `a PDF file with a stream longer than ${timesLimit * limit} bytes unpacked`
    left -= length
    if (left < 0) return `a PDF file that ${unpacksToTooMuch}`
  }
  return null
}

/** How long what is packed at the beginning of some bytes is; 0 where nothing is, null where it is longer than a limit. */
function unpackedLength(bytes: Buffer, limit: number): number | null {
  try {
    return inflateSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH }).length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : 0
  }
}
