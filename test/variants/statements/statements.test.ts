import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { gatherStatements, piecesOf, placeInText } from '../../../src/variants/index.ts'
import type { Printing, Statement } from '../../../src/variants/index.ts'

const bridge = 'We lost the upper bridge in the flood, and the council will rebuild it in stone.'
const ferries = 'The granite ferries will carry everybody until the autumn rains.'
const thanks = 'I thank the engineers who slept on the dam.'

let count = 0
const print = (article: string, ordinal: number, quote: string, text: string, more: Partial<Printing> = {}): Printing => ({
  id: `p${++count}`, quote, text, speaker: 'mara-dole', medium: null, article, outlet: article, ordinal, day: '2031-05-04', ...more,
})
const post = { medium: 'Town Board' }
const quotes = (statements: readonly Statement[]): string[] => statements.map((statement) => statement.quotes.join(' '))

t.test('quotes of one occasion', async (t) => {
  t.test('should come together when printed side by side, the medium named at one of them', async (t) => {
    t.match(gatherStatements([print('a', 0, 'q1', bridge, post), print('a', 1, 'q2', ferries), print('b', 0, 'q2', ferries), print('b', 1, 'q3', thanks)]), [
      { speaker: 'mara-dole', medium: 'Town Board', day: '2031-05-04', quotes: ['q1', 'q2'], text: `${bridge} […] ${ferries}` },
    ])
  })

  t.test('should come together when their words overlap', async (t) => {
    const rest = 'the council will rebuild it in stone. It will take a year.'
    const [statement, ...others] = gatherStatements([print('a', 0, 'q1', bridge, post), print('b', 3, 'q2', rest)])
    t.same(others, [])
    t.same(statement?.text, 'We lost the upper bridge in the flood, and the council will rebuild it in stone. It will take a year.')
  })

  t.test('should stay apart when another speaks, much time lies between, or the media differ', async (t) => {
    const beside = (more: Partial<Printing>) => quotes(gatherStatements([print('a', 0, 'q1', bridge, post), print('a', 1, 'q2', ferries, { ...post, ...more })]))
    t.same(beside({}), ['q1 q2'])
    t.same(beside({ speaker: 'ian-pell' }), ['q1', 'q2'])
    t.same(beside({ medium: 'Radio Gull' }), ['q1', 'q2'])
    t.same(beside({ medium: 'social media' }), ['q1 q2'], 'which is no other medium')
    t.same(quotes(gatherStatements([
      print('a', 0, 'q1', bridge, post), print('a', 1, 'q2', ferries, post), print('b', 0, 'q2', ferries, { ...post, day: '2031-04-20' }),
    ])), ['q1', 'q2'])
  })

  t.test('should stay apart when something stands between them, or no medium is known', async (t) => {
    t.same(quotes(gatherStatements([print('a', 0, 'q1', bridge, post), print('a', 2, 'q2', ferries, post)])), ['q1', 'q2'])
    t.same(gatherStatements([print('a', 0, 'q1', bridge), print('a', 1, 'q2', ferries)]), [])
    t.same(gatherStatements([print('a', 0, 'q1', bridge, { speaker: null, ...post })]), [])
  })

  t.test('should not be brought together through a third that fits two media', async (t) => {
    t.same(quotes(gatherStatements([
      print('a', 0, 'q1', bridge, post), print('a', 1, 'q2', ferries), print('b', 0, 'q1', bridge, post), print('b', 1, 'q2', ferries),
      print('c', 0, 'q2', ferries), print('c', 1, 'q3', thanks, { medium: 'Radio Gull' }),
    ])), ['q1 q2', 'q3'])
  })
})

t.test('the text of a statement', async (t) => {
  t.test('should be put together from what overlaps, and say from where', async (t) => {
    const [first, second] = [print('a', 0, 'q1', 'We lost the upper bridge in the flood,'), print('b', 0, 'q1', 'the upper bridge in the flood, and the council will rebuild it in stone.')]
    t.same(piecesOf([second, first]), [
      {
        text: 'We lost the upper bridge in the flood, and the council will rebuild it in stone.',
        sources: [{ id: first.id, start: 0, end: 37 }, { id: second.id, start: 29, end: 72 }],
      },
    ])
  })

  t.test('should take nothing from pieces and edited wordings', async (t) => {
    t.same(piecesOf([print('a', 0, 'q', bridge), print('b', 0, 'q', 'the upper bridge'), print('c', 0, 'q', 'We lost … the bridge in the flood and nobody will rebuild it in stone.')]).map(({ text }) => text), [bridge])
  })

  t.test('should not let an edited beginning take the place of the fuller one', async (t) => {
    t.same(piecesOf([print('a', 0, 'q', bridge), print('b', 0, 'q', 'We lost the lower bridge in the flood, and the council will')]).map(({ text }) => text), [bridge])
  })

  t.test('should have its pieces in the order in which most print them', async (t) => {
    const printings = [print('a', 0, 'q1', ferries), print('a', 1, 'q2', bridge), print('b', 0, 'q1', ferries), print('b', 1, 'q2', bridge), print('c', 0, 'q2', bridge), print('c', 1, 'q1', ferries)]
    t.same(piecesOf(printings).map(({ text }) => text), [ferries, bridge])
  })

  t.test('should join two pieces when a third overlaps both', async (t) => {
    const texts = ['We lost the upper bridge in the flood', 'the council will rebuild it in stone before the autumn rains', 'upper bridge in the flood and the council will rebuild it']
    t.same(piecesOf(texts.map((text, i) => print(`a${i}`, 0, 'q', text))).map(({ text }) => text), ['We lost the upper bridge in the flood and the council will rebuild it in stone before the autumn rains'])
  })
})

t.test('an authoritative text', async (t) => {
  const text = `${bridge} ${ferries}`
  const printings = [
    print('Gull', 0, 'q2', 'the granite ferries will carry everybody'), print('Gull', 1, 'q1', 'the upper bridge'), print('Tern', 0, 'q1', 'We lost the lower bridge in the flood'),
    print('Tern', 1, 'q3', thanks),
  ]
  const { placed, elsewhere, collation } = placeInText(text, 'mara-dole', 'the post', printings)
  t.test('should have every printing of its words placed in it, and the others named', async (t) => {
    t.same(placed, printings.slice(0, 3).map(({ id }) => id))
    t.same(elsewhere, [printings[3]!.id])
  })
  t.test('should be collated with each article as a witness', async (t) => {
    t.same(collation.base, { label: 'the post', text, words: 26 })
    t.same(collation.witnesses.map(({ label, parts, fidelity }) => [label, parts.length, fidelity]), [['Gull', 2, 'typographic'], ['Tern', 1, 'altered']])
  })
})

t.test('the order of the printings never shows', async () => {
  const words = 'we lost the granite bridge and the harbour council never rebuilt it of stone while every ferry slept in the autumn lantern rain'.split(' ')
  const printing = fc.record({
    from: fc.nat(words.length - 4), length: fc.integer({ min: 1, max: 14 }), quote: fc.constantFrom('q1', 'q2', 'q3', 'q4'), article: fc.constantFrom('a', 'b', 'c'),
    ordinal: fc.nat(4), medium: fc.constantFrom(null, null, 'Town Board', 'Radio Gull'), speaker: fc.constantFrom('mara-dole', 'mara-dole', null), day: fc.constantFrom('2031-05-04', '2031-05-05', '2031-06-01', null),
  })
  const list = fc.array(printing, { maxLength: 12 }).map((some) => some.map(({ from, length, ...more }, i): Printing => ({ ...more, id: `id${i}`, outlet: more.article, text: words.slice(from, from + length).join(' ') })))
  fc.assert(fc.property(list.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))), ([printings, shuffled]) => {
    const statements = gatherStatements(printings)
    deepEqual(gatherStatements(shuffled), statements)
    const texts = new Map(printings.map(({ id, text }) => [id, text]))
    for (const { sources, text } of statements.flatMap(({ pieces }) => pieces)) {
      equal(sources.map(({ id, start, end }) => texts.get(id)!.slice(start, end)).join(''), text)
    }
  }), { numRuns: 500 })
})
