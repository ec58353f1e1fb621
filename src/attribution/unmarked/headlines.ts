import type { Headline, QuotationStretch } from '../../quotations/prose.ts'
import type { Analysis } from '../analysis.ts'
import type { AttributedQuotation, Speaker } from '../attribution.ts'
import { isTitleCase } from '../rank/title-case.ts'
import { wordInside } from '../read/inside-words.ts'
import { Is } from '../read/lexicon.ts'
import { speakerOf } from '../resolve/resolved.ts'

/** A person whom a headline names beside a verb of speech mostly said what it quotes. */
const namedConfidence = 0.6
/** Fewer words that the article does not quote again are a term, a title or a doubt. */
const fewestWords = 3

/** A quotation in a headline. */
export interface HeadlinedQuotation extends AttributedQuotation {
  /** The quotation of the article's body that has these words, too; null where none has. */
  readonly again: AttributedQuotation | null
}

/**
 * What the headlines above an article quote, which are no prose: 'Could fall by spring'. Words that the article quotes
 * again are those of the speaker there. Others are of the one person whom the headline names beside a verb of
 * speech, or nobody's; in headline case they may as well be a title.
 */
export function findHeadlined(
  analysis: Analysis,
  headlines: readonly Headline[],
  quotations: readonly AttributedQuotation[],
): HeadlinedQuotation[] {
  if (headlines.length === 0) return []
  const { text } = analysis.tokens
  const quoted = quotations.map((quotation) => ({
    quotation,
    words: foldedWords(quotation.parts.map(({ start, end }) => text.slice(start, end)).join(' ')),
  }))
  return headlines.flatMap(({ text, stretches, ...line }) =>
    stretches.flatMap((stretch) => {
      const printed = text.slice(stretch.start, stretch.end)
      const words = foldedWords(printed)
      const again = quoted.find((one) => ` ${one.words} `.includes(` ${words} `))?.quotation
      if (again) return [headlined(stretch, again.speaker, again.confidence, again)]
      const capitals = printed === printed.toUpperCase()
      if (words.split(' ').length < fewestWords || (isTitleCase(analysis.tokens, printed) && !capitals)) return []
      const speaker = speakerIn(
        analysis,
        text.slice(line.start, stretch.outerStart) + text.slice(stretch.outerEnd, line.end),
      )
      return [headlined(stretch, speaker, speaker ? namedConfidence : 0)]
    }),
  )
}

const foldedWords = (printed: string): string => (printed.toLowerCase().match(wordInside) ?? []).join(' ')

/** The one person of the article whom a headline names, if it has a verb of speech. */
function speakerIn({ tokens, entities }: Analysis, headline: string): Speaker | null {
  const words: readonly string[] = headline.toLowerCase().match(wordInside) ?? []
  if (!words.some((word) => (tokens.lexicon.words.get(word) ?? 0) & Is.speech)) return null
  const named = entities.list.filter(({ being, words: name }) => being === 'person' && words.includes(name.at(-1)!))
  return named.length === 1 ? speakerOf(named[0]!) : null
}

const headlined = (
  stretch: QuotationStretch,
  speaker: Speaker | null,
  confidence: number,
  again: AttributedQuotation | null = null,
): HeadlinedQuotation => ({
  parts: [{ start: stretch.start, end: stretch.end }],
  kind: 'fragment',
  marked: true,
  unclosed: stretch.unclosed,
  speaker,
  source: null,
  cue: null,
  medium: null,
  addressee: null,
  time: null,
  rule: 'headline',
  confidence,
  again,
})
