import t from 'tap'
import { storeArticle, removeArticle } from '../../src/tracker/articles/articles.ts'
import { noPendingUpdates } from '../../src/tracker/pending-updates.ts'
import type { PendingField, PendingUpdates } from '../../src/tracker/pending-updates.ts'
import { steps } from '../../src/tracker/update.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { emptyTracker, readLines } from './coverage.ts'

const fields = Object.keys(noPendingUpdates()) as PendingField[]

t.test('the steps of the update', async (t) => {
  t.test('leave nothing unread', async (t) => {
    const read = new Set(steps.flatMap(({ reads }) => reads))
    t.same(
      fields.filter((field) => !read.has(field)),
      [],
    )
  })

  t.test('add nothing to what a step before has read', async (t) => {
    const late = steps.flatMap((step, place) => {
      const readBefore = new Set(steps.slice(0, place).flatMap(({ reads }) => reads))
      return step.writes.filter((field) => readBefore.has(field)).map((field) => `${step.run.name}: ${field}`)
    })
    t.same(late, [])
  })

  t.test('use all that they declare, and nothing else', async (t) => {
    const { db } = await emptyTracker(t)
    const used = new Map(steps.map(({ run }) => [run, new Set<PendingField>()]))
    const dole = 'Mara Dole: "The old harbour sluice leaks every winter, and nobody has ever repaired it."'
    const article = {
      id: '1',
      outlet: 'The Gull',
      published: '2026-01-09',
      text: `${dole}\nDole: "We start on Monday."`,
    }
    const fuller = dole.replace('repaired it.', 'repaired the rusted gates below it.')
    const prose = 'It was said that the old harbour sluice leaks every winter, and nobody has ever repaired it.'
    const changes: ((pending: PendingUpdates) => Promise<unknown>)[] = [
      ...[
        { ...article, id: '0', text: 'Mara Dole: "the rusted gates below it"' },
        article,
        { ...article, id: '2', text: prose },
        { ...article, id: '3', text: fuller },
        { ...article, text: 'Dole: "We start on Monday."' },
      ].map(
        (one) => (pending: PendingUpdates) =>
          storeArticle(db, one, readLines(one.text), { now: '2026-01-10T00:00:00.000Z', sameBy: 'text' }, pending),
      ),
      (pending) => removeArticle(db, articleId(article), pending),
    ]
    for (const change of changes) {
      const pending = noPendingUpdates()
      await change(pending)
      for (const { run } of steps) {
        const watched = new Proxy(pending, {
          get: (target, field: PendingField) => {
            used.get(run)!.add(field)
            return target[field]
          },
        })
        await run(db, watched)
      }
    }
    for (const { run, reads, writes } of steps)
      t.same([...used.get(run)!].sort(), [...new Set([...reads, ...writes])].sort(), run.name)
  })
})
