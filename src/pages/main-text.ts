import { Readability } from '@mozilla/readability'
import { foldLine, paragraphRoles } from '../quotations/boilerplate.ts'
import { closingClass } from '../text/marks.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { sameLineAs } from './head-lines.ts'
import { readBlocks, type Block } from './blocks.ts'
import { markStructure, postAttribute } from './marks.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements that HTML itself sets beside the article. */
const besideElements = `nav, aside, footer, [role=navigation], [role=complementary], [role=contentinfo],
  [role=dialog], [role=search], [aria-hidden=true], [hidden]`

/** Words in the class names and ids that themes give to what stands beside the article. */
const besideNames = set(`
  ad ads advert adverts advertisement advertising sponsor sponsored promo promos promotion newsletter subscribe
  subscription signup paywall share sharing sharebar social related recirc recirculation recommended recommendations
  trending popular outbrain taboola breadcrumb breadcrumbs nav navbar navigation menu topnav footer masthead sidebar
  byline dateline timestamp pubdate bio credit credits gallery slideshow carousel comments disqus popup popover tooltip
  modal cookie consent noprint printonly toolbar tags taglist rail toc
`)

/** The same of what belongs to a picture. */
const pictureNames = set('caption captions image images photo photos picture')

/** What holds more of the page's paragraphs than this is not beside the article, whatever its name. */
const greatestShareBeside = 0.3
/** And a picture's text is shorter. */
const greatestShareOfPicture = 0.1

/** A paragraph of running text is at least this long. UTF-16 units. */
const shortestProse = 60
/** What is linked to this share leads elsewhere: a list of articles, "read more". */
const greatestShareLinked = 0.7

const endsSentence = new RegExp(`[.!?…。！？:;][${closingClass})\\]]*$`, 'u')
const webAddress = /^(?:https?:\/\/|www\.)\S+$/

/** The article's own blocks, and the lines among them that name writers and agencies. */
interface MainText {
  readonly blocks: readonly Block[]
  readonly bylines: readonly string[]
}

/**
 * The article on a page, without what the page puts around it: navigation, advertisements, bylines, captions, links to
 * other articles. Readability (Mozilla) chooses the part of the page; what is known to stand beside articles is removed
 * before, and what still stands before, between and after its paragraphs afterwards. Changes the document.
 * @param title The headline, where it is known: not part of the text, also where the page prints it again.
 * @returns No blocks where the page has no article.
 */
export function mainText(document: Document, title: string): MainText {
  markStructure(document)
  removeCards(document)
  removeBeside(document)
  const found = new Readability(document, { keepClasses: true, serializer: (node) => node as Element }).parse()
  const text = withoutRemains(found?.content ? readBlocks(found.content) : [], title)
  const length = text.blocks.reduce((sum, block) => sum + block.text.length, 0)
  return length < shortestProse ? { blocks: [], bylines: [] } : text
}

/** Cards inside sentences that a pointer brings up over a name: a picture of it, and links to other articles. */
function removeCards({ body }: Document): void {
  for (const picture of [...body.querySelectorAll('p img')]) {
    let card = picture.parentElement
    while (card && card.tagName !== 'P' && card.querySelectorAll('a').length < fewestLinksOfCard)
      card = card.parentElement
    if (card && card.tagName !== 'P') card.remove()
  }
}

const fewestLinksOfCard = 2

function removeBeside({ body }: Document): void {
  const total = proseLength(body)
  const remove = (element: Element, share: number): void => {
    if (element.closest(`[${postAttribute}]`) || element.querySelector(`[${postAttribute}]`)) return
    if (proseLength(element) <= total * share) element.remove()
  }
  for (const element of [...body.querySelectorAll(besideElements)]) remove(element, greatestShareBeside)
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    if (!body.contains(element)) continue
    const names = namesOf(element)
    if (names.some((name) => besideNames.has(name))) remove(element, greatestShareBeside)
    else if (names.some((name) => pictureNames.has(name))) remove(element, greatestShareOfPicture)
  }
}

/** The words in an element's class names and id: `relatedLinks story-body` has related, links, story and body. */
function namesOf(element: Element): string[] {
  return `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

function proseLength(element: Element): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent.length
  return length
}

function isProse({ kind, text, linked }: Block): boolean {
  return kind !== 'heading' && text.length >= shortestProse && linked < text.length / 2 && endsSentence.test(text)
}

/** The article's own blocks of those that Readability took for it. */
function withoutRemains(all: readonly Block[], title: string): MainText {
  const roles = paragraphRoles(...laidOut(all), title)
  const isHeadline = sameLineAs(title)
  const [first, last] = [all.findIndex(isProse), all.findLastIndex(isProse)]
  const blocks = all.filter((block, index) => {
    if (block.kind === 'post') return true
    if (block.kind === 'caption' || webAddress.test(block.text) || isHeadline(block.text)) return false
    const role = roles[index]
    if (role === 'boilerplate' || role === 'byline' || role === 'headline') return false
    if (block.linked >= block.text.length * greatestShareLinked) return false
    if (index < first) return role === 'body'
    return index <= last || (block.kind !== 'heading' && role !== 'heading')
  })
  const kept = asRepeated(keepEntries(all, blocks))
  const bylines = all.filter(({ kind }, index) => roles[index] === 'byline' && kind !== 'caption')
  return { blocks: kept, bylines: bylines.map(({ text }) => text) }
}

/** The kept blocks; where the first one of an entry of a live blog was left out, its next one begins it. */
function keepEntries(all: readonly Block[], kept: readonly Block[]): Block[] {
  const isKept = new Set(kept)
  let begun = false
  return all.flatMap((block) => {
    begun ||= block.entry === true
    if (!isKept.has(block)) return []
    const entry = begun
    begun = false
    return entry === (block.entry === true) ? block : { ...block, entry }
  })
}

/** The blocks, a block quotation that only prints words of the article again as the pull quote that it is. */
function asRepeated(blocks: readonly Block[]): Block[] {
  const isQuotation = ({ kind, text }: Block): boolean => kind === 'block quotation' && text.length <= longestRepeat
  if (!blocks.some(isQuotation)) return [...blocks]
  const prose = blocks.flatMap((block) => (block.kind === 'paragraph' ? ` ${foldLine(block.text)} ` : [])).join('')
  return blocks.map((block) => {
    if (!isQuotation(block)) return block
    const words = foldLine(block.text)
    const repeats = words.split(' ').length >= fewestWordsRepeated && prose.includes(` ${words} `)
    return repeats ? { ...block, kind: 'pull quote' } : block
  })
}

/** No pull quote is longer. UTF-16 units. */
const longestRepeat = 1000
/** Fewer words may stand in an article twice. */
const fewestWordsRepeated = 5

/** The text of an article, its paragraphs separated by empty lines, and where each stands. UTF-16 units. */
export function laidOut(blocks: readonly Block[]): [text: string, paragraphs: Paragraph[]] {
  let length = 0
  const paragraphs = blocks.map(({ text }) => {
    const start = length
    length += text.length + separator.length
    return { start, end: start + text.length, blankLinesBefore: start === 0 ? 0 : 1 }
  })
  return [blocks.map(({ text }) => text).join(separator), paragraphs]
}

const separator = '\n\n'
