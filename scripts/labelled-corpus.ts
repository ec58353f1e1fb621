import { readLabelledArticles } from '../src/articles/labelled.ts'
import { offsetsOf } from '../src/text/offsets.ts'

/** A labelled marked stretch; offsets are UTF-16 code units here. */
export interface LabelledQuotation {
  readonly start: number
  readonly end: number
  readonly speech: boolean
  readonly sources: readonly { readonly start: number; readonly end: number }[]
}

/** An article with its labels. */
export interface LabelledArticle {
  readonly id: string
  /** What it is about, where other articles of the corpus are about the same. */
  readonly event: string | null
  readonly text: string
  readonly quotations: readonly LabelledQuotation[]
}

/**
 * Reads a folder of labelled news for training, which looks at texts by UTF-16 code units.
 * @throws InputError at a line that does not fit.
 */
export async function readCorpus(folder: string): Promise<LabelledArticle[]> {
  return (await readLabelledArticles(folder)).map(({ id, event, text, labels }) => {
    const offsets = offsetsOf(text)
    const inUtf16 = ({ start, end }: { start: number; end: number }) => ({
      start: offsets.toUtf16(start),
      end: offsets.toUtf16(end),
    })
    const quotations = labels.map(({ speech, sources, ...span }) => ({
      ...inUtf16(span),
      speech,
      sources: sources.map(inUtf16),
    }))
    return { id, event, text, quotations: quotations.sort((a, b) => a.start - b.start) }
  })
}
