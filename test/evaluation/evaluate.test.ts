import fc from 'fast-check'
import t from 'tap'
import { evaluate } from '../../src/evaluation/index.ts'
import { rounded } from '../../src/evaluation/figures.ts'
import { isNamed } from '../../src/names/index.ts'
import { readArticle } from './articles.ts'

const text =
  'The “smart” lock leaks. “It is old, and nobody cares,” Mara Dole said. “Ask the mayor about it.” He said: ' +
  '“Not today.”'

t.test('detection: every labelled stretch of speech, and nothing else, is to be found', async (t) => {
  const labels = {
    smart: { other: true },
    'It is old, and nobody cares,': {},
    'Ask the mayor about it.': {},
    'Not today.': {},
  } as const
  t.test('all of them', async (t) => {
    const found = { 'It is old, and nobody cares, + Ask the mayor about it.': {}, 'Not today.': {} }
    const { articles, quotations, detection, misses } = evaluate([readArticle({ text }, labels, found)])
    t.same(
      { articles, quotations, detection, misses },
      { articles: 1, quotations: 3, detection: { precision: 1, recall: 1, f1: 1 }, misses: [] },
    )
  })
  t.test('a scare quote taken for speech costs precision, and so does a stretch without a label', async (t) => {
    const found = {
      smart: {},
      'It is old, and nobody cares, + Ask the mayor about it.': {},
      'Not today.': {},
      'lock leaks': {},
    }
    const { detection, misses } = evaluate([readArticle({ text }, labels, found)])
    t.same(detection, { precision: 0.6, recall: 1, f1: 0.75 })
    t.same(
      misses.map(({ kind, at }) => [kind, at.start]),
      [
        ['not-speech', 5],
        ['unlabelled', 12],
      ],
    )
  })
  t.test('one not found costs recall, also where it is found without its marks', async (t) => {
    const found = {
      'It is old, and nobody cares, + Ask the mayor about it.': {},
      'Not today.': { unmarked: true },
    } as const
    const { detection, misses } = evaluate([readArticle({ text }, labels, found)])
    t.same(detection, { precision: 1, recall: 0.6667, f1: 0.8 })
    t.same(
      misses.map(({ kind }) => kind),
      ['missed'],
    )
  })
  t.test('four fifths of both stretches must be shared', async (t) => {
    const outcome = (phrase: string) =>
      evaluate([readArticle({ text: '“0123456789” she said.' }, { '0123456789': {} }, { [phrase]: {} })]).detection.f1
    t.equal(outcome('01234567'), 1)
    t.equal(outcome('0123456'), 0)
    t.equal(outcome('0123456789” '), 1)
    t.equal(outcome('0123456789” she'), 0)
  })
})

t.test('speakers: only labels that name somebody ask for one', async (t) => {
  const labels = {
    smart: { other: true },
    'It is old, and nobody cares,': { speaker: 'Mara Dole', how: 'explicit' },
    'Ask the mayor about it.': { speaker: 'Mara Dole', how: 'implicit' },
    'Not today.': { speaker: 'a man', how: 'pronoun' },
  } as const
  const figures = (found: Parameters<typeof readArticle>[2]) => evaluate([readArticle({ text }, labels, found)])
  t.same(
    figures({
      'It is old, and nobody cares, + Ask the mayor about it.': { speaker: 'Dole' },
      'Not today.': { speaker: 'Ian Pell' },
    }).speaker,
    {
      precision: 1,
      recall: 1,
      f1: 1,
      accuracyOnFound: 1,
      bySource: [
        ['explicit', { right: 1, count: 1 }],
        ['implicit', { right: 1, count: 1 }],
      ],
    },
    'whom a description is taken for does not matter',
  )
  const { speaker, misses } = figures({
    smart: { speaker: 'Mara Dole' },
    'It is old, and nobody cares,': { speaker: 'Mara Dole' },
    'Ask the mayor about it.': { speaker: 'Ian Pell' },
  })
  t.same(
    speaker,
    {
      precision: 0.3333,
      recall: 0.5,
      f1: 0.4,
      accuracyOnFound: 0.5,
      bySource: [
        ['explicit', { right: 1, count: 1 }],
        ['implicit', { right: 0, count: 1 }],
      ],
    },
    'a wrong one, and a speaker of what is no speech, cost precision',
  )
  t.match(
    misses.find(({ kind }) => kind === 'speaker'),
    { expected: 'Mara Dole', found: 'Ian Pell', rule: { name: 'cue-after', confidence: 0.9 } },
  )
  t.match(
    figures({ 'Ask the mayor about it.': {} }).speaker,
    { precision: 0, recall: 0, accuracyOnFound: 0, bySource: [['implicit', { right: 0, count: 1 }]] },
    'no answer',
  )
})

t.test('sources: a phrase that overlaps a labelled one will do', async (t) => {
  const labels = {
    'It is old, and nobody cares,': { source: 'Mara Dole' },
    'Not today.': { source: 'He' },
    'Ask the mayor about it.': {},
  }
  const sources = (one: string, other?: string) =>
    evaluate([
      readArticle({ text }, labels, {
        'It is old, and nobody cares,': { source: one },
        'Not today.': other ? { source: other } : {},
        'Ask the mayor about it.': { source: 'nobody' },
      }),
    ])
  t.match(sources('Dole said', 'He').source, { precision: 1, recall: 1, f1: 1 })
  const { source, misses } = sources('lock')
  t.same(source, {
    precision: 0,
    recall: 0,
    f1: 0,
    accuracyOnFound: 0,
    bySource: [
      ['explicit', { right: 0, count: 1 }],
      ['pronoun', { right: 0, count: 1 }],
    ],
  })
  t.same(
    misses.map(({ kind, expected, found }) => [kind, expected, found]),
    [
      ['source', 'Mara Dole', 'lock'],
      ['source', 'He', null],
    ],
  )
})

t.test('where the labels do not say how a source is given, its words do', async (t) => {
  for (const [source, how] of [
    ['he', 'pronoun'],
    ['They', 'pronoun'],
    ['Dole', 'explicit'],
    ['The Gull', 'explicit'],
    ['Mara Dole', 'explicit'],
    ['the mayor', 'nominal'],
    ['Two sailors', 'nominal'],
    ['officials in Norwick', 'explicit'],
  ] as const) {
    const { source: figures } = evaluate([
      readArticle({ text: `“No.” ${source} said.` }, { 'No.': { source } }, { 'No.': { source } }),
    ])
    t.same(figures?.bySource, [[how, { right: 1, count: 1 }]], source)
  }
})

t.test('links: wordings of one quote in different articles on one event belong in one quote', async (t) => {
  const leaks = 'The sluice leaks every winter and nobody repairs it.'
  const article = (id: string, event: string, quotations: Record<string, string | undefined>, missed = '') =>
    readArticle(
      {
        id,
        event,
        text: Object.keys(quotations)
          .map((words) => `“${words}” Mara Dole said.`)
          .join('\n\n'),
      },
      Object.fromEntries(Object.entries(quotations).map(([words, cluster]) => [words, cluster ? { cluster } : {}])),
      Object.fromEntries(
        Object.keys(quotations)
          .filter((words) => words !== missed)
          .map((words) => [words, { speaker: 'Mara Dole' }]),
      ),
    )
  const harbour = 'We moved the boats to the inner harbour before dawn.'
  t.same(
    evaluate([article('a', 'e', { [leaks]: 'c' }), article('b', 'e', { [leaks]: 'c', [harbour]: undefined })]).links,
    {
      precision: 1,
      recall: 1,
      f1: 1,
      labelled: 1,
      groupsAcrossEvents: 0,
    },
  )
  const notFound = evaluate([article('a', 'e', { [leaks]: 'c' }), article('b', 'e', { [leaks]: 'c' }, leaks)])
  t.match(notFound.links, { precision: 0, recall: 0, labelled: 1 })
  t.ok(notFound.misses.some(({ kind, expected }) => kind === 'link-missed' && expected === leaks))
  const unlike = evaluate([article('a', 'e', { [leaks]: 'c' }), article('b', 'e', { [leaks]: undefined })])
  t.match(unlike.links, { precision: 0, labelled: 0 })
  t.ok(unlike.misses.some(({ kind, found }) => kind === 'link-wrong' && found === leaks))
  t.match(
    evaluate([article('a', 'e', { [leaks]: 'c' }), article('b', 'f', { [leaks]: 'd' })]).links,
    { labelled: 0, groupsAcrossEvents: 1 },
    'events are not mixed',
  )
  t.match(
    evaluate([article('a', 'e', { [leaks]: 'c', [harbour]: 'c' })]).links,
    { labelled: 0 },
    'nor is an article linked with itself',
  )
  t.match(
    evaluate([article('a', 'e', { [leaks]: 'c' }), article('b', 'e', { [harbour]: 'c' })]).links,
    { labelled: 0 },
    'nor what shares no word but common ones',
  )
  t.equal(
    evaluate([article('a', 'e', { [leaks]: undefined })]).links,
    null,
    'nothing is asked where nothing is labelled',
  )
})

t.test('links of words of somebody unknown: found where the prose of two articles tells of one event', async (t) => {
  const shout = 'We are coming in!'
  const article = (id: string, prose: string) =>
    readArticle(
      { id, event: 'e', text: `${prose}\n\n“${shout}” a voice called.` },
      { [shout]: { cluster: 'c' } },
      { [shout]: {} },
    )
  const rescue = article(
    'a',
    'Firefighters from Gullhaven rescued passengers from the ferry Kittiwake near Lantern Quarry before sunrise, with its engine ablaze.',
  )
  const retold = article(
    'b',
    'Gullhaven firefighters saved passengers at Lantern Quarry as the ferry Kittiwake lay ablaze before sunrise, its engine off.',
  )
  const budget = article('c', 'The borough council adopted its budget, with more money for libraries and playgrounds.')
  t.match(evaluate([rescue, retold]).links, { precision: 1, recall: 1, labelled: 1 })
  t.match(evaluate([rescue, budget]).links, { recall: 0, labelled: 1 })
})

t.test('reliability: the confidence of speakers, else of sources, beside the share that is right', async (t) => {
  const one = (confidence: number, speaker: string) =>
    readArticle(
      { text: '“No.” Dole said.' },
      { 'No.': { speaker: 'Mara Dole', source: 'Dole' } },
      { 'No.': { speaker, source: 'Dole', confidence } },
    )
  const { reliability } = evaluate([
    one(0.92, 'Mara Dole'),
    one(0.98, 'Mara Dole'),
    one(1, 'Ian Pell'),
    one(0.1, 'Ian Pell'),
    one(0.5, ''),
  ])
  t.same(
    reliability,
    {
      of: 'speaker',
      bands: [
        { from: 0.1, to: 0.2, count: 1, confidence: 0.1, right: 0 },
        { from: 0.9, to: 1, count: 3, confidence: 0.9667, right: 0.6667 },
      ],
      expectedCalibrationError: 0.25,
    },
    'where no speaker is named there is nothing to be sure of',
  )
  const sources = readArticle(
    { text: '“No.” Dole said.' },
    { 'No.': { source: 'Dole' } },
    { 'No.': { source: 'Dole', speaker: 'Mara Dole', confidence: 0.75 } },
  )
  const pronoun = readArticle(
    { text: '“No.” She said.' },
    { 'No.': { source: 'She' } },
    { 'No.': { source: 'She', speaker: 'Mara Dole', confidence: 0.4 } },
  )
  t.match(
    evaluate([sources, pronoun]).reliability,
    { of: 'source', bands: [{ from: 0.7, count: 1, right: 1 }], expectedCalibrationError: 0.25 },
    'a source says nothing of whom a pronoun stands for',
  )
  t.equal(evaluate([readArticle({ text: '“No.”' }, { 'No.': {} }, {})]).reliability, null)
})

t.test('shares are rounded to four digits, ties to even', async (t) => {
  t.same([1 / 32, 3 / 32, 1 / 16, 2 / 3, 1].map(rounded), [0.0312, 0.0938, 0.0625, 0.6667, 1])
})

t.test('any labels and any findings', async (t) => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const phrase = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]) => letters.slice(start, start + length))
  const speaker = fc.constantFrom('Mara Dole', 'Ian Dole', 'Ian Pell', 'the Gull Society', 'a man', undefined)
  const labels = fc.dictionary(phrase, fc.record({ speaker, other: fc.constantFrom(true as const, undefined) }), {
    maxKeys: 5,
  })
  const findings = fc.dictionary(
    phrase,
    fc.record({ speaker, confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxKeys: 5 },
  )
  const article = fc.tuple(labels, findings).map(([labelled, found]) => readArticle({ text: letters }, labelled, found))

  t.test('findings that are the labels are all right', async () => {
    const apart = fc.dictionary(
      fc.constantFrom('abc', 'de', 'fghij', 'm', 'xyz'),
      fc.record({ speaker, other: fc.constantFrom(true as const, undefined) }),
    )
    fc.assert(
      fc.property(apart, (labelled) => {
        const speech = Object.fromEntries(Object.entries(labelled).filter(([, { other }]) => !other))
        const { detection, speaker: speakers, misses } = evaluate([readArticle({ text: letters }, labelled, speech)])
        const named = Object.values(speech).some(({ speaker: name }) => isNamed(name ?? ''))
        return (
          misses.length === 0 &&
          detection.f1 === (Object.keys(speech).length > 0 ? 1 : 0) &&
          (named ? speakers?.f1 === 1 : speakers === null)
        )
      }),
    )
  })
  t.test('shares are from 0 to 1, and the order of the articles does not matter', async (t) => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 5 }), (articles) => {
        const { misses, ...figures } = evaluate(articles)
        const { misses: others, ...reversed } = evaluate(articles.toReversed())
        t.strictSame(reversed, figures)
        // By kind of source, what is right is a number, and no share.
        const text = JSON.stringify(figures, (key, value: unknown) => (key === 'bySource' ? undefined : value))
        const shares = text.match(/(?<="(?:precision|recall|f1|accuracyOnFound|right|confidence)":)[^,}]+/g) ?? []
        return misses.length === others.length && shares.every((share) => Number(share) >= 0 && Number(share) <= 1)
      }),
      { numRuns: 50 },
    )
  })
})
