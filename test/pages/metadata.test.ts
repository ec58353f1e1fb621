import t from 'tap'
import { readPage } from '../../src/pages/read-page.ts'
import { page, sentences } from './page.ts'

const metadata = (head: string, { before = '', address }: { before?: string; address?: string } = {}) =>
  readPage(page({ head, before }), address)
const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`

t.test('the headline', async (t) => {
  t.test('should be that of the structured data, before those for other sites', async (t) => {
    const head =
      jsonLd({ '@type': 'NewsArticle', headline: 'Wall falls &amp; sheds go' }) +
      meta('og:title', 'You won’t believe this')
    t.equal(metadata(head)?.title, 'Wall falls & sheds go')
  })
  t.test('should be the heading that the title of the page has, not the name of the site', async (t) => {
    const before = '<h1>The Gull</h1><h1>Harbour wall falls in storm</h1>'
    t.equal(metadata('<title>Harbour wall falls - The Gull</title>', { before })?.title, 'Harbour wall falls in storm')
  })
  t.test('should be the one that readers see, not those for search engines', async (t) => {
    const head =
      jsonLd({ '@type': 'NewsArticle', headline: 'Harbour wall collapse: what we know of the storm on Friday night' }) +
      '<title>Harbour wall collapse: live updates and pictures | The Gull</title>'
    const before = '<h1>A night without a harbour wall</h1>'
    t.equal(metadata(head, { before })?.title, 'A night without a harbour wall')
    const site = { before: '<h1>News from the coast</h1>' }
    t.match(metadata(head, site)?.title, /^Harbour wall collapse: what we know/, 'nor another heading')
  })
  t.test('should lose the name of the site, but not its own second half', async (t) => {
    const site = meta('og:site_name', 'The Gull')
    t.equal(metadata(`${site}<title>Wall falls | The Gull</title>`)?.title, 'Wall falls')
    t.equal(
      metadata(`${site}<title>Wall falls – and the sea comes in</title>`)?.title,
      'Wall falls – and the sea comes in',
    )
  })
})

t.test('the outlet', async (t) => {
  const address = 'https://www.harbourgull.example/2026/wall'
  t.test('should be the publisher', async (t) => {
    t.equal(
      metadata(jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Harbour Gull' } }), { address })?.outlet,
      'Harbour Gull',
    )
  })
  t.test('should not be the agency that wrote the report, nor the software of the site', async (t) => {
    const head = jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Associated Press' } })
    t.equal(metadata(head + meta('og:site_name', 'Harbour Gull'), { address })?.outlet, 'Harbour Gull')
    t.equal(metadata(meta('og:site_name', 'WordPress'), { address })?.outlet, 'harbourgull.example')
  })
  t.test('should be the name that looks like the host, where several are given', async (t) => {
    const head = meta('og:site_name', 'Politics') + '<title>Wall falls | The Harbour Gull</title>'
    t.equal(metadata(head, { address })?.outlet, 'The Harbour Gull')
  })
  t.test('should be the beginning of the title that the host stands for, in full or shortened', async (t) => {
    const named = (title: string, host: string) =>
      metadata(`<title>${title}</title>`, { address: `https://www.${host}/wall` })?.outlet
    t.equal(named('The Harbour Review: Wall falls', 'theharbourreview.example'), 'The Harbour Review')
    t.equal(named('Wall falls - The North Bay Times', 'nbtimes.example'), 'The North Bay Times')
    t.equal(named('Wall falls - Gallery', 'nbtimes.example'), 'nbtimes.example')
  })
  t.test('should be nobody where nothing names it', async (t) => {
    t.equal(metadata('')?.outlet, null)
  })
})

t.test('the byline', async (t) => {
  t.test('should name all authors once', async (t) => {
    const author = [{ name: 'Olin Tash' }, { name: 'Eva Marsh' }, { name: 'Olin Tash' }]
    t.equal(metadata(jsonLd({ '@type': 'Article', author }))?.byline, 'Olin Tash, Eva Marsh')
    t.equal(metadata('', { before: '<p>By <a rel="author">Olin Tash</a></p>' })?.byline, 'Olin Tash')
  })
  t.test('should be the line below the headline where nothing else names more than the outlet', async (t) => {
    const before = (line: string) => `<h1>Harbour wall falls</h1><p>${line}</p>`
    const head = '<title>Harbour wall falls</title>' + meta('og:site_name', 'The Gull')
    const byline = (line: string, more = '') => metadata(head + more, { before: before(line) })?.byline
    t.equal(byline('By Olin Tash and Eva Marsh on Friday, 9 January 2026'), 'Olin Tash and Eva Marsh')
    t.equal(byline('Von Jana Feld veröffentlicht am 9. Januar 2026'), 'Jana Feld')
    t.equal(byline('By Olin Tash', jsonLd({ '@type': 'Article', author: 'The Gull' })), 'Olin Tash')
    t.equal(
      byline('By Olin Tash, Eva Marsh', jsonLd({ '@type': 'Article', author: 'Olin Tash' })),
      'Olin Tash, Eva Marsh',
    )
    t.equal(byline('By the sea, the wind is never still'), null)
  })
  t.test('should lose the word before the names', async (t) => {
    t.equal(metadata(meta('author', 'By OLIN TASH, AP Writer'))?.byline, 'OLIN TASH, AP Writer')
  })
  t.test('should not be an address', async (t) => {
    t.equal(metadata(meta('article:author', 'https://social.example/gull'))?.byline, null)
  })
})

t.test('the time of publication', async (t) => {
  const published = (text: string) => metadata(meta('article:published_time', text))?.published
  t.test('should keep its zone', async (t) => {
    t.equal(published('2026-01-09T04:45:00-06:00'), '2026-01-09T04:45:00-06:00')
    t.equal(published('2026-01-09 04:45:10+0100'), '2026-01-09T04:45:10+01:00')
    t.equal(published('January 9, 2026, 07:47 PM EST'), '2026-01-09T19:47:00-05:00')
  })
  t.test('should be a day where no zone is given, or one that may be several', async (t) => {
    t.equal(published('2026-01-09T04:45:00'), '2026-01-09')
    t.equal(published('9. Januar 2026'), '2026-01-09')
    t.equal(published('le 9 janvier 2026'), '2026-01-09')
    t.equal(published('9 de enero de 2026'), '2026-01-09')
    t.equal(published('January 9, 2026, 07:47 PM AMT'), '2026-01-09')
  })
  t.test('should be the time that another place gives of the same day', async (t) => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2026-01-09' })
    const before = (time: string) => ({ before: `<time datetime="${time}">Friday</time>` })
    t.equal(metadata(head, before('2026-01-09T10:00:00Z'))?.published, '2026-01-09T10:00:00Z')
    t.equal(metadata(head, before('2026-01-10T10:00:00Z'))?.published, '2026-01-09')
  })
  t.test('should be in the lines around the headline where nothing else tells it', async (t) => {
    const head = '<title>Harbour wall falls</title>'
    const before = '<h1>Harbour wall falls</h1><p>Posted: [ 2026-01-09 17:32 ]</p>'
    t.equal(metadata(head, { before })?.published, '2026-01-09')
  })
  t.test('should not be guessed', async (t) => {
    t.equal(published('01/09/2026'), null, 'January or September')
    t.equal(published('yesterday'), null)
    t.equal(published('0001-01-01T00:00:00Z'), null, 'a template that was not filled in')
    t.equal(published('2026-13-41'), null)
  })
  t.test('should be found in structured data, a time element, or the address', async (t) => {
    t.equal(
      metadata(jsonLd({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2026-01-09T10:00:00Z' }] }))?.published,
      '2026-01-09T10:00:00Z',
    )
    t.equal(metadata('', { before: '<time datetime="2026-01-09">today</time>' })?.published, '2026-01-09')
    t.equal(metadata('', { address: 'https://gull.example/2026/1/9/wall' })?.published, '2026-01-09')
    t.equal(metadata('', { address: 'https://gull.example/2026/jan/09/wall/' })?.published, '2026-01-09')
  })
})

t.test('the address', async (t) => {
  const address = 'https://gull.example/wall?from=feed'
  t.test('should be the canonical one, also where it is relative', async (t) => {
    t.equal(metadata('<link rel="canonical" href="/wall">', { address })?.url, 'https://gull.example/wall')
  })
  t.test('should not be the front page', async (t) => {
    t.equal(metadata('<link rel="canonical" href="https://gull.example/">', { address })?.url, address)
  })
  t.test('should not be of another kind', async (t) => {
    t.equal(metadata('<link rel="canonical" href="javascript:void(0)">')?.url, null)
  })
})

t.test('structured data that is broken is passed over', async (t) => {
  const head = `<script type="application/ld+json">{"@type": "NewsArticle", headline</script>${jsonLd({ '@type': 'NewsArticle', headline: 'Wall falls' })}`
  t.equal(metadata(head)?.title, 'Wall falls')
  t.equal(
    metadata('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Wall\n falls"}</script>')?.title,
    'Wall falls',
  )
})

t.test('the section is the first that the page names', async (t) => {
  t.equal(metadata(jsonLd({ '@type': 'NewsArticle', articleSection: ['Local', 'Sea'] }))?.section, 'Local')
  t.equal(metadata(meta('article:section', 'Local'))?.section, 'Local')
  t.equal(metadata('')?.section, null)
})

t.test('the credit', async (t) => {
  const [first, ...rest] = sentences
  const credit = (lines: readonly string[], head = '') =>
    readPage(page({ head, body: lines.map((line) => `<p>${line}</p>`).join('') }))?.credit
  t.test('should be the news agency in the byline, before the first sentence, or in a line of its own', async (t) => {
    t.equal(credit(sentences, meta('author', 'Olin Tash, Associated Press')), 'Associated Press')
    t.equal(credit([`SALT BAY (AP) — ${first}`, ...rest]), 'AP')
    t.equal(credit([...sentences, '(With inputs from Reuters)']), 'Reuters')
    t.equal(credit([...sentences, '— AFP']), 'AFP')
  })
  t.test('should not be an agency that the article writes about', async (t) => {
    t.equal(
      credit([...sentences, 'He told Reuters (AP was there, too) that the wall would be built again by May.']),
      null,
    )
    t.equal(credit([...sentences, 'A tap was left open, and the pa system failed.']), null)
  })
})
