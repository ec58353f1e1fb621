import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  readonly files: readonly string[]
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, { readonly types: readonly string[]; readonly default: string }>>
}
const run = promisify(execFile)

const folder = await mkdtemp(join(tmpdir(), 'verbatim-package-'))
t.teardown(() => rm(folder, { recursive: true }))

/** A copy of the project, built without checking types again, and the files that npm would pack of it. */
const clone = join(folder, 'clone')
const packed = await (async () => {
  const leftOut = /^(?:node_modules|dist|data|coverage|\.git|\.tap|.*\.sqlite.*)$/
  await cp(root, clone, { recursive: true, filter: (path) => !leftOut.test(relative(root, path)) })
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction')
  await run(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tsconfig.build.json', '--noCheck'],
    { cwd: clone },
  )
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: clone,
    shell: process.platform === 'win32',
  })
  const [tarball] = JSON.parse(stdout) as { files: { path: string }[] }[]
  return tarball!.files.map(({ path }) => path)
})()

/** A program that uses the library and the client by the names of the package. */
const importing = `
  const { extract } = await import('verbatim')
  const { createClient } = await import('verbatim/client')
  const { readSources } = await import('verbatim/sources')
  console.log(extract('“It leaks,” said Mara Dole.').quotations[0].speaker.name, typeof createClient, typeof readSources)`

/** Files of the project under a folder, as npm names them. */
const filesIn = (pattern: string) => globSync(pattern, { cwd: clone }).map((path) => path.replaceAll('\\', '/'))

t.test('the package', async (t) => {
  const built = filesIn('{src,migrations}/**/*.ts').flatMap((path) =>
    ['.js', '.js.map', '.d.ts'].map((ending) => `dist/${path.replace(/\.ts$/, ending)}`),
  )
  const models = filesIn('src/**/*.json').map((path) => `dist/${path}`)
  const others = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
    'dist/package.json',
    'src/cli/verbatim.js',
    ...filesIn('src/entries/*.js'),
    ...filesIn('{openapi,seeds,src/web/assets}/**/*.*'),
  ]

  t.test('should hold what was built of every source, the models, and what a user reads or starts', async (t) => {
    t.ok(built.length > 100 && models.length > 0)
    t.same(
      [...built, ...models, ...others].filter((path) => !packed.includes(path)),
      [],
    )
  })

  t.test('should hold nothing else, such as tests, benchmarks or settings of tools', async (t) => {
    const expected = new Set([...built, ...models, ...others])
    t.same(
      packed.filter((path) => !expected.has(path)),
      [],
    )
  })

  t.test('should hold all that its manifest names', async (t) => {
    for (const path of manifest.files)
      t.ok(
        packed.some((file) => file === path || file.startsWith(`${path}/`)),
        path,
      )
    // The first types are those of the package, the second those of a clone.
    const exported = Object.values(manifest.exports).flatMap(({ types, default: module }) => [types[0]!, module])
    const named = [...Object.values(manifest.bin), ...exported]
    for (const path of named) t.ok(packed.includes(path.replace(/^\.\//, '')), path)
  })

  t.test('should work with nothing but its files and dependencies', async (t) => {
    const installed = join(folder, 'installed')
    for (const path of packed) {
      await mkdir(dirname(join(installed, path)), { recursive: true })
      await cp(join(clone, path), join(installed, path))
    }
    await symlink(join(root, 'node_modules'), join(installed, 'node_modules'), 'junction')
    const node = async (...args: string[]) => (await run(process.execPath, args, { cwd: installed })).stdout
    const launcher = Object.values(manifest.bin)[0]!

    await writeFile(join(folder, 'note.txt'), '“It leaks,” said Mara Dole, the harbour master.')
    t.match(JSON.parse(await node(launcher, 'extract', join(folder, 'note.txt'))), {
      text: 'It leaks,',
      speaker: 'Mara Dole',
    })
    await node(launcher, 'ingest', 'seeds/articles.ndjson', '--database', join(folder, 'test.sqlite'))
    t.match(
      await node(launcher, 'export', 'quotations', '--database', join(folder, 'test.sqlite')),
      '"speaker":"Donald Trump"',
    )

    t.equal(await node('--input-type=module', '--eval', importing), 'Mara Dole function function\n')
  })
})

t.test('a clone in which nothing was built', async (t) => {
  const node = async (...args: string[]) => (await run(process.execPath, args, { cwd: clone })).stdout
  await rm(join(clone, 'dist'), { recursive: true })

  t.test('should give the library and the client by the names of the package', async (t) => {
    t.equal(await node('--input-type=module', '--eval', importing), 'Mara Dole function function\n')
  })

  t.test('should give all that they have, and nothing else', async (t) => {
    const names = `
      const names = async (module) => JSON.stringify(Object.keys(await import(module)))
      console.log(await names('verbatim') === await names('./src/index.ts'))
      console.log(await names('verbatim/client') === await names('./src/client/index.ts'))`
    t.equal(await node('--input-type=module', '--eval', names), 'true\ntrue\n')
  })

  t.test('should give their types', async (t) => {
    const program = "import { extract } from 'verbatim'\n// @ts-expect-error: a text is needed\nextract()\n"
    await writeFile(join(clone, 'test', 'types-of-a-clone.ts'), program)
    await writeFile(
      join(clone, 'tsconfig.types.json'),
      '{ "extends": "./tsconfig.json", "include": ["test/types-of-a-clone.ts"] }',
    )
    const checked = run(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tsconfig.types.json'],
      { cwd: clone },
    )
    await t.resolves(checked)
  })
})

t.test('a Node that is too old should get one line that says so', async (t) => {
  const old = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' })"
  const preload = `data:text/javascript,${encodeURIComponent(old)}`
  const message = /^verbatim needs Node \d+ or newer; this is Node 20\.1\.0\..*$/
  const catching = "await import('verbatim').catch(({ message }) => process.stderr.write(message))"
  for (const args of [['src/cli/verbatim.js'], ['--input-type=module', '--eval', catching]]) {
    const { stderr } = await run(process.execPath, ['--import', preload, ...args], { cwd: root }).catch(
      (error: { readonly stderr: string }) => error,
    )
    t.match(stderr.trimEnd(), message)
  }
})
