import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { findMarkedStretches, type MarkedStretch } from '../../src/quotations/find-marked-stretches.ts'
import { paragraphRoles } from '../../src/quotations/boilerplate.ts'
import { offsetsOf } from '../../src/text/offsets.ts'
import { paragraphsOf } from '../../src/text/paragraphs.ts'

const shared = new URL('../../../shared/', import.meta.url)
const skip = existsSync(shared) ? false : 'the folder ../shared with labelled news is not there'

const rows = <Row>(path: string): Row[] =>
  readFileSync(new URL(path, shared), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

/**
 * Share of labelled segments found with exactly their span, and of found stretches that are labelled. Two single marks
 * for one double are not labelled.
 */
function measure(corpus: string): { recall: number; precision: number } {
  const labelled = new Set(
    rows<{ article: string; start: number; end: number }>(`corpora/${corpus}/quotations.ndjson`).map(
      ({ article, start, end }) => `${article} ${start} ${end}`,
    ),
  )
  let found = 0
  let right = 0
  for (const { id, text } of rows<{ id: string; text: string }>(`corpora/${corpus}/articles.ndjson`)) {
    const offsets = offsetsOf(text)
    for (const { start, end, open, secondary } of findMarkedStretches(text)) {
      if (secondary || open.length === 2) continue
      found++
      if (labelled.has(`${id} ${offsets.toCodePoint(start)} ${offsets.toCodePoint(end)}`)) right++
    }
  }
  return { recall: right / labelled.size, precision: right / found }
}

for (const [corpus, least] of [
  ['triples-dev', 0.995],
  ['polnear-train', 0.99],
] as const) {
  t.test(`the labelled segments of ${corpus}`, { skip }, async (t) => {
    const { recall, precision } = measure(corpus)
    t.ok(recall > least, `recall ${recall.toFixed(4)}`)
    t.ok(precision > least, `precision ${precision.toFixed(4)}`)
  })
}

t.test('the five articles on one post', { skip }, async (t) => {
  const texts = rows<{ text: string }>('seeds/articles.ndjson').map(({ text }) => text)
  const inBody = (text: string): MarkedStretch[] => {
    const paragraphs = paragraphsOf(text)
    const roles = paragraphRoles(text, paragraphs)
    return findMarkedStretches(
      text,
      paragraphs.filter((_, index) => roles[index] === 'body'),
    )
  }
  const found = texts.map(inBody)
  t.same(
    found.map((stretches) => stretches.length),
    [10, 9, 5, 10, 0],
    'as many stretches as a reader counts',
  )
  t.same(
    found[2]?.map(({ open, unclosed, continues }) => [open, unclosed, continues]),
    [
      ["'", false, false],
      ["'", true, false],
      ["'", false, true],
      ["'", false, false],
      ["'", false, false],
    ],
    'single marks, one quotation over two paragraphs',
  )
  t.same(
    found[3]?.map(({ nested }) => nested.length),
    [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    'marks of one kind nested',
  )
})
