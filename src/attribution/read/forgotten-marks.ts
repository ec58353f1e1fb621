import { isMarked, withCounts } from '../../quotations/prose.ts'
import type { MarkedStretch } from '../../quotations/find-marked-stretches.ts'
import type { QuotationStretch } from '../../quotations/prose.ts'
import { isDash } from '../../text/marks.ts'
import { trimmed } from '../../text/paragraphs.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { isPronoun, isVerb, lastOfPhrase, readWords } from './inner-words.ts'
import type { Words } from './inner-words.ts'
import { Is } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * Ends quotations whose closing mark was forgotten where the article shows that somebody else goes on: before a tag –
 * “We tried, said Dole. She left. – or before the sentence that leads on to the next quotation: “We tried. Dole said:
 * “We failed.” What stands in marks behind the end is a quotation of its own. Linear.
 */
export function endForgotten(
  text: string,
  stretches: readonly QuotationStretch[],
  lexicon: Lexicon,
): readonly QuotationStretch[] {
  const ended: MarkedStretch[] = []
  let cut = false
  let changed = false
  for (const stretch of stretches) {
    const whole: MarkedStretch = cut && stretch.continues ? { ...stretch, continues: false } : stretch
    const end: number = whole.unclosed && isMarked(whole) ? endOf(text, whole, lexicon) : -1
    cut = end >= 0
    changed ||= cut
    if (cut) ended.push(...endedAt(text, whole, end))
    else ended.push(whole)
  }
  return changed ? withCounts(text, ended) : stretches
}

/** The stretch up to `at`, and what it held in marks behind that. */
function endedAt(text: string, stretch: MarkedStretch, at: number): MarkedStretch[] {
  const { end } = trimmed(text, stretch.start, at)
  const before = stretch.nested.filter((inner) => inner.outerEnd <= at)
  const behind = stretch.nested.slice(before.length)
  return [{ ...stretch, end, outerEnd: end, nested: before }, ...behind]
}

/** Where the words of an open quotation end although it goes on; -1 where nothing says so. */
function endOf(article: string, { start, end, nested }: MarkedStretch, lexicon: Lexicon): number {
  const read = readWords(
    article,
    { start, end },
    nested.map((one) => ({ start: one.outerStart, end: one.outerEnd })),
    lexicon,
  )
  const found = tagIn(read)
  const isInside = lexicon.traits.tagsInsideMarks && furtherSentence.test(article.slice(found, end))
  const tag = isInside ? -1 : found
  return tag < 0 ? endBeforeLead(read) : tag
}

/** Behind a tag that may stand inside the marks: the quotation goes on. */
const furtherSentence = /[.!?…]\s+\S/

const pausing = new Set([...',?!'].map((glyph) => glyph.charCodeAt(0)))
const stopping = new Set([...'.,;:!?'].map((glyph) => glyph.charCodeAt(0)))
const ending = new Set([...'.!?…'].map((glyph) => glyph.charCodeAt(0)))

/** Where the first tag inside begins, behind its comma. */
function tagIn(read: Words): number {
  for (let i = 1; i < read.count - 1; i++) {
    const code = punctuationAt(read, i)
    if (!pausing.has(code) && !isDash(code)) continue
    if (isInvertedTag(read, i + 1) || (code === comma && isPlainTag(read, i + 1)))
      return read.at + (isDash(code) ? read.starts[i]! : read.ends[i]!)
  }
  return -1
}

const comma = 44
const colon = 58

/** said Dole; a dit Dole; said mayor Mara Dole; said the mayor. */
function isInvertedTag(read: Words, from: number): boolean {
  const i = read.bits[from]! & Is.auxiliary ? from + 1 : from
  if (!isVerb(read, i) || read.lexicon.patterns.objectFirstVerbs.has(read.words[i]!)) return false
  if (isPronoun(read, i + 1)) return stops(read, i + 2)
  const last = lastOfPhrase(read, i + 1)
  return last > i && (isNamed(read, i + 1, last) || stops(read, last + 1))
}

/** Dole said on Monday; the mayor said; she said. */
function isPlainTag(read: Words, i: number): boolean {
  const last = isPronoun(read, i) ? i : lastOfPhrase(read, i)
  if (last < i) return false
  const { bits, lexicon, words } = read
  const verb = bits[last + 1]! & Is.auxiliary ? last + 2 : last + 1
  if (!isVerb(read, verb)) return false
  const next = bits[verb + 1] ?? 0
  return (
    stops(read, verb + 1) ||
    ((next & (Is.preposition | Is.time | Is.adverb)) !== 0 && !lexicon.patterns.that.has(words[verb + 1]!))
  )
}

/** Whether a stop or the end is at token `i`. */
const stops = (read: Words, i: number): boolean => i >= read.count || stopping.has(punctuationAt(read, i))

const isNamed = ({ kinds }: Words, first: number, last: number): boolean => {
  for (let t = first; t <= last; t++) if (kinds[t] === TokenKind.capital) return true
  return false
}

/**
 * Where the words end whose last sentence leads on to the next quotation with a colon: behind the last sentence in which
 * somebody speaks of himself or to another, else behind the first.
 */
function endBeforeLead(read: Words): number {
  if (punctuationAt(read, read.count - 1) !== colon) return -1
  const { lexicon, text, words } = read
  let end = -1
  let from = 0
  for (let i = 0; i < read.count - 1; i++) {
    if (!ending.has(punctuationAt(read, i)) || read.kinds[i + 1] !== TokenKind.capital) continue
    const sentence = text.slice(read.starts[from], read.ends[i])
    const personal =
      lexicon.shapes.firstPerson.test(sentence) ||
      words.slice(from, i).some((word) => lexicon.patterns.secondPerson.has(word))
    if (end < 0 || personal) end = read.ends[i]!
    from = i + 1
  }
  return end < 0 ? -1 : read.at + end
}
