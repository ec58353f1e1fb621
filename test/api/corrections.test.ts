import t, { type Test } from 'tap'
import { correctionKinds } from '../../src/api/corrections/schema.ts'
import { expectProblem, readAll, startService } from './service.ts'

const gates = '“Nobody in this council ever repaired the rusted gates before the spring flood,” Mara Dole said.'
const articles = [
  {
    id: 'gull',
    outlet: 'The Gull',
    published: '2026-01-09',
    text: `${gates} “The lantern boats lie in the mud since the dredger broke in October,” Ian Pell said.`,
  },
  {
    id: 'heron',
    outlet: 'Daily Heron',
    published: '2026-01-09',
    text: 'Mara Dole said that nobody “ever repaired the rusted gates before the spring flood” came.',
  },
  {
    id: 'tern',
    outlet: 'Evening Tern',
    published: '2026-01-09',
    text: 'Mara Dole said “the rusted gates before the spring flood” were old.',
  },
]
const reason = 'Heard so on the recording.'

async function startCurating(t: Test) {
  const service = await startService(t, articles)
  const authorization = await service.keyWith('curate')
  const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
    service.send({ method: 'POST', url, payload: payload as object, headers: { authorization, ...headers } })
  const correct = (correction: object, headers?: Record<string, string>) =>
    post('/v1/corrections', { reason, ...correction }, headers)
  const revoke = (id: string) => post(`/v1/corrections/${id}/revocation`, { reason: 'Misheard.' })
  /** The quotations of an article. */
  const printed = async (article: string): Promise<Printed[]> =>
    (await service.get(`/v1/articles/${article}/quotations`)).json().data
  return { ...service, post, correct, revoke, printed, authorization }
}

interface Printed {
  readonly id: string
  readonly quote: string | null
  readonly speaker: { readonly slug: string } | null
  readonly rule: string
  readonly confidence: number
  readonly correction: string | null
  readonly reason: { readonly rule: string; readonly correction: string | null } | null
}

t.test('a correction', async (t) => {
  const { get, correct, revoke, printed } = await startCurating(t)
  const [[gull, boats], [heron], [tern]] = (await Promise.all(['gull', 'heron', 'tern'].map(printed))) as [
    [Printed, Printed],
    [Printed],
    [Printed],
  ]
  t.same([heron.quote, tern.quote], [gull.quote, gull.quote])

  t.test('that links two quotations is answered with its address, and shown where it applies', async (t) => {
    const response = await correct({ kind: 'must-link', quotations: [heron.id, boats.id] })
    t.equal(response.statusCode, 201)
    const correction = response.json()
    t.equal(response.headers.location, `/v1/corrections/${correction.id}`)
    t.match(correction, {
      kind: 'must-link',
      reason,
      in_force: true,
      revocation: null,
      speaker: null,
      curator: { key: /^[0-9a-f]{12}$/, name: 'test' },
      created_at: /Z$/,
    })
    t.same(
      correction.quotations.map(({ id, quote }: { id: string; quote: string }) => [id, quote]).sort(),
      [
        [heron.id, boats.quote],
        [boats.id, boats.quote],
      ].sort(),
    )
    t.match((await printed('heron'))[0], {
      quote: boats.quote,
      reason: { rule: 'correction', score: 1, correction: correction.id },
    })
    t.equal((await printed('tern'))[0]!.quote, gull.quote, 'the neighbour stays')
    t.same((await get(`/v1/quotes/${boats.quote}`)).json().counts, {
      outlets: 2,
      articles: 2,
      wordings: 2,
      quotations: 2,
    })
    t.same((await get(`/v1/corrections/${correction.id}`)).json(), correction)
    const again = await correct({ kind: 'must-link', quotations: [boats.id, heron.id], reason: 'So it is.' })
    t.equal(again.statusCode, 200)
    t.same(again.json(), correction, 'what is in force already stays as it is')
    expectProblem(t, await correct({ kind: 'cannot-link', quotations: [heron.id, boats.id] }), 'conflict')
    const revoked = await revoke(correction.id)
    t.equal(revoked.statusCode, 201)
    t.match(revoked.json(), {
      id: correction.id,
      in_force: false,
      revocation: { reason: 'Misheard.', curator: { name: 'test' }, revoked_at: /Z$/ },
    })
    t.same(await printed('heron'), [heron])
  })

  t.test('that separates two keeps the old address of their quote working', async (t) => {
    const { id } = (await correct({ kind: 'not-a-quotation', quotation: gull.id })).json()
    const response = await get(`/v1/quotes/${gull.quote}?min_confidence=0`)
    t.equal(response.statusCode, 301)
    t.equal(response.headers.location, `/v1/quotes/${(await printed('heron'))[0]!.quote}?min_confidence=0`)
    t.same(
      (await printed('gull')).map((one) => one.id),
      [boats.id],
    )
    t.same((await get('/v1/quotes?q=nobody+council')).json().data, [], 'nor is it found')
    t.match(
      (await get(`/v1/corrections/${id}`)).json().quotations,
      [{ id: gull.id, text: /^Nobody in this council/, quote: null }],
      'but it is kept with its correction',
    )
    await revoke(id)
    t.same((await printed('gull'))[0], gull)
    t.equal((await get(`/v1/quotes/${gull.quote}`)).statusCode, 200)
  })

  t.test('of a speaker changes the lists of speakers as well', async (t) => {
    const { id } = (
      await correct({ kind: 'speaker', quotation: boats.id, speaker: { name: 'Vera Moss', kind: 'person' } })
    ).json()
    t.match((await printed('gull'))[1], {
      speaker: { slug: 'vera-moss' },
      rule: 'correction',
      confidence: 1,
      correction: id,
    })
    t.equal((await get('/v1/speakers/vera-moss/quotes')).json().data.length, 1)
    expectProblem(t, await get('/v1/speakers/ian-pell'), 'not-found')
    await revoke(id)
    t.equal((await get('/v1/speakers/ian-pell')).statusCode, 200)
    const nobody = await correct({ kind: 'speaker', quotation: boats.id, speaker: null })
    t.equal((await printed('gull'))[1]!.speaker, null)
    await revoke(nobody.json().id)
  })

  t.test('that cannot be made names the field at fault', async (t) => {
    const bad: [object, string[]][] = [
      [{ kind: 'must-link', quotations: [heron.id, 'n0000'] }, ['#/quotations/1']],
      [{ kind: 'cannot-link', quotations: [heron.id, heron.id] }, ['#/quotations/1']],
      [{ kind: 'not-a-quotation', quotation: 'n0000' }, ['#/quotation']],
      [{ kind: 'speaker', quotation: boats.id, speaker: { name: '…', kind: 'person' } }, ['#/speaker/name']],
      [{ kind: 'speaker', quotation: boats.id, speaker: { name: 'half \ud800', kind: 'person' } }, ['#/speaker/name']],
      [{ kind: 'speaker', quotation: boats.id, speaker: { name: 'No\0body', kind: 'person' } }, ['#/speaker/name']],
      [{ kind: 'not-a-quotation', quotation: boats.id, reason: ' ' }, ['#/reason']],
      [{ kind: 'not-a-quotation', quotation: boats.id, speaker: null }, ['#/speaker']],
      [{ kind: 'other', quotation: boats.id }, ['#/kind']],
    ]
    for (const [correction, fields] of bad)
      expectProblem(t, await correct(correction), 'invalid-request', fields, JSON.stringify(correction))
    const detail = async (correction: object) => (await correct(correction)).json().errors[0].detail
    t.equal(
      await detail({ kind: 'not-a-quotation', quotation: boats.id, speaker: null }),
      'unknown field; expected one of kind, quotation, reason',
      'of that kind',
    )
    const kinds = correctionKinds.map((kind) => `"${kind}"`).join(', ')
    t.equal(await detail({ kind: 'other' }), `expected one of ${kinds}, found "other"`)
    t.equal(await detail({ kind: undefined }), `required: expected one of ${kinds}`)
    t.same((await get('/v1/corrections?in_force=true')).json().data, [])
  })

  t.test('is revoked once, and only if it exists', async (t) => {
    const { id } = (await correct({ kind: 'not-a-quotation', quotation: tern.id })).json()
    await revoke(id)
    expectProblem(t, await revoke(id), 'conflict')
    expectProblem(t, await revoke('cnone'), 'not-found')
    expectProblem(t, await get('/v1/corrections/cnone'), 'not-found')
  })

  t.test('sent twice with one Idempotency-Key is made once', async (t) => {
    const headers = { 'idempotency-key': 'once' }
    const first = await correct({ kind: 'speaker', quotation: tern.id, speaker: null }, headers)
    const second = await correct({ kind: 'speaker', quotation: tern.id, speaker: null }, headers)
    t.equal(second.statusCode, 201)
    t.equal(second.body, first.body)
    t.equal(second.headers['idempotency-replayed'], 'true')
    expectProblem(
      t,
      await correct({ kind: 'speaker', quotation: heron.id, speaker: null }, headers),
      'idempotency-key-reused',
    )
    await revoke(first.json().id)
  })
})

t.test('corrections are listed newest first, and found by what they are about', async (t) => {
  const service = await startCurating(t)
  const { get, correct, revoke, printed, keyWith, send } = service
  const [[gull, boats], [heron]] = (await Promise.all(['gull', 'heron'].map(printed))) as [
    [Printed, Printed],
    [Printed],
  ]
  const made: string[] = []
  for (const correction of [
    { kind: 'must-link', quotations: [heron.id, boats.id] },
    { kind: 'speaker', quotation: gull.id, speaker: null },
    { kind: 'not-a-quotation', quotation: boats.id },
  ])
    made.push((await correct(correction)).json().id)
  await revoke(made[1]!)
  const listed = async (query: string) =>
    (await readAll(service, `/v1/corrections?limit=1&${query}`)).map(({ id }) => made.indexOf(id!))
  t.same((await listed('')).sort(), [0, 1, 2])
  t.same(await listed('kind=speaker'), [1])
  t.same((await listed(`quotation=${boats.id}`)).sort(), [0, 2])
  t.same((await listed('in_force=true')).sort(), [0, 2])
  t.same(await listed('in_force=false'), [1])
  t.same((await listed(`quote=${gull.quote}`)).sort(), [0, 1])
  const other = (
    await send({
      method: 'POST',
      url: '/v1/corrections',
      payload: { kind: 'speaker', quotation: heron.id, speaker: null, reason },
      headers: { authorization: await keyWith('curate') },
    })
  ).json()
  t.same((await get(`/v1/corrections?curator=${other.curator.key}`)).json().data, [other])
  t.match((await get('/v1/corrections?format=csv')).body, /^id,kind,quotation,other,/)
})

t.test('making corrections needs the scope for it; reading them is as open as other reading', async (t) => {
  const { send, keyWith, get, printed } = await startCurating(t)
  const [{ id }] = (await printed('tern')) as [Printed]
  const payload = { kind: 'not-a-quotation', quotation: id, reason }
  const ask = (url: string, authorization?: string) =>
    send({ method: 'POST', url, payload, headers: authorization === undefined ? {} : { authorization } })
  expectProblem(t, await ask('/v1/corrections'), 'key-missing')
  expectProblem(t, await ask('/v1/corrections', await keyWith('read', 'ingest')), 'scope-missing')
  expectProblem(t, await ask('/v1/corrections/cnone/revocation', await keyWith('ingest')), 'scope-missing')
  t.same((await printed('tern')).length, 1, 'nothing was corrected')
  t.equal((await get('/v1/corrections')).statusCode, 200)
  expectProblem(t, await get('/v1/audit'), 'key-missing')
  expectProblem(t, await get('/v1/audit', { authorization: await keyWith('read', 'ingest') }), 'scope-missing')
  t.equal((await get('/v1/audit', { authorization: await keyWith('admin') })).statusCode, 200)
})

t.test('the audit log shows who wrote what, and when', async (t) => {
  const { get, send, keyWith, correct, revoke, printed, authorization } = await startCurating(t)
  const asCurator = { authorization }
  const before = (await get('/v1/audit', asCurator)).json().data
  t.match(before, [
    { action: 'key-created', actor: null, detail: { name: 'test', scopes: 'curate' } },
    { action: 'key-created', detail: { scopes: 'admin' } },
  ])
  const admin = { authorization: await keyWith('admin') }
  const act = (method: 'POST' | 'DELETE', url: string, payload?: object, headers = {}) =>
    send({ method, url, headers: { ...admin, ...headers }, ...(payload && { payload }) })
  const article = { id: 'post', outlet: 'Post', text: '“No,” Ian Pell said.' }
  const stored = (await act('POST', '/v1/articles', article)).json().article.id
  await act('POST', '/v1/articles', article)
  await act('POST', '/v1/articles', `${JSON.stringify({ ...article, text: '“Yes,” Ian Pell said.' })}\n` as never, {
    'content-type': 'application/x-ndjson',
  })
  await act('POST', '/v1/articles?on_error=continue', `${JSON.stringify({ ...article, id: 'other' })}\n` as never, {
    'content-type': 'application/x-ndjson',
  })
  await act('DELETE', `/v1/articles/${stored}`)
  await act('DELETE', `/v1/articles/${stored}?purge=true`)
  const { id } = (await correct({ kind: 'not-a-quotation', quotation: (await printed('tern'))[0]!.id })).json()
  await revoke(id)
  const log = (await get('/v1/audit?limit=8', asCurator)).json().data
  t.same(
    log.map(({ action, subject }: { action: string; subject: string }) => [
      action,
      subject === stored || subject === id,
    ]),
    [
      ['correction-revoked', true],
      ['correction-made', true],
      ['article-purged', true],
      ['article-withdrawn', true],
      ['article-created', false],
      ['article-revised', true],
      ['article-created', true],
      ['key-created', false],
    ],
    'what changed nothing is not in it',
  )
  t.match(log[0], { at: /Z$/, actor: { key: /^[0-9a-f]{12}$/, name: 'test' }, detail: { kind: 'not-a-quotation' } })
  t.match(log[5], { detail: { revision: 2 } })
  const keyOf = async (query: string) =>
    (await get(`/v1/audit?${query}`, asCurator)).json().data.map(({ action }: { action: string }) => action)
  t.same(await keyOf(`subject=${stored}`), [
    'article-purged',
    'article-withdrawn',
    'article-revised',
    'article-created',
  ])
  t.same(await keyOf('action=correction-made'), ['correction-made'])
  t.same(await keyOf(`actor=${log[0].actor.key}`), ['correction-revoked', 'correction-made'])
  t.match(
    (await get('/v1/audit?format=csv', asCurator)).body,
    /^position,at,action,subject,actor_key,actor_name,detail/,
  )
  const first = (await get('/v1/audit?limit=1', asCurator)).json()
  t.same((await get(first.next_url, asCurator)).json().data, [log[1]])
})

t.test('corrections of speakers', async (t) => {
  const { get, correct, revoke, printed } = await startCurating(t)
  const link = 'https://www.wikidata.org/wiki/Q42'

  t.test('unite two, whose old address leads to the new one, and are listed for both', async (t) => {
    const made = await correct({ kind: 'same-speaker', speaker: 'ian-pell', same_as: 'mara-dole' })
    t.equal(made.statusCode, 201)
    t.match(made.json(), {
      kind: 'same-speaker',
      quotations: [],
      speaker: null,
      about: { speaker: 'ian-pell', same_as: 'mara-dole', article: null },
    })
    t.equal((await get('/v1/speakers/ian-pell')).headers.location, '/v1/speakers/mara-dole')
    t.same([...new Set((await printed('gull')).map(({ speaker }) => speaker?.slug))], ['mara-dole'])
    t.equal((await get('/v1/corrections?speaker=mara-dole')).json().data.length, 1)
    t.equal((await revoke(made.json().id)).statusCode, 201)
    t.equal((await get('/v1/speakers/ian-pell')).statusCode, 200)
  })

  t.test('part two, name one, and link one', async (t) => {
    const { id } = (await get('/v1/articles/tern')).json()
    const parted = await correct({ kind: 'other-speaker', speaker: 'mara-dole', article: id, apart_as: 'the pilot' })
    t.match(parted.json().about, { speaker: 'mara-dole', article: id, apart_as: 'the pilot' })
    const { slug } = (await printed('tern'))[0]!.speaker!
    t.match((await get(`/v1/speakers/${slug}`)).json(), { name: 'Mara Dole (the pilot)', quotations: 1 })
    await correct({ kind: 'speaker-name', speaker: 'mara-dole', name: 'Dame Mara Dole' })
    await correct({ kind: 'speaker-link', speaker: 'mara-dole', link })
    t.match((await get('/v1/speakers/mara-dole')).json(), { name: 'Dame Mara Dole', wikidata: link })
    t.equal((await get('/v1/speakers/ian-pell')).json().wikidata, null)
    t.match((await get('/v1/corrections?format=csv')).body, `,${link}\r\n`)
  })

  t.test('are refused where they name nobody, or say what cannot be', async (t) => {
    const unknown = { kind: 'same-speaker', speaker: 'nobody', same_as: 'mara-dole' }
    expectProblem(t, await correct(unknown), 'invalid-request', ['#/speaker'])
    const elsewhere = { kind: 'speaker-link', speaker: 'ian-pell', link: 'https://example.org/' }
    expectProblem(t, await correct(elsewhere), 'invalid-request', ['#/link'])
    const blank = { kind: 'speaker-name', speaker: 'ian-pell', name: ' ' }
    expectProblem(t, await correct(blank), 'invalid-request', ['#/name'])
    expectProblem(t, await correct({ kind: 'speaker-name', speaker: 'mara-dole', name: 'Other' }), 'conflict')
    expectProblem(t, await get('/v1/corrections?speaker=nobody'), 'not-found', ['speaker'])
  })
})
