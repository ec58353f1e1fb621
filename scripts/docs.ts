/**
 * Writes the parts of the documentation that follow from the code: the help of every command, the settings (also in
 * `.env.example`), the operations and problems of the API, and the picture in the README.
 *
 *     npm run docs
 *
 * A test fails while they are out of date. A part stands between `<!-- generated: NAME -->` and `<!-- end -->`.
 */
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { format, resolveConfig } from 'prettier'
import { problemTypes } from '../src/api/problems/table.ts'
import { program } from '../src/cli/program.ts'
import { settingsSchema } from '../src/settings.ts'
import { collationPicture } from './docs/picture.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The generated parts, by the page that holds them and their name there. */
const pages = {
  'docs/api.md': { operations: operationsTable, problems: problemsTable },
  'docs/command-line.md': { commands: commandsHelp },
  'docs/operating.md': { settings: settingsTable },
} as const satisfies Record<string, Record<string, () => string | Promise<string>>>

/** Everything that the script writes, by path in the repository. */
export async function generatedDocumentation(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const [name, parts] of Object.entries(pages)) {
    let text = await readFile(pathOf(name), 'utf8')
    for (const [part, make] of Object.entries(parts)) text = replacePart(text, part, await make())
    files.set(name, await format(text, { ...(await resolveConfig(pathOf(name))), filepath: name }))
  }
  return files.set('.env.example', exampleSettings()).set('docs/images/collation.svg', await collationPicture())
}

/** @throws Error where the page has no place for the part */
function replacePart(page: string, name: string, text: string): string {
  const place = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- end -->)`)
  if (!place.test(page)) throw new Error(`There is no place for the part "${name}".`)
  return page.replace(place, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`)
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function settingsTable(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, schema]) => [
    `\`${name}\``,
    defaultOf(schema.parse(undefined)),
    schema.description ?? '',
  ])
  return tableOf(['setting', 'default', 'meaning'], rows)
}

/** An empty text would be no code. */
function defaultOf(value: unknown): string {
  return value === '' ? 'none' : `\`${String(value)}\``
}

/** Every setting as a comment, with its meaning and default, below the first lines of the file. */
function exampleSettings(): string {
  const head = readFileSync(pathOf('.env.example'), 'utf8').split('\n\n', 1)
  const settings = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const meaning = (schema.description ?? '').replaceAll('`', '')
    return `# ${meaning}\n#${name}=${String(schema.parse(undefined))}`
  })
  return `${[...head, ...settings].join('\n\n')}\n`
}

function problemsTable(): string {
  const rows = Object.entries(problemTypes).map(([code, { status, title }]) => [String(status), `\`${code}\``, title])
  return tableOf(['status', 'problem', 'title'], rows)
}

interface Operation {
  readonly summary: string
  readonly tags: readonly string[]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
}

async function operationsTable(): Promise<string> {
  const { tags, paths } = JSON.parse(await readFile(pathOf('openapi/openapi.json'), 'utf8')) as {
    tags: { name: string; description: string }[]
    paths: Record<string, Record<string, Operation>>
  }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  )
  return tags
    .map(({ name, description }) => {
      const rows = operations
        .filter((operation) => operation.tags.includes(name))
        .map(({ path, method, summary, security }) => [
          `\`${method.toUpperCase()} ${path}\``,
          summary,
          scopeOf(security),
        ])
      return `**${name}**: ${description}\n\n${tableOf(['operation', 'what it does', 'scope'], rows)}`
    })
    .join('\n\n')
}

/** The scope that an operation always needs; reading needs one only where it is not open. */
function scopeOf(security: Operation['security']): string {
  const scopes = security.flatMap((one) => Object.values(one).flat())
  const isOpen = security.length === 0 || security.some((one) => Object.keys(one).length === 0)
  return isOpen ? '' : scopes.map((scope) => `\`${scope}\``).join(', ')
}

function commandsHelp(): string {
  const all = program(() => {}).commands.flatMap((command) => [command, ...command.commands])
  return all.map((command) => `### ${pathOfCommand(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``).join('\n\n')
}

function pathOfCommand(command: Command): string {
  return [...(command.parent ? [pathOfCommand(command.parent)] : []), command.name()].join(' ')
}

/** What `--help` prints on a terminal of 80 columns. */
function helpOf(command: Command): string {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 80 })
  command.outputHelp()
  return help.trimEnd()
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of await generatedDocumentation()) await writeFile(pathOf(name), text)
}
