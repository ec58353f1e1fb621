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
