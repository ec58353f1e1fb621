import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { temporaryFolder } from '../database/temporary.ts'
import { rowsOf, verbatim } from './run.ts'
import { start } from './start.ts'

const article = (n: number) =>
  `${JSON.stringify({ id: String(n), outlet: 'Quay Times', text: `“Number ${n} leaks,” Ian Pell said.` })}\n`

const idsIn = async (database: string): Promise<Set<unknown>> => {
  const { out } = await verbatim(['export', 'quotations', '--database', database])
  return new Set(rowsOf(out).map(({ article }) => article))
}

t.test('a backup of a service that is being written to', async (t) => {
  const folder = temporaryFolder(t)
  const database = join(folder, 'live.sqlite')
  const { base, said, child, ended } = await start(t, [], { DATABASE_URL: `sqlite:${database}`, RATE_LIMIT: '0' })
  const address = await base
  const authorization = `Bearer ${/vk_\S+/.exec(said())![0]}`
  const answered: string[] = []
  let isOver = false
  const writing = (async () => {
    for (let n = 0; !isOver; n++) {
      const headers = { 'content-type': 'application/json', authorization }
      const { status } = await fetch(`${address}/v1/articles`, { method: 'POST', headers, body: article(n) })
      if (status !== 201) t.fail(`answered ${status}`)
      answered.push(String(n))
    }
  })()
  while (answered.length < 20) await new Promise((resolve) => setTimeout(resolve, 20))

  t.test('should hold all that was answered before it began, and be a database of its own', async (t) => {
    for (const round of ['first', 'second']) {
      const before = [...answered]
      const copy = join(folder, `${round}.sqlite`)
      const { code, out, err } = await verbatim(['backup', copy, '--database', database])
      t.same([code, out, err], [0, `backed up: ${copy}\n`, ''])
      const held = await idsIn(copy)
      t.same(
        before.filter((id) => !held.has(id)),
        [],
      )
    }
    t.ok(answered.length > 0, 'while writing went on')
    t.same(
      readdirSync(folder).filter((name) => name.includes('unfinished')),
      [],
    )
  })

  t.test('should not take the place of a file that is there', async (t) => {
    const { code, err } = await verbatim(['backup', join(folder, 'first.sqlite'), '--database', database])
    t.equal(code, 2)
    t.match(err, 'exists already')
  })

  t.test('should not be restored while the service runs', async (t) => {
    const { code, err } = await verbatim(['restore', join(folder, 'first.sqlite'), '--database', database])
    t.equal(code, 2)
    t.match(err, 'is in use: stop the service first')
  })

  t.test('should be what there is once it was restored, with what was there before beside it', async (t) => {
    isOver = true
    await writing
    child.kill('SIGTERM')
    await ended
    const latest = await idsIn(database)
    const copy = join(folder, 'first.sqlite')
    const bytes = readFileSync(copy)
    const { code, out } = await verbatim(['restore', copy, '--database', database])
    t.equal(code, 0)
    t.same(await idsIn(database), await idsIn(copy))
    t.ok(readFileSync(copy).equals(bytes), 'the backup stays as it was')
    const before = /what was there before: (.*)\n/.exec(out)![1]!
    t.same(await idsIn(before), latest)
    t.same((await verbatim(['ingest', '-', '--database', database], { input: article(100_000) })).code, 0)
    t.ok((await idsIn(database)).has('100000'), 'and it can be written to')
  })
})

t.test('a backup should be restored where nothing was, and nothing else be taken for one', async (t) => {
  const folder = temporaryFolder(t)
  const at = (name: string) => join(folder, name)
  await verbatim(['ingest', '-', '--database', at('a.sqlite')], { input: article(1) })
  await verbatim(['backup', at('copy.sqlite'), '--database', at('a.sqlite')])
  t.equal((await verbatim(['restore', at('copy.sqlite'), '--database', at('new/b.sqlite')])).code, 0)
  t.same(await idsIn(at('new/b.sqlite')), new Set(['1']))

  writeFileSync(at('text'), 'Nothing was said.')
  writeFileSync(at('half.sqlite'), readFileSync(at('copy.sqlite')).subarray(0, 40_000))
  writeFileSync(at('empty'), '')
  for (const name of ['text', 'half.sqlite', 'empty', 'missing']) {
    const { code, err } = await verbatim(['restore', at(name), '--database', at('a.sqlite')])
    t.equal(code, 2, name)
    t.match(err, /^verbatim: .+\n$/, name)
    t.notMatch(err, 'internal error')
    t.same(await idsIn(at('a.sqlite')), new Set(['1']), 'leaves the database as it is')
  }
  t.equal((await verbatim(['backup', at('c.sqlite'), '--database', at('none.sqlite')])).code, 2)
  t.notOk(existsSync(at('none.sqlite')))
})
