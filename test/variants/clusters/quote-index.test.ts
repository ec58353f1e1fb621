import { deepEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { groupQuotations, QuoteIndex } from '../../../src/variants/index.ts'
import type { PrintedQuotation, QuotationGroup } from '../../../src/variants/index.ts'
import { coverage, say } from './utterances.ts'

async function indexed(...batches: readonly (readonly PrintedQuotation[])[]): Promise<QuoteIndex> {
  const index = new QuoteIndex()
  for (const add of batches) await index.change({ add })
  return index
}
const members = async (index: QuoteIndex): Promise<string[]> =>
  (await index.groups())
    .map((group) =>
      group.members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()

const ruleOf = ({ members }: QuotationGroup, id: string): string | undefined =>
  members.find((member) => member.id === id)?.rule

const bridge =
  'We lost the upper bridge in the flood, and the council will rebuild it in stone before the autumn rains.'

t.test('quotations that come one after the other', async (t) => {
  t.test('should find their quote, also when the fullest wording comes last', async (t) => {
    const index = await indexed(
      [say('b', 'the council will rebuild it in stone')],
      [say('c', 'We lost the upper bridge … and the council will rebuild it')],
    )
    await index.change({ add: [say('a', bridge)] })
    t.same(
      await index.groups(),
      groupQuotations([
        say('a', bridge),
        say('b', 'the council will rebuild it in stone'),
        say('c', 'We lost the upper bridge … and the council will rebuild it'),
      ]),
    )
    t.same(await members(index), ['a b c'])
  })

  t.test('should leave no trace when they go', async (t) => {
    const index = await indexed(
      [say('b', 'the council will rebuild it in stone'), say('c', 'stone before the autumn rains')],
      [say('a', bridge)],
    )
    await index.change({ remove: ['a', 'unheard of'] })
    t.same(await members(index), ['b', 'c'])
    for (const id of ['a', 'unheard of']) t.same([await index.fits(id), await index.recurrences(id)], [[], []])
  })

  t.test('should be replaced by what comes under the same id', async (t) => {
    const index = await indexed([say('a', bridge), say('b', 'autumn rains')], [say('a', 'Nobody asked the ferrymen.')])
    t.same(await members(index), ['a', 'b'])
  })
})

t.test('a representative that becomes a member', async (t) => {
  const shared = 'the council will rebuild the granite bridge before the autumn rains'
  const first = say('first', `We lost every lantern along the harbour wall, and ${shared}`)
  const second = say('second', `${shared}, while the ferries drown slowly beneath the upper dam`)
  const ofFirst = say('of first', 'every lantern along the harbour wall')
  const ofSecond = say('of second', 'the ferries drown slowly beneath the upper dam')
  t.test('should keep those that only it has the words of, as it overlaps the new one', async (t) => {
    const index = await indexed([first, second, ofFirst])
    const [before] = await index.groups()
    t.same([before!.representative, ruleOf(before!, 'of first')], ['first', 'contained'])
    await index.change({ add: [ofSecond] })
    const [after, ...others] = await index.groups()
    t.equal(others.length, 0)
    t.same([after!.representative, ruleOf(after!, 'of first')], ['second', 'beyond'])
  })
  t.test('should let them go where it does not belong to the new one at all', async (t) => {
    const index = await indexed([first, ofFirst])
    await index.change({ add: [say('third', `${first.text.split(',')[0]!}, they said`), ofSecond], remove: ['first'] })
    t.same(await members(index), ['of first third', 'of second'])
  })
  t.test('should take them back when it is a representative again', async (t) => {
    const index = await indexed([first, second, ofFirst, ofSecond])
    await index.change({ remove: ['of second'] })
    t.same(await members(index), ['first of first second'])
  })
})

t.test('occasions', async (t) => {
  t.test('should separate the same words when weeks lie between', async (t) => {
    const index = await indexed([
      say('a', bridge),
      say('b', bridge, { day: '2031-05-06' }),
      say('c', bridge, { day: '2031-07-01' }),
    ])
    t.same(await members(index), ['a b', 'c'])
    t.same(await index.recurrences('b'), [{ representative: 'c', rule: 'identical', days: 58 }])
    t.same(await index.recurrences('c'), [{ representative: 'a', rule: 'identical', days: -58 }])
  })

  t.test('should separate words of some weight that several people say, and link them', async (t) => {
    const words = 'Granite bridges never drown quietly.'
    const index = await indexed([say('a', words), say('b', words, { speaker: 'ian-pell', day: '2031-05-18' })])
    t.same(await members(index), ['a', 'b'])
    t.same(await index.recurrences('a'), [{ representative: 'b', rule: 'identical', days: 14 }])
  })

  t.test('should not link words when only some of them recur', async (t) => {
    const index = await indexed([
      say('a', 'Seven granite bridges never drown quietly beneath lanterns.'),
      say('b', 'Seven granite bridges never drown our seven ferries beneath lantern walls.', {
        speaker: 'ian-pell',
        day: '2031-07-18',
      }),
    ])
    t.same(await index.recurrences('a'), [])
  })

  t.test('should not link phrases that anybody says', async (t) => {
    const index = await indexed([
      say('a', 'Thank you very much'),
      say('b', 'Thank you very much', { speaker: 'ian-pell' }),
    ])
    t.same(await index.recurrences('a'), [])
  })

  t.test('should not separate what has no date from what has one', async (t) => {
    t.same(
      await members(
        await indexed([say('a', bridge)], [say('b', bridge, { day: null })], [say('c', bridge, { day: '2031-08-01' })]),
      ),
      ['a b', 'c'],
    )
  })
})

t.test('a fragment that fits several quotes', async (t) => {
  const index = await indexed([
    say('a', bridge),
    say('b', 'Nobody crosses the upper bridge at night without a lantern.'),
    say('c', 'upper bridge'),
    say('d', 'autumn rains'),
  ])
  t.test('should join none, and list those it fits', async (t) => {
    t.same(await members(index), ['a d', 'b', 'c'])
    t.same((await index.fits('c')).map(({ representative, rule }) => `${representative} ${rule}`).sort(), [
      'a contained',
      'b contained',
    ])
  })
  t.test('should not fit another where it plainly belongs to one', async (t) => t.same(await index.fits('d'), []))
})

t.test('a phrase that a thousand print', async (t) => {
  const copies = Array.from({ length: 1000 }, (_, i) =>
    say(`copy ${i}`, i % 2 ? bridge : bridge.toUpperCase(), { day: i % 3 ? '2031-05-05' : '2031-05-04' }),
  )
  const index = await indexed(copies.slice(0, 600), copies.slice(600), [say('piece', 'rebuild it in stone')])
  t.same(
    (await index.groups()).map((group) => group.members.length),
    [1001],
  )
})

t.test('a phrase that a thousand sentences share', async (t) => {
  t.test('should cost no sentence its own fuller wording', async (t) => {
    const number = (i: number): string => Array.from(String(i), (digit) => 'abcdefghij'[Number(digit)]).join('')
    const shared = Array.from({ length: 600 }, (_, i) =>
      say(`s${i}`, `the harbour council met x${number(i)} over y${number(i)}`, { speaker: `speaker ${i}` }),
    )
    const full = say(
      'full',
      'the harbour council met x${number(7)} over y${number(7)} in the old granite hall'.replaceAll(
        '${number(7)}',
        number(7),
      ),
      { speaker: 'speaker 7' },
    )
    const index = await indexed(shared.slice(300), [full], shared.slice(0, 300))
    t.same(
      (await members(index)).filter((group) => group.includes(' ')),
      ['full s7'],
    )
    t.same(await index.groups(), groupQuotations([...shared, full]))
    await index.change({ remove: shared.slice(8).map(({ id }) => id) })
    t.same(await index.groups(), groupQuotations([...shared.slice(0, 8), full]))
  })
})

const orders = (most: number, least = 0) =>
  coverage(most, least).chain((quotations) =>
    fc.tuple(
      fc.constant(quotations),
      fc.shuffledSubarray(quotations, { minLength: quotations.length }),
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
    ),
  )

async function inBatches(
  index: QuoteIndex,
  quotations: readonly PrintedQuotation[],
  sizes: Iterator<number>,
): Promise<void> {
  for (let from = 0; from < quotations.length;) {
    const size = sizes.next().value as number
    await index.change({ add: quotations.slice(from, from + size) })
    from += size
  }
}

t.test('the order of arrival, and how many come at once, never show', async () => {
  await fc.assert(
    fc.asyncProperty(orders(30), async ([quotations, shuffled, sizes]) => {
      const index = new QuoteIndex()
      await inBatches(index, shuffled, sizes)
      deepEqual(await index.groups(), groupQuotations(quotations))
    }),
    { numRuns: 200 },
  )
})

t.test('what is removed leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(orders(30), fc.nat(29), async ([quotations, shuffled, sizes], many) => {
      const index = new QuoteIndex()
      await inBatches(index, shuffled, sizes)
      const gone = quotations.slice(0, many).map(({ id }) => id)
      for (let from = 0; from < gone.length; from += 3) await index.change({ remove: gone.slice(from, from + 3) })
      deepEqual(await index.groups(), groupQuotations(quotations.slice(many)))
    }),
    { numRuns: 100 },
  )
})

t.test('one collection in two hundred orders gives one outcome', async () => {
  const [quotations] = fc.sample(coverage(60), { numRuns: 1, seed: 7 }) as [PrintedQuotation[]]
  const wanted = groupQuotations(quotations)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(quotations, { minLength: quotations.length }),
      fc.infiniteStream(fc.integer({ min: 1, max: 20 })),
      async (shuffled, sizes) => {
        const index = new QuoteIndex()
        await inBatches(index, shuffled, sizes)
        deepEqual(await index.groups(), wanted)
      },
    ),
    { numRuns: 200 },
  )
})

t.test('more utterances than a list counts push each other out of it, and still order never shows', async (t) => {
  const lettered = (i: number): string => Array.from(String(i), (digit) => 'abcdefghij'[Number(digit)]).join('')
  const alike = Array.from({ length: 300 }, (_, i) =>
    say(`s${i}`, `granite harbour bridge x${lettered(i)}${i % 7 === 0 ? ' lantern' : ''}`, {
      article: `article ${i % 50}`,
    }),
  )
  const wanted = groupQuotations(alike)
  t.ok(wanted.length > 1 && wanted.length < alike.length, 'some match, some no longer see each other')
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(alike, { minLength: alike.length }),
      fc.integer({ min: 1, max: 300 }),
      async (shuffled, size) => {
        const index = new QuoteIndex()
        await inBatches(index, shuffled, { next: () => ({ value: size }) })
        deepEqual(await index.groups(), wanted)
        await index.change({ remove: alike.slice(20).map(({ id }) => id) })
        deepEqual(await index.groups(), groupQuotations(alike.slice(0, 20)))
      },
    ),
    { numRuns: 4 },
  )
})
