/**
 * Reading articles out of files, for programs: `verbatim/sources`.
 *
 * @module
 */
import type { Article } from './article.ts'
import { checkInputs, readArticles } from './read.ts'
import type { Columns } from './sources/columns.ts'

export type { Article } from './article.ts'
export { InputError } from './read.ts'

export interface SourceOptions {
  /** Outlet of articles that name none. By default `unknown`. */
  readonly outlet?: string
  /** Columns of tables that are not to be guessed from their headers. */
  readonly columns?: Columns
  /** Longest line, text, page, document and row of a table, in bytes. By default 32 MiB. */
  readonly limit?: number
}

/** An article that was read, one that was refused with the reason, or something to say of a source. */
export type SourceItem = { /** Where it stands, for messages: "articles.ndjson, line 3". */ readonly place: string } & (
  { readonly article: Article } | { readonly problem: string } | { readonly note: string }
)

/**
 * Reads the articles of files and folders, in order, one at a time: saved pages, documents, messages, texts, tables, web
 * archives, JSON Lines, and zip archives of those. What a file holds is told by its content. Nothing is fetched: an
 * address is refused, as is whatever holds no article, and reading goes on.
 * @throws InputError before anything is read, where a path is not there or may not be read
 */
export async function* readSources(
  paths: readonly string[],
  { outlet = 'unknown', ...options }: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  await checkInputs(paths)
  for await (const item of readArticles(paths, { ...options, outlet, standardInput: process.stdin })) {
    const { place } = item
    if ('article' in item) yield { place, article: item.article }
    else if ('problem' in item) yield { place, problem: item.problem }
    else yield { place, note: item.note }
  }
}
