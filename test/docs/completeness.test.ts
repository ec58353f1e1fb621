import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { generatedDocumentation } from '../../scripts/docs.ts'
import { scopes } from '../../src/access/scopes.ts'
import { mediaTypes } from '../../src/api/formats/formats.ts'
import { problemTypes } from '../../src/api/problems/table.ts'
import { program } from '../../src/cli/program.ts'
import * as library from '../../src/index.ts'
import { settingsSchema } from '../../src/settings.ts'
import { pageAt, root } from './pages.ts'

t.test('what follows from the code is up to date: `npm run docs` writes it', async (t) => {
  for (const [name, text] of await generatedDocumentation())
    t.equal(readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n'), text, name)
})

t.test('the API guide', async (t) => {
  const guide = pageAt('docs/api.md')
  t.test('names every operation', async (t) => {
    const { paths } = JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8')) as {
      paths: Record<string, object>
    }
    for (const [path, methods] of Object.entries(paths))
      for (const method of Object.keys(methods)) t.match(guide, `\`${method.toUpperCase()} ${path}\``)
  })

  t.test('names every kind of problem, format and scope', async (t) => {
    for (const name of [...Object.keys(problemTypes), ...Object.keys(scopes)]) t.match(guide, `| \`${name}\``)
    for (const type of Object.values(mediaTypes)) t.match(guide, `\`${type}\``)
    for (const name of Object.keys(mediaTypes)) if (name !== 'selected') t.match(guide, `| \`${name}\``)
  })

  t.test('names every kind of correction', async (t) => {
    const { components } = JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8')) as {
      components: { schemas: { CorrectionRequestInput: { oneOf: { properties: { kind: { const: string } } }[] } } }
    }
    for (const { properties } of components.schemas.CorrectionRequestInput.oneOf)
      t.match(guide, `| \`${properties.kind.const}\``)
  })
})

t.test('the page on operating names every setting', async (t) => {
  for (const name of Object.keys(settingsSchema.shape)) t.match(pageAt('docs/operating.md'), `| \`${name}\``)
})

t.test('the page on the command line', async (t) => {
  const all = program(() => {}).commands.flatMap((command) => [command, ...command.commands])
  t.test('names every command, argument and option, each with what it is for', async (t) => {
    for (const command of all) {
      t.ok(command.description(), command.name())
      for (const argument of command.registeredArguments)
        t.ok(argument.description, `${command.name()} ${argument.name()}`)
      for (const option of command.options) {
        t.ok(option.description, `${command.name()} ${option.flags}`)
        t.match(pageAt('docs/command-line.md'), option.flags)
      }
    }
  })

  t.test('shows no command that does not exist', async (t) => {
    for (const [, name = ''] of pageAt('docs/command-line.md').matchAll(/npx verbatim ([a-z]+)/g))
      t.ok(
        all.some((command) => command.name() === name),
        name,
      )
  })
})

t.test('the page on getting started names every function of the library', async (t) => {
  for (const name of Object.keys(library)) t.match(pageAt('docs/getting-started.md'), `\`${name}\``)
})

t.test('the page on the architecture', async (t) => {
  const folders = globSync('src/**/', { cwd: root }).map((path) => path.replaceAll('\\', '/').replace(/\/$/, ''))
  const tree = /^```text\nsrc\/\n([^]*?)^```$/m.exec(pageAt('docs/architecture.md'))?.[1] ?? ''
  const drawn: string[] = []
  const above: string[] = []
  // A line has one folder and what it holds, or several that hold the same of different things.
  for (const [, indent = '', names = ''] of tree.matchAll(/^( +)((?:[\w-]+\/ )+) *\S.*$/gm)) {
    above.length = indent.length / 2 - 1
    const folders = names.trim().split(' ')
    for (const folder of folders) drawn.push(['src', ...above, folder.slice(0, -1)].join('/'))
    above.push(folders[0]!.slice(0, -1))
  }

  t.test('draws every folder of src with what it holds, and none that does not exist', async (t) => {
    t.same(drawn.toSorted(), folders.filter((path) => path !== 'src').sort())
  })
})

t.test('the glossary says each term once', async (t) => {
  const terms = Array.from(pageAt('docs/glossary.md').matchAll(/^- \*\*([^*]+)\*\*/gm), ([, term]) => term!)
  t.ok(terms.length > 50)
  t.same(
    terms.filter((term, n) => terms.indexOf(term) !== n),
    [],
  )
})

t.test('the figures in the README are those of the page on accuracy and of the page on operating', async (t) => {
  const rows = pageAt('README.md').matchAll(/^\| [^|]+ \| ([\d.,]+)(?: [^|]+)?\|/gm)
  const figures = Array.from(rows, ([, figure]) => figure!)
  t.ok(figures.length > 5)
  const known = pageAt('docs/accuracy.md') + pageAt('docs/operating.md')
  for (const figure of figures) t.match(known, figure)
})
