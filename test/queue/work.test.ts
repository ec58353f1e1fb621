import { deepStrictEqual } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { generatedCoverage } from '../../bench/generated-coverage.ts'
import { openDatabase, openQueue } from '../../src/database/open.ts'
import type { Database } from '../../src/database/open.ts'
import type { Queue } from '../../src/database/queue.ts'
import { itemOf } from '../../src/queue/items.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { emptyDatabase, newDatabaseUrl, onPostgres } from '../database/fresh.ts'
import { contents, withoutNames } from '../tracker/coverage.ts'

const launcher = fileURLToPath(new URL('../../src/cli/verbatim.js', import.meta.url))
const skip = !onPostgres && 'SQLite is for one machine'

/** A hundred articles, a tenth of which come again with another text, as revised. */
const articles: readonly NewArticle[] = (() => {
  const first = Array.from(generatedCoverage(400, 5), (event) => event.articles.map(({ article }) => article)).flat()
  const revised = first
    .filter((_, place) => place % 10 === 0)
    .map((article) => ({ ...article, text: `${article.text}\n\n“The old sluice leaks,” said Mara Dole.` }))
  return [...first, ...revised]
})()

/** The same stored by one process without a queue. */
let expected: Promise<Record<string, unknown[]>> | undefined
const storedAlone = (): Promise<Record<string, unknown[]>> =>
  (expected ??= (async () => {
    const db = await emptyDatabase()
    for await (const tracked of createTracker(db).ingestMany(articles, (article) => article))
      if ('problem' in tracked) throw new Error(tracked.problem)
    const all = withoutNames(await contents(db))
    await db.destroy()
    return all
  })())

/** A database in whose queue the articles wait, in small batches. */
async function queued(t: Test, waiting = articles) {
  const url = await newDatabaseUrl(t)
  const db = await openDatabase(url, { migrate: true })
  const queue = await openQueue(url)
  t.teardown(() => Promise.all([db.destroy(), queue.close()]))
  for (let from = 0; from < waiting.length; from += 4)
    await queue.add(waiting.slice(from, from + 4).map((article) => itemOf(article, `article ${article.id}`)))
  return { url, db, queue }
}

/** A worker, a process of its own. */
function worker(t: Test, url: string, ...args: string[]) {
  const child = spawn(process.execPath, [launcher, 'work', '--database', url, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out += text))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out }))
  return { child, ended }
}

const untilEmpty = ['--until-empty', '--jobs']

async function counted(db: Database): Promise<number> {
  const { number } = await db
    .selectFrom('articles')
    .select((e) => e.fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow()
  return number
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function expectAll(t: Test, db: Database, queue: Queue): Promise<void> {
  t.same(await queue.state(), { waiting: 0, inHand: 0, retrying: 0, refused: 0, oldest: null })
  deepStrictEqual(withoutNames(await contents(db)), await storedAlone())
}

t.test('articles in a queue', { skip }, async (t) => {
  for (const [name, processes, jobs] of [
    ['one worker', 1, 1],
    ['four workers', 2, 2],
    ['sixteen workers', 4, 4],
  ] as const)
    t.test(`should give the same store with ${name} as without a queue`, async (t) => {
      const { url, db, queue } = await queued(t)
      const workers = Array.from({ length: processes }, () => worker(t, url, ...untilEmpty, String(jobs)))
      for (const { ended } of workers) t.match(await ended, { code: 0 })
      await expectAll(t, db, queue)
    })

  t.test('should give the same store where workers are killed in the middle', async (t) => {
    const { url, db, queue } = await queued(t)
    for (const stored of [10, 40, 70]) {
      const [killed, other] = [worker(t, url, '--jobs', '2'), worker(t, url, '--jobs', '1')]
      await until(async () => (await counted(db)) >= stored)
      killed.child.kill('SIGKILL')
      other.child.kill('SIGKILL')
      await Promise.all([killed.ended, other.ended])
      t.ok((await queue.state()).waiting > 0, 'some still wait')
    }
    t.match(await worker(t, url, ...untilEmpty, '2').ended, { code: 0 })
    await expectAll(t, db, queue)
  })

  t.test('should stay where a worker is asked to stop, but for those in hand', async (t) => {
    const { url, db, queue } = await queued(t)
    const { child, ended } = worker(t, url, '--jobs', '2')
    await until(async () => (await counted(db)) > 0)
    child.kill('SIGTERM')
    const { code, out } = await ended
    t.equal(code, 0)
    const stored = Number(/Articles: (\d+) new/.exec(out)?.[1])
    t.equal(await counted(db), stored, 'it tells what it stored')
    t.match(await queue.state(), { waiting: articles.length - stored, inHand: 0, retrying: 0 })
  })

  t.test('should be refused with the reason, and not hold up others', async (t) => {
    const bad = { id: 'bad', outlet: 'The Gull', text: '“It leaks,” said Mara\u0000 Dole.' }
    const { url, db, queue } = await queued(t, [bad, ...articles.slice(0, 5)])
    const reason = 'text: U+0000 at character 21, expected Unicode text'
    t.match(await worker(t, url, ...untilEmpty, '1').ended, { code: 1, out: `article bad: ${reason}` })
    t.equal(await counted(db), 5)
    t.match(await queue.state(), { waiting: 0, refused: 1 })
    for await (const refused of queue.refused()) t.match(refused, { place: 'article bad', reason })
    t.equal(await queue.retry(), 1)
    t.match(await queue.state(), { waiting: 1, refused: 0 })
    await worker(t, url, ...untilEmpty, '1').ended
    t.equal(await queue.discard(), 1)
    t.match(await queue.state(), { waiting: 0, refused: 0 })
  })
})

t.test('a batch that fails again and again', { skip }, async (t) => {
  const { queue } = await queued(t, articles.slice(0, 3))
  const tried = new Set<string>()
  const stop = new AbortController()
  // Some attempts of all together, then each alone.
  await queue.giveOut(
    async (batch) => {
      tried.add(batch)
      if (tried.size === 4) stop.abort()
      throw new Error('the disk is full')
    },
    { untilEmpty: false, signal: stop.signal, onTrouble: () => {} },
  )

  t.test('should be divided, and stay with the reason', async (t) => {
    t.equal(tried.size, 4)
    t.match(await queue.state(), { waiting: 3, refused: 0 })
  })
})
