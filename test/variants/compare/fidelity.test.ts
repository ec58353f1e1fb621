import t from 'tap'
import { compareWordings, countDifferences, fidelityOf } from '../../../src/variants/index.ts'
import type { DifferenceKind, Fidelity } from '../../../src/variants/index.ts'

const said = 'We lost the upper bridge in the flood; the council will not rebuild it.'
const fidelity = (printed: string): Fidelity =>
  fidelityOf(Object.keys(countDifferences(compareWordings(said, printed))) as DifferenceKind[])

t.test('verbatim', async (t) => {
  t.test('should be the very words or a piece of them, whatever stop follows', async (t) => {
    for (const printed of [said, 'the upper bridge in the flood', 'the council will not rebuild it,'])
      t.equal(fidelity(printed), 'verbatim', printed)
  })
  t.test('should not be what differs in a letter', async (t) => t.equal(fidelity('the Upper bridge'), 'typographic'))
})

t.test('typographic', async (t) => {
  for (const printed of [
    'We lost the upper bridge in the flood, the council will not rebuild it.',
    "the council won't rebuild it",
    'WE LOST THE UPPER BRIDGE',
  ]) {
    t.equal(fidelity(printed), 'typographic', printed)
  }
})

t.test('abridged', async (t) => {
  t.test('should depend on whether the print shows it', async (t) => {
    t.equal(fidelity('We lost the upper bridge … the council will not rebuild it.'), 'abridged-marked')
    t.equal(fidelity('We [the town] lost the upper bridge'), 'abridged-marked')
    t.equal(fidelity('We lost the bridge in the flood'), 'abridged-silent')
    t.equal(fidelity('We lost … bridge in the flood; the council will rebuild it'), 'abridged-silent')
  })
})

t.test('altered', async (t) => {
  for (const printed of [
    'We lost the lower bridge in the flood',
    'We lost the upper bridge in the terrible flood',
    'In the flood we lost the upper bridge',
  ]) {
    t.equal(fidelity(printed), 'altered', printed)
  }
})
