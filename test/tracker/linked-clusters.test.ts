import t from 'tap'
import type { Link } from '../../src/tracker/corrections/links.ts'
import type { StoredCopy } from '../../src/tracker/quotes/copies.ts'
import { followLinks } from '../../src/tracker/quotes/linked-clusters.ts'
import type { Comparisons } from '../../src/tracker/quotes/linked-clusters.ts'
import type { Standing } from '../../src/variants/index.ts'

/** A quotation, the only printing of its utterance. Numbers name utterances, letters quotations. */
function copy(id: string, weight: number): StoredCopy {
  const rest = {
    article: id,
    number: numberOf(id),
    start: 0,
    outlet: id,
    speaker: null,
    named: false,
    wording: id,
    publishedAt: null,
  }
  const utterance = numberOf(id)
  return { id, utterance, representative: utterance, weight, match: null, isBeyond: false, membership: null, ...rest }
}
const numberOf = (id: string): number => id.charCodeAt(0)

/** A cluster around the first of some quotations. */
const cluster = (...copies: StoredCopy[]): StoredCopy[] =>
  copies.map((one, i) => ({
    ...one,
    representative: copies[0]!.utterance,
    match: i === 0 ? null : { rule: 'contained', score: 0.9, sharedWords: 4 },
  }))

function link(correction: string, kind: Link['kind'], ends: string): Link {
  return { correction, kind, ends: ends.split(' ') as [string, string] }
}

/** The quotations of each quote, those that a link put there with its name. */
function followed(
  clusters: readonly StoredCopy[][],
  links: readonly Link[],
  matches: readonly (readonly [string, string])[] = [],
): string[] {
  const all = clusters.flat()
  const entryOf = (id: string) => ({ id: numberOf(id), weight: all.find((one) => one.id === id)!.weight })
  const comparisons: Comparisons = {
    standings: new Map(
      all.map(({ utterance, weight }): [number, Standing] => [
        utterance,
        { id: utterance, weight, piece: false, explained: weight },
      ]),
    ),
    matches: new Map(
      all.map(({ id, utterance }) => [
        utterance,
        matches
          .filter((pair) => pair.includes(id))
          .map(([one, other]) => ({
            to: entryOf(one === id ? other : one),
            rule: 'contained',
            score: 0.9,
            sharedWords: 4,
            sharedWeight: 5,
          })),
      ]),
    ),
  }
  return followLinks(clusters, links, comparisons).map((quote) =>
    quote.map(({ id, correction }) => (correction === undefined ? id : `${id}(${correction})`)).join(' '),
  )
}

const wide = cluster(copy('a', 30), copy('b', 20), copy('c', 10))

t.test('quotations that belong together', async (t) => {
  t.test('should go to the quote of several that is named for one of them', async (t) => {
    const single = cluster(copy('x', 90))
    t.same(followed([wide, single], [link('k', 'must-link', 'a x')]), ['a b c x(k)'])
    t.same(followed([single, wide], [link('k', 'must-link', 'x a')]), ['a b c x(k)'], 'in any order')
  })

  t.test('should go to the one that says most where no quote or each is named for one of them', async (t) => {
    t.same(followed([cluster(copy('x', 10)), cluster(copy('y', 20))], [link('k', 'must-link', 'x y')]), ['y x(k)'])
    t.same(followed([wide, cluster(copy('x', 90))], [link('k', 'must-link', 'b x')]), ['a c', 'x b(k)'])
    t.same(followed([cluster(copy('x', 10)), cluster(copy('w', 10))], [link('k', 'must-link', 'x w')]), ['w x(k)'])
    const other = cluster(copy('x', 90), copy('y', 10))
    t.same(
      followed([wide, other], [link('k', 'must-link', 'a x')], [['b', 'c']]),
      ['b c', 'x y a(k)'],
      'and what it leaves forms again around the next',
    )
    t.same(followed([wide, other], [link('k', 'must-link', 'a x')]), ['b', 'c', 'x y a(k)'], 'if that matches')
  })

  t.test('should go together, however they are linked', async (t) => {
    const links = [link('k', 'must-link', 'x y'), link('l', 'must-link', 'y a')]
    for (const some of [links, links.toReversed()])
      t.same(followed([wide, cluster(copy('x', 5)), cluster(copy('y', 6))], some), ['a b c y(k) x(k)'])
  })
})

t.test('quotations that are kept apart', async (t) => {
  t.test('should be parted, the one that says less leaving the quote', async (t) => {
    t.same(followed([wide], [link('k', 'cannot-link', 'b a')]), ['a c', 'b(k)'])
    t.same(followed([wide], [link('k', 'cannot-link', 'c b')]), ['a b', 'c(k)'])
  })

  t.test('should stay where they are if they are apart already', async (t) => {
    t.same(followed([wide, cluster(copy('x', 90))], [link('k', 'cannot-link', 'a x')]), ['a b c', 'x'])
  })

  t.test('should leave once, for the first of several reasons', async (t) => {
    const links = [link('l', 'cannot-link', 'a c'), link('k', 'cannot-link', 'c b')]
    t.same(followed([wide], links), ['a b', 'c(k)'])
    t.same(followed([wide], links.toReversed()), ['a b', 'c(k)'])
    const chain = [link('l', 'cannot-link', 'a b'), link('k', 'cannot-link', 'c b')]
    t.same(followed([wide], chain), ['a c', 'b(l)'], 'and not for one that has left')
  })

  t.test('should take along what is bound to them', async (t) => {
    const links = [link('k', 'cannot-link', 'a b'), link('l', 'must-link', 'b x')]
    t.same(followed([wide, cluster(copy('x', 5))], links), ['a c', 'b(k) x(l)'])
    const others = [link('k', 'cannot-link', 'x c'), link('l', 'must-link', 'a x')]
    t.same(followed([wide, cluster(copy('x', 5))], others), ['a b x(l)', 'c(k)'], 'and be shown why each is there')
  })
})
