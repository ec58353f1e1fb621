import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { collate } from '../../src/variants/index.ts'
import { renderHtml } from '../../src/rendering/index.ts'
import { anyCollation, sample } from './sample.ts'

const page = renderHtml(sample)

t.test('what is printed is text, never markup', async (t) => {
  t.match(page, 'Collation with The &lt;speech&gt; &amp; &quot;all&quot;')
  t.notMatch(page, '<b>')
  t.match(page, '<bdi>&lt;b&gt;lower&lt;/b&gt;</bdi>')
})

t.test('the page needs nothing from elsewhere', async (t) => {
  t.notMatch(page, /https?:|src=|<script|<link|@import|url\(/)
  t.match(page, /prefers-color-scheme: dark[^]*@media print/)
})

const flood = 'We lost the upper bridge in the flood of that spring. The council of the town will not rebuild it.'
const floodPage = renderHtml(
  collate({ label: 'speech', text: flood }, [
    { id: 'a', label: 'Gull', parts: ['We lost the lower bridge'] },
    { id: 'b', label: 'Tern', parts: ['The council of the town will rebuild it'] },
    { id: 'c', label: 'Auk', parts: [flood.toLowerCase().replace('not', '…')] },
    { id: 'd', label: 'Coot', parts: [flood] },
  ]),
)

t.test('what differs stands out within its run', async (t) => {
  t.match(floodPage, '<td><bdi>We lost the</bdi> <b class="substitution" title="other words"><bdi>lower</bdi></b> ')
  t.match(floodPage, '<b class="case" title="other case"><bdi>we</bdi></b> <bdi>lost the upper')
  t.match(
    floodPage,
    '<b class="unmarked-omission" title="left out without a mark; a negation changed">— <small class="changes">negation</small></b>',
  )
  t.match(
    floodPage,
    '<b class="marked-omission" title="left out, and marked so; a negation changed"><bdi>…</bdi> <small',
  )
  t.match(floodPage, '<td title="the same">=</td>', 'and what does not is one sign')
})

t.test('what an outlet does not quote is one cell', async (t) => {
  const text = `${flood} It would cost more than the whole of the harbour. And who would then pay for it?`
  const page = renderHtml(
    collate({ label: 'speech', text }, [
      { id: 'a', label: 'Gull', parts: ['The council of the town'] },
      {
        id: 'b',
        label: 'Tern',
        parts: [text.replace('bridge', 'gate').replace('pay', 'care').replace('cost', 'take')],
      },
    ]),
  )
  t.match(page, /<td class="outside" title="outside what is quoted"><\/td>/)
  t.match(page, /<td class="outside" title="outside what is quoted" rowspan="2"><\/td>/)
  t.match(page, '<bdi>The council of the town</bdi> <span title="outside what is quoted">·</span>', 'but for its run')
})

t.test('a head says how faithful a witness is and how much it quotes', async (t) => {
  t.match(page, '<th scope="col">Heron<small>abridged, and marked so, 6 words</small></th>')
  t.match(page, '<th scope="col">Heron (2)<small>', 'and which article of its outlet it is')
})

t.test('any texts give whole rows', async () => {
  fc.assert(
    fc.property(anyCollation, (collation) => {
      const html = renderHtml(collation)
      const cells = Array.from(html.matchAll(/<td( class="outside" title="[^"]*" rowspan="(\d+)")?/g))
      equal(
        cells.reduce((sum, [, , rows = '1']) => sum + Number(rows), 0),
        collation.runs.length * collation.witnesses.length,
      )
      // Every tag is one of the page's own.
      for (const [tag] of html.matchAll(/<[^>]*>/g)) {
        ok(
          /^<(!doctype|\/?(html|head|meta|title|style|body|h1|p|div|table|thead|tbody|tr|th|td|small|bdi|b|span))[\s>]/.test(
            tag,
          ),
          tag,
        )
      }
    }),
  )
})
