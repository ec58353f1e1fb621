import { parseDatabaseUrl } from '../../database/open.ts'
import { exitCodes } from '../terminal.ts'

/** Copies a database while it is in use. @returns the exit code. @throws DatabaseError */
export async function backUp(database: string, file: string): Promise<number> {
  const { engine, address } = parseDatabaseUrl(database)
  await engine.backUp(address, file)
  process.stdout.write(`backed up: ${file}\n`)
  return exitCodes.done
}

/** Puts a backup in the place of a database. @returns the exit code. @throws DatabaseError */
export function restore(database: string, file: string): number {
  const { engine, address } = parseDatabaseUrl(database)
  const before = engine.restore(address, file)
  process.stdout.write(`restored: ${address}\n`)
  if (before !== null) process.stdout.write(`what was there before: ${before}\n`)
  return exitCodes.done
}
