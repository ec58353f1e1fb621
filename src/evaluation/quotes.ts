import type { Quotation, Speaker } from '../extract.ts'
import { groupUtterances } from '../variants/index.ts'
import type { ReadArticle } from './labels.ts'
import { comparedWords } from './names.ts'

/** The id of the quote that each marked quotation of some articles is a wording of. */
export type Quotes = ReadonlyMap<Quotation, string>

/** Brings together the wordings of each utterance over all articles. */
export function groupQuotations(read: readonly ReadArticle[]): Quotes {
  const quotations = new Map<string, Quotation>()
  const utterances = read.flatMap(({ article, quotations: found }) => found.filter(({ marked }) => marked).map((quotation) => {
    const id = `${article.id}:${quotation.parts[0]!.start}`
    quotations.set(id, quotation)
    return { id, text: quotation.text, speaker: speakerKey(quotation.speaker), article: article.id, outlet: article.outlet, day: article.day }
  }))
  return new Map(groupUtterances(utterances).flatMap(({ pivot, members }) => members.map(({ id }) => [quotations.get(id)!, pivot] as const)))
}

/** Equal for one speaker in different articles: family name and initial of a person. A single name tells too little to be compared. */
function speakerKey(speaker: Speaker | null): string | null {
  if (!speaker) return null
  const words = comparedWords(speaker.name)
  if (speaker.kind !== 'person') return words.join(' ') || null
  return words.length > 1 ? `${words[0]![0]} ${words.at(-1)}` : null
}
