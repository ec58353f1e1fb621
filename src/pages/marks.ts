import { embeddedPosts } from './posts.ts'

/** Mark elements of a document for what their place and names tell of them. */
export const postAttribute = 'data-verbatim-post'
export const pullAttribute = 'data-verbatim-pull'
export const entryAttribute = 'data-verbatim-entry'
export const sourceAttribute = 'data-verbatim-source'

/** Names that themes give to words of the article that they print again, larger. */
const pullQuotes = '[class*=pullquote i], [class*=pull-quote i], [class*=pull_quote i], [class*=pulled-quote i]'

/** Entries of live blogs, as schema.org and the usual software name them. */
const liveEntries = `[itemprop~=liveBlogUpdate], [class*=liveblog-entry i], [class*=live-blog-entry i],
  [class*=liveblog-post i], [class*=live-blog-post i], [class*=liveblog-update i], [class*=live-blog-update i],
  [class*=live-story-post i], [class*=liveblog i] article, [class*=live-blog i] article, [id*=liveblog i] article,
  [id*=live-blog i] article`

/** Lines within block quotations that tell whose words they are. */
const sources = 'blockquote footer, blockquote cite, blockquote figcaption'

/**
 * Marks posts, pull quotes, entries of live blogs and the lines below block quotations that tell whose words they are,
 * and takes posts out of the boxes that hold nothing else: their names sound like buttons for sharing. Changes the
 * document.
 */
export function markStructure(document: Document): void {
  for (const post of document.querySelectorAll(embeddedPosts)) {
    post.setAttribute(postAttribute, '')
    const length = post.textContent.trim().length
    let box: Element = post
    while (box.parentElement && box.parentElement !== document.body) {
      if (box.parentElement.textContent.trim().length > length) break
      box = box.parentElement
    }
    if (box !== post) box.replaceWith(post)
  }
  for (const quote of document.querySelectorAll(pullQuotes)) quote.setAttribute(pullAttribute, '')
  // Of boxes in each other, each named for entries, the outermost is one.
  for (const entry of document.querySelectorAll(liveEntries))
    if (!entry.parentElement?.closest(`[${entryAttribute}]`)) entry.setAttribute(entryAttribute, '')
  for (const source of [...document.querySelectorAll(sources)]) {
    if (source.closest(`[${postAttribute}], [${pullAttribute}]`) || source.parentElement?.closest('cite, footer'))
      continue
    if (source.tagName === 'CITE' && source.textContent.trim() === source.closest('p')?.textContent.trim())
      source.closest('p')!.setAttribute(sourceAttribute, '')
    else if (source.tagName !== 'CITE' || source.parentElement?.tagName === 'BLOCKQUOTE')
      source.replaceWith(lineOf(document, source))
  }
}

/** What a line says, as a paragraph: what HTML calls a footer is elsewhere taken for one of the page. */
function lineOf(document: Document, source: Element): Element {
  const line = document.createElement('p')
  line.textContent = source.textContent
  line.setAttribute(sourceAttribute, '')
  return line
}
