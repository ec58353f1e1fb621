import t from 'tap'
import { parseSearch } from '../../src/database/queries/search-terms.ts'
import { markFamilies, quotationMarks } from '../../src/text/marks.ts'

const terms = (text: string): string[] => parseSearch(text).map(({ keys }) => keys.join(' '))

t.test('words between the marks of any family are a phrase', async (t) => {
  for (const family of markFamilies) {
    const marks = quotationMarks.filter((mark) => mark.family === family && mark.glyph.length === 1)
    const open = marks.find(({ opening, closing }) => opening < closing)!.glyph
    const close = marks.find(({ opening, closing }) => closing < opening)!.glyph
    t.same(terms(`storm ${open}stone wall${close}`), ['stone wall', 'storm'], family.name)
  }
  t.same(terms('"stone wall"'), ['stone wall'], 'straight ones')
})

t.test('should not take an apostrophe or a mark that is never closed for a phrase', async (t) => {
  t.same(terms("the boys' stone 'wall'"), ['the', 'boys', 'stone', 'wall'])
  t.same(terms('the boys’ tide’s wall'), ['the', 'boys', 'tides', 'wall'])
  t.same(terms('"stone wall'), ['stone', 'wall'])
})
