/*
 * Imports a file of articles into a database: node importing.ts URL INPUT OUTPUT [one].
 * What is acknowledged is in OUTPUT, or with `one` (each article by itself) on standard output; that something was is said there in any case.
 */
import { readFile } from 'node:fs/promises'
import { writeSync } from 'node:fs'
import { createWriter } from '../../src/api/background/writer.ts'
import { openDatabase } from '../../src/database/open.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'

const [url = '', input = '', output = '', how] = process.argv.slice(2)
const by = { id: '0123456789ab', name: 'import' }
const writer = createWriter(await openDatabase(url))
if (how === 'one') {
  for (const line of (await readFile(input, 'utf8')).trim().split('\n')) {
    const result = await writer.ingest(JSON.parse(line) as NewArticle, by)
    if ('stored' in result) writeSync(1, `${JSON.stringify({ id: result.stored.id })}\n`)
  }
} else {
  await writer.importLines({ input, output, onError: 'continue', lineLimit: 1_000_000, by }, () => writeSync(1, '\n'))
}
