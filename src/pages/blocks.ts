/** What a block of a page is. */
export type BlockKind = 'paragraph' | 'heading' | 'list item' | 'block quotation' | 'post' | 'caption' | 'table'

/** A block of a page's text, as a reader sees it. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** How many characters of it are links. UTF-16 units. */
  readonly linked: number
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

/** Marks an element as a post of a social network that the page embeds (`markPosts` in main-text.ts). */
export const postAttribute = 'data-verbatim-post'

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

  const flush = (): void => {
    // Most elements begin and end without words between.
    const kind = /\S/.test(text) ? kindOf(open) : 'paragraph'
    for (const part of text.split(/\n\s*\n/)) {
      const words = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
      if (words) blocks.push({ kind, text: words, linked: Math.min(linked, words.length) })
    }
    text = ''
    linked = 0
  }
  const enter = (element: Element): void => {
    if (blockElements.has(element.tagName)) flush()
    else if (cells.has(element.tagName)) text += ' '
    if (element.tagName === 'A') links++
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
  return blocks
}

function kindOf(open: readonly Element[]): BlockKind {
  if (open.some((element) => element.hasAttribute(postAttribute))) return 'post'
  for (const [kind, elements] of kinds) if (open.some(({ tagName }) => elements.has(tagName))) return kind
  return 'paragraph'
}
