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
    t.same(found?.paragraphs[sentences.length]?.kind, 'post')
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
