import t from 'tap'
import { extract } from '../../src/extract.ts'
import { said } from './helper.ts'

t.test('interviews', async (t) => {
  const pilot = 'Ferry pilot Ada Lorne retired on Friday after forty years on the river.'
  t.test('should give the answers to the person they are about', async (t) => {
    t.same(
      said(pilot, 'Q: Why now?', 'A: My knees are done.', 'I told my wife.', 'Q. And the boat?', 'A. Ian Pell has it.'),
      ['Ada Lorne: My knees are done. | I told my wife.', 'Ada Lorne: Ian Pell has it.'],
      'over paragraphs, whoever is named in them',
    )
    t.same(
      extract('Die Lotsin Heike Lorenz geht.\n\nFrage: Warum jetzt?\n\nAntwort: Meine Knie wollen nicht mehr.', {
        language: 'de',
      }).quotations.map(({ speaker, text }) => `${speaker?.name}: ${text}`),
      ['Heike Lorenz: Meine Knie wollen nicht mehr.'],
      'in any language',
    )
    t.same(
      said(pilot, 'Q: Why now?', 'A: “Old Boot” is a wreck, and so am I.', 'Q: And then?', 'A: Then I sleep.'),
      ['Ada Lorne: Then I sleep.'],
      'but not what begins in marks',
    )
  })

  t.test('should give turns to the names that label them', async (t) => {
    t.same(
      said(
        'A pilot on fog.',
        'River Weekly: Why now?',
        'Ada Lorne: My knees.',
        'River Weekly: So?',
        'Ada Lorne: I go.',
      ),
      ['Ada Lorne: My knees.', 'Ada Lorne: I go.'],
    )
    t.same(
      said(
        'Mayor Ned Quarles and engineer Mara Dole met the council.',
        '10:02 Quarles: We found the leak at six.',
        '10:05 a.m. Dole: The wall was rotten.',
      ),
      ['Ned Quarles: We found the leak at six.', 'Mara Dole: The wall was rotten.'],
      'also the family names of a live blog',
    )
  })

  t.test('should not be made of lists', async (t) => {
    t.same(said(pilot, 'Director: Ada Lorne', 'Cast: Ian Pell, Mara Dole', 'Where: Rowan Hall.'), [])
    t.same(
      said('Ada Lorne and Ian Pell won. How they played:', 'Lorne: Fast and strong.', 'Pell: Slow at first.'),
      [],
      'in which nobody says I or we',
    )
    t.same(said(pilot, 'A: the first of two notes.', 'A: the second.'), [], 'nobody asks')
  })
})

t.test('headlines above a text', async (t) => {
  const body = 'Mara Dole, an engineer, told the council that the wall was "rotten from the start".'
  t.test('should quote the speaker whom the text quotes again', async (t) => {
    t.same(said("Wall 'rotten from the start', town hears", body), [
      'Mara Dole: rotten from the start',
      'Mara Dole: rotten from the start',
    ])
    t.same(
      said('‘ROTTEN FROM THE START,’ SAYS ENGINEER', body).at(0),
      'Mara Dole: ROTTEN FROM THE START,',
      'in capitals as well',
    )
    t.same(
      said("'It's a mess': Parents' fury over boys' toilets", '"It\'s a mess," said Mara Dole.').at(0),
      "Mara Dole: It's a mess",
      'apostrophes aside',
    )
  })

  t.test('should quote nobody, or the one they name, where the text does not', async (t) => {
    t.same(said("Town braces for 'worst storm in years'", 'The storm is to reach Rowan on Friday night.'), [
      '?: worst storm in years',
    ])
    t.same(said("Wall 'could fall by spring', Dole warns", body).at(0), 'Mara Dole: could fall by spring')
  })

  t.test('should not quote titles and terms', async (t) => {
    t.same(said("Why 'Salt Road' Is the Film of the Year", 'The film by Noor Falk opened in Rowan on Monday.'), [])
    t.same(said("Rowan gets a 'smart' bin", 'The bin was put up at the harbour on Monday.'), [])
  })
})

t.test('names in marks', async (t) => {
  t.test('should belong to the one who goes by them', async (t) => {
    t.same(said('"They took our tents," said a homeless man who goes by the name "Pockets."'), [
      'Pockets: They took our tents,',
    ])
    t.same(said('"I never slept," said Olin "the Owl" Tash, who kept the light.'), [
      'Olin "the Owl" Tash: I never slept,',
    ])
  })

  t.test('should not be speech', async (t) => {
    t.same(said('William "Badger" Oakes, 61, said: "I never sold a fish."'), [
      'William "Badger" Oakes: I never sold a fish.',
    ])
    t.same(said('Mara Dole said "No" and left.'), ['Mara Dole: No'], 'while words between others are')
  })
})

t.test('voices from the street', async (t) => {
  t.same(
    said(
      'Six people told us what they think of the gate.',
      'Mara Dole, 29: “It leaks.”',
      'Ian Pell, 41, nurse: “It holds.”',
    ),
    ['Mara Dole: It leaks.', 'Ian Pell: It holds.'],
    'may have a label with their age',
  )
  t.same(
    said(
      'Two people told us what they think of the gate.',
      'Mara Dole, 29, student',
      '“It leaks when it rains.”',
      'Ian Pell, 41, retired',
      '“It has held since May.”',
    ),
    ['Mara Dole: It leaks when it rains.', 'Ian Pell: It has held since May.'],
    'or a line of their own above',
  )
  t.same(
    said('The gate leaks, people say, and nobody repairs it. “It leaks.” (Mara Dole, 34, trader)'),
    ['Mara Dole: It leaks.'],
    'or brackets',
  )
  t.same(
    said('The town is tired of all this, people say.', 'Rowan, 29 May, evening', '“It leaks when it rains.”'),
    ['?: It leaks when it rains.'],
    'but a place and a date are nobody',
  )
})

t.test('an interview without marks', async (t) => {
  t.same(
    said(
      'Cellist Ines Quill spoke to Ian Pell before her first concert.',
      'IP: Are you nervous?',
      'IQ: I have been nervous since May.',
      'IP: And the dress?',
      'IQ: It is borrowed.',
    ).filter((line) => line.startsWith('Ines')),
    ['Ines Quill: I have been nervous since May.', 'Ines Quill: It is borrowed.'],
    'may have initials as labels',
  )
  t.same(
    said('The markets were uneven on Monday.', 'UK: Shares fell by noon.', 'US: Shares rose until dusk.'),
    [],
    'but countries do not speak',
  )
  t.same(
    said(
      'MARA DOLE, HOST: How is the mood there?',
      'IAN PELL, REPORTER: Tense. The shops are shut.',
      'DOLE: Stay safe.',
    ),
    ['Mara Dole: How is the mood there?', 'Ian Pell: Tense. The shops are shut.', 'Mara Dole: Stay safe.'],
    'or say in the labels who they are',
  )
  t.same(
    said(
      'Mara Dole met reporters.',
      'MARA DOLE: The gate holds.',
      'FEMALE REPORTER: Since when?',
      'DOLE: Since May.',
    )[1],
    '?: Since when?',
    'but not everybody has a name there',
  )
  t.same(
    said(
      'We asked three growers about the drought.',
      'Hamish Quill: I have sold half the herd.',
      'Mara Dole: Our wells still give.',
      'Ian Pell: I pray and I mulch.',
    ),
    ['Hamish Quill: I have sold half the herd.', 'Mara Dole: Our wells still give.', 'Ian Pell: I pray and I mulch.'],
    'a panel has three',
  )
  t.same(
    said('Three growers live here.', 'Hamish Quill: a herd.', 'Mara Dole: two wells.', 'Ian Pell: an orchard.'),
    [],
    'a list has no speech',
  )
})
