import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import type { QuotationView } from './features.ts'

/** Signs before an item of a list: a bullet, a number with its stop. */
const longestBullet = 2

/**
 * Whether a stretch begins an item of a list: a paragraph of its own, behind a bullet or a number, or in marks
 * altogether.
 */
export function isListItem(tokens: ProseTokens, { token, startsParagraph, endsParagraph }: QuotationView): boolean {
  if (startsParagraph) return endsParagraph || isTrailing(tokens, token + 1)
  let first = token - 1
  while (first >= 0 && token - first <= longestBullet && isBullet(tokens, first)) first--
  return first < 0 || tokens.kinds[first] === TokenKind.lineBreak
}

/** Whether the paragraph before that of a stretch leads on to it with a colon. */
export function isLedTo(tokens: ProseTokens, { token }: QuotationView): boolean {
  let i = token - 1
  while (i >= 0 && tokens.kinds[i] !== TokenKind.lineBreak) i--
  return punctuationAt(tokens, i - 1) === colon
}

const colon = 58

function isBullet(tokens: ProseTokens, i: number): boolean {
  const kind = tokens.kinds[i]
  return kind === TokenKind.number || (kind === TokenKind.punctuation && punctuationAt(tokens, i) !== colon)
}

/** Only a sign that ends an item stands between it and the paragraph's end. */
function isTrailing(tokens: ProseTokens, i: number): boolean {
  const { kinds, starts, text, count } = tokens
  if (kinds[i] !== TokenKind.punctuation || !',;.'.includes(text.charAt(starts[i]!))) return false
  return i + 1 >= count || kinds[i + 1] === TokenKind.lineBreak
}
