import t from 'tap'
import {
  compareWordings,
  fidelityOf,
  groupQuotations,
  matchWordings,
  prepareWording,
} from '../../../src/variants/index.ts'
import { printingsOf } from '../printings.ts'
import type { DifferenceKind } from '../../../src/variants/index.ts'

const kinds = (base: string, other: string): DifferenceKind[] =>
  compareWordings(base, other).flatMap(({ kind }) => (kind === 'same' ? [] : kind))
const fidelity = (base: string, other: string) => fidelityOf(kinds(base, other))

/** The text by which two outlets' printings of one speaker's words are measured; null where they are two quotes. */
function baseOf(one: string, other: string): string | null {
  const printed = printingsOf(one, other)
  const groups = groupQuotations(printed)
  return groups.length === 1 ? printed[Number(groups[0]!.representative)]!.text : null
}

t.test('the base is what was said, not what is longest', async (t) => {
  const said = 'We told them on Monday that the wall was failing'
  t.test('should be the plain words where another outlet puts words in brackets', async (t) => {
    for (const edited of [
      'We told [the owners] on Monday that the wall was failing',
      'We told them [the owners of the wall] on Monday that the wall was failing',
      'We told (the owners) on Monday that the wall was failing',
      'We told them on Monday that the wall was [sic] failing',
      '[W]e told them on Monday that the wall was failing',
    ]) {
      t.equal(baseOf(said, edited), said, edited)
      t.equal(baseOf(edited, said), said, 'in either order')
      t.not(fidelity(said, edited), 'altered', edited)
    }
  })
  t.test('should be the unmasked word', async (t) => {
    const plain = 'It was a bloody disgrace from the first day'
    t.equal(baseOf(plain, 'It was a b****y disgrace from the first day'), plain)
    t.equal(fidelity(plain, 'It was a b****y disgrace from the first day'), 'typographic')
    t.equal(fidelity(plain, 'It was a b****y-minded disgrace from the first day'), 'altered')
    t.equal(
      fidelity(plain, 'It was a g****y disgrace from the first day'),
      'altered',
      'not where the letters are others',
    )
  })
  t.test('should be the fuller wording where that is only edited in one place', async (t) => {
    const fuller = 'We told [the owners] on Monday that the harbour wall was failing and nobody came'
    t.equal(baseOf('We told them on Monday that', fuller), fuller)
    t.same(kinds(fuller, 'We told them on Monday'), ['restoration', 'cut-tail'])
  })
  t.test('should not blame an outlet for printing what an ellipsis leaves out', async (t) => {
    const base = 'We checked the pumps … and found nothing at all in any of the harbours'
    t.equal(fidelity(base, 'We checked the pumps, the gates and the wall and found nothing at all'), 'verbatim')
    t.equal(
      fidelity(base.replace(' …', ''), 'We checked the pumps, the gates and the wall and found nothing'),
      'altered',
    )
  })
})

t.test('overlap is no alteration', async (t) => {
  const [before, after] = [
    'It leaned since March. We told the owners on Monday.',
    'We told the owners on Monday. Nobody rang us back.',
  ]
  t.same(kinds(before, after), ['cut-head', 'extension'])
  t.equal(fidelity(before, after), 'verbatim')
  t.equal(fidelity(after, before), 'verbatim')
  t.equal(fidelity(before, 'We told the owners on Monday. Never again.'), 'verbatim', 'a negation beyond it is no flag')
  t.equal(fidelity(before, 'We told the angry owners on Monday.'), 'altered', 'inside, it is one')
  t.equal(fidelity(before, 'On Monday we told the owners.'), 'altered', 'moved words are no extension')
})

t.test('what is called typography is only that', async (t) => {
  for (const [one, other] of [
    ['The sea wall was rebuilt by well-meaning people', 'The seawall was re-built by well meaning people'],
    ['It cost $3m last year', 'It cost three million dollars last year'],
    ['It cost £2.5 million last year', 'It cost 2.5 million pounds last year'],
    ['We meet at 9am on 3 March by the wall', 'We meet at 9 a.m. on March 3 by the wall'],
  ] as const) {
    t.equal(fidelity(one, other), 'typographic', one)
    t.equal(fidelity(other, one), 'typographic', other)
    t.ok(matchWordings(one, other, { speaker: 'same', days: 0, sameEvent: false }).same, 'keeps no two wordings apart')
  }
  for (const [one, other] of [
    ['We are going to rebuild it in stone', 'We are gonna rebuild it in stone'],
    ['It is not our wall any more', "It ain't our wall any more"],
    ['We meet at 9am on 3 March by the wall', 'We meet at 9am on 4 March by the wall'],
    ['It cost $3m last year', 'It cost £3m last year'],
    ['It was a way to the sea', 'It was away to the sea'],
  ] as const) {
    t.equal(fidelity(one, other), 'altered', `${one} / ${other}`)
  }
  t.equal(
    fidelity('No, no, no, we will not sell', 'No, no, we will not sell'),
    'abridged-silent',
    'a repetition dropped',
  )
  t.equal(
    fidelity('No, no, we will not sell the wall', 'we will not sell the wall'),
    'verbatim',
    'not where a cut begins',
  )
})

t.test('numbers and negations that differ', async (t) => {
  const same = { speaker: 'same', days: 0, sameEvent: false } as const
  t.ok(matchWordings('We lost 40 boats', 'We lost 14 boats', same).same, 'are one quote, also when it is short')
  t.same(
    compareWordings('We lost 40 boats', 'We lost 14 boats').flatMap(({ changes }) => changes),
    ['number'],
  )
  t.notOk(matchWordings('We lost 40 boats', 'We sold 14 cars', same).same)

  const sentences = printingsOf(
    'We will rebuild the north wall before the winter comes',
    'We will not rebuild the south wall before the winter comes',
  )
  const quotesIn = (...articles: string[]) =>
    groupQuotations(sentences.map((one, i) => ({ ...one, article: articles[i]!, outlet: articles[i]! }))).length
  t.equal(quotesIn('a', 'a'), 2, 'are two sentences in one article')
  t.equal(quotesIn('a', 'b'), 1, 'and printings of one in two')
})

t.test("another's quotation of the words", async (t) => {
  const groupsOf = (speaker: string, words: string) =>
    groupQuotations(
      printingsOf('The wall was rotten from the start', words).map((one, i) => (i === 0 ? one : { ...one, speaker })),
    ).length
  const relayed = 'Brill told us ‘the wall was rotten from the start’ and we ignored her'
  t.equal(groupsOf('ned quarles', relayed), 2, "stays the other speaker's own sentence")
  t.equal(groupsOf('tova brill', relayed.replace('Brill', 'I')), 1, 'not where the speaker quotes herself')
  t.equal(prepareWording(relayed).words.filter(({ nested }) => nested).length, 7)
  t.notOk(
    prepareWording("the dogs' wall wasn't the owners' fault").words.some(({ nested }) => nested),
    'apostrophes',
  )
})
