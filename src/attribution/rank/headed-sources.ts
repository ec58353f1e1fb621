import { isQuotationDash } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { firstAfter } from './features.ts'
import type { QuotationView } from './features.ts'
import { isListItem } from './lists.ts'
import { plainScore } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'

/** A name that stands alone above a paragraph in marks hardly ever misleads. */
const headedProbability = 0.97
/** Line breaks and signs between the name and the words. */
const furthestHeading = 6

/**
 * The source of a quotation that fills its paragraph, where the paragraph before holds a person's name and nothing else:
 * LENA MARSH: ¶ “We did not sleep.” Null for any other.
 */
export function headedSource({ tokens, mentions }: Analysis, view: QuotationView): RankedSource | null {
  const { kinds } = tokens
  if (!view.startsParagraph || !isListItem(tokens, view) || isSigned(tokens, view.token)) return null
  const mention = firstAfter(mentions, view.token) - 1
  const { first, last, form, being } = mentions[mention] ?? {}
  if (first === undefined || last === undefined || form !== 'name' || being !== 'person') return null
  if (view.token - last > furthestHeading || (first > 0 && kinds[first - 1] !== TokenKind.lineBreak)) return null
  let breaks = 0
  for (let t = last + 1; t < view.token; t++) {
    if (kinds[t] === TokenKind.lineBreak) breaks++
    else if (breaks > 0 || kinds[t] !== TokenKind.punctuation) return null
  }
  return breaks > 0 ? { mention, probability: headedProbability, score: plainScore, plain: true, tied: true } : null
}

/** A dash that begins the line below leads to who signs the words. */
function isSigned(tokens: ProseTokens, token: number): boolean {
  let i = token + 1
  while (tokens.kinds[i] === TokenKind.lineBreak && i < token + furthestHeading) i++
  return i > token + 1 && isQuotationDash(punctuationAt(tokens, i))
}
