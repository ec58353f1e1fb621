import t from 'tap'
import { handlesOf, isShort, nameKey, foldName, slugOf } from '../../src/names/index.ts'

t.test('one person, however printed', (t) => {
  for (const name of [
    'Mara Dole',
    'MARA DOLE',
    'Mára Dolé',
    'Sen. Mara Dole',
    'Acting President Mara Dole',
    'Vice-President Mara Dole',
    'Mara J. Dole',
    'Mara Dole Jr.',
    'Mara Dole, Jr.',
    'Mara “Gull” Dole',
    'the Rev. Mara Dole',
  ]) {
    t.equal(nameKey(name, 'person'), 'mara dole', name)
  }
  t.equal(
    nameKey('J. D. Tern', 'person'),
    nameKey('J.D. Tern', 'person'),
    'initials that stand for a first name are kept',
  )
  t.equal(nameKey("Sinéad O'Heron", 'person'), nameKey('Sinead O’Heron', 'person'))
  t.equal(nameKey('Jean-Luc Pell', 'person'), nameKey('Jean Luc Pell', 'person'))
  t.end()
})

t.test('not one person', (t) => {
  t.not(nameKey('Mara Dole', 'person'), nameKey('Rosa Dole', 'person'))
  t.equal(nameKey('King Herold', 'person'), 'king herold', 'what may be a name is no title')
  t.equal(nameKey('President', 'person'), 'president', 'a title alone is all there is')
  t.equal(nameKey('…', 'person'), null)
  t.end()
})

t.test('bodies', (t) => {
  t.equal(nameKey('The Gull Society', 'organisation'), nameKey('Gull Society', 'organisation'))
  t.equal(nameKey('Tern & Sons, Inc.', 'organisation'), 'tern sons')
  t.equal(nameKey('U.S. Heron Bureau', 'organisation'), 'us heron bureau')
  t.not(nameKey('President Society', 'organisation'), nameKey('Society', 'organisation'), 'have no titles')
  t.equal(nameKey('Inc.', 'organisation'), 'inc', 'a legal form alone is all there is')
  t.end()
})

t.test('short names and what they may stand for', (t) => {
  t.ok(isShort('dole'))
  t.ok(isShort('von der dole'))
  t.notOk(isShort('mara dole'))
  t.same(handlesOf('mara von der dole', 'Mara von der Dole', 'person', ['Madam']), ['person:dole'])
  t.same(
    handlesOf('federal bureau of herons', 'Federal Bureau of Herons', 'organisation', [
      'FBH',
      'F.B.H.',
      'XY',
      'the bureau',
    ]),
    ['body:fbh'],
  )
  t.same(handlesOf('dole', 'Dole', 'person', []), [], 'a short name stands for itself only')
  t.end()
})

t.test('slugs', (t) => {
  t.equal(slugOf(foldName('Ármin Øst-Weiß')), 'armin-ost-weiss')
  t.equal(slugOf(foldName('The Gull')), 'the-gull')
  t.match(slugOf('compare'), /^compare-[0-9a-f]{6}$/, 'a word with another meaning in addresses gets a mark')
  t.ok(slugOf('владимир '.repeat(40).trim()).length <= 67, 'and a long name is cut')
  t.match(slugOf(foldName('Владимир')), /^vladimir-[0-9a-f]{6}$/)
  t.match(slugOf(foldName('🌊')) + slugOf('🌊'), /^[a-z0-9-]+$/, 'there is always one')
  t.end()
})
