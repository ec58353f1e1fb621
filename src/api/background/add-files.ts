import { readArticles, type ArticleRead } from '../../articles/read.ts'
import type { Actor } from '../../database/audit.ts'
import type { NewArticle } from '../../tracker/articles/articles.ts'
import type { Tracker } from '../../tracker/tracker.ts'

/** A file that somebody has sent. */
export interface SentFile {
  /** Where it is on disk. */
  readonly path: string
  /** What it is called there where it came from. */
  readonly name: string
}

/** Files whose articles are to be stored. */
export interface FilesJob {
  readonly files: readonly SentFile[]
  /** Outlet of articles that name none. */
  readonly outlet: string
  readonly keepPages: boolean
  /** Longest text, page and line, in bytes. */
  readonly limit: number
  /** Who stores them, for the audit log. */
  readonly by: Actor
}

/** What became of an article of a file. */
export interface AddedArticle {
  /** The file, and where in it. */
  readonly place: string
  readonly title: string | null
  readonly outlet: string
  readonly id: string
  readonly status: 'created' | 'revised' | 'unchanged'
}

/** What became of all of them; of very many, only the first are listed. */
export interface FilesOutcome {
  readonly counts: Readonly<Record<'created' | 'revised' | 'unchanged' | 'refused', number>>
  readonly added: readonly AddedArticle[]
  /** What holds no article that can be stored, and why. */
  readonly without: readonly { readonly place: string; readonly problem: string }[]
}

const mostListed = 200

/** Stores every article that some files hold, as the command line does. Whatever holds none is told, with the reason. */
export async function addFiles(
  tracker: Tracker,
  { files, outlet, keepPages, limit, by }: FilesJob,
): Promise<FilesOutcome> {
  const counts = { created: 0, revised: 0, unchanged: 0, refused: 0 }
  const added: AddedArticle[] = []
  const without: { place: string; problem: string }[] = []
  const named = (place: string): string => {
    const file = files.find(({ path }) => place.startsWith(path))
    return file ? file.name + place.slice(file.path.length) : place
  }
  const refuse = (place: string, problem: string): void => {
    counts.refused++
    if (without.length < mostListed) without.push({ place: named(place), problem })
  }
  async function* read(): AsyncGenerator<ArticleRead> {
    const options = { standardInput: nothing(), outlet, limit }
    for await (const incoming of readArticles(
      files.map(({ path }) => path),
      options,
    )) {
      if ('problem' in incoming) refuse(incoming.place, incoming.problem)
      else if ('article' in incoming) yield incoming
    }
  }
  const articleOf = ({ article, page }: ArticleRead): NewArticle => (keepPages && page ? { ...article, page } : article)
  for await (const tracked of tracker.ingestMany(read(), articleOf, by)) {
    const { place, article } = tracked.item
    if ('problem' in tracked) refuse(place, tracked.problem)
    else {
      const { id, status } = tracked.stored
      counts[status]++
      if (added.length < mostListed)
        added.push({ place: named(place), title: article.title ?? null, outlet: article.outlet, id, status })
    }
  }
  return { counts, added, without }
}

async function* nothing(): AsyncGenerator<Buffer> {}
