import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { inParallel, mixedByHost } from '../../src/fetching/in-parallel.ts'

t.test('results should come in the order of the items, and no more be under way than a few', async (t) => {
  let under = 0
  let most = 0
  const results: number[] = []
  const items = Array.from({ length: 40 }, (_, n) => n)
  const work = async (n: number) => {
    most = Math.max(most, ++under)
    await pause(n % 5)
    under--
    return n
  }
  for await (const result of inParallel(items, work)) results.push(result)
  t.same(results, items)
  t.equal(most, 16)
})

t.test('what fails should be told when its turn comes, and not before', async (t) => {
  const results: number[] = []
  const read = async () => {
    for await (const result of inParallel([1, 2, 3], async (n) => (n === 3 ? Promise.reject(new Error('no')) : n)))
      results.push(result)
  }
  await t.rejects(read(), { message: 'no' })
  t.same(results, [1, 2])
})

t.test('addresses of one host should stand apart, each host’s in its order', async (t) => {
  const addresses = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://c.example/1']
  t.same(
    mixedByHost(addresses, (address) => address),
    ['https://a.example/1', 'https://b.example/1', 'https://c.example/1', 'https://a.example/2'],
  )
})
