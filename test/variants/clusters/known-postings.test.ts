import fc from 'fast-check'
import t from 'tap'
import { KnownPostings } from '../../../src/variants/clusters/known-postings.ts'
import { MemoryStore } from '../../../src/variants/clusters/memory-store.ts'
import { bodySize, nameOf } from '../../../src/variants/clusters/postings.ts'
import type { PostingsKey } from '../../../src/variants/clusters/postings.ts'
import type { Posting } from '../../../src/variants/clusters/store.ts'

/** Counts what is read. */
class ReadStore extends MemoryStore {
  read = 0

  override postings(names: readonly PostingsKey[], most: number) {
    this.read += names.length
    return super.postings(names, most)
  }
}

const [here, there] = [
  { key: 1, dateBucket: 40 },
  { key: 2, dateBucket: 41 },
]
const entries = (name: PostingsKey, first: number, count: number): Posting[] =>
  Array.from({ length: count }, (_, i) => ({ ...name, id: first + i, weight: 20 - ((first + i) % 5) }))

t.test('postings that are known', async (t) => {
  t.test('should be read once, and not again when entries come and go', async (t) => {
    const store = new ReadStore()
    await store.addPostings(entries(here, 1, 3))
    const postings = new KnownPostings(store)
    await postings.load([here, here, there])
    await postings.load([there, here])
    await postings.change({ remove: entries(here, 2, 1), add: [...entries(here, 9, 1), ...entries(there, 5, 1)] })
    t.equal(store.read, 2)
    t.same(
      postings.get(here).map(({ id }) => id),
      [1, 3, 9].sort((a, b) => (a % 5) - (b % 5) || a - b),
    )
    t.same(postings.get(there), [{ id: 5, weight: 20 }])
  })

  t.test('should be read again only where another entry comes into a list that was full', async (t) => {
    const store = new ReadStore()
    await store.addPostings([...entries(here, 1, bodySize + 2), ...entries(there, 1, 2)])
    const postings = new KnownPostings(store)
    await postings.load([here, there])
    await postings.change({ remove: [...entries(here, 5, 1), ...entries(there, 1, 1)], add: [] })
    t.equal(store.read, 3)
    t.equal(postings.get(here).length, bodySize)
  })

  t.test('should be what a store has, whatever has come and gone', async () => {
    const some = (from: number) => fc.uniqueArray(fc.integer({ min: from, max: from + 399 }), { maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(some(0), some(400), fc.func(fc.boolean()), async (before, added, isRemoved) => {
        const store = new MemoryStore()
        const posting = (id: number): Posting => ({ ...(id % 3 === 0 ? there : here), id, weight: id % 7 })
        await store.addPostings(before.map(posting))
        const postings = new KnownPostings(store)
        await postings.load([here, there])
        await postings.change({ remove: before.filter((id) => isRemoved(id)).map(posting), add: added.map(posting) })
        const now = await store.postings([here, there], bodySize)
        return [here, there].every(
          (name) => JSON.stringify(postings.get(name)) === JSON.stringify(now.get(nameOf(name)) ?? []),
        )
      }),
      { numRuns: 50 },
    )
  })
})
