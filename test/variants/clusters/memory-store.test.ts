import t from 'tap'
import { MemoryStore } from '../../../src/variants/clusters/memory-store.ts'
import { nameOf } from '../../../src/variants/clusters/postings.ts'
import type { Entry } from '../../../src/variants/clusters/postings.ts'
import { utteranceOf } from '../../../src/variants/clusters/utterances.ts'
import { prepareWording } from '../../../src/variants/wordings/wording.ts'
import { say } from './utterances.ts'

const prepared = (...args: Parameters<typeof say>) => {
  const quotation = { ...say(...args), wording: prepareWording(args[1]) }
  return { key: utteranceOf(quotation, quotation.wording), quotation }
}
const words = 'We lost the upper bridge in the flood'

t.test('quotations', async (t) => {
  const [a, b] = [prepared('a', words, { article: 'second' }), prepared('b', words, { article: 'first' })]
  const other = prepared('c', 'Nobody asked the ferrymen', { article: 'first' })
  const filled = (): MemoryStore => {
    const store = new MemoryStore()
    for (const { key, quotation } of [a, b, other]) store.addQuotation(key, quotation)
    return store
  }
  const ids = (store: MemoryStore, { key }: typeof a): string[] => store.quotationsOf(key.id).map(({ id }) => id)

  t.test('should be found by their utterance, in the order of the articles', async (t) => {
    const store = filled()
    t.same(ids(store, a), ['b', 'a'])
    t.same([...(await store.utterances([a.key.id, 7])).keys()], [a.key.id])
    t.same((await store.utterances([a.key.id])).get(a.key.id)!.articles, ['first', 'second'])
    t.same(store.quotationsOf(7), [])
  })

  t.test('should be found by their article', async (t) => {
    const store = filled()
    t.same((await store.utterancesIn(['first'])).get('first'), [b.key.id, other.key.id])
    t.same((await store.quotedIn(['first'])).get('first'), [b.quotation.wording, other.quotation.wording])
    for (const found of [await store.utterancesIn(['third']), await store.quotedIn(['third'])])
      t.same([...found.values()].flat(), [])
  })

  t.test('should not be there twice', async (t) => {
    const store = filled()
    store.addQuotation(a.key, a.quotation)
    t.same(ids(store, a), ['b', 'a'])
  })

  t.test('should not be found once removed, while the others are', async (t) => {
    const store = filled()
    store.removeQuotation(b.key, b.quotation)
    t.same(ids(store, a), ['a'])
    t.same((await store.utterancesIn(['first'])).get('first'), [other.key.id])
    store.removeQuotation(a.key, a.quotation)
    store.removeQuotation(a.key, a.quotation)
    t.same(await store.utterances([a.key.id]), new Map())
  })
})

t.test('postings', async (t) => {
  const [here, there] = [
    { key: 1, dateBucket: 40 },
    { key: 1, dateBucket: 41 },
  ]
  const filled = async (): Promise<MemoryStore> => {
    const store = new MemoryStore()
    await store.addPostings([
      { ...here, id: 3, weight: 20 },
      { ...here, id: 1, weight: 20 },
      { ...here, id: 2, weight: 30 },
      { ...here, id: 4, weight: 10 },
      { ...there, id: 5, weight: 10 },
    ])
    return store
  }
  const listed = async (store: MemoryStore, most = 9): Promise<number[] | undefined> =>
    (await store.postings([here], most)).get(nameOf(here))?.map(({ id }) => id)

  t.test('should be read the fullest first, as many as are asked for', async (t) => {
    t.same(await listed(await filled()), [2, 1, 3, 4])
    t.same(await listed(await filled(), 2), [2, 1])
    t.same(await (await filled()).postings([{ key: 2, dateBucket: 40 }], 9), new Map())
  })

  t.test('should not be found once removed, while the others are', async (t) => {
    const store = await filled()
    await store.removePostings([{ ...here, id: 1, weight: 20 }])
    t.same(await listed(store), [2, 3, 4])
    for (const unknown of [here, { key: 2, dateBucket: 40 }, { key: 1, dateBucket: 42 }])
      await store.removePostings([{ ...unknown, id: 9, weight: 20 }])
    t.same(await listed(store), [2, 3, 4])
  })

  t.test('should say in which date buckets a key has any', async (t) => {
    const store = await filled()
    t.same((await store.dateBuckets([1])).get(1), [40, 41])
    await store.removePostings([{ ...there, id: 5, weight: 10 }])
    t.same((await store.dateBuckets([1])).get(1), [40])
    t.same([...(await store.dateBuckets([2])).values()].flat(), [])
  })
})

t.test('matches', async (t) => {
  const [one, other, third] = [1, 2, 3].map((id) => ({ id, weight: id * 10 })) as [Entry, Entry, Entry]
  const match = { rule: 'edited', score: 0.8, sharedWords: 5, sharedWeight: 4 } as const
  t.test('should be found from both ends', async (t) => {
    const store = new MemoryStore()
    await store.putMatches([
      { one, other, ...match },
      { one, other: third, ...match },
    ])
    const found = await store.matches([1, 2, 4])
    t.same(found.get(1), [
      { to: other, ...match },
      { to: third, ...match },
    ])
    t.same(found.get(2), [{ to: one, ...match }])
    t.same(found.get(4) ?? [], [])
  })

  t.test('should not be found once removed or replaced', async (t) => {
    const store = new MemoryStore()
    await store.putMatches([{ one, other, ...match }])
    await store.putMatches([{ one, other, ...match, score: 0.9 }])
    t.same((await store.matches([2])).get(2), [{ to: one, ...match, score: 0.9 }])
    await store.removeMatches([
      [2, 1],
      [1, 3],
    ])
    t.same([...(await store.matches([1, 2])).values()].flat(), [])
  })
})
