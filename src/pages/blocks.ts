import type { ParagraphKind } from '../quotations/structure.ts'
import { entryAttribute, postAttribute, pullAttribute, sourceAttribute } from './marks.ts'
import { lineOfPost, signerOf, type Post } from './posts.ts'

/** What a block of a page is. */
export type BlockKind = ParagraphKind | 'caption'

/** A block of a page's text, as a reader sees it. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** How many characters of it are links. UTF-16 units. */
  readonly linked: number
  /** Whether an entry of a live blog begins with it. */
  readonly entry?: boolean
  /** Whose post it is from. */
  readonly post?: Post
}

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements whose text is not shown, or is no text. */
const silentElements = names(`
  AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD IFRAME INPUT LABEL MAP MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE
  SVG TEMPLATE TEXTAREA TITLE VIDEO
`)

/** Elements that begin and end a line of their own (HTML Living Standard, "Rendering", "Flow content"). */
const blockElements = names(`
  ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT
  THEAD TR UL
`)

/** A cell is a block only where it holds blocks, as in pages laid out by tables; otherwise its words belong to a row. */
const cells = names('TD TH')

/** The kind that an element gives to the text in it. Where several enclose a text, the first of these counts. */
const kinds: readonly (readonly [kind: BlockKind, elements: ReadonlySet<string>])[] = [
  ['caption', names('FIGCAPTION CAPTION')],
  ['block quotation', names('BLOCKQUOTE')],
  ['caption', names('FIGURE')],
  ['heading', names('H1 H2 H3 H4 H5 H6 LEGEND SUMMARY')],
  ['table', cells],
  ['list item', names('LI DT DD')],
]

/**
 * The text under an element, block by block in the order of the page. White space is collapsed as browsers do; a line
 * break stays one, and two in a row end a block. Walks without recursion, so no nesting is too deep.
 */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = []
  const open: Element[] = []
  let text = ''
  let linked = 0
  let links = 0
  // The first words of an entry of a live blog are still to come.
  let begun = false

  const flush = (): void => {
    // Most elements begin and end without words between.
    const isText = /\S/.test(text)
    const isSource = isText && open.some((element) => element.hasAttribute(sourceAttribute))
    const kind = isText && !isSource ? kindOf(open) : 'paragraph'
    for (const part of text.split(/\n\s*\n/)) {
      const printed = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
      const words = kind === 'post' ? lineOfPost(printed) : isSource ? signed(printed) : printed
      if (!words) continue
      const entry = begun ? { entry: true } : {}
      begun = false
      blocks.push({ kind, text: words, linked: Math.min(linked, words.length), ...entry })
    }
    text = ''
    linked = 0
  }
  const enter = (element: Element): void => {
    if (blockElements.has(element.tagName)) flush()
    else if (cells.has(element.tagName)) text += ' '
    if (element.tagName === 'A') links++
    if (element.hasAttribute(entryAttribute)) begun = true
    open.push(element)
  }
  const leave = (): void => {
    const { tagName } = open.at(-1)!
    if (blockElements.has(tagName)) flush()
    if (tagName === 'A') links--
    open.pop()
  }

  let node: Node | null = root
  while (node) {
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      text += words
      if (links > 0) linked += words.trim().length
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (element.tagName === 'BR') text += '\n'
      else if (!silentElements.has(element.tagName)) {
        enter(element)
        if (element.firstChild) {
          node = element.firstChild
          continue
        }
        leave()
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (open.at(-1) === node) leave()
    }
    node = node && node !== root ? node.nextSibling : null
  }
  flush()
  return withSigners(blocks)
}

/** The line below a block quotation that tells whose words they are, with the dash that styles draw before it. */
function signed(line: string): string {
  return /^[—–-]/.test(line) ? line : `— ${line}`
}

/** Those of posts with whose they are: a post ends with the line that tells. */
function withSigners(blocks: readonly Block[]): Block[] {
  let next: Post | null = null
  return blocks
    .toReversed()
    .map((block) => {
      next = block.kind === 'post' ? (signerOf(block.text) ?? next) : null
      return next ? { ...block, post: next } : block
    })
    .reverse()
}

function kindOf(open: readonly Element[]): BlockKind {
  if (open.some((element) => element.hasAttribute(postAttribute))) return 'post'
  if (open.some((element) => element.hasAttribute(pullAttribute))) return 'pull quote'
  for (const [kind, elements] of kinds) if (open.some(({ tagName }) => elements.has(tagName))) return kind
  return 'paragraph'
}
