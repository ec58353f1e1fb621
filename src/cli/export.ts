import { openExisting } from '../database/open.ts'
import { storedQuotations } from '../database/queries/export.ts'
import { exitCodes } from './exit-codes.ts'
import { outputTo } from './output.ts'
import { lineOf } from './rows.ts'

/** Prints every stored quotation as it is at one moment, with the speakers that are sure enough. @returns the exit code. @throws DatabaseError */
export async function exportQuotations(database: string, leastConfidence: number): Promise<number> {
  const db = await openExisting(database)
  try {
    const output = outputTo(process.stdout)
    await db.transaction().setAccessMode('read only').execute(async (snapshot) => {
      for await (const line of storedQuotations(snapshot, leastConfidence)) if (!(await output.write(lineOf(line)))) return
    })
    await output.end()
  } finally {
    await db.destroy()
  }
  return exitCodes.done
}
