import { textHash } from '../tracker/ids.ts'
import { extractOptionsOf } from '../tracker/articles/articles.ts'
import type { NewArticle } from '../tracker/articles/articles.ts'
import type { ReadText } from '../tracker/articles/read-text.ts'
import type { ExtractOptions } from '../extract.ts'
import type { Extracted } from './row.ts'

/** What was found in articles that are on their way into the store, by all that it was found from. */
export class KnownExtractions {
  /** With how many articles have it that are on their way. */
  readonly #known = new Map<string, { readonly extraction: ReadText; articles: number }>()

  /** Keeps what was found in articles as they pass. */
  from<Read extends Extracted, Incoming extends { readonly articles: AsyncIterable<Read> }>(
    incoming: Incoming,
  ): Incoming {
    return { ...incoming, articles: this.#keeping(incoming.articles) }
  }

  async *#keeping<Read extends Extracted>(articles: AsyncIterable<Read>): AsyncGenerator<Read> {
    for await (const read of articles) {
      const name = nameOf(read.article.text, extractOptionsOf(read.article))
      const known = this.#known.get(name)
      if (known) known.articles++
      else this.#known.set(name, { extraction: read.extraction, articles: 1 })
      yield read
    }
  }

  /** What was found in a text; in place of reading it. */
  readonly extract = (text: string, options: ExtractOptions): ReadText =>
    this.#known.get(nameOf(text, options))!.extraction

  /** An article has come in. */
  forget(article: NewArticle): void {
    const name = nameOf(article.text, extractOptionsOf(article))
    const known = this.#known.get(name)
    if (known && --known.articles === 0) this.#known.delete(name)
  }
}

const nameOf = (text: string, options: ExtractOptions): string => `${textHash(text)} ${JSON.stringify(options)}`
