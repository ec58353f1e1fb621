import t from 'tap'
import { quotationsOf, said, tied } from './helper.ts'

const reported = [
  'Mara Dole, an engineer, spoke on Monday.',
  'We tried it for a year and it failed, Dole was quoted as saying by a local paper.',
]

t.test('words that an outlet prints without marks', async (t) => {
  t.same(
    said(...reported),
    ['Mara Dole: We tried it for a year and it failed'],
    'are speech where it says that it quotes',
  )
  t.match(quotationsOf(...reported), [
    {
      kind: 'unmarked',
      marked: false,
      unclosed: false,
      source: { text: 'Dole' },
      cue: { text: 'was quoted as saying' },
    },
  ])
  t.same(
    said(
      'Mara Dole, an engineer, spoke on Monday.',
      'The gate was built in haste. We tried it for a year. But it failed, Dole was quoted as saying.',
    ),
    ['Mara Dole: We tried it for a year. But it failed'],
    "with the sentence before that speaks in the same voice, but not the journalist's",
  )
  t.same(
    said('Mara Dole, an engineer, said on Monday that the gate had failed after a year.'),
    [],
    'are not where it only reports them',
  )
  t.same(
    said('Mara Dole was quoted as saying "It failed" by a local paper.'),
    ['Mara Dole: It failed'],
    'are not found twice where they are marked',
  )
  t.same(tied('Mara Dole was quoted as saying "It failed" by a local paper.'), ['Mara Dole < saying'])
})
