import { Argument, InvalidArgumentError, Option, type Command } from 'commander'
import { createKey, listKeys, revokeKey } from '../access/keys.ts'
import { isScope, scopeNames, scopes, type Scope } from '../access/scopes.ts'
import { openDatabase, type Database } from '../database/open.ts'
import { databaseOption } from './database-option.ts'
import { exitCodes } from './exit-codes.ts'

const scopeHelp = `\nScopes:\n${scopeNames.map((name) => `  ${name.padEnd(7)} ${scopes[name]}`).join('\n')}`

/** Adds `keys create`, `keys list` and `keys revoke` to the command line. @param finish takes the exit code */
export function addKeys(verbatim: Command, finish: (code: number) => void): void {
  const keys = verbatim
    .command('keys')
    .description('Make, list and revoke the API keys that the service takes.')
    .addHelpText('after', scopeHelp)
  keys
    .command('create')
    .description('Make a key and print it. It is shown this once: only its hash is kept.')
    .addOption(
      new Option('--scope <scope...>', 'what it may do; may be given several times')
        .argParser(scopeList)
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'what it is for', 'unnamed')
    .addOption(databaseOption())
    .addHelpText('after', scopeHelp)
    .action(async ({ scope, name, database }: { scope: Scope[]; name: string; database: string }) => {
      finish(await withDatabase(database, (db) => create(db, name, scope)))
    })
  keys
    .command('list')
    .description('Print all keys, one a line: id, scopes, when it was made, when it was revoked, and what it is for.')
    .addOption(databaseOption())
    .action(async ({ database }: { database: string }) => finish(await withDatabase(database, list)))
  keys
    .command('revoke')
    .description('Refuse a key from now on. A running service obeys at once.')
    .addArgument(new Argument('<id>', 'id of the key, as listed'))
    .addOption(databaseOption())
    .action(async (id: string, { database }: { database: string }) =>
      finish(await withDatabase(database, (db) => revoke(db, id))),
    )
}

function scopeList(value: string, before: Scope[] = []): Scope[] {
  const named = value.split(',')
  const unknown = named.find((name) => !isScope(name))
  if (unknown !== undefined) throw new InvalidArgumentError(`expected ${scopeNames.join(', ')}, found "${unknown}".`)
  return [...before, ...(named as Scope[])]
}

async function withDatabase(url: string, work: (db: Database) => Promise<number>): Promise<number> {
  const db = await openDatabase(url, { migrate: true })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

async function create(db: Database, name: string, scope: readonly Scope[]): Promise<number> {
  const { key, listed } = await createKey(db, name, scope)
  process.stderr.write(`Key ${listed.id} (${listed.scopes.join(', ')}). Keep it: it is not shown again.\n`)
  process.stdout.write(`${key}\n`)
  return exitCodes.done
}

async function list(db: Database): Promise<number> {
  for (const { id, scopes, created_at, revoked_at, name } of await listKeys(db)) {
    process.stdout.write(`${[id, scopes.join(','), created_at, revoked_at ?? '-', name].join('\t')}\n`)
  }
  return exitCodes.done
}

async function revoke(db: Database, id: string): Promise<number> {
  if (await revokeKey(db, id)) {
    process.stdout.write(`revoked: ${id}\n`)
    return exitCodes.done
  }
  process.stderr.write(`verbatim: there is no key "${id}" that could be revoked\n`)
  return exitCodes.failed
}
