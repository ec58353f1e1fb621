import { readFile } from 'node:fs/promises'
import t from 'tap'
import { settingsSchema } from '../src/settings.ts'

const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8')
const settings = /^#([A-Z_]+)=(.*)$/gm

t.test('.env.example', async (t) => {
  t.test('should have every setting with its default, and none that does not exist', async (t) => {
    const listed = Object.fromEntries(Array.from(example.matchAll(settings), ([, name, value]) => [name, value]))
    const defaults = Object.fromEntries(
      Object.entries(settingsSchema.shape).map(([name, schema]) => [name, String(schema.parse(undefined))]),
    )
    t.same(listed, defaults)
  })

  t.test('should say what each setting is for', async (t) => {
    const explained = Array.from(example.matchAll(/^# \S.*\n#([A-Z_]+)=/gm), ([, name]) => name)
    t.same(explained, Object.keys(settingsSchema.shape))
  })

  t.test('should set nothing as it stands, so that a copy follows new defaults', async (t) => {
    t.same(
      example.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
      [],
    )
  })
})
