import t from 'tap'
import { markFamilies, quotationMarks } from '../../src/text/marks.ts'
import { compareWordings } from '../../src/variants/index.ts'
import { marked } from './marked.ts'

/** The plainest marks of a family: the glyphs whose shape says most about what they do. */
const plainest = (family: string): { open: string; close: string } => {
  const marks = quotationMarks.filter((mark) => mark.family.name === family && mark.glyph.length === 1)
  const [open] = marks.filter(({ opening, low }) => opening === 0 && !low).sort((a, b) => b.closing - a.closing)
  const [close] = marks.filter(({ closing }) => closing === 0).sort((a, b) => b.opening - a.opening)
  return { open: open!.glyph, close: close!.glyph }
}

for (const { name, usedIn } of markFamilies) {
  const { open, close } = plainest(name)

  t.test(`${open}${close}, ${name}: ${usedIn}`, async (t) => {
    t.test('should mark a stretch', async (t) => {
      t.same(marked(`Dole said: ${open}We tried it.${close} She left.`), ['[We tried it.]'])
      t.same(marked(`他说：${open}好的。${close}`), ['[好的。]'], 'without spaces')
    })

    t.test('should not mark a stretch with nothing inside', async (t) => {
      t.same(marked(`Dole left ${open}${close} at noon.`), [])
    })

    t.test('should differ from another family in its marks alone', async (t) => {
      const [left, right] = open === '“' ? '«»' : '“”'
      t.same(
        compareWordings(`a sign of ${open}calm${close} then`, `a sign of ${left}calm${right} then`)
          .filter(({ kind }) => kind !== 'same')
          .map(({ kind, base, other }) => [kind, base.text.trim(), other.text.trim()]),
        [
          ['marks', open, left],
          ['marks', close, right],
        ],
      )
    })
  })
}
