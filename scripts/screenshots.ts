import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AddressInfo } from 'node:net'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { createKey } from '../src/access/keys.ts'
import { buildApp } from '../src/api/app.ts'
import { createReader } from '../src/api/background/reader.ts'
import { createWriter } from '../src/api/background/writer.ts'
import { sampleArticles } from '../src/articles/read.ts'
import { openDatabase } from '../src/database/open.ts'
import { readSettings } from '../src/settings.ts'
import { createTracker } from '../src/tracker/tracker.ts'

// Takes the pictures of the pages that the documentation shows, of the sample coverage.

const images = fileURLToPath(new URL('../docs/images/', import.meta.url))

const shots = [
  { name: 'page-quote', path: '/v1/quotes?sort=outlets&limit=1', page: 'quotes', width: 1280, height: 1000 },
  {
    name: 'page-statement',
    path: '/v1/statements?medium=Truth+Social&limit=1',
    page: 'statements',
    width: 1280,
    height: 1500,
  },
  { name: 'page-outlet', path: null, page: 'outlets/the-tern-island-post', width: 1280, height: 1000 },
] as const

const folder = await mkdtemp(join(tmpdir(), 'verbatim-screenshots-'))
const database = await openDatabase(`sqlite:${join(folder, 'sample.sqlite')}`, { migrate: true })
const tracker = createTracker(database)
for await (const article of sampleArticles()) await tracker.ingest(article)
const app = await buildApp({
  database,
  reader: createReader(database),
  writer: createWriter(database),
  settings: readSettings({ EVENT_LOOP_DELAY_LIMIT: '0' }),
})
await app.listen({ host: '127.0.0.1', port: 0 })
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] })
await mkdir(images, { recursive: true })
for (const { name, path, page, width, height } of shots) {
  const id = path === null ? '' : `/${(await app.inject(path)).json().data[0].id}`
  const tab = await browser.newPage({ viewport: { width, height } })
  await tab.goto(`${origin}/${page}${id}`)
  await tab.screenshot({ path: `${images}${name}.png` })
  console.log(`docs/images/${name}.png`)
}
await takeCorrection()
await browser.close()
await app.close()
await database.destroy()
await rm(folder, { recursive: true })

/** What a correction would change, as a person comes to see it. */
async function takeCorrection(): Promise<void> {
  const { key } = await createKey(database, 'a curator', ['curate'])
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await tab.goto(`${origin}/sign-in?next=/speakers/jorge-rodriguez/correct`)
  await tab.getByLabel('API key').fill(key)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await tab.getByLabel('and another speaker here are one').check()
  await tab.getByLabel('The other speaker').fill('delcy-rodriguez')
  await tab.getByLabel('Why?').fill('For the picture: they are brother and sister, and two people.')
  await tab.getByRole('button', { name: 'See what changes' }).click()
  await tab.screenshot({ path: `${images}page-correction.png` })
  console.log('docs/images/page-correction.png')
}
