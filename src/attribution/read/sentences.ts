import { countBefore } from '../../text/search.ts'
import type { ProseTokens } from './prose-tokens.ts'

const widestSentence = 60

/** First and last token of the journalist's sentence around some tokens of one paragraph, as far as is near. */
export function sentenceAround(
  { sentences, paragraphs, stretchAt, count }: ProseTokens,
  first: number,
  last: number,
): readonly [number, number] {
  let low = first
  while (low > 0 && first - low < widestSentence && sentences[low - 1] === sentences[first]) low--
  let high = last
  while (
    high + 1 < count &&
    high - last < widestSentence &&
    paragraphs[high + 1] === paragraphs[last] &&
    sentences[high + 1]! <= sentences[last]! + (stretchAt[last]! >= 0 && high === last ? 1 : 0)
  )
    high++
  return [low, high]
}

/** The token at or after a UTF-16 offset. */
export function tokenAt({ starts, count }: ProseTokens, offset: number): number {
  return countBefore(count, (t) => starts[t]! < offset)
}
