import t from 'tap'
import { extract } from '../../../src/extract.ts'
import { quotationsOf } from '../helper.ts'

interface Told {
  readonly addressee: { readonly text: string; readonly name: string | null } | null
}

const show = ({ addressee }: Told): string => (addressee ? `${addressee.text} (${addressee.name ?? '?'})` : 'nobody')

/** The addressee of each quotation, as `printed (name)`: `?` where the name is not known. */
const told = (...paragraphs: string[]): string[] => quotationsOf(...paragraphs).map(show)

t.test('who is told', async (t) => {
  t.same(told('"The gate leaks," Mara Dole told Ian Pell on Monday.'), ['Ian Pell (Ian Pell)'])
  t.same(told('"The gate leaks," Mara Dole told reporters.'), ['reporters (?)'], 'may be a group')
  t.same(
    told('Mara Dole told the Harbour Times that "the gate leaks every winter."'),
    ['the Harbour Times (Harbour Times)'],
    'may be a newspaper',
  )
  t.same(
    told('"Why did you wait?" Mara Dole asked Ian Pell.'),
    ['Ian Pell (Ian Pell)'],
    'may stand after a full stop within the marks',
  )
  t.same(
    told('Ian Pell of Rowan spoke first. "The gate leaks," Mara Dole told him.'),
    ['him (Ian Pell)'],
    'is resolved from a pronoun',
  )
  t.same(
    told('"The gate leaks," Mara Dole told Fox News host Ian Pell.'),
    ['Fox News host Ian Pell (Ian Pell)'],
    'is the head of the phrase',
  )
  t.same(
    told('"The gate leaks," Mara Dole told CNN\'s Ian Pell.'),
    ["CNN's Ian Pell (Ian Pell)"],
    'is the one who works for the owner',
  )
  t.same(
    told('"The gate leaks," Mara Dole told a CBS affiliate in Rowan.'),
    ['a CBS affiliate (?)'],
    'is not the body that only qualifies it',
  )
  t.same(
    told('"The gate leaks," Mara Dole told her parishioners.'),
    ['her parishioners (?)'],
    'may have a name that is in no list',
  )
})

t.test('who is spoken or written to', async (t) => {
  t.same(told('"The gate leaks," Mara Dole said to reporters.'), ['reporters (?)'])
  t.same(told('"The gate leaks," said Mara Dole to reporters.'), ['reporters (?)'], 'with the speaker between')
  t.same(told('"The gate leaks," Mara Dole wrote to Ian Pell.'), ['Ian Pell (Ian Pell)'])
  t.same(told('"The gate leaks," Mara Dole said in an interview with Fox News.'), ['Fox News (Fox News)'])
  t.same(
    told('"The gate leaks," Mara Dole said in an interview on Monday with Fox News.'),
    ['Fox News (Fox News)'],
    'with the day between',
  )
  t.same(told('In a strongly worded letter to the Senate, Mara Dole wrote that "the gate leaks every winter."'), [
    'the Senate (Senate)',
  ])
  t.same(told('Speaking to reporters in Rowan, Mara Dole said "the gate leaks every winter."'), ['reporters (?)'])
  t.same(told('"The gate leaks," Mara Dole shouted at Ian Pell.'), ['Ian Pell (Ian Pell)'])
})

t.test('nobody is told', async (t) => {
  t.same(told('"The gate leaks," Mara Dole said.'), ['nobody'])
  t.same(told('"The gate leaks," said Mara Dole, who told the truth.'), ['nobody'], 'the truth')
  t.same(told('Mara Dole told a joke. "The gate leaks," she said.'), ['nobody'], 'a joke')
  t.same(told('Mara Dole was told on Monday. "The gate leaks," she said.'), ['nobody'], 'in the passive')
  t.same(told('"The gate leaks," Mara Dole said at a rally in Rowan.'), ['nobody'], 'by a place')
  t.same(told('Mara Dole pointed to Ian Pell and said "the gate leaks every winter."'), ['nobody'], 'by pointing')
  t.same(
    told('Mara Dole called the letter to the Senate "a stunt of the worst kind."'),
    ['nobody'],
    'by speaking of a letter',
  )
  t.same(told('"I told Ian Pell," Mara Dole said.'), ['nobody'], 'within the marks')
  t.same(told('According to Mara Dole, "the gate leaks every winter."'), ['nobody'], 'by "according to"')
})

t.test('who somebody else tells', async (t) => {
  t.same(
    told('Ian Pell told Fox News on Monday he would stay. Mara Dole called the gate "a waste of public money."'),
    ['nobody'],
    'is not told by this one',
  )
  t.same(
    told('Mara Dole told Fox News that Ian Pell "has never seen the gate at all."'),
    ['Fox News (Fox News)'],
    'the object of "told", not who is spoken of',
  )
})

t.test('who was told before', async (t) => {
  t.same(
    told('Mara Dole told Fox News on Monday that she would stay. "The gate leaks," she said.'),
    ['Fox News (Fox News)'],
    'is told what comes next',
  )
  t.same(
    told('Mara Dole told Fox News on Monday that she would stay. "The gate leaks," said Ian Pell.'),
    ['nobody'],
    'not by another',
  )
  t.same(
    told('Mara Dole urged Ian Pell on Monday to stay. "The gate leaks," she said.'),
    ['nobody'],
    'not where she only urged him',
  )
  t.same(
    told(
      'Mara Dole told Fox News on Monday that she would stay.',
      'The wall was built in 1911.',
      '"The gate leaks," Dole said.',
    ),
    ['nobody'],
    'not paragraphs later',
  )
})

t.test('offsets count code points', async (t) => {
  const text = '🌊 “The gate 🌊 leaks,” Mara Dole told Ian Pell.'
  const { addressee } = extract(text, { language: 'en' }).quotations[0]!
  t.equal(Array.from(text).slice(addressee!.start, addressee!.end).join(''), 'Ian Pell')
})

t.test('in other languages', async (t) => {
  const in_ = (language: string, text: string): string[] => extract(text, { language }).quotations.map(show)
  t.same(in_('es', '«El puente ya no aguanta más», dijo Mateo Lardín a los periodistas.'), ['los periodistas (?)'])
  t.same(in_('es', '«El puente ya no aguanta más», escribió Mateo Lardín en una carta al Senado.'), ['Senado (Senado)'])
  t.same(in_('es', '«El puente ya no aguanta más», dijo Mateo Lardín.'), ['nobody'])
  t.same(in_('fr', '« Le pont n’en peut plus », a déclaré Mathieu Lardin aux journalistes.'), ['journalistes (?)'])
  t.same(
    in_('fr', '« Le pont n’en peut plus », a déclaré Mathieu Lardin à Rennes.'),
    ['nobody'],
    'a town is where it was said',
  )
  t.same(in_('de', '„Die Brücke hält nicht mehr“, sagte Matthias Lardin gegenüber Journalisten.'), ['Journalisten (?)'])
  t.same(in_('de', '„Die Brücke hält nicht mehr“, sagte Matthias Lardin zu Beginn der Sitzung.'), ['nobody'])
})

t.test('who was told before', async (t) => {
  t.same(
    told('"The gate leaks," Mara Dole said to Ian Pell on Monday. She added that the wall was "quite beyond repair."'),
    ['Ian Pell (Ian Pell)', 'Ian Pell (Ian Pell)'],
    'is told what comes next',
  )
  t.same(
    told(
      '"The gate leaks," Mara Dole said to Ian Pell on Monday. On Friday she added, on Truth Social, that the wall was "quite beyond repair."',
    ),
    ['Ian Pell (Ian Pell)', 'nobody'],
    'is not whom a post is for',
  )
})
