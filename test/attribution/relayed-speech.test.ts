import t from 'tap'
import { said } from './helper.ts'

t.test('words within words', async (t) => {
  t.same(
    said(`"He told me 'run' and I ran," Mara Dole said.`),
    [`Mara Dole: He told me 'run' and I ran,`],
    'are part of them',
  )
  t.same(
    said('"Ian Pell told me to run," Mara Dole said.'),
    ['Mara Dole: Ian Pell told me to run,'],
    'and no name within them is the speaker',
  )
})

t.test('words that one person quotes from another', async (t) => {
  const todo = 'the subject of the main clause outweighs the one who is quoted'
  t.same(
    said('Mara Dole said that Ian Pell had told the crew to "run for the boats".'),
    ['Ian Pell: run for the boats'],
    "are the other's",
  )
  t.same(
    said('The Rowan Gazette reported that Ian Pell had said he was "done with the gate."'),
    ['Ian Pell: done with the gate.'],
    'also in a paper',
    { todo },
  )
  t.same(
    said('Ana Ruiz quoted Ian Pell as saying, "I will not go before the summer."'),
    ['Ian Pell: I will not go before the summer.'],
    'also where "as saying" tells so',
  )
  t.same(
    said('Ana Ruiz recalled Ian Pell saying, "I will not go before the summer."'),
    ['Ian Pell: I will not go before the summer.'],
    'also after a participle',
  )
  t.same(said('Ian Pell was quoted by the Rowan Gazette as calling the gate "a slow disaster."'), [
    'Ian Pell: a slow disaster.',
  ])
  t.same(
    said('Police said the driver, Ian Pell, 34, was "driving too fast."').map((line) =>
      line.replace(/^police/i, 'Police'),
    ),
    ['Police: driving too fast.'],
    'but not words about another',
  )
})

t.test('the passive voice', async (t) => {
  const todo = 'the subject of a passive verb is taken for the speaker'
  t.same(
    said('Ian Pell was told by Ana Ruiz that he was "a disgrace to the town."'),
    ['Ana Ruiz: a disgrace to the town.'],
    'has its speaker after "by"',
    { todo },
  )
  t.same(
    said('Ian Pell was accused by Ana Ruiz of "selling the town."'),
    ['Ana Ruiz: selling the town.'],
    'before the words',
    { todo },
  )
  t.same(
    said('Ian Pell was described as "a slow disaster" by Ana Ruiz.'),
    ['Ana Ruiz: a slow disaster'],
    'or after them',
    { todo },
  )
  t.same(
    said('Ian Pell has been called "the worst mayor in Norland."'),
    ['?: the worst mayor in Norland.'],
    'or nobody',
    { todo },
  )
  t.same(said('Ian Pell, whom Ana Ruiz once called "the worst mayor in Norland," was re-elected.'), [
    'Ana Ruiz: the worst mayor in Norland,',
  ])
  t.same(
    said('Critics have called Ian Pell "the worst mayor in Norland."').map((line) => line.startsWith('Ian Pell:')),
    [false],
    'is not the active one, whose object does not speak',
  )
})
