import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The URL of a database that is given by it, or by the path of an SQLite file. */
export const urlOf = (database: string): string =>
  /^(sqlite|postgres(ql)?):/.test(database) ? database : `sqlite:${resolve(database)}`

/** Makes a database of invented coverage. */
export async function generate(database: string, quotations: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, 'generate.ts'), '--quotations', quotations, '--database', database],
    { stdio: 'inherit' },
  )
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error('The database could not be made.')
}

export interface Service {
  readonly address: string
  readonly child: ChildProcess
}

/**
 * Starts the service with its usual settings, except that no client is refused for its rate. Its log is kept in the
 * folder.
 */
export async function startService(database: string, folder: string): Promise<Service> {
  const log = join(folder, 'service.log')
  const environment = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: urlOf(database),
    RATE_LIMIT: '1000000',
  }
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../src/cli/verbatim.js'), 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', openSync(log, 'w')],
  })
  let said = ''
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error(`The service did not start: ${readFileSync(log, 'utf8')}`))
    child.once('exit', failed)
    child.stdout!.on('data', (chunk) => {
      said += String(chunk)
      const address = /API +(http:\S+?)\/v1/.exec(said)?.[1]
      if (address === undefined) return
      child.off('exit', failed)
      resolve({ address, child })
    })
  })
}
