import { crc32, deflateRawSync } from 'node:zlib'

/** A zip archive of some files (APPNOTE.TXT, PKWARE): enough of the format for tests. */
export function zipOf(
  files: Readonly<Record<string, string | Buffer>>,
  method: 'deflated' | 'stored' = 'deflated',
): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)]
    const packed = method === 'stored' ? bytes : deflateRawSync(bytes)
    // Version 2.0, UTF-8 names, no time.
    const common = numbers(
      [20, 2],
      [0x800, 2],
      [method === 'stored' ? 0 : 8, 2],
      [0, 4],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
    )
    const header = Buffer.concat([numbers([0x04034b50, 4]), common, name, packed])
    central.push(numbers([0x02014b50, 4], [20, 2]), common, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name)
    local.push(header)
    offset += header.length
  }
  const directory = Buffer.concat(central)
  const count = local.length
  const end = numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...local, directory, end])
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
