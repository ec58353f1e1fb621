import { TokenKind } from '../../text/tokens.ts'
import { firstAfter } from '../rank/features.ts'
import type { QuotationView } from '../rank/features.ts'
import type { Analysis } from '../analysis.ts'

const relaying = new Set([
  'quoted',
  'quotes',
  'quoting',
  'recalled',
  'recalls',
  'recalling',
  'remembered',
  'remembers',
  'heard',
  'hears',
  'cited',
  'cites',
  'citing',
])
const longestTitle = 4

/**
 * The one whose words another passes on: Pell in "Ruiz quoted Ian Pell as saying, “…”" and "Ruiz recalled Pell saying
 * “…”"; an index into the mentions, -1 where nobody is so quoted.
 */
export function relayedSource({ tokens, mentions }: Analysis, view: QuotationView): number {
  let i = view.token - 1
  if (i >= 0 && tokens.kinds[i] === TokenKind.punctuation) i--
  if (i < 2 || tokens.words[i] !== 'saying' || tokens.paragraphs[i] !== view.paragraph) return -1
  const last = tokens.words[i - 1] === 'as' ? i - 2 : i - 1
  const m = firstAfter(mentions, last) - 1
  if (m < 0 || mentions[m]!.last !== last) return -1
  for (
    let t = mentions[m]!.first - 1;
    t >= 0 && t >= mentions[m]!.first - longestTitle && tokens.kinds[t] === TokenKind.lower;
    t--
  ) {
    if (relaying.has(tokens.words[t]!)) return m
  }
  return -1
}
