/**
 * Extraction over hostile texts, each at two sizes: where the time per megabyte grows with the size, the work is more
 * than linear. Then hostile files: time and memory of a process that reads each, and what it says of it.
 *
 *     npm run bench:hostile -- [PART OF A NAME]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArticles } from '../src/articles/read.ts'
import { extract } from '../src/extract.ts'
import { hostileSources } from './hostile-sources.ts'
import { hostileTexts } from './hostile-texts.ts'

/** Work for a process of its own, so that its memory can be measured. */
const [task, name = '', path = ''] = process.argv.slice(2)
if (task === '--make') {
  const [, size, make] = hostileSources[name]!
  writeFileSync(path, make(size))
  process.exit()
}
if (task === '--read') {
  await readSource(path)
  process.exit()
}

const megabyte = 1_000_000
/** The full size is this many times the small one. */
const growth = 5
/** A text that takes longer than this at the small size is not tried at the full one. */
const longestWait = 10_000
/** Time per megabyte may differ this much between the sizes by chance and by caches. */
const tolerated = 2.5

/** Milliseconds; not a number where extraction threw. */
function timed(text: string): number {
  const began = performance.now()
  try {
    extract(text, { language: 'en' })
  } catch (error) {
    console.log(`  ${String(error)}`)
    return NaN
  }
  return performance.now() - began
}

/** The best of several runs, as far as they are short, in milliseconds per megabyte. */
function perMegabyte(text: string): number {
  let best = timed(text)
  for (let spent = best, runs = 1; spent < 1_500 && runs < 5; runs++) {
    const again = timed(text)
    best = Math.min(best, again)
    spent += again
  }
  return (best / text.length) * megabyte
}

/** A reader that has taken so much of either has not kept to bounds. */
const mostSeconds = 60
const mostMegabytes = 1500

async function readSource(path: string): Promise<void> {
  let articles = 0
  let problem = 'nothing in it'
  for await (const incoming of readArticles([path], { standardInput: process.stdin, outlet: 'Unknown' })) {
    if ('article' in incoming) articles++
    if ('problem' in incoming) problem = incoming.problem
  }
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ megabytes, outcome: articles > 0 ? `${articles} read` : problem }))
}

/** A process counts the memory of the one that began it as its own: this one is small so far. */
function readSources(): number {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'))
  const run = (...task: readonly string[]) =>
    spawnSync(process.execPath, [import.meta.filename, ...task], {
      timeout: mostSeconds * 1000,
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    }).stdout
  let beyond = 0
  console.log(`${'file'.padEnd(50)}${'seconds'.padStart(8)}${'MB'.padStart(7)}  outcome`)
  for (const [name, [file]] of Object.entries(hostileSources)) {
    if (!name.includes(wanted)) continue
    const path = join(folder, file)
    run('--make', name, path)
    const began = performance.now()
    const said = run('--read', name, path)
    const seconds = (performance.now() - began) / 1000
    const { megabytes, outcome } = JSON.parse(said || '{"outcome": "beyond bounds"}') as {
      megabytes?: number
      outcome: string
    }
    if (!(megabytes! < mostMegabytes)) beyond++
    console.log(
      `${name.padEnd(50)}${seconds.toFixed(1).padStart(8)}${megabytes?.toFixed(0).padStart(7) ?? ''}  ${outcome}`,
    )
  }
  rmSync(folder, { recursive: true })
  return beyond
}

const wanted = process.argv[2] ?? ''
const beyond = readSources()
console.log(`${beyond === 0 ? 'All were read or refused within bounds.' : `${beyond} went beyond bounds.`}\n`)
let worse = 0
timed(hostileTexts['one paragraph of prose']![1](megabyte))
console.log(
  `${'text'.padEnd(36)}${'size MB'.padStart(9)}${'ms/MB'.padStart(9)}${'size MB'.padStart(9)}${'ms/MB'.padStart(9)}${'ratio'.padStart(7)}`,
)
for (const [name, [length, make]] of Object.entries(hostileTexts)) {
  if (!name.includes(wanted)) continue
  const small = make(Math.ceil(length / growth))
  const sizes = (text: string): string => (text.length / megabyte).toFixed(2).padStart(9)
  const before = perMegabyte(small)
  if ((before * small.length) / megabyte > longestWait) {
    worse++
    console.log(`${name.padEnd(36)}${sizes(small)}${before.toFixed(0).padStart(9)}  too slow to go on`)
    continue
  }
  const full = make(length)
  const after = perMegabyte(full)
  const ratio = after / before
  if (!(ratio <= tolerated)) worse++
  console.log(
    `${name.padEnd(36)}${sizes(small)}${before.toFixed(0).padStart(9)}${sizes(full)}${after.toFixed(0).padStart(9)}${ratio.toFixed(1).padStart(7)}${ratio <= tolerated ? '' : '  grows'}`,
  )
}
console.log(worse === 0 ? 'None grows faster than its text.' : `${worse} grow faster than their text.`)
