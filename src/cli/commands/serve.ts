import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { createFirstKey } from '../../access/keys.ts'
import { scopeNames } from '../../access/scopes.ts'
import { buildApp } from '../../api/app.ts'
import { createReaderOffThread } from '../../api/background/read-off-thread.ts'
import { createWriterOffThread } from '../../api/background/write-off-thread.ts'
import { period } from '../../api/http/limits.ts'
import { createRefusingWriter } from '../../api/background/writer.ts'
import type { Services } from '../../api/services.ts'
import type { StandbyServices } from '../../api/standby/hooks.ts'
import { placeToRead, readingDatabase } from '../../api/standby/reading.ts'
import { openStandby } from '../../api/standby/standby.ts'
import { readOutlets } from '../../articles/outlets.ts'
import { InputError, sampleArticles } from '../../articles/read.ts'
import {
  type Database,
  DatabaseError,
  openDatabase,
  openExisting,
  ReadOnlyError,
  parseDatabaseUrl,
  type SharedCount,
  withoutPassword,
} from '../../database/open.ts'
import { readSettings, SettingsError, type Settings } from '../../settings.ts'
import { createTracker, type Tracker } from '../../tracker/tracker.ts'
import { version } from '../../version.ts'
import { exitCodes } from '../terminal.ts'
import { holdsArticles, openMigrated } from './migrate.ts'

/** What the `serve` command takes beside the environment. */
export interface ServeOptions {
  /** Settings from the command line, which override those of the environment. */
  readonly settings?: Readonly<Record<string, string | undefined>>
  /** Load the sample coverage if the database is empty. */
  readonly sample?: boolean
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Prints messages; to standard output by default. */
  readonly print?: (text: string) => void
  /** Prints errors; to standard error by default. */
  readonly complain?: (text: string) => void
  /** Ends the service when it aborts, as a signal to the process does. */
  readonly signal?: AbortSignal
}

/**
 * Serves the API until the process is asked to stop, then finishes the open requests and closes.
 * @returns the exit code.
 */
export async function serve(options: ServeOptions = {}): Promise<number> {
  const complain = options.complain ?? ((text) => void process.stderr.write(text))
  try {
    await serveUntilStopped(options)
    return exitCodes.done
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (error instanceof SettingsError) {
      complain(`verbatim cannot start, some settings are invalid:\n${message.replace(/^/gm, '  ')}\n`)
      return exitCodes.failed
    }
    const isTold = error instanceof DatabaseError || error instanceof InputError
    const reason = startFailures[code ?? ''] ?? (isTold ? message : undefined)
    if (reason === undefined) throw error
    complain(`verbatim cannot start: ${reason}\n`)
    return exitCodes.failed
  }
}

const startFailures: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; choose another with the setting PORT.',
  EADDRNOTAVAIL: 'the address in the setting HOST is not one of this machine.',
  ENOTFOUND: 'the name in the setting HOST is unknown.',
  EACCES: 'no permission to listen on the port in the setting PORT.',
}

async function serveUntilStopped({
  settings: given = {},
  sample = false,
  environment = process.env,
  print,
  signal,
}: ServeOptions): Promise<void> {
  const say = print ?? ((text: string) => void process.stdout.write(text))
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const settings = readSettings({ ...environment, ...chosen })
  const outlets = settings.OUTLETS_FILE === '' ? undefined : await readOutlets(settings.OUTLETS_FILE)
  const isWritable = await prepareDatabase(settings, sample, say)
  const { engine, address } = parseDatabaseUrl(settings.DATABASE_URL)
  const primary = await openExisting(settings.DATABASE_URL)
  const fromStandby = await openStandbyOf(primary, settings)
  const standby = fromStandby?.standby
  const writer = isWritable ? createWriterOffThread(settings.DATABASE_URL) : createRefusingWriter()
  const reader = createReaderOffThread(
    settings.DATABASE_URL,
    standby && { standby: { url: settings.READ_DATABASE_URL, placeToRead: () => placeToRead(standby) } },
  )
  const database = standby ? readingDatabase(primary, standby) : primary
  let requests: SharedCount | undefined
  try {
    if (settings.FETCHING === 'on') await writer.startFetching(settings.KEEP_PAGES === 'yes', outlets)
    const limit = settings.RATE_LIMIT
    requests = limit === 0 ? undefined : await engine.countTogether?.(address, limit, period)
    const freeBytes = isWritable ? { freeBytes: () => engine.freeBytes(address) } : {}
    await run(
      {
        database,
        reader,
        writer,
        settings,
        ...(outlets && { outlets }),
        ...(requests && { requests }),
        ...(fromStandby && { fromStandby }),
        ...freeBytes,
      },
      say,
      signal,
    )
  } finally {
    await Promise.all([writer.close(), reader.close(), primary.destroy(), standby?.close(), requests?.close()])
  }
}

/** Opens the standby that the settings name, if any. @throws DatabaseError */
async function openStandbyOf(
  primary: Database,
  { DATABASE_URL: url, READ_DATABASE_URL: standbyUrl }: Settings,
): Promise<StandbyServices | undefined> {
  if (standbyUrl === '') return undefined
  try {
    const { positions } = parseDatabaseUrl(url).engine
    if (positions === undefined)
      throw new DatabaseError('READ_DATABASE_URL names a standby of a PostgreSQL database, and DATABASE_URL names none')
    return { primary, positions, standby: await openStandby(standbyUrl, primary, positions) }
  } catch (error) {
    await primary.destroy()
    throw error
  }
}

/**
 * Creates or migrates the database, and loads the sample coverage if asked for.
 * @returns whether anything can be stored
 */
async function prepareDatabase(settings: Settings, sample: boolean, say: (text: string) => void): Promise<boolean> {
  try {
    const writing = await openMigrated(settings.DATABASE_URL, say)
    try {
      if (sample) await loadSample(writing, createTracker(writing), say)
    } finally {
      await writing.destroy()
    }
    return true
  } catch (error) {
    if (!(error instanceof ReadOnlyError)) throw error
    say(`${error.message}.\n`)
    return false
  }
}

/** What is never logged, wherever it is found. */
const redact = ['req.headers.authorization', 'headers.authorization', 'err.headers.authorization', '*.authorization']

async function run(services: Services, say: (text: string) => void, signal?: AbortSignal): Promise<void> {
  const { settings } = services
  const app = await buildApp(services, { level: 'silent', stream: process.stderr, redact })
  try {
    await app.listen({ host: settings.HOST, port: settings.PORT })
    app.log.level = settings.LOG_LEVEL
    // Only now: a key that was printed by a start that failed would be lost.
    if (services.freeBytes) await makeFirstKey(settings.DATABASE_URL, say)
    say(welcome(app, settings))
    await stopped(signal)
    say('Closing.\n')
  } finally {
    await app.close()
  }
}

/** Where everything is, with a command to paste. */
function welcome(app: FastifyInstance, settings: Settings): string {
  const { port } = app.server.address() as AddressInfo
  const host = ['0.0.0.0', '::'].includes(settings.HOST)
    ? 'localhost'
    : settings.HOST.includes(':')
      ? `[${settings.HOST}]`
      : settings.HOST
  const base = `http://${host}:${port}`
  return `verbatim ${version} is ready.

  Pages           ${base}/
  API             ${base}/v1/speakers
  Documentation   ${base}/docs
  Database        ${withoutPassword(settings.DATABASE_URL)}

Try:  curl '${base}/v1/quotes?min_outlets=2'
Stop with Ctrl+C.
`
}

/** Settles when the process gets SIGINT or SIGTERM, or the given signal aborts. */
function stopped(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      process.off('SIGINT', done).off('SIGTERM', done)
      resolve()
    }
    process.once('SIGINT', done).once('SIGTERM', done)
    if (signal?.aborted) done()
    signal?.addEventListener('abort', done, { once: true })
  })
}

/** Makes a key for everything if there is no key yet, and prints it this once. */
async function makeFirstKey(url: string, say: (text: string) => void): Promise<void> {
  const database = await openDatabase(url)
  try {
    const first = await createFirstKey(database, 'made on first start', scopeNames)
    if (first !== null) say(`API key, shown this once:  ${first.key}\n`)
  } finally {
    await database.destroy()
  }
}

/** Stores the sample coverage, if the database has no article yet. */
async function loadSample(database: Database, tracker: Tracker, say: (text: string) => void): Promise<void> {
  if (await holdsArticles(database)) return
  let count = 0
  for await (const article of sampleArticles()) {
    await tracker.ingest(article)
    count += 1
  }
  say(`Loaded ${count} sample articles.\n`)
}
