import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import t, { type Test } from 'tap'
import { readArticles, type Incoming } from '../../../src/articles/read.ts'
import { temporaryFolder } from '../../database/temporary.ts'
import { page, sentences } from '../../pages/page.ts'
import { packedRecords, pdf, warcRecord, wordDocument, workbook } from './samples.ts'
import { zipOf } from './zip-of.ts'

async function read(t: Test, name: string, content: string | Buffer, limit?: number): Promise<Incoming[]> {
  const path = join(temporaryFolder(t), name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  const found: Incoming[] = []
  const options = { standardInput: Readable.from([]), outlet: 'The Gull', ...(limit === undefined ? {} : { limit }) }
  for await (const incoming of readArticles([path], options)) found.push(incoming)
  return found
}

const problemsOf = (found: readonly Incoming[]): string[] =>
  found.flatMap((incoming) => ('problem' in incoming ? incoming.problem : []))

t.test('a Word document', async (t) => {
  t.test('should be an article with its first heading as the headline', async (t) => {
    const [found] = await read(t, 'wall.docx', wordDocument('Harbour wall falls', sentences))
    t.match(found, {
      article: { id: 'wall', outlet: 'The Gull', title: 'Harbour wall falls', text: sentences.join('\n\n') },
      page: { mediaType: /wordprocessingml/ },
    })
  })
  t.test('should be refused where it unpacks to more than any article, or is damaged', async (t) => {
    const bomb = wordDocument('Wall', ['x'.repeat(300_000)])
    t.same(problemsOf(await read(t, 'wall.docx', bomb, 200_000)), ['longer than 200000 bytes unpacked'])
    const cut = zipOf({ 'word/document.xml': '<w:document' })
    t.match(problemsOf(await read(t, 'wall.docx', cut)), [/^not readable as a Word document: /])
  })
})

t.test('a workbook', async (t) => {
  const rows = [
    ['Newspaper', 'Date', 'Body'],
    ['Rowan Gazette', '9 January 2026', '“It leaks,” said Mara Dole.'],
    ['Rowan Gazette', '01/02/2026', '“It leaks,” said Mara Dole.'],
  ]
  t.test('should be read row by row, like any table', async (t) => {
    const [note, article, refused] = await read(t, 'articles.xlsx', workbook(rows))
    t.match(note, { note: /^read outlet from "Newspaper", published from "Date", text from "Body"/ })
    t.match(article, { article: { id: 'articles-2', outlet: 'Rowan Gazette', published: '2026-01-09' } })
    t.match(refused, { problem: /^published: expected an ISO 8601 date/ })
  })
  t.test('should be refused where it is damaged', async (t) => {
    t.match(problemsOf(await read(t, 'articles.xlsx', zipOf({ 'xl/workbook.xml': '<workbook' }))), [/./])
  })
})

t.test('a PDF file', async (t) => {
  t.test('should be an article with the lines of its pages', async (t) => {
    const [found] = await read(
      t,
      'wall.pdf',
      pdf(['The harbour wall fell on Friday.', 'Nobody was hurt, said Mara Dole.']),
    )
    t.match(found, {
      article: { id: 'wall', text: 'The harbour wall fell on Friday.\nNobody was hurt, said Mara Dole.' },
      page: { mediaType: 'application/pdf' },
    })
  })
  t.test('should be refused without text, and where it is damaged', async (t) => {
    t.same(problemsOf(await read(t, 'scan.pdf', pdf([]))), ['a PDF file without text, such as a scan'])
    t.match(problemsOf(await read(t, 'cut.pdf', '%PDF-1.4\nnothing')), [/^not readable as PDF: /])
  })
})

t.test('a newsletter', async (t) => {
  const mail = (type: string, body: string): string =>
    [
      'Received: from mail.gull.example by mx.example; Sat, 7 Feb 2026 08:00:05 +0000',
      'From: Harbour Gull <letters@gull.example>',
      'Subject: =?utf-8?q?Wall_falls_=E2=80=93_what_we_know?=',
      'Date: Sat, 7 Feb 2026 08:00:00 +0000',
      'Message-ID: <7@gull.example>',
      'MIME-Version: 1.0',
      `Content-Type: ${type}; charset=utf-8`,
      '',
      body,
    ].join('\r\n')
  const article = {
    id: '<7@gull.example>',
    outlet: 'Harbour Gull',
    title: 'Wall falls – what we know',
    published: '2026-02-07T08:00:00.000Z',
  }
  t.test('should be an article of its sender, with the subject as its headline', async (t) => {
    const [html] = await read(t, 'letter.eml', mail('text/html', page()))
    t.match(html, { article: { ...article, text: sentences.join('\n\n') }, page: { mediaType: 'message/rfc822' } })
    const [plain] = await read(t, 'letter.eml', mail('text/plain', sentences.join('\r\n\r\n')))
    t.match(plain, { article: { ...article, text: /^The harbour wall gave way/ } })
  })
  t.test('should be refused without text', async (t) => {
    t.same(problemsOf(await read(t, 'letter.eml', mail('text/plain', ''))), ['a message without text'])
  })
  t.test('should not be taken for one where a text only begins with a colon', async (t) => {
    t.match(await read(t, 'note.txt', 'Tide: low.\nFrom: the harbour to the point.\n'), [{ article: { id: 'note' } }])
  })
})

t.test('a collection of recorded pages', async (t) => {
  const record = warcRecord('https://gull.example/wall', page())
  const picture = warcRecord('https://gull.example/wall.png', 'x', 'image/png')
  const found = { article: { url: 'https://gull.example/wall', text: sentences.join('\n\n') } }
  t.test('should give the articles on its pages, each with what the server answered', async (t) => {
    for (const content of [Buffer.concat([picture, record]), packedRecords(picture, record)]) {
      t.match(await read(t, 'crawl.warc.gz', content), [
        {
          ...found,
          page: {
            address: 'https://gull.example/wall',
            receivedAt: '2026-02-07T08:00:00.000Z',
            status: 200,
            headers: { 'content-type': 'text/html; charset=utf-8' },
          },
        },
      ])
    }
  })
  t.test('should be found in a WACZ file', async (t) => {
    const wacz = zipOf({ 'archive/data.warc.gz': packedRecords(record), 'datapackage.json': '{}' })
    t.match(await read(t, 'crawl.wacz', wacz), [found])
  })
  t.test('should leave out what is too long or holds no article, with the reason', async (t) => {
    const front = warcRecord('https://gull.example/', '<p>Sign in</p>')
    t.same(problemsOf(await read(t, 'crawl.warc', Buffer.concat([front, record]), 400)), [
      'no article found on the page',
      'longer than 400 bytes',
    ])
  })
})

t.test('markup whose name says text is read as the page that it is, but not a text with a tag in it', async (t) => {
  const beginning = 'Harbour wall falls\n'
  const body = sentences.map((line) => `<div><p>${line}</p></div><br>`).join('\n')
  t.match(await read(t, 'wall.txt', `${beginning}<div><a href="/">Home</a></div>${body}`), [
    { page: { mediaType: 'text/html' } },
  ])
  t.match(await read(t, 'note.txt', 'He wrote <p> twice, then <br>, and nobody knew why.'), [
    { article: { id: 'note' } },
  ])
})
