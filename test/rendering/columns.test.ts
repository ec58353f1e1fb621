import { ok } from 'node:assert/strict'
import fc from 'fast-check'
import stringWidth from 'string-width'
import t from 'tap'
import { collate } from '../../src/variants/index.ts'
import { renderColumns } from '../../src/rendering/index.ts'
import { anyCollation, sample } from './sample.ts'

const speech = {
  label: 'speech',
  text: 'We lost the upper bridge in the flood of that spring, and nobody of the council came. Then we rebuilt it.',
}
const gull = { id: 'a', label: 'Gull', parts: ['We lost the Upper bridge … and nobody came. Then we rebuilt it.'] }
const tern = { id: 'b', label: 'Tern', parts: ['the lower bridge in the flood'] }

t.test('columns stand beside each other where the width holds them, and what differs stands out', async (t) => {
  t.equal(
    renderColumns(collate(speech, [gull, tern]), { width: 80, colour: false }),
    `\
speech                     │ Gull                     │ Tern
21 words                   │ abridged without a mark, │ other words, 6
                           │ 21                       │
───────────────────────────┼──────────────────────────┼─────────────────────────
We lost the upper bridge   │ We lost the *Upper*      │ · the *lower* bridge in
in the flood               │ bridge *…*               │ the flood
of that spring, and nobody │ *(…)* and nobody *—*     │ ·
of the council came.       │ came.                    │
Then we rebuilt it.        │ =                        │
`,
  )
})

t.test('witnesses that do not fit the width come below, without runs that are outside of all these', async (t) => {
  const text = renderColumns(collate(speech, [gull, tern]), { width: 50, colour: false })
  t.match(text, /│ Gull\n[^]*\n\nspeech +│ Tern\n/)
  t.notMatch(text.slice(text.indexOf('Tern')), 'rebuilt')
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
      { width: 150, colour: false },
    )
  t.match(shown("the council won't rebuild it"), /│ · the council \*won't\* rebuild it\n/, 'that it is quoted in part')
  t.match(
    shown('We lost it, and the council will rebuild it'),
    /will \*—\*[^]*\[negation\] rebuild/,
    'that a negation changed',
  )
  t.match(shown('We lost it … rebuild it'), 'We lost it *…* [negation] rebuild it', 'that an ellipsis stands for it')
  t.match(shown(text), /│ =\n/, 'that it is the same')
})

t.test('what is not quoted is said once, above all its runs', async (t) => {
  const clauses = ['We lost the upper bridge in the flood.', 'The council will not rebuild it.', 'Then who will do it?']
  const text = renderColumns(
    collate({ label: 'speech', text: clauses.join(' ') }, [
      { ...gull, parts: [clauses.join(' ').replace('upper', 'lower').replace('not', 'never').replace('Then', 'And')] },
      { ...tern, parts: [clauses[0]!] },
    ]),
    { width: 150, colour: false },
  )
  t.match(text, /│ =\n.*│ ·\n(?:.*│\n)+$/)
})

t.test('words that nobody quotes come in every block', async (t) => {
  const { text } = speech
  const parts = [text.slice(0, text.indexOf(', and')), text.slice(0, text.indexOf(' of that'))]
  const columns = renderColumns(
    collate(speech, [
      { ...gull, parts: [parts[0]!] },
      { ...tern, parts: [parts[1]!] },
    ]),
    {
      width: 50,
      colour: false,
    },
  )
  t.equal(columns.match(/rebuilt it/g)?.length, 2)
})

t.test('text from right to left keeps to its cell, other text is left as it is', async (t) => {
  const text = renderColumns(sample, { width: 140, colour: false })
  t.match(text, /\u2068· \*גשר\*[^\n]*\u2069/)
  t.notMatch(text, '\u2068We')
})

t.test('colour', async (t) => {
  const coloured = renderColumns(sample, { width: 150, colour: true })
  t.ok(coloured.includes('\u001B[36mUpper\u001B[0m'))
  t.match(coloured, /\u001B\[[\d;]*;4m… \[negation\]/, 'underlines what weighs')
  const words = (text: string): string[] => text.split(/\s+/).sort()
  t.same(
    words(coloured.replace(/\u001B\[[\d;]*m/g, '')),
    words(renderColumns(sample, { width: 150, colour: false }).replaceAll('*', '')),
    'stands in for the asterisks around what differs',
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
