import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import type { Clause } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import type { Mention } from '../read/mention.ts'
import { speakerOf } from './resolved.ts'
import type { Resolved } from './resolved.ts'

/** "Ann Dole and Ian Pell said", "said Ann Dole, Ian Pell and Olin Tash": all of them, the source being one. */
export function jointSpeaker(analysis: Analysis, m: number): Resolved | null {
  let first = m
  if (joinAfter(analysis, m - 1) !== null) first--
  while (first < m && joinAfter(analysis, first - 1) === 'listed') first--
  return speakersFrom(analysis, first)
}

/** "the two", "both lawmakers" */
export const isTwo = ({ tokens }: Analysis, { first, last }: Mention): boolean =>
  tokens.words.slice(first, last + 1).some((word) => tokens.lexicon.patterns.pairWords.has(word))

const furthestPair = 25

/** The speakers whom "they" takes up again. */
export function pairBefore(analysis: Analysis, m: number): Resolved | null {
  for (let k = m - 2; k >= 0 && k >= m - furthestPair; k--) {
    const pair = speakersFrom(analysis, k)
    if (pair) return pair
  }
  return null
}

/** The names joined by "and" right before or after one speech verb, from mention `k` on; null for one alone. */
function speakersFrom(analysis: Analysis, k: number): Resolved | null {
  let last = k
  while (joinAfter(analysis, last) === 'listed') last++
  if (joinAfter(analysis, last) !== 'joined') return null
  last++
  const { tokens, mentions, clauses } = analysis
  const opening = mentions[k]!.first
  if (!speaks(clauses[k]!, clauses[last]!, mentions[last]!)) return null
  if (opening > 0 && tokens.bits[opening - 1]! & Is.preposition && !clauses[k]!.accordingTo) return null
  const members = Array.from({ length: last - k + 1 }, (_, place) => speakerOf(entityOf(analysis, k + place)!))
  const names = members.map(({ name }) => name)
  const name = tokens.lexicon.phrasing.pair(names.slice(0, -1).join(', '), names.at(-1)!)
  return { speaker: { name, kind: 'group', named: true, aliases: [], members }, trust: 0.8, entity: undefined }
}

/** Whether one verb is that of all: "said A and B", "A, along with B, said", but not "said A and B left". */
const speaks = (first: Clause, last: Clause, { last: end }: Mention): boolean =>
  first.inverted || first.accordingTo
    ? last.verb !== end + 1
    : last.verb >= 0 || (last.prepositional && first.verb > end)

/**
 * How the full name at mention `k` is joined to the one after it: `joined` by "and", `listed` by a comma; null where it
 * is not.
 */
function joinAfter(analysis: Analysis, k: number): 'joined' | 'listed' | null {
  const { tokens, mentions } = analysis
  const [a, b] = [mentions[k], mentions[k + 1]]
  const [first, second] = [entityOf(analysis, k), entityOf(analysis, k + 1)]
  if (!a || !b || !first || !second || first.words.length < 2 || second.words.length < 2) return null
  if (a.form !== 'name' || b.form !== 'name' || a.possessor || b.possessor || first === second) return null
  if (first.being !== second.being || b.first - a.last > 8 || tokens.sentences[a.last] !== tokens.sentences[b.first])
    return null
  if (b.first === a.last + 2 && tokens.text.charAt(tokens.starts[a.last + 1]!) === ',') return 'listed'
  let joined = false
  const { accompanying } = tokens.lexicon.patterns
  for (let t = a.last + 1; t < b.first; t++) {
    if (tokens.lexicon.patterns.and.has(tokens.words[t]!)) joined = true
    // "Dole, along with Pell, wrote"
    else if (accompanying.has(tokens.words[t]!) && punctuationAt(tokens, t - 1) === 44) joined = true
    else if (joined && accompanying.has(tokens.words[t - 1]!) && tokens.bits[t]! & Is.preposition) continue
    else if (punctuationAt(tokens, t) === 44 && accompanying.has(tokens.words[t + 1]!)) continue
    else if (tokens.kinds[t] === TokenKind.punctuation && /[()]/.test(tokens.text.charAt(tokens.starts[t]!))) continue
    else if (!(tokens.bits[t]! & (Is.title | Is.role)) && !inParentheses(tokens, t)) return null
  }
  return joined ? 'joined' : null
}

const inParentheses = (tokens: Analysis['tokens'], t: number): boolean => tokens.text.charAt(tokens.ends[t]!) === ')'
