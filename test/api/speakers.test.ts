import t from 'tap'
import { harbourArticles } from './articles.ts'
import { expectProblem, startService } from './service.ts'

t.test('speakers', async (t) => {
  const { get } = await startService(t, harbourArticles)

  t.test('are listed by name, with how often they are quoted', async (t) => {
    t.same((await get('/v1/speakers')).json(), {
      data: [
        { slug: 'ian-pell', name: 'Ian Pell', kind: 'person', named: true, quotes: 2, quotations: 3 },
        { slug: 'mara-dole', name: 'Mara Dole', kind: 'person', named: true, quotes: 2, quotations: 4 },
      ],
      next: null,
      next_url: null,
    })
  })

  t.test('are counted alike wherever they are counted', async (t) => {
    // Of the fuller quote, two outlets say that it is the mayor's; the third names the mayor's deputy.
    const said = (id: string, who: string) => ({
      id,
      outlet: `Outlet ${id}`,
      published: '2026-03-01',
      text: `“We will rebuild the old harbour wall before the winter storms arrive,” ${who} said.`,
    })
    const { get } = await startService(t, [said('1', 'Mara Dole'), said('2', 'Mara Dole'), said('3', 'Ian Pell')])
    const listed = (await get('/v1/speakers')).json().data as { slug: string; quotations: number }[]
    const counts = (await get('/v1/counts?by=speaker')).json().data as {
      speaker: { slug: string }
      quotations: number
    }[]
    const bySlug = counts.map(({ speaker, quotations }) => [speaker.slug, quotations])
    t.same(bySlug.sort(), listed.map(({ slug, quotations }) => [slug, quotations]).sort())
    for (const { slug, ...speaker } of listed) {
      t.match((await get(`/v1/speakers/${slug}`)).json(), speaker)
      t.match((await get(`/v1/speakers/${slug}/timeline`)).json().total, { quotations: speaker.quotations })
    }
  })

  t.test('are looked up with the other names that articles use', async (t) => {
    const speaker = (await get('/v1/speakers/mara-dole')).json()
    t.match(speaker, { slug: 'mara-dole', name: 'Mara Dole', kind: 'person', quotes: 2 })
    t.ok(speaker.aliases.some(({ name }: { name: string }) => name === 'Dole'))
  })

  t.test('who speak together both have the quote, and are named where they are one speaker', async (t) => {
    const text = '“The wall was never safe,” said Mara Dole and Ian Pell in a joint statement.'
    const { get } = await startService(t, [{ id: 'o-1', outlet: 'The Gull', published: '2026-01-09', text }])
    const speakers = (await get('/v1/speakers')).json().data
    t.same(
      speakers.map(({ slug, quotes }: Record<string, unknown>) => [slug, quotes]),
      [
        ['ian-pell', 1],
        ['mara-dole', 1],
        ['mara-dole-and-ian-pell', 1],
      ],
    )
    for (const { slug } of speakers) {
      t.equal((await get(`/v1/speakers/${slug}/quotes`)).json().data.length, 1)
      t.equal((await get(`/v1/quotes?speaker=${slug}`)).json().data.length, 1)
      t.match((await get(`/v1/quotes?speaker=${slug}&format=csv`)).payload, /never safe/)
      t.match((await get(`/v1/speakers/${slug}/timeline`)).json(), { data: [{ quotations: 1 }] })
    }
    const members = async (slug: string) => (await get(`/v1/speakers/${slug}`)).json().members
    t.match(await members('mara-dole-and-ian-pell'), [{ slug: 'ian-pell', named: true }, { slug: 'mara-dole' }])
    t.same(await members('mara-dole'), [])
  })

  t.test('have their quotes listed, with the filters and orders of all quotes', async (t) => {
    const texts = async (query: string) =>
      (await get(`/v1/speakers/mara-dole/quotes?${query}`)).json().data.map(({ text }: { text: string }) => text)
    t.same(await texts('sort=outlets'), [
      'We will rebuild the old harbour wall before the winter storms arrive,',
      'It will cost nine million crowns,',
    ])
    t.same(await texts('q=crowns'), ['It will cost nine million crowns,'])
    expectProblem(t, await get('/v1/speakers/mara-dole/quotes?speaker=ian-pell'), 'invalid-request', ['speaker'])
  })

  t.test('who are only described are listed if asked for, and marked as such in every format', async (t) => {
    const text = '“The wall was never safe,” said a senior harbour official.\n\n“We knew,” said Mara Dole.'
    const { get } = await startService(t, [{ id: 'o-1', outlet: 'The Gull', published: '2026-01-09', text }])
    const names = async (query: string) =>
      (await get(`/v1/speakers${query}`)).json().data.map(({ name, named }: Record<string, unknown>) => [name, named])
    t.same(await names(''), [['Mara Dole', true]])
    t.same(await names('?named=any'), [
      ['Mara Dole', true],
      ['senior harbour official', false],
    ])
    expectProblem(t, await get('/v1/speakers?named=no'), 'invalid-request', ['named'])

    const [quote] = (await get('/v1/quotes?q=safe')).json().data
    t.match(quote.speaker, { name: 'senior harbour official', kind: 'person', named: false })
    const { slug } = quote.speaker
    t.match((await get(`/v1/speakers/${slug}`)).json(), { slug, named: false, quotes: 1 })
    t.equal((await get(`/v1/speakers/${slug}/quotes`)).json().data.length, 1)
    expectProblem(t, await get(`/v1/speakers/${slug}/timeline`), 'not-found')

    t.match(
      (await get('/v1/quotes?q=safe&format=csv')).payload,
      /speaker_name,speaker_named,[^]*,senior harbour official,false,/,
    )
    const linked = (await get(`/v1/quotes/${quote.id}?format=jsonld`)).json()
    t.match(linked.creator, { description: 'senior harbour official', name: undefined })
    const [annotation] = (await get('/v1/articles/o-1/quotations?format=annotation')).json().items
    t.match(annotation.body[0], { 'schema:description': 'senior harbour official', 'schema:name': undefined })
    t.equal((await get('/v1/counts?by=speaker')).json().data.length, 1, 'is not counted by name')
  })

  t.test('are not found under a name that nobody has', async (t) => {
    for (const path of ['/v1/speakers/no-one', '/v1/speakers/no-one/quotes'])
      expectProblem(t, await get(path), 'not-found', undefined, path)
    expectProblem(t, await get('/v1/speakers/Mara%20Dole'), 'invalid-request', ['slug'])
  })
})

t.test('outlets', async (t) => {
  const { get } = await startService(t, harbourArticles)

  t.test('are listed with how many articles were read', async (t) => {
    t.same((await get('/v1/outlets')).json().data, [
      { slug: 'fishermens-bulletin', name: 'Fishermen’s Bulletin', articles: 1 },
      { slug: 'harbour-gazette', name: 'Harbour Gazette', articles: 1 },
      { slug: 'inland-post', name: 'Inland Post', articles: 1 },
      { slug: 'quay-times', name: 'Quay Times', articles: 1 },
    ])
  })

  t.test('are looked up with how much they quote', async (t) => {
    t.same((await get('/v1/outlets/inland-post')).json(), {
      slug: 'inland-post',
      name: 'Inland Post',
      articles: 1,
      quotations: 2,
      unmarked: 0,
    })
    expectProblem(t, await get('/v1/outlets/no-one'), 'not-found')
  })
})
