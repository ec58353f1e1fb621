import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { csvOf, renderCollatex, renderCsv, renderJson } from '../../src/rendering/index.ts'
import { anyCollation, sample } from './sample.ts'

t.test('JSON', async (t) => {
  t.test('should be the collation as it is', async (t) => t.same(JSON.parse(renderJson(sample)), sample))
  t.test('should be so for any texts', async () => {
    fc.assert(
      fc.property(anyCollation, (collation) =>
        deepEqual(JSON.parse(renderJson(collation)), JSON.parse(JSON.stringify(collation))),
      ),
    )
  })
})

interface CollatexTable {
  readonly witnesses: string[]
  readonly table: (readonly { readonly t: string; readonly n: string }[] | null)[][]
}

t.test('CollateX', async (t) => {
  const { witnesses, table } = JSON.parse(renderCollatex(sample)) as CollatexTable
  t.test('should name every row of the table apart, the base first', async (t) => {
    t.same(witnesses, ['The <speech> & "all"', 'Gull & Tern', 'Heron', 'Heron (2)'])
    t.equal(table.length, witnesses.length)
  })
  t.test('should have tokens as printed, with the form they are compared by, or null', async (t) => {
    t.same(table[2]?.filter((cell) => cell !== null).flat(), [
      { t: 'the ', n: 'the' },
      { t: 'Upper ', n: 'upper' },
      { t: 'bridge ', n: 'bridge' },
      { t: '… ', n: '…' },
      { t: 'came ', n: 'came' },
    ])
    t.equal(table[2]?.[0], null)
  })
  t.test('should have as many cells in every row, for any texts', async () => {
    fc.assert(
      fc.property(anyCollation, (collation) => {
        const parsed = JSON.parse(renderCollatex(collation)) as CollatexTable
        equal(new Set(parsed.witnesses).size, collation.witnesses.length + 1)
        deepEqual(Object.keys(parsed), ['table', 'witnesses'])
        for (const row of parsed.table) equal(row.length, collation.rows.length)
        for (const cell of parsed.table.flat()) {
          ok(cell === null || cell.length > 0, 'nothing is null, not an empty list')
          for (const token of cell ?? [])
            ok(Object.keys(token).join() === 't,n' && token.n !== '' && /^\S+ $/u.test(token.t), JSON.stringify(token))
        }
      }),
    )
  })
})

/** As RFC 4180 has it. */
function parseCsv(csv: string): string[][] {
  const fields = Array.from(csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g), ([, field, end]) => ({
    field: field!,
    end,
  }))
  equal(fields.map(({ field, end }) => field + end).join(''), csv, 'nothing but fields')
  const lines: string[][] = [[]]
  for (const { field, end } of fields) {
    lines.at(-1)!.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

t.test('CSV', async (t) => {
  t.test('should have a line for each run, and two fields for each witness', async (t) => {
    const [head, ...lines] = parseCsv(renderCsv(sample))
    t.same(head, [
      'start',
      'end',
      'The <speech> & "all"',
      'Gull & Tern',
      'Gull & Tern: kinds',
      'Heron',
      'Heron: kinds',
      'Heron (2)',
      'Heron (2): kinds',
    ])
    t.equal(lines.length, sample.runs.length)
    t.same(lines[0], [
      '0',
      '42',
      'We lost the upper bridge, and nobody came.',
      'We lost the <b>lower</b> bridge',
      'substitution',
      'the Upper bridge … came',
      'case marked-omission',
      'גשר nobody came 👩‍🚒',
      'substitution extension',
    ])
  })
  t.test('should quote a field with a line break of any kind, and no other', async (t) => {
    t.equal(csvOf([['a\nb', 'c\rd', 'e f', 'g, h']]), '"a\nb","c\rd",e f,"g, h"\r\n')
  })
  t.test('should give back what went in, for any texts', async () => {
    fc.assert(
      fc.property(anyCollation, (collation) => {
        const [, ...lines] = parseCsv(renderCsv(collation))
        deepEqual(
          lines.map((line) => line.slice(0, 3)),
          collation.runs.map(({ base }) => [String(base.start), String(base.end), base.text]),
        )
      }),
    )
  })
})
