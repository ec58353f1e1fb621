import XMLBuilder from 'fast-xml-builder'

/** A node of a document: an element with its children in order, or text. */
export type XmlNode = XmlElement | string

interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element; attributes in the order given. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children }
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
})

/** A whole document with its XML declaration. White space is as in the nodes: none is added. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([asOrdered(root)])}\n`
}

/** As the builder takes it. */
function asOrdered(node: XmlNode): object {
  return typeof node === 'string'
    ? { '#text': xmlText(node) }
    : { [node.name]: node.children.map(asOrdered), ':@': node.attributes }
}

/** Text as XML 1.0 takes it: characters that it forbids, and lone surrogates, become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
