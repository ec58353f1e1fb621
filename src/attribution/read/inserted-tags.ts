import { stretchesWithin } from '../../quotations/prose.ts'
import type { QuotationStretch } from '../../quotations/prose.ts'
import { isQuotationDash } from '../../text/marks.ts'
import type { Span } from '../../text/span.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { isEnclitic, isPronoun, isVerb, lastOfPhrase, readWords } from './inner-words.ts'
import type { Words } from './inner-words.ts'
import { Is } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

const longestLead = 4
const longestAdjuncts = 10
/** Tokens of a tag with all that it says of the speaker. */
const longestTag = 50

const comma = 44
const pausing = new Set([...',?!…'].map((glyph) => glyph.charCodeAt(0)))
const stopping = new Set([...'.;:!?…'].map((glyph) => glyph.charCodeAt(0)))

/** Whether a tag may begin behind token `i`. */
export const isPause = (read: Words, i: number): boolean => pausing.has(punctuationAt(read, i))
export const isStop = (read: Words, i: number): boolean => i >= read.count || stopping.has(punctuationAt(read, i))
export const isDashAt = (read: Words, i: number): boolean => isQuotationDash(punctuationAt(read, i))

/**
 * The last token of the verb and the subject behind it with which a tag begins at token `from`: raconte Élise; a-t-il dit;
 * a expliqué mardi le maire; with `bare` also a verb without a subject. -1 where no tag begins there.
 */
export function tagHead(read: Words, from: number, bare: boolean): number {
  const { kinds, bits, words, lexicon } = read
  let verb = from
  while (
    verb < read.count &&
    verb - from < longestLead &&
    kinds[verb] === TokenKind.lower &&
    bits[verb]! & (Is.auxiliary | Is.adverb) &&
    !(bits[verb]! & Is.speech) &&
    !isEnclitic(read, verb + 1)
  )
    verb++
  if (kinds[verb] !== TokenKind.lower) return -1
  if (isEnclitic(read, verb + 1)) {
    const said = bits[verb]! & Is.auxiliary && kinds[verb + 2] === TokenKind.lower && !isStop(read, verb + 2)
    return said ? verb + 2 : verb + 1
  }
  const listed = isVerb(read, verb)
  if (!listed && !(bits[verb] === 0 && lexicon.shapes.tagVerb?.test(words[verb]!))) return -1
  if (isPronoun(read, verb + 1)) return verb + 1
  for (let i = verb + 1; i < read.count && i - verb <= longestAdjuncts; i++) {
    if (kinds[i] === TokenKind.punctuation || kinds[i] === TokenKind.stretch) break
    if (bits[i]! & (Is.relative | Is.conjunction)) break
    const last = lastOfPhrase(read, i)
    const opens = last >= i && !(bits[i - 1]! & Is.preposition) && !(bits[i]! & (Is.preposition | Is.time))
    if (opens) return last
  }
  const ends = isStop(read, verb + 1) || isDashAt(read, verb + 1) || punctuationAt(read, verb + 1) === comma
  return bare && (ends || (bits[verb + 1]! & (Is.preposition | Is.adverb | Is.time)) !== 0) ? verb : -1
}

/** The token behind a tag whose verb and subject end at token `head`: behind its full stop, or at the comma that closes it. */
export function tagEnd(read: Words, head: number): number {
  for (let i = head + 1; i < read.count && i - head < longestTag; i++) {
    if (isStop(read, i)) return i + 1
    if (punctuationAt(read, i) === comma && (isPronoun(read, head) || !saysMore(read, head, i))) return i
  }
  return read.count
}

/**
 * Whether what follows the comma at token `i` says more of a tag's speaker, or where he said it: la boulangère; 34 ans;
 * qui dirige; Inès Roca, behind an office. Not what says the words to their end: le village mourra.
 */
function saysMore(read: Words, head: number, i: number): boolean {
  const { bits, kinds } = read
  const next = bits[i + 1] ?? 0
  if (kinds[i + 1] === TokenKind.number || next & (Is.relative | Is.preposition | Is.numeral | Is.time)) return true
  if (next & (Is.determiner | Is.role | Is.title)) return !hasVerb(read, i + 1)
  return i === head + 1 && kinds[head] === TokenKind.lower && isNameBetweenCommas(read, i + 1)
}

/** Whether a verb of its own stands between token `from` and the next comma or stop. */
function hasVerb(read: Words, from: number): boolean {
  const { bits, kinds, words, lexicon } = read
  for (let t = from + 1; t < read.count && !isStop(read, t) && punctuationAt(read, t) !== comma; t++) {
    if (bits[t]! & Is.relative) return false
    if (kinds[t] !== TokenKind.lower) continue
    if (bits[t]! & Is.auxiliary && !(bits[t]! & Is.preposition)) return true
    if (t > from + 1 && bits[t] === 0 && lexicon.shapes.finiteVerb.test(words[t]!)) return true
  }
  return false
}

const longestBearer = 4

/** Whether a name stands from token `from` up to the next comma or stop. */
function isNameBetweenCommas(read: Words, from: number): boolean {
  let t = from
  while (t - from <= longestBearer && read.kinds[t] === TokenKind.capital) t++
  return t > from && t - from <= longestBearer && (isStop(read, t) || punctuationAt(read, t) === comma)
}

/** The dash that closes a tag whose verb and subject end at token `head`; -1 where none does. */
function closingDash(read: Words, head: number): number {
  for (let i = head + 1; i < read.count && i - head < longestTag; i++) if (isDashAt(read, i)) return i
  return -1
}

/** A stretch that stands with others between the same two marks. */
const piece = (whole: QuotationStretch, span: Span): QuotationStretch => ({
  ...whole,
  ...span,
  outerStart: span.start,
  outerEnd: span.end,
  unclosed: false,
  continues: false,
  nested: stretchesWithin(whole.nested, span),
  within: whole,
})

/**
 * Parts the stretches that hold their own tag, as French prints it inside the marks – « Nous n’avons pas dormi, | raconte
 * Élise Marchand. | Le four brûlait encore. » – and Spanish between dashes: «No dormimos —| cuenta Inés Roca |—. El horno
 * ardía». Linear.
 */
export function partByTags(
  text: string,
  stretches: readonly QuotationStretch[],
  lexicon: Lexicon,
): readonly QuotationStretch[] {
  if (!lexicon.traits.tagsInsideMarks && !lexicon.traits.dashesMarkSpeech) return stretches
  return stretches.flatMap((stretch) => {
    const pieces = piecesOf(text, stretch, lexicon)
    return pieces.length === 0 ? [stretch] : pieces
  })
}

function piecesOf(text: string, stretch: QuotationStretch, lexicon: Lexicon): QuotationStretch[] {
  const nested = stretch.nested.map((one) => ({ start: one.outerStart, end: one.outerEnd }))
  const read = readWords(text, stretch, nested, lexicon)
  const spans: Span[] = []
  let from = 0
  for (let i = 1; i < read.count; i++) {
    const dash = isDashAt(read, i)
    if (!dash && !(lexicon.traits.tagsInsideMarks && isPause(read, i))) continue
    const head = tagHead(read, i + 1, dash)
    const close = head < 0 || !dash ? -1 : closingDash(read, head)
    if (head < 0 || (dash && close < 0)) continue
    spans.push({ start: read.at + read.starts[from]!, end: read.at + read.ends[dash ? i - 1 : i]! })
    from = dash ? close + 1 : tagEnd(read, head)
    while (from < read.count && (punctuationAt(read, from) === comma || (dash && isStop(read, from)))) from++
    i = from
  }
  if (spans.length === 0) return []
  if (from < read.count) spans.push({ start: read.at + read.starts[from]!, end: stretch.end })
  const pieces = spans.map((span) => piece(stretch, span))
  pieces[0] = { ...pieces[0]!, outerStart: stretch.outerStart, continues: stretch.continues }
  const last = pieces.length - 1
  pieces[last] = { ...pieces[last]!, unclosed: stretch.unclosed }
  if (from < read.count) pieces[last] = { ...pieces[last]!, outerEnd: stretch.outerEnd }
  return pieces
}
