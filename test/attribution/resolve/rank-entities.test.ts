import t from 'tap'
import { analyseArticle } from '../../../src/attribution/analyse-article.ts'
import { englishLexicon } from '../../../src/attribution/read/lexicon.ts'
import { viewAll } from '../../../src/attribution/rank/features.ts'
import { candidatesFor, entityFeatures, entityRows } from '../../../src/attribution/resolve/entity-features.ts'
import model from '../../../src/attribution/rank/models/resolver.json' with { type: 'json' }
import { findProse } from '../../../src/quotations/prose.ts'
import { said } from '../helper.ts'

t.test('the model', async (t) => {
  t.same(model.features, entityFeatures, 'asks for the features that are computed')
  t.match(model, { command: /^npm run train:resolver -- /, figures: { folds: 5 } }, 'says how it was made and how good')
})

t.test('the candidates for a pronoun', async (t) => {
  const text = 'Mara Dole met Ian Pell in Rowan. "It leaks," she said.'
  const prose = findProse(text)
  const analysis = analyseArticle(text, prose.stretches, prose.asides, englishLexicon)
  const [view] = viewAll(analysis, [false])
  const mention = analysis.mentions.findIndex(({ form }) => form === 'pronoun')
  const question = { view: view!, mention, hint: -1, hintProbability: 0, turns: [] }
  const candidates = candidatesFor(analysis, question)
  const { traces } = candidates
  t.notOk(
    traces.some(({ entity }) => entity.name === 'Ian Pell'),
    'are of its gender',
  )
  t.equal(
    entityRows(analysis, question, candidates).length,
    (traces.length + 1) * entityFeatures.length,
    'and nobody, the first',
  )
})

t.test('a pronoun', async (t) => {
  t.same(
    said('Mara Dole spoke to Helen Quill on Monday. "It leaks," she said.'),
    ['Mara Dole: It leaks,'],
    'is the subject of the sentence before, not whoever was spoken to',
  )
  t.same(
    said('Helen Quill left early. Mara Dole stayed in the harbour.', '"Quill was tired," she said.'),
    ['Mara Dole: Quill was tired,'],
    'is nobody whom the words name',
  )
})

t.test('the features of a candidate', async (t) => {
  const featuresOf = (name: string, text: string) => {
    const prose = findProse(text)
    const analysis = analyseArticle(text, prose.stretches, prose.asides, englishLexicon)
    const [view] = viewAll(analysis, [false])
    const mention = analysis.mentions.findLastIndex(({ form }) => form === 'pronoun')
    const question = { view: view!, mention, hint: -1, hintProbability: 0, turns: [] }
    const candidates = candidatesFor(analysis, question)
    const rows = entityRows(analysis, question, candidates)
    const at = (candidates.traces.findIndex(({ entity }) => entity.name === name) + 1) * entityFeatures.length
    return Object.fromEntries(entityFeatures.map((feature, f) => [feature, rows[at + f]!]))
  }
  const text = 'Ann Dole left Helen Quill in Rowan.\n\n"It leaks," she said.'
  t.match(
    featuresOf('Ann Dole', text),
    { 'opened-last-sentence': 1, 'first-in-last-sentence': 1, 'closed-last-sentence': 1 },
    'look past a quotation to the sentence before',
  )
  t.match(featuresOf('Helen Quill', text), { 'opened-last-sentence': 2, 'first-in-last-sentence': 2 })
  const inserted = 'Ann Dole, who raised Helen Quill, said the gate was old. "It leaks," she said.'
  t.match(featuresOf('Helen Quill', inserted), { 'last-inserted': 1 }, 'tell who stands within what is set in')
  t.match(featuresOf('Ann Dole', inserted), { 'last-inserted': 0, 'closed-last-sentence': 1 }, 'and whose clause it is')
  const retaken = 'Ann Dole left Helen Quill. "It leaks," she said, and Quill left.'
  t.match(featuresOf('Helen Quill', retaken), { retaken: 1 })
  t.match(featuresOf('Ann Dole', retaken), { retaken: 0 })
  const told = 'Ann Dole left Helen Quill. "It leaks," she said of Quill.'
  t.match(featuresOf('Helen Quill', told), { somebody: 0 }, 'and there is nobody whom the clause itself names')
  const taken = 'Ann Dole left. She ran. She met Helen Quill. "It leaks," she said.'
  t.match(featuresOf('Ann Dole', taken), { 'taken-up': 2 }, 'and how often pronouns took somebody up')
  t.match(featuresOf('Helen Quill', taken), { 'taken-up': 0 })
})
