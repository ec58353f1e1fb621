import fc from 'fast-check'
import t from 'tap'
import { findUnmarked, foldProse, mayHave, prepareWording, runKeysOf } from '../../../src/variants/index.ts'

const wording = prepareWording('Nobody on the council looked at the dam for years')
const inProse = (text: string, leaveOut: readonly { start: number; end: number }[] = []): boolean =>
  mayHave(runKeysOf(foldProse(text, leaveOut).units), wording)

t.test('prose may have words of a known wording', async (t) => {
  t.test('where it has a run of them, however it prints these', async (t) => {
    t.ok(inProse('She said that nobody on the COUNCIL looked at it.'))
    t.ok(inProse('A council looked at a dam, then nobody on the council looked.'))
  })

  t.test('but not where their words stand apart, in another order or in another line', async (t) => {
    t.notOk(inProse('Nobody looked. The council is on the dam for years.'))
    t.notOk(inProse('Years for dam the at looked council the on nobody.'))
    t.notOk(inProse('Nobody on the council\nlooked at a dam'))
    t.notOk(inProse(''))
  })

  t.test('and not where what they stand in is left out', async (t) => {
    const text = 'nobody on the council looked at it'
    t.notOk(inProse(text, [{ start: 10, end: 20 }]))
  })

  t.test('wherever something of it is found', async (t) => {
    const said = 'They knew that nobody on the council looked at the dam for years, and left.'
    t.equal(findUnmarked([{ id: 'dam', wording }], said).length, 1)
    t.ok(inProse(said))
    const words = fc.array(
      fc.constantFrom('council', 'dam', 'the', 'looked', 'at', 'years', 'of', 'Heron', '40', 'rotten', '. ', '\n'),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(words, words, words, (known, before, after) => {
        const one = prepareWording(known.join(' '))
        const text = [...before, ...known.slice(1), ...after].join(' ')
        const found = findUnmarked([{ id: 'one', wording: one }], text)
        return found.length === 0 || mayHave(runKeysOf(foldProse(text, []).units), one)
      }),
    )
  })
})
