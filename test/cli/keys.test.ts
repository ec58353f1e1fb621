import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const program = fileURLToPath(new URL('../../src/cli/verbatim.js', import.meta.url))

t.test('keys', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'v.sqlite')}` }
      execFile(process.execPath, [program, 'keys', ...args], { env }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      )
    })

  t.test('are created, listed and revoked', async (t) => {
    const made = await run('create', '--scope', 'ingest', '--scope', 'read', '--name', 'nightly import')
    t.match(made, { code: 0, out: /^vk_[0-9a-f]{12}_[\w-]{43}\n$/, err: /ingest, read/ })
    const id = made.out.split('_')[1]!
    t.match(await run('list'), { code: 0, out: new RegExp(`^${id}\tingest,read\t\\d{4}-\\S+Z\t-\tnightly import\n$`) })
    t.match(await run('revoke', id), { code: 0, out: `revoked: ${id}\n` })
    t.match(await run('list'), { out: new RegExp(`^${id}\tingest,read\t\\S+Z\t\\d{4}-\\S+Z\tnightly import\n$`) })
    t.match(await run('revoke', id), {
      code: 2,
      err: `verbatim: no key "${id}" can be revoked: it does not exist, or is already revoked\n`,
    })
  })

  t.test('are not created without a scope, or with an unknown one', async (t) => {
    t.match(await run('create'), { code: 2, out: '', err: /--scope/ })
    t.match(await run('create', '--scope', 'root'), {
      code: 2,
      out: '',
      err: /expected read, ingest, curate, admin, found "root"/,
    })
  })
})
