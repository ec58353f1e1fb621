import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { headLength } from './kind.ts'

/** A file that may hold articles: on disk or in a zip archive. */
export interface SourceFile {
  /** For messages. */
  readonly name: string
  /** Names its article where nothing in it does: its path below the folder that was given, without extension. */
  readonly id: string
  /** Bytes. */
  readonly size: number
  /** Bytes that it takes up on disk or in its archive. */
  readonly packedSize: number
  /** Whether it comes out of an archive or a packed file. */
  readonly unpacked: boolean
  /** The first `headLength` bytes. */
  head(): Promise<Buffer>
  /** All of it. */
  bytes(): Promise<Buffer>
  stream(): AsyncIterable<Buffer>
}

export function fileOnDisk(path: string, size: number, folder?: string): SourceFile {
  const named = folder === undefined ? basename(path) : relative(folder, path).split(sep).join('/')
  return {
    name: path,
    id: withoutExtension(named),
    size,
    packedSize: size,
    unpacked: false,
    head: async () => {
      const file = await open(path)
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    bytes: () => readFile(path),
    stream: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  }
}

export function withoutExtension(name: string): string {
  const extension = extname(name)
  return extension && extension.length < name.length ? name.slice(0, -extension.length) : name
}

/** What browsers save beside a page, and operating systems beside any file. */
const besidePages =
  /^\.|^__MACOSX$|^Thumbs\.db$|\.(?:css|js|mjs|map|png|jpe?g|gif|webp|avif|svg|ico|bmp|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wasm)$/i
/** The folder in which a browser puts the parts of a page that it saves as "complete". */
const partsOfPage = /(?:_files|-Dateien|_archivos|_fichiers|_file|_arquivos)$/i

/** In archives, JSON describes the archive. */
const aboutArchive = /\.json$/i

/** Whether a file in an archive is one that no article hides behind. */
export function isBesidePages(path: string): boolean {
  return path
    .split('/')
    .some(
      (name, index, names) =>
        besidePages.test(name) || (index < names.length - 1 ? partsOfPage.test(name) : aboutArchive.test(name)),
    )
}

/** The files below a folder, by name, without those that are parts of pages. Links to folders are not followed. */
export async function* filesBelow(folder: string, from = folder): AsyncGenerator<SourceFile> {
  const entries = await readdir(from, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(from, entry.name)
    if (besidePages.test(entry.name)) continue
    if (entry.isDirectory() && !partsOfPage.test(entry.name)) yield* filesBelow(folder, path)
    else if (entry.isFile()) yield fileOnDisk(path, (await stat(path)).size, folder)
  }
}
