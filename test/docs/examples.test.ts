import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { packedRecords, pdf, warcRecord, wordDocument } from '../articles/sources/samples.ts'
import { zipOf } from '../articles/sources/zip-of.ts'
import { start } from '../cli/start.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { onLoopback, serve } from '../fetching/web.ts'
import { page } from '../pages/page.ts'
import { codeBlocks, pages, root, type CodeBlock, type Page } from './pages.ts'

/**
 * The examples in the README and in `docs` are run as a reader would, each page in a folder of its own, beside a service
 * with the sample coverage:
 *
 * - `sh` and `ts` blocks must succeed, or fail where they have the note `fails`, and lists that they ask for must not be
 *   empty;
 * - a block with the note `output` is what the block before prints: JSON shows some of its fields, text all of its
 *   lines, but for what `…` stands for;
 * - what they fetch comes from a server of the test, and files that no shell can write are there already;
 * - blocks with the note `no-run` are not run: they install something, need what a test has not, or never end.
 */
const documented = 'http://127.0.0.1:3000'
const documentedSite = 'https://rowan-gazette.example'

/** What a reader has: the program, by its name, and a curl that fails on errors. */
const prelude = `
set -euo pipefail
npx() { if [ "$1" = verbatim ]; then shift; "$NODE" "$LAUNCHER" "$@"; else shift; "$NODE" "$@"; fi; }
curl() { command curl --silent --show-error --fail-with-body "$@"; }
`

interface Shell {
  readonly folder: string
  readonly address: string
  /** The address of the outlet from which pages are fetched. */
  readonly site: string
  readonly key: string
}

async function run(command: string, args: readonly string[], { folder, key }: Shell) {
  const child = spawn(command, args, {
    cwd: folder,
    env: {
      ...process.env,
      ...onLoopback,
      KEY: key,
      NODE: process.execPath,
      LAUNCHER: join(root, 'src/cli/verbatim.js'),
      DATABASE_URL: '',
      COLUMNS: '120',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err, code: await code }
}

function runBlock(block: CodeBlock, shell: Shell) {
  const code = block.text.replaceAll(documented, shell.address).replaceAll(documentedSite, shell.site)
  if (block.language === 'sh') return run('bash', ['-c', prelude + code], shell)
  const file = join(shell.folder, `example-${block.line}.ts`)
  writeFileSync(file, code)
  return run(process.execPath, [file], shell)
}

/** Whether a value has everything that another shows of it; of lists the first items. */
function shows(value: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(value, part)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(part).every(([name, some]) => shows((value as Record<string, unknown>)[name], some))
}

/** Text in which `…` stands for anything, at the end of a line or, alone on one, for any number of lines. */
function asPattern(expected: string): RegExp {
  const lines = expected
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/…$/, '.*'))
  return new RegExp(`^${lines.map((line) => (line === '.*' ? '(?:.*\n)*?' : `${line} *\n`)).join('')}$`)
}

const isRun = ({ language, notes }: CodeBlock): boolean => ['sh', 'ts'].includes(language) && !notes.includes('no-run')

async function checkPage(t: Test, page: Page, shell: Shell): Promise<void> {
  let printed: { out: string; err: string } | undefined
  for (const block of codeBlocks(page)) {
    const place = `line ${block.line}`
    if (isRun(block)) {
      const { code, ...ran } = await runBlock(block, shell)
      if (block.notes.includes('fails')) t.not(code, 0, `${place} fails`, ran)
      else t.equal(code, 0, `${place} succeeds`, ran)
      t.notMatch(ran.out, /\{"data":\[\]/, `${place} finds something`)
      printed = ran
    } else if (block.notes.includes('output')) {
      if (!printed) t.fail(`${place} is the output of no example`)
      else if (block.language === 'json') {
        t.ok(shows(JSON.parse(printed.out), JSON.parse(block.text)), `${place} is part of the output`, {
          found: printed.out.slice(0, 2000),
        })
      } else t.match(printed.out, asPattern(block.text), place)
    } else printed = undefined
  }
}

/** Whether a reader on this machine could follow the pages, which are written for a POSIX shell. */
function missing(): string | false {
  if (process.platform === 'win32') return 'the examples are for a POSIX shell'
  try {
    execFileSync('bash', ['-c', 'curl --version'], { stdio: 'ignore' })
    return false
  } catch {
    return 'bash and curl are not installed'
  }
}

/** Documents, recorded pages and archives that a reader has of their own. */
function writeFiles(folder: string): void {
  const wall = readFileSync(join(root, 'seeds/pages/rowan-gazette.html'), 'utf8')
  const words = 'The wall leaks, said Mara Dole, the harbour master.'
  const files = {
    'minutes.pdf': pdf([words]),
    'guest column.docx': wordDocument('Patch or build?', [words]),
    'crawl.warc.gz': packedRecords(warcRecord(`${documentedSite}/2026/02/07/sea-wall`, wall)),
    'crawl.wacz': zipOf({
      'archive/data.warc.gz': packedRecords(warcRecord('https://gull.example/wall', page())),
      'datapackage.json': '{}',
    }),
    'pages.zip': zipOf({ 'wall.html': page() }),
    'note.txt.gz': gzipSync(words),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

t.test('examples of the documentation', { skip: missing() }, async (t) => {
  for (const read of pages.filter(({ path }) => path === 'README.md' || path.startsWith('docs/'))) {
    if (!codeBlocks(read).some(isRun)) continue
    t.test(read.path, async (t) => {
      const folder = temporaryFolder(t)
      mkdirSync(join(folder, 'data'))
      writeFiles(folder)
      symlinkSync(join(root, 'seeds'), join(folder, 'seeds'))
      // What `npm install` of a clone leaves, so that examples import the library by its name.
      mkdirSync(join(folder, 'node_modules'))
      symlinkSync(root, join(folder, 'node_modules', 'verbatim'))
      const service = await start(t, ['--sample', '--database', join(folder, 'data', 'verbatim.sqlite')], {
        RATE_LIMIT: '0',
      })
      const failed = service.ended.then(async () => Promise.reject(new Error(await service.complaints)))
      const address = await Promise.race([service.base, failed])
      failed.catch(() => {})
      const { base: site } = await serve(t, {
        '/feed.xml': (_, response) =>
          response.end(
            `<rss version="2.0"><channel><item><link>${site}/2026/02/07/sea-wall</link></item></channel></rss>`,
          ),
        '/2026/02/07/sea-wall': readFileSync(join(root, 'seeds/pages/rowan-gazette.html'), 'utf8'),
      })
      const key = /vk_\S+/.exec(service.said())![0]
      await checkPage(t, read, { folder, address, site, key })
    })
  }
})
