import t from 'tap'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { articleId } from '../../src/tracker/ids.ts'
import { expectProblem, readAll, startService } from './service.ts'

const bridge = 'We lost the upper bridge in the flood, and the council will rebuild it in stone,'
const ferries = 'The granite ferries will carry everybody until the autumn rains.'
const asked = 'They have been splendid, and everything that we needed they gave us,'

/** A post as two outlets quote it, and an interview of the same day. */
const articles: readonly NewArticle[] = [
  {
    id: 'gull-1',
    outlet: 'The Gull',
    published: '2031-05-04T08:00:00Z',
    text: `In a Facebook post on Sunday, Mara Dole, the harbour master, turned to the flood.\n\n“${bridge}” Mara Dole wrote.\n\nDole added in the post: “${ferries}”`,
  },
  {
    id: 'tern-1',
    outlet: 'Evening Tern',
    published: '2031-05-05',
    text: `“We lost the upper bridge … and the council will rebuild it in stone,” Mara Dole wrote on Facebook.`,
  },
  {
    id: 'heron-1',
    outlet: 'Daily Heron',
    published: '2031-05-04',
    text: `“${asked}” Mara Dole said in an interview.\n\n“Nobody asked the lobster fishermen,” Ian Pell said.`,
  },
]

interface Statement {
  id: string
  text: string
  medium: string
  authoritative: boolean
  pieces: { text: string; sources: { quotation: string; outlet: { slug: string }; start: number; end: number }[] }[]
  quotes: { id: string; text: string }[]
}

t.test('statements', async (t) => {
  const service = await startService(t, articles)
  const { get } = service
  const list = async (query: string): Promise<Statement[]> => (await get(`/v1/statements?${query}`)).json().data
  const post = (await list('medium=Facebook'))[0]!

  t.test('are the occasions whose medium is known', async (t) => {
    t.match(await list(''), [
      {
        text: `${bridge} […] ${ferries}`,
        authoritative: false,
        speaker: { slug: 'mara-dole' },
        speaker_name: 'Mara Dole',
        medium: 'Facebook',
        date: '2031-05-04',
        url: null,
        counts: { quotes: 2, outlets: 2, articles: 2, quotations: 3 },
      },
      { text: asked, medium: 'interview', counts: { quotes: 1, outlets: 1 } },
    ])
  })

  t.test('are found by speaker, medium, outlet and time', async (t) => {
    const media = async (query: string) => (await list(query)).map(({ medium }) => medium)
    t.same(await media('speaker=mara-dole'), ['Facebook', 'interview'])
    t.same(await media('speaker=ian-pell'), [])
    t.same(await media('medium=interview'), ['interview'])
    t.same(await media('outlet=evening-tern'), ['Facebook'])
    t.same(await media('from=2031-05-04T07:00:00Z&to=2031-05-04'), ['Facebook'])
    t.same(await media('to=2031-05-03'), [])
  })

  t.test('come page by page, and as tables', async (t) => {
    t.same(
      (await readAll(service, '/v1/statements?limit=1')).map(({ id }) => id),
      (await list('')).map(({ id }) => id),
    )
    const csv = await get('/v1/statements?format=csv')
    t.match(csv.body, /^id,text,authoritative,speaker,[^\r]*\r\n/)
    t.equal(csv.body.trimEnd().split('\r\n').length, 3)
  })

  t.test('show where their pieces were printed, in code points, and which quotes they have', async (t) => {
    const { pieces, quotes, ...rest }: Statement = (await get(`/v1/statements/${post.id}`)).json()
    t.same(
      pieces.map(({ text }) => text),
      [bridge, ferries],
    )
    t.match(rest, { outlets: [{ slug: 'evening-tern' }, { slug: 'the-gull' }], addressee: null })
    t.same(
      pieces.map(({ sources }) => sources.map(({ outlet, start, end }) => [outlet.slug, start, end])),
      [[['the-gull', 0, bridge.length]], [['the-gull', 0, ferries.length]]],
    )
    for (const { id } of quotes) t.equal((await get(`/v1/quotes/${id}`)).json().statement, post.id)
    t.equal((await get('/v1/quotes?speaker=ian-pell')).json().data.length, 1)
    const [pell] = (await get('/v1/quotes?speaker=ian-pell')).json().data
    t.equal((await get(`/v1/quotes/${pell.id}`)).json().statement, null, 'but a quote of no known occasion has none')
  })

  t.test('are collated with every article that prints some of them', async (t) => {
    const { base, witnesses, rows } = (await get(`/v1/statements/${post.id}/collation`)).json()
    t.match(base, { label: 'all that was printed', text: post.text })
    t.same(
      witnesses.map(({ label, fidelity }: { label: string; fidelity: string }) => [label, fidelity]),
      [
        ['Evening Tern', 'abridged-marked'],
        ['The Gull', 'verbatim'],
      ],
    )
    const kinds = (text: string) =>
      rows
        .find((row: { base: { text: string } }) => row.base.text.includes(text))
        .cells.map(({ kind }: { kind: string }) => kind)
    t.same(kinds('in the flood'), ['marked-omission', 'same'])
    t.same(kinds('[…]'), ['outside', 'outside'])
    for (const [format, shown] of [
      ['csv', /in the flood/],
      ['html', /<th scope="col">Evening Tern/],
      ['tei', /<witness xml:id="w1">Evening Tern/],
      ['collatex', /"t":/],
    ] as const) {
      t.match((await get(`/v1/statements/${post.id}/collation?format=${format}`)).body, shown, format)
    }
  })

  t.test('are not found under an id that never existed', async (t) => {
    for (const path of ['', '/collation'])
      expectProblem(t, await get(`/v1/statements/t0000000000000000${path}`), 'not-found')
    expectProblem(t, await get('/v1/statements?sort=new'), 'invalid-request', ['sort'])
  })

  t.test(
    'keep their id when a fuller wording arrives, and are found under it when the first printing is gone',
    async (t) => {
      await service.tracker.ingest({
        id: 'late',
        outlet: 'Late Mail',
        published: '2031-05-05',
        text: `“My friends, we lost the upper bridge in the flood, and the council will rebuild it in stone. Whatever the granite costs us,” Mara Dole wrote on Facebook.`,
      })
      t.match((await get(`/v1/statements/${post.id}/collation?format=csv`)).body, /Late Mail/)
      await service.tracker.withdraw(articleId({ ...articles[0]! }))
      const moved = await get(`/v1/statements/${post.id}/collation?format=csv`)
      t.equal(moved.statusCode, 301)
      t.match(moved.headers.location, /^\/v1\/statements\/t[\w-]+\/collation\?format=csv$/)
      t.match((await get(String(moved.headers.location))).body, /Late Mail/)
    },
  )

  t.test('are found under the id that they had before the quotation for which they were named went away', async (t) => {
    const { get, post, tracker } = await startService(t, articles)
    const [before] = (await get('/v1/statements?medium=Facebook')).json().data
    const quotation = `n${before.id.slice(1)}`
    t.equal(
      (await post('/v1/corrections', { kind: 'not-a-quotation', quotation, reason: 'A caption.' })).statusCode,
      201,
    )
    const [after] = (await get('/v1/statements?medium=Facebook')).json().data
    t.not(after.id, before.id)
    const old = await get(`/v1/statements/${before.id}`)
    t.match([old.statusCode, old.headers.location], [301, `/v1/statements/${after.id}`])
    for (const { id } of articles) await tracker.withdraw(articleId({ id: id!, text: '' }))
    expectProblem(t, await get(`/v1/statements/${before.id}`), 'not-found')
  })
})

t.test('a given text', async (t) => {
  const whole = `${bridge.slice(0, -1)}. Nobody was hurt. ${ferries} Thank you all!`
  const body = {
    text: whole,
    speaker: 'Mara Dole',
    medium: 'Facebook',
    date: '2031-05-04T06:00:00Z',
    url: 'https://facebook.example/dole/1',
  }

  t.test('has everything that is printed of it placed in it', async (t) => {
    const { get, post } = await startService(t, articles)
    const [before] = (await get('/v1/statements?medium=Facebook')).json().data
    const response = await post('/v1/statements', body)
    t.equal(response.statusCode, 201)
    const { status, statement } = response.json()
    t.equal(response.headers.location, `/v1/statements/${statement.id}`)
    t.match(
      { status, ...statement },
      {
        status: 'created',
        text: whole,
        authoritative: true,
        speaker: { slug: 'mara-dole' },
        speaker_name: 'Mara Dole',
        medium: 'Facebook',
        date: body.date,
        url: body.url,
        counts: { quotes: 2, outlets: 2, articles: 2, quotations: 3 },
      },
    )
    t.same(
      (await get('/v1/statements')).json().data.map(({ text }: Statement) => text),
      [whole, asked],
      'and is shown in place of what was put together',
    )
    const old = await get(`/v1/statements/${before.id}`)
    t.match([old.statusCode, old.headers.location], [301, `/v1/statements/${statement.id}`])
    const { base, rows } = (await get(`/v1/statements/${statement.id}/collation`)).json()
    t.match(base, { label: 'authoritative text', text: whole })
    const unprinted = rows.find((row: { base: { text: string } }) => row.base.text.includes('Nobody was hurt'))
    t.same(
      unprinted.cells.map(({ kind }: { kind: string }) => kind),
      ['outside', 'outside'],
    )
  })

  t.test('gives the same answers when it comes before the articles', async (t) => {
    const [early, late] = [await startService(t), await startService(t, articles)]
    const { statement } = (await early.post('/v1/statements', body)).json()
    t.match(
      statement,
      { speaker: null, speaker_name: 'Mara Dole', counts: { quotes: 0 } },
      'though nobody has named the speaker yet',
    )
    for (const article of articles) await early.tracker.ingest(article)
    await late.post('/v1/statements', body)
    for (const path of [
      '/v1/statements',
      `/v1/statements/${statement.id}`,
      `/v1/statements/${statement.id}/collation`,
    ]) {
      t.same((await early.get(path)).json(), (await late.get(path)).json(), path)
    }
    t.equal((await early.get(`/v1/statements/${statement.id}`)).json().counts.quotes, 2)
  })

  t.test('is kept once, however often it is sent', async (t) => {
    const { post, send, keyWith, get } = await startService(t, articles)
    const first = await post('/v1/statements', body)
    const again = await post('/v1/statements', body)
    t.match([again.statusCode, again.headers.location, again.json().status], [200, first.headers.location, 'unchanged'])
    const authorization = await keyWith('curate')
    const repeat = (payload: object) =>
      send({ method: 'POST', url: '/v1/statements', payload, headers: { authorization, 'idempotency-key': 'one' } })
    t.equal((await repeat({ ...body, medium: 'letter' })).statusCode, 201)
    t.match(await repeat({ ...body, medium: 'letter' }), {
      statusCode: 201,
      headers: { 'idempotency-replayed': 'true' },
    })
    expectProblem(t, await repeat({ ...body, medium: 'speech' }), 'idempotency-key-reused')
    t.equal((await get('/v1/statements')).json().data.filter(({ authoritative }: Statement) => authoritative).length, 2)
  })

  t.test('leaves nothing behind when it is withdrawn', async (t) => {
    const { get, post, send, keyWith } = await startService(t, articles)
    const before = (await get('/v1/statements')).json()
    const { statement } = (await post('/v1/statements', body)).json()
    const authorization = await keyWith('curate')
    const take = (id: string) => send({ method: 'DELETE', url: `/v1/statements/${id}`, headers: { authorization } })
    t.equal((await take(statement.id)).statusCode, 204)
    t.same((await get('/v1/statements')).json(), before)
    expectProblem(t, await get(`/v1/statements/${statement.id}`), 'not-found')
    expectProblem(t, await take(statement.id), 'not-found')
    expectProblem(t, await take(before.data[0].id), 'conflict', undefined, 'what was put together')
  })

  t.test('should not be accepted from just anybody, or without what it needs', async (t) => {
    const { post, send, keyWith } = await startService(t)
    expectProblem(t, await send({ method: 'POST', url: '/v1/statements', payload: body }), 'key-missing')
    expectProblem(
      t,
      await send({
        method: 'POST',
        url: '/v1/statements',
        payload: body,
        headers: { authorization: await keyWith('ingest') },
      }),
      'scope-missing',
    )
    expectProblem(t, await post('/v1/statements', { text: whole }), 'invalid-request', ['#/speaker', '#/date'])
    expectProblem(
      t,
      await post('/v1/statements', { ...body, text: '…', url: 'ftp://x', date: 'Sunday', author: 1 }),
      'invalid-request',
      ['#/text', '#/date', '#/url', '#/author'],
    )
    for (const text of ['No \ud83c', 'No\0'])
      expectProblem(t, await post('/v1/statements', { ...body, text }), 'invalid-request', ['#/text'])
  })
})
