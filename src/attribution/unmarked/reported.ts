import { TokenKind } from '../../text/tokens.ts'
import type { AttributedQuotation } from '../attribution.ts'
import { firstAfter } from '../rank/features.ts'
import { Is } from '../read/lexicon.ts'
import type { Analysis } from '../analysis.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { resolveSpeaker } from '../resolve/speakers.ts'

/**
 * Speech that an outlet reports word for word without marks: "We tried, Dole was quoted as saying." Only where the text
 * says outright that the words are quoted; sentences before that speak in the first person belong to them.
 */
export function findReported(analysis: Analysis): AttributedQuotation[] {
  const { tokens, mentions } = analysis
  const found: AttributedQuotation[] = []
  for (let t = 2; t < tokens.count; t++) {
    if (tokens.words[t] !== 'saying' || tokens.words[t - 1] !== 'as' || tokens.words[t - 2] !== 'quoted') continue
    const m = lastMentionBefore(analysis, t - 2)
    if (m < 0) continue
    const comma = mentions[m]!.first - 1
    if (comma < 1 || tokens.sentences[comma] !== tokens.sentences[t] || !isComma(tokens, comma)) continue
    const first = beginningOf(tokens, comma)
    if (first >= comma || holdsQuotation(tokens, first, comma)) continue
    const resolved = resolveSpeaker(analysis, m)
    const cue = cueStart(tokens, t - 2)
    found.push({
      parts: [{ start: tokens.starts[first]!, end: tokens.ends[comma - 1]! }],
      kind: 'unmarked',
      marked: false,
      unclosed: false,
      speaker: resolved?.speaker ?? null,
      source: { start: tokens.starts[mentions[m]!.first]!, end: tokens.ends[mentions[m]!.last]! },
      cue: { start: tokens.starts[cue]!, end: tokens.ends[t]! },
      medium: null,
      addressee: null,
      rule: 'reported-speech',
      confidence: resolved ? 0.8 : 0,
    })
  }
  return found
}

const isComma = (tokens: ProseTokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.punctuation && tokens.text.charCodeAt(tokens.starts[i]!) === 44

function lastMentionBefore({ mentions, tokens }: Analysis, token: number): number {
  const m = firstAfter(mentions, token) - 1
  if (m < 0 || mentions[m]!.last >= token) return -1
  return tokens.sentences[mentions[m]!.last] === tokens.sentences[token] && token - mentions[m]!.last < 5 ? m : -1
}

const cueStart = (tokens: ProseTokens, quoted: number): number => {
  let i = quoted
  while (i > 0 && tokens.kinds[i - 1] === TokenKind.lower && tokens.bits[i - 1]! & Is.auxiliary) i--
  return i
}

/** Tokens; nobody is quoted at greater length without marks. */
const longestReport = 200

/** First token of the sentence of `i`, moved back over sentences of the paragraph that speak in the first person. */
function beginningOf(tokens: ProseTokens, i: number): number {
  let first = sentenceStart(tokens, i)
  while (first > 0 && i - first < longestReport && tokens.paragraphs[first - 1] === tokens.paragraphs[i]) {
    const before = sentenceStart(tokens, first - 1)
    if (
      tokens.kinds[before] === TokenKind.lineBreak ||
      !(tokens.bits[before]! & Is.first && tokens.bits[before]! & Is.subject)
    )
      break
    first = before
  }
  return first
}

function sentenceStart(tokens: ProseTokens, i: number): number {
  let first = i
  while (first > 0 && i - first < longestReport && tokens.sentences[first - 1] === tokens.sentences[i]) first--
  return first < i && tokens.kinds[first] === TokenKind.lineBreak ? first + 1 : first
}

function holdsQuotation(tokens: ProseTokens, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (tokens.kinds[t] === TokenKind.stretch) return true
  return false
}
