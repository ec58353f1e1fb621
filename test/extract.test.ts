import t from 'tap'
import { extract } from '../src/extract.ts'
t.test('x', async (t) => { t.same(extract('').quotations, []) })
