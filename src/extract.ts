import { attributeQuotations } from './attribution/attribute.ts'
import { withinEntries } from './attribution/entries.ts'
import type { AttributedQuotation, Part, Speaker } from './attribution/attribution.ts'
import { daysOf } from './attribution/occasion/days.ts'
import { findProse } from './quotations/prose.ts'
import type { Prose } from './quotations/prose.ts'
import { noStructure, type KnownParagraph, type Structure } from './quotations/structure.ts'
import { countBefore } from './text/search.ts'
import { cleanText } from './text/clean/clean-text.ts'
import type { CleanText } from './text/clean/clean-text.ts'
import { offsetsOf } from './text/offsets.ts'
import type { Span, TextSpan } from './text/span.ts'
import { detectLanguage } from './text/language.ts'
import { foldProse, type FoldedProse } from './variants/unmarked/prose.ts'

export type { Speaker, SpeakerKind } from './attribution/attribution.ts'

/** What is known of the article beside its text. */
export interface ExtractOptions {
  /** BCP 47 language of the text; detected where absent. */
  readonly language?: string
  /** The headline: what it quotes is told apart, also where the text prints it again. */
  readonly title?: string
  /** The day of publication, or a time on it, ISO 8601: what "on Friday" is counted from. */
  readonly published?: string
  /** What the page that it was read from tells of some paragraphs, in order. Offsets count code points of the text. */
  readonly paragraphs?: readonly KnownParagraph[]
}

/**
 * `direct`: at least a clause lies within the marks. `fragment`: a marked piece of the journalist's own sentence (mixed quotation).
 * `unmarked`: somebody's words printed without marks.
 */
export type QuotationKind = 'direct' | 'fragment' | 'unmarked'

/**
 * One quotation as printed in one article. All offsets count Unicode code points in the article's text as it was
 * received. Every `text` and name is clean: of what stands at its offsets, character references are read, and tags,
 * Markdown, invisible characters, doubled marks and line breaks of a fixed width are left out. Where the page left
 * nothing of the kind, as most do, it is exactly what stands there.
 */
export interface Quotation {
  /**
   * The stretches between the marks, in order, without the marks; several where "X said" or a paragraph break
   * interrupts.
   */
  readonly parts: readonly TextSpan[]
  /** The parts' texts, joined by a space. */
  readonly text: string
  readonly kind: QuotationKind
  /** Whether the outlet printed quotation marks around it. */
  readonly marked: boolean
  /** A mark was opened and never closed: the quotation ends with its paragraph. */
  readonly unclosed: boolean
  /** The resolved speaker, or null: no speaker is better than a wrong one. */
  readonly speaker: Speaker | null
  /** The phrase that names who speaks: "the 63-year-old senator". */
  readonly source: TextSpan | null
  /** The words that tie source to content: "said", "according to". */
  readonly cue: TextSpan | null
  /** Where it was said, as the text has it: "a Truth Social post", with its normal name ("Truth Social"). */
  readonly medium: (TextSpan & { readonly name: string }) | null
  /**
   * Who was told, as the text has it: "the Fox News host", with the fullest name that the article gives; null where
   * that is not known.
   */
  readonly addressee: (TextSpan & { readonly name: string | null }) | null
  /**
   * When it was said, as the text has it: "in January", with the first and the last day that it may mean, `YYYY-MM-DD`;
   * null where that cannot be told without the day of publication.
   */
  readonly time: (TextSpan & { readonly from: string | null; readonly to: string | null }) | null
  /** How the speaker was found: a rule's name, or the strongest features of the ranking model. */
  readonly rule: string
  /** Calibrated probability that the speaker (or the source, where it resolves to nobody) is right, 0 to 1. */
  readonly confidence: number
}

/** What `extract` finds in one article. */
export interface Extraction {
  /** BCP 47 language, given or detected; "und" when it is not known. */
  readonly language: string
  /** In the order of their first part. */
  readonly quotations: readonly Quotation[]
  /** What the title given beside the text quotes, in order. */
  readonly titleQuotations: readonly TitleQuotation[]
}

/** Words that a title quotes. Offsets count Unicode code points of the title as it was received. */
export interface TitleQuotation extends TextSpan {
  /** Who spoke them; null where neither the title nor the text says. */
  readonly speaker: Speaker | null
  /** Probability that the speaker is right, 0 to 1. */
  readonly confidence: number
  /** The place among the quotations of the first one that has these words, too; null where none has. */
  readonly repeats: number | null
}

/** An article made ready: without what its page left in it, with its prose. */
export interface CleanArticle {
  readonly received: string
  readonly clean: CleanText
  /** The title that is known beside the text, and what it is without what its page left in it. */
  readonly title: { readonly received: string; readonly clean: CleanText } | null
  /** What the page that it was read from tells of its paragraphs. */
  readonly structure: Structure
  readonly prose: Prose
}

/**
 * Makes an article ready, in time linear in its length.
 * @param title what is known beside the text
 * @param paragraphs what a page tells of some, in code points of the text
 */
export function cleanArticle(received: string, title?: string, paragraphs?: readonly KnownParagraph[]): CleanArticle {
  const clean = cleanText(received)
  const known = title === undefined ? null : { received: title, clean: cleanText(title) }
  const structure = structureOf(received, clean, paragraphs)
  return { received, clean, title: known, structure, prose: findProse(clean.text, known?.clean.text, structure) }
}

/** What an article prints in its own words: without those in marks, headlines and boilerplate. */
export function ownProseOf({ clean: { text }, prose }: CleanArticle): FoldedProse {
  const { toCodePoint } = offsetsOf(text)
  const leftOut = [...prose.stretches, ...prose.asides]
  return foldProse(
    text,
    leftOut.map(({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) })),
  )
}

/**
 * Finds the quotations of an article and who spoke them.
 *
 * Pure and total: any string gives an answer in time linear in its length, the same one each time.
 * Offsets of the answer count Unicode code points of `received`, end exclusive; a lone surrogate counts as one.
 */
export function extract(received: string, options: ExtractOptions = {}): Extraction {
  return extractFrom(cleanArticle(received, options.title, options.paragraphs), options)
}

/** As `extract`, from an article that was made ready with the same title and paragraphs. */
export function extractFrom(article: CleanArticle, options: Omit<ExtractOptions, 'title' | 'paragraphs'>): Extraction {
  const { received, clean, title, structure, prose } = article
  const language = options.language ?? detectLanguage(clean.text)
  const attributed = attributeQuotations(clean.text, prose, language)
  const found = { ...attributed, quotations: withinEntries(clean.text, attributed.quotations, structure) }
  const print = printerOf(received, clean)
  const printInTitle = title && printerOf(title.received, title.clean)
  const published = options.published?.slice(0, 10) ?? null
  return {
    language,
    quotations: found.quotations.map((quotation) => printed(quotation, print, published)),
    titleQuotations: found.inTitle.map(({ parts, speaker, confidence, again }) => ({
      ...printInTitle!(parts[0]!),
      speaker,
      confidence,
      repeats: again && found.quotations.indexOf(again),
    })),
  }
}

/** What is known of the paragraphs of a clean text. */
function structureOf(received: string, clean: CleanText, known: readonly KnownParagraph[] = []): Structure {
  if (known.length === 0) return noStructure
  const { toCodePoint } = offsetsOf(received)
  return (paragraph) => {
    const start = toCodePoint(clean.toReceived(paragraph).start)
    const found = known[countBefore(known.length, (one) => known[one]!.end <= start)]
    return found && found.start <= start ? found : undefined
  }
}

/** Gives spans of a clean text as they stand in the text received. */
function printerOf(received: string, { text, toReceived }: CleanText): (part: Part) => TextSpan {
  const { toCodePoint } = offsetsOf(received)
  return (part) => {
    const { start, end } = toReceived(part)
    return { start: toCodePoint(start), end: toCodePoint(end), text: wordsOf(text, part) }
  }
}

/** What stands in a part, without what is no part of the words. */
function wordsOf(text: string, { start, end, without = [] }: Part): string {
  if (without.length === 0) return text.slice(start, end)
  const pieces: string[] = []
  let from = start
  for (const gap of [...without, { start: end, end }]) {
    pieces.push(text.slice(from, gap.start).trim())
    from = gap.end
  }
  return pieces.filter(Boolean).join(' ')
}

/**
 * A quotation that was found, with its spans as `print` gives them.
 * @param published the article's day, `YYYY-MM-DD`
 */
export function printed(
  found: AttributedQuotation,
  print: (span: Span) => TextSpan,
  published: string | null,
): Quotation {
  const parts = found.parts.map(print)
  const days = found.time && daysOf(found.time.reading, published)
  return {
    parts,
    text: parts.map((part) => part.text).join(' '),
    kind: found.kind,
    marked: found.marked,
    unclosed: found.unclosed,
    speaker: found.speaker,
    source: found.source && print(found.source),
    cue: found.cue && print(found.cue),
    medium: found.medium && { ...print(found.medium), name: found.medium.name },
    addressee: found.addressee && { ...print(found.addressee), name: found.addressee.name },
    time: found.time && { ...print(found.time), from: days?.from ?? null, to: days?.to ?? null },
    rule: found.rule,
    confidence: found.confidence,
  }
}
