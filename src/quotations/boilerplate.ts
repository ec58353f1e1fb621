import { apostropheClass, closingClass, openingClass, partingDashClass } from '../text/marks.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { shareButtons } from '../languages/international/platforms.ts'
import { languages } from '../languages/index.ts'
import { isNote } from './notes.ts'
import { signatureAt } from './signature.ts'

/**
 * What a paragraph of a page is. `headline`: the title, also where it is printed again; `heading`: of a section;
 * `byline`: writer, agency, time;
 * `repeat`: a caption or a teaser that repeats another paragraph's words; `note`: what the outlet says of its own corrections; `boilerplate`: navigation, advertisement, banners, links to other articles.
 */
export type ParagraphRole = 'body' | 'headline' | 'heading' | 'byline' | 'repeat' | 'note' | 'boilerplate'

const opensInCapitals = new RegExp(`^[${openingClass}]?[\\p{Lu}\\p{N}]`, 'u')
const opensOrEndsInMark = new RegExp(`^[${openingClass}]|[${closingClass}\\]]$`, 'u')
const inMarks = new RegExp(`^[${openingClass}].*[${closingClass}]$`, 'u')
const commaInMarks = new RegExp(`,[${closingClass}]|[${closingClass}],`, 'u')
const endsInStop = new RegExp(`[.!?…。！？][${closingClass})\\]]*$`, 'u')
const endsInStopAndMark = new RegExp(`[.!?…][${closingClass}]?$`, 'u')
/** A sentence in marks with its speaker in brackets. */
const endsInSource = new RegExp(`[.!?…][${closingClass}] \\([^()]+\\)$`, 'u')
const leadsOn = new RegExp(`[,;${partingDashClass}]$|: `, 'u')
const longWord = new RegExp(`\\p{L}[\\p{L}\\p{M}${apostropheClass}.-]{3,}`, 'gu')

/** What pages print around articles, in all languages: a page's navigation need not be in that of its articles. */
const words = languages.flatMap(({ boilerplate }) => boilerplate ?? [])
const boilerplateLines: ReadonlySet<string> = new Set([...shareButtons, ...words.flatMap(({ lines }) => lines)])
const linkListHeads: ReadonlySet<string> = new Set(words.flatMap((language) => language.linkListHeads))
const mostWordsListed = Math.max(...[...boilerplateLines, ...linkListHeads].map((line) => line.split(' ').length))
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'iu')
const boilerplateBeginning = anyOf([/^(?:©|\(c\) )/, ...words.flatMap(({ beginnings }) => beginnings)])
const byline = anyOf(words.flatMap(({ bylines }) => bylines))
const dateline = anyOf(words.flatMap(({ datelines }) => datelines))

/** A line longer than this is no heading, byline or navigation. UTF-16 units. */
const longestLine = 160
/** Words that make a paragraph the article's own prose, after a list of links. */
const bodyWords = 12

/**
 * Tells the article's own prose from what the page puts around it; words quoted anywhere else are no quotations of the
 * article's. Where nothing speaks for another role a paragraph is `body`. Linear in the text's length.
 */
export function paragraphRoles(text: string, paragraphs: readonly Paragraph[], title = ''): ParagraphRole[] {
  const lines = paragraphs.map(({ start, end }) => (end - start <= longestLine ? text.slice(start, end) : undefined))
  const foldedTitle = foldLine(title)
  const mostWords = Math.max(mostWordsListed, wordsIn(foldedTitle))
  const repeats = repeatedParagraphs(text, paragraphs)
  const firstBody = lines.findIndex((line) => line === undefined || isProse(line))
  let links = false
  return paragraphs.map((paragraph, index) => {
    if (isNote(text, paragraph)) return 'note'
    const line = lines[index]
    if (line === undefined) {
      links = false
      return repeats.has(index) ? 'repeat' : 'body'
    }
    if (links && !isProse(line)) return 'boilerplate'
    // A line of more words is neither in a list nor the title, and need not be folded.
    const key = fewestWords(line) > mostWords ? null : foldLine(line)
    links = key !== null && linkListHeads.has(key)
    if (links || (key !== null && isBoilerplateKey(key)) || boilerplateBeginning.test(line)) return 'boilerplate'
    if (key === foldedTitle) return 'headline'
    if (isByline(line)) return signatureAt(line, { start: 0, end: line.length }) === 0 ? 'body' : 'byline'
    if (index === 0 && paragraphs.length > 1 && isQuotingHeadline(line)) return 'headline'
    if (isHeading(line)) return index < firstBody || repeats.has(index) ? 'headline' : 'heading'
    return repeats.has(index) ? 'repeat' : 'body'
  })
}

function isBoilerplateKey(key: string): boolean {
  return key.length <= 1 || boilerplateLines.has(key)
}

function isByline(line: string): boolean {
  if (endsSentence(line) && wordsIn(line) > 6) return false
  return byline.test(line) || (wordsIn(line) <= 10 && dateline.test(line))
}

/** A full sentence of some length. */
function isProse(line: string): boolean {
  return endsSentence(line) && isLong(line) && !boilerplateBeginning.test(line)
}

const isLong = (line: string): boolean => fewestWords(line) >= bodyWords || wordsIn(foldLine(line)) >= bodyWords

/** A number of words that the folded line has at least: ASCII letters and digits that stand behind a blank. */
function fewestWords(line: string): number {
  let words = 0
  for (let i = line.indexOf(' '); i >= 0; i = line.indexOf(' ', i + 1))
    if (isPlainLetter(line.charCodeAt(i + 1))) words++
  return words
}

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/**
 * A short line without a sentence's end or a colon, which would lead on to what follows. In capitals or headline case
 * it is a heading whatever marks it holds; otherwise a line that begins or ends with a mark may be a quotation on its
 * own, and one that begins with a bullet or in lower case part of a list.
 */
function isHeading(line: string): boolean {
  if (line.length > 120 || line.endsWith(':') || !opensInCapitals.test(line)) return false
  if (isHeadlineCase(line)) return !endsInStopAndMark.test(line) || isAllCapitals(line)
  if (endsSentence(line) || leadsOn.test(line) || opensOrEndsInMark.test(line)) return false
  return wordsIn(line) <= bodyWords && !endsInSource.test(line)
}

const mostHeadlineWords = 16

/**
 * Whether a text's first line is a headline that begins or ends with what it quotes: 'Nobody told us': Fury over leak.
 * A line in marks altogether, or one with a tag, is none.
 */
function isQuotingHeadline(line: string): boolean {
  if (endsSentence(line) || /[:,;]$/.test(line) || commaInMarks.test(line)) return false
  return opensOrEndsInMark.test(line) && !inMarks.test(line) && wordsIn(line) <= mostHeadlineWords
}

function endsSentence(line: string): boolean {
  return endsInStop.test(line)
}

/** At least four in five of the longer words begin with a capital, and there are three words or more. */
function isHeadlineCase(line: string): boolean {
  const words = line.match(longWord) ?? []
  if (words.length < 3) return false
  let capitals = 0
  for (const word of words) if (/^\p{Lu}/u.test(word)) capitals++
  return capitals * 5 >= words.length * 4
}

function isAllCapitals(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase()
}

function wordsIn(line: string): number {
  let words = 1
  for (let i = line.indexOf(' '); i >= 0; i = line.indexOf(' ', i + 1)) words++
  return words
}

/** ASCII alone, which has no accents and folds in less time. */
const plain = /^[\0-\x7f]*$/

/** Lower case without accents, letters and digits only, single spaces. */
export function foldLine(line: string): string {
  if (plain.test(line))
    return line
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return line
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Characters in which two paragraphs must agree before they are compared. */
const keyLength = 32

/**
 * Paragraphs that say again what another one says: the later of two equal ones, and the shorter where it is the
 * beginning of the other, as captions and teasers are. Very short ones are ignored. Each is compared with one other
 * only, so the time is linear.
 */
function repeatedParagraphs(text: string, paragraphs: readonly Paragraph[]): Set<number> {
  const repeats = new Set<number>()
  const fullest = new Map<string, number>()
  paragraphs.forEach(({ start, end }, index) => {
    if (end - start < keyLength) return
    const key = text.slice(start, start + keyLength).toLowerCase()
    const other = fullest.get(key)
    if (other === undefined) {
      fullest.set(key, index)
      return
    }
    const there = paragraphs[other] as Paragraph
    const shorter = end - start <= there.end - there.start ? index : other
    const longer = shorter === index ? other : index
    if (!begins(text, paragraphs[longer] as Paragraph, paragraphs[shorter] as Paragraph)) return
    repeats.add(shorter)
    fullest.set(key, longer)
  })
  return repeats
}

/** Whether the longer paragraph begins with the whole shorter one, a final full stop aside. */
function begins(text: string, longer: Paragraph, shorter: Paragraph): boolean {
  const end = text[shorter.end - 1] === '.' ? shorter.end - 1 : shorter.end
  return text.startsWith(text.slice(shorter.start, end), longer.start)
}
