import t from 'tap'
import { quotationsOf } from '../helper.ts'

/** The medium of each quotation, as `printed (name)`. */
const media = (...paragraphs: string[]): string[] =>
  quotationsOf(...paragraphs).map(({ medium }) => (medium ? `${medium.text} (${medium.name})` : 'none'))

t.test('where something was said', async (t) => {
  t.match(media('"The gate leaks," Mara Dole wrote in a Truth Social post on Monday.'), [
    /Truth Social.*\(Truth Social\)/,
  ])
  t.match(media('"The gate leaks," Mara Dole wrote on Facebook.'), [/Facebook \(Facebook\)/])
  t.match(media('In an interview on Monday, Mara Dole said: "The gate leaks."'), [/an interview \(interview\)/])
  t.match(media('"The gate leaks," Mara Dole said in a statement.'), [/a statement \(statement\)/])
  t.match(
    media('"The gate leaks," Mara Dole said at a press conference.'),
    [/a press conference \(news conference\)/],
    'under its usual name',
  )
  t.same(media('"The gate leaks," Mara Dole said.'), ['none'], 'is nothing where the article does not tell')
  t.same(media('In the town hall, Mara Dole smiled. "The gate leaks," she said.'), ['none'], 'is not a building')
  t.same(
    media(
      'Mara Dole posted a video on Instagram on Friday. Asked about it at the gate, Mayor Ian Pell said he "had not seen the clip."',
    ),
    ['none'],
    "is not somebody else's",
  )
  t.same(media('"I read it in a Facebook post," Mara Dole said.'), ['none'], 'is not what somebody talks about')
})

t.test('a platform', async (t) => {
  t.same(media('"The gate leaks," Mara Dole wrote in a post on X.'), ['a post on X (X)'])
  t.same(
    media('"The gate leaks," Mara Dole wrote on X, formerly Twitter.'),
    ['on X, formerly Twitter (X)'],
    'is not its former name',
  )
  t.same(media('"The gate leaks," Mara Dole wrote in a now-deleted Facebook post.'), [
    'a now-deleted Facebook post (Facebook)',
  ])
  t.same(
    media('In a letter to X Corp, Mara Dole wrote: "The gate leaks."'),
    ['a letter (letter)'],
    'is not the company that runs it',
  )
})

t.test('the last word of a medium', async (t) => {
  for (const [printed, name] of [
    ['a blog post', 'blog post'],
    ['a video call', 'video call'],
    ['his e-mail', 'email'],
    ['an interview-style', 'interview'],
    ['a thread on Twitter-like', 'Twitter'],
    ['a 24Facebook', 'Facebook'],
  ])
    t.match(media(`"The gate leaks," Mara Dole said in ${printed} reply.`), [`(${name})`], `is seen in ${printed}`)
})

t.test('a post', async (t) => {
  t.same(media('"The gate leaks," Mara Dole wrote in a post.'), ['a post (social media)'], 'is on some social medium')
  t.same(
    media('Mara Dole praised the fishermen on Truth Social.', '"The gate leaks," her post read.'),
    ['her post (Truth Social)'],
    'is where she is said to have written it',
  )
  t.same(media('Mara Dole left her post in May. "The gate leaks," she said.'), ['none'], 'may be an office')
  t.same(media('In his post as mayor, Ian Pell said the gate "leaks like a sieve."'), ['none'], 'may be an office')
})

t.test('calls and broadcasts', async (t) => {
  t.same(media('"The gate leaks," Mara Dole said in a phone call.'), ['a phone call (phone call)'])
  t.same(media('"The gate leaks," Mara Dole said in a call with reporters.'), ['a call (phone call)'])
  t.same(media('"The gate leaks," Mara Dole said on the Today show.'), ['the Today show (show)'])
  t.same(media('"The gate leaks," Ian Pell said on his show.'), ['his show (show)'])
  t.same(media('"The gate leaks," Mara Dole said in brief remarks.'), ['in brief remarks (speech)'])
  t.same(media('Mara Dole cancelled the show. "The gate leaks," she said.'), ['none'], 'not what the talk is about')
  t.same(
    media('Mara Dole bowed out of the Rowan debate. "The gate leaks," she said.'),
    ['none'],
    'not what somebody leaves',
  )
})

t.test('where somebody was last said to write', async (t) => {
  t.match(
    media(
      'In a Truth Social post early on Friday, Mara Dole praised the fishermen of Rowan.',
      '"They are the best," Dole wrote.',
    ),
    [/Truth Social.*\(Truth Social\)/],
  )
  t.same(
    media(
      'In a Truth Social post early on Friday, Mara Dole praised the fishermen of Rowan.',
      '"They are not," said Ian Pell.',
    ),
    ['none'],
    'not where somebody else speaks',
  )
  t.same(
    media('In a phone call on Friday, Mara Dole told Ian Pell of Rowan to go.', '"They are not," said Ian Pell.'),
    ['none'],
    'not where somebody else was only told',
  )
})
