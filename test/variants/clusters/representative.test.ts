import t from 'tap'
import { byTurn, findPlace, standingOf } from '../../../src/variants/clusters/representative.ts'
import type { Place, Standing, UtteranceMatch } from '../../../src/variants/clusters/representative.ts'

const match = (id: number, more: Partial<UtteranceMatch> & { readonly weight?: number } = {}): UtteranceMatch => {
  const { weight = 50, ...rest } = more
  return { to: { id, weight }, rule: 'abridged', score: 0.8, sharedWords: 3, sharedWeight: 2, ...rest }
}
const utterance = { id: 5, weight: 50 }

t.test('an utterance', async (t) => {
  t.test('should be a piece where a fuller one has all its words', async (t) => {
    for (const rule of ['identical', 'contained'] as const)
      t.ok(standingOf(utterance, [match(1, { rule: 'edited', weight: 90 }), match(2, { rule, weight: 60 })]).piece)
  })

  t.test('should not be a piece of a lighter one, or of one that has only some of its words', async (t) => {
    t.notOk(standingOf(utterance, []).piece)
    t.notOk(standingOf(utterance, [match(1, { rule: 'contained', weight: 40 })]).piece)
    for (const rule of ['abridged', 'edited', 'overlapping'] as const)
      t.notOk(standingOf(utterance, [match(1, { rule, weight: 60 })]).piece)
  })

  t.test('should be a piece of exactly one of two that weigh the same', async (t) => {
    t.ok(standingOf(utterance, [match(4, { rule: 'identical' })]).piece)
    t.notOk(standingOf(utterance, [match(6, { rule: 'identical' })]).piece)
  })

  t.test('should explain its own words and what it shares with each match', async (t) => {
    t.equal(standingOf(utterance, []).explained, 50)
    t.equal(standingOf(utterance, [match(1, { sharedWeight: 2.3 }), match(2, { sharedWeight: 1 })]).explained, 83)
  })
})

t.test('the turn to choose', async (t) => {
  const standing = (id: number, more: Partial<Standing> = {}): Standing => ({
    id,
    weight: 50,
    piece: false,
    explained: 100,
    ...more,
  })
  const turns = (...some: Standing[]): number[] => some.sort(byTurn).map(({ id }) => id)

  t.test('should come first to those that explain most, not to the fullest', async (t) => {
    t.same(turns(standing(1, { weight: 90 }), standing(2, { explained: 110 })), [2, 1])
    t.same(turns(standing(1), standing(2, { weight: 60 })), [2, 1], 'unless they explain as much')
    t.same(turns(standing(2), standing(1)), [1, 2])
  })

  t.test('should come to pieces last, the fullest first, however much they explain', async (t) => {
    const pieces = [
      standing(1, { piece: true, explained: 900 }),
      standing(2, { piece: true, weight: 60, explained: 1 }),
    ]
    t.same(turns(...pieces, standing(3, { explained: 1 })), [3, 2, 1])
  })
})

t.test('the representative chosen', async (t) => {
  const ofItself = (id: number): Place => ({ representative: id, via: id, bridge: false })
  const chosen = (...fits: UtteranceMatch[]): number | undefined => {
    const one = findPlace(utterance, fits, ofItself)
    t.same(findPlace(utterance, fits.toReversed(), ofItself), one, 'in any order')
    t.equal(one.representative, one.via)
    return one.match?.to.id
  }

  t.test('should be the only fit, however poor', async (t) => {
    t.equal(chosen(match(1, { score: 0.51 })), 1)
    t.equal(chosen(), undefined)
  })

  t.test('should be the best fit of a short wording, if the next is clearly worse', async (t) => {
    t.equal(chosen(match(1, { score: 0.7 }), match(2, { score: 0.85 })), 2)
  })

  t.test('should not be guessed where two fit a short wording about as well', async (t) => {
    t.equal(chosen(match(1, { score: 0.8 }), match(2, { score: 0.85 })), undefined)
    t.equal(chosen(match(1, { sharedWeight: 3.9 }), match(2, { sharedWeight: 3.9 })), undefined)
  })

  t.test('should be the best fit of a longer wording, however close the next', async (t) => {
    t.equal(chosen(match(1, { score: 0.8 }), match(2, { score: 0.81, sharedWeight: 4 })), 2)
    t.equal(
      chosen(match(1, { sharedWeight: 6 }), match(2, { sharedWeight: 6, weight: 60 })),
      2,
      'the fullest of equals',
    )
  })

  t.test('should be one of the same words before any other', async (t) => {
    t.equal(chosen(match(1, { score: 0.9 }), match(2, { rule: 'identical', score: 0.6 })), 2)
    t.equal(chosen(match(1, { rule: 'identical' }), match(2, { rule: 'identical', score: 0.85 })), 2)
  })
})

t.test('the place of words that no representative has', async (t) => {
  const whole = (id: number, more: Partial<UtteranceMatch> = {}): UtteranceMatch =>
    match(id, { rule: 'contained', weight: 90, ...more })
  /** Where 1 and 2 are bridges to 11 and 12, 3 is a bridge to 11, and 4 is a member of 11 that is none. */
  const places = new Map<number, Place>([
    [1, { representative: 11, via: 11, bridge: true }],
    [2, { representative: 12, via: 12, bridge: true }],
    [3, { representative: 11, via: 11, bridge: true }],
    [4, { representative: 11, via: 11, bridge: false }],
    [11, { representative: 11, via: 11, bridge: false }],
  ])
  const placed = (...matches: UtteranceMatch[]) => {
    const { match, ...place } = findPlace(utterance, matches, (id) => places.get(id))
    return { ...place, for: match?.to.id }
  }

  t.test('should be with a member that has all of them and overlaps its representative', async (t) => {
    t.same(placed(whole(1)), { representative: 11, via: 1, bridge: false, for: 1 })
  })

  t.test('should be their own where that member overlaps it too little, or has them only in part', async (t) => {
    const alone = { representative: 5, via: 5, bridge: false, for: undefined }
    t.same(placed(whole(4)), alone)
    t.same(placed(whole(1, { rule: 'abridged' })), alone)
    t.same(placed(match(1, { rule: 'contained', weight: 40 })), alone)
  })

  t.test(
    'should be their own where two clusters have them about as well, but not where one has them twice',
    async (t) => {
      t.equal(placed(whole(1), whole(2)).representative, 5)
      t.equal(placed(whole(1), whole(3)).representative, 11)
    },
  )

  t.test('should be with a representative that they match, whatever else has them', async (t) => {
    t.same(placed(whole(2, { score: 0.99 }), match(11, { score: 0.6 })), {
      representative: 11,
      via: 11,
      bridge: false,
      for: 11,
    })
  })

  t.test('should make a bridge only of a member that shares enough with its representative', async (t) => {
    t.ok(findPlace(utterance, [match(11, { sharedWeight: 3 })], (id) => places.get(id)).bridge)
    t.notOk(findPlace(utterance, [match(11, { sharedWeight: 2.9 })], (id) => places.get(id)).bridge)
  })
})
