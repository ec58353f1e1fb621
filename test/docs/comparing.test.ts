import t from 'tap'
import { compareWordings, fidelityOf, groupQuotations } from '../../src/variants/index.ts'
import { printingsOf } from '../variants/printings.ts'
import { pageAt } from './pages.ts'

/** The rows of the tables that compare two printings. */
const examples = Array.from(
  pageAt('docs/comparing.md').matchAll(/^\| (?!base )(\S.*?) +\| (.*?) +\| `([\w-]+)` +\|$/gm),
  ([, base = '', other = '', fidelity = '']) => ({ base: base.trim(), other: other.trim(), fidelity }),
)

t.ok(examples.length > 12, 'the page has examples')

for (const { base, other, fidelity } of examples) {
  t.test(`${base} / ${other}`, async (t) => {
    const kinds = compareWordings(base, other).flatMap(({ kind }) => (kind === 'same' ? [] : kind))
    t.equal(fidelityOf(kinds), fidelity, 'is as faithful as the page says')
    t.equal(groupQuotations(printingsOf(other, base)).length, 1, 'is a printing of the same quote')
  })
}
