import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/database/open.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { onLoopback, redirect, serve, type Site } from '../fetching/web.ts'
import { page, paragraphs, sentences } from '../pages/page.ts'
import { rowsOf, verbatim } from './run.ts'

/** A database and a server with some pages, and the command line that may fetch from it. */
async function newsroom(t: Test, site: Site) {
  const folder = temporaryFolder(t)
  const database = join(folder, 'v.sqlite')
  const served = await serve(t, site)
  const run = (...args: string[]) => verbatim([...args, '--database', database], { env: onLoopback })
  return { ...served, folder, database, run }
}

const addresses = async (database: string) =>
  rowsOf((await verbatim(['export', 'quotations', '--database', database])).out).map(({ article }) => article)

t.test('fetch', async (t) => {
  t.test('should store the articles of pages', async (t) => {
    const { base, run, database } = await newsroom(t, { '/wall': page(), '/moved': redirect('/wall') })
    t.match(await run('fetch', `${base}/wall`, `${base}/moved`), {
      code: 0,
      out: 'Articles: 1 new, 0 revised, 1 unchanged; 0 addresses failed\n',
      err: '',
    })
    t.same([...new Set(await addresses(database))], [`${base}/wall`])
  })

  t.test('should call outlets what a table says', async (t) => {
    const { base, run, folder, database } = await newsroom(t, { '/wall': page() })
    const table = join(folder, 'outlets.csv')
    writeFileSync(table, 'found,outlet\n127.0.0.1,The Gull\n')
    await run('fetch', `${base}/wall`, '--outlets', table)
    const db = await openDatabase(`sqlite:${database}`)
    const outlets = await db.selectFrom('outlets').select('name').execute()
    await db.destroy()
    t.same(outlets, [{ name: 'The Gull' }])
    writeFileSync(table, 'host,outlet\n')
    t.match(await run('watch', '--once', `${base}/wall`, '--outlets', table), { code: 2, err: /line 1: expected the/ })
  })

  t.test('should take the addresses of a list, without its comments', async (t) => {
    const { base, run, folder } = await newsroom(t, { '/1': page(), '/2': page() })
    const list = join(folder, 'urls.txt')
    writeFileSync(list, `# the wall\r\n${base}/1\r\n\n  ${base}/2\n`)
    t.match(await run('fetch', '--urls', list), { code: 0, out: /^Articles: 2 new/ })
  })

  t.test('should not take a list in which something else stands', async (t) => {
    const { run, folder } = await newsroom(t, {})
    const list = join(folder, 'urls.txt')
    writeFileSync(list, 'https://gull.example/\nThe wall\n')
    t.match(await run('fetch', '--urls', list), {
      code: 2,
      err: `verbatim: ${list}, line 2: expected an address such as https://…\n`,
    })
  })

  t.test('should say what failed and why, and when it is tried again', async (t) => {
    const { base, run } = await newsroom(t, { '/empty': '<p>', '/robots.txt': 'User-agent: *\nDisallow: /closed' })
    const { code, out, err } = await run(
      'fetch',
      ...['/empty', '/closed', '/missing'].map((path) => base + path),
      'http://10.0.0.1/',
    )
    t.equal(code, 1)
    t.equal(out, 'Articles: 0 new, 0 revised, 0 unchanged; 4 addresses failed\n')
    t.match(err, `${base}/empty: no article found on the page\n`)
    t.match(err, `${base}/closed: the site’s robots.txt forbids it\n`)
    t.match(err, /\/missing: the server answered 404; tried again after \d{4}-\d\d-\d\d \d\d:\d\d UTC\n/)
    t.match(err, 'http://10.0.0.1/: not an address of the public internet\n')
  })

  t.test('should not ask again what it has just fetched, nor what has just failed unless it is named', async (t) => {
    const { base, run, asked } = await newsroom(t, { '/wall': page() })
    await run('fetch', `${base}/wall`, `${base}/missing`)
    t.match(await run('fetch'), { code: 0, out: /^Articles: 0 new, 0 revised, 0 unchanged; 0/ })
    t.equal(asked().length, 2)
    t.match(await run('fetch', `${base}/wall`, `${base}/missing`), { code: 1, out: /1 addresses failed/ })
    t.same(asked().toSorted(), ['/missing', '/missing', '/wall'])
  })

  t.test('should go on where it was stopped', async (t) => {
    let hangs = true
    const { base, database, folder } = await newsroom(t, {
      '/1': page(),
      '/2': (_, response) => {
        if (!hangs) response.setHeader('content-type', 'text/html').end(page())
        else child.kill('SIGTERM')
      },
    })
    const args = [new URL('../../src/cli/verbatim.js', import.meta.url).pathname, 'fetch', '--database', database]
    const child = spawn(process.execPath, [...args, `${base}/1`, `${base}/2`], {
      env: { ...process.env, ...onLoopback },
      cwd: folder,
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    t.equal(await new Promise((resolve) => child.once('close', resolve)), 2)
    t.equal(err, 'Stopped. The next run goes on from here.\n')
    hangs = false
    t.match(await verbatim(['fetch', '--database', database], { env: onLoopback }), { code: 0, err: '' })
    t.same(new Set(await addresses(database)), new Set([`${base}/1`, `${base}/2`]))
  })

  t.test('should keep a page from taking the place of another outlet’s article', async (t) => {
    const head = '<link rel="canonical" href="https://gull.example/wall">'
    const { base, run, database } = await newsroom(t, { '/copy': page({ head }) })
    await run('fetch', `${base}/copy`)
    t.same([...new Set(await addresses(database))], [`${base}/copy`])
  })

  t.test('should read a page in the charset that its server says', async (t) => {
    const text = paragraphs([...sentences, 'The café stayed open.']).replaceAll(/[“”’]/g, '"')
    const { base } = await newsroom(t, {
      '/cafe': (_, response) =>
        response
          .setHeader('content-type', 'text/html; charset=iso-8859-1')
          .end(Buffer.from(page({ body: text }).replace('<meta charset="utf-8">', '').replace('©', ''), 'latin1')),
    })
    const { out } = await verbatim(['read', `${base}/cafe`], { env: onLoopback })
    t.match(rowsOf(out)[0], { text: /The café stayed open\./, url: `${base}/cafe` })
  })
})

t.test('watch', async (t) => {
  t.test('should print what is new in a list, and end when it is stopped', async (t) => {
    const { base, database, folder } = await newsroom(t, { '/1': page() })
    writeFileSync(join(folder, 'map.xml'), `<urlset><url><loc>${base}/1</loc></url></urlset>`)
    const launcher = new URL('../../src/cli/verbatim.js', import.meta.url).pathname
    const child = spawn(process.execPath, [launcher, 'watch', join(folder, 'map.xml'), '--database', database], {
      env: { ...process.env, ...onLoopback },
    })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (out === '') child.kill('SIGINT')
      out += text
    })
    t.equal(await new Promise((resolve) => child.once('close', resolve)), 0)
    t.equal(out, `new ${base}/1\nArticles: 1 new, 0 revised, 0 unchanged; 0 addresses failed\n`)
  })
  t.test('should not take a file that is no list', async (t) => {
    const { run, folder } = await newsroom(t, {})
    writeFileSync(join(folder, 'note.txt'), 'Low tide.')
    t.match(await run('watch', '--once', join(folder, 'note.txt')), { code: 2, err: /expected an address, or a file/ })
  })
})

t.test('a feed should be a source like its articles', async (t) => {
  const { base, folder } = await newsroom(t, {
    '/feed': (_, response) => response.end(`<rss><channel><item><link>${base}/1</link></item></channel></rss>`),
    '/1': page(),
  })
  writeFileSync(join(folder, 'map.xml'), `<urlset><url><loc>${base}/1</loc></url></urlset>`)
  for (const source of [`${base}/feed`, join(folder, 'map.xml')]) {
    const { out, err } = await verbatim(['read', source], { env: onLoopback })
    t.same([rowsOf(out).map(({ id }) => id), err], [[`${base}/1`], ''])
  }
})

t.test('addresses should be sources like files, and not be where they are not public', async (t) => {
  const { base, database, folder } = await newsroom(t, { '/1': page(), '/2': page() })
  const list = join(folder, 'urls.txt')
  writeFileSync(list, `${base}/2\n${base}/missing\n`)
  const { code, out, err } = await verbatim(['read', `${base}/1`, '--urls', list], { env: onLoopback })
  t.equal(code, 1)
  t.same(
    rowsOf(out).map(({ id }) => id),
    [`${base}/1`, `${base}/2`],
  )
  t.equal(err, `${base}/missing: the server answered 404\n`)
  t.match(await verbatim(['ingest', `${base}/1`, '--database', database], { env: onLoopback }), { out: /1 new/ })
  t.match(await verbatim(['extract', `${base}/1`]), { code: 1, err: /: not an address of the public internet\n$/ })
  t.match(await verbatim(['extract']), { code: 2, err: /nothing to read/ })
})
