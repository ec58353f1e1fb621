import { countBefore } from '../../text/search.ts'
import { TokenKind } from '../../text/tokens.ts'
import type { Mention } from './mention.ts'
import type { ProseTokens } from './prose-tokens.ts'

/** Words between a noun for somebody and the name that he goes by: a fisherman who is known only as “Hook”. */
const longestLead = 8
/** UTF-16 units, with the marks. */
const longestPseudonym = 40

interface Read {
  readonly tokens: ProseTokens
  readonly mentions: readonly Mention[]
}

/**
 * Whom the marked stretch at token `stretch` gives the name by which he goes – a fisherman who goes by “Hook” – as an
 * index into the mentions; null where it is no such name.
 */
export function bearerOf({ tokens, mentions }: Read, stretch: number): number | null {
  const { patterns } = tokens.lexicon
  const isShort = tokens.ends[stretch]! - tokens.starts[stretch]! <= longestPseudonym
  if (!isShort || !patterns.goingBy.has(tokens.words[stretch - 1] ?? '')) return null
  let m = countBefore(mentions.length, (k) => mentions[k]!.last < stretch) - 1
  let goes = false
  for (let t = stretch - 1; t >= 0 && stretch - t <= longestLead; t--) {
    if (tokens.kinds[t] === TokenKind.punctuation || tokens.sentences[t] !== tokens.sentences[stretch - 1]) return null
    goes ||= patterns.goes.has(tokens.words[t]!)
    while (m >= 0 && mentions[m]!.last > t) m--
    const mention = mentions[m]
    if (mention?.last === t && mention.form === 'nominal' && mention.being === 'person') return goes ? m : null
  }
  return null
}

/** The name in marks by which mention `m`, a noun for somebody, is said to go; null where there is none. */
export function pseudonymOf(read: Read, m: number): string | null {
  const { tokens, mentions } = read
  const { last } = mentions[m]!
  for (let t = last + 1; t < tokens.count && t <= last + longestLead; t++) {
    if (tokens.kinds[t] !== TokenKind.stretch) continue
    const { start, end } = tokens.stretches[tokens.stretchAt[t]!]!
    return bearerOf(read, t) === m ? tokens.text.slice(start, end).replace(/[.,]$/, '') : null
  }
  return null
}
