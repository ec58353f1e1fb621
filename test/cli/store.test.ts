import { chmodSync, copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { temporaryFolder } from '../database/temporary.ts'
import { rebuildDatabase } from '../../src/cli/commands/rebuild.ts'
import { extract } from '../../src/extract.ts'
import { rowsOf, verbatim } from './run.ts'

const article = (id: string, outlet: string, text: string) =>
  `${JSON.stringify({ id, outlet, published: '2026-01-09', text })}\n`
const gull = article('g', 'The Gull', '“The old harbour sluice leaks every winter,” Mara Dole said.')
const heron = article(
  'h',
  'Daily Heron',
  'Mara Dole said “the old harbour sluice leaks” and left. “Nobody told us,” Ian Pell said.',
)

t.test('export prints what was ingested, with the quote of each quotation', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.ndjson'), heron + gull)
  const database = join(folder, 'v.sqlite')
  const ingested = await verbatim(['ingest', join(folder, 'a.ndjson'), '--database', database])
  t.same(ingested, { code: 0, out: 'Articles: 2 new, 0 revised, 0 unchanged, 0 refused\n', err: '' })
  const { code, out } = await verbatim(['export', 'quotations', '--database', `sqlite:${database}`])
  t.equal(code, 0)
  const rows = rowsOf(out)
  t.same(Object.keys(rows[0]!), [
    'article',
    'start',
    'end',
    'parts',
    'text',
    'marked',
    'speaker',
    'source',
    'cue',
    'quote',
    'fidelity',
    'verdict',
    'named',
    'id',
  ])
  t.same(
    rows.map(({ article, text, speaker }) => [article, text, speaker]),
    [
      ['g', 'The old harbour sluice leaks every winter,', 'Mara Dole'],
      ['h', 'the old harbour sluice leaks', 'Mara Dole'],
      ['h', 'Nobody told us,', 'Ian Pell'],
    ],
    'articles by id, quotations by place',
  )
  t.equal(rows[0]!['quote'], rows[1]!['quote'])
  t.not(rows[1]!['quote'], rows[2]!['quote'])
  t.same(
    rows.map((row) => row['fidelity']),
    [null, 'typographic', null],
    'the fullest wordings are not measured',
  )
})

t.test('an export does not depend on the order of ingesting, but for which printing names a quote', async (t) => {
  const folder = temporaryFolder(t)
  const one = join(folder, 'one.sqlite')
  const other = join(folder, 'other.sqlite')
  await verbatim(['ingest', '-', '--database', one], { input: gull + heron })
  await verbatim(['ingest', '-', '--database', other], { input: heron })
  await verbatim(['ingest', '-', '--database', other], { input: gull })
  const exportOf = async (database: string) =>
    rowsOf((await verbatim(['export', 'quotations', '--database', database])).out)
  const [exported, otherwise] = [await exportOf(one), await exportOf(other)]
  t.equal(exported.length, 3)
  const withoutNames = (rows: typeof exported) => {
    const quotes = rows.map(({ quote }) => quote)
    return rows.map((row) => ({ ...row, quote: quotes.indexOf(row.quote) }))
  }
  t.same(withoutNames(otherwise), withoutNames(exported))
})

t.test('ingest prints what became of the articles', async (t) => {
  const database = join(temporaryFolder(t), 'v.sqlite')
  await verbatim(['ingest', '-', '--database', database], { input: gull + heron })
  const again = await verbatim(['ingest', '-', '--database', database], {
    input: `${gull}{"id": 7}\n${article('h', 'Daily Heron', '“Nobody told us,” Ian Pell said.')}${article('i', 'Daily Heron', 'half \ud800')}${article('j', 'Daily Heron', 'Low tide.')}`,
  })
  t.equal(again.code, 1)
  t.equal(again.out, 'Articles: 1 new, 1 revised, 1 unchanged, 2 refused\n')
  t.equal(
    again.err,
    'standard input, line 2: id: expected string, found number; outlet: missing, expected string; text: missing, expected string\n' +
      'standard input, line 4: text: half of a surrogate pair at character 5, expected Unicode text\n',
  )
  t.equal(rowsOf((await verbatim(['export', 'quotations', '--database', database])).out).length, 2)
})

t.test('the option --database takes precedence over the environment', async (t) => {
  const folder = temporaryFolder(t)
  const [fromEnvironment, fromOption] = [join(folder, 'e.sqlite'), join(folder, 'o.sqlite')]
  const env = { DATABASE_URL: `sqlite:${fromEnvironment}` }
  await verbatim(['ingest', '-'], { input: gull, env })
  t.ok(existsSync(fromEnvironment))
  await verbatim(['ingest', '-', '--database', fromOption], { input: gull, env })
  t.ok(existsSync(fromOption))
  await verbatim(['ingest', '-'], { input: gull, cwd: folder })
  t.ok(existsSync(join(folder, 'data', 'verbatim.sqlite')), 'or the default')
})

t.test('rebuild changes nothing where nothing has changed', async (t) => {
  const folder = temporaryFolder(t)
  const database = join(folder, 'v.sqlite')
  await verbatim(['ingest', '-', '--database', database], { input: gull + heron })
  const before = await verbatim(['export', 'quotations', '--database', database])
  t.same(await verbatim(['rebuild', '--database', database]), {
    code: 0,
    out: 'Rebuilt: 2 articles, 3 quotations, 2 quotes, 2 speakers\n',
    err: '',
  })
  t.same(await verbatim(['export', 'quotations', '--database', database]), before)
  const none = join(folder, 'none.sqlite')
  t.match(await verbatim(['rebuild', '--database', none]), { code: 2, out: '', err: /none\.sqlite/ })
  t.notOk(existsSync(none), 'and makes no database')
})

t.test('rebuild reports an article that cannot be read with its id and goes on', async (t) => {
  const database = join(temporaryFolder(t), 'v.sqlite')
  await verbatim(['ingest', '-', '--database', database], { input: gull + heron })
  const written = t.capture(process.stdout, 'write', () => true)
  const complained = t.capture(process.stderr, 'write', () => true)
  const code = await rebuildDatabase(`sqlite:${database}`, (text, options) => {
    if (text.includes('Nobody')) throw new Error('a word too many')
    return extract(text, options)
  })
  const printed = (calls: { args: unknown[] }[]) => calls.map(({ args }) => String(args[0])).join('')
  const [out, err] = [printed(written()), printed(complained())]
  t.equal(code, 1)
  t.equal(out, 'Rebuilt: 2 articles, 1 quotations, 1 quotes, 1 speakers\n')
  t.equal(err, 'article "h" could not be read; internal error, please report: a word too many\n')
})

t.test('a database that cannot be written', async (t) => {
  const folder = temporaryFolder(t)
  const database = join(folder, 'v.sqlite')
  await verbatim(['ingest', '-', '--database', database], { input: gull + heron })
  const copy = join(temporaryFolder(t), 'copy.sqlite')
  copyFileSync(database, copy)
  chmodSync(database, 0o444)
  chmodSync(folder, 0o555)
  // Root may write everything.
  const reader = process.getuid?.() === 0 ? { uid: 65534 } : {}
  t.test('should be read', async (t) => {
    const exported = await verbatim(['export', 'quotations', '--database', copy])
    t.equal(rowsOf(exported.out).length, 3)
    t.same(await verbatim(['export', 'quotations', '--database', database], reader), exported)
    t.notOk(existsSync(`${database}-shm`), 'without a file beside it')
  })
  t.test('should take nothing in, and say why', async (t) => {
    t.match(await verbatim(['ingest', '-', '--database', database], { input: gull, ...reader }), {
      code: 2,
      out: '',
      err: /v\.sqlite is read-only: nothing can be stored in it\n$/,
    })
  })
  t.teardown(() => chmodSync(folder, 0o755))
})

t.test('migrate', async (t) => {
  const database = join(temporaryFolder(t), 'v.sqlite')
  t.match(await verbatim(['migrate', '--database', database]), { code: 0, out: /^applied: 0001-/ })
  t.match(await verbatim(['migrate', '--database', database]), { code: 0, out: 'The database is up to date.\n' })
  t.match(await verbatim(['migrate', '--down', '--database', database]), { code: 0, out: /^undone: / })
  t.match(await verbatim(['export', 'quotations', '--database', database]), {
    code: 2,
    err: /run `verbatim migrate` first/,
  })
  t.notMatch(
    (await verbatim(['migrate', '--database', database])).out,
    /rebuild/,
    'an empty database has nothing to rebuild',
  )
  await verbatim(['ingest', '-', '--database', database], { input: gull })
  const down = () => verbatim(['migrate', '--down', '--database', database])
  let last = await down()
  while (last.code === 0) last = await down()
  t.match(
    last,
    { code: 2, out: '', err: /^verbatim: The migration 0001-initial cannot be undone/ },
    'what is stored is not lost by it',
  )
  await verbatim(['migrate', '--database', database])
  t.equal(rowsOf((await verbatim(['export', 'quotations', '--database', database])).out).length, 1)
})

t.test('a command that fails says why in one line, with exit code 2', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'letter.sqlite'), 'Dear reader, this is no database. '.repeat(40))
  const cases: [string[], RegExp][] = [
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['ingest'], /nothing to read: name a file, a folder or an address/],
    [['export', 'speakers'], /Allowed choices are quotations/],
    [['export', 'quotations', '--database', join(folder, 'absent.sqlite')], /cannot be opened: no such file/],
    [['ingest', '-', '--database', join(folder, 'letter.sqlite')], /is not an SQLite database/],
    [['migrate', '--database', 'oracle:there'], /is of neither form: sqlite:path, postgres:/],
    [['serve', '--port', 'ninety', '--database', join(folder, 'v.sqlite')], /PORT: expected a whole number/],
  ]
  for (const [args, complaint] of cases) {
    const { code, out, err } = await verbatim(args, { cwd: folder })
    t.equal(code, 2, args.join(' '))
    t.equal(out, '')
    t.match(err, complaint)
    t.notMatch(err, /\n\s+at |node:internal/, 'without a stack trace')
  }
})

t.test('--help shows every command, and --version the version', async (t) => {
  const { code, out } = await verbatim(['--help'])
  t.equal(code, 0)
  for (const command of ['serve', 'ingest', 'extract', 'export', 'migrate']) {
    t.match(out, new RegExp(`^  ${command} `, 'm'))
    const help = await verbatim([command, '--help'])
    t.equal(help.code, 0)
    t.match(help.out, /Exit codes: 0 /)
    if (command !== 'extract') t.match(help.out, /--database <url>[^]*sqlite:data\/verbatim\.sqlite[^]*DATABASE_URL/)
  }
  t.match(await verbatim(['--version']), { code: 0, out: /^\d+\.\d+\.\d+\n$/ })
})
