import type { Database } from '../../database/engine.ts'
import { openExisting } from '../../database/open.ts'
import { storedQuotations, storedStatements } from '../../database/queries/export.ts'
import { exitCodes, outputTo } from '../terminal.ts'

/** What can be printed. */
const exported = {
  quotations: storedQuotations,
  statements: storedStatements,
} as const satisfies Record<string, (db: Database, leastConfidence: number) => AsyncIterable<object>>

/**
 * Prints everything of a kind as it is at one moment, one JSON object a line; of quotations the speakers that are sure
 * enough.
 * @returns the exit code. @throws DatabaseError
 */
export async function exportStored(
  kind: keyof typeof exported,
  database: string,
  leastConfidence: number,
): Promise<number> {
  const db = await openExisting(database)
  try {
    const output = outputTo(process.stdout)
    await db
      .transaction()
      .setAccessMode('read only')
      .execute(async (snapshot) => {
        for await (const line of exported[kind](snapshot, leastConfidence))
          if (!(await output.write(`${JSON.stringify(line)}\n`))) return
      })
    await output.end()
  } finally {
    await db.destroy()
  }
  return exitCodes.done
}
