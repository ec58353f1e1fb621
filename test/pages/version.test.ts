import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { decodePage } from '../../src/pages/decode-page.ts'
import { readPage } from '../../src/pages/read-page.ts'
import { readerVersion } from '../../src/pages/version.ts'

/** What each version reads on the sample pages, as a digest. A version that has been released keeps its digest. */
const digests: Readonly<Record<number, string>> = {
  1: 'e2e66b00e4d5389ca1944ac61c0deb5b6c09e6829fbf981ebaa4592f1e392343',
  2: '93e991b99398de3a7ea5fa275c7e49c2e85b6fc9d52fbfbe811329db4163af8b',
}

t.test('what is read on a page changes only with the version, so that kept pages are read again', async (t) => {
  const folder = fileURLToPath(new URL('../../seeds/pages/', import.meta.url))
  const hash = createHash('sha256')
  for (const name of globSync('*.html', { cwd: folder }).sort())
    hash.update(JSON.stringify(readPage(decodePage(readFileSync(`${folder}${name}`)))))
  t.equal(hash.digest('hex'), digests[readerVersion])
})
