import t from 'tap'
import { MemoryStore } from '../../../src/variants/clusters/memory-store.ts'
import { fitsOf } from '../../../src/variants/clusters/related-quotes.ts'
import type { KnownUtterance } from '../../../src/variants/clusters/store.ts'
import { QuoteIndex } from '../../../src/variants/index.ts'
import type { PrintedQuotation } from '../../../src/variants/index.ts'
import { say } from './utterances.ts'

t.test('what an utterance fits', async (t) => {
  /** Utterance 1, of the cluster of 2, and others that it matches with some score. */
  const fits = async (scores: Record<number, number>, clusters: Record<number, number> = {}) => {
    const store = new MemoryStore()
    const ids = [1, ...Object.keys(scores).map(Number)]
    const known = (id: number): KnownUtterance => ({
      id,
      weight: 20,
      piece: false,
      explained: 20,
      representative: clusters[id] ?? (id === 1 ? 2 : id),
      via: clusters[id] ?? (id === 1 ? 2 : id),
      bridge: false,
      day: 1,
      articles: [],
    })
    await store.putKnown(ids.map(known))
    const rest = { rule: 'edited', sharedWords: 2, sharedWeight: 2 } as const
    await store.putMatches(
      Object.entries(scores).map(([id, score]) => ({ one: known(1), other: known(Number(id)), score, ...rest })),
    )
    return (await fitsOf(store, [1, 99])).get(1)!.map(({ representative }) => representative)
  }

  t.test('should be the representatives that it matches, the best first', async (t) => {
    t.same(await fits({ 5: 0.7, 3: 0.8, 4: 0.9, 7: 0.7, 6: 0.7 }), [4, 3, 5, 6, 7])
  })

  t.test('should not be its own representative, nor a member of another cluster', async (t) => {
    t.same(await fits({ 2: 0.9, 3: 0.8, 4: 0.7 }, { 3: 4 }), [4])
    t.same(await fits({ 3: 0.8 }, { 1: 1 }), [3], 'also where it is a representative itself')
    t.same(await fits({}), [])
  })
})

t.test('where the words of a quote recur', async (t) => {
  const words = 'Seven granite bridges never drown quietly beneath copper lanterns.'
  const recurrences = async (of: string, ...quotations: PrintedQuotation[]) => {
    const index = new QuoteIndex()
    await index.change({ add: quotations })
    return (await index.recurrences(of)).map(({ representative, days }) => `${representative} ${days}`)
  }

  t.test('should be listed in the order of time, whatever came first', async (t) => {
    const days = ['2031-09-01', '2031-06-01', '2031-11-02', '2031-04-01', '2031-12-10', '2031-02-01']
    const others = days.map((day) => say(day, words, { day }))
    t.same(await recurrences('here', say('here', words, { day: '2031-07-20' }), ...others), [
      '2031-02-01 -169',
      '2031-04-01 -110',
      '2031-06-01 -49',
      '2031-09-01 43',
      '2031-11-02 105',
      '2031-12-10 143',
    ])
  })

  t.test('should not be where only a piece that fits both is printed', async (t) => {
    const piece = 'granite lanterns along our harbour wall'
    const one = say('one', `Nobody believed it when ${piece} went dark during seven stormy nights`)
    const other = say('other', `Copper wheels turned beneath ${piece} while ferries drowned slowly beside dams`)
    t.same(await recurrences('one', one, other, say('piece', piece)), [])
    t.same(await recurrences('other', one, other, say('piece', piece)), [])
  })

  t.test('should be each quote once, through whichever wording has most of them', async (t) => {
    t.same(
      await recurrences(
        'a',
        say('a', words),
        say('b', words, { day: '2031-09-01' }),
        say('c', `${words} They stand.`, { day: '2031-09-02' }),
        say('d', 'granite bridges never drown quietly beneath copper lanterns', { day: '2031-09-01' }),
      ),
      ['c 121'],
    )
  })

  t.test('should be places that have nearly all of the shorter, not half of it', async (t) => {
    const later = { day: '2031-09-01' }
    t.same(await recurrences('a', say('a', words), say('b', `Well, ${words} We know.`, later)), ['b 120'])
    t.same(await recurrences('a', say('a', words), say('b', 'granite bridges never drown quietly', later)), ['b 120'])
    t.same(
      await recurrences('a', say('a', words), say('b', 'Seven granite bridges carry wet copper lanterns', later)),
      [],
    )
    t.same(await recurrences('a', say('a', words), say('b', 'seven granite bridges', later)), [], 'nor a few words')
  })

  t.test('should not be where the wording is one of the quote itself', async (t) => {
    t.same(await recurrences('a', say('a', words), say('b', words, { day: '2031-05-09' })), [])
    t.same(await recurrences('a', say('a', words), say('b', 'granite bridges never drown quietly')), [])
    t.same(await recurrences('nobody knows', say('a', words)), [])
  })

  t.test('should be where one has no date and another speaker, with no days between', async (t) => {
    const other = { speaker: 'ian-pell', day: null }
    t.same(
      await recurrences(
        'a',
        say('a', 'Granite bridges never drown quietly.'),
        say('b', 'Granite bridges never drown quietly.', other),
      ),
      ['b null'],
    )
  })

  t.test('should be listed for a member of the quote as for its representative', async (t) => {
    const piece = say('piece', 'granite bridges never drown')
    t.same(await recurrences('piece', say('a', words), piece, say('b', words, { day: '2031-09-01' })), ['b 120'])
  })
})
