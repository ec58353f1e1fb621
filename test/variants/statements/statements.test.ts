import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import {
  commonest,
  fullestOf,
  gatherStatements,
  isWithinReach,
  mattersToQuote,
  mattersToStatement,
  momentsNear,
  piecesOf,
  prepareWording,
  textOf,
} from '../../../src/variants/index.ts'
import type { PrintedQuote, Printing, Statement } from '../../../src/variants/index.ts'

const bridge = 'We lost the upper bridge in the flood, and the council will rebuild it in stone.'
const ferries = 'The granite ferries will carry everybody until the autumn rains.'
const thanks = 'I thank the engineers who slept on the dam.'

interface Printed extends Printing {
  readonly quote: string
  readonly speaker: string | null
}

let count = 0
const print = (article: string, place: number, quote: string, text: string, more: Partial<Printed> = {}): Printed => ({
  id: `p${++count}`,
  quote,
  text,
  speaker: 'mara-dole',
  parts: 1,
  fragment: false,
  medium: null,
  article,
  place,
  day: '2031-05-04',
  ...more,
})
const post = { medium: 'Town Board' }

/** Gathers printings, those of one quote being its wordings. */
function gather(printings: readonly Printed[]): Statement[] {
  return gatherStatements(
    Array.from(
      Map.groupBy(printings, ({ quote }) => quote),
      ([id, some]): PrintedQuote => ({
        id,
        speaker: some[0]!.speaker,
        text: fullestOf(some.map(({ text }) => text)),
        printings: some,
      }),
    ),
  )
}
const quotes = (statements: readonly Statement[]): string[] => statements.map((statement) => statement.quotes.join(' '))

t.test('quotes of one occasion', async (t) => {
  t.test('should come together when printed side by side, the medium named at one of them', async (t) => {
    t.match(
      gather([
        print('a', 0, 'q1', bridge, post),
        print('a', 1, 'q2', ferries),
        print('b', 0, 'q2', ferries),
        print('b', 1, 'q3', thanks),
      ]),
      [
        {
          speaker: 'mara-dole',
          medium: 'Town Board',
          day: '2031-05-04',
          quotes: ['q1', 'q2'],
          text: `${bridge} […] ${ferries}`,
        },
      ],
    )
  })

  t.test('should come together when their words overlap', async (t) => {
    const rest = 'the council will rebuild it in stone. It will take a year.'
    const [statement, ...others] = gather([print('a', 0, 'q1', bridge, post), print('b', 3, 'q2', rest)])
    t.same(others, [])
    t.same(
      statement?.text,
      'We lost the upper bridge in the flood, and the council will rebuild it in stone. It will take a year.',
    )
  })

  t.test('should stay apart when another speaks, much time lies between, or the media differ', async (t) => {
    const beside = (more: Partial<Printed>) =>
      quotes(gather([print('a', 0, 'q1', bridge, post), print('a', 1, 'q2', ferries, { ...post, ...more })]))
    t.same(beside({}), ['q1 q2'])
    t.same(beside({ speaker: 'ian-pell' }), ['q1', 'q2'])
    t.same(beside({ medium: 'Radio Gull' }), ['q1', 'q2'])
    t.same(beside({ medium: 'social media' }), ['q1 q2'], 'which is no other medium')
    t.same(
      quotes(
        gather([
          print('a', 0, 'q1', bridge, post),
          print('a', 1, 'q2', ferries, post),
          print('b', 0, 'q2', ferries, { ...post, day: '2031-04-20' }),
        ]),
      ),
      ['q1', 'q2'],
    )
  })

  t.test('should stay apart when something stands between them, or no medium is known', async (t) => {
    t.same(quotes(gather([print('a', 0, 'q1', bridge, post), print('a', 2, 'q2', ferries, post)])), ['q1', 'q2'])
    t.same(gather([print('a', 0, 'q1', bridge), print('a', 1, 'q2', ferries)]), [])
    t.same(gather([print('a', 0, 'q1', bridge, { speaker: null, ...post })]), [])
  })

  t.test('should come together when the days are near, but not on and on', async (t) => {
    const days = ['2031-05-04', '2031-05-05', '2031-05-06', '2031-05-08']
    const [a, b, c, d] = days.map((day) => ({ ...post, day }))
    const beside = (
      article: string,
      one: Partial<Printed>,
      other: Partial<Printed>,
      [q1, q2]: readonly [string, string],
    ) => [
      print(`${article}0`, 0, q1, `${q1} ${bridge}`, one),
      print(`${article}1`, 0, q1, `${q1} ${bridge}`, other),
      print(`${article}1`, 1, q2, `${q2} ${ferries}`, other),
    ]
    t.same(quotes(gather(beside('x', a!, b!, ['q1', 'q2']))), ['q1 q2'])
    t.same(quotes(gather(beside('x', a!, c!, ['q1', 'q2']))), ['q1 q2'], 'two days after')
    t.same(quotes(gather(beside('x', b!, d!, ['q1', 'q2']))), ['q1', 'q2'], 'but not three')
    t.same(quotes(gather(beside('x', a!, d!, ['q1', 'q2']))), ['q1', 'q2'])
    t.same(
      quotes(gather([...beside('x', a!, b!, ['q1', 'q2']), ...beside('y', b!, c!, ['q2', 'q3'])])),
      ['q1 q2', 'q3'],
      'what follows another leads none',
    )
  })

  t.test('should be added to the group with most neighbours, of several the nearest', async (t) => {
    const later = { ...post, day: '2031-05-06' }
    const printings = [
      print('a', 0, 'q1', bridge, post),
      print('b', 0, 'q2', ferries, { ...post, day: '2031-05-05' }),
      ...[print('c', 0, 'q1', bridge, later), print('c', 1, 'q3', thanks, later)],
      ...[print('d', 0, 'q2', ferries, later), print('d', 1, 'q3', thanks, later)],
    ]
    t.same(quotes(gather(printings)), ['q1', 'q2 q3'])
    const more = [print('e', 0, 'q1', bridge, later), print('e', 1, 'q3', thanks, later)]
    t.same(quotes(gather([...printings, ...more])), ['q1 q3', 'q2'])
  })

  t.test('should not be added to a group of another medium, or of none', async (t) => {
    const later = { medium: null, day: '2031-05-05' }
    const beside = (medium: string | null, other: string | null) =>
      quotes(
        gather([
          print('a', 0, 'q1', bridge, { medium }),
          ...[print('b', 0, 'q1', bridge, later), print('b', 1, 'q2', ferries, { ...later, ...post })],
          ...['c', 'd'].map((article) => print(article, 0, 'q2', ferries, { ...later, medium: other })),
        ]),
      )
    t.same(beside('Town Board', 'Town Board'), ['q1 q2'])
    t.same(beside('Town Board', 'social media'), ['q1 q2'])
    t.same(beside('Town Board', 'Radio Gull'), ['q1', 'q2'])
    t.same(beside(null, 'Town Board'), ['q2'])
  })

  t.test('should have the first day and the fullest wording of all', async (t) => {
    const later = { ...post, day: '2031-05-05' }
    const [statement] = gather([
      print('a', 0, 'q1', ferries, post),
      print('b', 0, 'q1', ferries, later),
      print('b', 1, 'q2', bridge, later),
    ])
    t.match(statement, { quotes: ['q1', 'q2'], day: '2031-05-04', fullest: 'q2' })
  })

  t.test('should not come together in an article of much later', async (t) => {
    const [one, other] = [print('a', 0, 'q1', bridge, post), print('b', 0, 'q2', ferries, post)]
    const review = (day: string) => [
      print('c', 0, 'q1', bridge, { ...post, day }),
      print('c', 1, 'q2', ferries, { ...post, day }),
    ]
    t.same(quotes(gather([one, other, ...review('2031-05-05')])), ['q1 q2'])
    t.same(quotes(gather([one, other, ...review('2031-06-05')])), ['q1', 'q2'])
  })

  t.test('should come together with a fragment only where the medium is named at that', async (t) => {
    const beside = (more: Partial<Printed>) =>
      quotes(
        gather([print('a', 0, 'q1', bridge, post), print('a', 1, 'q2', 'stone walls', { fragment: true, ...more })]),
      )
    t.same(beside(post), ['q1 q2'])
    t.same(beside({}), ['q1'])
  })

  t.test('should come together without a date only within an article', async (t) => {
    const undated = { ...post, day: null }
    t.same(quotes(gather([print('a', 0, 'q1', bridge, undated), print('a', 1, 'q2', ferries, undated)])), ['q1 q2'])
    t.same(
      quotes(
        gather([
          print('a', 0, 'q1', bridge, undated),
          print('b', 0, 'q2', ferries, undated),
          print('c', 0, 'q1', bridge, undated),
          print('c', 1, 'q2', ferries, undated),
        ]),
      ),
      ['q1', 'q2'],
    )
  })

  t.test('should not be brought together through a third that fits two media', async (t) => {
    t.same(
      quotes(
        gather([
          print('a', 0, 'q1', bridge, post),
          print('a', 1, 'q2', ferries),
          print('b', 0, 'q1', bridge, post),
          print('b', 1, 'q2', ferries),
          print('c', 0, 'q2', ferries),
          print('c', 1, 'q3', thanks, { medium: 'Radio Gull' }),
        ]),
      ),
      ['q1 q2', 'q3'],
    )
  })
})

t.test('the text of a statement', async (t) => {
  t.test('should be put together from what overlaps, and say from where', async (t) => {
    const [first, second] = [
      print('a', 0, 'q1', 'We lost the upper bridge in the flood,'),
      print('b', 0, 'q1', 'the upper bridge in the flood, and the council will rebuild it in stone.'),
    ]
    t.same(piecesOf([second, first]), [
      {
        text: 'We lost the upper bridge in the flood, and the council will rebuild it in stone.',
        sources: [
          { id: first.id, start: 0, end: 37 },
          { id: second.id, start: 29, end: 72 },
        ],
      },
    ])
  })

  t.test('should not be put together by two words, or by common ones', async (t) => {
    const pieces = (...texts: string[]): number => piecesOf(texts.map((text, i) => print(`a${i}`, 0, 'q', text))).length
    t.equal(pieces('We lost seven lanterns on the granite bridge', 'granite bridge that drowned beneath our walls'), 2)
    t.equal(pieces('Seven ferries drowned here and it was the', 'and it was the lantern beneath our walls'), 2)
    t.equal(
      pieces('We lost seven lanterns on the granite bridge', 'the granite bridge that drowned beneath our walls'),
      1,
    )
  })

  t.test('should take nothing from pieces and edited wordings', async (t) => {
    t.same(
      piecesOf([
        print('a', 0, 'q', bridge),
        print('b', 0, 'q', 'the upper bridge'),
        print('c', 0, 'q', 'We lost … the bridge in the flood and nobody will rebuild it in stone.'),
      ]).map(({ text }) => text),
      [bridge],
    )
  })

  t.test('should not let an edited beginning take the place of the fuller one', async (t) => {
    t.same(
      piecesOf([
        print('a', 0, 'q', bridge),
        print('b', 0, 'q', 'We lost the lower bridge in the flood, and the council will'),
      ]).map(({ text }) => text),
      [bridge],
    )
  })

  t.test('should rather be what others were matched with than what somebody alone put words into', async (t) => {
    const more =
      'We certainly never lost the upper granite bridge in the terrible flood, and the council will rebuild it ' +
      'in stone.'
    const printings = [print('a', 0, 'q', bridge), print('b', 0, 'q', more)]
    t.same(
      piecesOf(printings, [bridge]).map(({ text }) => text),
      [bridge],
    )
    t.same(
      piecesOf(printings, [more]).map(({ text }) => text),
      [more],
    )
  })

  t.test('should rather be printed without interruption', async (t) => {
    const asides = bridge.replace('flood,', 'flood.')
    t.same(
      piecesOf([print('a', 0, 'q', bridge), print('b', 0, 'q', asides, { parts: 2 })]).map(({ text }) => text),
      [bridge],
    )
    t.same(
      piecesOf([print('a', 0, 'q', bridge, { parts: 2 }), print('b', 0, 'q', asides)]).map(({ text }) => text),
      [asides],
    )
  })

  t.test('should have its pieces in the order in which most print them', async (t) => {
    const printings = [
      print('a', 0, 'q1', ferries),
      print('a', 1, 'q2', bridge),
      print('b', 0, 'q1', ferries),
      print('b', 1, 'q2', bridge),
      print('c', 0, 'q2', bridge),
      print('c', 1, 'q1', ferries),
    ]
    t.same(
      piecesOf(printings).map(({ text }) => text),
      [ferries, bridge],
    )
  })

  t.test('should join two pieces when a third overlaps both', async (t) => {
    const texts = [
      'We lost the upper bridge in the flood',
      'the council will rebuild it in stone before the autumn rains',
      'upper bridge in the flood and the council will rebuild it',
    ]
    t.same(
      piecesOf(texts.map((text, i) => print(`a${i}`, 0, 'q', text))).map(({ text }) => text),
      ['We lost the upper bridge in the flood and the council will rebuild it in stone before the autumn rains'],
    )
  })
})

t.test('a given text', async (t) => {
  const given = (id: string, text: string, day = '2031-05-04') => ({ id, wording: prepareWording(text), day })
  const both = given('t1', `${bridge} ${ferries}`)
  const placed = (text: string, moment = '2031-05-04', texts = [both]) => textOf(prepareWording(text), moment, texts)

  t.test('should have the words that are printed of it, edited ones too', async (t) => {
    t.equal(placed('the granite ferries will carry everybody'), 't1')
    t.equal(placed('We lost the lower bridge in the flood, and the council will rebuild it'), 't1')
    t.equal(placed(ferries, '2031-05-20'), 't1', 'days later')
    t.equal(placed(ferries, '2031-05-02'), 't1', 'two days before, by another clock')
  })

  t.test('should not have others, or those of another time', async (t) => {
    t.equal(placed(thanks), null)
    t.equal(placed('the council', '2031-05-12'), null, 'too little evidence after so many days')
    t.equal(placed(ferries, '2031-05-01'), null, 'before it was said')
    t.equal(placed(ferries, '2031-07-01'), null)
    const rest =
      'will carry everybody until the autumn rains, and nobody shall drown beneath our seven lantern walls again'
    t.equal(placed(rest), null, 'only its end')
    t.equal(placed(ferries, 'in a'), null, 'at no known time')
  })

  t.test('should have them before one that is farther in time or has fewer of them, whatever the order', async (t) => {
    const [later, other] = [
      given('t0', ferries, '2031-05-06'),
      given('t2', 'The granite ferries will carry nobody until the autumn rains.'),
    ]
    for (const texts of [
      [both, later, other],
      [other, later, both],
    ])
      t.equal(placed(ferries, '2031-05-04', texts), 't1')
    const copies = [given('t4', ferries), given('t3', ferries)]
    for (const texts of [copies, [...copies].reverse()]) t.equal(placed(ferries, '2031-05-04', texts), 't3')
  })
})

t.test('the commonest medium', async (t) => {
  t.equal(commonest(['Radio Gull', null, 'Town Board', null, 'Town Board']), 'Town Board')
  t.equal(commonest(['Town Board', 'Radio Gull']), 'Radio Gull', 'is the first as text where several are as common')
  t.equal(commonest([null]), null)
})

t.test('which moments matter', async (t) => {
  const at = (day: number): string => `2031-05-${String(day).padStart(2, '0')}`
  const days = (matters: (day: string) => boolean): number[] =>
    Array.from({ length: 20 }, (_, i) => i + 1).filter((day) => matters(at(day)))
  t.same(momentsNear(at(10)), [8, 9, 10, 11, 12].map(at))
  t.same(
    days((day) => mattersToQuote(day, at(10))),
    [6, 7, 8, 9, 10],
    'to the statement of a quote',
  )
  t.same(
    days((day) => mattersToStatement(day, at(10))),
    [6, 7, 8, 9, 10, 11, 12],
    'to what is in a statement',
  )
  t.same(
    days((day) => isWithinReach(day, at(10))),
    [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  )
  for (const matters of [mattersToQuote, mattersToStatement, isWithinReach]) {
    t.ok(matters('in a', 'in a'), 'what has no date matters within its article')
    t.notOk(matters('in a', 'in b'))
    t.notOk(matters('in a', at(10)))
  }
  t.same(momentsNear('in a'), ['in a'])
})

t.test('the order of the printings never shows', async () => {
  const words = (
    'we lost the granite bridge and the harbour council never rebuilt it of stone while every ferry slept in ' +
    'the autumn lantern rain'
  ).split(' ')
  const speakers: Record<string, string | null> = { q1: 'mara-dole', q2: 'mara-dole', q3: 'mara-dole', q4: null }
  const printing = fc.record({
    from: fc.nat(words.length - 4),
    length: fc.integer({ min: 1, max: 14 }),
    quote: fc.constantFrom('q1', 'q2', 'q3', 'q4'),
    article: fc.constantFrom('a', 'b', 'c'),
    medium: fc.constantFrom(null, null, 'Town Board', 'Radio Gull'),
    day: fc.constantFrom('2031-05-04', '2031-05-05', '2031-06-01', null),
    fragment: fc.boolean(),
  })
  const list = fc.array(printing, { maxLength: 12 }).map((some) =>
    some.map(({ from, length, ...more }, i): Printed => ({
      ...more,
      speaker: speakers[more.quote]!,
      id: `id${i}`,
      parts: 1,
      place: some.slice(0, i).filter(({ article }) => article === more.article).length,
      text: words.slice(from, from + length).join(' '),
    })),
  )
  fc.assert(
    fc.property(
      list.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
      ([printings, shuffled]) => {
        const statements = gather(printings)
        deepEqual(gather(shuffled), statements)
        const texts = new Map(printings.map(({ id, text }) => [id, text]))
        for (const { sources, text } of statements.flatMap(({ pieces }) => pieces)) {
          equal(sources.map(({ id, start, end }) => texts.get(id)!.slice(start, end)).join(''), text)
        }
      },
    ),
    { numRuns: 500 },
  )
})
