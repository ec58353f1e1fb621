import t from 'tap'
import { findMarkedStretches } from '../../src/quotations/find-marked-stretches.ts'

const marked = (text: string) => findMarkedStretches(text).map(({ start, end }) => text.slice(start, end))

t.test('a stretch lies between its marks', async (t) => {
  t.same(marked('"It leaks," said Mara Dole.'), ['It leaks,'])
  t.same(marked('“We tried,” Dole said, “and failed.”'), ['We tried,', 'and failed.'])
})
