import t from 'tap'
import { findUnstorable } from '../../src/database/storable.ts'

t.test('what cannot be stored in a text', async (t) => {
  t.test('should be told with its place in code points', async (t) => {
    t.same(findUnstorable('🌊 half \ud83c of one'), { what: 'half of a surrogate pair', place: 7 })
    t.same(findUnstorable('🌊 the end\0'), { what: 'U+0000', place: 9 })
    t.same(findUnstorable('\0\ud83c'), { what: 'U+0000', place: 0 }, 'the first of several')
  })

  t.test('should be nothing in any other Unicode', async (t) => {
    t.equal(findUnstorable(''), null)
    t.equal(findUnstorable('🌊 \u0001\u202e\uffff\ufffe “No”'), null)
  })
})
