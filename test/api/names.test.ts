import t from 'tap'
import { expectProblem, readAll, startService } from './service.ts'

const article = (id: string, outlet: string, text: string, published = '2026-03-01') => ({
  id,
  outlet,
  published,
  text,
})

const harbour = [
  article('1', 'The Gull', '“We start on Monday,” Mara Dole said. “It will take a year,” Dole said.'),
  article('2', 'Daily Heron', '“Nobody asked the fishermen,” Ian Pell said. “Our boats need no wall,” Rosa Pell said.'),
  article('3', 'Evening Tern', '“The ferry sails at noon,” Zoë Lunt said.'),
]

t.test('speakers are found by name', async (t) => {
  const service = await startService(t, harbour)
  const { get } = service
  const names = async (query: string) =>
    (await get(`/v1/speakers?${query}`)).json().data.map(({ name }: { name: string }) => name)

  t.test('by the beginnings of the words of a name, in any order and case', async (t) => {
    t.same(await names('q=dole'), ['Mara Dole'])
    t.same(await names('q=PEL'), ['Ian Pell', 'Rosa Pell'])
    t.same(await names('q=pell+ros'), ['Rosa Pell'])
    t.same(await names('q=zoe'), ['Zoë Lunt'])
  })

  t.test('not by the middle of a word, by words of two people, or by no word at all', async (t) => {
    for (const q of ['ole', 'mara+pell', '', '%25', '…']) t.same(await names(`q=${q}`), [], q)
  })

  t.test('those with the most quotes first, page by page', async (t) => {
    const byName = ['Ian Pell', 'Mara Dole', 'Rosa Pell', 'Zoë Lunt']
    const byQuotes = ['Mara Dole', 'Ian Pell', 'Rosa Pell', 'Zoë Lunt']
    t.same(await names(''), byName)
    t.same(await names('sort=quotes'), byQuotes)
    for (const limit of [1, 2, 3]) {
      const pages = await readAll(service, `/v1/speakers?sort=quotes&limit=${limit}`)
      t.same(
        pages.map((speaker) => (speaker as { name: string }).name),
        byQuotes,
      )
    }
    t.match((await get('/v1/speakers?sort=quotes&q=pell&include=total')).json().total, { count: 2 })
  })
})

t.test('a name that articles use for a speaker leads there', async (t) => {
  const { get } = await startService(t, harbour)

  t.test('with what follows it, and with its query', async (t) => {
    for (const rest of ['', '/quotes?min_outlets=1', '/quotes?format=csv', '/timeline?per=week', '/co-quoted']) {
      const answer = await get(`/v1/speakers/dole${rest}`)
      t.equal(answer.statusCode, 307, rest)
      t.equal(answer.headers.location, `/v1/speakers/mara-dole${rest}`)
    }
  })

  t.test('with a choice where several go by it', async (t) => {
    const answer = await get('/v1/speakers/pell/quotes?limit=1')
    t.equal(answer.statusCode, 300)
    t.same(answer.json().data, [
      { slug: 'ian-pell', name: 'Ian Pell', address: '/v1/speakers/ian-pell/quotes?limit=1' },
      { slug: 'rosa-pell', name: 'Rosa Pell', address: '/v1/speakers/rosa-pell/quotes?limit=1' },
    ])
  })

  t.test('not if it is only like a name', async (t) => {
    for (const slug of ['mara', 'doles', 'nobody']) expectProblem(t, await get(`/v1/speakers/${slug}`), 'not-found')
  })
})

t.test('an outlet is found with or without its article', async (t) => {
  const { get } = await startService(t, harbour)
  for (const rest of ['', '/fidelity', '/fidelity/verbatim?limit=1']) {
    t.equal((await get(`/v1/outlets/gull${rest}`)).headers.location, `/v1/outlets/the-gull${rest}`)
    t.equal((await get(`/v1/outlets/the-daily-heron${rest}`)).headers.location, `/v1/outlets/daily-heron${rest}`)
  }
  expectProblem(t, await get('/v1/outlets/heron'), 'not-found')
})

t.test('a name that is nobody’s gets the nearest ones', async (t) => {
  const { get } = await startService(t, harbour)
  const nearest = async (path: string) =>
    ((await get(path)).json().nearest ?? []).map(({ address }: { address: string }) => address)

  t.test('in the address', async (t) => {
    t.same(await nearest('/v1/speakers/marra-dole'), ['/v1/speakers/mara-dole'])
    t.same(await nearest('/v1/speakers/rosa-pel/quotes'), ['/v1/speakers/rosa-pell', '/v1/speakers/ian-pell'])
    t.same(await nearest('/v1/outlets/daily-herron'), ['/v1/outlets/daily-heron'])
  })

  t.test('in a filter, which may hold no other name than a slug', async (t) => {
    for (const path of ['/v1/quotes?', '/v1/statements?', '/v1/timeline?', '/v1/counts?by=day&']) {
      const answer = await get(`${path}speaker=dole`)
      expectProblem(t, answer, 'not-found', ['speaker'], path)
      t.same(answer.json().nearest, [{ slug: 'mara-dole', name: 'Mara Dole', address: '/v1/speakers/mara-dole' }])
    }
    for (const path of ['/v1/quotes?', '/v1/statements?', '/v1/timeline?', '/v1/counts?by=day&', '/v1/articles?'])
      t.same(await nearest(`${path}outlet=gull`), ['/v1/outlets/the-gull'], path)
    expectProblem(t, await get('/v1/speakers/mara-dole/quotes?outlet=gull'), 'not-found', ['outlet'])
    expectProblem(t, await get('/v1/outlets/compare?outlets=the-gull,heron'), 'not-found', ['outlets'])
    expectProblem(t, await get('/v1/outlets/compare?outlets=the-gull,daily-heron&speaker=no'), 'not-found', ['speaker'])
  })

  t.test('and none where none is like it', async (t) => {
    t.same(await nearest('/v1/speakers/xyz-qqq'), [])
    t.same(await nearest('/v1/quotes?outlet=zzz'), [])
  })
})

t.test('an article is found by its address, in any form of it', async (t) => {
  const url = 'https://www.gull.example/wall'
  const { get } = await startService(t, [{ ...harbour[0]!, url }, harbour[1]!])
  const found = async (address: string) =>
    (await get(`/v1/articles?url=${encodeURIComponent(address)}`)).json().data.map(({ url }: { url: string }) => url)
  t.same(await found(url), [url])
  t.same(await found('http://gull.example/wall/?utm_source=mail#top'), [url])
  t.same(await found('https://gull.example/'), [])
  expectProblem(t, await get('/v1/articles?url=wall'), 'invalid-request', ['url'])
})
