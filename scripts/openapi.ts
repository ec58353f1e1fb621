import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { createKey } from '../src/access/keys.ts'
import { scopeNames } from '../src/access/scopes.ts'
import { buildApp } from '../src/api/app.ts'
import { addExamples, type Document } from '../src/api/documentation/document.ts'
import { recordExamples } from '../src/api/documentation/examples.ts'
import { sampleArticles } from '../src/articles/read.ts'
import { createReader } from '../src/api/background/reader.ts'
import { createWriter } from '../src/api/background/writer.ts'
import { openDatabase } from '../src/database/open.ts'
import { readSettings } from '../src/settings.ts'
import { createTracker } from '../src/tracker/tracker.ts'

/** The files that document the API. */
export const documentationFiles = {
  examples: fileURLToPath(new URL('../src/api/documentation/examples.json', import.meta.url)),
  document: fileURLToPath(new URL('../openapi/openapi.json', import.meta.url)),
  types: fileURLToPath(new URL('../src/client/schema.ts', import.meta.url)),
} as const

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * What those files have to hold: the document made from the routes, as its examples what a service with the sample
 * coverage answers, and types for its clients.
 */
export async function writeDocumentation(): Promise<Record<keyof typeof documentationFiles, string>> {
  const database = await openDatabase('sqlite::memory:', { migrate: true })
  const tracker = createTracker(database)
  for await (const article of sampleArticles()) await tracker.ingest(article)
  const { key } = await createKey(database, 'examples', scopeNames)
  const app = await buildApp({
    database,
    reader: createReader(database),
    writer: createWriter(database),
    // A busy machine must not keep an example from being answered.
    settings: readSettings({ RATE_LIMIT: '0', EVENT_LOOP_DELAY_LIMIT: '0', FETCHING: 'on' }),
  })
  try {
    const examples = await recordExamples(app, key)
    const document = app.swagger() as unknown as Document
    addExamples(document, examples)
    const types = astToString(await openapiTS(JSON.stringify(document), { alphabetize: true }))
    return {
      examples: print(examples),
      document: print(document),
      types: `/* Made from the OpenAPI document by npm run openapi. */\n\n${types}`,
    }
  } finally {
    await app.close()
    await database.destroy()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const contents = await writeDocumentation()
  for (const [name, file] of Object.entries(documentationFiles))
    await writeFile(file, contents[name as keyof typeof documentationFiles])
  console.log(`Wrote ${Object.values(documentationFiles).join(', ')}`)
}
