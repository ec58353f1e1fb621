import { outsideCode } from './code.ts'
import type { Edit } from './edits.ts'

/** Elements that mark words in a sentence, and say nothing themselves. */
const tag = /<(\/?)(em|strong|b|i|u|mark|small|cite|span|font|a)(?:\s[^<>]{0,1000})?>|\n\s*\n/gi

/**
 * HTML tags around words: `<em>never</em>`, `<b>Mara Dole</b>`. Only tags that close each other within a paragraph, as
 * a text about HTML has them one by one.
 */
export function findTags(text: string): readonly Edit[] {
  if (!text.includes('</')) return []
  const edits: Edit[] = []
  let open: { readonly name: string; readonly start: number; readonly end: number }[] = []
  for (const { 0: found, 1: closes, 2: named, index } of text.matchAll(tag)) {
    const start = index
    const end = index + found.length
    if (named === undefined) open = []
    else if (!closes) open.push({ name: named.toLowerCase(), start, end })
    else {
      const last = open.pop()
      if (last?.name === named.toLowerCase() && isAroundWords(text, last.end, start))
        edits.push({ start: last.start, end: last.end, replacement: '' }, { start, end, replacement: '' })
    }
  }
  return outsideCode(
    text,
    edits.sort((a, b) => a.start - b.start),
  )
}

/** Between `<em> and </em>`, each set off by spaces, the tags are words. */
const isAroundWords = (text: string, start: number, end: number): boolean =>
  /\S/.test(text.slice(start, end)) && !(/\s/.test(text[start]!) && /\s/.test(text[end - 1]!))
