import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { AttributedQuotation } from '../attribution.ts'
import { firstAfter } from '../rank/features.ts'
import { Cue } from '../read/known-words.ts'
import { Is } from '../read/lexicon.ts'
import type { Lexicon } from '../read/lexicon.ts'
import type { Analysis } from '../analysis.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import { resolveSpeaker } from '../resolve/speakers.ts'

/** How often the one who is so quoted was resolved rightly. */
const resolvedConfidence = 0.8

/** Whether a text may hold such speech; a quick test. */
export const mayHoldReported = (text: string, { shapes }: Lexicon): boolean => shapes.reported.test(text)

/**
 * Speech that an outlet reports word for word without marks: "We tried, Dole was quoted as saying." Only where the text
 * says outright that the words are quoted; sentences before that speak in the first person belong to them.
 */
export function findReported(analysis: Analysis): AttributedQuotation[] {
  const { tokens, mentions } = analysis
  const { patterns } = tokens.lexicon
  const found: AttributedQuotation[] = []
  for (let t = 2; t < tokens.count; t++) {
    const announced =
      (tokens.cues[t]! & Cue.relayed) !== 0 &&
      patterns.relayedParticiples.has(tokens.words[t]!) &&
      patterns.as.has(tokens.words[t - 1]!) &&
      patterns.reportedParticiples.has(tokens.words[t - 2]!)
    if (!announced) continue
    const m = lastMentionBefore(analysis, t - 2)
    const mention = m === null ? undefined : mentions[m]
    if (m === null || !mention) continue
    const comma = mention.first - 1
    if (comma < 1 || tokens.sentences[comma] !== tokens.sentences[t] || punctuationAt(tokens, comma) !== 44) continue
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
      source: { start: tokens.starts[mention.first]!, end: tokens.ends[mention.last]! },
      cue: { start: tokens.starts[cue]!, end: tokens.ends[t]! },
      medium: null,
      addressee: null,
      time: null,
      rule: 'reported-speech',
      confidence: resolved ? resolvedConfidence : 0,
    })
  }
  return found
}

/** Auxiliaries and adverbs between a source and its participle: has also been quoted. */
const furthestSource = 4

function lastMentionBefore({ mentions, tokens }: Analysis, token: number): number | null {
  const m = firstAfter(mentions, token) - 1
  const last = mentions[m]?.last
  if (last === undefined || last >= token) return null
  return tokens.sentences[last] === tokens.sentences[token] && token - last <= furthestSource ? m : null
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
