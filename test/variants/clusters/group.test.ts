import { deepEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { groupQuotations, matchWordings } from '../../../src/variants/index.ts'
import type { PrintedQuotation } from '../../../src/variants/index.ts'

const say = (id: string, text: string, more: Partial<PrintedQuotation> = {}): PrintedQuotation => ({
  id,
  text,
  speaker: 'mara-dole',
  article: `article ${id}`,
  outlet: `outlet ${id}`,
  day: '2031-05-04',
  ...more,
})
const members = (quotations: readonly PrintedQuotation[]): string[] =>
  groupQuotations(quotations)
    .map((group) =>
      group.members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()

const bridge =
  'We lost the upper bridge in the flood, and the council will rebuild it in stone before the autumn rains.'

t.test('when words were said, as articles tell', async (t) => {
  const march = { from: '2031-03-01', to: '2031-03-31' }
  const third = { from: '2031-05-03', to: '2031-05-03' }

  t.test('should keep apart what was said at two times', async (t) => {
    t.same(members([say('a', bridge, { told: march }), say('b', bridge, { told: third })]), ['a', 'b'])
  })

  t.test('should not keep apart what may have been said at one', async (t) => {
    t.same(members([say('a', bridge, { told: march }), say('b', bridge)]), ['a b'], 'where one article does not tell')
    const week = { from: '2031-04-26', to: '2031-04-26' }
    t.same(members([say('a', bridge, { told: week }), say('b', bridge, { told: third })]), ['a b'], 'a week apart')
    const spring = { from: '2031-03-01', to: '2031-05-31' }
    t.same(
      members([say('a', bridge, { told: spring }), say('b', bridge, { told: third })]),
      ['a b'],
      'one in the other',
    )
  })
})

t.test('wordings of one quote', async (t) => {
  t.test('should come together around the fullest', async (t) => {
    const groups = groupQuotations([
      say('b', 'the council will rebuild it in stone'),
      say('a', bridge),
      say('c', 'We lost the upper bridge … and the council will rebuild it in stone'),
      say('d', 'we lost the upper bridge in the flood and the council will rebuild it before the autumn rains'),
    ])
    t.same(
      groups.map(({ representative }) => representative),
      ['a'],
    )
    t.same(
      groups[0]!.members.map(({ id, rule }) => [id, rule]),
      [
        ['a', 'representative'],
        ['b', 'contained'],
        ['c', 'abridged'],
        ['d', 'abridged'],
      ],
    )
    t.same(groups[0]!.members[2]!.differences, { 'marked-omission': 1, 'cut-tail': 1 })
  })

  t.test('should be shown by the quotation of the first article, by id', async (t) => {
    const copies = [say('a', bridge, { article: 'second' }), say('b', bridge, { article: 'first' })]
    for (const some of [copies, [...copies].reverse()]) t.equal(groupQuotations(some)[0]?.representative, 'b')
  })

  t.test('should say how copies of the fullest match it, and less surely where nobody is named', async (t) => {
    for (const [speaker, known] of [
      ['mara-dole', 'same'],
      [null, 'unknown'],
    ] as const) {
      const { score, sharedWords } = matchWordings(bridge, bridge, { speaker: known, days: 0, sameEvent: false })
      const [group] = groupQuotations(['a', 'b'].map((id) => say(id, bridge, { speaker })))
      t.match(group!.members[0], { id: 'a', rule: 'representative', score: 1, sharedWords })
      t.match(group!.members[1], {
        id: 'b',
        rule: 'identical',
        score: Math.round(score * 10_000) / 10_000,
        sharedWords,
      })
    }
  })

  t.test('should not take in other words of the same speaker', async (t) => {
    t.same(members([say('a', bridge), say('b', 'The engineers warned us about the bridge for years.')]), ['a', 'b'])
  })
})

t.test('short fragments', async (t) => {
  t.test('should join the quote they plainly belong to', async (t) => {
    t.same(members([say('a', bridge), say('b', 'autumn rains'), say('c', 'The harbour fees are a scandal.')]), [
      'a b',
      'c',
    ])
  })

  t.test('should not join where they fit two quotes, nor bridge them', async (t) => {
    t.same(
      members([
        say('a', bridge),
        say('b', 'Nobody crosses the upper bridge at night without a lantern.'),
        say('c', 'upper bridge'),
      ]),
      ['a', 'b', 'c'],
    )
  })

  t.test('should find each other where no fuller wording is known', async (t) => {
    t.same(members([say('a', 'a slow disaster'), say('b', '“a slow disaster,”')]), ['a b'])
  })
})

t.test('speaker and day', async (t) => {
  t.test('should count as evidence, not as a gate', async (t) => {
    t.same(
      members([say('a', bridge), say('b', bridge, { speaker: 'ian-pell' }), say('c', bridge, { speaker: null })]),
      ['a b c'],
    )
    t.same(members([say('a', bridge), say('b', bridge, { day: '2031-05-20' })]), ['a b'])
    t.same(members([say('a', bridge), say('b', bridge, { day: '2031-05-25' })]), ['a b'], 'after three weeks')
    t.same(members([say('a', bridge), say('b', bridge, { day: '2031-05-26' })]), ['a', 'b'])
  })

  t.test('should not be missed in articles without a date that quote other words of one event', async (t) => {
    const undated = { day: null }
    const edited = [
      say('a', 'Small ferries bring agility and a kind of nerve to the harbour', undated),
      say('b', 'Small ferry bring agility and a nerve to the harbour', undated),
    ]
    t.same(members(edited), ['a', 'b'])
    const both = ['a', 'b'].map((id) => say(`${id}2`, bridge, { ...undated, article: `article ${id}` }))
    t.same(members([...edited, ...both]), ['a b', 'a2 b2'])
  })

  t.test('should not link a short phrase of two people, though their articles cover one event', async (t) => {
    const both = (words: string, other = 'ian-pell') => [
      say('a', bridge),
      say('b', bridge),
      say('c', words, { article: 'article a' }),
      say('d', words, { article: 'article b', speaker: other }),
    ]
    t.same(members(both('an act of war')), ['a b', 'c', 'd'])
    t.same(members(both('an act of war', 'mara-dole')), ['a b', 'c d'], 'of one they are one')
    t.same(members(both('a granite lighthouse keeper')), ['a b', 'c d'], 'nor are rarer words of two')
  })

  t.test('should keep common phrases of different people or occasions apart', async (t) => {
    t.same(members([say('a', 'Thank you very much'), say('b', 'Thank you very much', { speaker: 'ian-pell' })]), [
      'a',
      'b',
    ])
    t.same(members([say('a', 'No comment'), say('b', 'No comment', { day: '2031-09-01' })]), ['a', 'b'])
  })
})

t.test('the order of arrival never shows', async () => {
  const words = ['flood', 'bridge', 'council', 'the', 'we', 'rain', 'not', 'stone', 'it', 'never']
  const quotation = fc.record({
    words: fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 9 }),
    speaker: fc.constantFrom('mara-dole', 'ian-pell', null),
    day: fc.constantFrom('2031-05-04', '2031-05-05', '2031-08-01', null),
  })
  fc.assert(
    fc.property(fc.array(quotation, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, keys) => {
      const quotations = list.map(({ words, speaker, day }, i) => say(`id${i}`, words.join(' '), { speaker, day }))
      const shuffled = quotations
        .map((quotation) => ({ quotation, key: keys.next().value! }))
        .sort((a, b) => a.key - b.key)
        .map(({ quotation }) => quotation)
      deepEqual(groupQuotations(shuffled), groupQuotations(quotations))
    }),
    { numRuns: 200 },
  )
})
