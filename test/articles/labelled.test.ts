import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readLabelledArticles } from '../../src/articles/labelled.ts'
import { InputError } from '../../src/articles/read.ts'
import { temporaryFolder } from '../database/temporary.ts'

type Lines = readonly (object | string)[]

const article = {
  id: 'g-1',
  outlet: 'The Gull',
  published: '2026-03-02T08:00:00Z',
  text: '🌊 “It leaks,” Mara Dole said.',
}
const label = {
  article: 'g-1',
  start: 3,
  end: 12,
  type: 'speech',
  speaker: 'Mara Dole',
  how: 'explicit',
  source: [[14, 23]],
}

function corpus(t: Test, articles: Lines, labels: Lines): string {
  const folder = temporaryFolder(t)
  const written = (rows: Lines) =>
    rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')
  writeFileSync(join(folder, 'articles.ndjson'), written(articles))
  writeFileSync(join(folder, 'quotations.ndjson'), written(labels))
  return folder
}

t.test('reads articles with their labels, offsets in code points', async (t) => {
  const other = { article: 'g-1', start: 3, end: 5, type: 'other', speaker: null, weight: 3 }
  t.same(
    await readLabelledArticles(corpus(t, [{ ...article, event: 'leak' }], [{ ...label, cluster: 'c' }, '', other])),
    [
      {
        id: 'g-1',
        outlet: 'The Gull',
        title: null,
        day: '2026-03-02',
        language: null,
        event: 'leak',
        text: article.text,
        labels: [
          {
            start: 3,
            end: 12,
            text: 'It leaks,',
            speech: true,
            speaker: 'Mara Dole',
            how: 'explicit',
            sources: [{ start: 14, end: 23, text: 'Mara Dole' }],
            cluster: 'c',
          },
          { start: 3, end: 5, text: 'It', speech: false, speaker: null, how: null, sources: [], cluster: null },
        ],
      },
    ],
  )
})

t.test('refuses a corpus as a whole, naming the first place that does not fit', async (t) => {
  const cases: [articles: Lines, labels: Lines, complaint: string][] = [
    [[article, article], [label], 'articles.ndjson, line 2: id: "g-1" is taken by an earlier article'],
    [[{ ...article, text: 7 }], [label], 'articles.ndjson, line 1: text: expected string, found number'],
    [[article], [label, '', '{"article": '], 'quotations.ndjson, line 3: not JSON: '],
    [[article], [{ ...label, article: 'h' }], 'quotations.ndjson, line 1: article: no article "h" in articles.ndjson'],
    [[article], [{ ...label, type: 'quote' }], 'quotations.ndjson, line 1: type: expected "speech" or "other"'],
    [[article], [{ ...label, start: -1 }], 'quotations.ndjson, line 1: start: expected 0 or more'],
    [[article], [{ ...label, start: '3' }], 'quotations.ndjson, line 1: start: expected a whole number'],
    [
      [article],
      [{ ...label, end: 99 }],
      'quotations.ndjson, line 1: start, end: expected a stretch of a text of 29 code points, found 3 to 99',
    ],
    [
      [article],
      [{ ...label, source: [[5, 5]] }],
      'quotations.ndjson, line 1: source: expected a stretch of a text of 29 code points, found 5 to 5',
    ],
    [
      [article],
      [{ ...label, source: [5, 8] }],
      'quotations.ndjson, line 1: source: 0: expected [start, end]; source: 1: expected [start, end]',
    ],
    [
      [article],
      [{ ...label, cluster: 'c' }],
      'quotations.ndjson, line 1: cluster: expected article "g-1" to have an event in articles.ndjson',
    ],
    [[article], [], 'quotations.ndjson: expected labels, found none'],
  ]
  for (const [articles, labels, complaint] of cases) {
    const folder = corpus(t, articles, labels)
    const error = await readLabelledArticles(folder).then(
      () => null,
      (reason: unknown) => reason,
    )
    t.ok(error instanceof InputError && error.message.startsWith(join(folder, complaint)), `${complaint} <- ${error}`)
  }
})

t.test('says which folder or file is missing', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'articles.ndjson'), '')
  const needed = 'with articles.ndjson and quotations.ndjson'
  await t.rejects(readLabelledArticles(join(folder, 'absent')), {
    message: `${join(folder, 'absent')}: no such folder ${needed}`,
  })
  await t.rejects(readLabelledArticles(join(folder, 'articles.ndjson')), {
    message: `${join(folder, 'articles.ndjson')}: expected a folder ${needed}`,
  })
  await t.rejects(readLabelledArticles(folder), { message: `${join(folder, 'quotations.ndjson')}: no such file` })
  mkdirSync(join(folder, 'quotations.ndjson'))
  await t.rejects(readLabelledArticles(folder), {
    message: `${join(folder, 'quotations.ndjson')}: expected a file, found a folder`,
  })
})
