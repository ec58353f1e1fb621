import { languages } from '../languages/index.ts'
import { wordsOf } from '../languages/word-list.ts'
import { markOf } from '../text/marks.ts'
import { paragraphsOf, type Paragraph } from '../text/paragraphs.ts'
import { countBefore } from '../text/search.ts'
import type { Span } from '../text/span.ts'
import { foldLine, paragraphRoles, type ParagraphRole } from './boilerplate.ts'
import { findMarkedStretches, type MarkedStretch } from './find-marked-stretches.ts'
import { asidesOf } from './labels.ts'
import { noStructure, type Structure } from './structure.ts'
import { findLaidOut, type LaidOut } from './laid-out.ts'
import { withoutLabels } from './spoken-labels.ts'

/** A stretch of the article's own prose that is in marks, or that the page sets apart instead. */
export interface QuotationStretch extends MarkedStretch {
  /** The same words stand in marks elsewhere in the article. */
  readonly repeated: boolean
  /** Words inside, counted up to 200 characters. */
  readonly words: number
  /** Where a tag stands inside the marks: the stretch between the marks that this is a piece of. */
  readonly within?: Span
  /** A tag follows at once that nothing but a dash parts from it. */
  readonly tagged?: boolean
  /** The tag before it is also that of the stretch before. */
  readonly sharesTag?: boolean
}

/** An article's own prose as the page holds it. Offsets are UTF-16 code units. */
export interface Prose {
  /** The marked stretches of the body, and what is set apart there, in order. */
  readonly stretches: readonly QuotationStretch[]
  /** Headlines, bylines, repeats and boilerplate, in order: nothing in them is the article's own prose. */
  readonly asides: readonly Span[]
  /** The first lines above the body that are headlines of this article and quote something. */
  readonly headlines: readonly Headline[]
  /** The title that is known beside the text, where it quotes something. */
  readonly title: Headline | null
}

/** A headline with its marked stretches. */
export interface Headline extends Span {
  /** What its offsets and theirs count in: the article, or the title. */
  readonly text: string
  readonly stretches: readonly QuotationStretch[]
}

/** Headlines that an article has above its body. */
const mostHeadlines = 4

/**
 * Finds the marked stretches of an article's body. A quotation goes on across whatever the page puts between two of its
 * paragraphs.
 * @param structure what a page tells of its paragraphs
 */
export function findProse(text: string, title?: string, structure: Structure = noStructure): Prose {
  const paragraphs = paragraphsOf(text)
  const roles = rolesKnown(paragraphs, paragraphRoles(text, paragraphs, title), structure)
  const laidOut = findLaidOut(text, paragraphs, roles, structure)
  const apart = new Set(laidOut.flatMap((one) => one.paragraphs))
  const found = findMarkedStretches(
    text,
    paragraphs.filter((_, p) => roles[p] === 'body' && !apart.has(p)),
  )
  const marked = withoutLabels(text, found).flatMap((stretch) => withoutTitle(text, stretch))
  const stretches = [...marked, ...laidOut.flatMap(stretchesOf)]
  if (laidOut.length > 0) stretches.sort((a, b) => a.start - b.start)
  const asides = asidesOf(text, paragraphs, roles, (p) => roles[p] !== 'body' && !apart.has(p), marked)
  return {
    asides,
    stretches: withCounts(text, stretches),
    headlines: findHeadlines(text, paragraphs, roles, title),
    title: title === undefined ? null : headlineAt(title, { start: 0, end: title.length, blankLinesBefore: 0 }),
  }
}

/** The roles, where a page tells otherwise: its headings head something, and its pull quotes are printed elsewhere. */
function rolesKnown(
  paragraphs: readonly Paragraph[],
  roles: readonly ParagraphRole[],
  structure: Structure,
): readonly ParagraphRole[] {
  if (structure === noStructure) return roles
  return roles.map((role, p) => {
    const kind = structure(paragraphs[p]!)?.kind
    if (kind === 'pull quote') return 'repeat'
    return kind === 'heading' && role === 'body' ? 'heading' : role
  })
}

/** A line that is the known title says nothing that the title does not. */
function findHeadlines(
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly ParagraphRole[],
  title = '',
): readonly Headline[] {
  const body = roles.indexOf('body')
  const lines = paragraphs.slice(0, Math.max(0, body)).filter(({ start, end }, p) => {
    const known = title !== '' && foldLine(text.slice(start, end)) === foldLine(title)
    return !known && (roles[p] === 'headline' || roles[p] === 'heading')
  })
  return lines.slice(0, mostHeadlines).flatMap((line) => headlineAt(text, line) ?? [])
}

/** A line as a headline; null where it quotes nothing. */
function headlineAt(text: string, line: Paragraph): Headline | null {
  const stretches = withCounts(text, findMarkedStretches(text, [line]))
  return stretches.length > 0 ? { text, start: line.start, end: line.end, stretches } : null
}

/** Whether a stretch is in marks; else the page's layout sets it apart. */
export const isMarked = ({ open, close }: MarkedStretch): boolean => open !== '' || close !== ''

/** Those of some stretches, in order and apart from each other, that lie from one offset to another with their marks. */
export const stretchesWithin = <Stretch extends MarkedStretch>(
  stretches: readonly Stretch[],
  { start, end }: Span,
): readonly Stretch[] =>
  stretches.slice(
    countBefore(stretches.length, (s) => stretches[s]!.outerStart < start),
    countBefore(stretches.length, (s) => stretches[s]!.outerEnd <= end),
  )

/** The stretches, each with what is counted of its words. */
export function withCounts<Stretch extends MarkedStretch>(
  text: string,
  stretches: readonly Stretch[],
): (Stretch & Pick<QuotationStretch, 'repeated' | 'words'>)[] {
  const beginnings = stretches.map((stretch) =>
    text
      .slice(stretch.start, Math.min(stretch.end, stretch.start + 200))
      .toLowerCase()
      .replace(/[\s.,;!?]+$/, ''),
  )
  const counts = new Map<string, number>()
  for (const beginning of beginnings) counts.set(beginning, (counts.get(beginning) ?? 0) + 1)
  return stretches.map((stretch, q) => ({
    ...stretch,
    repeated: counts.get(beginnings[q]!)! > 1,
    words: beginnings[q]!.split(/\s+/).length,
  }))
}

/** What is set apart, as stretches that go on from one paragraph to the next. */
const stretchesOf = ({ spans }: LaidOut): MarkedStretch[] =>
  spans.map(({ start, end, outerEnd }, s) => ({
    start,
    end,
    outerStart: start,
    outerEnd,
    open: '',
    close: '',
    unclosed: s < spans.length - 1,
    continues: s > 0,
    secondary: false,
    nested: [],
  }))

/** The stretch, or what stands in marks inside it where it is a title. */
function withoutTitle(text: string, stretch: MarkedStretch): readonly MarkedStretch[] {
  return isTitle(text, stretch) ? stretch.nested.flatMap((inner) => withoutTitle(text, inner)) : [stretch]
}

/** Letters of scripts in which the marks of Chinese titles are those of quotations. */
const quotesInTitleMarks = /[\p{Script=Hangul}\p{Script=Mongolian}]/u
const titleMarkWords = languages.flatMap(({ titleMarks }) => titleMarks ?? [])
const speechVerbs = titleMarkWords.flatMap((words) => wordsOf(words.speechVerbs))
const notSpeechVerbs = titleMarkWords.flatMap((words) => wordsOf(words.notSpeechVerbs))
const longestSpeechVerb = Math.max(...speechVerbs.map((verb) => verb.length))

/**
 * Whether a stretch in marks that set off titles is one, as it is in Chinese unless a verb of speech announces it and a
 * clause ends in it or with it: 他说《好的》。, not 小说《红楼梦》。 and not 他说《红楼梦》很好。
 */
function isTitle(text: string, { start, end, outerStart, outerEnd, unclosed, open }: MarkedStretch): boolean {
  if (!markOf(open.charCodeAt(0))?.family.titles || quotesInTitleMarks.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, outerStart - longestSpeechVerb - 2), outerStart).replace(/[：:，,\s]+$/u, '')
  const announced =
    speechVerbs.some((verb) => before.endsWith(verb)) && !notSpeechVerbs.some((word) => before.endsWith(word))
  const ends = /[。！？…]$/u.test(text.slice(start, end)) || /^(?:$|[。！？；，.!?;,\s])/u.test(text.charAt(outerEnd))
  return unclosed || !announced || !ends
}
