import fc from 'fast-check'
import t from 'tap'
import { readPage } from '../../src/pages/read-page.ts'
import { page, paragraphs, sentences } from './page.ts'

const textOf = (html: string): string | undefined => readPage(html)?.text
const article = sentences.join('\n\n')

t.test('the text of a page', async (t) => {
  t.test('should be its paragraphs, without navigation and footer', async (t) => {
    t.equal(textOf(page()), article)
  })

  t.test('should not hold the headline, the byline and the date', async (t) => {
    const before = '<h1>Wall falls</h1><p class="byline">By Olin Tash</p><p>Updated 9 January 2026</p>'
    t.equal(textOf(page({ head: '<title>Wall falls | The Gull</title>', before })), article)
  })

  t.test('should not hold captions, nor what stands beside a picture', async (t) => {
    const figure = '<figure><img src="w.jpg"><figcaption>The wall on Saturday. Photo: E. Marsh</figcaption></figure>'
    const block = '<div class="image-block"><img src="n.jpg"><p>Nets in the mud.</p></div>'
    t.equal(textOf(page({ before: figure, after: block })), article)
  })

  t.test('should not hold links to other articles, but links inside sentences', async (t) => {
    const [first = '', ...rest] = sentences
    const linked = first.replace('harbour wall', '<a href="/wall">harbour wall</a>')
    const list = '<h2>More on this story</h2><ul><li><a href="/a">Sheds lost in storm</a></li></ul>'
    const inBetween = '<p><a href="/b">READ MORE: Ten years of neglect at the harbour</a></p>'
    const body = paragraphs([linked]) + inBetween + paragraphs(rest)
    t.equal(textOf(page({ body, after: list })), article)
  })

  t.test('should not hold the card that a pointer brings up over a name, but the name', async (t) => {
    const [first = '', second = '', ...rest] = sentences
    const links = '<a href="/dole">M. J. Dole</a><a href="/sheds">Mender says “enough”</a><a href="/nets">Nets lost</a>'
    const card = `<span class="over"><a href="/dole">Mara Dole</a><span><img src="d.jpg">${links} MORE</span></span>`
    const body = paragraphs([first, second.replace('Mara Dole', card), ...rest])
    t.equal(textOf(page({ body })), article)
    const pictured = second.replace('Mara Dole', '<span><img src="d.jpg"><a href="/dole">Mara Dole</a></span>')
    t.equal(textOf(page({ body: paragraphs([first, pictured, ...rest]) })), article, 'but a name with its picture')
  })

  t.test('should not hold advertisements, share buttons and newsletters, whatever the theme calls them', async (t) => {
    const beside =
      '<div class="ArticleShare"><p>Share this article with your friends.</p></div>' +
      '<div id="newsletter-box"><p>Get the day’s news in your inbox, every morning at six.</p></div>' +
      '<aside><p>Our ferry guide tells you when to travel, and when to stay at home.</p></aside>'
    t.equal(textOf(page({ before: beside, after: beside })), article)
  })

  t.test('should hold an article whose container is named like something beside it', async (t) => {
    const html = `<html><body><div class="sidebar gallery related">${paragraphs()}</div></body></html>`
    t.equal(textOf(html), article)
  })

  t.test('should hold headings, list items and block quotations, each as what it is', async (t) => {
    const more =
      '<h2>What comes next</h2><ul><li>An engineer looks at the wall on Saturday.</li></ul>' +
      '<blockquote><p>“We will not be moved from this harbour, not by water and not by paper.”</p></blockquote>'
    const found = readPage(
      page({ after: more + paragraphs(['The council meets again on Monday, in the old customs house.']) }),
    )
    t.same(
      found?.paragraphs.slice(sentences.length).map(({ kind, start, end }) => [kind, found.text.slice(start, end)]),
      [
        ['heading', 'What comes next'],
        ['list item', 'An engineer looks at the wall on Saturday.'],
        ['block quotation', '“We will not be moved from this harbour, not by water and not by paper.”'],
        ['paragraph', 'The council meets again on Monday, in the old customs house.'],
      ],
    )
  })

  t.test('should hold embedded posts with their signature, also in a box named for sharing', async (t) => {
    const post =
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>The sea does not wait for committees.</p>' +
      '— Mara Dole (@maradole) <a href="https://example.org/1">January 9, 2026</a></blockquote></div>'
    const found = readPage(
      page({ body: paragraphs() + post + paragraphs(['The post was shared more than a thousand times by noon.']) }),
    )
    t.match(found?.text, 'The sea does not wait for committees.\n\n— Mara Dole (@maradole) January 9, 2026')
    const ofPost = { kind: 'post', author: 'Mara Dole', handle: '@maradole', posted: 'January 9, 2026' }
    t.match(found?.paragraphs.slice(sentences.length, -1), [ofPost, ofPost])
  })

  t.test('should hold posts of any network, signed alike, without what their frames print', async (t) => {
    const words = 'The sea does not wait for committees.'
    for (const [post, text, told] of [
      [
        `<blockquote class="bluesky-embed"><p>${words}</p>&mdash; Mara Dole (<a href="#">@mara.gull.example</a>) <a href="#">January 9, 2026 at 10:00 AM</a></blockquote>`,
        `${words}\n\n— Mara Dole (@mara.gull.example) January 9, 2026 at 10:00 AM`,
        { author: 'Mara Dole', handle: '@mara.gull.example', posted: 'January 9, 2026 at 10:00 AM' },
      ],
      [
        `<blockquote class="instagram-media"><a href="#">View this post on Instagram</a><p>${words}</p><p>A post shared by <a href="#">Mara Dole</a> (@maradole) on <time>Jan 9, 2026</time></p></blockquote>`,
        `${words}\n\n— Mara Dole (@maradole) Jan 9, 2026`,
        { author: 'Mara Dole', handle: '@maradole', posted: 'Jan 9, 2026' },
      ],
      [
        '<blockquote class="mastodon-embed"><div>Post by @mara@gull.example</div><div>View on Mastodon</div></blockquote>',
        '— @mara@gull.example',
        { author: null, handle: '@mara@gull.example', posted: null },
      ],
    ] as const) {
      const found = readPage(
        page({
          body: paragraphs() + post + paragraphs(['The council meets again on Monday, in the old customs house.']),
        }),
      )
      t.match(found?.text, `${sentences.at(-1)}\n\n${text}\n\nThe council`)
      t.match(found?.paragraphs[sentences.length], { kind: 'post', ...told })
    }
  })

  t.test('should tell two posts in a row apart', async (t) => {
    const post = (name: string) =>
      `<blockquote class="twitter-tweet"><p>The sea does not wait.</p>&mdash; ${name} (@${name})</blockquote>`
    const found = readPage(
      page({ body: paragraphs() + post('mara') + post('olin') + paragraphs(['The council meets again on Monday.']) }),
    )
    t.same(
      found?.paragraphs.flatMap(({ handle }) => handle ?? []),
      ['@mara', '@mara', '@olin', '@olin'],
    )
  })

  t.test('should tell pull quotes, by their names or their words, from block quotations', async (t) => {
    const kindOf = (quotation: string) =>
      readPage(
        page({
          body:
            paragraphs() +
            quotation +
            paragraphs(['The council meets again on Monday, in the old customs house by the harbour.']),
        }),
      )?.paragraphs[sentences.length]?.kind
    t.equal(
      kindOf('<blockquote class="article-PullQuote"><p>The sea took two whole sheds that night.</p></blockquote>'),
      'pull quote',
    )
    t.equal(kindOf('<blockquote><p>It would send an engineer in the morning</p></blockquote>'), 'pull quote')
    t.equal(kindOf('<blockquote><p>We would send an engineer in the morning</p></blockquote>'), 'block quotation')
  })

  t.test('should hold the line below a block quotation that tells whose it is', async (t) => {
    for (const source of [
      '<footer>Ian Pell, council leader</footer>',
      '<cite>Ian Pell, council leader</cite>',
      '<p><cite>— Ian Pell, council leader</cite></p>',
    ]) {
      const quotation = `<blockquote><p>We have asked for money since March.</p>${source}</blockquote>`
      const found = readPage(
        page({
          body:
            paragraphs() +
            quotation +
            paragraphs(['The council meets again on Monday, in the old customs house by the harbour.']),
        }),
      )
      t.match(found?.text, 'March.\n\n— Ian Pell, council leader\n\nThe council meets')
      t.same(
        found?.paragraphs.slice(sentences.length, -1).map(({ kind }) => kind),
        ['block quotation', 'paragraph'],
      )
    }
    const titled = paragraphs(['Mara Dole reads the “Gull”, and <cite>The Heron</cite>, on most days of the week.'])
    t.match(textOf(page({ after: titled })), 'and The Heron, on most days', 'but no title of a work')
  })

  t.test('should tell where the entries of a live blog begin', async (t) => {
    const entry = (line: string) => `<article class="liveblog-entry"><h2>News</h2><p>${line}</p></article>`
    const html = `<html><body><h1>Live</h1><div class="blog">${sentences.map(entry).join('')}</div></body></html>`
    const found = readPage(html)
    t.equal(found?.paragraphs.filter(({ entry: begins }) => begins).length, sentences.length)
    t.notOk(readPage(page())?.paragraphs.some(({ entry: begins }) => begins))
  })

  t.test('should break lines where the page does', async (t) => {
    const [first = '', second = '', ...rest] = sentences
    const body = `<p>${first}<br><br>${second}</p>${paragraphs(rest)}<p>Low tide at six,<br>high tide at noon, says the harbour office.</p>`
    t.equal(textOf(page({ body })), `${article}\n\nLow tide at six,\nhigh tide at noon, says the harbour office.`)
  })
})

t.test('a page without an article', async (t) => {
  t.equal(readPage(''), null)
  t.equal(readPage('<html><body></body></html>'), null)
  t.equal(readPage('just a few words'), null)
})

t.test('the language', async (t) => {
  t.test('should be what the page says', async (t) => {
    t.equal(readPage(page())?.language, 'en')
  })
  t.test('should not be that of a template, where the text is in another', async (t) => {
    const body = paragraphs([
      'El muro del puerto cedió el viernes por la noche, y el mar se llevó dos de los almacenes de redes.',
      '“Nadie vino cuando llamamos”, dijo Mara Dole, que remienda redes allí desde hace treinta años.',
      'El ayuntamiento dijo que enviaría a un ingeniero por la mañana, cuando bajara la marea.',
    ])
    t.equal(readPage(page({ body }))?.language, null)
  })
})

t.test('any page is read: nothing throws, and paragraphs lie in the text one after another', async () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<blockquote>',
      '<table><tr><td>',
      '<script>x',
      '</script>',
      '<br>',
    ],
    ...['<!--', '-->', '<a href="">', '</a>', '&quot;', '<svg>', '<html>', '<body>', '</body>', ...sentences, '“'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const found = readPage(pieces.join(''))
      if (!found) return true
      let end = 0
      return found.paragraphs.every((span) => {
        const inOrder = span.start >= end && span.end > span.start && span.end <= found.text.length
        end = span.end
        return inOrder
      })
    }),
    { numRuns: 300 },
  )
})
