import { randomBytes } from 'node:crypto'
import { deflateSync, gzipSync } from 'node:zlib'
import { officeArchive, pdfOf, sheetArchive } from '../test/articles/sources/samples.ts'
import { zipOf } from '../test/articles/sources/zip-of.ts'

const megabyte = 1_000_000

const page = (content: string): string => `<!doctype html><html><body><article>${content}</article></body></html>`
const many = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length))
const blanks = (size: number): Buffer => Buffer.alloc(size, 0x20)

/** Entities that stand for ten of the one before, each: a few hundred bytes that would be ten billion. */
const entities = `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij']
  .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghij'[n]};`.repeat(10)}">`)
  .join('')}]>`

const word = (content: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`
const cell = (place: string): string => `<c r="${place}" t="inlineStr"><is><t>text</t></is></c>`

/** An archive whose directory says that a file of so many bytes has a thousand. */
function lying(archive: Buffer, size: number): Buffer {
  const changed = Buffer.from(archive)
  for (let at = changed.indexOf(sizeOf(size)); at >= 0; at = changed.indexOf(sizeOf(size), at + 4))
    changed.writeUInt32LE(1000, at)
  return changed
}

function sizeOf(size: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(size)
  return bytes
}

/**
 * An archive with two directories. The harmless one is where the end of the archive says; the other one stands where
 * readers look for it that allow for something before an archive.
 */
function twoDirectories(harmless: Buffer, bomb: Buffer): Buffer {
  const [a, b] = [directoryOf(harmless), directoryOf(bomb)]
  const moved = Buffer.alloc(a.size)
  bomb.copy(moved, 0, b.offset, b.offset + b.size)
  const shift = a.offset - b.offset
  if (shift < 0 || a.size < b.size) throw new Error('expected the harmless archive to be the larger one')
  for (let at = 0; at < b.size; at += 46 + moved.readUInt16LE(at + 28))
    moved.writeUInt32LE(moved.readUInt32LE(at + 42) + shift, at + 42)
  const end = a.offset + a.size
  return Buffer.concat([harmless.subarray(0, end), bomb.subarray(0, b.offset), moved, harmless.subarray(end)])
}

function directoryOf(archive: Buffer): { readonly size: number; readonly offset: number } {
  return { size: archive.readUInt32LE(archive.length - 10), offset: archive.readUInt32LE(archive.length - 6) }
}

const warcHeaders = (type: string): string =>
  [
    'WARC/1.0',
    'WARC-Type: response',
    'WARC-Target-URI: https://gull.example/wall',
    'Content-Length: 4000000000',
    '',
    `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`,
  ].join('\r\n')
const beginning = (text: string, size: number): Buffer => Buffer.concat([Buffer.from(text), blanks(size)])

/** Files that try to take all time or memory: a name, a size, unpacked, in bytes, and what makes it at any size. */
export const hostileSources: Readonly<
  Record<string, readonly [name: string, size: number, make: (size: number) => string | Buffer]>
> = {
  'nested tags': ['page.html', 7 * megabyte, (size) => page(many('<div>', size))],
  'tags that are never closed': ['page.html', 7 * megabyte, (size) => page(many('<b><i><p><a><span>', size))],
  links: ['page.html', 7 * megabyte, (size) => page(many('<a href="/x">Another</a> ', size))],
  scripts: ['page.html', 7 * megabyte, (size) => page(many('<script>a()</script>', size))],
  'data of a picture': [
    'page.html',
    7 * megabyte,
    (size) => page(`<img src="data:image/png;base64,${many('A', size)}">`),
  ],
  'data of no end': ['page.html', 7 * megabyte, (size) => page(many('data:a/a;', size))],
  'another charset than it says': [
    'page.html',
    7 * megabyte,
    (size) => Buffer.concat([Buffer.from('<html><meta charset="utf-16">'), Buffer.alloc(size, 0xff)]),
  ],
  'a feed with entities': [
    'feed.xml',
    megabyte,
    () => `<?xml version="1.0"?>${entities}<rss version="2.0"><channel><item><link>&j;</link></item></channel></rss>`,
  ],
  'a sitemap': [
    'map.xml',
    30 * megabyte,
    (size) => `<urlset>${many('<url><loc>https://a.example/</loc></url>', size)}</urlset>`,
  ],
  'a list of feeds in itself': [
    'feeds.opml',
    30 * megabyte,
    (size) => `<opml version="2.0"><body>${many('<outline>', size)}`,
  ],
  'a file in a zip archive': ['bomb.zip', 400 * megabyte, (size) => zipOf({ 'page.html': blanks(size) })],
  'a file in a zip archive, said to be short': [
    'bomb.zip',
    400 * megabyte,
    (size) => lying(zipOf({ 'page.html': blanks(size) }), size),
  ],
  'many files in a zip archive': [
    'bomb.zip',
    400 * megabyte,
    (size) => zipOf(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, blanks(size / 20)]))),
  ],
  'a packed file': ['bomb.txt.gz', 400 * megabyte, (size) => gzipSync(blanks(size))],
  'a Word document': [
    'bomb.docx',
    400 * megabyte,
    (size) => officeArchive('word', { 'word/document.xml': blanks(size) }),
  ],
  'a Word document, said to be short': [
    'bomb.docx',
    400 * megabyte,
    (size) => lying(officeArchive('word', { 'word/document.xml': blanks(size) }), size),
  ],
  'a Word document with a second directory': [
    'bomb.docx',
    400 * megabyte,
    (size) =>
      twoDirectories(
        officeArchive('word', {
          'word/document.xml': word('<w:p><w:r><w:t>The tide was low.</w:t></w:r></w:p>'),
          'word/media/wall.png': randomBytes(size / 100),
        }),
        officeArchive('word', { 'word/document.xml': blanks(size) }),
      ),
  ],
  'a Word document of tags': [
    'bomb.docx',
    400 * megabyte,
    (size) => officeArchive('word', { 'word/document.xml': word(many('<w:p><w:r><w:t>a</w:t></w:r></w:p>', size)) }),
  ],
  'a Word document in itself': [
    'bomb.docx',
    400 * megabyte,
    (size) =>
      officeArchive('word', {
        'word/document.xml': word(many('<w:p>', size / 100) + many('</w:p>', (size / 100) * 1.2)),
      }),
  ],
  'a Word document with entities': [
    'bomb.docx',
    400 * megabyte,
    () =>
      officeArchive('word', { 'word/document.xml': entities + word('<w:p><w:r><w:t>&amp;j;&j;</w:t></w:r></w:p>') }),
  ],
  'a workbook': ['bomb.xlsx', 400 * megabyte, (size) => officeArchive('sheet', { 'xl/workbook.xml': blanks(size) })],
  'a workbook, said to be short': [
    'bomb.xlsx',
    400 * megabyte,
    (size) => lying(officeArchive('sheet', { 'xl/workbook.xml': blanks(size) }), size),
  ],
  'a workbook with a cell far away': [
    'bomb.xlsx',
    400 * megabyte,
    () => sheetArchive(`<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>`),
  ],
  'a workbook of cells': [
    'bomb.xlsx',
    400 * megabyte,
    (size) => sheetArchive(`<row r="1">${many(cell('A1'), size)}</row>`),
  ],
  'a PDF file': ['bomb.pdf', 400 * megabyte, (size) => pdfOf(deflateSync(blanks(size)), '/Filter /FlateDecode')],
  'a PDF file, packed twice': [
    'bomb.pdf',
    400 * megabyte,
    (size) => pdfOf(deflateSync(deflateSync(blanks(size))), '/Filter [/FlateDecode /FlateDecode]'),
  ],
  'a message in a message': [
    'letter.eml',
    30 * megabyte,
    (size) =>
      `From: a@gull.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n${Array.from(
        { length: Math.min(size / 100, 5000) },
        (_, n) => `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n\n`,
      ).join('')}`,
  ],
  'a recorded page': ['bomb.warc.gz', 400 * megabyte, (size) => gzipSync(beginning(warcHeaders('text/html'), size))],
  'a recorded picture': ['bomb.warc.gz', 400 * megabyte, (size) => gzipSync(beginning(warcHeaders('image/png'), size))],
  'headers of a recorded page': [
    'bomb.warc.gz',
    400 * megabyte,
    (size) => gzipSync(beginning('WARC/1.0\r\nWARC-Type: ', size)),
  ],
  'a collection of recorded pages': [
    'bomb.wacz',
    400 * megabyte,
    (size) => zipOf({ 'archive/data.warc': beginning(warcHeaders('image/png'), size) }),
  ],
  'a collection of recorded pages, said to be short': [
    'bomb.wacz',
    400 * megabyte,
    (size) => {
      const record = beginning(warcHeaders('image/png'), size)
      return lying(zipOf({ 'archive/data.warc': record }), record.length)
    },
  ],
  'a table with a row without end': ['table.csv', 30 * megabyte, (size) => `text,outlet\n"${many('a', size)}`],
  'a line of brackets': ['lines.ndjson', 30 * megabyte, (size) => `{"a":${many('[', size)}`],
}
