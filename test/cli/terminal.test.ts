import { Writable } from 'node:stream'
import { setImmediate as soon } from 'node:timers/promises'
import t from 'tap'
import { outputTo } from '../../src/cli/terminal.ts'

const piece = 'x'.repeat(64 * 1024)

t.test('output to a slow reader should leave no listeners behind, however long it is', async (t) => {
  let taken = 0
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk: Buffer, _encoding, done) => {
      taken += chunk.length
      setImmediate(done)
    },
  })
  const output = outputTo(slow)
  const listeners = () => slow.eventNames().map((name) => slow.listenerCount(name))
  const before = listeners()
  for (let n = 0; n < 30; n++) t.equal(await output.write(piece), true)
  await output.end()
  t.equal(taken, 30 * piece.length)
  t.same(listeners(), before)
})

t.test('output to a reader that leaves while it is behind should end', async (t) => {
  const stuck = new Writable({ highWaterMark: 1, write: () => {} })
  const output = outputTo(stuck)
  const written = output.write(piece)
  await soon()
  stuck.destroy()
  await written
  t.pass()
})
