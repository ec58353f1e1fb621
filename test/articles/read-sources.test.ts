import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { InputError, readSources, type SourceItem } from '../../src/articles/index.ts'

const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
t.teardown(() => rm(folder, { recursive: true }))

async function itemsOf(...read: Parameters<typeof readSources>): Promise<SourceItem[]> {
  const items: SourceItem[] = []
  for await (const item of readSources(...read)) items.push(item)
  return items
}

const page = '<title>Wall falls</title><p>“It leaks, and has leaked for years,” said Mara Dole, the harbour master.</p>'
await writeFile(join(folder, 'page.html'), page)
await writeFile(join(folder, 'note.txt'), '“It leaks,” said Mara Dole.')
await writeFile(join(folder, 'empty.txt'), '')

t.test('a program that reads sources', async (t) => {
  t.test('should get an article of each file of a folder, and the reason where there is none', async (t) => {
    const items = await itemsOf([folder], { outlet: 'The Gull' })
    t.match(items, [
      { place: join(folder, 'empty.txt'), problem: 'empty' },
      { place: join(folder, 'note.txt'), article: { outlet: 'The Gull', text: '“It leaks,” said Mara Dole.' } },
      { place: join(folder, 'page.html'), article: { outlet: 'The Gull', title: 'Wall falls' } },
    ])
  })

  t.test('should be told of an address that nothing is fetched', async (t) => {
    const items = await itemsOf(['https://gull.example/wall'])
    t.match(items, [{ place: 'https://gull.example/wall', problem: /not fetched/ }])
  })

  t.test('should get nothing where a path is not there, but an error that names it', async (t) => {
    await t.rejects(itemsOf([folder, join(folder, 'missing')]), InputError)
  })
})
