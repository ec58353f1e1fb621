import fc from 'fast-check'
import { collate } from '../../src/variants/index.ts'
import type { Collation } from '../../src/variants/index.ts'

/** Three outlets that print a sentence in three ways; marks and names that could be taken for markup. */
export const sample: Collation = collate(
  { label: 'The <speech> & "all"', text: 'We lost the upper bridge, and nobody came.' },
  [
    { id: 'a', label: 'Gull & Tern', parts: ['We lost the <b>lower</b> bridge'] },
    { id: 'b', label: 'Heron', parts: ['the Upper bridge … came'] },
    { id: 'c', label: 'Heron', parts: ['גשר nobody came 👩‍🚒'] },
  ],
)

const text = fc
  .array(
    fc.constantFrom(
      'flood',
      'the',
      'not',
      '…',
      '[so]',
      '<b>',
      '&amp;',
      '"',
      "'",
      ',',
      '\n',
      '\u0000',
      '\u001B[31m',
      '\uD83D',
      '🌊',
      'שלום',
      '\u202E',
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '))

export const anyCollation: fc.Arbitrary<Collation> = fc
  .tuple(text, fc.array(fc.tuple(text, text), { maxLength: 4 }))
  .map(([base, witnesses]) =>
    collate(
      { label: base, text: base },
      witnesses.map(([label, part], i) => ({ id: `w${i}`, label, parts: [part] })),
    ),
  )
