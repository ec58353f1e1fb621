import { postSites } from '../languages/international/platforms.ts'
import { isMark, plainMarkClass } from '../text/marks.ts'
import { isSpace, trimmed, type Paragraph } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'
import type { ParagraphRole } from './boilerplate.ts'
import { signatureAt } from './signature.ts'
import type { Structure } from './structure.ts'

/** What stands in one paragraph; `outerEnd` lies behind the links below a post. */
interface LaidOutSpan extends Span {
  readonly outerEnd: number
}

/** Words of somebody that the page sets apart without marks, a span a paragraph. Offsets are UTF-16 code units. */
export interface LaidOut {
  readonly spans: readonly LaidOutSpan[]
  /** The paragraphs that hold them, as indexes. */
  readonly paragraphs: readonly number[]
}

/** Blanks before a line that set it apart. */
const narrowestIndent = 2
/** Where a picture or another page stands below a post. */
const closingLinks = new RegExp(String.raw`(?:\s+(?:[a-z]+://|(?:${postSites.join('|')})/)\S+)+$`, 'u')
const plainMark = new RegExp(`[${plainMarkClass}]`, 'u')
/** No address is longer. UTF-16 units. */
const longestLinks = 400

/**
 * Finds what a page sets apart instead of putting it in marks: a block quotation, as the page tells or, after a line
 * that leads on to it, indented or behind >, and a post of a social network above its signature, as a page's text keeps it when the frame
 * around it is gone: — Ann Dole (@anndole) May 3, 2024. Linear.
 */
export function findLaidOut(
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly ParagraphRole[],
  structure: Structure,
): readonly LaidOut[] {
  const found: LaidOut[] = []
  for (let p = 0; p < paragraphs.length; p++) {
    const one =
      postAt(text, paragraphs, roles, p) ?? knownBlockAt(text, paragraphs, structure, p) ?? blockAt(text, paragraphs, p)
    if (one === null) continue
    found.push(one)
    p = Math.max(p, one.paragraphs.at(-1)!)
  }
  return found
}

function postAt(
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly ParagraphRole[],
  p: number,
): LaidOut | null {
  const paragraph = paragraphs[p]!
  const own = signatureAt(text, paragraph)
  const post = own > paragraph.start ? trimmed(text, paragraph.start, own) : paragraph
  const signed = own > paragraph.start || (p + 1 < paragraphs.length && startsSignature(text, paragraphs[p + 1]!))
  if (!signed || own === paragraph.start || isMark(text.charCodeAt(post.start))) return null
  if (roles[p] === 'boilerplate' || roles[p] === 'byline') return null
  const links = closingLinks.exec(text.slice(Math.max(post.start, post.end - longestLinks), post.end))
  return { spans: [{ ...post, end: post.end - (links?.[0].length ?? 0), outerEnd: post.end }], paragraphs: [p] }
}

const startsSignature = (text: string, paragraph: Paragraph): boolean =>
  signatureAt(text, paragraph) === paragraph.start

/** A block quotation that the page tells of; null where any of its paragraphs has marks, which say more. */
function knownBlockAt(text: string, paragraphs: readonly Paragraph[], structure: Structure, p: number): LaidOut | null {
  if (structure(paragraphs[p]!)?.kind !== 'block quotation') return null
  let q = p + 1
  while (q < paragraphs.length && structure(paragraphs[q]!)?.kind === 'block quotation') q++
  const spans = paragraphs.slice(p, q).map(({ start, end }) => ({ start, end, outerEnd: end }))
  if (spans.some(({ start, end }) => plainMark.test(text.slice(start, end)))) return null
  return { spans, paragraphs: spans.map((_, n) => p + n) }
}

function blockAt(text: string, paragraphs: readonly Paragraph[], p: number): LaidOut | null {
  if (p === 0) return null
  const before = paragraphs[p - 1]!
  if (text.charAt(before.end - 1) !== ':' || isSetApart(text, before)) return null
  const spans: LaidOutSpan[] = []
  let q = p
  for (; q < paragraphs.length && isSetApart(text, paragraphs[q]!); q++) {
    const span = withoutPrefix(text, paragraphs[q]!)
    if (!isSentence(text.slice(span.start, span.end))) break
    spans.push({ ...span, outerEnd: span.end })
  }
  return spans.length > 0 ? { spans, paragraphs: spans.map((_, n) => p + n) } : null
}

/** A line of its own kind: behind the mark of a quoted line, or indented. */
function isSetApart(text: string, { start }: Paragraph): boolean {
  if (text.charAt(start) === '>') return true
  let from = start
  while (from > 0 && isSpace(text.charCodeAt(from - 1)) && !/[\n\r\u2028\u2029]/.test(text.charAt(from - 1))) from--
  return start - from >= narrowestIndent || text.charAt(from) === '\t'
}

const withoutPrefix = (text: string, { start, end }: Paragraph): Span =>
  text.charAt(start) === '>' ? trimmed(text, start + 1, end) : { start, end }

/** Begins with a capital and ends as sentences do: no item of a list, no line of code. What has marks needs no more. */
const isSentence = (line: string): boolean => /^[\p{Lu}\p{Lo}].*[.!?…。]$/su.test(line) && !plainMark.test(line)
