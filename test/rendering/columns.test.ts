import { ok } from 'node:assert/strict'
import fc from 'fast-check'
import stringWidth from 'string-width'
import t from 'tap'
import { collate } from '../../src/variants/index.ts'
import { renderColumns } from '../../src/rendering/index.ts'
import { anyCollation, sample } from './sample.ts'

const speech = { label: 'speech', text: 'We lost the upper bridge in the flood, and nobody came.' }
const gull = { id: 'a', label: 'Gull', parts: ['We lost the Upper bridge … nobody came'] }
const tern = { id: 'b', label: 'Tern', parts: ['the lower bridge in the flood'] }

t.test('columns stand beside each other where the width holds them', async (t) => {
  t.equal(
    renderColumns(collate(speech, [gull, tern]), { width: 80, colour: false }),
    `\
speech                     │ Gull                     │ Tern
11 words                   │ abridged, and marked so, │ other words, 6
                           │ 11                       │
───────────────────────────┼──────────────────────────┼─────────────────────────
We lost                    │ =                        │ ·
the                        │ =                        │ =
upper                      │ Upper                    │ lower
bridge                     │ =                        │ =
in the flood               │ …                        │ =
, and                      │ (…)                      │ ·
nobody came                │ =                        │ ·
`,
  )
})

t.test('witnesses that do not fit the width come below, without rows that are outside of all these', async (t) => {
  const text = renderColumns(collate(speech, [gull, tern]), { width: 50, colour: false })
  t.match(text, /│ Gull\n[^]*\n\nspeech +│ Tern\n/)
  t.notMatch(text.slice(text.indexOf('Tern')), 'We lost')
})

t.test('a second article of an outlet has a number, also where it comes below', async (t) => {
  for (const width of [140, 50]) t.match(renderColumns(sample, { width, colour: false }), /│ Heron\b[^]*│ Heron \(2\)/)
})

t.test('a cell says what its text alone does not', async (t) => {
  const text = 'We lost it, and the council will not rebuild it.'
  const shown = (...parts: string[]): string =>
    renderColumns(
      collate(
        { label: 'speech', text },
        parts.map((part, i) => ({ id: `w${i}`, label: `Outlet ${i + 1}`, parts: [part] })),
      ),
      { width: 100, colour: false },
    )
  t.match(
    shown("the council won't rebuild it", 'not rebuild'),
    /will not +│ won't +│ ~ not\n/,
    'that it is quoted in part',
  )
  t.match(shown('the council will rebuild it'), /not +│ — \[negation\]\n/, 'that a negation changed')
  t.match(shown('rebuild it'), /We lost it, and the council will +│ ·\n/, 'that nobody quotes it')
})

t.test('words that nobody quotes come in every block', async (t) => {
  const text = renderColumns(
    collate(speech, [
      { ...gull, parts: ['We lost'] },
      { ...tern, parts: ['the upper bridge'] },
    ]),
    {
      width: 50,
      colour: false,
    },
  )
  t.equal(text.match(/nobody came/g)?.length, 2)
})

t.test('text from right to left keeps to its cell, other text is left as it is', async (t) => {
  const text = renderColumns(sample, { width: 140, colour: false })
  t.match(text, '\u2068גשר\u2069')
  t.notMatch(text, '\u2068We')
})

t.test('colour', async (t) => {
  const coloured = renderColumns(sample, { width: 100, colour: true })
  t.ok(coloured.includes('\u001B[36mUpper\u001B[0m'))
  t.match(coloured, /\u001B\[[\d;]*;4m… \[negation\]/, 'underlines what weighs')
  t.equal(
    coloured.replace(/\u001B\[[\d;]*m/g, ''),
    renderColumns(sample, { width: 100, colour: false }),
    'is all that it adds',
  )
})

t.test('no line is wider than asked, and nothing printed steers the terminal', async () => {
  fc.assert(
    fc.property(anyCollation, fc.integer({ min: 40, max: 160 }), (collation, width) => {
      const text = renderColumns(collation, { width, colour: false })
      ok(!/[\u0000-\u0009\u000B-\u001F\u202E]/.test(text))
      for (const line of text.split('\n'))
        ok(stringWidth(line) <= width, `${stringWidth(line)} > ${width}: ${JSON.stringify(line)}`)
    }),
  )
})
