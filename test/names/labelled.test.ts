import t from 'tap'
import { isNamed, sameSpeaker } from '../../src/names/index.ts'

t.test('one speaker', async (t) => {
  for (const [labelled, found, why] of [
    ['Mara Dole', 'Mara Dole', 'the same name'],
    ['Mara Dole', 'Dole', 'the family name alone'],
    ['Mara Dole', 'M. K. Dole', 'the same initial'],
    ['José Peña', 'Jose Pena', 'accents left out'],
    ['Robert Pell', 'Bob Pell', 'a familiar given name'],
    ['Bob Pell', 'Robert Pell', 'its full form'],
    ['Ian Robert Pell', 'Robert Pell', 'the middle name alone'],
    ['Ian Robert Pell', 'K. Pell', 'an initial counts against nobody'],
    ['Ian Pell Jr.', 'Ian Pell', 'a suffix left out'],
    ['the Gull Society of Norwick', 'Norwick Gull Society', 'the same words in another order'],
    ['the Gull Society’s board', 'Board of the Gull Society', 'two of three words'],
    ['the Gull Society', 'Gull Society of Norwick Harbour', 'half of the words'],
    ['U.S. Coast Watch', 'US Coast Watch', 'periods left out'],
  ] as const)
    t.ok(sameSpeaker(labelled, found), `${labelled} and ${found}: ${why}`)
})

t.test('two speakers', async (t) => {
  for (const [labelled, found, why] of [
    ['Mara Dole', 'Ian Dole', 'another initial'],
    ['Robert Pell', 'Bill Pell', 'the familiar form of another given name'],
    ['Alan Pell', 'Historian Alan Pell', 'a word that is no name of his'],
    ['Mara Dole', 'Mara Pell', 'another family name'],
    ['the Gull Society', 'the Heron Society of Norwick', 'one of four words'],
    ['the who', 'the who of it', 'nothing but common words'],
    ['Mara Dole', '«»', 'no word at all'],
  ] as const)
    t.notOk(sameSpeaker(labelled, found), `${labelled} and ${found}: ${why}`)
})

t.test('a name has a word that begins with a capital', async (t) => {
  for (const name of ['Mara Dole', 'the Gull Society', 'Élise', 'mayor of Norwick']) t.ok(isNamed(name), name)
  for (const description of ['a neighbour', 'unknown', 'two iPhone owners', ''])
    t.notOk(isNamed(description), description)
})
