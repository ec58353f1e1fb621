import { TokenKind } from '../../text/tokens.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { wordInside } from '../read/inside-words.ts'

/** Words in marks beyond which they are a statement that no article repeats as its own. */
const longestTerm = 5

/**
 * How often the words of each marked stretch stand in the article's prose without marks, as those of a term under
 * discussion do; 0 for longer ones. Linear in the length of the article.
 */
export function unmarkedUses(tokens: ProseTokens): Uint8Array {
  const phrases = tokens.stretches.map(({ start, end }) =>
    phraseOf(tokens.text.slice(start, Math.min(end, start + longest))),
  )
  const uses = new Map<string, number>()
  /** What each phrase begins with: its first word, its first two, and so on to all of it. */
  const beginnings = new Set<string>()
  for (const phrase of phrases) {
    if (phrase === '') continue
    uses.set(phrase, 0)
    const words = phrase.split(' ')
    words.forEach((_, w) => beginnings.add(words.slice(0, w + 1).join(' ')))
  }
  if (beginnings.size === 0) return new Uint8Array(phrases.length)
  for (let i = 0; i < tokens.count; i++) {
    let phrase = ''
    for (let n = 0; n < longestTerm && i + n < tokens.count && isWord(tokens, i + n); n++) {
      phrase += n === 0 ? tokens.words[i]! : ` ${tokens.words[i + n]!}`
      if (!beginnings.has(phrase)) break
      const known = uses.get(phrase)
      if (known !== undefined) uses.set(phrase, known + 1)
    }
  }
  return Uint8Array.from(phrases, (phrase) => Math.min(mostUses, uses.get(phrase) ?? 0))
}

/** More tell nothing more. */
const mostUses = 4
/** UTF-16 units that are read of a stretch. */
const longest = 80

const isWord = ({ kinds }: ProseTokens, i: number): boolean =>
  kinds[i] === TokenKind.lower || kinds[i] === TokenKind.capital || kinds[i] === TokenKind.number

/** The words of a stretch as prose tokens have them; empty where they are too many. */
function phraseOf(inside: string): string {
  if (inside.length === longest) return ''
  const words = inside.toLowerCase().match(wordInside) ?? []
  return words.length > longestTerm ? '' : words.map(withoutStop).join(' ')
}

const withoutStop = (word: string): string => word.replace(/[^\p{L}\p{N}]+$/u, '')
