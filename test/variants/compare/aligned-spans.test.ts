import fc from 'fast-check'
import t from 'tap'
import { alignedSpans, compareWordings } from '../../../src/variants/index.ts'

const said = 'We lost the upper bridge in the flood; the council will not rebuild it.'
const aligned = (printed: string, base = said): [string, string][] => {
  const cut = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('')
  return alignedSpans(compareWordings(base, printed)).map(([start, end, from, to]) => [
    cut(printed, start, end),
    cut(base, from, to),
  ])
}

t.test('aligned spans', async (t) => {
  t.test('should be the whole of what is printed word for word, however it is written', async (t) => {
    t.same(aligned(said), [[said.slice(0, -1), said.slice(0, -1)]])
    t.same(aligned('THE COUNCIL won’t rebuild it'), [
      ['THE COUNCIL won’t rebuild it', 'the council will not rebuild it'],
    ])
    t.same(aligned('the flood – the council'), [['the flood – the council', 'the flood; the council']])
  })

  t.test('should end where words are left out, put in or exchanged', async (t) => {
    t.same(aligned('We lost the bridge in the flood'), [
      ['We lost the', 'We lost the'],
      ['bridge in the flood', 'bridge in the flood'],
    ])
    t.same(aligned('We lost … the council will not rebuild it'), [
      ['We lost', 'We lost'],
      ['the council will not rebuild it', 'the council will not rebuild it'],
    ])
    t.same(aligned('We [the town] lost the upper bridge'), [
      ['We', 'We'],
      ['lost the upper bridge', 'lost the upper bridge'],
    ])
    t.same(aligned('the upper dam in the flood'), [
      ['the upper', 'the upper'],
      ['in the flood', 'in the flood'],
    ])
  })

  t.test('should count code points', async (t) =>
    t.same(alignedSpans(compareWordings('🌊🌊 the flood took it', 'the flood took it')), [[0, 17, 3, 20]]),
  )

  t.test('should not be there where no word is shared', async (t) => t.same(aligned('Nobody asked me'), []))

  t.test('rise on both sides and lie within the texts', async (t) => {
    const words = fc
      .array(fc.constantFrom('we', 'lost', 'the', 'upper', 'bridge', '…', '[sic]', 'No,', 'flood;', '“it”', '🌊'), {
        maxLength: 14,
      })
      .map((some) => some.join(' '))
    fc.assert(
      fc.property(words, words, (base, other) => {
        let [end, to] = [0, 0]
        for (const [start, after, from, until] of alignedSpans(compareWordings(base, other))) {
          if (start < end || after < start || from < to || until < from)
            throw new Error(`${start} ${after} ${from} ${until}`)
          ;[end, to] = [after, until]
        }
        if (end > Array.from(other).length || to > Array.from(base).length) throw new Error('beyond the end')
      }),
    )
    t.pass()
  })
})
