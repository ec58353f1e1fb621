import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { collate, fullestOf } from '../../../src/variants/index.ts'
import { foldText } from '../../../src/text/fold.ts'
import type { Witness } from '../../../src/variants/index.ts'

const said = 'We lost the upper bridge in the flood; the council will not rebuild it in stone.'
const witness = (label: string, ...parts: string[]): Witness => ({ id: label.toLowerCase(), label, parts })

/** Each row as the base's words, then what each witness has: its kind and, where that is not the same, its words. */
const rows = (...witnesses: Witness[]): string[][] =>
  collate({ label: 'speech', text: said }, witnesses).rows.map(({ base, cells }) => [
    base.text,
    ...cells.map(({ kind, text, partial }) =>
      kind === 'same' && text === base.text ? '=' : `${kind}${partial ? ' in part' : ''}: ${text}`,
    ),
  ])

t.test('a row ends where a witness begins or ceases to differ', async (t) => {
  t.same(
    rows(
      witness('Gull', 'We lost the lower bridge in the flood; the council will not rebuild it'),
      witness('Tern', said),
    ),
    [
      ['We lost the', '=', '='],
      ['upper', 'substitution: lower', '='],
      ['bridge in the flood; the council will not rebuild it', '=', '='],
      ['in stone.', 'outside: ', '='],
    ],
  )
})

/** As `rows`, for one witness of another text. */
const rowsOf = (text: string, ...parts: string[]): string[][] =>
  collate({ label: 'speech', text }, [witness('Gull', ...parts)]).rows.map(({ base, cells: [cell] }) => [
    base.text,
    cell!.kind === 'same' && cell!.text === base.text ? '=' : `${cell!.kind}: ${cell!.text}`,
  ])

t.test('words beyond the base', async (t) => {
  const beyond = (label: string, ...words: string[]): Witness => ({ ...witness(label, ...words), beyond: words })
  const further = witness('Gull', 'Listen to me, for once. We lost the upper bridge in the flood')

  t.test('should stand after it, and not beside a word that it has by chance', async (t) => {
    t.same(rows(beyond('Tern', 'The council is asleep.')), [
      [said.slice(0, -1), 'outside: '],
      ['.', 'extension: The council is asleep'],
    ])
  })

  t.test('should stand before it where another witness has them there', async (t) => {
    const [first, second] = rows(further, beyond('Tern', 'for once'))
    t.same(first, ['', 'extension: Listen to me, for once', 'extension: for once'])
    t.same(second!.slice(1), ['=', 'outside: '])
  })

  t.test('should differ in nothing, and have no words of the base', async (t) => {
    const [tern] = collate({ label: 'speech', text: said }, [beyond('Tern', 'The council is asleep.')]).witnesses
    t.same([tern!.fidelity, tern!.words], ['verbatim', 0])
  })
})

t.test('outside and left out', async (t) => {
  t.test('should be different kinds', async (t) => {
    t.same(
      rows(witness('Gull', 'bridge in the flood; the council … rebuild it'), witness('Tern', 'the flood; council')),
      [
        ['We lost the upper', 'outside: ', 'outside: '],
        ['bridge in', '=', 'outside: '],
        ['the flood;', '=', '='],
        ['the', '=', 'unmarked-omission: '],
        ['council', '=', '='],
        ['will not', 'marked-omission: …', 'outside: '],
        ['rebuild it', '=', 'outside: '],
        ['in stone.', 'outside: ', 'outside: '],
      ],
    )
  })

  t.test('should end a row in their midst where another witness differs, and have no place', async (t) => {
    const { rows: found } = collate({ label: 'speech', text: 'We lost the upper bridge in the flood' }, [
      witness('Gull', 'We lost the flood'),
      witness('Tern', 'the lower bridge in the'),
    ])
    t.match(
      found.map(({ base, cells: [gull, tern] }) => [base.text, gull!.kind, gull!.place, tern!.text]),
      [
        ['We lost', 'same', {}, ''],
        ['the', 'unmarked-omission', null, 'the'],
        ['upper', 'unmarked-omission', null, 'lower'],
        ['bridge in', 'unmarked-omission', null, 'bridge in'],
        ['the', 'same', {}, 'the'],
        ['flood', 'same', {}, ''],
      ],
    )
  })

  t.test('should keep the punctuation before what is left out, where it is the same', async (t) => {
    t.same(rowsOf('We lost it, and now', 'We lost it, now'), [
      ['We lost it,', '='],
      ['and', 'unmarked-omission: '],
      ['now', '='],
    ])
    t.same(rowsOf('We lost it, and now', 'We lost it; now'), [
      ['We lost it', '='],
      [', and', 'unmarked-omission: '],
      ['now', '='],
    ])
    t.same(rowsOf('We lost it, and now', 'We lost, now'), [
      ['We lost', '='],
      ['it, and', 'unmarked-omission: '],
      ['now', '='],
    ])
  })

  t.test('should be different kinds between the parts of one witness as well', async (t) => {
    t.same(rows(witness('Gull', 'the upper bridge', 'rebuild it in stone')), [
      ['We lost', 'outside: '],
      ['the upper bridge', '='],
      ['in the flood; the council will not', 'outside: '],
      ['rebuild it in stone', '='],
      ['.', 'outside: '],
    ])
  })
})

t.test('cells keep what is printed', async (t) => {
  t.test('should show words put in, with their brackets, and the flag of what weighs', async (t) => {
    const {
      rows: [, row],
    } = collate({ label: 'speech', text: 'We lost it' }, [witness('Gull', 'We [in Mara] lost it')])
    t.match(row, {
      base: { text: '' },
      cells: [{ kind: 'insertion', text: '[in Mara]', place: { part: 0, start: 3, end: 12 }, changes: ['name'] }],
    })
  })

  t.test('should show brackets once, also where the words are put in for others', async (t) => {
    t.same(rowsOf('We lost it now', 'We lost [everything] now'), [
      ['We lost', '='],
      ['it', 'insertion: [everything]'],
      ['now', '='],
    ])
    t.same(rowsOf('We hid the old plans', 'We hid [secret] … plans'), [
      ['We hid', '='],
      ['', 'insertion: [secret]'],
      ['the old', 'marked-omission: …'],
      ['plans', '='],
    ])
  })

  t.test('should not take brackets for those of the words, where they hold others too', async (t) => {
    t.same(rowsOf('We lost it', '[We have] lost it'), [
      ['', 'punctuation: ['],
      ['We', '='],
      ['', 'insertion: have]'],
      ['lost it', '='],
    ])
    t.same(rowsOf('We have lost it', 'We [all have] lost it').slice(1, 3), [
      ['', 'insertion: [all'],
      ['have', '='],
    ])
    t.same(rowsOf('We lost it then', 'We [lost] it then'), [
      ['We', '='],
      ['', 'punctuation: ['],
      ['lost', '='],
      ['', 'punctuation: ]'],
      ['it then', '='],
    ])
  })

  t.test('should show punctuation beside words that were exchanged or added', async (t) => {
    t.same(rowsOf('We lost it, then', 'We lost all, then'), [
      ['We lost', '='],
      ['it', 'substitution: all'],
      [', then', '='],
    ])
    t.same(rowsOf('We lost it, then', 'We lost all; then')[2], [',', 'punctuation: ;'])
    t.same(rowsOf('We lost it, then', 'We lost it all, then')[1], [',', 'addition: all,'])
  })

  t.test('should show what can only be shown whole in one cell', async (t) => {
    t.same(rows(witness('Gull', "the council won't rebuild it in stone."), witness('Tern', 'will not rebuild')), [
      ['We lost the upper bridge in the flood;', 'outside: ', 'outside: '],
      ['the council', '=', 'outside: '],
      ['will not', "spelling: won't", '='],
      ['rebuild', '=', '='],
      ['it in stone.', '=', 'outside: '],
    ])
    t.same(rows(witness('Gull', "the council won't rebuild it in stone."), witness('Tern', 'not rebuild it'))[2], [
      'will not',
      "spelling: won't",
      'same in part: not',
    ])
    t.same(
      rows(
        witness('Gull', "the council won't rebuild it in stone."),
        witness('Tern', 'the council will', 'not rebuild it'),
      )[2],
      ['will not', "spelling: won't", 'same in part: will'],
      'from one part of a witness only',
    )
  })

  t.test('should show brackets also where words are put in at the head', async (t) => {
    const { rows: found } = collate({ label: 'speech', text: 'lost it' }, [witness('Gull', '[We] lost it')])
    t.match(found[0]?.cells, [{ kind: 'insertion', text: '[We]', place: { start: 0, end: 4 } }])
  })

  t.test('should be named by the gravest of what they hold', async (t) => {
    const [, , , row] = rows(
      witness('Gull', "the council won't rebuild it in stone."),
      witness('Tern', 'council will never'),
    )
    t.same(row, ['will not', "spelling: won't", 'substitution: will never'])
  })

  t.test('should show the first of two parts that have the same words of the base', async (t) => {
    t.same(rows(witness('Gull', 'the upper bridge', 'the upper dam in the flood')).slice(0, 3), [
      ['We lost', 'outside: '],
      ['the upper bridge', '='],
      ['in the flood', '='],
    ])
  })

  t.test('should never show punctuation in place of a word', async (t) => {
    t.same(rows(witness('Gull', 'We lost the upper bridge in the flood – the council will not rebuild it in stone!')), [
      ['We lost the upper bridge in the flood', '='],
      [';', 'punctuation: –'],
      ['the council will not rebuild it in stone', '='],
      ['.', 'punctuation: !'],
    ])
  })

  t.test('should keep any script whole', async (t) => {
    const base = { label: 'post', text: '👩‍🚒 שָׁלוֹם e\u0301te\u0301 🎉' }
    const { rows: found } = collate(base, [witness('Gull', '👩‍🚒 שלום été 🎉')])
    t.same(
      found.map(({ base: { text }, cells: [cell] }) => [text, cell!.kind, cell!.text]),
      [
        ['👩‍🚒', 'same', '👩‍🚒'],
        ['שָׁלוֹם e\u0301te\u0301', 'spelling', 'שלום été'],
        ['🎉', 'same', '🎉'],
      ].flatMap((row, i) =>
        i === 1
          ? [
              ['שָׁלוֹם', 'spelling', 'שלום'],
              ['e\u0301te\u0301', 'marks', 'été'],
            ]
          : [row],
      ),
    )
  })
})

t.test('columns', async (t) => {
  const { witnesses, base } = collate({ label: 'speech', text: said }, [
    witness('Tern', 'The Upper bridge'),
    witness('Gull', said),
    witness('Auk', 'rebuild it of stone'),
  ])
  t.same(base, { label: 'speech', text: said, words: 16 })
  t.same(
    witnesses.map(({ label, fidelity, words }) => [label, fidelity, words]),
    [
      ['Auk', 'altered', 4],
      ['Gull', 'verbatim', 16],
      ['Tern', 'typographic', 3],
    ],
  )
})

t.test('witnesses come by label, then by id', async (t) => {
  const witnesses = [
    { id: 'b', label: 'Tern', parts: [said] },
    { id: 'a', label: 'Tern', parts: [said] },
    { id: 'c', label: 'Auk', parts: [said] },
  ]
  t.same(
    collate({ label: 'speech', text: said }, witnesses).witnesses.map(({ id }) => id),
    ['c', 'a', 'b'],
  )
})

t.test('the fullest wording is the base where there is nothing better', async (t) => {
  t.equal(fullestOf(['of the and or', 'granite ferries drown', 'granite drowns']), 'granite ferries drown')
  for (const texts of [
    ['granite ferries sink', 'granite ferries drown'],
    ['granite ferries drown', 'granite ferries sink'],
  ])
    t.equal(fullestOf(texts), 'granite ferries drown', 'in either order')
  t.equal(
    fullestOf(['They lost [the old] ferries', 'They lost granite ferries']),
    'They lost granite ferries',
    'by what was said, not by what was put in',
  )
  t.equal(fullestOf([]), '')
})

t.test('nothing against something', async (t) => {
  t.same(collate({ label: 'speech', text: '' }, []).rows, [])
  t.same(
    collate({ label: 'speech', text: said }, []).rows.map(({ base, cells }) => [base.text, cells]),
    [[said, []]],
  )
  t.same(rows(witness('Gull', ''))[0]?.[1], 'outside: ')
  t.match(collate({ label: 'speech', text: '' }, [witness('Gull', 'a word')]).rows, [
    { base: { text: '' }, cells: [{ kind: 'extension', text: 'a word' }] },
  ])
})

t.test('an ellipsis between bracketed words', async (t) => {
  const { rows } = collate({ label: 'speech', text: 'flood 25' }, [
    witness('Gull', '[so] … [so] 25'),
    witness('Tern', 'the'),
  ])
  const printed = rows.map(({ cells }) => cells[0]!.text).join(' ')
  t.equal(printed.match(/so/g)?.length, 2, 'is printed with them, once')
})

t.test('any texts', async () => {
  const word = fc.constantFrom(
    'flood',
    'the',
    'not',
    'stone',
    "can't",
    'cannot',
    'U.S.',
    'Gate',
    'gate',
    '…',
    '[so]',
    ',',
    '“it”',
    '🌊',
    'twenty-five',
    '25',
  )
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 5 }), (base, texts) => {
      const witnesses = texts.map((part, i) => ({ id: `w${i}`, label: `Outlet ${i % 2}`, parts: [part] }))
      const collation = collate({ label: 'base', text: base }, witnesses)
      deepEqual(collate({ label: 'base', text: base }, [...witnesses].reverse()), collation)
      // The base stands in the rows once, in order.
      equal(
        collation.rows
          .map((row) => row.base.text)
          .join('')
          .replace(/\s/g, ''),
        base.replace(/\s/g, ''),
      )
      collation.witnesses.forEach(({ parts: [part] }, column) => {
        const characters = Array.from(part!)
        const cells = collation.rows.map((row) => row.cells[column]!)
        for (const { text, place } of cells)
          equal(text, place === null ? '' : characters.slice(place.start, place.end).join(''))
        for (const { kind, text, partial, ...cell } of cells)
          ok(kind !== 'outside' || (text === '' && !partial), JSON.stringify(cell))
        // So does every word of each witness.
        const words = cells.flatMap(({ text }) => foldText(text).words.map((one) => one.text))
        deepEqual(
          words.sort(),
          foldText(part!)
            .words.map((one) => one.text)
            .sort(),
        )
      })
    }),
    { numRuns: 1000 },
  )
})
