import t from 'tap'
import fc from 'fast-check'
import { readCursor, writeCursor } from '../../src/api/lists/cursor.ts'
import { Problem } from '../../src/api/problems/problem.ts'
import { harbourArticles } from './articles.ts'
import { expectProblem, readAll, startService } from './service.ts'

const lists = [
  '/v1/speakers?',
  '/v1/outlets?',
  '/v1/articles?',
  '/v1/quotes?',
  '/v1/quotes?sort=outlets',
  '/v1/quotes?q=the',
  '/v1/speakers/mara-dole/quotes?',
]

t.test('a list', async (t) => {
  const service = await startService(t, harbourArticles)
  const { get } = service

  t.test('gives the same items in pages of any size', async (t) => {
    for (const list of lists) {
      const whole = (await get(`${list}&limit=100`)).json()
      t.equal(whole.next, null, `${list} fits one page`)
      t.ok(whole.data.length > 1, `${list} has several items`)
      for (const limit of [1, 2])
        t.same(await readAll(service, `${list}&limit=${limit}`), whole.data, `${list} by ${limit}`)
    }
  })

  t.test('shows how many items there are on all its pages only when asked', async (t) => {
    for (const list of [
      ...lists,
      '/v1/statements?',
      '/v1/corrections?',
      '/v1/counts?by=outlet',
      '/v1/articles/gazette-1/quotations?',
    ]) {
      const page = (await get(`${list}&limit=1&include=total`)).json()
      t.same(page.total, { count: (await readAll(service, `${list}&limit=100`)).length, capped: false }, list)
      t.equal(page.data.length <= 1, true)
      t.equal((await get(`${list}&limit=1`)).json().total, undefined, `${list} without being asked`)
    }
    expectProblem(t, await get('/v1/articles?include=facets'), 'invalid-request', ['include'])
  })

  t.test('links to the next page, and not from the last', async (t) => {
    const first = await get('/v1/outlets?limit=2')
    t.equal(first.headers.link, `<${first.json().next_url}>; rel="next"`)
    t.match(first.json().next_url, `/v1/outlets?limit=2&cursor=${first.json().next}`)
    t.equal((await get('/v1/outlets')).headers.link, undefined)
    const last = await get('/v1/outlets?limit=4')
    t.same([last.json().data.length, last.json().next, last.headers.link], [4, null, undefined], 'a full last page')
  })

  t.test('neither repeats nor skips an item when others arrive between two pages', async (t) => {
    const service = await startService(t, harbourArticles.slice(1))
    const before = await readAll(service, '/v1/articles')
    const first = (await service.get('/v1/articles?limit=1')).json()
    await service.tracker.ingest({
      outlet: 'Quay Times',
      id: 'later',
      published: '2026-05-01',
      text: 'Nothing was said.',
    })
    t.same([...first.data, ...(await readAll(service, first.next_url))], before)
  })

  t.test('refuses more items per page than the service allows', async (t) => {
    const { get } = await startService(t, [], { PAGE_LIMIT: '5' })
    t.equal((await get('/v1/articles?limit=5')).statusCode, 200)
    expectProblem(t, await get('/v1/articles?limit=6'), 'invalid-request', ['limit'])
    const { get: getFew } = await startService(t, harbourArticles, { PAGE_LIMIT: '2' })
    t.equal((await getFew('/v1/articles')).json().data.length, 2, 'nor when it is not asked how many')
    for (const limit of ['0', '-1', '1.5', '1e2', '', '%20'])
      expectProblem(t, await get(`/v1/articles?limit=${limit}`), 'invalid-request', ['limit'], limit)
  })

  t.test('refuses the cursor of another list, of other filters or of another order', async (t) => {
    const { next } = (await get('/v1/quotes?limit=1')).json()
    t.equal((await get(`/v1/quotes?limit=3&cursor=${next}`)).statusCode, 200, 'another limit is no other list')
    t.equal(
      (await get(`/v1/quotes?sort=first_seen&cursor=${next}`)).statusCode,
      200,
      'nor is the default order by its name',
    )
    const others = [
      '/v1/articles?',
      '/v1/quotes?sort=outlets&',
      '/v1/quotes?min_outlets=2&',
      '/v1/quotes?q=wall&',
      '/v1/speakers/mara-dole/quotes?',
    ]
    for (const other of others)
      expectProblem(t, await get(`${other}cursor=${next}`), 'invalid-cursor', ['cursor'], other)
  })

  t.test('refuses a cursor that it never gave', async (t) => {
    for (const cursor of ['x', 'null', 'e30', Buffer.from('{"list":"quotes","after":[{}]}').toString('base64url')]) {
      expectProblem(t, await get(`/v1/quotes?cursor=${cursor}`), 'invalid-cursor', ['cursor'], cursor)
    }
    expectProblem(t, await get('/v1/quotes?cursor='), 'invalid-request', ['cursor'])
  })
})

t.test('a total', async (t) => {
  const { get, database } = await startService(t)
  const addOutlets = async (from: number, count: number) => {
    for (let n = from; n < from + count; n += 500) {
      const names = Array.from({ length: Math.min(500, from + count - n) }, (_, k) => `outlet-${n + k}`)
      await database
        .insertInto('outlets')
        .values(names.map((name) => ({ id: name, slug: name, name })))
        .execute()
    }
  }
  const total = async () => (await get('/v1/outlets?limit=1&include=total')).json().total

  t.test('counts up to ten thousand, and beyond that says only that there are more', async (t) => {
    await addOutlets(0, 9_999)
    t.same(await total(), { count: 9_999, capped: false })
    await addOutlets(9_999, 1)
    t.same(await total(), { count: 10_000, capped: false })
    await addOutlets(10_000, 1)
    t.same(await total(), { count: 10_000, capped: true })
  })
})

t.test('a cursor', async (t) => {
  t.test('leads back to the place it was written for, whatever the order of the filters', async (t) => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (text, number, filter) => {
        const cursor = writeCursor('quotes', { a: filter, b: undefined, c: 1 }, [number, text])
        t.match(cursor, /^[\w-]+$/)
        t.same(readCursor(cursor, 'quotes', { c: 1, a: filter }, ['number', 'string']), [number, text])
      }),
    )
  })

  t.test('is refused if its position does not fit the order of the list', async (t) => {
    for (const place of [[1, 'x'], ['x', 1], ['x'], ['x', 'y', 'z']]) {
      const cursor = writeCursor('quotes', {}, place)
      t.throws(() => readCursor(cursor, 'quotes', {}, ['string', 'string']), Problem, JSON.stringify(place))
    }
  })

  t.test('is refused, and nothing else happens, if it is any other text', async (t) => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        t.throws(() => readCursor(text, 'quotes', {}, ['string', 'string']), Problem)
      }),
    )
  })
})
