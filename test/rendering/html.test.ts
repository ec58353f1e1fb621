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
  t.match(page, '<bdi>b&gt;lower&lt;/b</bdi>')
})

t.test('the page needs nothing from elsewhere', async (t) => {
  t.notMatch(page, /https?:|src=|<script|<link|@import|url\(/)
  t.match(page, /prefers-color-scheme: dark[^]*@media print/)
})

t.test('a cell says what it is', async (t) => {
  t.match(page, '<td class="case" title="other case"><bdi>Upper</bdi></td>')
  t.match(
    page,
    '<td class="marked-omission" title="left out, and marked so; a negation changed"><bdi>…</bdi> <small ' +
      'class="changes">negation</small></td>',
  )
  t.match(page, '<td class="outside" title="outside what is quoted"></td>')
  t.match(page, /<td class="same" title="the same">=<\/td>/)
  t.match(page, '<th scope="col">Heron (2)<small>', 'and a second article of an outlet that it is another')
  t.match(page, '<th scope="col">Heron<small>abridged, and marked so, 6 words</small></th>')
})

t.test('a cell that a witness quotes in part shows what it quotes', async (t) => {
  const text = 'We lost it, and the council will not rebuild it.'
  const collation = collate({ label: 'speech', text }, [
    { id: 'a', label: 'Gull', parts: ["the council won't rebuild it"] },
    { id: 'b', label: 'Tern', parts: ['not'] },
  ])
  t.match(renderHtml(collation), '<td class="same" title="the same; quoted in part"><bdi>not</bdi></td>')
  t.match(renderHtml(collation), '<th scope="col">Tern<small>verbatim, 1 word</small></th>')
})

t.test('any texts give whole rows', async () => {
  fc.assert(
    fc.property(anyCollation, (collation) => {
      const html = renderHtml(collation)
      equal(html.match(/<td /g)?.length ?? 0, collation.rows.length * collation.witnesses.length)
      // Every tag is one of the page's own.
      for (const [tag] of html.matchAll(/<[^>]*>/g)) {
        ok(
          /^<(!doctype|\/?(html|head|meta|title|style|body|h1|p|div|table|thead|tbody|tr|th|td|small|bdi))[\s>]/.test(
            tag,
          ),
          tag,
        )
      }
    }),
  )
})
