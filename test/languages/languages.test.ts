import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { languages } from '../../src/languages/index.ts'
import { detectLanguage } from '../../src/text/language.ts'

const folder = join(import.meta.dirname, '../../src/languages')

t.test('each folder is a language of the index, under its code', async (t) => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'international')
    .map(({ name }) => name)
  t.strictSame(languages.map(({ code }) => code).sort(), folders.sort())
})

t.test('a language is recognised by its own stop words', async (t) => {
  for (const { code, detection } of languages) {
    if (detection) t.equal(detectLanguage(detection.stopWords), code)
  }
})
