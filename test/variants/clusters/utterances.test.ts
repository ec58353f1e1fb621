import fc from 'fast-check'
import t from 'tap'
import {
  asUtterance,
  collectUtterances,
  dayNumber,
  matchUtterances,
  mayBeOne,
  utteranceOf,
} from '../../../src/variants/clusters/utterances.ts'
import type { Utterance } from '../../../src/variants/clusters/utterances.ts'
import type { PrintedQuotation } from '../../../src/variants/index.ts'
import { prepareWording } from '../../../src/variants/wordings/wording.ts'
import { coverage, say } from './utterances.ts'

const bridge =
  'We lost the upper bridge in the flood, and the council will rebuild it in stone before the autumn rains.'
const light = 'in stone'

t.test('quotations', async (t) => {
  const count = (text: string, ...more: Partial<PrintedQuotation>[]): number =>
    new Set(more.map((one, i) => utteranceOf(say(`id${i}`, text, one), prepareWording(text)).id)).size

  t.test('should be one utterance where one speaker says the same at one time', async (t) => {
    t.equal(count(bridge, {}, { day: '2031-05-06' }, { article: 'another', outlet: 'another' }), 1)
    t.equal(count(bridge, { day: null }, { day: null }), 1)
    t.equal(count(light, {}, { article: 'another' }), 1)
    t.equal(
      utteranceOf(say('a', bridge), prepareWording(bridge)).id,
      utteranceOf(say('b', bridge.toUpperCase()), prepareWording(bridge.toUpperCase())).id,
    )
  })

  t.test('should not be one where another speaks, or the time is another', async (t) => {
    t.equal(count(bridge, {}, { speaker: 'ian-pell' }, { speaker: null }), 3)
    t.equal(count(bridge, {}, { day: '2031-06-04' }, { day: null }), 3)
  })

  t.test('should only be one within a day where the words are few, and never where they say nothing', async (t) => {
    t.equal(count(light, {}, { day: '2031-05-05' }), 2)
    t.equal(count(light, { day: null }, { day: null }), 2)
    t.equal(count('', {}, {}), 2)
    t.equal(count(light, { speaker: null }, { speaker: null }), 2, 'since nobody knows if one person said them')
  })
})

t.test('the days', async (t) => {
  t.test('should be counted from 1970', async (t) => {
    t.equal(dayNumber('1970-01-01'), 0)
    t.equal(dayNumber('1969-12-31'), -1)
    t.equal(dayNumber('1971-01-02'), 366)
  })
  t.test('should not be made up where there is no date', async (t) => {
    for (const day of [null, '', 'in May']) t.equal(dayNumber(day), null)
  })
})

t.test('a collected utterance', async (t) => {
  const collected = (...quotations: PrintedQuotation[]): Utterance => {
    const all = [...collectUtterances(quotations).values()]
    t.equal(all.length, 1)
    return asUtterance(all[0]!)
  }

  t.test('should have its first day and its first few articles, by id, each once', async (t) => {
    const some = ['c', 'a', 'e', 'b', 'd'].map((article) => say(article, bridge, { article }))
    const utterance = collected(...some, say('z', bridge, { article: 'a', day: '2031-05-02' }))
    t.same(utterance.articles, ['a', 'b', 'c', 'd'])
    t.equal(utterance.day, dayNumber('2031-05-02'))
  })

  t.test('should have no day where no quotation has one', async (t) => {
    t.equal(collected(say('a', bridge, { day: null })).day, null)
  })
})

t.test('two utterances', async (t) => {
  const utterance = (text: string, more: Partial<Utterance> = {}): Utterance => ({
    id: 1,
    wording: prepareWording(text),
    speaker: 'mara-dole',
    day: 100,
    told: null,
    articles: ['article'],
    ...more,
  })
  const elsewhere = { articles: ['another', 'third'] }
  const never = (): boolean => {
    t.fail('the event decides nothing here')
    return true
  }
  const matches = (a: Utterance, b: Utterance, quoted = never, told = (): boolean => false): boolean => {
    const match = matchUtterances(a, b, { quoted, told })
    t.same(matchUtterances(b, a, { quoted, told }), match, 'whichever comes first')
    return match !== null
  }

  t.test('should match within three weeks, or where the time is not known', async (t) => {
    for (const day of [79, 121]) t.ok(matches(utterance(bridge), utterance(bridge, { day })))
    t.ok(matches(utterance(bridge), utterance(bridge, { day: null }), () => false))
    for (const day of [78, 122]) t.notOk(matches(utterance(bridge), utterance(bridge, { day })))
  })

  t.test('should be asked for the event only where that decides', async (t) => {
    const unknown = { speaker: null }
    t.ok(matches(utterance(bridge), utterance(light)))
    t.ok(matches(utterance(bridge), utterance(light, unknown), () => true))
    t.notOk(matches(utterance(bridge), utterance(light, unknown), () => false))
    t.notOk(matches(utterance(bridge), utterance('Nobody asks ferrymen', unknown)))
    t.ok(
      matches(utterance(bridge), utterance(bridge, { speaker: 'ian-pell' }), () => false),
      'or may do so',
    )
  })

  t.test('should match where they are the same words, and the prose beside them tells of one event', async (t) => {
    const unknown = { speaker: null, day: null }
    const both = (one: string, other: string, more: Partial<Utterance> = {}, told = true): boolean =>
      matches(
        utterance(one, unknown),
        utterance(other, { ...unknown, ...elsewhere, ...more }),
        () => false,
        () => told,
      )
    t.ok(both('We are coming in!', 'We’re coming in.'))
    t.ok(
      both('We are coming in!', 'We’re coming in.', { speaker: 'mara-dole' }),
      'or one article does not name who spoke',
    )
    t.notOk(both('We are coming in!', 'We’re coming in.', {}, false))
    t.notOk(both('coming in', 'We’re coming in to the harbour.'), 'nor pieces of others')
    t.notOk(both('Nobody asks', 'Nobody asked'), 'nor words that are much like them')
    const [one, other] = [
      utterance('We are coming in!', { day: null }),
      utterance('We’re coming in.', { day: null, ...elsewhere, speaker: 'ian-pell' }),
    ]
    t.notOk(
      matches(one, other, () => false, never),
      'nor the words of two people, whatever the prose tells',
    )
  })

  t.test(
    'should match where one speaker is known to use them, and the prose tells of one event for want of a date',
    async (t) => {
      const piece = (words: string, more: Partial<Utterance> = {}, told = true): boolean =>
        matches(
          utterance('Nobody asks the ferrymen about granite', { day: null }),
          utterance(words, { day: null, ...elsewhere, ...more }),
          () => false,
          () => told,
        )
      t.ok(piece('the ferrymen'))
      t.notOk(piece('the ferrymen', {}, false))
      t.notOk(piece('the ferrymen', { speaker: null }), 'not where the speaker is unknown')
      t.notOk(piece('ferrymen'), 'nor a single word')
    },
  )

  t.test('should not match where one article prints them, with and without a "not"', async (t) => {
    const [did, not] = ['We did lose the upper bridge in the flood', 'We did not lose the upper bridge in the flood']
    t.notOk(matches(utterance(did), utterance(not)))
    t.notOk(matches(utterance(did, { articles: ['a', 'b'] }), utterance(not, { articles: ['b', 'c'] })))
    t.ok(matches(utterance(did), utterance(not, elsewhere)))
  })

  t.test('should not match where one article prints them with other words in one place', async (t) => {
    const [one, other] = ['Somebody should paint the old lantern red', 'I will paint the old lantern red']
    t.notOk(matches(utterance(one), utterance(other)))
    t.ok(matches(utterance(one), utterance(other, elsewhere)), 'while two articles may edit one sentence')
    t.notOk(matches(utterance('We painted the old lantern wall red'), utterance('We painted the old granite wall red')))
    t.notOk(matches(utterance('We painted the old lantern red'), utterance('We painted the old lantern blue')))
  })

  t.test('should match where one article prints one in part, or in another form', async (t) => {
    const full = 'We painted the old lantern and the granite wall red'
    t.ok(matches(utterance(full), utterance('painted the old lantern')))
    t.ok(matches(utterance(full), utterance('painting the old lantern and the granite wall')))
    t.ok(matches(utterance(full), utterance('painted the old lantern … red')))
    t.ok(matches(utterance(full), utterance('[He] painted the old lantern and the [long] wall red')))
    t.ok(matches(utterance('Paint the f---ing lantern red'), utterance('Paint the fucking lantern red')))
  })

  t.test("should not match where one is somebody else's sentence that quotes the other", async (t) => {
    const words = 'the upper bridge was lost in the flood because nobody cleaned it'
    const quoting = utterance(`The mayor told us that “${words}” and then she left`, {
      speaker: 'ian-pell',
      ...elsewhere,
    })
    t.notOk(matches(utterance(words), quoting, () => true))
    t.ok(matches(utterance(words), { ...quoting, speaker: null }, () => true))
  })
})

t.test('two utterances may be one', async (t) => {
  const spoken = (text: string, more: Partial<PrintedQuotation> = {}): Utterance => {
    const [collected] = collectUtterances([say('one', text, more)]).values()
    return asUtterance(collected!)
  }
  t.test('where their words are, whenever they were printed', async (t) => {
    t.ok(mayBeOne(spoken(bridge), spoken(bridge.slice(0, 60), { day: '2030-01-01' })))
  })
  t.test('but not where they have a phrase in common, or their articles tell two times', async (t) => {
    t.notOk(mayBeOne(spoken(bridge), spoken('The council will open the new harbour to the ferry on Monday afternoon')))
    const [may, june] = ['2031-05-01', '2031-06-20'].map((day) => spoken(bridge, { told: { from: day, to: day } }))
    t.notOk(mayBeOne(may!, june!))
  })
  const certain = { quoted: () => true, told: () => true }
  t.test('wherever they match', async () => {
    fc.assert(
      fc.property(coverage(12), (quotations) => {
        const utterances = Array.from(collectUtterances(quotations).values(), asUtterance)
        return utterances.every((a) =>
          utterances.every((b) => matchUtterances(a, b, certain) === null || mayBeOne(a, b)),
        )
      }),
    )
  })
})
