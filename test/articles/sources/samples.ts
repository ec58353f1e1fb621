import { gzipSync } from 'node:zlib'
import { zipOf } from './zip-of.ts'

/** Files of formats that are not text, as small as their readers take them. */

const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`
const office = 'http://schemas.openxmlformats.org'
const relationships = (type: string, target: string): string =>
  xml(
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  )
const contentTypes = (part: string, type: string): string =>
  xml(
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
  )

const mainParts = {
  word: ['word/document.xml', 'wordprocessingml.document'],
  sheet: ['xl/workbook.xml', 'spreadsheetml.sheet'],
} as const

/** A document of an office program, with what belongs to any. @param parts its own, the main one among them */
export function officeArchive(kind: keyof typeof mainParts, parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const [main, type] = mainParts[kind]
  return zipOf({
    '[Content_Types].xml': contentTypes(main, type),
    '_rels/.rels': relationships('officeDocument', main),
    ...parts,
  })
}

/** A Word document whose first paragraph is a heading. */
export function wordDocument(heading: string, paragraphs: readonly string[]): Buffer {
  const body = [
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${heading}</w:t></w:r></w:p>`,
    ...paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
  ].join('')
  return officeArchive('word', {
    'word/document.xml': xml(
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

/** A workbook with one sheet. */
export function workbook(rows: readonly (readonly string[])[]): Buffer {
  const cells = (row: readonly string[], number: number): string =>
    row
      .map(
        (text, column) =>
          `<c r="${String.fromCharCode(65 + column)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join('')
  return sheetArchive(rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`).join(''))
}

/** The same of rows as they are written into it. */
export function sheetArchive(rows: string): Buffer {
  return officeArchive('sheet', {
    'xl/workbook.xml': xml(
      `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="News" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  })
}

/** A PDF file of one page with some lines. */
export function pdf(lines: readonly string[]): Buffer {
  return pdfOf(Buffer.from(`BT /F1 12 Tf 50 750 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`))
}

/** A PDF file of one page. @param content what draws it, perhaps packed as `filter` says */
export function pdfOf(content: Buffer, filter = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} ${filter} >>\nstream\n${content.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1')
}

/** One answer of a server, as crawlers record it (WARC 1.0). */
export function warcRecord(address: string, body: string, type = 'text/html; charset=utf-8'): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`
  const headers = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2026-02-07T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:0b8f7c1e-6f0a-4f43-9a53-1d2f0c7e5b11>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
  ]
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${http}\r\n\r\n`)
}

/** The same packed, each record for itself, as archives keep them. */
export const packedRecords = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)))
