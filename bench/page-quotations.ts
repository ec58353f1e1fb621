import { evaluate, type Evaluation, type Label, type LabelledArticle } from '../src/evaluation/index.ts'
import { extract } from '../src/extract.ts'
import type { Page } from '../src/pages/read-page.ts'
import { offsetsOf } from '../src/text/offsets.ts'

/** A labelled article, and its page as it was read; null where no article was found there. */
export interface LabelledPage {
  readonly article: LabelledArticle
  readonly page: Page | null
}

/** How well quotations are found in clean texts, and in those read from the pages of the same articles. */
export interface PageQuotations {
  readonly clean: Evaluation
  readonly page: Evaluation
  /** Labelled words that the text read from the page has not. */
  readonly lost: readonly { readonly article: string; readonly text: string }[]
}

/**
 * Judges both by the same labels, moved to where their words stand in the text read from the page. The clean text is
 * read as `evaluate` reads it, the page as `ingest` does: with its headline, day and language.
 */
export function measureQuotations(labelled: readonly LabelledPage[]): PageQuotations {
  const lost: { article: string; text: string }[] = []
  const clean = labelled.map(({ article }) => {
    const options = { language: article.language ?? 'en', ...(article.day ? { published: article.day } : {}) }
    return { article, quotations: extract(article.text, options).quotations }
  })
  const onPages = labelled.map(({ article, page }) => {
    const text = page?.text ?? ''
    const labels = movedLabels(article, text)
    for (const { start, end, text: words } of labels) if (start === end) lost.push({ article: article.id, text: words })
    const { title, published, language, paragraphs } = page ?? {}
    const known = {
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(paragraphs ? { paragraphs } : {}),
      ...(language ? { language } : {}),
    }
    return { article: { ...article, text, labels }, quotations: extract(text, known).quotations }
  })
  return { clean: evaluate(clean), page: evaluate(onPages), lost }
}

/** Letters and digits of a text, and the code point of each. Pages and clean texts differ in white space and marks. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const points = [...text]
  const places = points.flatMap((point, place) => (/[\p{L}\p{N}]/u.test(point) ? place : []))
  return { letters: places.map((place) => points[place]).join(''), places }
}

/** So many letters before and behind a label tell which of several equal words are meant. */
const context = 40

/** The labels of an article where their words stand in another text; those that do not stand there are empty. */
function movedLabels(article: LabelledArticle, text: string): Label[] {
  const [from, to] = [lettersOf(article.text), lettersOf(text)]
  const { toUtf16 } = offsetsOf(text)
  return article.labels.map((label) => {
    const begin = from.places.findIndex((place) => place >= label.start)
    const end = from.places.findLastIndex((place) => place < label.end) + 1
    const found = placeOf(from.letters, begin, end, to.letters)
    if (found < 0) return { ...label, start: 0, end: 0, sources: [] }
    // The signs before its first letter and behind its last belong to it as well.
    const start = to.places[found]! - (from.places[begin]! - label.start)
    const last = to.places[found + end - begin - 1]! + (label.end - from.places[end - 1]!)
    return { ...label, start, end: last, text: text.slice(toUtf16(start), toUtf16(last)), sources: [] }
  })
}

/** Where letters of one text stand in another: with what is before and behind them, or one of these, or alone. */
function placeOf(letters: string, begin: number, end: number, among: string): number {
  if (begin < 0 || end <= begin) return -1
  for (const [before, behind] of [
    [context, context],
    [context, 0],
    [0, context],
    [0, 0],
  ] as const) {
    const from = Math.max(0, begin - before)
    const found = among.indexOf(letters.slice(from, end + behind))
    if (found >= 0) return found + begin - from
  }
  return -1
}
