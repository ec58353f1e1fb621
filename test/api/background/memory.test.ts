import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { createReaderOffThread } from '../../../src/api/background/read-off-thread.ts'
import { createWriter } from '../../../src/api/background/writer.ts'
import { openDatabase } from '../../../src/database/open.ts'
import { createLimitedExtractor } from '../../../src/tracker/articles/limited-extractor.ts'

const present = new AbortController().signal
const by = { id: 'k1', name: 'a collector' }

/** Half as much again as a thread needs to begin. */
const megabytes = 96

/** So many remarks that all differ, each by somebody else. */
const remarks = (number: number): string =>
  Array.from({ length: number }, (_, n) => `“We counted ${n} boats,” said Mara ${nameOf(n)} Dole of crew ${n}.`).join(
    '\n\n',
  )

const nameOf = (n: number): string => `Q${Array.from(String(n), (digit) => 'abcdefghij'[Number(digit)]).join('')}`

const demanding = remarks(80_000)

t.test('a text that would take too much memory', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
  const url = `sqlite:${join(folder, 'test.sqlite')}`
  const db = await openDatabase(url, { migrate: true })
  const reader = createReaderOffThread(url, { megabytes })
  const writer = createWriter(db, createLimitedExtractor(megabytes))
  t.teardown(async () => {
    await Promise.all([reader.close(), writer.close()])
    await db.destroy()
    await rm(folder, { recursive: true })
  })
  const extraction = (text: string) => reader.read('extraction', { text, least: 0 }, present)
  const short = '“It leaks,” said Mara Dole.'

  t.test('should be refused with the limit, while others are read', async (t) => {
    const [refused, read, listed] = await Promise.allSettled([
      extraction(demanding),
      extraction(short),
      reader.read(
        'rows',
        { list: 'speakers', filter: { named: 'any', sort: 'name' }, after: undefined, limit: 1 },
        present,
      ),
    ])
    t.match(refused, { status: 'rejected', reason: { code: 'text-too-demanding', statusCode: 413, message: '96 MiB' } })
    t.equal(read.status, 'fulfilled')
    t.same(listed, { status: 'fulfilled', value: [] })
    t.match(Buffer.from(await extraction(short)).toString(), 'Mara Dole', 'and afterwards as before')
  })

  t.test('should not be stored, nor keep others from being', async (t) => {
    const article = { id: 'long', outlet: 'Rowan Gazette', text: demanding }
    t.match(await writer.ingest(article, by), { refused: /^text: reading it takes more than 96 MiB/ })
    t.same(await db.selectFrom('articles').selectAll().execute(), [])
    t.match(await writer.ingest({ id: 'short', outlet: 'Rowan Gazette', text: short }, by), {
      stored: { status: 'created' },
    })
  })

  t.test('should not be taken for one that is only long', async (t) => {
    const { stored } = (await writer.ingest({ id: 'less', outlet: 'Quay Post', text: remarks(5000) }, by)) as {
      stored: { id: string }
    }
    const { found } = await db
      .selectFrom('quotations')
      .select((of) => of.fn.countAll<number>().as('found'))
      .where('article_id', '=', stored.id)
      .executeTakeFirstOrThrow()
    t.equal(found, 5000)
  })
})
