import { readFile } from 'node:fs/promises'
import t from 'tap'
import { program } from '../src/cli/main.ts'
import { settingsSchema } from '../src/settings.ts'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')

t.test('the README', async (t) => {
  t.test('has every setting with its default and its meaning, and none that does not exist', async (t) => {
    const rows = readme.match(/^\| `[A-Z_]+` \| .*$/gm) ?? []
    const expected = Object.entries(settingsSchema.shape).map(([name, schema]) => `| \`${name}\` | \`${String(schema.parse(undefined))}\` | ${schema.description} |`)
    t.same(rows, expected)
  })

  t.test('shows every command of the command line, and none that does not exist', async (t) => {
    const shown = new Set(Array.from(readme.matchAll(/npx verbatim ([a-z]+)/g), ([, name]) => name))
    t.same([...shown].sort(), program(() => {}).commands.map((command) => command.name()).sort())
  })
})

t.test('the command line', async (t) => {
  t.test('describes every command, argument and option in its help', async (t) => {
    for (const command of program(() => {}).commands.flatMap((command) => [command, ...command.commands])) {
      t.ok(command.description(), command.name())
      for (const argument of command.registeredArguments) t.ok(argument.description, `${command.name()} ${argument.name()}`)
      for (const option of command.options) t.ok(option.description, `${command.name()} ${option.flags}`)
    }
  })
})
