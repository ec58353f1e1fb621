import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  readonly text: string
  readonly quotations: readonly LabelledQuotation[]
}

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)

/** Reads `articles.ndjson` and `quotations.ndjson` of a corpus folder. */
export function readCorpus(folder: string): LabelledArticle[] {
  const labels = new Map<string, { start: number; end: number; type: string; source?: [number, number][] }[]>()
  for (const label of readLines<{ article: string; start: number; end: number; type: string; source?: [number, number][] }>(join(folder, 'quotations.ndjson'))) {
    const own = labels.get(label.article)
    if (own) own.push(label)
    else labels.set(label.article, [label])
  }
  return readLines<{ id: string; text: string }>(join(folder, 'articles.ndjson')).map(({ id, text }) => {
    const offsets = offsetsOf(text)
    const quotations = (labels.get(id) ?? []).map((label) => ({
      start: offsets.toUtf16(label.start),
      end: offsets.toUtf16(label.end),
      speech: label.type === 'speech',
      sources: (label.source ?? []).map(([start, end]) => ({ start: offsets.toUtf16(start), end: offsets.toUtf16(end) })),
    }))
    return { id, text, quotations: quotations.sort((a, b) => a.start - b.start) }
  })
}
