import t from 'tap'
import { extract } from '../../src/extract.ts'
import { said } from './helper.ts'

t.test('scare quotes', async (t) => {
  t.same(
    said('The "smart" bin caught fire on Monday. Nobody was hurt, and the council ordered a new one.'),
    [],
    'are not speech',
  )
  t.same(said('A so-called "smart" bin caught fire in Rowan on Monday.'), [])
  t.same(
    said('Ian Pell said the bin was "smart" and "worth every cent".'),
    ['Ian Pell: smart', 'Ian Pell: worth every cent'],
    'but one word that somebody used is',
  )
})

t.test('titles of works', async (t) => {
  t.same(said('Her first novel, "Salt Road," won a prize in 2011, and Mara Dole moved to Rowan.'), [])
  t.same(said('Lou Tran starred in the film "Old Boot" and on the show "Harbour Nights."'), [])
  t.same(
    said('Lou Tran sang "Captain, My Captain" on the show "Harbour Nights."'),
    [],
    'also after a verb of the voice',
  )
  t.same(
    said('The band opened with "Salt Road," "Old Boot" and "Harbour Nights" before the rain came.'),
    [],
    'also several side by side',
  )
  t.same(
    said('Mara Dole called the plan "late," "dear" and "rotten from the start."'),
    ['Mara Dole: late,', 'Mara Dole: dear', 'Mara Dole: rotten from the start.'],
    'unlike what somebody calls something',
  )
  t.same(said('Mara Dole is the author of "The Gate: A History of Rowan Harbour."'), [])
  t.same(
    said('Mara Dole, who wrote "Salt Road," said: "I hated every page."'),
    ['Mara Dole: I hated every page.'],
    'beside which there is speech',
    {
      todo: 'what somebody wrote is taken for speech in a relative clause',
    },
  )
})

t.test('titles and papers with words behind them that look like their tag', async (t) => {
  t.same(said('On "Harbour Nights," Mara Dole said the gate was shut.'), [], 'are no speech')
  t.same(said('In an interview with the "Rowan Gazette," Mara Dole said the gate was shut.'), [])
  t.same(
    said('Mara Dole told the "Rowan Gazette" in May that the gate was shut.', 'Dole wrote in the "Norland Times" too.'),
    [],
    'nor are papers that are told something or written in',
  )
  t.same(
    said('Mara Dole told the crew "The Gate Is Shut," and went home.'),
    ['Mara Dole: The Gate Is Shut,'],
    'unlike what people are told',
  )
  t.same(
    said('An essay titled "The Gulls Could Not Be More Bored by Their Own Island" was read by Mara Dole.'),
    [],
    'in a long title pronouns have capitals too',
  )
  t.same(
    said('Mara Dole read a letter titled "The gulls are bored and we are their island."'),
    ['Mara Dole: The gulls are bored and we are their island.'],
    'unlike in a sentence',
  )
  t.same(said('Ana Ruiz opened what is known as the "harbour gate" on Monday.'), [], 'a term may have its article')
})

t.test('words that are asked about or denied', async (t) => {
  t.same(
    said('What did Ana Ruiz mean by "soon"? She did not say.'),
    ['Ana Ruiz: soon'],
    'are whose they are said to be',
  )
  t.same(said('Ana Ruiz spoke of the "brave men and women" of the coast guard.'), ['Ana Ruiz: brave men and women'])
})

t.test('nicknames', async (t) => {
  t.same(said('Lou "Biscuit" Tran won the race on Sunday.'), [])
  t.same(
    said('"I never looked back," said Lou "Biscuit" Tran, who won the race on Sunday.'),
    ['Lou "Biscuit" Tran: I never looked back,'],
    'belong to the name',
  )
  t.same(
    said('Lou "Biscuit" Tran won the race on Sunday.', '"I never looked back," Tran said.'),
    ['Lou "Biscuit" Tran: I never looked back,'],
    'which is known by the family name again',
  )
  t.same(said('Lou Tran, known to his fans as "Biscuit," won the race on Sunday.'), [])
})

t.test('terms under discussion', async (t) => {
  t.same(said('The word "sluice" comes from Old French.'), [])
  t.same(said('The term "harbour gate" is defined in the law of 1911.'), [])
  t.same(
    said('Mara Dole used the word "disaster" three times in her speech on Monday.'),
    ['Mara Dole: disaster'],
    'but a word that somebody is said to have used is theirs',
    {
      todo: 'a noun for a term before the marks outweighs the person who uses it',
    },
  )
})

t.test('a gloss after a foreign quotation', async (t) => {
  t.same(
    said(
      'The gates of the yard stayed closed on Monday.',
      'Relatives who waited outside for hours chanted, "Libertad! Libertad!" meaning "Freedom! Freedom!"',
    ),
    ['relatives: Libertad! Libertad!'],
    'is a translation, not a second quotation',
    { todo: 'the quotation itself is dropped' },
  )
  t.same(
    said('"Libertad," said Ana Ruiz, meaning the ship. "Freedom," said Ian Pell, meaning the town.'),
    ['Ana Ruiz: Libertad,', 'Ian Pell: Freedom,'],
    'but two speakers of two languages are two',
  )
})

t.test('words quoted in a headline', async (t) => {
  const text =
    "Gate is 'a slow disaster', says engineer\n\nMara Dole, an engineer, called the gate 'a slow disaster' on Monday."
  const title = "Gate is 'a slow disaster', says engineer"
  t.same(
    extract(text, { language: 'en', title }).quotations.map(({ text, speaker }) => [speaker?.name, text]),
    [['Mara Dole', 'a slow disaster']],
    'are not quoted again',
  )
  t.same(
    said(
      'Mara Dole spoke on Monday.',
      '‘A slow disaster’',
      'Mara Dole said the gate was ‘rotten’ and would be closed before the winter.',
    ),
    ['Mara Dole: rotten'],
    'nor those of a heading between paragraphs',
  )
})

t.test('boilerplate', async (t) => {
  t.same(
    said(
      '"It leaks," said Mara Dole, an engineer.',
      'Read These Next',
      'Mayor: "Not today"',
      'advertisement',
      'Tap "Add to Home Screen" to install our app.',
    ),
    ['Mara Dole: It leaks,'],
    'quotes nobody',
  )
})

t.test('a sentence in marks that answers what the outlet asks', async (t) => {
  const campaign = 'Mayor Mara Dole opened a campaign against litter on the piers on Monday.'
  const plan = 'The harbour board will vote on it next week, and Ian Pell is against it.'
  t.same(
    said(campaign, 'Her verdict? "It is a disgrace." The piers are closed.', plan),
    ['Mara Dole: It is a disgrace.'],
    'is speech',
  )
  t.same(said(campaign, 'The message? "Stay home."', plan), ['?: Stay home.'])
  t.same(said(campaign, 'The band on the pier? "The Salt Roads."', plan), [], 'unlike a name')
  t.same(said(campaign, 'Her favourite film? "Gulls."', plan), [])
  t.same(said(campaign, 'Who cleans the "smart" bins? The "new pier crew" does.', plan), [], 'and words in a sentence')
})

t.test('a slogan or a chant', async (t) => {
  t.same(
    said('Mara Dole defended the campaign with the slogan "We are all on it."'),
    ['?: We are all on it.'],
    'has no speaker, whoever the sentence is about',
  )
  t.same(said('Ian Pell spoke at the pier.', 'Chants of "Clean our piers now!" filled the square when he left.'), [
    '?: Clean our piers now!',
  ])
  t.same(said('Mara Dole opened a campaign on Monday.', 'The tagline? "Litter. We are all on it."', 'It cost a lot.'), [
    '?: Litter. We are all on it.',
  ])
  t.same(
    said('Mara Dole repeated her slogan, "We are all on it."'),
    ['Mara Dole: We are all on it.'],
    'unless it is somebody’s',
  )
  t.same(said('It is a good slogan: "We are all on it," Mara Dole said, and left.'), ['Mara Dole: We are all on it,'])
  for (const [language, text] of [
    ['de', 'Mara Dole stellte die Kampagne vor. Das Motto: „Wir sind alle dran, hier und am alten Pier.“'],
    ['fr', 'La maire Mara Dole a présenté la campagne. Le slogan : « Nous sommes tous là pour le port. »'],
    ['es', 'La alcaldesa Mara Dole presentó la campaña. El lema: «Estamos todos aquí por el puerto».'],
    ['pt', 'A prefeita Mara Dole apresentou a campanha. O lema: “Estamos todos aqui pelo porto”.'],
  ] as const)
    t.same(
      extract(text, { language }).quotations.map(({ speaker }) => speaker?.named ?? false),
      [false],
      `also in other languages: ${language}`,
    )
})

t.test('a byname behind a name', async (t) => {
  const speakers = (text: string) =>
    extract(text, { language: 'pt' }).quotations.map(({ text, speaker }) => `${speaker?.name}: ${text}`)
  t.same(
    speakers('O técnico Amauri Prado falou. “Errei”, disse. O goleiro Jonas Lima, o “Muralha do Cais”, brilhou.'),
    ['Amauri Prado: Errei'],
    'is no speech',
  )
  t.same(speakers('O goleiro Jonas Lima, sobre o “erro do cais”, disse que errou.').length, 1, 'unlike what is quoted')
})

t.test('what something is nicknamed', async (t) => {
  t.same(said('Crews fear a canyon that locals have nicknamed "the Chimney", Luis Dole said.'), [], 'is no speech')
  t.same(said('She plays the top seed, known on tour as “the Wall”, on Thursday, Ian Pell said.'), [])
  t.same(
    said('Ian Pell, known for his temper, described the plan as “a slow disaster”.'),
    ['Ian Pell: a slow disaster'],
    'unlike what somebody known for something calls it',
  )
})

t.test('what many call something', async (t) => {
  t.same(said('Opponents of what planners call “gentle density” booed. Mara Dole left.'), [], 'is a term')
  t.same(said('Mara Dole spoke of what local growers call “night frost”. Then she left.'), [], 'whatever these are')
  t.same(
    said('Mara Dole rejected what Ian Pell called “a disgrace.”'),
    ['Ian Pell: a disgrace.'],
    'not what somebody called it',
  )
})
