import { createHash } from 'node:crypto'
import t from 'tap'
import { purgePages } from '../../src/tracker/articles/pages.ts'
import { documentTypes } from '../../src/articles/sources/document-types.ts'
import { pdf, wordDocument } from '../articles/sources/samples.ts'
import { page, sentences } from '../pages/page.ts'
import { expectProblem, startService } from './service.ts'

const address = 'https://gull.example/wall'
const html = page({ head: '<title>Harbour wall falls</title>' })

async function startReceiving(t: Parameters<typeof startService>[0], environment: Record<string, string> = {}) {
  const service = await startService(t, [], environment)
  const authorization = await service.keyWith('ingest', 'curate')
  const postPage = (query: string, payload: string | Buffer = html, headers: Record<string, string> = {}) =>
    service.send({
      method: 'POST',
      url: `/v1/articles${query}`,
      headers: { authorization, 'content-type': 'text/html; charset=utf-8', ...headers },
      payload,
    })
  const getPage = (id: string, rest = '') => service.get(`/v1/articles/${id}/page${rest}`, { authorization })
  return { ...service, postPage, getPage }
}

t.test('a document that is sent', async (t) => {
  const { get, postPage } = await startReceiving(t)
  const words = 'The wall leaks, said Mara Dole, the harbour master.'
  const post = async (body: Buffer | string, type: string, query = '?outlet=The+Gull') =>
    postPage(query, body, { 'content-type': type })
  t.test('should become an article, with what is said of it', async (t) => {
    const query = '?outlet=The+Gull&title=Wall+leaks&published=2026-02-07&url=https://gull.example/wall.pdf'
    const { article } = (await post(pdf([words]), 'application/pdf', query)).json()
    t.match(article, { title: 'Wall leaks', published: '2026-02-07', url: 'https://gull.example/wall.pdf' })
    t.match((await get(`/v1/articles/${article.id}`)).json(), { text: words })
    const mail = `From: Gull <letters@gull.example>\nSubject: Wall falls\nMIME-Version: 1.0\n\n${words}`
    t.match((await post(mail, 'message/rfc822')).json(), { article: { title: 'Wall falls', outlet: { name: 'Gull' } } })
    t.match((await post(wordDocument('Wall falls', [words]), documentTypes.word, '?outlet=Gull&title=Other')).json(), {
      article: { title: 'Wall falls' },
    })
  })
  t.test('should be read as what it is, and refused where it is none', async (t) => {
    t.match((await post(wordDocument('Wall falls', [words]), 'application/pdf')).json(), {
      article: { title: 'Wall falls' },
    })
    expectProblem(t, await post('Low tide.', 'application/pdf'), 'invalid-request', ['#'])
    expectProblem(t, await post('%PDF-1.4\n', 'application/pdf'), 'invalid-request', ['#'])
  })
})

t.test('the outlet of a page should be called what a table says, but not one that is sent as JSON', async (t) => {
  const service = await startService(t, [], {}, { outlets: new Map([['gull.example', 'The Gull']]) })
  const authorization = await service.keyWith('ingest')
  const send = async (type: string, payload: string, query = '') =>
    (
      await service.send({
        method: 'POST',
        url: `/v1/articles${query}`,
        headers: { authorization, 'content-type': type },
        payload,
      })
    ).json().article.outlet.name
  t.equal(await send('text/html', html, `?url=${encodeURIComponent(address)}`), 'The Gull')
  const article = { id: 'a', outlet: 'gull.example', url: 'https://gull.example/a', text: sentences.join('\n\n') }
  t.equal(await send('application/json', JSON.stringify(article)), 'gull.example')
})

t.test('what a page tells of its paragraphs', async (t) => {
  const quotation =
    '<p>Ian Pell wrote to the minister:</p><blockquote><p>We have asked for money since March.</p></blockquote>'
  const { get, send, postPage, keyWith, tracker } = await startReceiving(t)
  const told = async (id: string) => {
    const { text, paragraphs } = (await get(`/v1/articles/${id}`)).json()
    return paragraphs.map(({ kind, start, end }: { kind: string; start: number; end: number }) => [
      kind,
      text.slice(start, end),
    ])
  }
  /** What is quoted without marks. */
  const wordsOf = async (id: string) => {
    const { data } = (await get(`/v1/articles/${id}/quotations`)).json()
    return data.flatMap((one: { text: string; marked: boolean }) => (one.marked ? [] : one.text))
  }
  const after = '<p>The minister has not answered him so far, and the council meets again on Monday.</p>'
  const { article } = (await postPage(`?url=${encodeURIComponent(address)}`, page({ after: quotation + after }))).json()
  t.test('should be stored with the article, and quotations be read by it', async (t) => {
    t.same(await told(article.id), [['block quotation', 'We have asked for money since March.']])
    t.same(await wordsOf(article.id), ['We have asked for money since March.'])
    const { quotations } = (await get(`/v1/articles/${article.id}/revisions/1`)).json()
    t.ok(quotations.some(({ text }: { text: string }) => text === 'We have asked for money since March.'))
  })
  t.test('should be the same after a rebuild', async (t) => {
    await tracker.rebuild()
    t.same(await wordsOf(article.id), ['We have asked for money since March.'])
  })
  t.test('should be taken from whoever sends an article, if it can be', async (t) => {
    const authorization = await keyWith('ingest')
    const text = 'Ian Pell wrote to the minister:\n\nWe have asked for money since March.'
    const put = (paragraphs: object[]) =>
      send({
        method: 'PUT',
        url: '/v1/articles/letter',
        headers: { authorization },
        payload: { outlet: 'The Gull', text, paragraphs },
      })
    const block = { kind: 'block quotation', start: 33, end: text.length }
    t.equal((await put([block])).json().status, 'created')
    t.equal((await put([block])).json().status, 'unchanged')
    t.equal((await put([])).json().status, 'revised')
    expectProblem(t, await put([{ ...block, kind: 'poem' }]), 'invalid-request', ['#/paragraphs/0/kind'])
    expectProblem(t, await put([block, block]), 'invalid-request', ['#/paragraphs/1'])
  })
})

t.test('a web page that is sent', async (t) => {
  const { get, post, send, postPage, getPage, keyWith } = await startReceiving(t)
  const response = await postPage(`?url=${encodeURIComponent(address)}`)
  const { id } = response.json().article

  t.test('should become an article of its address, with what it says of itself', async (t) => {
    t.equal(response.statusCode, 201)
    t.match(response.json(), {
      article: { url: address, title: 'Harbour wall falls', outlet: { name: 'gull.example' } },
    })
    t.equal((await get(`/v1/articles/${id}`)).json().text, sentences.join('\n\n'))
  })
  t.test('should be kept as it was received, and given to keys that may correct', async (t) => {
    t.match((await getPage(id)).json(), {
      article: id,
      revision: 1,
      digest: createHash('sha256').update(html).digest('hex'),
      length: Buffer.byteLength(html),
      media_type: 'text/html',
      address,
      received_at: /Z$/,
      status: null,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      content: `/v1/articles/${id}/page/content?revision=1`,
    })
    const content = await getPage(id, '/content')
    t.equal(content.body, html)
    t.match(content.headers, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' })
  })
  t.test('should not be given to others', async (t) => {
    expectProblem(t, await get(`/v1/articles/${id}/page`), 'key-missing')
    const authorization = await keyWith('read', 'ingest')
    expectProblem(t, await get(`/v1/articles/${id}/page/content`, { authorization }), 'scope-missing')
  })
  t.test('should change nothing when it is sent again', async (t) => {
    const again = await postPage(`?url=${encodeURIComponent(address)}`)
    t.equal(again.statusCode, 200)
    t.equal(again.json().status, 'unchanged')
  })
  t.test('should be read in the encoding that the header names', async (t) => {
    const body = '<p>Le préfet a dit que la digue de l’été dernier ne serait pas réparée avant la fin de l’année.</p>'
    const latin = Buffer.from(
      page({ body: `${body}${body}`.replaceAll('’', "'") }).replace('utf-8', 'koi8-r'),
      'latin1',
    )
    const sent = await postPage('?url=https://gull.example/latin', latin, {
      'content-type': 'text/html; charset=latin1',
    })
    t.match((await get(`/v1/articles/${sent.json().article.id}`)).json().text, 'Le préfet a dit')
  })
  t.test('should need neither address nor outlet where it says them itself', async (t) => {
    const head = '<link rel="canonical" href="https://heron.example/x"><meta property="og:site_name" content="Heron">'
    t.match((await postPage('', page({ head }))).json(), {
      article: { url: 'https://heron.example/x', outlet: { name: 'Heron' } },
    })
    t.match((await postPage('?outlet=The+Gull')).json(), { article: { url: null, outlet: { name: 'The Gull' } } })
  })
  t.test('should be refused without an article, and without anybody who published it', async (t) => {
    expectProblem(t, await postPage(`?url=${address}`, '<html><body><p>Sign in</p></body></html>'), 'invalid-request', [
      '#',
    ])
    expectProblem(t, await postPage(''), 'invalid-request', ['#'])
  })
  t.test('should not be told of an article that came as JSON', async (t) => {
    const { article } = (await post('/v1/articles', { outlet: 'The Gull', text: 'Low tide.' })).json()
    expectProblem(t, await getPage(article.id), 'not-found')
    expectProblem(
      t,
      await post('/v1/articles?url=https://gull.example/2', { outlet: 'The Gull', text: 'Low.' }),
      'invalid-request',
      ['url'],
    )
  })
  t.test('should not replace an article under an id', async (t) => {
    const authorization = await keyWith('ingest')
    const headers = { authorization, 'content-type': 'text/html' }
    expectProblem(
      t,
      await send({ method: 'PUT', url: '/v1/articles/wall', headers, payload: html }),
      'unsupported-media-type',
    )
  })
})

t.test('pages', async (t) => {
  t.test('should not be kept where the service is set up not to', async (t) => {
    const { postPage, getPage } = await startReceiving(t, { KEEP_PAGES: 'no' })
    const { id } = (await postPage(`?url=${address}`)).json().article
    expectProblem(t, await getPage(id), 'not-found')
  })
  t.test('should leave their digest when they are purged', async (t) => {
    const { postPage, getPage, database } = await startReceiving(t)
    const { id } = (await postPage(`?url=${address}`)).json().article
    t.equal(await purgePages(database), 1)
    t.match((await getPage(id)).json(), { digest: /^[0-9a-f]{64}$/, content: null })
    expectProblem(t, await getPage(id, '/content'), 'not-found')
  })
  t.test('should go with their article, unless another was read from the same', async (t) => {
    const { postPage, database, tracker } = await startReceiving(t)
    const contents = async () => (await database.selectFrom('page_contents').select('digest').execute()).length
    const [one, other] = [
      (await postPage(`?url=${address}`)).json().article.id,
      (await postPage(`?url=${address}-2`)).json().article.id,
    ]
    t.equal(await contents(), 1)
    await tracker.withdraw(one)
    t.equal(await contents(), 1)
    await tracker.withdraw(other)
    t.equal(await contents(), 0)
  })
})
