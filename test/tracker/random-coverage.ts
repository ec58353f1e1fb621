import fc from 'fast-check'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'

const speakers = [
  'Mara Dole',
  'Dole',
  'Rosa Dole',
  'relatives',
  'Ian Pell (Pell, the mayor)',
  'Pell',
  'Mayor Ian Pell',
  'Mara Dole & Ian Pell',
  'Rosa Dole & Pell',
  'Federal Bureau of Herons (FBH)',
  'FBH',
  '',
]
const said =
  'The old harbour sluice leaks every winter, and nobody in this council ever repaired the rusted gates before the spring flood.'
const words = said.split(' ')
const others = [
  'We start on Monday.',
  'no comment',
  'Thank you very much',
  'the rusted gates',
  'Nobody asked the lobster fishermen about their moorings.',
  'very bad',
]

const wording = fc.oneof(
  fc.constantFrom(...others),
  fc.constant(said),
  fc
    .tuple(fc.nat(words.length - 3), fc.integer({ min: 2, max: 12 }))
    .map(([from, length]) => words.slice(from, from + length).join(' ')),
  fc
    .tuple(fc.nat(words.length - 1), fc.constantFrom('never', '…', 'three'))
    .map(([at, word]) => words.with(at, word).join(' ')),
)
const line = fc.tuple(fc.constantFrom(...speakers), wording, fc.boolean()).map(([speaker, text, marked]) => {
  const mark = marked ? '"' : '~'
  return `${speaker ? `${speaker}: ` : ''}"${text}"`.replaceAll('"', mark)
})
const prose = fc
  .tuple(fc.nat(words.length - 8), fc.integer({ min: 6, max: 14 }))
  .map(([from, length]) => `It was said again on Friday that ${words.slice(from, from + length).join(' ')} by the way.`)
const article = fc.record({
  outlet: fc.constantFrom('The Gull', 'the gull', 'Daily Heron', 'Évening Tern', 'Evening Tern'),
  published: fc.constantFrom(
    '2026-01-09',
    '2026-01-09T18:00:00-06:00',
    '2026-01-10T09:00:00Z',
    '2026-03-01',
    undefined,
  ),
  text: fc
    .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: prose }), { minLength: 1, maxLength: 5 })
    .map((lines) => lines.join('\n')),
})
/** Coverage in which quotes overlap, names are shared and events are shown by some pairs of articles only. */
export const coverage = fc
  .array(article, { minLength: 2, maxLength: 9 })
  .map((articles) => articles.map((one, number): NewArticle => ({ ...one, id: `article-${number}` })))
/** Coverage, and the same in another order. */
export const inTwoOrders = coverage.chain((articles) =>
  fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
)
