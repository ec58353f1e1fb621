import t from 'tap'
import { zipOf } from './zip-of.ts'
import { kindOf } from '../../../src/articles/sources/kind.ts'
import { linksOf } from '../../../src/articles/sources/links.ts'

/** The addresses and dates that a list names, where it is taken for one. */
function read(text: string | Buffer, address?: string, charset?: string) {
  const bytes = Buffer.from(text)
  t.equal(kindOf(bytes.subarray(0, 4096), 'list.xml'), 'links', 'is taken for a list')
  const list = linksOf(bytes, address, charset)
  return 'problem' in list ? list.problem : list.links.map(({ address, changed }) => [address, changed])
}

const january = '2026-01-09T04:45:00.000Z'

t.test('a feed should be read', async (t) => {
  t.test('as RSS, with the address of an entry that only its id gives', async (t) => {
    t.same(
      read(`<?xml version="1.0"?><!-- news --><rss version="2.0"><channel><title>Gull</title>
        <item><link>https://gull.example/1?a=1&amp;b=2</link><pubDate>Fri, 09 Jan 2026 04:45:00 GMT</pubDate></item>
        <item><guid isPermaLink="true">https://gull.example/2</guid></item>
        <item><guid isPermaLink="false">https://gull.example/id/3</guid></item>
        <item><title>Without an address</title></item></channel></rss>`),
      [
        ['https://gull.example/1?a=1&b=2', january],
        ['https://gull.example/2', null],
      ],
    )
  })
  t.test('as Atom, with the page rather than what belongs to it, and with addresses relative to it', async (t) => {
    t.same(
      read(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="enclosure" href="/1.mp3"/>
          <link rel="alternate" href="/1"/><published>2026-01-08</published><updated>${january}</updated></entry></feed>`,
        'https://gull.example/feed',
      ),
      [['https://gull.example/1', january]],
    )
  })
  t.test('as RDF and as JSON', async (t) => {
    t.same(
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"/><item rdf:about="https://gull.example/1">
        <link>https://gull.example/1</link><dc:date>${january}</dc:date></item></rdf:RDF>`),
      [['https://gull.example/1', january]],
    )
    const item = { id: '1', url: 'https://gull.example/1', date_published: '2026-01-09T05:45:00+01:00' }
    t.same(read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gull', items: [item] })), [
      ['https://gull.example/1', january],
    ])
  })
  t.test('in its encoding', async (t) => {
    const feed =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><link>https://gull.example/é</link></item></channel></rss>'
    t.same(read(Buffer.from(feed, 'latin1')), [['https://gull.example/%C3%A9', null]])
  })
})

t.test('a list of feeds should be read with the groups in it', async (t) => {
  t.same(
    read(`<opml version="2.0"><body><outline text="Coast"><outline type="rss" text="Gull" xmlUrl="https://gull.example/feed"/>
      </outline><outline text="Heron" xmlUrl="https://heron.example/feed" htmlUrl="https://heron.example/"/></body></opml>`),
    [
      ['https://gull.example/feed', null],
      ['https://heron.example/feed', null],
    ],
  )
})

t.test('a sitemap should be read', async (t) => {
  t.same(
    read(`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://gull.example/1?a&amp;b</loc><lastmod>2026-01-09T04:45:00Z</lastmod></url>
      <url><loc> https://gull.example/1?a&amp;b </loc></url></urlset>`),
    [['https://gull.example/1?a&b', null]],
    'with each address once',
  )
  t.same(
    read(`<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://gull.example/1</loc>
      <news:news><news:publication_date>2026-01-09T04:45:00Z</news:publication_date></news:news></url></urlset>`),
    [['https://gull.example/1', january]],
    'of news',
  )
  t.same(
    read(
      `<sitemapindex><sitemap><loc>https://gull.example/s1.xml.gz</loc><lastmod>${january}</lastmod></sitemap></sitemapindex>`,
    ),
    [['https://gull.example/s1.xml.gz', january]],
    'that is an index of others',
  )
  t.same(read('<urlset></urlset>'), [], 'that is empty')
})

t.test('a list should not', async (t) => {
  t.test('have the entities expanded that it declares', async (t) => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    const doctype = `<!DOCTYPE x [<!ENTITY l0 "https://gull.example/">${entities}]>`
    t.same(read(`${doctype}<urlset><url><loc>&l9;</loc></url></urlset>`), [])
    const item = '<item><title>&l9;</title><link>https://gull.example/1</link></item>'
    t.same(read(`${doctype}<rss><channel><title>&l9;</title>${item}</channel></rss>`), [
      ['https://gull.example/1', null],
    ])
  })
  t.test('be read where it declares entities that lie in files', async (t) => {
    const doctype = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    for (const rest of [
      '<urlset><url><loc>&f;</loc></url></urlset>',
      '<rss><channel><title>&f;</title></channel></rss>',
    ])
      t.match(read(doctype + rest), /^a list of pages that cannot be read/)
  })
  t.test('name anything but web addresses', async (t) => {
    t.same(read('<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>javascript:x</loc></url></urlset>'), [])
  })
  t.test('be longer than a sitemap may be', async (t) => {
    t.equal(
      read(`<urlset>${'<url><loc>https://a.example</loc></url>'.repeat(50_001)}</urlset>`),
      'a list of more than 50000 addresses',
    )
  })
  t.test('be read where it is broken', async (t) => {
    t.match(read('<rss><channel>'), /^a list of pages that cannot be read/)
    t.match(read(`<urlset>${'<a>'.repeat(100_000)}`), /^a list of pages that cannot be read/)
  })
})

t.test('other files should not be taken for lists', async (t) => {
  const kinds = {
    '<!doctype html><html>': 'page',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">': 'page',
    '{"id": "1", "text": "The <rss> element"}': 'lines',
    'The <rss> element': 'text',
    '<?xml version="1.0"?><TEI>': 'binary',
    '# the wall\nhttps://gull.example/1\n': 'addresses',
    'The wall\nhttps://gull.example/1\nhttps://gull.example/2\n': 'addresses',
    'The wall fell.\nSee the pictures:\nhttps://gull.example/1\n': 'text',
    '# the wall\n': 'text',
    '[{"id": "1"}]': 'json',
    '{\n  "id": "1"\n}': 'json',
    '[The mayor] left.': 'text',
    '{\\rtf1 The wall fell.}': 'other document',
  }
  for (const [text, kind] of Object.entries(kinds)) t.equal(kindOf(Buffer.from(text), 'x.txt'), kind, text)
  t.equal(kindOf(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }, 'stored'), 'x.odt'), 'other document')
  t.equal(kindOf(zipOf({ mimetype: 'a note' }, 'stored'), 'x.zip'), 'zip')
  t.equal(kindOf(Buffer.from('wall.fall()'), 'x.js'), 'code')
})

t.test('what stands before the first element should not take long to pass over', async (t) => {
  t.equal(kindOf(Buffer.from('<!---->'.repeat(580)), 'x.txt'), 'text')
})
