import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/** What a zip archive is, where it is a document of an office program (ECMA-376) and no archive of files. */
export type OfficeKind = 'word' | 'sheet'

const mainParts: Readonly<Record<string, OfficeKind>> = { 'word/document.xml': 'word', 'xl/workbook.xml': 'sheet' }

/** A file of an archive, unpacked. */
interface ArchivePart {
  readonly name: string
  readonly bytes: Buffer
}

/** Parts of a document: real ones have some dozens, and some hundreds of pictures. */
const mostParts = 10_000
/**
 * Tags in a part: some ten times what a long report has, and as many as a workbook of the allowed length that holds
 * texts. What reads them holds all in memory, with much around each.
 */
const mostTags = { document: 300_000, other: 2_000_000 }
/** Cells of a sheet, empty ones between others included: all of them are held in memory. */
const mostCells = 5_000_000

/**
 * Tells office documents from other archives.
 * @returns null for another archive, also where it is damaged: whoever reads it says so
 */
export async function officeKindOf(bytes: Buffer): Promise<OfficeKind | null> {
  try {
    const zip = await fromBufferPromise(bytes)
    let read = 0
    for await (const { fileName } of zip.eachEntry()) {
      const kind = mainParts[fileName]
      if (kind) return kind
      if (++read > mostParts) break
    }
  } catch {
    // Not to be read as an archive either.
  }
  return null
}

/**
 * An office document with its parts unpacked. The libraries that read documents unpack whatever they find in an archive to
 * the end, and need not find the same in it: from this they get what was counted here, and have nothing left to unpack.
 * @param limit all parts, in bytes
 */
export async function unpackedOffice(
  bytes: Buffer,
  limit: number,
): Promise<{ readonly bytes: Buffer } | { readonly problem: string }> {
  const parts: ArchivePart[] = []
  let left = limit
  try {
    const zip = await fromBufferPromise(bytes, { validateEntrySizes: true })
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      if (parts.length >= mostParts) return { problem: `a document of more than ${mostParts} parts` }
      // What is said to be shorter than it is fails while it is unpacked.
      left -= entry.uncompressedSize
      if (left < 0) return { problem: `longer than ${limit} bytes unpacked` }
      parts.push({ name: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) })
    }
  } catch (error) {
    return { problem: `the document is damaged: ${(error as Error).message}` }
  }
  const excess = parts.map(excessOf).find((problem) => problem !== null)
  return excess ? { problem: excess } : { bytes: await storedZip(parts) }
}

/** An archive that holds some files as they are. */
function storedZip(parts: readonly ArchivePart[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes } of parts) zip.addBuffer(bytes, name, { compress: false })
  zip.end()
  return buffer(zip.outputStream)
}

/** What would take too much memory to be read, if anything: it may be much from little, such as one cell far away. */
function excessOf({ name, bytes }: ArchivePart): string | null {
  const most = name.startsWith('word/') ? mostTags.document : mostTags.other
  let tags = 0
  for (let at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at + 1))
    if (++tags > most) return `a document with more than ${most} tags`
  return name.startsWith('xl/') && cellsOf(bytes) > mostCells
    ? `a sheet of more than ${mostCells} cells, empty ones included`
    : null
}

/** How many cells a sheet spans, by the farthest column and row in it. */
function cellsOf(bytes: Buffer): number {
  let [columns, rows] = [0, 0]
  for (const [, letters, digits] of bytes
    .toString('latin1')
    .matchAll(/\br\s*=\s*["']\s*\$?([a-z]{1,9})\$?(\d{1,9})/gi)) {
    let column = 0
    for (const letter of letters!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
    columns = Math.max(columns, column)
    rows = Math.max(rows, Number(digits))
  }
  return columns * rows
}
