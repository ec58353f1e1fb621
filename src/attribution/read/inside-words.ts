import { apostropheClass } from '../../text/marks.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** A word or number within a marked stretch. Global: `match` begins at the beginning, `exec` where `lastIndex` stands. */
export const wordInside = new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{N}${apostropheClass}.-]*`, 'gu')

/** UTF-16 units that are read of a stretch. */
export const longestHead = 240

/** What the marked stretch at token `i` begins with. */
export function headAt({ text, stretches, stretchAt }: ProseTokens, i: number): string {
  const { start, end } = stretches[stretchAt[i]!]!
  return text.slice(start, Math.min(end, start + longestHead))
}

const found = new WeakMap<ProseTokens, (readonly string[] | undefined)[]>()

/** The words with which the marked stretch at token `i` begins. Several rules ask; they are read once. */
export function headWordsAt(tokens: ProseTokens, i: number): readonly string[] {
  const known = found.get(tokens) ?? []
  found.set(tokens, known)
  return (known[tokens.stretchAt[i]!] ??= headAt(tokens, i).match(wordInside) ?? [])
}
