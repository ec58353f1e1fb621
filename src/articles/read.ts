import { existsSync } from 'node:fs'
import { access, constants, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Article } from './article.ts'
import { decodeUtf8, defaultLineLimit, readNdjson } from './ndjson.ts'
import type { Incoming } from './ndjson.ts'
import { pageInFile } from './received-page.ts'
import type { Columns } from './sources/columns.ts'
import { fileOnDisk, filesBelow, type SourceFile } from './sources/file.ts'
import { kindOf, type SourceKind } from './sources/kind.ts'
import { documentTypes } from './sources/document-types.ts'

export type { ArticleRead, ArticleRefused, Incoming } from './ndjson.ts'

/** What is known of articles beside their files. */
export interface ReadOptions {
  /** What `-` stands for. */
  readonly standardInput: AsyncIterable<Buffer>
  /** Outlet of articles that name none. */
  readonly outlet: string
  /** Longest line, text, page and row of a table, in bytes. */
  readonly limit?: number
  /** Columns of tables that are not to be guessed. */
  readonly columns?: Columns
  /** Fetches addresses; without it they are refused. */
  readonly follow?: Follow
}

/** The articles at some addresses, in any order. */
export type Follow = (addresses: readonly string[]) => AsyncIterable<Incoming>

/** A file cannot be read at all; the message is for the user. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/**
 * Checks, before anything is read, that every file and folder is there and may be read. `-` is standard input.
 * @throws InputError naming the first that is not.
 */
export async function checkInputs(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (path === '-' || isAddress(path)) continue
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) throw new InputError(`${path}: only http and https addresses are read`)
    const found = await stat(path).catch(() => null)
    if (!found)
      throw new InputError(`${path}: no such file${/^www\./i.test(path) ? '; addresses begin with https://' : ''}`)
    if (!found.isFile() && !found.isDirectory()) throw new InputError(`${path}: expected a file or folder`)
    await access(path, found.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK).catch(() => {
      throw new InputError(`${path}: no permission to read it`)
    })
  }
}

/** Whether a source is an address on the web rather than a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

/** The addresses of a list, one a line. Empty lines and those that begin with `#` are passed over. @throws InputError */
export async function addressesIn(path: string): Promise<string[]> {
  await checkInputs([path])
  const text = decodeUtf8(await readFile(path))
  if (text === null) throw new InputError(`${path}: not UTF-8`)
  return text.split('\n').flatMap((line, index) => {
    const found = line.trim()
    if (found === '' || found.startsWith('#')) return []
    if (!isAddress(found)) throw new InputError(`${path}, line ${index + 1}: expected an address such as https://…`)
    return [found]
  })
}

/**
 * The articles of files, folders and addresses, in order, one at a time. What a file holds is told by its content: articles one per
 * line, a saved page, a web archive, a table, a text, or a zip archive of those. Whatever holds no article is refused
 * with the reason, and reading goes on.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions): AsyncGenerator<Incoming> {
  const limit = options.limit ?? defaultLineLimit
  for (const [index, path] of paths.entries()) {
    if (isAddress(path)) {
      // Several in a row are fetched together, when the first is reached.
      if (index > 0 && isAddress(paths[index - 1]!)) continue
      const end = paths.findIndex((other, at) => at > index && !isAddress(other))
      yield* fetchArticles(paths.slice(index, end < 0 ? undefined : end), options)
    } else if (path === '-') yield* readNdjson(options.standardInput, 'standard input', limit)
    else {
      const found = await stat(path)
      if (found.isFile()) yield* articlesOfFile(fileOnDisk(path, found.size), options, limit)
      else yield* articlesOfFolder(path, options, limit)
    }
  }
}

async function* articlesOfFolder(path: string, options: ReadOptions, limit: number): AsyncGenerator<Incoming> {
  let isEmpty = true
  for await (const file of filesBelow(path)) {
    isEmpty = false
    yield* articlesOfFile(file, options, limit)
  }
  if (isEmpty) yield { place: path, problem: 'a folder without files that may hold articles' }
}

async function* fetchArticles(addresses: readonly string[], { follow }: ReadOptions): AsyncGenerator<Incoming> {
  if (follow) yield* follow(addresses)
  else for (const place of addresses) yield { place, problem: 'an address, which is not fetched here' }
}

/** What a kind of file needs is loaded when one comes: parsers of pages and dates take longer to load than most runs. */
async function* articlesOfFile(file: SourceFile, options: ReadOptions, limit: number): AsyncGenerator<Incoming> {
  const { name: place, id } = file
  const head = await file.head()
  const kind = kindOf(head, place)
  const office = kind === 'zip' && file.size <= limit ? await officeKind(file) : null
  if (kind === 'warc' || (kind === 'gzip' && (await isWarc(head)))) {
    const { articlesOfWarc } = await import('./sources/warc.ts')
    yield* articlesOfWarc(file, options.outlet, limit)
  } else if (office !== null) {
    if (office === 'word') yield await articleOfDocument(file, documentTypes.word, options, limit)
    else {
      const { articlesOfSheet } = await import('./sources/table.ts')
      yield* articlesOfSheet(file, options.columns ?? {}, options.outlet, limit)
    }
  } else if (file.unpacked && (kind === 'zip' || kind === 'gzip')) {
    yield { place, problem: 'packed twice: unpack it first' }
  } else if (kind === 'zip') {
    const { filesInZip } = await import('./sources/packed.ts')
    for await (const item of filesInZip(place, file.size, limit)) {
      if ('problem' in item) yield { place: item.name, problem: item.problem }
      else yield* articlesOfFile(item, options, limit)
    }
  } else if (kind === 'gzip') {
    const { unpack } = await import('./sources/packed.ts')
    const unpacked = await unpack(file, limit)
    if ('problem' in unpacked) yield { place, problem: unpacked.problem }
    else yield* articlesOfFile(unpacked, options, limit)
  } else if (kind === 'lines') yield* readNdjson(file.stream(), place, limit)
  else if (kind === 'table') {
    const { articlesOfTable } = await import('./sources/table.ts')
    yield* articlesOfTable(file, options.columns ?? {}, options.outlet, limit)
  } else if (kind === 'links') {
    const { linksOf } = await import('./sources/links.ts')
    const list = file.size > limit ? { problem: `longer than ${limit} bytes` } : linksOf(await file.bytes())
    if ('problem' in list) yield { place, problem: list.problem }
    else
      yield* fetchArticles(
        list.links.map(({ address }) => address),
        options,
      )
  } else if (isUnreadable(kind)) yield { place, problem: unreadable[kind] }
  else if (file.size > limit) yield { place, problem: `longer than ${limit} bytes` }
  else if (kind === 'text') yield { place, ...articleOfText(await file.bytes(), id, options.outlet) }
  else yield await articleOfDocument(file, documentTypes[kind], options, limit)
}

async function articleOfDocument(
  file: SourceFile,
  mediaType: string,
  { outlet }: ReadOptions,
  limit: number,
): Promise<Incoming> {
  const { articleOfReceived } = await import('./sources/received.ts')
  const page = pageInFile(await file.bytes(), mediaType)
  const read = await articleOfReceived(page, { id: file.id, outlet, limit })
  return 'article' in read ? { place: file.name, ...read, page } : { place: file.name, ...read }
}

async function officeKind(file: SourceFile) {
  const { officeKindOf } = await import('./sources/office.ts')
  return officeKindOf(await file.bytes())
}

async function isWarc(head: Buffer): Promise<boolean> {
  const { isPackedWarc } = await import('./sources/warc.ts')
  return isPackedWarc(head)
}

const unreadable = {
  addresses: 'a list of addresses: give it with --urls to have them fetched',
  binary: 'expected text, a saved page, a document, a message, a table or an archive of those',
  empty: 'empty',
  json: "JSON over several lines or in a list: expected one article per line, as jq -c '.[]' writes a list",
  code: 'a script or style sheet',
  'other document': 'a document of another kind: save it as .docx, .pdf or .txt',
} as const

function isUnreadable(kind: SourceKind): kind is keyof typeof unreadable {
  return kind in unreadable
}

/** A text file is one article. */
function articleOfText(bytes: Buffer, id: string, outlet: string): { article: Article } | { problem: string } {
  const text = decodeUtf8(bytes)
  if (text === null) return { problem: 'not UTF-8' }
  return text === '' ? { problem: 'text: expected at least one character' } : { article: { id, outlet, text } }
}

// A build lies one folder deeper than the sources that it was made from.
const samplePlaces = ['../../seeds/articles.ndjson', '../../../seeds/articles.ndjson'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/**
 * The sample coverage: short articles of invented outlets that quote the same words in different ways.
 * @throws InputError
 */
export async function* sampleArticles(): AsyncGenerator<Article> {
  const file = samplePlaces.find(existsSync) ?? samplePlaces[0]!
  await checkInputs([file])
  for await (const incoming of readArticles([file], { standardInput: process.stdin, outlet: 'unknown' })) {
    if ('problem' in incoming) throw new InputError(`${incoming.place}: ${incoming.problem}`)
    if ('article' in incoming) yield incoming.article
  }
}
