import { copyDatabase } from '../../database/copy.ts'
import { openDatabase, openExisting, withoutPassword } from '../../database/open.ts'
import { exitCodes, showProgress } from '../terminal.ts'

/**
 * Copies a database into another, from one engine to the other if need be.
 * @returns the exit code
 * @throws DatabaseError
 */
export async function copy(from: string, to: string): Promise<number> {
  const source = await openExisting(from)
  const progress = showProgress('rows')
  try {
    const target = await openDatabase(to, { migrate: true })
    try {
      const copied = await copyDatabase(source, target, (rows) => {
        for (let row = 0; row < rows; row++) progress.step()
      })
      progress.clear()
      process.stdout.write(`copied: ${copied} rows; ${withoutPassword(to)} has the same as ${withoutPassword(from)}\n`)
    } finally {
      await target.destroy()
    }
  } finally {
    progress.clear()
    await source.destroy()
  }
  return exitCodes.done
}
