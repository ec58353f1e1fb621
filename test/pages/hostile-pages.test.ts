import t from 'tap'
import { articleOfPage } from '../../src/articles/sources/web-page.ts'
import { excessOf } from '../../src/pages/bounds.ts'
import { readPage } from '../../src/pages/read-page.ts'
import { page, sentences } from './page.ts'

const read = (after: string) =>
  articleOfPage(Buffer.from(page({ after })), { id: 'wall', outlet: 'The Gull', address: 'https://gull.example/wall' })

t.test('a page that is larger than any real one should be refused with the reason, at once', async (t) => {
  const deep = { problem: 'a page with more than 512 elements in each other' }
  const many = { problem: 'a page with more than 60000 tags and references' }
  t.same(read('<div>'.repeat(200_000)), deep, 'a megabyte of nested tags')
  t.same(read('<b><i><a><span><li>'.repeat(50_000)), deep, 'none of them closed')
  t.same(read('<a href="/x">Another story</a> '.repeat(100_000)), many, 'a hundred thousand links')
  t.same(read('<'.repeat(1_000_000)), many, 'what only looks like tags')
  t.same(read('&amp;'.repeat(200_000)), many)
  t.equal(readPage(page({ after: '<div>'.repeat(1000) })), null)
})

t.test('a page that is merely strange should be read', async (t) => {
  for (const [name, after] of Object.entries({
    'an embedded picture of a megabyte': `<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`,
    'a script of a megabyte': `<script>${'a = 1; '.repeat(150_000)}</script>`,
    'styles of a megabyte': `<style>${'p { }'.repeat(200_000)}</style>`,
    'structured data nested without end': `<script type="application/ld+json">${'['.repeat(200_000)}</script>`,
    'a tag of a megabyte': `<div ${'a=b '.repeat(250_000)}></div>`,
    'paragraphs that are never closed': '<p>'.repeat(5_000),
    'elements in each other, as deep as may be': '<div>'.repeat(400),
  })) {
    t.match(read(after), { article: { text: sentences.join('\n\n') } }, name)
  }
  t.equal(excessOf(page({ body: '<p>2 < 3 & 4</p>'.repeat(5_000) })), null, 'comparisons and ampersands')
})
