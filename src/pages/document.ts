// Only this room works on documents, with the DOM's types; linkedom gives the objects.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/// <reference lib="dom.asynciterable" />
import { parseHTML } from 'linkedom'

/**
 * Parses a page. Scripts do not run, and nothing is loaded. As in browsers everything that is shown lies in `<body>`,
 * also what stands around it or without one.
 * @returns Null where there is no element.
 */
export function parseDocument(html: string): Document | null {
  return (
    wholeDocument(html) ?? wholeDocument(`<html><body>${html.replace(/<\/?(?:html|body)\b[^>]*>/gi, '')}</body></html>`)
  )
}

function wholeDocument(html: string): Document | null {
  const { document } = parseHTML(html)
  const root = document.documentElement
  const body = document.querySelector('body')
  if (root?.tagName !== 'HTML' || body?.parentElement !== root) return null
  for (const child of [...root.children]) if (child !== body && child.tagName !== 'HEAD') body.append(child)
  return document
}
