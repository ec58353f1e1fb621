import { apostropheClass } from '../../text/marks.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** A word or number within a marked stretch. Global: `match` begins at the beginning, `exec` where `lastIndex` stands. */
export const wordInside = new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{N}${apostropheClass}.-]*`, 'gu')

/** UTF-16 units that are read of a stretch. */
export const longestHead = 240

/** What a marked stretch begins with. */
export interface Head {
  readonly text: string
  readonly words: readonly string[]
}

const heads = new WeakMap<ProseTokens, (Head | undefined)[]>()

/** What the marked stretch at token `i` begins with. Several rules ask; it is read once. */
export function headAt(tokens: ProseTokens, i: number): Head {
  const known = heads.get(tokens) ?? []
  heads.set(tokens, known)
  return (known[tokens.stretchAt[i]!] ??= readHead(tokens, i))
}

function readHead({ text, stretches, stretchAt }: ProseTokens, i: number): Head {
  const { start, end } = stretches[stretchAt[i]!]!
  const head = text.slice(start, Math.min(end, start + longestHead))
  return { text: head, words: head.match(wordInside) ?? [] }
}
