import { writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { extractFiles } from '../../src/cli/commands/extract.ts'
import { extract } from '../../src/extract.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { rowsOf, verbatim } from './run.ts'

const article = (id: string, text: string, more: object = {}) =>
  `${JSON.stringify({ id, outlet: 'The Gull', text, ...more })}\n`
const text = '🌊 “The sluice leaks,” Mara Dole said, “every winter.”'

t.test('prints one quotation per line, its fields in a fixed order, with offsets in code points', async (t) => {
  const { code, out, err } = await verbatim(['extract', '-'], { input: article('g-1', text) })
  t.equal(err, '')
  t.equal(code, 0)
  const rows = rowsOf(out)
  t.equal(rows.length, 1)
  const row = rows[0] as {
    parts: [number, number][]
    start: number
    end: number
    text: string
    source: { start: number; end: number; text: string }
  }
  t.same(Object.keys(row), ['article', 'start', 'end', 'parts', 'text', 'marked', 'speaker', 'source', 'cue', 'named'])
  t.match(row, { article: 'g-1', marked: true, speaker: 'Mara Dole', text: 'The sluice leaks, every winter.' })
  const points = Array.from(text)
  const at = (start: number, end: number) => points.slice(start, end).join('')
  t.same(
    row.parts.map(([start, end]) => at(start, end)),
    ['The sluice leaks,', 'every winter.'],
  )
  t.same([row.start, row.end], [row.parts[0]![0], row.parts.at(-1)![1]])
  t.equal(at(row.source.start, row.source.end), row.source.text)
})

t.test('reads files of both kinds, and standard input', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.ndjson'), article('from-lines', text))
  writeFileSync(join(folder, 'from-text.txt'), text)
  const { code, out } = await verbatim(['extract', join(folder, 'a.ndjson'), join(folder, 'from-text.txt'), '-'], {
    input: article('from-input', text),
  })
  t.equal(code, 0)
  t.same(
    rowsOf(out).map((row) => row['article']),
    ['from-lines', 'from-text', 'from-input'],
  )
})

t.test('reports an invalid line with its number and goes on', async (t) => {
  const input = `${article('a', text)}{"id": "b"\n\n${article('c', text, { published: 'yesterday' })}${article('d', text)}`
  const { code, out, err } = await verbatim(['extract', '-'], { input })
  t.equal(code, 1)
  t.same(
    rowsOf(out).map((row) => row['article']),
    ['a', 'd'],
  )
  const complaints = err.trim().split('\n')
  t.equal(complaints.length, 2)
  t.match(complaints[0], /^standard input, line 2: not JSON: /)
  t.match(complaints[1], /^standard input, line 4: published: expected an ISO 8601 date/)
  t.notMatch(err, /\n\s+at /, 'without a stack trace')
})

t.test('reports an article that cannot be read with its id and goes on', async (t) => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'a.ndjson')
  writeFileSync(file, ['a', 'b', 'c'].map((id) => article(id, `${id}: ${text}`)).join(''))
  const read = t.capture(process.stdout, 'write', () => true)
  const complained = t.capture(process.stderr, 'write', () => true)
  const code = await extractFiles([file], 0, { outlet: 'The Gull' }, (text, options) => {
    if (text.startsWith('b')) throw new Error('a word too many')
    return extract(text, options)
  })
  const out = read()
    .map(({ args }) => String(args[0]))
    .join('')
  const err = complained()
    .map(({ args }) => String(args[0]))
    .join('')
  t.equal(code, 1)
  t.same(
    rowsOf(out).map((row) => row['article']),
    ['a', 'c'],
  )
  t.equal(err, `${file}, line 2: article "b" could not be read; internal error, please report: a word too many\n`)
})

t.test('says what is wrong with a file before reading any', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.ndjson'), article('a', text))
  const absent = join(folder, 'absent.ndjson')
  t.same(await verbatim(['extract', join(folder, 'a.ndjson'), absent]), {
    code: 2,
    out: '',
    err: `verbatim: ${absent}: no such file\n`,
  })
})

t.test('ends quietly when its reader leaves', async (t) => {
  const launcher = fileURLToPath(new URL('../../src/cli/verbatim.js', import.meta.url))
  const child = spawn(process.execPath, [launcher, 'extract', '-'])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (complaint: string) => (err += complaint))
  child.stdin.on('error', () => {})
  const lines = article('a', text.repeat(20)).repeat(50)
  const feed = setInterval(() => child.stdin.write(lines), 1)
  t.teardown(() => clearInterval(feed))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('exit', resolve))
  t.equal(err, '')
  t.equal(code, 0)
})

t.test('what is said of an article on the command line', async (t) => {
  const folder = temporaryFolder(t)
  const path = join(folder, 'wall.txt')
  writeFileSync(path, '“It leaks,” said Mara Dole.')
  const said = ['--title', 'Wall falls', '--url', 'https://gull.example/wall', '--published', '2026-02-07']
  t.test('should be true of the one that is read, where it does not say it itself', async (t) => {
    const [article] = rowsOf((await verbatim(['read', path, ...said])).out)
    t.match(article, { id: 'wall', title: 'Wall falls', url: 'https://gull.example/wall', published: '2026-02-07' })
    const own = JSON.stringify({ id: 'own', outlet: 'The Gull', title: 'Own', text: 'Low tide.' })
    t.match(rowsOf((await verbatim(['read', '-', ...said], { input: own })).out), [
      { title: 'Own', published: '2026-02-07' },
    ])
  })
  t.test('should not be said of several, nor be of another form', async (t) => {
    t.match(await verbatim(['read', path, path, ...said]), {
      code: 2,
      err: /--title, --url, --published: expected one file, found 2/,
    })
    writeFileSync(join(folder, 'other.txt'), 'High tide.')
    t.match(await verbatim(['read', folder, ...said]), { code: 1, err: /another article than the one/ })
    t.match(await verbatim(['read', path, '--published', 'yesterday']), {
      code: 2,
      err: /--published: expected an ISO 8601 date/,
    })
  })
})
