import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { matchWordings, prepareWording } from '../../../src/variants/index.ts'
import type { Evidence } from '../../../src/variants/index.ts'
import { mayMatch } from '../../../src/variants/match/match.ts'
import { eventKeys, eventWords, shareEvent, tellOfOneEvent } from '../../../src/variants/match/same-event.ts'

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
    const score = (printed: string): number => matchWordings(said, printed, sameDay).score
    t.ok(score('We lost the … bridge the autumn rains') < score('We lost the bridge … the autumn rains'))
  })
})

t.test('words put in', async (t) => {
  t.test('should count alike wherever they stand among the others', async (t) => {
    const scores = [
      'We lost granite the upper bridge in the flood',
      'We lost the upper granite bridge in the flood',
      'We lost the upper bridge in granite the flood',
    ].map((printed) => matchWordings(said, printed, sameDay).score.toFixed(9))
    t.equal(new Set(scores).size, 1)
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
    t.ok(isSame('Last winter in the flood we lost the upper bridge', 'We lost the upper bridge drowned ferries'))
    t.notOk(isSame('Last winter we lost the upper bridge in the flood', 'We lost the upper bridge drowned ferries'))
    t.ok(isSame('We lost the upper bridge in the flood last winter', 'Drowned ferries. We lost the upper bridge'))
    t.notOk(isSame('Last winter we lost the upper bridge in the flood', 'Drowned ferries. We lost the upper bridge'))
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
  t.equal(rule('ferrymen'), 'overlapping', 'not even that where nothing is shared')
})

t.test('evidence besides the words', async (t) => {
  t.test('should decide about a short wording', async (t) => {
    t.ok(isSame(said, 'in stone'))
    t.notOk(isSame(said, 'in stone', { speaker: 'unknown' }))
    t.ok(isSame(said, 'We lost the upper bridge in the flood', { speaker: 'unknown' }))
    t.notOk(isSame(said, 'the upper bridge', { speaker: 'different' }))
    t.ok(isSame(said, 'the upper bridge', { speaker: 'unknown' }))
    t.ok(isSame(said, 'in stone', { speaker: 'unknown', sameEvent: true }))
    t.notOk(isSame(said, 'in stone', { days: 14 }), 'after two weeks')
    t.equal(
      matchWordings(said, 'in stone', { ...sameDay, days: 1 }).score,
      matchWordings(said, 'in stone', sameDay).score,
      'though the next day is as good as the same',
    )
    t.notOk(isSame(said, 'in stone', { days: null }), 'or without a date')
  })

  t.test('should tell the time where there is no date', async (t) => {
    t.ok(isSame(said, 'in stone', { days: null, sameEvent: true }))
    t.equal(
      matchWordings(said, 'in stone', { ...sameDay, days: null, sameEvent: true }).score,
      matchWordings(said, 'in stone', sameDay).score,
      'as if it were the same day',
    )
    t.notOk(isSame(said, 'in stone', { days: 14, sameEvent: true }), 'but not where the date is known')
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

const plainWords = ['granite', 'ferry', 'the', 'of', 'lantern', 'we', '…', 'old', '[so]', 'bridge', 'and']
const facingWords = ['b****y', 'bloody', '14', '40', 'sea', 'wall', '[the owners]']
const wording = fc
  .oneof(
    fc.array(fc.constantFrom(...plainWords), { maxLength: 9 }),
    fc.array(fc.constantFrom(...plainWords.slice(0, 5), ...facingWords), { maxLength: 14 }),
  )
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

t.test('the quick test', async (t) => {
  const may = (printed: string, evidence: Partial<Evidence> = {}): boolean =>
    mayMatch(prepareWording(said), prepareWording(printed), { ...sameDay, ...evidence })

  t.test('should rule out what shares too little in any order', async (t) => {
    t.notOk(may('Nobody asks ferrymen.', { sameEvent: true, speaker: 'unknown' }))
    t.notOk(may('stone, lantern and ferries of granite'))
    t.notOk(may('in stone', { speaker: 'different' }))
    t.notOk(may('stone stone stone stone', { speaker: 'unknown' }), 'a word counts as often as both print it')
  })

  t.test('should not rule out what shares enough', async (t) => {
    t.ok(may('in stone'))
    t.ok(may('autumn council: stone bridge flood', { speaker: 'unknown' }), 'also in another order')
    const sung = 'stone stone stone stone, sang the mason'
    t.ok(mayMatch(prepareWording(sung), prepareWording('stone stone stone stone'), { ...sameDay, speaker: 'unknown' }))
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
      g: 'They saw how beneath the lantern wall',
      h: 'Tell them of the lantern wall',
      i: 'That is beyond the lantern wall',
    }).map(([article, text]) => [article, eventKeys([prepareWording(text)])]),
  )
  const asked = prepareWording('granite')
  const shareAny = (one: string[], others: string[], a = asked, b = asked): boolean =>
    shareEvent({ wording: a, articles: one }, { wording: b, articles: others }, (article) => keys.get(article) ?? [])
  const share = (one: string, other: string): boolean => shareAny([one], [other])
  t.test('should be shown by a longer run of words that two articles quote, or by one article', async (t) => {
    t.ok(share('a', 'b'))
    t.ok(share('f', 'f'))
    t.ok(share('a', 'g'), 'also at the end')
  })
  t.test('should not be shown by a run of common words, or by the same words in another order', async (t) => {
    t.notOk(share('c', 'd'))
    t.notOk(share('a', 'e'))
    t.notOk(share('h', 'i'), 'or by three words')
  })
  t.test('should be shown by any article of one quote and any of the other', async (t) => {
    t.ok(shareAny(['c', 'a'], ['h', 'b']))
    t.ok(shareAny(['c', 'h'], ['i', 'c']))
    t.notOk(shareAny(['c', 'h'], ['i', 'd']))
  })
  t.test('should not be shown by the words in question themselves', async (t) => {
    const sank = prepareWording('The granite ferry sank')
    t.notOk(shareAny(['a'], ['b'], sank, sank))
    t.notOk(shareAny(['a'], ['b'], prepareWording('Then the granite ferry sank at last'), sank), 'nor within others')
    t.ok(shareAny(['a', 'b'], ['b'], sank, sank), 'though one article shows it')
    t.ok(shareAny(['a'], ['b'], sank, prepareWording('The granite ferry sails')), 'nor is it what only one of them has')
    t.ok(shareAny(['a'], ['b', 'g'], sank, sank), 'and other words do')
  })
  t.test('should not need all runs of a very long article, or depend on their order', async (t) => {
    const sentences = Array.from({ length: 300 }, (_, n) => prepareWording(`Lantern${n} granite ferry${n} harbour`))
    t.equal(eventKeys(sentences).length, 256)
    t.same(eventKeys(sentences), eventKeys(sentences.toReversed()))
  })
})

t.test('prose', async (t) => {
  const wordsOf = (text: string): Set<number> => eventWords(prepareWording(text).units)
  const rescue =
    'Firefighters from Gullhaven rescued seventeen passengers from the ferry Kittiwake, which struck the breakwater ' +
    'near Lantern Point before sunrise and drifted towards the quarry with its engine ablaze.'
  const retold =
    'Seventeen passengers were rescued when the ferry Kittiwake drifted ablaze. Its engine stopped as it struck the ' +
    'breakwater off Lantern Point. Gullhaven firefighters reached everybody before breakfast, said the harbour office.'
  const budget =
    'Gullhaven borough council adopted its budget after a debate of seven hours, with more money for libraries, ' +
    'playgrounds and the museum, while passengers of the ferry Kittiwake will pay a higher fare from Easter onwards.'
  const share = (one: string, other: string): boolean => {
    const words = new Map([
      ['a', wordsOf(one)],
      ['b', wordsOf(other)],
    ])
    return tellOfOneEvent({ articles: ['x', 'a'] }, { articles: ['b'] }, (article) => words.get(article))
  }
  t.test('should show one event where it has many rare words in common', async (t) => {
    t.ok(share(rescue, retold))
    t.ok(share(retold, rescue))
  })
  t.test('should not show it by some names of a place, nor by the words of any article', async (t) => {
    t.notOk(share(rescue, budget))
    t.notOk(share(budget, retold))
    const common = 'There should never have been another question about which country would become bigger than this'
    t.notOk(share(common, common))
  })
  t.test('should not show it where there is little of it, or much more of the other', async (t) => {
    t.notOk(share('The ferry Kittiwake struck Lantern Point', 'The ferry Kittiwake struck Lantern Point'))
    const long = Array.from({ length: 900 }, (_, n) => `harbour${n}x`).join(' ')
    t.notOk(share(rescue, `${rescue} ${long}`))
    t.notOk(share(rescue, ''))
  })
  t.test('should not show it where it is not known', async (t) => {
    t.notOk(
      tellOfOneEvent({ articles: ['a'] }, { articles: ['b'] }, (article) =>
        article === 'a' ? wordsOf(rescue) : undefined,
      ),
    )
  })
  t.test(
    'should say nothing by short words, which are common in languages whose common words are not known',
    async (t) => {
      t.equal(wordsOf('og det var ikke noe vi fikk med oss da').size, 0)
    },
  )
})
