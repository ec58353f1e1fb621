import t from 'tap'
import { extract } from '../../src/extract.ts'
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

t.test('interviews in which dashes open questions and answers', async (t) => {
  const spoken = (text: string, language = 'es') =>
    extract(text, { language }).quotations.map(({ text, speaker, source }) => [speaker?.name, text, source])
  const opening = 'Paloma Cano lleva treinta años mirando insectos.'
  t.same(
    spoken(
      [
        opening,
        '—¿De dónde le viene?',
        '—De mi abuelo.',
        '—En el libro dice que faltan.',
        '—Muchas. Faltan todas.',
      ].join('\n\n'),
    ),
    [
      ['Paloma Cano', 'De mi abuelo.', null],
      ['Paloma Cano', 'Muchas. Faltan todas.', null],
    ],
    'give the answers to whom the article is about',
  )
  t.same(spoken([opening, '—Escarabajos.', '—Mariposas.', '—¿Arañas?', '—Abejas.'].join('\n\n')), [], 'unlike lists')
  t.same(
    spoken(['Mara Dole looks at beetles.', '– Why?', '– For fun.', '– How long?', '– For years.'].join('\n\n'), 'en'),
    [],
    'in languages whose dashes open speech',
  )
})
