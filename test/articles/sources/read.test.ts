import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { checkInputs, readArticles, type ReadOptions } from '../../../src/articles/read.ts'
import { temporaryFolder } from '../../database/temporary.ts'
import { page, sentences } from '../../pages/page.ts'
import { zipOf } from './zip-of.ts'

type Files = Readonly<Record<string, string | Buffer>>

function folderOf(t: Test, files: Files): string {
  const folder = temporaryFolder(t)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** What the files give, in short: ids of articles, problems and notes with the places below the folder. */
async function read(t: Test, files: Files, options: Partial<ReadOptions> = {}): Promise<string[]> {
  const folder = folderOf(t, files)
  const found: string[] = []
  const all = { standardInput: Readable.from([]), outlet: 'The Gull', ...options }
  for await (const incoming of readArticles([folder], all)) {
    if ('article' in incoming) found.push(incoming.article.id)
    else
      found.push(
        `${incoming.place}: ${'problem' in incoming ? incoming.problem : incoming.note}`
          .replaceAll(`${folder}/`, '')
          .replace(folder, ''),
      )
  }
  return found
}

const line = `${JSON.stringify({ id: 'from-lines', outlet: 'The Gull', text: 'Low tide.' })}\n`
const canonical = (url: string): string => `<link rel="canonical" href="${url}">`

t.test('a folder', async (t) => {
  t.test('should be read with the folders in it, by name', async (t) => {
    t.same(await read(t, { 'b.ndjson': line, 'a/notes.txt': 'High tide.', 'c/wall.html': page() }), [
      'a/notes',
      'from-lines',
      'c/wall',
    ])
  })
  t.test('should be read without the parts of saved pages, and without hidden files', async (t) => {
    t.same(
      await read(t, {
        'wall.html': page({ head: canonical('https://gull.example/wall') }),
        'wall_files/frame.html': page(),
        'style.css': 'p {}',
        'wall.PNG': Buffer.from([0x89, 0x50, 0, 1]),
        '.hidden.txt': 'x',
      }),
      ['https://gull.example/wall'],
    )
  })
  t.test('should be read with its JSON, and say which of it holds no article', async (t) => {
    const pieces = JSON.stringify([{ id: 'listed', outlet: 'The Gull', text: 'Low tide.' }])
    const [article, refused] = await read(t, { 'a.json': line, 'b.json': pieces, 'wall_files/state.json': pieces })
    t.equal(article, 'from-lines')
    t.match(refused, /^b\.json: JSON over several lines or in a list/)
  })
  t.test('should report what holds no article, each with the reason, and go on', async (t) => {
    t.same(
      await read(t, {
        'a.bin': Buffer.from([1, 0, 2, 0]),
        'b.txt': '',
        'c.txt': 'https://gull.example/1\nhttps://gull.example/2\n',
        'd.html': '<html><body><p>Sign in</p></body></html>',
        'e.txt': 'Low tide.',
        'f.csv': 'url,title\nhttps://gull.example/1,Wall falls\n',
        'g.rtf': '{\\rtf1 The wall fell.}',
      }),
      [
        'a.bin: expected text, a saved page, a document, a message, a table or an archive of those',
        'b.txt: empty',
        'c.txt: a list of addresses: give it with --urls to have them fetched',
        'd.html: no article found on the page',
        'e',
        'f.csv: expected a column for text, found "url", "title"; name it with --columns text=HEADING, or give its addresses as a list with --urls to have them fetched',
        'g.rtf: a document of another kind: save it as .docx, .pdf or .txt',
      ],
    )
  })
  t.test('should be reported where nothing in it may hold an article', async (t) => {
    t.same(await read(t, { 'style.css': 'p {}' }), [': a folder without files that may hold articles'])
  })
})

t.test('a file is what its content shows, whatever its name', async (t) => {
  t.same(await read(t, { 'page.txt': page({ head: canonical('https://gull.example/1') }) }), ['https://gull.example/1'])
  t.same(await read(t, { lines: line }), ['from-lines'])
  t.same(await read(t, { 'text.html': 'The <b>harbour</b> wall gave way.' }), ['text'])
  t.same(await read(t, { 'tags.txt': 'Then <html> appeared on the screen, and nobody knew why.' }), ['tags'])
})

t.test('a page', async (t) => {
  t.test('should give an article with what the page says of it', async (t) => {
    const head = `${canonical('https://gull.example/wall')}<meta property="og:site_name" content="Harbour Gull">
      <meta name="author" content="Olin Tash"><meta property="article:published_time" content="2026-01-09T10:00:00Z"><title>Wall falls</title>`
    const folder = folderOf(t, { 'wall.html': page({ head }) })
    const articles = readArticles([folder], { standardInput: Readable.from([]), outlet: 'The Gull' })
    t.match((await articles.next()).value, {
      article: {
        id: 'https://gull.example/wall',
        outlet: 'Harbour Gull',
        url: 'https://gull.example/wall',
        title: 'Wall falls',
        byline: 'Olin Tash',
        published: '2026-01-09T10:00:00Z',
        language: 'en',
        text: sentences.join('\n\n'),
      },
    })
  })
  t.test('should be of the address that the browser wrote into it', async (t) => {
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0031)https://gull.example/2026/01/09/wall -->\n${page()}`
    t.same(await read(t, { 'a.html': saved }), ['https://gull.example/2026/01/09/wall'])
  })
  t.test('should be found in a web archive', async (t) => {
    const archive = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://gull.example/wall',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(page()).toString('base64'),
      '--b--',
      '',
    ].join('\r\n')
    t.same(await read(t, { 'wall.mhtml': archive }), ['https://gull.example/wall'])
  })
})

t.test('a table', async (t) => {
  const row = (...cells: string[]): string => `${cells.map((cell) => `"${cell}"`).join(',')}\n`
  t.test('should be read by its headings, which are shown', async (t) => {
    const table =
      row('Headline', 'Newspaper', 'Date', 'Link', 'Body') +
      row(
        'Wall falls',
        'The Gull',
        '9 January 2026',
        'https://gull.example/1',
        'The wall, gone.\n\n“Gone,” said Mara Dole.',
      )
    t.same(await read(t, { 'a.csv': table }), [
      'a.csv: read outlet from "Newspaper", url from "Link", title from "Headline", published from "Date", text from "Body"',
      'https://gull.example/1',
    ])
  })
  t.test('should be read with semicolons and tabs', async (t) => {
    t.equal((await read(t, { 'a.csv': '\ufeffid;outlet;text\nx;The Gull;Low, tide.\n' })).at(-1), 'x')
    t.equal((await read(t, { 'a.tsv': 'id\toutlet\ttext\nx\tThe Gull\tLow tide.\n' })).at(-1), 'x')
  })
  t.test('should be read by the columns that somebody names', async (t) => {
    const table = row('key', 'Paper', 'Words') + row('x', 'The Gull', 'Low tide.')
    t.same(await read(t, { 'a.csv': table }), [
      'a.csv: expected a column for text, found "key", "Paper", "Words"; name it with --columns text=HEADING',
    ])
    t.equal((await read(t, { 'a.csv': table }, { columns: { text: 'Words', outlet: 'Paper' } })).at(-1), 'x')
    t.same(await read(t, { 'a.csv': table }, { columns: { text: 'Word' } }), [
      'a.csv: expected a column "Word" for text, found "key", "Paper", "Words"',
    ])
  })
  t.test('should report rows that hold no article, and go on', async (t) => {
    const table = Buffer.concat([
      Buffer.from('id,outlet,published,text\na,The Gull,,\nb,The Gull,01/02/2026,Low tide.\n'),
      Buffer.from([0x63, 0x2c, 0xff, 0x2c, 0x2c, 0x78, 0x0a]),
      Buffer.from('d,The Gull,,Low tide.\n'),
    ])
    t.same((await read(t, { 'a.csv': table })).slice(1), [
      'a.csv, row 2: text: expected at least one character',
      'a.csv, row 3: published: expected an ISO 8601 date, or date and time with zone, such as 2026-01-09T04:45:00-06:00',
      'a.csv, row 4: not UTF-8',
      'd',
    ])
  })
})

t.test('an archive', async (t) => {
  t.test('should be read without unpacking it', async (t) => {
    const zip = zipOf({
      'pages/wall.html': page(),
      'wall_files/x.html': page(),
      'a.ndjson': line,
      'datapackage.json': '{"profile": "data-package"}',
      'b.txt': 'Low tide.',
    })
    t.same(await read(t, { 'all.zip': zip }), ['pages/wall', 'from-lines', 'b'])
    t.same(await read(t, { 'wall.html.gz': gzipSync(page()) }), ['wall'])
  })
  t.test('should be refused where it is damaged, or holds another', async (t) => {
    const zip = zipOf({ 'inner.zip': zipOf({ 'a.txt': 'x' }) })
    t.same(await read(t, { 'all.zip': zip }), ['all.zip, inner.zip: packed twice: unpack it first'])
    t.match(await read(t, { 'all.zip': zip.subarray(0, 40) }), [/^all\.zip: not a readable zip archive: /])
    t.match(await read(t, { 'a.gz': gzipSync('x').subarray(0, 12) }), [/^a\.gz: not readable as gzip: /])
  })
  t.test('should not be unpacked beyond the limit', async (t) => {
    const long = 'x'.repeat(100_000)
    t.same(await read(t, { 'all.zip': zipOf({ 'long.txt': long, 'b.txt': 'x' }) }, { limit: 1000 }), [
      'all.zip, long.txt: longer than 1000 bytes',
      'b',
    ])
    t.same(await read(t, { 'long.txt.gz': gzipSync(long) }, { limit: 1000 }), ['long.txt.gz: longer than 1000 bytes'])
  })
})

t.test('addresses', async (t) => {
  const all = { standardInput: Readable.from([]), outlet: 'The Gull' }
  t.test('should be fetched together where they stand together', async (t) => {
    const folder = folderOf(t, { 'a.ndjson': line })
    const asked: (readonly string[])[] = []
    const follow = async function* (addresses: readonly string[]) {
      asked.push(addresses)
      for (const place of addresses) yield { place, problem: 'not there' }
    }
    const sources = ['https://a.example', 'https://b.example', join(folder, 'a.ndjson'), 'https://c.example']
    for await (const { place } of readArticles(sources, { ...all, follow })) t.ok(place)
    t.same(asked, [['https://a.example', 'https://b.example'], ['https://c.example']])
  })
  t.test('should not be fetched where that is not wanted', async (t) => {
    for await (const incoming of readArticles(['https://a.example'], all))
      t.same(incoming, { place: 'https://a.example', problem: 'an address, which is not fetched here' })
  })
})

t.test('before anything is read', async (t) => {
  const folder = folderOf(t, { 'a.txt': 'x' })
  t.test('should be refused what is not there', async (t) => {
    await t.rejects(checkInputs([join(folder, 'a.txt'), join(folder, 'b.txt')]), { message: /b\.txt: no such file$/ })
  })
  t.test('should be refused what is neither file nor folder', async (t) => {
    const server = createServer()
    await new Promise((resolve) => server.listen(join(folder, 'pipe'), () => resolve(null)))
    t.teardown(() => server.close())
    await t.rejects(checkInputs([join(folder, 'pipe')]), { message: /pipe: expected a file or folder$/ })
  })
  t.test('should not be refused a folder', async (t) => {
    await t.resolves(checkInputs([folder, '-']))
  })
})
