import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Report } from '../../src/cli/tally.ts'
import { describeReport } from '../../src/cli/tally.ts'
import { describeDuration, describeProgress } from '../../src/cli/terminal.ts'
import { expectedArticles } from '../../src/cli/expected.ts'
import { openDatabase } from '../../src/database/open.ts'
import { newDatabaseUrl } from '../database/fresh.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { verbatim } from './run.ts'

const article = (id: string, text: string, published?: string) =>
  `${JSON.stringify({ id, outlet: 'The Gull', text, ...(published && { published }) })}\n`
const gull = article('g', '“The old harbour sluice leaks every winter,” Mara Dole said.', '2026-01-09')
const quiet = article('q', 'Low tide.')

t.test('a dry run', async (t) => {
  t.test('should say what would become of the articles, and store nothing', async (t) => {
    const database = join(temporaryFolder(t), 'v.sqlite')
    t.same(await verbatim(['ingest', '-', '--dry-run', '--database', database], { input: gull + quiet + gull }), {
      code: 0,
      out: 'Dry run, nothing stored: 2 new, 0 revised, 1 unchanged, 0 refused\n',
      err: '',
    })
    t.notOk(existsSync(database))
  })
  t.test('should compare with what is stored', async (t) => {
    const database = await newDatabaseUrl(t)
    const { out: before } = await verbatim(['ingest', '-', '--dry-run', '--database', database], { input: gull })
    t.equal(
      before,
      'Dry run, nothing stored: 1 new, 0 revised, 0 unchanged, 0 refused\n',
      'nothing, where there is none',
    )
    await verbatim(['ingest', '-', '--database', database], { input: gull })
    const changed = article('g', 'Nothing was said.')
    const { out } = await verbatim(['ingest', '-', '--dry-run', '--database', database], {
      input: gull + changed + changed + quiet,
    })
    t.equal(out, 'Dry run, nothing stored: 1 new, 1 revised, 2 unchanged, 0 refused\n')
    t.match(await verbatim(['ingest', '-', '--database', database], { input: gull }), { out: /1 unchanged/ })
  })
})

t.test('a text should be stored with what the command line says of it, and be told apart by its address', async (t) => {
  const folder = temporaryFolder(t)
  const [file, database] = [join(folder, 'wall.txt'), join(folder, 'v.sqlite')]
  writeFileSync(file, '“The old harbour sluice leaks every winter,” Mara Dole said.')
  const ingest = (...said: readonly string[]) => verbatim(['ingest', file, ...said, '--database', database])
  const address = ['--url', 'https://gull.example/wall']
  await ingest('--title', 'Sea wall falls', '--published', '2026-02-07', ...address)
  const db = await openDatabase(`sqlite:${database}`)
  const stored = await db.selectFrom('articles').select(['title', 'url', 'published']).execute()
  await db.destroy()
  t.same(stored, [{ title: 'Sea wall falls', url: 'https://gull.example/wall', published: '2026-02-07' }])
  t.match(await ingest(...address), { out: /^Articles: 0 new/ })
  t.match(await ingest('--url', 'https://gull.example/other'), { out: /^Articles: 1 new/ })
})

t.test('outlets should be called what a table says, by the option or the setting', async (t) => {
  const folder = temporaryFolder(t)
  const table = join(folder, 'outlets.csv')
  writeFileSync(table, 'found,outlet\nthe gull,Harbour Gull\n')
  for (const [option, env] of [
    [['--outlets', table], {}],
    [[], { OUTLETS_FILE: table }],
    [[], { OUTLETS_FILE: '' }],
  ] as const) {
    const { out } = await verbatim(['read', '-', ...option], { input: gull, env })
    t.match(JSON.parse(out), { outlet: env.OUTLETS_FILE === '' ? 'The Gull' : 'Harbour Gull' })
  }
  writeFileSync(table, 'found,outlet\nThe Gull\n')
  t.match(await verbatim(['extract', '-', '--outlets', table], { input: gull }), {
    code: 2,
    out: '',
    err: /outlets\.csv, line 2: expected a host or a name/,
  })
})

t.test('a report', async (t) => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'report.json')
  const bad = '{"id": "b", "outlet": "The Gull"}\n{"id": 7, "outlet": "The Gull", "text": "x"}\n'
  await verbatim(['ingest', '-', '--database', join(folder, 'v.sqlite'), '--report', file], {
    input: gull + quiet + bad + bad,
  })
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  t.test('should count what became of the articles, and why some were refused', (t) => {
    t.match(report, {
      dry_run: false,
      ended: null,
      articles: { new: 2, changed: 0, unchanged: 0, refused: 4, without_date: 1, without_quotations: 1 },
    })
    t.same(
      report.reasons.map(({ articles }) => articles),
      [2, 2],
    )
    t.match(report.refused[0], { place: 'standard input, line 3', reason: /^text: missing/ })
    t.end()
  })
  t.test('should be a table for people', (t) => {
    const table = describeReport({ ...report, seconds: 2 })
    t.match(table, '2  new\n')
    t.match(table, /2 {4}text: missing/)
    t.match(table, '1  without quotations\n2 s, 1 articles per second')
    t.end()
  })
})

t.test('articles that several threads read', async (t) => {
  const folder = temporaryFolder(t)
  const lines = Array.from({ length: 200 }, (_, i) =>
    article(`${i}`, `“The sluice leaks at gate number ${i},” Mara Dole said. “Gate ${i % 7} is shut,” Ian Pell said.`),
  ).join('')
  const stored = async (jobs: string) => {
    const database = join(folder, `${jobs}.sqlite`)
    const first = await verbatim(['ingest', '-', '--jobs', jobs, '--database', database], { input: lines })
    const again = await verbatim(['ingest', '-', '--jobs', jobs, '--database', database], { input: lines })
    const { out } = await verbatim(['export', 'quotations', '--database', database])
    return { first, again, out }
  }
  t.test('should be stored as if one had read them', async (t) => {
    const one = await stored('1')
    t.equal(one.first.out, 'Articles: 200 new, 0 revised, 0 unchanged, 0 refused\n')
    t.equal(one.again.out, 'Articles: 0 new, 0 revised, 200 unchanged, 0 refused\n')
    t.same(await stored('3'), one)
  })
  t.test('should be read by at least one', async (t) => {
    t.match(await verbatim(['ingest', '-', '--jobs', '0', '--database', join(folder, 'none.sqlite')]), {
      code: 2,
      err: /at least 1/,
    })
  })
})

t.test('progress', async (t) => {
  t.test('should tell the rate and, where the end is known, how long it takes', (t) => {
    t.equal(
      describeProgress('articles', { count: 1200, expected: 4000, seconds: 30 }),
      '1200 of 4000 articles, 40 per second, 1 min 10 s left',
    )
    t.equal(describeProgress('articles', { count: 3, expected: null, seconds: 2 }), '3 articles, 1.5 per second')
    t.equal(
      describeProgress('articles', { count: 5, expected: 4, seconds: 0.1 }),
      '5 articles, 50 per second',
      'also where there are more than it seemed',
    )
    t.same([0.2, 59.5, 725, 10_920].map(describeDuration), ['1 s', '1 min 0 s', '12 min 5 s', '3 h 2 min'])
    t.end()
  })
  t.test('should know how many articles there are, or that it cannot', async (t) => {
    const folder = temporaryFolder(t)
    writeFileSync(join(folder, 'a.ndjson'), gull + quiet)
    writeFileSync(join(folder, 'b.txt'), 'Low tide.')
    t.equal(await expectedArticles([folder]), 3)
    t.equal(await expectedArticles([join(folder, 'a.ndjson'), join(folder, 'b.txt')]), 3)
    t.equal(await expectedArticles([folder, '-']), null)
    writeFileSync(join(folder, 'c.csv'), 'title,text\nA,B\n')
    t.equal(await expectedArticles([join(folder, 'c.csv')]), null)
  })
})
