import t from 'tap'
import { quotationsOf } from './helper.ts'

/** The medium of each quotation, as `printed (name)`. */
const media = (...paragraphs: string[]): string[] => quotationsOf(...paragraphs).map(({ medium }) => (medium ? `${medium.text} (${medium.name})` : 'none'))

t.test('where something was said', async (t) => {
  t.match(media('"The gate leaks," Mara Dole wrote in a Truth Social post on Monday.'), [/Truth Social.*\(Truth Social\)/])
  t.match(media('"The gate leaks," Mara Dole wrote on Facebook.'), [/Facebook \(Facebook\)/])
  t.match(media('In an interview on Monday, Mara Dole said: "The gate leaks."'), [/an interview \(interview\)/])
  t.match(media('"The gate leaks," Mara Dole said in a statement.'), [/a statement \(statement\)/])
  t.match(media('"The gate leaks," Mara Dole said at a press conference.'), [/a press conference \(news conference\)/], 'under its usual name')
  t.same(media('"The gate leaks," Mara Dole said.'), ['none'], 'is nothing where the article does not tell')
  t.same(media('In the town hall, Mara Dole smiled. "The gate leaks," she said.'), ['none'], 'is not a building', { todo: '"the town hall" counts as a town hall meeting' })
  t.same(
    media('Mara Dole posted a video on Instagram on Friday. Asked about it at the gate, Mayor Ian Pell said he "had not seen the clip."'),
    ['none'],
    "is not somebody else's",
    { todo: 'the medium of the sentence before is taken though another person uses it' },
  )
  t.same(media('"I read it in a Facebook post," Mara Dole said.'), ['none'], 'is not what somebody talks about')
})

t.test('where somebody was last said to write', async (t) => {
  t.match(
    media('In a Truth Social post early on Friday, Mara Dole praised the fishermen of Rowan.', '"They are the best," Dole wrote.'),
    [/Truth Social.*\(Truth Social\)/],
  )
  t.same(
    media('In a Truth Social post early on Friday, Mara Dole praised the fishermen of Rowan.', '"They are not," said Ian Pell.'),
    ['none'],
    'not where somebody else speaks',
  )
})
