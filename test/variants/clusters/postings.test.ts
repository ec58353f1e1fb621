import t from 'tap'
import { foldText } from '../../../src/text/fold.ts'
import {
  bodySize,
  candidatesOf,
  fullestFirst,
  headSize,
  nameOf,
  ownPostings,
  pairKeys,
  searchKeys,
  soughtPostings,
} from '../../../src/variants/clusters/postings.ts'
import type { Entry, PostedUtterance, PostingsKey } from '../../../src/variants/clusters/postings.ts'
import { undated } from '../../../src/variants/clusters/utterances.ts'

/** Whether a search for one text comes upon the other, in both directions. */
function finds(one: string, other: string): boolean {
  const [a, b] = [searchKeys(foldText(one)), searchKeys(foldText(other))]
  const seeks = (from: typeof a, to: typeof a): boolean =>
    from.some(({ sought }) => to.some(({ posted }) => sought.includes(posted)))
  t.equal(seeks(a, b), seeks(b, a), `${one} / ${other}`)
  return seeks(a, b)
}
const long = 'They found the seven granite lanterns beneath an old harbour wall'

t.test('two texts', async (t) => {
  t.test('should find each other by two content words in a row, whatever little words stand between', async (t) => {
    t.ok(finds(long, 'Granite of the lanterns was all we sold, never any other harbour goods'))
    t.ok(finds('We have some good people', 'These are good people'), 'also by common ones')
  })

  t.test('should not find each other by content words apart or the other way round', async (t) => {
    t.notOk(finds(long, 'Granite bridges carry lanterns along our harbour'))
    t.notOk(finds(long, 'Lanterns granite drown while ferries burn'))
  })

  t.test('should find each other by one rare word where one of them is short', async (t) => {
    t.ok(finds(long, 'lanterns'))
    t.ok(finds(long, 'three drowned lanterns'))
    t.ok(finds('drowned lanterns', 'lanterns again'))
    t.ok(finds(long, 'It was for the lanterns'), 'whatever little words it has')
  })

  t.test('should not find each other by one rare word where both are longer, or by a common one', async (t) => {
    t.notOk(finds(long, 'three drowned copper lanterns'))
    t.notOk(finds('People know', 'good people'))
    t.notOk(finds('drowned lanterns', 'copper wheels'), 'nor by different ones')
  })

  t.test('should find each other by three words in a row with hardly any content', async (t) => {
    t.ok(finds('That is what it is for us', 'It is what it is'))
    t.notOk(finds('It was what it was', 'It is what it is'))
    t.notOk(finds('It is granite that seven wet wheels carry', 'Copper roofs fall if it is granite under our harbour'))
  })

  t.test('should find each other as wholes where they have no more than two words', async (t) => {
    t.ok(finds('It is', 'it is!'))
    t.ok(finds('', '…'), 'or none')
    t.notOk(finds('It is', 'It was'))
    t.notOk(finds('It is', 'It is for us'))
  })
})

t.test('the keys of a text', async (t) => {
  const keys = (text: string) => searchKeys(foldText(text)).map(({ posted }) => posted)
  t.test('should be found once each, however often the words come', async (t) => {
    for (const text of ['granite ferries granite ferries granite', 'it is what it is what it is what']) {
      t.equal(new Set(keys(text)).size, keys(text).length)
    }
    t.equal(pairKeys(foldText('granite ferries granite ferries')).length, 2)
  })

  t.test('should not be many where nothing is rare', async (t) => {
    t.same(keys('of the'), keys('Of the…'))
    t.equal(keys('of the').length, 1)
    t.equal(keys('granite').length, 2)
  })
})

t.test('the postings', async (t) => {
  const some: PostedUtterance = {
    id: 1,
    weight: 10,
    dateBucket: 40,
    keys: [
      { posted: 7, sought: [7, 8] },
      { posted: 9, sought: [9] },
    ],
  }
  const buckets = (key: number): readonly number[] => (key === 7 ? [30, 41, undated] : [])

  t.test('of an utterance should be those of its keys, in its date bucket', async (t) => {
    t.same(ownPostings(some), [
      { key: 7, dateBucket: 40 },
      { key: 9, dateBucket: 40 },
    ])
    t.not(nameOf({ key: 1, dateBucket: 23 }), nameOf({ key: 12, dateBucket: 3 }))
  })

  t.test('compared with an utterance should be near it in time, or undated', async (t) => {
    const near = [39, 40, 41, undated]
    t.same(
      soughtPostings(some, buckets),
      [7, 8, 9].flatMap((key) => near.map((dateBucket) => ({ key, dateBucket }))),
    )
  })

  t.test('compared with an undated utterance should be those of any time', async (t) => {
    const names = soughtPostings({ ...some, dateBucket: undated, keys: some.keys.slice(0, 1) }, buckets)
    t.same(
      names.map(({ key, dateBucket }) => [key, dateBucket]),
      [
        [7, 30],
        [7, 41],
        [7, undated],
        [8, undated],
      ],
    )
  })

  t.test('should have the fullest first, and equal ones by id', async (t) => {
    const entries = [
      { id: 2, weight: 5 },
      { id: 1, weight: 5 },
      { id: 3, weight: 6 },
    ]
    t.same(
      entries.sort(fullestFirst).map(({ id }) => id),
      [3, 1, 2],
    )
  })
})

t.test('of a long list of postings', async (t) => {
  const entries = Array.from({ length: bodySize + 20 }, (_, id): Entry => ({ id, weight: 1000 - id }))
  const candidates = (id: number, dateBucket = 40): number[] => {
    const list = ({ key, dateBucket: of }: PostingsKey): readonly Entry[] =>
      key !== 7 || of === 41 ? [] : entries.slice(0, bodySize + 10)
    return [...candidatesOf({ id, weight: 1000 - id, dateBucket, keys: [{ posted: 7, sought: [7] }] }, list, () => [])]
  }

  t.test('the head should be compared with all that counts, and the rest with the head', async (t) => {
    for (const id of [0, headSize - 1]) t.same(candidates(id).length, bodySize - 1)
    for (const id of [headSize, bodySize - 1])
      t.same(
        candidates(id),
        entries.slice(0, headSize).map(({ id }) => id),
      )
  })

  t.test('what comes after should not be compared, nor an utterance with itself', async (t) => {
    for (const id of [bodySize, bodySize + 15, -1]) t.same(candidates(id), [])
    t.notOk(candidates(3).includes(3))
    t.same(candidates(3, 41), [], 'nor one that is not posted there')
  })
})
