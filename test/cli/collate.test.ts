import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const launcher = fileURLToPath(new URL('../../src/cli/verbatim.js', import.meta.url))

/** Runs the command line as a user would. */
const verbatim = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [launcher, ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })

const articles = [
  {
    id: 'g-1',
    outlet: 'Rowan Gazette',
    published: '2026-03-02T08:00:00Z',
    text: 'Mara Dole, the harbour master, spoke on Monday.\n\n"The old gate leaks every winter, and nobody in the council wants to pay for the bolts," Mara Dole said in an interview.',
  },
  {
    id: 'h-1',
    outlet: 'Harbour Post',
    published: '2026-03-02T09:00:00Z',
    text: 'Mara Dole, the harbour master, spoke on Monday.\n\n"The old gate leaks every winter ... nobody in the council wants to pay for the bolts," Mara Dole said.',
  },
]

t.test('collating a quote', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const database = join(folder, 'c.sqlite')
  await writeFile(join(folder, 'a.ndjson'), articles.map((article) => JSON.stringify(article)).join('\n'))
  await verbatim('ingest', join(folder, 'a.ndjson'), '--database', database)
  const exported = (await verbatim('export', 'quotations', '--database', database)).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const quote: string = exported[0].quote
  t.equal(exported[1].quote, quote, 'of two outlets')

  t.test('prints the outlets side by side', async (t) => {
    const { code, stdout } = await verbatim('collate', quote, '--database', database)
    t.equal(code, 0)
    t.match(stdout, /Harbour Post +│ Rowan Gazette/)
    t.match(stdout, /winter \*\.\.\.\*\s/, 'with what one of them left out')
    t.notMatch(stdout, /\u001b/, 'without colour where the output is no terminal')
  })

  t.test('collates the statement that holds the quote as well', async (t) => {
    const [statement] = (await verbatim('export', 'statements', '--database', database)).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    t.match(statement, {
      speaker: 'Mara Dole',
      medium: 'interview',
      date: '2026-03-02',
      authoritative: false,
      quotes: [quote],
    })
    const { code, stdout } = await verbatim('collate', statement.statement, '--database', database)
    t.equal(code, 0)
    t.match(stdout, /^all that was printed +│ Harbour Post +│ Rowan Gazette/)
  })

  t.test('prints every format that its help names', async (t) => {
    const as = async (format: string): Promise<string> =>
      (await verbatim('collate', quote, '--database', database, '--format', format)).stdout
    t.equal(JSON.parse(await as('json')).witnesses.length, 2)
    t.equal(JSON.parse(await as('collatex')).witnesses.length, 3, 'the base is a witness there')
    t.match(await as('csv'), /Rowan Gazette/)
    t.match(await as('html'), /^<!doctype html>/i)
    t.match(await as('tei'), /<app>/)
  })

  t.test('refuses an id that does not exist, and an unknown format', async (t) => {
    t.match(await verbatim('collate', 'nothing', '--database', database), {
      code: 2,
      stdout: '',
      stderr: /no quote or statement has the id "nothing"/,
    })
    t.match(await verbatim('collate', quote, '--database', database, '--format', 'pdf'), {
      code: 2,
      stderr: /pdf.*columns, json/s,
    })
  })
})
