import t from 'tap'
import { compareSpeakers, speakerKey } from '../../src/names/index.ts'

const key = (name: string | null): string | null =>
  speakerKey(name === null ? null : { name, named: true, confidence: 0.9 })
const compared = (one: string | null, other: string | null): string => {
  const [a, b] = [key(one), key(other)]
  t.equal(compareSpeakers(a, b), compareSpeakers(b, a), 'in either order')
  return compareSpeakers(a, b)
}

t.test('should be the same', async (t) => {
  t.equal(compared('Mara Dole', 'Mara Dole'), 'same')
  t.equal(compared('Mara Dole', 'Dole'), 'same', 'by the family name alone')
  t.equal(compared('Mara Dole', 'Mara K. Dole'), 'same', 'with a middle initial')
  t.equal(compared('Mike Pell', 'Michael Pell Jr.'), 'same', 'by the initial of the first name')
  t.equal(compared('José Ruiz', 'Jose Ruiz'), 'same', 'without accents')
  t.equal(compared('Jr.', 'Jr.'), 'same', 'where a suffix is all there is')
})

t.test('should be different', async (t) => {
  t.equal(compared('Mara Dole', 'Ian Pell'), 'different')
  t.equal(compared('Mara Dole', 'Ian Dole'), 'different', 'members of one family')
  t.equal(compared('Gull Society', 'Heron Society'), 'different')
})

t.test('should not decide', async (t) => {
  t.equal(compared('Mara Dole', null), 'unknown')
  const described = speakerKey({ name: 'harbour officials', named: false, confidence: 0.9 })
  t.equal(compareSpeakers(key('Mara Dole'), described), 'unknown', 'where one is only described')
  t.equal(compareSpeakers(described, described), 'unknown', 'where both are described alike')
  t.equal(compared('Norwick', 'Norwick Harbour Board'), 'unknown', 'where one name is in the other')
  t.equal(speakerKey({ name: 'Mara Dole', named: true, confidence: 0.85 }), 'mara dole')
  t.equal(
    speakerKey({ name: 'Mara Dole', named: true, confidence: 0.84 }),
    null,
    'where the attribution is wrong more often than one time in seven',
  )
})

t.test('should go by the name by which a speaker is known', async (t) => {
  t.equal(
    speakerKey({ name: 'HFB', named: true, confidence: 0.9 }, 'harbour fire brigade'),
    key('Harbour Fire Brigade'),
  )
})
