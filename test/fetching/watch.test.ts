import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { askFor, watchFor } from '../../src/fetching/ask.ts'
import { createFetcher } from '../../src/fetching/fetcher.ts'
import { fetchDue } from '../../src/fetching/run.ts'
import type { FetchReport, Fetching } from '../../src/fetching/settle.ts'
import { oldestWatched, watch } from '../../src/fetching/watch.ts'
import { withdrawArticle } from '../../src/tracker/articles/withdraw.ts'
import { createTracker } from '../../src/tracker/tracker.ts'
import { page, paragraphs, sentences } from '../pages/page.ts'
import { onLoopback, serve, type Site } from './web.ts'
import { emptyDatabase } from '../database/fresh.ts'

/** A server, a database, and what fetching from one into the other needs. */
async function newsroom(t: Test, siteAt: (base: string) => Site) {
  const site: Record<string, Site[string]> = {}
  const server = await serve(t, site)
  Object.assign(site, siteAt(server.base))
  const db = await emptyDatabase()
  const fetcher = createFetcher({ environment: onLoopback })
  t.teardown(async () => {
    await fetcher.close()
    await db.destroy()
  })
  const fetching: Fetching = {
    db,
    fetcher,
    outlet: 'Unknown',
    keepPages: false,
    oldest: Infinity,
    store: createTracker(db).ingest,
  }
  const { base } = server
  /** What a run says, in short, by the paths of addresses. */
  const collect = async (reports: AsyncIterable<FetchReport>) => {
    const said: Record<string, string | number> = {}
    for await (const report of reports)
      said[report.address.replace(base, '')] =
        'stored' in report ? report.stored : 'found' in report ? report.found : report.problem
    return said
  }
  const { signal } = new AbortController()
  return {
    ...server,
    site,
    db,
    fetch: async (...paths: string[]) => {
      const now = new Date()
      await askFor(
        db,
        paths.map((path) => new URL(path, base)),
        now,
      )
      return collect(fetchDue(fetching, async () => ({ askedSince: now.toISOString() }), signal))
    },
    watchOnce: async (...paths: string[]) => {
      const ids = await watchFor(
        db,
        paths.map((path) => new URL(path, base)),
        new Date(),
      )
      return collect(watch({ ...fetching, oldest: oldestWatched }, ids, true, signal))
    },
    /** Lets time pass, as far as the database knows. */
    later: () =>
      db.updateTable('fetches').set({ next_at: '2026-01-01T00:00:00.000Z' }).where('next_at', 'is not', null).execute(),
    rows: () => db.selectFrom('fetches').selectAll().orderBy('address').execute(),
  }
}

const rss = (...entries: string[]): string =>
  `<rss version="2.0"><channel><title>Gull</title>${entries.join('')}</channel></rss>`
const entry = (address: string, date = new Date()): string =>
  `<item><link>${address}</link><pubDate>${date.toUTCString()}</pubDate></item>`
const urlset = (...addresses: string[]): string =>
  `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`
const other = page({ body: paragraphs([...sentences, 'The wall will be mended in March.']) })

t.test('fetch should follow lists', async (t) => {
  t.test('of feeds to their articles', async (t) => {
    const { fetch } = await newsroom(t, (base) => ({
      '/opml': `<opml version="2.0"><body><outline text="Gull" xmlUrl="${base}/feed"/></body></opml>`,
      '/feed': rss(entry(`${base}/1`), entry(`${base}/2`), entry(`${base}/old`, new Date('2020-01-01'))),
      '/1': page(),
      '/2': page(),
      '/old': page(),
    }))
    t.same(await fetch('/opml'), { '/opml': 1, '/feed': 3, '/1': 'created', '/2': 'created', '/old': 'created' })
  })
  t.test('that are packed, and indexes', async (t) => {
    const { fetch } = await newsroom(t, (base) => ({
      '/index.xml': `<sitemapindex><sitemap><loc>${base}/map.xml.gz</loc></sitemap></sitemapindex>`,
      '/map.xml.gz': (_, response) => response.end(gzipSync(urlset(`${base}/1`))),
      '/1': page(),
    }))
    t.same(await fetch('/index.xml'), { '/index.xml': 1, '/map.xml.gz': 1, '/1': 'created' })
  })
  t.test('only so deep', async (t) => {
    const { fetch } = await newsroom(t, (base) =>
      Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`/${n}`, urlset(`${base}/${n + 1}`, `${base}/0`)])),
    )
    t.same(await fetch('/0'), { '/0': 1, '/1': 1, '/2': 1, '/3': 'a list in more than 2 other lists' })
  })
})

t.test('watch', async (t) => {
  t.test('should fetch what is new, and nothing else', async (t) => {
    const { base, site, watchOnce, later, asked } = await newsroom(t, (base) => ({
      '/feed': rss(entry(`${base}/1`), entry(`${base}/old`, new Date('2020-01-01'))),
      '/1': page(),
      '/2': page(),
    }))
    t.same(await watchOnce('/feed'), { '/feed': 1, '/1': 'created' })
    t.same(await watchOnce('/feed'), {}, 'nothing is due yet')
    site['/feed'] = rss(entry(`${base}/2`), entry(`${base}/1`, new Date(0)))
    await later()
    t.same(await watchOnce('/feed'), { '/feed': 1, '/1': 'unchanged', '/2': 'created' })
    t.notOk(asked().includes('/old'))
  })

  t.test('should store a revision when a text has changed, and look again sooner then', async (t) => {
    const { site, watchOnce, later, db, rows } = await newsroom(t, () => ({ '/1': page() }))
    await watchOnce('/1')
    await db
      .updateTable('fetches')
      .set({ changed_at: new Date(Date.now() - 20 * 24 * 3600 * 1000).toISOString() })
      .execute()
    await later()
    await watchOnce('/1')
    const [before] = await rows()
    site['/1'] = other
    await later()
    t.same(await watchOnce('/1'), { '/1': 'revised' })
    const [after] = await rows()
    t.ok(after!.changed_at! > before!.changed_at!)
    t.ok(after!.next_at! < before!.next_at!)
    t.equal((await db.selectFrom('revisions').selectAll().execute()).length, 2)
  })

  t.test('should look at once at what a feed says has changed', async (t) => {
    const { base, site, watchOnce, db } = await newsroom(t, (base) => ({
      '/feed': rss(entry(`${base}/1`)),
      '/1': page(),
    }))
    await watchOnce('/feed')
    await db.updateTable('fetches').set({ next_at: '2026-01-01T00:00:00.000Z' }).where('state', '=', 'list').execute()
    site['/1'] = other
    site['/feed'] = rss(entry(`${base}/1`, new Date(Date.now() + 2000)))
    t.same(await watchOnce('/feed'), { '/feed': 0, '/1': 'revised' })
  })

  t.test('should ask servers only for what has changed', async (t) => {
    const tagged = (body: string) => (request: IncomingMessage, response: ServerResponse) => {
      const same = request.headers['if-none-match'] === '"1"'
      response.writeHead(same ? 304 : 200, { etag: '"1"' }).end(same ? '' : body)
    }
    const { watchOnce, later } = await newsroom(t, (base) => ({
      '/feed': tagged(rss(entry(`${base}/1`))),
      '/1': tagged(page()),
    }))
    await watchOnce('/feed')
    await later()
    t.same(await watchOnce('/feed'), { '/feed': 0, '/1': 'unchanged' })
  })

  t.test('should not touch what others watch', async (t) => {
    const { watchOnce, later } = await newsroom(t, (base) => ({
      '/a': rss(entry(`${base}/1`)),
      '/b': rss(entry(`${base}/2`)),
      '/1': page(),
      '/2': page(),
    }))
    await watchOnce('/a')
    await watchOnce('/b')
    await later()
    t.same(await watchOnce('/b'), { '/b': 0, '/2': 'unchanged' })
  })

  t.test('should not give up a feed that fails, and give up an article', async (t) => {
    const { site, watchOnce, later, rows } = await newsroom(t, (base) => ({
      '/feed': rss(entry(`${base}/1`)),
      '/1': page(),
    }))
    await watchOnce('/feed')
    delete site['/feed']
    delete site['/1']
    for (let n = 0; n < 7; n++) {
      await later()
      await watchOnce('/feed')
    }
    const [article, feed] = await rows()
    t.match(article, { state: 'article', next_at: null, problem: 'the server answered 404' })
    t.match(feed, { state: 'list', next_at: String, problem: 'the server answered 404' })
  })

  t.test('should not bring back an article that was withdrawn', async (t) => {
    const { watchOnce, later, db } = await newsroom(t, () => ({ '/1': page() }))
    await watchOnce('/1')
    const { id } = await db.selectFrom('articles').select('id').executeTakeFirstOrThrow()
    await withdrawArticle(db, id, { id: 'k', name: 'somebody' })
    await later()
    t.same(await watchOnce('/1'), {})
  })

  t.test('should go on until it is stopped', async (t) => {
    const { db, base } = await newsroom(t, () => ({ '/1': page() }))
    const fetcher = createFetcher({ environment: onLoopback })
    t.teardown(() => fetcher.close())
    const stop = new AbortController()
    const fetching = {
      db,
      fetcher,
      outlet: '',
      keepPages: true,
      oldest: oldestWatched,
      store: createTracker(db).ingest,
    }
    const reports: FetchReport[] = []
    const run = async () => {
      for await (const report of watch(
        fetching,
        await watchFor(db, [new URL(`${base}/1`)], new Date()),
        false,
        stop.signal,
      )) {
        reports.push(report)
        setTimeout(() => stop.abort(new Error('enough')), 100)
      }
    }
    await t.rejects(run(), { message: /enough|aborted/ })
    t.match(reports, [{ stored: 'created' }])
  })
})
