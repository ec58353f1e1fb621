import t from 'tap'
import { MemoryStore } from '../../../src/variants/clusters/memory-store.ts'
import { bodySize, headSize } from '../../../src/variants/clusters/postings.ts'
import type { KnownUtterance, MatchRow, Posting } from '../../../src/variants/clusters/store.ts'
import { updateClusters } from '../../../src/variants/clusters/update-clusters.ts'
import { utteranceOf } from '../../../src/variants/clusters/utterances.ts'
import type { PrintedQuotation } from '../../../src/variants/index.ts'
import { prepareWording } from '../../../src/variants/wordings/wording.ts'
import { say } from './utterances.ts'

/** Keeps what is written. */
class WatchedStore extends MemoryStore {
  written = { known: [] as number[], postings: 0, matches: [] as string[], removed: [] as string[] }

  override putKnown(utterances: readonly KnownUtterance[]): Promise<void> {
    this.written.known.push(...utterances.map(({ id }) => id))
    return super.putKnown(utterances)
  }
  override addPostings(entries: readonly Posting[]): Promise<void> {
    this.written.postings += entries.length
    return super.addPostings(entries)
  }
  override removePostings(entries: readonly Posting[]): Promise<void> {
    this.written.postings += entries.length
    return super.removePostings(entries)
  }
  override putMatches(rows: readonly MatchRow[]): Promise<void> {
    this.written.matches.push(...rows.map(({ one, other }) => pair(one.id, other.id)))
    return super.putMatches(rows)
  }
  override removeMatches(pairs: readonly (readonly [number, number])[]): Promise<void> {
    this.written.removed.push(...pairs.map(([one, other]) => pair(one, other)))
    return super.removeMatches(pairs)
  }
}
const pair = (...ids: number[]): string => ids.sort((a, b) => a - b).join(' ')

/** A store in which quotations come and go, with the names of the quotations in place of the ids of utterances. */
function collection() {
  const store = new WatchedStore()
  const names = new Map<number, string>()
  const keyed = (quotation: PrintedQuotation) => {
    const wording = prepareWording(quotation.text)
    return { key: utteranceOf(quotation, wording), quotation: { ...quotation, wording } }
  }
  const named = (ids: Iterable<number>): string[] => Array.from(ids, (id) => names.get(id)!).sort()
  const namedPairs = (pairs: readonly string[]): string[] =>
    pairs.map((ids) => named(ids.split(' ').map(Number)).join(' ')).sort()
  return {
    /** Adds and removes quotations, and gives what was written, and the representatives that were named. */
    async change({ add = [], remove = [] }: { add?: PrintedQuotation[]; remove?: PrintedQuotation[] }) {
      const [added, removed] = [add.map(keyed), remove.map(keyed)]
      for (const { key, quotation } of added) {
        store.addQuotation(key, quotation)
        if (!names.has(key.id)) names.set(key.id, quotation.id)
      }
      for (const { key, quotation } of removed) store.removeQuotation(key, quotation)
      const all = [...added, ...removed]
      const utterances = new Map(
        all.map(({ key: { id, dateBucket }, quotation: { wording } }) => [id, { id, dateBucket, wording }]),
      )
      store.written = { known: [], postings: 0, matches: [], removed: [] }
      const representatives = await updateClusters(store, {
        utterances: [...utterances.values()],
        articles: [...new Set(all.map(({ quotation }) => quotation.article))],
      })
      const { known, postings, matches, removed: unmatched } = store.written
      return {
        representatives: named(representatives),
        known: named(known),
        postings,
        matches: namedPairs(matches),
        removed: namedPairs(unmatched),
      }
    },
    clusters: (): string[] =>
      Array.from(Map.groupBy(store.all(), ({ representative }) => representative).values(), (members) =>
        named(members.map(({ id }) => id)).join(' '),
      ).sort(),
    known: (name: string): KnownUtterance => Array.from(store.all()).find(({ id }) => names.get(id) === name)!,
  }
}

const bridge =
  'We lost the upper bridge in the flood, and the council will rebuild it in stone before the autumn rains.'
const a = say('a', bridge)
const b = say('b', 'the council will rebuild it in stone')
const ferry = say('ferry', 'Nobody asked the ferrymen about their copper wheels.')

t.test('a new utterance', async (t) => {
  t.test('should be written with its matches, and its cluster named', async (t) => {
    const { change, clusters } = collection()
    t.match(await change({ add: [a, ferry] }), { representatives: ['a', 'ferry'], known: ['a', 'ferry'], matches: [] })
    t.match(await change({ add: [b] }), { representatives: ['a'], known: ['a', 'b'], matches: ['a b'], removed: [] })
    t.same(clusters(), ['a b', 'ferry'])
  })

  t.test('should name the clusters that others leave and join because of it', async (t) => {
    const { change, clusters } = collection()
    await change({ add: [b] })
    t.same((await change({ add: [a] })).representatives, ['a', 'b'])
    t.same(clusters(), ['a b'])
  })

  t.test('should write nothing about what it has nothing to do with', async (t) => {
    const { change } = collection()
    await change({ add: [a, b] })
    t.match(await change({ add: [ferry] }), { representatives: ['ferry'], known: ['ferry'], matches: [], removed: [] })
  })
})

t.test('another printing of an utterance', async (t) => {
  t.test('should name its cluster and write no posting or match again', async (t) => {
    const { change } = collection()
    await change({ add: [a, b] })
    t.match(await change({ add: [say('copy', bridge)] }), {
      representatives: ['a'],
      postings: 0,
      matches: [],
      removed: [],
    })
  })

  t.test('should be kept in mind with its day and article', async (t) => {
    const { change, known } = collection()
    await change({ add: [a, b] })
    const day = known('a').day!
    await change({ add: [say('earlier', bridge, { day: '2031-05-02', article: 'another' })] })
    t.same(known('a').day, day - 2)
    t.same(known('a').articles, ['another', 'article a'])
    await change({ remove: [say('earlier', bridge, { day: '2031-05-02', article: 'another' })] })
    t.match(known('a'), { day, articles: ['article a'] })
  })

  const most = 'We lost the upper bridge in the flood, and the council will rebuild it in stone'
  t.test('should change the matches whose evidence it changes, and no others', async (t) => {
    const { change } = collection()
    await change({ add: [a, say('most', most, { day: '2031-05-14' })] })
    t.same((await change({ add: [say('later', bridge, { day: '2031-05-06' })] })).matches, [], 'the first day counts')
    t.same((await change({ add: [say('earlier', bridge, { day: '2031-05-02' })] })).matches, ['a most'])
  })

  t.test('should undo a match where too much time lies between from then on', async (t) => {
    const { change, clusters } = collection()
    await change({ add: [a, say('late', most, { day: '2031-05-24' })] })
    t.same(clusters(), ['a late'])
    t.match(await change({ add: [say('earlier', bridge, { day: '2031-05-02' })] }), {
      removed: ['a late'],
      representatives: ['a', 'late'],
    })
    t.same(clusters(), ['a', 'late'])
  })
})

t.test('what shows that two articles are on one event', async (t) => {
  const other = say('other', 'in stone', { speaker: null })
  t.test('should bring utterances together when it arrives beside them', async (t) => {
    const { change, clusters } = collection()
    await change({ add: [a, other] })
    t.same(clusters(), ['a', 'other'])
    const shared = 'every lantern along our harbour wall went dark'
    const beside = [a, other].map(({ article }) => say(`beside ${article}`, shared, { article, speaker: 'ian-pell' }))
    t.same((await change({ add: beside })).matches, ['a other'])
    t.same(clusters(), ['a other', 'beside article a'])
    t.same((await change({ remove: beside.slice(1) })).removed, ['a other'])
    t.same(clusters(), ['a', 'beside article a', 'other'])
  })
})

t.test('an utterance that is gone', async (t) => {
  t.test('should leave no match, no posting and no cluster', async (t) => {
    const { change, clusters } = collection()
    const { postings } = await change({ add: [a] })
    await change({ add: [b, ferry] })
    const gone = await change({ remove: [a] })
    t.match(gone, { postings, removed: ['a b'], matches: [] })
    t.same(gone.representatives, ['a', 'b'])
    t.same(clusters(), ['b', 'ferry'])
    t.same((await change({ add: [a] })).matches, ['a b'], 'and is new when it comes back')
  })

  t.test('should name the cluster that it was in', async (t) => {
    const { change } = collection()
    await change({ add: [a, b] })
    t.match(await change({ remove: [b] }), { representatives: ['a'], known: ['a'] })
  })

  t.test('should be no matter where it came and went at once', async (t) => {
    const { change, clusters } = collection()
    t.match(await change({ add: [a], remove: [a] }), { representatives: [], known: [], postings: 0 })
    t.same(clusters(), [])
  })
})

t.test('utterances beyond those that a list of postings counts', async (t) => {
  const letters = (n: number): string => Array.from(String(n), (digit) => 'bcdfghjklm'[Number(digit)]).join('o')
  const alike = (n: number, more = ''): PrintedQuotation =>
    say(`s${n}`, `copper harbour wheels turned slowly beside x${letters(n)}${more}`)
  const few = Array.from({ length: headSize + 6 }, (_, n) => alike(n))

  t.test('should lose their matches to fuller ones, and have them back when these go', async (t) => {
    const { change } = collection()
    const first = await change({ add: few })
    const all = (few.length * (few.length - 1)) / 2
    const apart = (6 * 5) / 2
    t.equal(first.matches.length, all - apart, 'those beyond the head do not see each other')
    const fuller = alike(900, ' granite lantern')
    const second = await change({ add: [fuller] })
    t.equal(second.matches.length, few.length, 'the fuller one sees all')
    t.equal(second.removed.length, 6, 'and one that was in the head sees those beyond no more')
    const third = await change({ remove: [fuller] })
    t.equal(third.matches.length, 6)
    t.equal(third.removed.length, few.length)
  })

  t.test('should not be matched at all beyond the body', async (t) => {
    const { change } = collection()
    const many = Array.from({ length: bodySize }, (_, n) => alike(n))
    await change({ add: many })
    const fuller = await change({ add: [alike(900, ' granite lantern')] })
    t.equal(fuller.matches.length, bodySize - 1)
    const back = await change({ remove: [alike(900, ' granite lantern')] })
    t.equal(back.matches.length, bodySize - 1, 'those of the one that left the head, and of the last')
  })
})
