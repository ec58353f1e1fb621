import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/database/open.ts'
import { version } from '../../src/version.ts'
import { emptyDatabaseUrl } from '../database/fresh.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { contents } from '../tracker/coverage.ts'
import { rowsOf, verbatim } from './run.ts'

const seeds = ['articles.ndjson', 'pages'].map((name) => fileURLToPath(new URL(`../../seeds/${name}`, import.meta.url)))
const gull = { id: 'g', outlet: 'The Gull', published: '2026-01-09', text: '“It leaks,” Mara Dole said on Friday.' }
const lineOf = async (article: object): Promise<string> =>
  (await verbatim(['extract', '-', '--articles'], { input: `${JSON.stringify(article)}\n` })).out

/** Everything that is stored, with the kept pages. */
async function storedIn(url: string) {
  const db = await openDatabase(url)
  const pages = await db
    .selectFrom('received_pages')
    .innerJoin('page_contents', 'page_contents.digest', 'received_pages.digest')
    .selectAll()
    .orderBy('article_id')
    .execute()
  const all = { ...(await contents(db)), pages }
  await db.destroy()
  return all
}

t.test('articles that were extracted elsewhere', async (t) => {
  t.test('should be stored as if they were extracted here, with their pages', async (t) => {
    const [here, there] = [await emptyDatabaseUrl(t), await emptyDatabaseUrl(t)]
    const { out } = await verbatim(['ingest', ...seeds, '--database', here])
    const extracted = await verbatim(['extract', '--articles', ...seeds])
    t.match(extracted, { code: 0, err: '' })
    t.match(await verbatim(['ingest', '--extracted', '-', '--database', there], { input: extracted.out }), {
      code: 0,
      out,
    })
    const stored = await storedIn(there)
    t.ok(stored.pages.length > 0)
    t.same(stored, await storedIn(here))
  })

  t.test('should be read from the parts in a folder, also packed ones, whatever the order of names', async (t) => {
    const folder = join(temporaryFolder(t), 'extracted')
    const database = await emptyDatabaseUrl(t)
    mkdirSync(folder)
    const [first, second] = [await lineOf(gull), await lineOf({ ...gull, id: 'h' })]
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(first) as object).reverse()))
    writeFileSync(join(folder, 'part-00000'), turned)
    writeFileSync(join(folder, 'part-00001.gz'), gzipSync(second))
    writeFileSync(join(folder, '_SUCCESS'), '')
    writeFileSync(join(folder, '.part-00000.crc'), 'crc')
    const ingest = () => verbatim(['ingest', '--extracted', folder, '--database', database])
    t.match(await ingest(), { code: 0, out: 'Articles: 2 new, 0 revised, 0 unchanged, 0 refused\n', err: '' })
    t.match(await ingest(), { out: 'Articles: 0 new, 0 revised, 2 unchanged, 0 refused\n' })
  })

  t.test('should be told apart from what was not extracted so, line by line', async (t) => {
    const line = await lineOf(gull)
    const [row] = rowsOf(line) as { text_sha256: string; extraction: { quotations: object[] } }[]
    t.match(row, { extractor: version, article: gull, text_sha256: /^[0-9a-f]{64}$/ })
    const lines = [
      line.replace(version, '0.0.1'),
      line.replace('It leaks', 'It leaked'),
      line.replace('"marked":true', '"marked":false'),
      JSON.stringify(gull),
      '{',
    ]
    const database = await emptyDatabaseUrl(t)
    const { code, out, err } = await verbatim(['ingest', '--extracted', '-', '--database', database], {
      input: [...lines, line].map((one) => `${one.trimEnd()}\n`).join(''),
    })
    t.equal(code, 1)
    t.equal(out, 'Articles: 1 new, 0 revised, 0 unchanged, 5 refused\n')
    const said = err.split('\n')
    t.match(
      said[0],
      `standard input, line 1: extractor: expected version ${version}, which this program is, found 0.0.1`,
    )
    t.match(said[1], /^standard input, line 2: text_sha256: expected [0-9a-f]{64}, .* found [0-9a-f]{64}; the text was/)
    t.match(said[2], /^standard input, line 3: sha256: expected [0-9a-f]{64}, .* something in it was changed/)
    t.match(said[3], /^standard input, line 4: extractor: missing/)
    t.match(said[4], /^standard input, line 5: not JSON/)
  })

  t.test('should not be taken with what only reading decides', async (t) => {
    t.match(await verbatim(['ingest', '--extracted', '-', '--title', 'Sea wall']), { code: 2, err: /cannot be used/ })
    t.match(await verbatim(['extract', '-', '--articles', '--min-confidence', '0.5']), {
      code: 2,
      err: /cannot be used/,
    })
    t.match(await verbatim(['ingest', '--extracted', 'https://gull.example/x', '--database', ':memory:']), { code: 2 })
  })
})

t.test('what is found in an article should be counted from its date', async (t: Test) => {
  const [row] = rowsOf(await lineOf(gull))
  t.match(row, { extraction: { quotations: [{ time: { from: '2026-01-09' } }] } })
})
