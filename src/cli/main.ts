import { CommanderError } from 'commander'
import { InputError } from '../articles/read.ts'
import { DatabaseError } from '../database/engine.ts'
import { isStorageFailure, storageReason } from '../database/failures.ts'
import { program } from './program.ts'
import { exitCodes } from './terminal.ts'

/** Runs the command line. @param args what follows the program's name. @returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.done
  // A reader that closes its end (`verbatim ingest --help | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    await program((result) => (code = result)).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.failed
    process.stderr.write(`verbatim: ${explain(error)}\n`)
    return exitCodes.failed
  }
}

function explain(error: unknown): string {
  if (error instanceof InputError || error instanceof DatabaseError) return error.message
  if (isStorageFailure(error)) return `the database cannot be used: ${storageReason(error)}`
  return `internal error, please report: ${error instanceof Error ? error.message : String(error)}`
}
