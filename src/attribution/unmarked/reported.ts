import { TokenKind } from '../../text/tokens.ts'
import type { AttributedQuotation } from '../attribution.ts'
import { firstAfter } from '../rank/features.ts'
import { Is } from '../read/lexicon.ts'
import type { Reading } from '../analysis.ts'
import type { Skeleton } from '../read/prose-tokens.ts'
import { resolveSpeaker } from '../resolve/speakers.ts'

/**
 * Speech that an outlet reports word for word without marks: "We tried, Dole was quoted as saying." Only where the text
 * says outright that the words are quoted; sentences before that speak in the first person belong to them.
 */
export function findReported(reading: Reading): AttributedQuotation[] {
  const { skeleton, mentions } = reading
  const found: AttributedQuotation[] = []
  for (let t = 2; t < skeleton.count; t++) {
    if (skeleton.words[t] !== 'saying' || skeleton.words[t - 1] !== 'as' || skeleton.words[t - 2] !== 'quoted') continue
    const m = lastMentionBefore(reading, t - 2)
    if (m < 0) continue
    const comma = mentions[m]!.first - 1
    if (comma < 1 || skeleton.sentences[comma] !== skeleton.sentences[t] || !isComma(skeleton, comma)) continue
    const first = beginningOf(skeleton, comma)
    if (first >= comma || holdsQuotation(skeleton, first, comma)) continue
    const resolved = resolveSpeaker(reading, m)
    const cue = cueStart(skeleton, t - 2)
    found.push({
      parts: [{ start: skeleton.starts[first]!, end: skeleton.ends[comma - 1]! }],
      kind: 'unmarked',
      marked: false,
      unclosed: false,
      speaker: resolved?.speaker ?? null,
      source: { start: skeleton.starts[mentions[m]!.first]!, end: skeleton.ends[mentions[m]!.last]! },
      cue: { start: skeleton.starts[cue]!, end: skeleton.ends[t]! },
      medium: null,
      addressee: null,
      rule: 'reported-speech',
      confidence: resolved ? 0.8 : 0,
    })
  }
  return found
}

const isComma = (skeleton: Skeleton, i: number): boolean =>
  skeleton.kinds[i] === TokenKind.punctuation && skeleton.text.charCodeAt(skeleton.starts[i]!) === 44

function lastMentionBefore({ mentions, skeleton }: Reading, token: number): number {
  const m = firstAfter(mentions, token) - 1
  if (m < 0 || mentions[m]!.last >= token) return -1
  return skeleton.sentences[mentions[m]!.last] === skeleton.sentences[token] && token - mentions[m]!.last < 5 ? m : -1
}

const cueStart = (skeleton: Skeleton, quoted: number): number => {
  let i = quoted
  while (i > 0 && skeleton.kinds[i - 1] === TokenKind.lower && skeleton.bits[i - 1]! & Is.auxiliary) i--
  return i
}

/** Tokens; nobody is quoted at greater length without marks. */
const longestReport = 200

/** First token of the sentence of `i`, moved back over sentences of the paragraph that speak in the first person. */
function beginningOf(skeleton: Skeleton, i: number): number {
  let first = sentenceStart(skeleton, i)
  while (first > 0 && i - first < longestReport && skeleton.paragraphs[first - 1] === skeleton.paragraphs[i]) {
    const before = sentenceStart(skeleton, first - 1)
    if (
      skeleton.kinds[before] === TokenKind.lineBreak ||
      !(skeleton.bits[before]! & Is.first && skeleton.bits[before]! & Is.subject)
    )
      break
    first = before
  }
  return first
}

function sentenceStart(skeleton: Skeleton, i: number): number {
  let first = i
  while (first > 0 && i - first < longestReport && skeleton.sentences[first - 1] === skeleton.sentences[i]) first--
  return first < i && skeleton.kinds[first] === TokenKind.lineBreak ? first + 1 : first
}

function holdsQuotation(skeleton: Skeleton, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (skeleton.kinds[t] === TokenKind.gap) return true
  return false
}
