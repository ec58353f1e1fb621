import t from 'tap'
import {
  compareWordings,
  fidelityOf,
  groupQuotations,
  judgePrintings,
  prepareWording,
} from '../../src/variants/index.ts'
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

/** The rows of the table of printings that are judged together. */
const judged = Array.from(
  pageAt('docs/comparing.md').matchAll(/^\| (\S.*?) +\| (\S.*?) +\| (.*?) *\| ((?:`[\w-]+`(?:, )?){2,3}) +\|$/gm),
  ([, one = '', another = '', third = '', verdicts = '']) => ({
    printed: [one, another, third].filter((text) => text !== ''),
    verdicts: verdicts.split(', ').map((verdict) => verdict.slice(1, -1)),
  }),
)

t.ok(judged.length > 4, 'the page has verdicts')

for (const { printed, verdicts } of judged) {
  t.test(printed.join(' / '), async (t) => {
    const groups = groupQuotations(printingsOf(...printed))
    t.equal(groups.length, 1, 'are printings of one quote')
    const base = prepareWording(printed[Number(groups[0]!.representative)]!)
    const testimonies = printed.map((text, i) => ({
      wording: prepareWording(text),
      outlet: `o${i}`,
      agency: null,
      surroundings: null,
      testifies: true,
    }))
    t.same(judgePrintings(base, testimonies), verdicts, 'are judged as the page says')
  })
}
