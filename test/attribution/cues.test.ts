import t from 'tap'
import { quotationsOf, said, tied } from './helper.ts'

t.test('a name and a speech verb', async (t) => {
  t.same(said('"It leaks every winter," Mara Dole said.'), ['Mara Dole: It leaks every winter,'], 'after the words')
  t.same(said('Mara Dole said, "It leaks every winter."'), ['Mara Dole: It leaks every winter.'], 'before the words')
  t.same(tied('"It leaks every winter," Mara Dole said.'), ['Mara Dole < said'], 'are its source and its cue')
  t.same(said('The gate was opened in May. The gate "leaks."'), [], 'without them nobody speaks')
})

t.test('a line that says whose desk the words come from', async (t) => {
  t.same(
    said('From the desk of Mara Dole, chief engineer, Rowan Harbour.', '"The gate will leak all winter."'),
    ['Mara Dole: The gate will leak all winter.'],
    'names their speaker',
  )
  t.same(
    said('Ian Pell sat on the desk of Mara Dole.', '"The gate will leak all winter," said Pell.'),
    ['Ian Pell: The gate will leak all winter,'],
    'unlike a desk where somebody else speaks',
  )
})

t.test('an inverted cue', async (t) => {
  t.same(said('"It leaks every winter," said Mara Dole, an engineer at the harbour.'), [
    'Mara Dole: It leaks every winter,',
  ])
  t.same(tied('"It leaks every winter," said Mara Dole, an engineer at the harbour.'), ['Mara Dole < said'])
  t.same(
    said('Ian Pell built the gate in 2019. "It leaks every winter," said Mara Dole of his work.'),
    ['Mara Dole: It leaks every winter,'],
    'not whoever was named before it',
  )
  t.same(
    said('"It leaks every winter," Mara Dole told Ian Pell.'),
    ['Mara Dole: It leaks every winter,'],
    'a name after "told" is whom it was said to, not an inverted subject',
  )
})

t.test('a comma behind the marks', async (t) => {
  t.same(said('The crew met. "Never", said Mara Dole.'), ['Mara Dole: Never'], 'leads to a tag as one inside does')
  t.same(
    said('Ian Pell, who wrote "Salt Road", said Mara Dole had read it.').filter((line) => line.startsWith('Mara Dole')),
    [],
    'but not amid a sentence',
  )
})

t.test('speech verbs', async (t) => {
  for (const verb of [
    'said',
    'says',
    'wrote',
    'added',
    'warned',
    'insisted',
    'recalled',
    'argued',
    'replied',
    'joked',
    'tweeted',
    'told reporters',
    'conceded',
  ]) {
    t.same(tied(`"It leaks every winter," Mara Dole ${verb}.`), [`Mara Dole < ${verb.split(' ')[0]}`], verb)
  }
})

t.test('words split by their tag', async (t) => {
  t.same(
    said('"We tried for a year," Mara Dole said, "and failed."'),
    ['Mara Dole: We tried for a year, | and failed.'],
    'are one quotation of two parts',
  )
  t.same(
    said('"We tried," said Mara Dole, the engineer, "and failed."'),
    ['Mara Dole: We tried, | and failed.'],
    'also around an appositive',
  )
  t.equal(
    quotationsOf('"We tried for a year," Mara Dole said, "and failed."')[0]?.text,
    'We tried for a year, and failed.',
  )
  t.same(
    said('"We tried for a year," Mara Dole said, and Ian Pell answered, "You failed."'),
    ['Mara Dole: We tried for a year,', 'Ian Pell: You failed.'],
    'are two where another person speaks the second',
  )
})

t.test('a new sentence after the tag', async (t) => {
  t.same(
    said('"We tried for a year," Mara Dole said. "It failed."'),
    ['Mara Dole: We tried for a year,', 'Mara Dole: It failed.'],
    'is a second quotation in the same voice',
  )
  t.same(
    said('"We tried for a year," Mara Dole wrote. "It failed."'),
    ['Mara Dole: We tried for a year, | It failed.'],
    'but goes on where the tag stands in a written text',
  )
  t.same(
    said('"We tried," Mara Dole said, "and it failed. We go."'),
    ['Mara Dole: We tried, | and it failed. We go.'],
    'as an interrupted sentence does',
  )
  t.same(
    said('"We tried for a year," Mara Dole said. "It failed," said Ian Pell.'),
    ['Mara Dole: We tried for a year,', 'Ian Pell: It failed,'],
    'not where it has a tag of its own',
  )
  t.same(
    said('"We tried for a year," Mara Dole said. The gate was closed on Friday. "It failed," Dole said.'),
    ['Mara Dole: We tried for a year,', 'Mara Dole: It failed,'],
    'nor in one quotation where the journalist speaks in between',
  )
})

t.test('a fragment after a quotation', async (t) => {
  t.same(
    said('"Nobody told us," said Ana Ruiz, adding that the council had been "asleep at the wheel."'),
    ['Ana Ruiz: Nobody told us,', 'Ana Ruiz: asleep at the wheel.'],
    'is one of its own where the journalist speaks in between',
  )
  t.same(said('"The gate," Ana Ruiz said, "leaks," and "nobody cares."'), [
    'Ana Ruiz: The gate, | leaks,',
    'Ana Ruiz: nobody cares.',
  ])
})

t.test('a long appositive between name and words', async (t) => {
  t.same(
    said('"No comment until the count is over," said Ian Pell, who replaced Ana Ruiz as mayor in May.'),
    ['Ian Pell: No comment until the count is over,'],
    'after an inverted cue',
  )
  t.same(
    said('Ian Pell, who replaced Ana Ruiz as mayor in May, said: "No comment until the count is over."'),
    ['Ian Pell: No comment until the count is over.'],
    'before the verb',
  )
  t.same(
    said('"Wait," Ian Pell, the mayor of Rowan and a friend of Ana Ruiz, said on Friday.'),
    ['Ian Pell: Wait,'],
    'before a verb that comes late',
  )
  t.same(
    said('"No comment until the count is over," said the lawyer of Ana Ruiz, Ian Pell.'),
    ['Ian Pell: No comment until the count is over,'],
    'the name is the appositive, and the other only its possessor',
  )
})

t.test('a colon', async (t) => {
  t.same(said('Ian Pell told reporters on Friday: "Not today."'), ['Ian Pell: Not today.'])
  t.same(tied('Ian Pell told reporters on Friday: "Not today."'), ['Ian Pell < told'])
  t.same(
    said('Ian Pell was asked when he would resign. His answer was short: "Not today."'),
    ['Ian Pell: Not today.'],
    'after a noun for what was said',
  )
  t.same(
    said('Mara Dole asked Ian Pell on Friday: "When will you go?"'),
    ['Mara Dole: When will you go?'],
    'does not make a speaker of who was asked',
  )
  t.same(
    said('The bookshop in Rowan has three novels left: "Salt Road", "Old Boot" and "The Captain".'),
    [],
    'before a list of titles is not speech',
  )
})

t.test('according to', async (t) => {
  t.same(said('The gate was "rotten from the first day", according to Mara Dole, who designed it.'), [
    'Mara Dole: rotten from the first day',
  ])
  t.same(tied('The gate was "rotten from the first day", according to Mara Dole, who designed it.'), [
    'Mara Dole < according to',
  ])
  t.same(
    said('According to Mara Dole, the gate was "rotten from the first day".'),
    ['Mara Dole: rotten from the first day'],
    'before the words',
  )
  t.same(
    said('Ian Pell closed a gate that was "rotten from the first day", according to Mara Dole.'),
    ['Mara Dole: rotten from the first day'],
    'not the subject of the sentence',
  )
})

t.test('participles', async (t) => {
  const opening =
    'The harbour gate of Rowan was closed on Monday after a storm. The council met in the evening to talk about a new one.'
  const after = 'Mara Dole, an engineer, walked out of the meeting, calling its plan "a slow disaster".'
  const before = 'Calling the plan "a slow disaster", Mara Dole, an engineer, walked out of the meeting.'
  t.same(said(opening, after), ['Mara Dole: a slow disaster'], 'after the main clause')
  t.same(said(opening, before), ['Mara Dole: a slow disaster'], 'before it')
  t.same(said('Sailing to the "lido", Mara Dole, an engineer, met the crew.'), [], 'unless they only lead there')
  t.same(tied(opening, after), ['Mara Dole < calling'], 'are the cue', {
    todo: 'the verb of the main clause is taken for the cue',
  })
  t.same(tied(opening, before), ['Mara Dole < Calling'], 'are the cue', {
    todo: 'the verb of the main clause is taken for the cue',
  })
  t.same(
    said('Ian Pell dismissed the report that Mara Dole had written, calling it "a slow disaster".'),
    ['Ian Pell: a slow disaster'],
    'belong to the subject, not to the nearest name',
  )
})

t.test('a fragment', async (t) => {
  t.same(said('Ian Pell called the new gate "a slow disaster".'), ['Ian Pell: a slow disaster'])
  t.same(tied('Ian Pell called the new gate "a slow disaster".'), ['Ian Pell < called'])
  t.equal(quotationsOf('Ian Pell called the new gate "a slow disaster".')[0]?.kind, 'fragment')
  t.equal(
    quotationsOf('Ian Pell said, "The new gate is a slow disaster."')[0]?.kind,
    'direct',
    'but a sentence of its own is direct',
  )
})

t.test('several fragments with one cue', async (t) => {
  t.same(
    said('Ian Pell called the gate "late", "dear" and "a slow disaster".'),
    ['Ian Pell: late', 'Ian Pell: dear', 'Ian Pell: a slow disaster'],
    'are a quotation each',
  )
  t.same(said('Ian Pell said the gate was "a gift to the town" that would "pay for itself" by June.'), [
    'Ian Pell: a gift to the town',
    'Ian Pell: pay for itself',
  ])
  t.same(
    said('Mara Dole said the gate was "rotten", but Ian Pell called it "a gift to the town".'),
    ['Mara Dole: rotten', 'Ian Pell: a gift to the town'],
    'not where each has a speaker of its own',
  )
})

t.test('a verb of speech with a small word behind it', async (t) => {
  t.test('should name who speaks', async (t) => {
    t.same(said('"We lost," said Ian Pell. "Badly," chipped in Mara Dole.'), [
      'Ian Pell: We lost,',
      'Mara Dole: Badly,',
    ])
    t.same(tied('"We lost," Mara Dole shot back.'), ['Mara Dole < shot'])
  })
  t.test('should be none where the small word leads on', async (t) => {
    t.same(said('"We lost," said Ian Pell. Mara Dole went on Sunday to see the gate.'), ['Ian Pell: We lost,'])
  })
})

t.test('two clauses of one sentence', async (t) => {
  t.test('should each give their quotation to their own subject', async (t) => {
    const both = ['Ian Pell: a gift', 'Mara Dole: an insult']
    for (const sentence of [
      'Ian Pell called it "a gift", while Mara Dole of the harbour union called it "an insult".',
      'Ian Pell praised "a gift" and Mara Dole condemned "an insult".',
      'Although Ian Pell welcomed "a gift", his rival Mara Dole spoke of "an insult".',
      'Ian Pell described it as "a gift", Mara Dole as "an insult".',
    ])
      t.same(said(sentence), both, sentence)
  })
  t.test('should not be seen where the second name speaks no words', async (t) => {
    t.same(said('Ian Pell called it "a gift" and told Mara Dole that it was "no insult".'), [
      'Ian Pell: a gift',
      'Ian Pell: no insult',
    ])
  })
})

t.test('an agent behind the marks', async (t) => {
  t.same(
    tied('Olin Tash left. The plan was called “a mistake” by Mara Dole.').at(0)?.split(' < ')[0],
    'Mara Dole',
    'is who said so',
  )
  t.same(
    said('Mara Dole called the plan “a mistake” by accident, and Ian Pell laughed.'),
    ['Mara Dole: a mistake'],
    'unlike what else "by" leads to',
  )
})

t.test('an aside between commas', async (t) => {
  t.same(said('Olin Tash had, as Mara Dole said, a “turbulent” start.'), ['Mara Dole: turbulent'], 'names who said so')
  t.same(said('Olin Tash, as mayor, opened a “smart” bin.'), [], 'unless nobody speaks in it')
})

t.test('a clause that a small word opens', async (t) => {
  t.same(
    said('The gate "is a gift," as Mara Dole said on the radio show of Ian Pell on Monday.'),
    ['Mara Dole: is a gift,'],
    'has its own subject',
  )
  t.same(
    said('The plan fell after Mara Dole. Ian Pell called it "a gift".'),
    ['Ian Pell: a gift'],
    'but a name with no verb behind it is none',
  )
  t.same(
    said('The board found, as a harbour memo put it, "a gate without a lock".').map((line) => /^Ian/.test(line)),
    [false],
  )
})

t.test('a noun that may be a verb as well', async (t) => {
  t.same(
    said('The harbour board has said that it has classified 22 Dole emails as "top secret" papers.'),
    ['harbour board: top secret'],
    'is none behind a number',
  )
  t.same(
    said('Mara Dole emails the board every day that the gate is "a wreck".'),
    ['Mara Dole: a wreck'],
    'and is one behind its subject',
  )
})

t.test('a verb that doubles its last letter', async (t) => {
  for (const verb of ['quipped', 'deadpanned', 'marvelled', 'murmured'])
    t.same(
      said(`Ian Pell and Mara Dole were there. “We waited six days,” she said. “Seven of them,” he ${verb}.`).at(-1),
      'Ian Pell: Seven of them,',
      verb,
    )
})
