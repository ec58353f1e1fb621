import fc from 'fast-check'
import t from 'tap'
import { applyEdits } from '../../../src/text/clean/edits.ts'
import type { Edit } from '../../../src/text/clean/edits.ts'

t.test('a text without edits is itself', async (t) => {
  const { text, toSource } = applyEdits('We sank', [])
  t.equal(text, 'We sank')
  t.same(toSource({ start: 3, end: 7 }), { start: 3, end: 7 })
})

t.test('a stretch of the edited text', async (t) => {
  const { text, toSource } = applyEdits('**We** &amp; they', [
    { start: 0, end: 2, replacement: '' },
    { start: 4, end: 6, replacement: '' },
    { start: 7, end: 12, replacement: '&' },
  ])
  t.equal(text, 'We & they')
  t.same(toSource({ start: 0, end: 2 }), { start: 2, end: 4 }, 'has nothing of what was removed beside it')
  t.same(toSource({ start: 0, end: 4 }), { start: 2, end: 12 }, 'has what was removed within it')
  t.same(toSource({ start: 3, end: 4 }), { start: 7, end: 12 }, 'has all of what a character stood in for')
  t.same(toSource({ start: 5, end: 9 }), { start: 13, end: 17 })
})

/** A text as pieces, each with what replaces it, if anything does. */
const pieces = fc.array(
  fc.record({ source: fc.string({ minLength: 1, maxLength: 4 }), replacement: fc.option(fc.string({ maxLength: 3 })) }),
)

t.test('any edits: the characters stand in the source in order, and each in the piece that it came from', async (t) => {
  fc.assert(
    fc.property(pieces, (pieces) => {
      const edits: Edit[] = []
      const places: { start: number; end: number }[] = []
      let source = ''
      let text = ''
      for (const { source: piece, replacement } of pieces) {
        const start = source.length
        source += piece
        if (replacement !== null) edits.push({ start, end: source.length, replacement })
        const printed = replacement ?? piece
        for (let i = 0; i < printed.length; i++)
          places.push(replacement === null ? { start: start + i, end: start + i + 1 } : { start, end: source.length })
        text += printed
      }
      const edited = applyEdits(source, edits)
      return (
        edited.text === text &&
        places.every(({ start, end }, i) => {
          const found = edited.toSource({ start: i, end: i + 1 })
          return found.start === start && found.end === end
        })
      )
    }),
  )
  t.pass()
})
