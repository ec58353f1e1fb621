import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { matchWordings, prepareWording } from '../../../src/variants/index.ts'
import type { Evidence } from '../../../src/variants/index.ts'
import { mayMatch } from '../../../src/variants/match/match.ts'
import { eventKeys, shareEvent } from '../../../src/variants/match/same-event.ts'

const said = 'We lost the upper bridge in the flood, and the council will rebuild it in stone before the autumn rains.'
const sameDay: Evidence = { speaker: 'same', days: 0, sameEvent: false }
const isSame = (one: string, other: string, evidence: Partial<Evidence> = {}): boolean =>
  matchWordings(one, other, { ...sameDay, ...evidence }).same
const rule = (printed: string): string => matchWordings(said, printed, sameDay).rule

t.test('words left out', async (t) => {
  t.test('should be excused by an ellipsis or a bracket in their place', async (t) => {
    t.ok(isSame(said, 'We lost the … autumn rains'))
    t.ok(isSame(said, 'We lost [it] before the autumn rains', { speaker: 'unknown', sameEvent: true }))
  })

  t.test('should not be excused without one, or by one in another place', async (t) => {
    t.notOk(isSame(said, 'We lost the autumn rains'))
    t.notOk(isSame(said, 'We lost the autumn … rains'))
  })
})

t.test('words in brackets', async (t) => {
  t.test('should not count against a match, as words of others do', async (t) => {
    const score = (printed: string): number => matchWordings(said, printed, sameDay).score
    t.ok(
      score('We lost the bridge [our only granite crossing] in the flood') >= score('We lost the bridge in the flood'),
    )
    t.ok(score('We lost the bridge our only granite crossing in the flood') < score('We lost the bridge in the flood'))
  })
})

t.test('words beyond what is shared', async (t) => {
  const printed = 'granite ferries drown; we lost the upper bridge'
  t.test('should count less where the other begins or ends there', async (t) => {
    t.ok(isSame('We lost the upper bridge in the flood', printed))
    t.notOk(isSame('Last night we lost the upper bridge in the flood', printed))
  })
})

t.test('the rule', async (t) => {
  t.equal(rule(said.toUpperCase()), 'identical')
  t.equal(rule('the upper bridge in the flood'), 'contained')
  t.equal(rule('the upper bridge … and the council will rebuild it'), 'abridged')
  t.equal(rule('We lost the upper bridge, and the council will rebuild it in stone'), 'abridged', 'also without a mark')
  t.equal(rule('We lost the lower bridge in the flood'), 'edited')
  t.equal(rule('before the autumn rains and nobody on the board knows a cheaper way'), 'overlapping')
  t.equal(
    rule('in stone before the autumn rains, never quietly drowned'),
    'edited',
    'where most of the words are shared',
  )
})

t.test('evidence besides the words', async (t) => {
  t.test('should decide about a short wording', async (t) => {
    t.ok(isSame(said, 'in stone'))
    t.notOk(isSame(said, 'in stone', { speaker: 'unknown' }))
    t.notOk(isSame(said, 'in stone', { speaker: 'different' }))
    t.ok(isSame(said, 'in stone', { speaker: 'unknown', sameEvent: true }))
    t.notOk(isSame(said, 'in stone', { days: 14 }), 'after two weeks')
    t.ok(isSame(said, 'in stone', { days: 1 }), 'though not after one day')
    t.notOk(isSame(said, 'in stone', { days: null }), 'or without a date')
  })

  t.test('should not decide where nothing is shared', async (t) => {
    const match = matchWordings(said, 'Nobody asks ferrymen.', { ...sameDay, sameEvent: true })
    t.match(match, { same: false, score: 0, sharedWords: 0, sharedWeight: 0 })
  })

  t.test('should not count the event where the speaker is the same', async (t) =>
    t.equal(
      matchWordings(said, 'in stone', sameDay).score,
      matchWordings(said, 'in stone', { ...sameDay, sameEvent: true }).score,
    ),
  )
})

const wording = fc
  .array(fc.constantFrom('granite', 'ferry', 'the', 'of', 'lantern', 'we', '…', 'old', '[so]', 'bridge', 'and'), {
    maxLength: 9,
  })
  .map((words) => words.join(' '))
const evidence: fc.Arbitrary<Evidence> = fc.record({
  speaker: fc.constantFrom('same', 'different', 'unknown'),
  days: fc.constantFrom(0, 1, 9, null),
  sameEvent: fc.boolean(),
})

t.test('the order of two wordings', async (t) => {
  t.test('should not show where they weigh the same', async (t) => {
    const [one, other] = ['granite ferry old tall lantern harbour', 'granite ferry lantern harbour nine owls']
    t.equal(prepareWording(one).weight, prepareWording(other).weight)
    t.same(matchWordings(one, other, sameDay), matchWordings(other, one, sameDay))
  })

  t.test('should never show', async () => {
    fc.assert(
      fc.property(wording, wording, evidence, (one, other, evidence) =>
        deepEqual(matchWordings(one, other, evidence), matchWordings(other, one, evidence)),
      ),
      { numRuns: 2000 },
    )
  })
})

t.test('the quick test never rules out a match', async () => {
  fc.assert(
    fc.property(wording, wording, evidence, (one, other, evidence) => {
      const [a, b] = [prepareWording(one), prepareWording(other)]
      if (matchWordings(a, b, evidence).same) equal(mayMatch(a, b, evidence), true)
    }),
    { numRuns: 2000 },
  )
})

t.test('one event', async (t) => {
  const keys = new Map(
    Object.entries({
      a: 'The granite ferry sank beneath the lantern wall',
      b: 'when the granite ferry sank, nobody slept',
      c: 'it was one of the',
      d: 'and it was one of the',
      e: 'the ferry, the granite one, sank',
    }).map(([article, text]) => [article, eventKeys([prepareWording(text)])]),
  )
  const share = (one: string, other: string): boolean =>
    shareEvent([one], [other], (article) => keys.get(article) ?? [])
  t.test('should be shown by a longer run of words that two articles quote, or by one article', async (t) => {
    t.ok(share('a', 'b'))
    t.ok(share('f', 'f'))
  })
  t.test('should not be shown by a run of common words, or by the same words in another order', async (t) => {
    t.notOk(share('c', 'd'))
    t.notOk(share('a', 'e'))
  })
})
