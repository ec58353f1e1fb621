import type { Quotation } from '../extract.ts'
import { groupUtterances, speakerKey } from '../variants/index.ts'
import type { ReadArticle } from './labels.ts'

/** The id of the quote that each marked quotation of some articles is a wording of. */
export type Quotes = ReadonlyMap<Quotation, string>

/** Brings together the wordings of each utterance over all articles. */
export function groupQuotations(read: readonly ReadArticle[]): Quotes {
  const quotations = new Map<string, Quotation>()
  const utterances = read.flatMap(({ article, quotations: found }) =>
    found
      .filter(({ marked }) => marked)
      .map((quotation) => {
        const { parts, text, speaker, confidence } = quotation
        const id = `${article.id}:${parts[0]!.start}`
        quotations.set(id, quotation)
        return {
          id,
          text,
          speaker: speakerKey(speaker && { name: speaker.name, confidence }),
          article: article.id,
          outlet: article.outlet,
          day: article.day,
        }
      }),
  )
  return new Map(
    groupUtterances(utterances).flatMap(({ pivot, members }) =>
      members.map(({ id }) => [quotations.get(id)!, pivot] as const),
    ),
  )
}
