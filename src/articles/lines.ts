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
