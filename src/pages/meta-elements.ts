import { decodeHTML } from 'entities'

/** The contents of `<meta>` by lower-case name or property, in the order of the page. */
export type MetaElements = ReadonlyMap<string, readonly string[]>

export function metaElements(document: Document): MetaElements {
  const meta = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')
    if (!name || !content) continue
    const values = meta.get(name.toLowerCase())
    if (values) values.push(content)
    else meta.set(name.toLowerCase(), [content])
  }
  return meta
}

export function valuesOf(meta: MetaElements, ...names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? [])
}

export function attributesOf(document: Document, selector: string, ...attributes: readonly string[]): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) => attributes.map((name) => element.getAttribute(name)).find(Boolean) ?? [],
  )
}

/** The first that has a word, as a reader sees it: without character references and line breaks. */
export function first(texts: readonly (string | null | undefined)[]): string | null {
  for (const text of texts) {
    const plain = decodeHTML(text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    if (/[\p{L}\p{N}]/u.test(plain)) return plain
  }
  return null
}

/** Letters and digits in lower case, by which names are compared. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
