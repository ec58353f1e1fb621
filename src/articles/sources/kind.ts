import { extname } from 'node:path'

/** What a file of articles is, by its content. */
export type SourceKind =
  | 'lines'
  | 'page'
  | 'message'
  | 'pdf'
  | 'warc'
  | 'zip'
  | 'gzip'
  | 'table'
  | 'text'
  | 'links'
  | 'addresses'
  | 'json'
  | 'code'
  | 'other document'
  | 'binary'
  | 'empty'

/** How much of a file is looked at. Bytes. */
export const headLength = 4096

/** What belongs to pages and programs, and is text. */
const codeExtensions = new Set(['.js', '.mjs', '.cjs', '.ts', '.css', '.map'])
const lineExtensions = new Set(['.ndjson', '.jsonl'])
const tableExtensions = new Set(['.csv', '.tsv'])

/** What may stand before the first element. No comment ends later than it must, or hostile ones would cost ages. */
const prologue =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype[^>[]*(?:\[(?:(?!\]\s*>)[\s\S])*\]\s*)?>\s*)*/i
/** Elements of which pages have one or more at their beginning, and articles that are plain text none. */
const pageElement =
  /^<(?:html|head|body|article|main|meta|link|script|style|header|nav|section|table|div|p|h[1-6]|title)\b/i
const pageDoctype = /<!doctype\s+html/i
/** Feeds, lists of feeds and sitemaps. */
const listElement = /^<(?:\w+:)?(?:rss|feed|rdf|opml|urlset|sitemapindex)\b/i
const jsonFeed = /^\s*\{[\s\S]*?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/
const otherXml = /^\s*<(?:\?xml|!doctype)\b/i
/** So many tags are no text with a few in it. */
const fewestTags = 20
const tag = /<\/?(?:a|br|div|li|p|script|span|td|tr|ul)\b[^<>]*>/gi
/** Header lines, one of which only messages have. */
const messageBeginning =
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:mime-version|received|message-id|content-type:\s*multipart\/\w+)\b/i
const address = /^https?:\/\/\S+$/
/** Such a share of a list's lines are addresses; others may be headings. */
const leastAddresses = 2 / 3
/** JSON that is a list, or goes over several lines. */
const jsonInPieces = /^\s*(?:\[\s*\{|\{\s*\n\s*")/
/** Documents of older and other office programs: RTF, OLE compound files, and archives that name what they are first. */
const otherDocument = /^(?:\{\\rtf|\xd0\xcf\x11\xe0|PK\x03\x04[\s\S]{26}mimetypeapplication\/(?:vnd\.oasis|epub))/

/**
 * Tells what a file is from how it begins; the name decides only between tables and texts, and where an empty beginning
 * says nothing.
 */
export function kindOf(head: Buffer, name: string): SourceKind {
  if (head.length === 0) return 'empty'
  if (otherDocument.test(head.toString('latin1', 0, 100))) return 'other document'
  if (head.subarray(0, 4).equals(zipBeginning)) return 'zip'
  if (head.subarray(0, 2).equals(gzipBeginning)) return 'gzip'
  const extension = extname(name).toLowerCase()
  if (lineExtensions.has(extension)) return 'lines'
  const text = head
    .toString('latin1')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\r\n', '\n')
  if (text.startsWith('%PDF-')) return 'pdf'
  if (text.startsWith('WARC/1.')) return 'warc'
  const [before = ''] = prologue.exec(text) ?? []
  const first = text.slice(before.length)
  if (pageElement.test(first) || pageDoctype.test(before)) return 'page'
  if (listElement.test(first) || jsonFeed.test(text)) return 'links'
  if (otherXml.test(text)) return 'binary'
  if (messageBeginning.test(text)) return 'message'
  if (head.includes(0) && !/^(?:ÿþ|þÿ)/.test(head.toString('latin1'))) return 'binary'
  if (tableExtensions.has(extension)) return 'table'
  if (codeExtensions.has(extension)) return 'code'
  if (jsonInPieces.test(text)) return 'json'
  if (/^\s*\{\s*"/.test(text)) return 'lines'
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (extension !== '.md' && (text.match(tag)?.length ?? 0) >= fewestTags) return 'page'
  // The last line may be cut.
  const whole = head.length < headLength ? lines : lines.slice(0, -1)
  const entries = whole.filter((line) => !line.startsWith('#'))
  const addresses = entries.filter((line) => address.test(line.trim())).length
  return addresses > 0 && addresses >= entries.length * leastAddresses ? 'addresses' : 'text'
}

const gzipBeginning = Buffer.from([0x1f, 0x8b])
const zipBeginning = Buffer.from([0x50, 0x4b, 0x03, 0x04])
