import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readOutlets, withOutlet } from '../../src/articles/outlets.ts'
import { temporaryFolder } from '../database/temporary.ts'

function table(t: Test, content: string | Buffer): string {
  const path = join(temporaryFolder(t), 'outlets.csv')
  writeFileSync(path, content)
  return path
}

t.test('a table of outlets', async (t) => {
  const outlets = await readOutlets(
    table(
      t,
      '\ufefffound,outlet\r\ngull.example,The Gull\r\nsport.gull.example,Gull Sport\r\n\r\n"Heron, The",The Heron\r\n',
    ),
  )
  const named = (outlet: string, url?: string) => withOutlet({ outlet, url }, outlets).outlet

  t.test('should name an outlet by its host, and by hosts below that', async (t) => {
    t.equal(named('gull', 'https://gull.example/wall'), 'The Gull')
    t.equal(named('gull', 'https://www.Gull.example:8080/wall'), 'The Gull')
    t.equal(named('gull', 'https://live.sport.gull.example/wall'), 'Gull Sport', 'the nearest host first')
  })
  t.test('should not name one by a host that only ends alike', async (t) => {
    t.equal(named('Sea Gull', 'https://seagull.example/wall'), 'Sea Gull')
    t.equal(named('Tern', 'https://example/wall'), 'Tern')
  })
  t.test('should name an outlet by the name that a page has, whatever its case', async (t) => {
    t.equal(named('heron,  the'), 'The Heron')
    t.equal(named('The Heron'), 'The Heron')
    t.equal(named('heron'), 'heron')
  })
  t.test('should go by the host before the name', async (t) => {
    t.equal(named('Heron, The', 'https://gull.example/wall'), 'The Gull')
  })
})

t.test('a table that cannot be used should be refused, with the line and what was expected', async (t) => {
  for (const [content, reason] of [
    ['', /, line 1: expected the headings "found,outlet", found ""/],
    ['gull.example,The Gull\n', /, line 1: expected the headings "found,outlet", found "gull.example,The Gull"/],
    ['found,outlet\ngull.example\n', /, line 2: expected a host or a name, a comma, and .*, found "gull.example"/],
    ['found,outlet\n\ngull.example,\n', /, line 3: expected a host or a name/],
    ['found,outlet\ngull.example,Gull,x\n', /, line 2: expected a host or a name/],
    ['found,outlet\nhttps://gull.example/,Gull\n', /, line 2: expected a host such as gazette\.example, without https/],
    ['found,outlet\na.b,Gull\nA.B,Heron\n', /, line 3: expected another host or name: "A\.B" is "Gull" in line 2/],
    [`found,outlet\na.b,${'G'.repeat(257)}\n`, /, line 2: expected a name of at most 256 characters/],
    ['found,outlet\n"a.b,Gull\n', /, line 2: not readable as a table: /],
    [Buffer.from('found,outlet\na.b,\xe9\n', 'latin1'), /: not UTF-8/],
  ] as const) {
    await t.rejects(readOutlets(table(t, content)), { name: 'InputError', message: reason })
  }
  await t.rejects(readOutlets('/nowhere/outlets.csv'), { name: 'InputError', message: /no such file/ })
  t.equal((await readOutlets(table(t, 'found,outlet\na.b,Gull\nA.B,Gull\n'))).size, 1, 'but the same twice is no fault')
})
