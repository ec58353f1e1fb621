import t from 'tap'
import { harbourArticles } from './articles.ts'
import { expectProblem, startService } from './service.ts'

const article = {
  id: 'gazette-9',
  outlet: 'Harbour Gazette',
  url: 'https://gazette.example/boats?utm_source=mail',
  title: 'Boats stay in',
  published: '2026-04-01T07:30:00+02:00',
  text: '“The boats stay in harbour today,” Ian Pell said.',
}

t.test('an article that is sent', async (t) => {
  const { get, post } = await startService(t)

  t.test('is new: 201 and where to find it', async (t) => {
    const response = await post('/v1/articles', article)
    t.equal(response.statusCode, 201)
    const { status, article: stored } = response.json()
    t.equal(status, 'created')
    t.equal(response.headers.location, `/v1/articles/${stored.id}`)
    const { id, text, ...kept } = article
    t.match(stored, {
      ...kept,
      outlet: { slug: 'harbour-gazette', name: 'Harbour Gazette' },
      given_id: id,
      revision: 1,
      quotations: 1,
    })
    t.match((await get(`/v1/articles/${stored.id}`)).json(), { text, revisions: [{ number: 1 }] })
  })

  t.test('is known with this text: 200, and nothing changes', async (t) => {
    const before = (await get('/v1/articles')).json()
    const response = await post('/v1/articles', { ...article, url: 'https://gazette.example/boats' })
    t.equal(response.statusCode, 200)
    t.equal(response.json().status, 'unchanged')
    t.same((await get('/v1/articles')).json(), before)
  })

  t.test('is known with another text: 200, a revision is added and the earlier one kept', async (t) => {
    const response = await post('/v1/articles', { ...article, text: '“No boat leaves today,” Ian Pell said.' })
    t.equal(response.statusCode, 200)
    const { status, article: stored } = response.json()
    t.equal(status, 'revised')
    t.equal(response.headers.location, `/v1/articles/${stored.id}`)
    const { text, revisions } = (await get(`/v1/articles/${stored.id}`)).json()
    t.equal(text, '“No boat leaves today,” Ian Pell said.')
    t.same(
      revisions.map(({ number }: { number: number }) => number),
      [1, 2],
    )
    const quotations = (await get(`/v1/articles/${stored.id}/quotations`)).json().data
    t.same(
      quotations.map((quotation: { text: string }) => quotation.text),
      ['No boat leaves today,'],
    )
  })

  t.test('is refused as a whole if a field is invalid', async (t) => {
    const before = (await get('/v1/articles')).json()
    const bad: [object, string[]][] = [
      [{ ...article, id: 'x', url: null, published: '1 April' }, ['#/published']],
      [{ ...article, id: 'x', url: null, text: '' }, ['#/text']],
      [{ ...article, id: 'x', url: null, headline: 'y' }, ['#/headline']],
      [{ text: 'y' }, ['#/outlet']],
      [{ ...article, url: 'javascript:alert(1)' }, ['#/url']],
      [{ ...article, id: 'x', url: null, text: 'half \ud83d of an emoji' }, ['#/text']],
      [{ ...article, id: 'x', url: null, title: 'The end\0' }, ['#/title']],
    ]
    for (const [body, errors] of bad)
      expectProblem(t, await post('/v1/articles', body), 'invalid-request', errors, errors.join())
    t.same((await get('/v1/articles')).json(), before, 'nothing was stored')
  })
})

t.test('articles', async (t) => {
  const { get } = await startService(t, harbourArticles)
  const given = async (query: string): Promise<string[]> =>
    (await get(`/v1/articles?${query}`)).json().data.map(({ given_id }: { given_id: string }) => given_id)

  t.test('are listed without their texts, the newest first, those without a date last', async (t) => {
    t.same(await given(''), ['post-1', 'times-1', 'gazette-1', 'bulletin-1'])
    t.notHas((await get('/v1/articles')).json().data[0], { text: '' })
  })

  t.test('are found by outlet and time', async (t) => {
    t.same(await given('outlet=quay-times'), ['times-1'])
    t.same(await given('to=2026-03-01'), ['times-1', 'gazette-1'])
    t.same(await given('from=2026-03-01T09:00:00Z&to=2026-03-01'), ['times-1'])
    expectProblem(t, await get('/v1/articles?outlet=no-such-outlet'), 'not-found', ['outlet'])
  })

  t.test('list their quotations in the order of the text, each with its quote', async (t) => {
    const [{ id }] = (await get('/v1/articles?outlet=harbour-gazette')).json().data
    const { data } = (await get(`/v1/articles/${id}/quotations`)).json()
    t.match(data, [
      {
        text: 'We will rebuild the old harbour wall before the winter storms arrive,',
        kind: 'direct',
        marked: true,
        speaker: { slug: 'mara-dole' },
      },
      { text: 'It will cost nine million crowns,', speaker: { slug: 'mara-dole' } },
    ])
    t.match((await get(`/v1/quotes/${data[0].quote}`)).json(), { text: data[0].text })
    const first = (await get(`/v1/articles/${id}/quotations?limit=1`)).json()
    t.same((await get(first.next_url)).json().data, data.slice(1))
    t.same((await get(`/v1/articles/${id}/quotations?min_confidence=1`)).json().data, [])
  })

  t.test('are not found under an id that never existed', async (t) => {
    for (const path of ['/v1/articles/a1', '/v1/articles/a1/quotations'])
      expectProblem(t, await get(path), 'not-found', undefined, path)
  })
})

t.test('what the title of an article quotes is shown with it', async (t) => {
  const text = 'Mara Dole said the wall was "rotten from the start".'
  const { get } = await startService(t, [
    { id: 'g', outlet: 'The Gull', title: "Wall 'rotten from the start'", text },
    { id: 'h', outlet: 'The Gull', title: "The boys' wall", text },
  ])
  const [quote] = (await get('/v1/quotes')).json().data
  t.match((await get('/v1/articles/g')).json().title_quotations, [
    { start: 6, end: 27, text: 'rotten from the start', speaker: { slug: 'mara-dole' }, quote: quote.id },
  ])
  t.same((await get('/v1/articles/h')).json().title_quotations, [])
})
