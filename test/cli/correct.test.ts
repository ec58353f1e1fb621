import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { temporaryFolder } from '../database/temporary.ts'
import { rowsOf, verbatim } from './run.ts'

const article = (id: string, text: string) => `${JSON.stringify({ id, outlet: 'The Gull', text })}\n`

t.test('correct', async (t) => {
  const database = join(temporaryFolder(t), 'test.sqlite')
  const run = (...args: string[]) => verbatim([...args, '--database', database])
  const input =
    article('1', '“The sluice leaks,” Mara Dole said.') + article('2', '“We start on Monday,” Mara Lunt said.')
  await verbatim(['ingest', '-', '--database', database], { input })
  const quotations = async () => rowsOf((await run('export', 'quotations')).out)
  const speakers = async () => (await quotations()).map(({ speaker }) => speaker)

  t.test('makes a correction, says its id, and revokes it', async (t) => {
    const { code, out } = await run('correct', 'same-speaker', 'mara-dole', 'mara-lunt', '--reason', 'Asked them.')
    t.equal(code, 0)
    t.same(await speakers(), ['Mara Lunt', 'Mara Lunt'])
    const id = /^in force: (c\S+)\n$/.exec(out)![1]!
    t.equal((await run('correct', 'revoke', id, '--reason', 'They were wrong.')).out, `revoked: ${id}\n`)
    t.same(await speakers(), ['Mara Dole', 'Mara Lunt'])
  })

  t.test('takes who spoke a quotation, and that nobody did', async (t) => {
    const [first, second] = (await quotations()).map(({ id }) => String(id))
    await run('correct', 'speaker', first!, 'Harbour Board', '--kind', 'organisation', '--reason', 'Heard so.')
    await run('correct', 'not-a-quotation', second!, '--reason', 'A title.')
    t.same(await speakers(), ['Harbour Board'])
  })

  t.test('says in one line what is wrong, and changes nothing', async (t) => {
    for (const [problem, ...args] of [
      ['speaker', 'speaker-name', 'nobody', 'Mara'],
      ['same_as', 'same-speaker', 'mara-dole'],
      ['kind', 'same-person', 'mara-dole', 'mara-lunt'],
      ['value 3', 'same-speaker', 'mara-dole', 'mara-lunt', 'ian-pell'],
      ['speaker_kind', 'speaker-kind', 'mara-lunt', 'robot'],
      ['no correction', 'revoke', 'c1'],
    ] as const) {
      const { code, err } = await run('correct', ...args, '--reason', 'To see.')
      t.equal(code, 2, args.join(' '))
      t.match(err, new RegExp(`^verbatim: .*${problem}.*\\n$`), args.join(' '))
    }
    t.equal((await run('correct', 'speaker-name', 'mara-dole', 'Mara')).code, 2, 'a reason is needed')
    const none = join(temporaryFolder(t), 'none.sqlite')
    const { code } = await verbatim(['correct', 'revoke', 'c1', '--reason', 'x', '--database', none])
    t.equal(code, 2)
    t.notOk(existsSync(none))
  })
})
