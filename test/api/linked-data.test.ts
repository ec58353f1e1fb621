import t from 'tap'
import { startService } from './service.ts'

t.test('what is known goes into linked data, and nothing else', async (t) => {
  const { get } = await startService(t, [
    {
      id: 'full',
      outlet: 'Quay Times',
      url: 'https://quay.example/1',
      published: '2026-03-01',
      title: 'The wall',
      text: '“We will rebuild the old wall,” Ian Pell said. “It was never safe at all,” the Harbour Board said.',
    },
    { id: 'bare', outlet: 'Inland Post', text: 'It is late. “The water will come back to us soon.”' },
  ])
  const [full, board, bare] = await Promise.all(
    ['full', 'full', 'bare'].map(
      async (id, i) => (await get(`/v1/articles/${id}/quotations?format=annotation`)).json().items[i % 2],
    ),
  )
  const quoteOf = async (item: { body: { id: string }[] }) =>
    (await get(`${item.body.at(-1)!.id}?format=jsonld`)).json()

  t.test('in an annotation', async (t) => {
    const [text, position] = full.target.selector
    t.same(full, {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
      id: full.id,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { id: '/v1/speakers/ian-pell', type: 'schema:Person', 'schema:name': 'Ian Pell' },
        { id: full.body[1].id, type: 'schema:Quotation' },
      ],
      target: {
        source: full.id.split('/quotations')[0],
        'schema:url': 'https://quay.example/1',
        selector: [text, position],
      },
    })
    t.match(full.body[1].id, /^\/v1\/quotes\/./)
    t.equal(board.body[0].type, 'schema:Organization')
    t.same(
      bare.body.map(({ type }: { type: string }) => type),
      ['schema:Quotation'],
    )
    t.same(Object.keys(bare.target), ['source', 'selector'])
  })

  t.test('in an annotation of words without marks, which belong to no quote', async (t) => {
    const text =
      'Ian Pell and Mara Dole spoke on Monday.\nPELL: Nobody would pay for the bolts.\nDOLE: That is not true.'
    const { get } = await startService(t, [{ id: 'talk', outlet: 'Quay Times', text }])
    const { items } = (await get('/v1/articles/talk/quotations?format=annotation')).json()
    t.same(
      items.map(({ body }: { body: { id: string }[] }) => body.map(({ id }) => id)),
      [['/v1/speakers/ian-pell'], ['/v1/speakers/mara-dole']],
    )
  })

  t.test('in a page of annotations, which says where it goes on only if it does', async (t) => {
    const url = '/v1/articles/full/quotations?format=annotation'
    const page = (await get(`${url}&limit=1`)).json()
    t.equal((await get(page.next)).json().items[0].id, board.id)
    t.notHas((await get(url)).json(), { next: /./ })
    t.same(Object.keys((await get(url)).json()), ['@context', 'id', 'type', 'items'])
  })

  t.test('in a schema.org Quotation', async (t) => {
    const article = {
      '@type': 'NewsArticle',
      '@id': full.target.source,
      headline: 'The wall',
      url: 'https://quay.example/1',
      datePublished: '2026-03-01',
      publisher: { '@type': 'Organization', name: 'Quay Times' },
    }
    t.same(await quoteOf(full), {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': full.body[1].id,
      text: 'We will rebuild the old wall,',
      creator: { '@type': 'Person', '@id': '/v1/speakers/ian-pell', name: 'Ian Pell' },
      datePublished: '2026-03-01T00:00:00.000Z',
      isPartOf: [article],
      isBasedOn: article,
    })
    const nobody = await quoteOf(bare)
    t.same(Object.keys(nobody), ['@context', '@type', '@id', 'text', 'isPartOf', 'isBasedOn'])
    t.same(Object.keys(nobody.isBasedOn), ['@type', '@id', 'publisher'])
  })
})
