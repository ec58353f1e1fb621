import t from 'tap'
import { paragraphRoles, type ParagraphRole } from '../../src/quotations/boilerplate.ts'
import { paragraphsOf } from '../../src/text/paragraphs.ts'

const roles = (lines: readonly string[], title?: string): ParagraphRole[] => {
  const text = lines.join('\n\n')
  return paragraphRoles(text, paragraphsOf(text), title)
}

const prose = 'The council of Harrow Bay voted on Monday to take the new bins off the streets before the winter.'
const more = 'Mara Dole, who runs the works department, said that the lids had frozen twice and would not open.'

t.test('prose is body, whatever its length', async (t) => {
  t.same(roles([prose, '“No.”', 'She left.', more]), ['body', 'body', 'body', 'body'])
})

t.test('the headline, and its repetition', async (t) => {
  t.same(roles(["Council Drops 'Smart' Bins After Winter", prose, more]), ['headline', 'body', 'body'])
  t.same(
    roles(["Council drops 'smart' bins.", prose], 'Council drops ‘smart’ bins'),
    ['headline', 'body'],
    'known from the title',
  )
  t.same(roles([prose, "Council drops 'smart' bins", more], "Council drops 'smart' bins"), ['body', 'headline', 'body'])
})

t.test('a section heading', async (t) => {
  t.same(roles([prose, "Dole Calls Lids 'Frozen Solid' Again", more]), ['body', 'heading', 'body'])
  t.same(roles([prose, 'A winter of frozen lids', more]), ['body', 'heading', 'body'])
})

t.test('a short line that may speak is no heading', async (t) => {
  t.same(roles([prose, '“We Start On Monday,” Dole Said.', more]), ['body', 'body', 'body'], 'a sentence')
  t.same(roles([prose, '“we start on Monday', more]), ['body', 'body', 'body'], 'an opening mark')
  t.same(roles([prose, 'Pell called it “a slow disaster”', more]), ['body', 'body', 'body'], 'a closing mark')
  t.same(roles([prose, 'According to Mara Dole of the Works Department:', more]), ['body', 'body', 'body'], 'a colon')
  t.same(roles([prose, '• no more frozen lids', more]), ['body', 'body', 'body'], 'a list')
})

t.test('bylines and times', async (t) => {
  t.same(roles(['By Ana Ruiz', 'Published: 3 May 2024', 'Ian Pell 03 May 2024 12:04', '(Inputs from HBN)', prose]), [
    'byline',
    'byline',
    'byline',
    'byline',
    'body',
  ])
  t.same(
    roles(['By Monday, Mara Dole had heard enough of it and “wanted out.”', prose]),
    ['body', 'body'],
    'not a sentence that begins so',
  )
})

t.test('advertisements and navigation', async (t) => {
  t.same(
    roles(['||', 'Advertisement', prose, 'Follow Ian Pell on Twitter @pell', 'Lea también', more, '© Harrow Bay News']),
    ['boilerplate', 'boilerplate', 'body', 'boilerplate', 'boilerplate', 'body', 'boilerplate'],
  )
  t.same(roles([prose, 'The advertisement said “bins for all”.']), ['body', 'body'], 'not a sentence about one')
})

t.test('links to other articles, until prose goes on', async (t) => {
  t.same(roles([prose, 'Read These Next', '“I was wrong,” says mayor', 'Ten lids to avoid', 'X']), [
    'body',
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ])
  t.same(roles([prose, 'Also read', '“I was wrong,” says mayor', more, '“No.”']), [
    'body',
    'boilerplate',
    'boilerplate',
    'body',
    'body',
  ])
})

t.test('a paragraph that repeats another', async (t) => {
  t.same(roles([prose, more, prose]), ['body', 'body', 'repeat'], 'all of it')
  t.same(roles([prose.slice(0, 70), prose, more]), ['repeat', 'body', 'body'], 'its beginning, as a teaser')
  t.same(roles([prose, more, prose.slice(0, 70)]), ['body', 'body', 'repeat'], 'its beginning, as a caption')
  t.same(
    roles(['“No,” said Dole.', '“No,” said Pell.', '“No,” said Dole.']),
    ['body', 'body', 'body'],
    'but people repeat short words',
  )
})
