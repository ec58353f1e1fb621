import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { anchorsOf, codeBlocks, linksOf, pageAt, pages, root } from './pages.ts'

/** The folders of the repository that pages name files in. */
const folders = 'bench|corpora|docs|migrations|openapi|scripts|seeds|src|test'
/** A path with a part that the reader chooses, written in capitals: `src/languages/CODE`. */
const isChosen = (path: string): boolean => /\/[A-Z]{2,}(?:\/|$|\.ndjson$)/.test(path)

t.test('pages', async (t) => {
  t.test('lead to nothing that does not exist', async (t) => {
    for (const page of pages) {
      for (const { path, heading } of linksOf(page)) {
        t.ok(existsSync(join(root, path)), `${page.path}: ${path}`)
        if (heading !== '') t.ok(anchorsOf(pageAt(path)).has(heading), `${page.path}: ${path}#${heading}`)
      }
    }
  })

  t.test('name no file or folder that does not exist', async (t) => {
    const named = new RegExp(`(?<![\\w./@-])(?:${folders})/[\\w.*/-]*[\\w*/]`, 'g')
    for (const page of pages) {
      const words = page.text.replace(/\]\([^)]*\)/g, ']').replace(/https?:\S+/g, '')
      for (const [path] of words.matchAll(named))
        if (!isChosen(path)) t.ok(globSync(path, { cwd: root }).length > 0, `${page.path}: ${path}`)
    }
  })

  t.test('name no script of package.json that does not exist', async (t) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    for (const page of pages)
      for (const [, name = ''] of page.text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g))
        t.ok(name in scripts, `${page.path}: npm run ${name}`)
  })

  t.test('need no folder beside the repository', async (t) => {
    for (const page of pages) t.notMatch(page.text.replace(/\]\([^)]*\)/g, ']'), '../', page.path)
  })

  t.test('are all found from the README', async (t) => {
    const found = new Set(['README.md'])
    for (const path of found)
      if (path.endsWith('.md'))
        for (const link of linksOf({ path, text: pageAt(path) }))
          if (existsSync(join(root, link.path))) found.add(link.path)
    for (const { path } of pages) if (path.startsWith('docs/')) t.ok(found.has(path), path)
  })

  t.test('hold JSON that is well-formed', async (t) => {
    for (const page of pages)
      for (const { language, text, line } of codeBlocks(page))
        if (language === 'json') t.doesNotThrow(() => JSON.parse(text), `${page.path}, line ${line}`)
  })
})

t.test('the README is short', async (t) => {
  t.ok(pageAt('README.md').split('\n').length <= 151)
})
