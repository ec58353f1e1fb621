import { articleSchema, describeIssues } from '../articles/article.ts'
import { readOutlets, withOutlet } from '../articles/outlets.ts'
import { addressesIn, checkInputs, InputError, isAddress, readArticles } from '../articles/read.ts'
import type { ArticleRead, ArticleRefused, Follow } from '../articles/read.ts'
import type { Columns } from '../articles/sources/columns.ts'
import type { Extracted } from '../extracted/row.ts'
import { expectedArticles } from './expected.ts'
import { showProgress, type Progress } from './terminal.ts'

/** What a command line says of the articles beside their files. */
export interface InputOptions {
  /** Outlet of articles that name none. */
  readonly outlet: string
  /** File that says what outlets are called. */
  readonly outlets?: string
  /** What the one article that is read does not say of itself. */
  readonly title?: string
  readonly url?: string
  readonly published?: string
  /** Columns of tables that are not to be guessed. */
  readonly columns?: Columns
  /** File with addresses to fetch, one a line. */
  readonly urls?: string
}

/** The articles of the files on a command line. Refused ones are reported on standard error and counted. */
export interface IncomingArticles<Read extends ArticleRead = ArticleRead> {
  readonly articles: AsyncIterable<Read>
  /** Reports an article as refused. */
  refuse(place: string, problem: string): void
  /** How many were refused so far. */
  refused(): number
  readonly progress: Progress
}

/**
 * @param onRefused called for each article that is refused
 * @throws InputError before anything is read, where a file cannot be, and where there is nothing to read.
 */
export async function incomingArticles(
  given: readonly string[],
  { outlet, outlets: outletsFile, columns = {}, urls, title, url, published }: InputOptions,
  onRefused: (place: string, problem: string) => void = () => {},
): Promise<IncomingArticles> {
  const sources = urls === undefined ? given : [...given, ...(await addressesIn(urls))]
  if (sources.length === 0) throw new InputError('nothing to read: name a file, a folder or an address')
  await checkInputs(sources)
  const outlets = outletsFile ? await readOutlets(outletsFile) : undefined
  const describe = await describer(sources, { title, url, published })
  const reporting = await reportingOf(sources, onRefused)
  const { refuse, progress } = reporting
  async function* read(): AsyncGenerator<ArticleRead> {
    const options = { standardInput: process.stdin, outlet, columns, follow: followFor(outlet) }
    for await (const incoming of readArticles(sources, options)) {
      if ('problem' in incoming) {
        refuse(incoming.place, incoming.problem)
        continue
      }
      if ('note' in incoming) {
        progress.clear()
        process.stderr.write(`${incoming.place}: ${incoming.note}\n`)
        continue
      }
      const found = describe(incoming)
      if ('problem' in found) {
        refuse(found.place, found.problem)
        continue
      }
      progress.step()
      yield outlets ? { ...found, article: withOutlet(found.article, outlets) } : found
    }
  }
  return { articles: read(), ...reporting }
}

/**
 * Articles that were extracted before, in files of lines as `extract --articles` prints them.
 * @throws InputError before anything is read, where a file cannot be, and where there is nothing to read.
 */
export async function incomingExtracted(
  files: readonly string[],
  onRefused: (place: string, problem: string) => void,
): Promise<IncomingArticles<ArticleRead & Extracted>> {
  if (files.length === 0) throw new InputError('nothing to read: name a file or a folder')
  const address = files.find(isAddress)
  if (address !== undefined) throw new InputError(`${address}: extracted articles are read from files`)
  await checkInputs(files)
  const reporting = await reportingOf(files, onRefused)
  const { readExtracted } = await import('../extracted/read.ts')
  async function* read(): AsyncGenerator<ArticleRead & Extracted> {
    for await (const incoming of readExtracted(files, process.stdin)) {
      if ('problem' in incoming) {
        reporting.refuse(incoming.place, incoming.problem)
        continue
      }
      reporting.progress.step()
      yield incoming
    }
  }
  return { articles: read(), ...reporting }
}

/** What is told of articles while they come. */
async function reportingOf(
  sources: readonly string[],
  onRefused: (place: string, problem: string) => void,
): Promise<Omit<IncomingArticles, 'articles'>> {
  let refused = 0
  const progress = showProgress('articles', await expectedArticles(sources))
  const refuse = (place: string, problem: string): void => {
    refused++
    onRefused(place, problem)
    progress.clear()
    process.stderr.write(`${place}: ${problem}\n`)
  }
  return { refuse, refused: () => refused, progress }
}

/** What a command line says of the one article that is read. */
type Described = { readonly [Name in 'title' | 'url' | 'published']: string | undefined }

/**
 * Gives the one article that is read what the command line says of it.
 * @throws InputError where that is invalid, or is said of more than one file
 */
async function describer(
  sources: readonly string[],
  { title, url, published }: Described,
): Promise<(read: ArticleRead) => ArticleRead | ArticleRefused> {
  const given = Object.entries({ title, url, published }).filter(([, value]) => value !== undefined)
  if (given.length === 0) return (read) => read
  const fields = articleSchema.pick({ title: true, url: true, published: true }).safeParse({ title, url, published })
  if (!fields.success) throw new InputError(`--${describeIssues(fields.error.issues)}`)
  const names = given.map(([name]) => `--${name}`).join(', ')
  if (sources.length > 1) throw new InputError(`${names}: expected one file, found ${sources.length}`)
  let articles = 0
  return ({ place, article, ...rest }) => {
    if (articles++ > 0) return { place, problem: `another article than the one that ${names} tells of` }
    const said = Object.fromEntries(given.filter(([name]) => article[name as keyof Described] == null))
    return { place, article: { ...article, ...said }, ...rest }
  }
}

/** Fetching takes long to load, and is rarely wanted. */
function followFor(outlet: string): Follow {
  return async function* (addresses) {
    const { createFetcher } = await import('../fetching/fetcher.ts')
    const { followAddresses } = await import('../fetching/follow.ts')
    const fetcher = createFetcher()
    try {
      yield* followAddresses(fetcher, addresses, outlet, new AbortController().signal)
    } finally {
      await fetcher.close()
    }
  }
}
