import { readFile } from 'node:fs/promises'
import t from 'tap'
import { sampleArticles } from '../src/articles/read.ts'
import { program } from '../src/cli/program.ts'
import { settingsSchema } from '../src/settings.ts'
import { startService } from './api/service.ts'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')

t.test('the README', async (t) => {
  t.test('has every setting with its default and its meaning, and none that does not exist', async (t) => {
    const rows = (readme.match(/^\| `[A-Z_]+` +\| .*$/gm) ?? []).map((row) => row.replace(/ +/g, ' '))
    const expected = Object.entries(settingsSchema.shape).map(
      ([name, schema]) => `| \`${name}\` | \`${String(schema.parse(undefined))}\` | ${schema.description} |`,
    )
    t.same(rows, expected)
  })

  t.test('shows every command of the command line, and none that does not exist', async (t) => {
    const shown = new Set(Array.from(readme.matchAll(/npx verbatim ([a-z]+)/g), ([, name]) => name))
    t.same(
      [...shown].sort(),
      program(() => {})
        .commands.map((command) => command.name())
        .sort(),
    )
  })

  t.test('asks for nothing that the sample coverage does not answer with something', async (t) => {
    const { get, tracker } = await startService(t)
    for await (const article of sampleArticles()) await tracker.ingest(article)
    const paths = Array.from(readme.matchAll(/^curl 'http:\/\/127\.0\.0\.1:3000(\/[^']*)'/gm), ([, path]) => path!)
    t.ok(paths.length > 5)
    for (const path of paths) {
      const answer = await get(path)
      t.equal(answer.statusCode, 200, path)
      t.notMatch(answer.body, /^\{"data":\[\]/, `${path}: it is not empty`)
    }
  })
})

t.test('the command line', async (t) => {
  t.test('describes every command, argument and option in its help', async (t) => {
    for (const command of program(() => {}).commands.flatMap((command) => [command, ...command.commands])) {
      t.ok(command.description(), command.name())
      for (const argument of command.registeredArguments)
        t.ok(argument.description, `${command.name()} ${argument.name()}`)
      for (const option of command.options) t.ok(option.description, `${command.name()} ${option.flags}`)
    }
  })
})
