import { checkInputs, readArticles } from '../articles/read.ts'
import type { Columns } from '../articles/sources/columns.ts'
import type { ArticleRead } from '../articles/read.ts'
import { showProgress, type Progress } from './terminal.ts'

/** What a command line says of the articles beside their files. */
export interface InputOptions {
  /** Outlet of articles that name none. */
  readonly outlet: string
  /** Columns of tables that are not to be guessed. */
  readonly columns?: Columns
}

/** The articles of the files on a command line. Refused ones are reported on standard error and counted. */
export interface IncomingArticles {
  readonly articles: AsyncIterable<ArticleRead>
  /** Reports an article as refused. */
  refuse(place: string, problem: string): void
  /** How many were refused so far. */
  refused(): number
  readonly progress: Progress
}

/** @throws InputError before anything is read, where a file cannot be. */
export async function incomingArticles(
  files: readonly string[],
  { outlet, columns = {} }: InputOptions,
): Promise<IncomingArticles> {
  await checkInputs(files)
  let refused = 0
  const progress = showProgress('articles')
  const refuse = (place: string, problem: string): void => {
    refused++
    progress.clear()
    process.stderr.write(`${place}: ${problem}\n`)
  }
  async function* read(): AsyncGenerator<ArticleRead> {
    for await (const incoming of readArticles(files, { standardInput: process.stdin, outlet, columns })) {
      if ('problem' in incoming) {
        refuse(incoming.place, incoming.problem)
        continue
      }
      if ('note' in incoming) {
        progress.clear()
        process.stderr.write(`${incoming.place}: ${incoming.note}\n`)
        continue
      }
      progress.step()
      yield incoming
    }
  }
  return { articles: read(), refuse, refused: () => refused, progress }
}
