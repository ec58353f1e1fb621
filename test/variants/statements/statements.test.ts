import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { commonest, fullestOf, gatherStatements } from '../../../src/variants/index.ts'
import type { PrintedQuote, Statement } from '../../../src/variants/index.ts'
import { bridge, ferries, post, print, thanks } from './printings.ts'
import type { Printed } from './printings.ts'

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

t.test('the medium of a statement', async (t) => {
  const media = (...names: (string | null)[]) =>
    gather(names.map((medium, i) => print(`a${i}`, 0, 'q1', bridge, { medium }))).map(({ medium }) => medium)

  t.test('should be a name that says more, however often a general one is printed', async (t) =>
    t.same(media('social media', 'Town Board', 'social media', null), ['Town Board']),
  )

  t.test('should be a general name only where there is no other', async (t) =>
    t.same(media('social media', null, null), ['social media']),
  )
})

t.test('quotes side by side in one article', async (t) => {
  t.test('should come together by their places, whatever the order in which they are given', async (t) => {
    const [one, two, three] = [
      print('a', 0, 'q1', bridge, post),
      print('a', 1, 'q2', ferries),
      print('a', 2, 'q3', thanks, post),
    ]
    t.same(quotes(gather([three!, one!, two!])), ['q1 q2 q3'])
    t.same(quotes(gather([one!, three!, two!])), ['q1 q2 q3'])
    t.same(
      quotes(gather([one!, two!, three!, print('b', 0, 'q3', thanks, post), print('b', 1, 'q1', bridge)])),
      ['q1 q2 q3'],
      'each once, also where all are beside each other',
    )
  })

  t.test('should come together first where most articles print them so, then by their names', async (t) => {
    const radio = { medium: 'Radio Gull' }
    const pairs = (...articles: string[]) =>
      articles.flatMap((article) => [print(article, 0, 'q2', ferries), print(article, 1, 'q3', thanks, post)])
    const other = [print('z', 0, 'q1', bridge, radio), print('z', 1, 'q2', ferries)]
    t.same(quotes(gather([...other, ...pairs('a', 'b')])), ['q1', 'q2 q3'])
    for (const printings of [
      [...other, ...pairs('a')],
      [...pairs('a'), ...other],
    ])
      t.same(quotes(gather(printings)), ['q1 q2', 'q3'])
  })

  t.test(
    'should follow what has a medium, though they have none or a general one, and not what has none',
    async (t) => {
      const later = { day: '2031-05-05' }
      const beside = (before: string | null, after: string | null) =>
        quotes(
          gather([
            print('a', 0, 'q1', bridge, { medium: before }),
            print('b', 0, 'q1', bridge, { ...later, medium: before }),
            print('b', 1, 'q2', ferries, { ...later, medium: after }),
          ]),
        )
      t.same(beside('Town Board', null), ['q1 q2'])
      t.same(beside('Town Board', 'social media'), ['q1 q2'])
      t.same(beside(null, 'social media'), ['q2'])
    },
  )

  t.test('should have the first of their days, or none', async (t) => {
    const [day, later] = ['2031-05-04', '2031-05-05']
    const [statement] = gather([
      print('b', 0, 'q1', ferries, { ...post, day: later }),
      print('b', 1, 'q2', bridge, { ...post, day: later }),
      print('a', 0, 'q2', bridge, { ...post, day }),
    ])
    t.match(statement, { quotes: ['q1', 'q2'], day })
    t.equal(gather([print('a', 0, 'q1', bridge, { ...post, day: null })])[0]?.day, null)
  })
})

t.test('the commonest medium', async (t) => {
  t.equal(commonest(['Radio Gull', null, 'Town Board', null, 'Town Board']), 'Town Board')
  t.equal(commonest(['Town Board', 'Radio Gull']), 'Radio Gull', 'is the first as text where several are as common')
  t.equal(commonest([null]), null)
})

t.test('the time told at quotes', async (t) => {
  const friday = { from: '2031-05-02', to: '2031-05-02' }
  const march = { from: '2031-03-01', to: '2031-03-31' }

  t.test('should make a statement of what is told to somebody then, and not of a time alone', async (t) => {
    t.equal(gather([print('a', 0, 'q1', bridge, { told: friday, addressee: 'the council' })]).length, 1)
    t.equal(gather([print('a', 0, 'q1', bridge, { told: friday })]).length, 0)
  })

  t.test('should part quotes side by side where it differs, and not where one is not told', async (t) => {
    const first = print('a', 0, 'q1', bridge, { ...post, told: friday })
    t.equal(gather([first, print('a', 1, 'q2', ferries, { ...post, told: march })]).length, 2)
    t.equal(gather([first, print('a', 1, 'q2', ferries, post)]).length, 1)
  })
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
    told: fc.constantFrom(
      null,
      null,
      { from: '2031-03-01', to: '2031-03-31' },
      { from: '2031-05-03', to: '2031-05-03' },
    ),
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
