import { crc32 } from 'node:zlib'

/** A file of an archive, unpacked. */
export interface ArchivePart {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * A zip archive that holds some files as they are (APPNOTE.TXT, PKWARE; method 0). Not a package: the one that unpacks
 * archives here does not write any, and this is all that is wanted of one.
 */
export function storedZip(parts: readonly ArchivePart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const path = Buffer.from(name)
    // Version 2.0, UTF-8 names, stored, no time; checksum, sizes, length of the name, nothing more.
    const common = fields([20, 2], [0x800, 2], [0, 2], [0, 4], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4])
    const lengths = fields([path.length, 2], [0, 2])
    const file = Buffer.concat([fields([0x04034b50, 4]), common, lengths, path, bytes])
    const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    directory.push(fields([0x02014b50, 4], [20, 2]), common, lengths, place, path)
    files.push(file)
    offset += file.length
  }
  const listed = Buffer.concat(directory)
  const counts = fields([parts.length, 2], [parts.length, 2], [listed.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...files, listed, fields([0x06054b50, 4], [0, 4]), counts])
}

/** Numbers as so many bytes each, the lowest first. */
function fields(...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((length, [, bytes]) => length + bytes, 0))
  let at = 0
  for (const [value, bytes] of numbers) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
