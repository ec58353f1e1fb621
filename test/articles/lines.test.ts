import fc from 'fast-check'
import t from 'tap'
import { readLines } from '../../src/articles/ndjson.ts'

async function* chunksOf(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0
  for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
    yield bytes.subarray(start, Math.max(start, cut))
    start = Math.max(start, cut)
  }
}

async function lines(text: string, limit = 1000, cuts: readonly number[] = []): Promise<[number, string | null][]> {
  const found: [number, string | null][] = []
  for await (const { number, bytes } of readLines(chunksOf(Buffer.from(text), cuts), limit))
    found.push([number, bytes?.toString() ?? null])
  return found
}

t.test('lines are numbered from 1, and the last needs no end', async (t) => {
  t.same(await lines('a\n\nb'), [
    [1, 'a'],
    [2, ''],
    [3, 'b'],
  ])
  t.same(await lines('a\n'), [[1, 'a']])
  t.same(await lines(''), [])
})

t.test('a line longer than the limit is reported, and the next is read', async (t) => {
  t.same(await lines('1234\n12345\n123', 4), [
    [1, '1234'],
    [2, null],
    [3, '123'],
  ])
  t.same(await lines('123456789', 4, [3, 6]), [[1, null]])
})

t.test('where the stream is cut makes no difference', async (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '🌊', '\n'), maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(60)), async (text, cuts) => {
      t.same(await lines(text, 20, cuts), await lines(text, 20))
    }),
  )
})
