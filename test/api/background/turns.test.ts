import t from 'tap'
import { createTurns } from '../../../src/api/background/turns.ts'

const present = new AbortController().signal

/** Something that lasts until it is told to end. */
function work(done: string[], name: string) {
  const end = Promise.withResolvers<void>()
  const run = async () => {
    done.push(`begin ${name}`)
    await end.promise
    done.push(`end ${name}`)
    return name
  }
  return { run, end: () => end.resolve(), fail: () => end.reject(new Error(`${name} failed`)) }
}

t.test('turns', async (t) => {
  t.test('are taken by a few at a time, and the others follow in the order in which they came', async (t) => {
    const turns = createTurns(2)
    const done: string[] = []
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => work(done, name))
    const all = [a!, b!, c!, d!].map(({ run }) => turns.take(run, present))
    t.equal(turns.waiting, 2)
    b!.end()
    await all[1]
    a!.end()
    await all[0]
    t.equal(turns.waiting, 0)
    c!.end()
    d!.end()
    t.same(await Promise.all(all), ['a', 'b', 'c', 'd'])
    t.same(
      done.filter((one) => one.startsWith('begin')),
      ['begin a', 'begin b', 'begin c', 'begin d'],
    )
    t.ok(done.indexOf('begin c') > done.indexOf('end b'))
    t.ok(done.indexOf('begin d') > done.indexOf('end a'))
  })

  t.test('go on after one fails', async (t) => {
    const turns = createTurns(1)
    const [a, b] = ['a', 'b'].map((name) => work([], name))
    const first = turns.take(a!.run, present)
    const second = turns.take(b!.run, present)
    a!.fail()
    await t.rejects(first, { message: 'a failed' })
    b!.end()
    t.equal(await second, 'b')
  })

  t.test('are lost by those who leave before they begin, and by nobody else', async (t) => {
    const turns = createTurns(1)
    const done: string[] = []
    const [a, b, c] = ['a', 'b', 'c'].map((name) => work(done, name))
    const leaving = new AbortController()
    const first = turns.take(a!.run, leaving.signal)
    const second = turns.take(b!.run, leaving.signal)
    const third = turns.take(c!.run, present)
    leaving.abort()
    await t.rejects(second, { name: 'AbortError' })
    await t.rejects(turns.take(b!.run, leaving.signal), { name: 'AbortError' })
    t.equal(turns.waiting, 1)
    a!.end()
    t.equal(await first, 'a')
    c!.end()
    t.equal(await third, 'c')
    t.notOk(done.includes('begin b'))
  })
})
