import type { Quotation } from '../extract.ts'
import { groupQuotations, speakerKey } from '../variants/index.ts'
import type { ReadArticle } from './labels.ts'

/** The id of the quote that each marked quotation of some articles is a wording of. */
export type Quotes = ReadonlyMap<Quotation, string>

/** Brings together the wordings of each utterance over all articles. */
export function groupReadQuotations(read: readonly ReadArticle[]): Quotes {
  const byId = new Map<string, Quotation>()
  const printed = read.flatMap(({ article, quotations: found }) =>
    found
      .filter(({ marked }) => marked)
      .map((quotation) => {
        const { parts, text, speaker, confidence } = quotation
        const id = `${article.id}:${parts[0]!.start}`
        byId.set(id, quotation)
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
    groupQuotations(printed).flatMap(({ representative, members }) =>
      members.map(({ id }) => [byId.get(id)!, representative] as const),
    ),
  )
}
