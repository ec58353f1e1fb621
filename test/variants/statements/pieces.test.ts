import t from 'tap'
import { piecesOf } from '../../../src/variants/index.ts'
import { bridge, ferries, print } from './printings.ts'

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

  t.test('should take nothing from what begins and ends where its words do, but more from what does not', async (t) => {
    const pieces = (text: string): number =>
      piecesOf([print('a', 0, 'q', 'Carts left the harbour in tears'), print('b', 0, 'q', text)]).length
    for (const text of ['Carts', 'left the harbour', 'tears', 'in tears']) t.equal(pieces(text), 1, text)
    for (const text of ['Cart', 'arts', 'tear', 'ears']) t.equal(pieces(text), 2, text)
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
    t.same(
      piecesOf([
        print('a', 0, 'q', bridge, { parts: 3 }),
        print('b', 0, 'q', bridge),
        print('c', 0, 'q', asides, { parts: 2 }),
      ]).map(({ text }) => text),
      [bridge],
      'by one article at least',
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

  t.test('should have its pieces in the order in which most print some of them', async (t) => {
    const ordered = (...wordings: string[]) =>
      piecesOf([
        ...wordings.flatMap((text, i) => [print(`a${i}`, 0, 'q1', text), print(`a${i}`, 1, 'q2', bridge)]),
        print('c', 0, 'q2', bridge),
        print('c', 1, 'q1', ferries),
      ]).map(({ text }) => text)
    const [cut, edited] = ['ferries will carry everybody', 'The granite boats will carry everybody until the rains.']
    t.same(ordered(cut, cut), [ferries, bridge])
    t.same(ordered('Granite ferries will carry', 'will CARRY everybody'), [ferries, bridge], 'also in other letters')
    t.same(ordered(edited, edited), [ferries, bridge], 'edited ones too')
    t.same(ordered(), [bridge, ferries])
    const halves = ['The granite ferries will carry everybody', 'ferries will carry everybody until the autumn rains.']
    t.same(
      piecesOf([
        ...halves.flatMap((text, i) => [print(`a${i}`, 0, 'q1', text), print(`a${i}`, 1, 'q2', bridge)]),
        print('c', 0, 'q2', bridge),
        print('c', 1, 'q1', halves[0]!),
      ]).map(({ text }) => text),
      [ferries, bridge],
      'and ones that were joined',
    )
  })

  t.test('should join two pieces when a third overlaps both', async (t) => {
    const texts = [
      'We lost the upper bridge in the flood',
      'the council will rebuild it in stone before the autumn rains',
      'upper bridge in the flood and the council will rebuild it',
    ]
    const printings = texts.map((text, i) => print(`a${i}`, 0, 'q', text))
    const pieces = piecesOf(printings)
    t.same(
      pieces.map(({ text }) => text),
      ['We lost the upper bridge in the flood and the council will rebuild it in stone before the autumn rains'],
    )
    const of = new Map(printings.map(({ id, text }) => [id, text]))
    t.same(
      pieces[0]!.sources.map(({ id, start, end }) => of.get(id)!.slice(start, end)),
      [
        'We lost the upper bridge in the flood',
        ' and the council will rebuild it',
        ' in stone before the autumn rains',
      ],
    )
  })
})
