import { isQuotationDash } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { firstAfter } from './features.ts'
import type { QuotationView } from './features.ts'
import { isListItem } from './lists.ts'
import { sureSource } from './plain-sources.ts'
import type { RankedSource } from './plain-sources.ts'

/** A name that stands alone above a paragraph in marks hardly ever misleads. */
const headedProbability = 0.97
/** Line breaks and signs between the name and the words. */
const furthestHeading = 6

/**
 * The source of a quotation that fills its paragraph, where the paragraph before holds a person's name and nothing else
 * but an age and what somebody is: LENA MARSH: ¶ “We did not sleep.” – Lena Marsh, 41, nurse ¶ “We did not sleep.” – or
 * where such a label opens its own: Lena Marsh, 41: “We did not sleep.” Null for any other.
 */
export function headedSource(analysis: Analysis, view: QuotationView): RankedSource | null {
  const { tokens, mentions } = analysis
  const labelled = labelBefore(analysis, view)
  if (labelled !== null) return headed(labelled)
  if (!view.startsParagraph || !isListItem(tokens, view) || isSigned(tokens, view.token)) return null
  const above = firstAfter(mentions, view.token) - 1
  const { last } = mentions[above] ?? {}
  return last !== undefined && view.token - last <= longestLine && isNameLine(analysis, above, view.token)
    ? headed(above)
    : null
}

const headed = (mention: number): RankedSource => sureSource(mention, headedProbability, true)

/** Tokens from a name to the end of its line: , 41, who runs no risk and teaches chemistry. */
const longestLine = 12

const isPerson = ({ mentions }: Analysis, m: number): boolean =>
  mentions[m]?.form === 'name' && mentions[m].being === 'person'

const beginsLine = ({ tokens, mentions }: Analysis, m: number): boolean =>
  mentions[m]!.first === 0 || tokens.kinds[mentions[m]!.first - 1] === TokenKind.lineBreak

/** Whether a name stands alone on its line, or with an age, and only line breaks part it from token `until`. */
function isNameLine(analysis: Analysis, m: number, until: number): boolean {
  const { tokens, mentions } = analysis
  if (!isPerson(analysis, m) || !beginsLine(analysis, m)) return false
  const { kinds } = tokens
  const { last } = mentions[m]!
  const aged = punctuationAt(tokens, last + 1) === 44 && kinds[last + 2] === TokenKind.number
  let breaks = 0
  for (let t = last + 1; t < until; t++) {
    if (kinds[t] === TokenKind.lineBreak) breaks++
    else if (breaks > 0) return false
    else if (kinds[t] === TokenKind.stretch || punctuationAt(tokens, t) === 46) return false
    else if (!aged && kinds[t] !== TokenKind.punctuation) return false
  }
  return breaks > 0 && (aged || until - last <= furthestHeading)
}

/** Whose label with an age opens the paragraph of a quotation: Lena Marsh, 41, nurse: “We did not sleep.” */
function labelBefore(analysis: Analysis, { token, paragraph }: QuotationView): number | null {
  const { tokens, mentions } = analysis
  if (punctuationAt(tokens, token - 1) !== 58) return null
  let m = firstAfter(mentions, token) - 1
  while (
    m > 0 &&
    tokens.paragraphs[mentions[m - 1]!.first] === paragraph &&
    token - mentions[m - 1]!.last <= longestLine
  )
    m--
  if (!isPerson(analysis, m) || !beginsLine(analysis, m) || token - mentions[m]!.last > longestLine) return null
  const { last } = mentions[m]!
  return punctuationAt(tokens, last + 1) === 44 && tokens.kinds[last + 2] === TokenKind.number ? m : null
}

/** A dash that begins the line below leads to who signs the words. */
function isSigned(tokens: ProseTokens, token: number): boolean {
  let i = token + 1
  while (tokens.kinds[i] === TokenKind.lineBreak && i < token + furthestHeading) i++
  return i > token + 1 && isQuotationDash(punctuationAt(tokens, i))
}
