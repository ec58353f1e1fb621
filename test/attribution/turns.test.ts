import t from 'tap'
import { said } from './helper.ts'

const asked = '“Did you lock the gate?” asked Hanna Reiss.'
const answered = '“No,” said Walt Orrin.'

t.test('turns without a tag', async (t) => {
  t.test('should go to the two who ask and answer, in turn', async (t) => {
    t.same(said(asked, answered, '“Why not?”', '“It was broken.”', '“Since when?”', '“Since May.”').slice(2), [
      'Hanna Reiss: Why not?',
      'Walt Orrin: It was broken.',
      'Hanna Reiss: Since when?',
      'Walt Orrin: Since May.',
    ])
  })
  t.test('should also do so after a turn with a tag', async (t) => {
    t.same(said(asked, answered, '“Why not?” she asked.', '“It was broken.”').slice(2), [
      'Hanna Reiss: Why not?',
      'Walt Orrin: It was broken.',
    ])
  })
  t.test('should stay with the one who goes on answering', async (t) => {
    t.same(said(asked, answered, '“I was ill that day and stayed at home.”').slice(2), [
      'Walt Orrin: I was ill that day and stayed at home.',
    ])
  })
  t.test('should not be seen where nobody asks', async (t) => {
    t.same(said('“We won,” said Ida Wren.', '“It was hard,” said Rob Tash.', '“We will celebrate tonight.”').slice(2), [
      'Rob Tash: We will celebrate tonight.',
    ])
  })
})

t.test('a transcript whose turns stand in marks', async (t) => {
  const opening = 'On Rowan Radio, Lena Marsh asked Mayor Ian Pell about the gate. Partial transcript as follows:'
  t.test('should go to those whom the labels name, without the labels', async (t) => {
    t.same(
      said(
        opening,
        '"MARSH: Mayor, why did you say the gate was new?',
        '"PELL: It was new when I came to office.',
        '"And it has held since.',
        '"MARSH: That is not what I asked you."',
      ),
      [
        'Lena Marsh: Mayor, why did you say the gate was new?',
        'Ian Pell: It was new when I came to office. | And it has held since.',
        'Lena Marsh: That is not what I asked you.',
      ],
    )
  })
  t.test('should not be seen in a single cry', async (t) => {
    t.same(said('The sign at the gate reads:', '"WARNING: Do not enter."', '"We saw it," Mara Dole said.').slice(-2), [
      '?: WARNING: Do not enter.',
      'Mara Dole: We saw it,',
    ])
  })
})

t.test('turns that go to and fro', async (t) => {
  const turns = [asked, answered, '“And it was dark?”', '“There is a lamp.”', '“Which was broken.”', '“It was lit.”']
  t.test('should go on so where nothing is asked any more', async (t) => {
    t.same(said(...turns).slice(3), [
      'Walt Orrin: There is a lamp.',
      'Hanna Reiss: Which was broken.',
      'Walt Orrin: It was lit.',
    ])
  })
  t.test('should not where a tag comes between', async (t) => {
    t.same(said(...turns.slice(0, 2), '“There is a lamp,” he added.', '“It was lit that night.”').slice(2), [
      'Walt Orrin: There is a lamp,',
      'Walt Orrin: It was lit that night.',
    ])
  })
})

t.test('two who speak in one sentence', async (t) => {
  t.same(
    said(
      '“Are you threatening me?” Hanna Reiss asked, and the bailiff, Ian Pell, replied, “I am reading you a letter.”',
    ),
    ['Hanna Reiss: Are you threatening me?', 'Ian Pell: I am reading you a letter.'],
    'should have their own words',
  )
  t.same(
    said('Hanna Reiss called it “a disgrace”; Ian Pell, “a wound”; Mara Dole, “a warning”.'),
    ['Hanna Reiss: a disgrace', 'Ian Pell: a wound', 'Mara Dole: a warning'],
    'also where the verb is left out',
  )
  t.same(
    said('Walt Orrin was jailed on Monday. “You are a danger to the town,” the judge told him.'),
    ['judge: You are a danger to the town,'],
    'and whoever is told does not speak',
  )
  t.same(
    said('Walt Orrin resigned on Monday. “I am a danger to the town,” the mayor told reporters.'),
    ['Walt Orrin: I am a danger to the town,'],
    'as one may who is called by an office',
  )
})
