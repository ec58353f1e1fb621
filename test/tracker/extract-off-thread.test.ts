import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { createThreadedExtractor } from '../../src/tracker/articles/extract-off-thread.ts'
import { readText } from '../../src/tracker/articles/read-text.ts'
import { readOwnProse } from '../../src/tracker/quotes/own-prose.ts'

const texts = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `“The sluice at gate ${i} leaks,” Mara Dole said. Nobody had looked at it.`)

t.test('texts that are read on several threads', async (t) => {
  t.test('should be read as on one, by whichever thread comes to it first', async (t) => {
    const threads = createThreadedExtractor(1)
    t.teardown(() => threads.close())
    const some = texts(180)
    const reading = some.map((text) => threads.extract(text, { title: 'A leak', published: '2026-01-09' }))
    for (let i = 0; i < 10; i++) t.ok(threads.readWaiting())
    threads.handOver()
    t.notOk(threads.readWaiting(), 'nothing waits any more')
    t.same(
      await Promise.all(reading),
      some.map((text) => readText(text, { title: 'A leak', published: '2026-01-09' })),
    )
  })

  t.test('should be read here where they are too few for another thread, but not before somebody asks', async (t) => {
    const threads = createThreadedExtractor(1)
    t.teardown(() => threads.close())
    let read = 0
    const reading = texts(2).map((text) => threads.extract(text, {}).then(() => read++))
    await setImmediate()
    t.equal(read, 0)
    t.ok(threads.readWaiting())
    await setImmediate()
    t.equal(read, 1)
    threads.handOver()
    await Promise.all(reading)
    t.equal(read, 2)
  })
})

t.test('the prose of a text has the same keys where they were found with its quotations', async (t) => {
  const text = 'Nobody on the council had looked at the old sluice. “It leaks,” Mara Dole said.\n\nA ferry sank.'
  const start = text.indexOf('A ferry')
  for (const paragraphs of [undefined, [{ kind: 'heading', start, end: text.length }] as const]) {
    const { proseKeys } = readText(text, { title: 'A leak', ...(paragraphs && { paragraphs }) })
    const { pairs, runs } = readOwnProse({
      text,
      title: 'A leak',
      paragraphs: paragraphs ? JSON.stringify(paragraphs) : null,
    })
    t.same(proseKeys!.pairs, pairs)
    t.same(new Set(proseKeys!.runs), runs)
    t.ok(pairs.length > 0 && runs.size > 0)
  }
})
