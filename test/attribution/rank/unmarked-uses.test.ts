import t from 'tap'
import { unmarkedUses } from '../../../src/attribution/rank/unmarked-uses.ts'
import { englishLexicon } from '../../../src/attribution/read/lexicon.ts'
import { readProseTokens } from '../../../src/attribution/read/prose-tokens.ts'
import { findProse } from '../../../src/quotations/prose.ts'

/** How often the words of each marked stretch of a text stand there without marks. */
const usesIn = (text: string): number[] => {
  const { stretches, asides } = findProse(text)
  return [...unmarkedUses(readProseTokens(text, stretches, asides, englishLexicon))]
}

t.test('words in marks that the article also uses without', async (t) => {
  t.same(usesIn('A “sluice gate” lets water in. Each sluice gate has a keeper.'), [1], 'are counted')
  t.same(usesIn('A “Sluice gate,” Dole explained, lets water in. A sluice gate has a keeper.'), [1], 'in any case')
  t.same(usesIn('A “sluice gate” lets water in. Each gate has a sluice.'), [0], 'not where only single words return')
  t.same(usesIn('A “sluice” lets water in. “A sluice has a keeper,” said Dole.'), [0, 0], 'nor within other marks')
})

t.test('a statement', async (t) => {
  t.same(
    usesIn('Dole said “the gate will leak all winter long”. She said the gate will leak all winter long.'),
    [0],
    'is too long to be a term',
  )
})
