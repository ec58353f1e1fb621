import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { createClient, readAll } from '../../src/client/index.ts'
import { harbourArticles } from '../api/articles.ts'
import { startService } from '../api/service.ts'

t.test('the client', async (t) => {
  const { app, keyWith } = await startService(t, harbourArticles)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const baseUrl = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const key = (await keyWith('ingest')).replace('Bearer ', '')

  t.test('reads what the service has, with its types', async (t) => {
    const client = createClient({ baseUrl })
    const { data } = await client.GET('/v1/quotes', { params: { query: { q: '"harbour wall"', min_outlets: 2 } } })
    t.equal(data?.data[0]?.counts.outlets, 3)
    const { data: quote } = await client.GET('/v1/quotes/{id}', { params: { path: { id: data!.data[0]!.id } } })
    t.equal(quote?.wordings.length, 3)
  })

  t.test('has every field of an item in its types, all of them optional with `fields`', async (t) => {
    const client = createClient({ baseUrl })
    const { data: all } = await client.GET('/v1/outlets')
    t.equal(all!.data[0]!.slug.toUpperCase(), 'FISHERMENS-BULLETIN')
    const { data: some } = await client.GET('/v1/outlets', { params: { query: { fields: 'name' } } })
    // @ts-expect-error: it was not asked for.
    t.throws(() => some!.data[0]!.slug.toUpperCase(), TypeError)
    t.equal(some!.data[0]!.name?.toUpperCase(), 'FISHERMEN’S BULLETIN')
    const maybe: { fields?: string } = {}
    const { data } = await client.GET('/v1/outlets', { params: { query: maybe } })
    // @ts-expect-error: nobody knows whether it was asked for.
    t.equal(data!.data[0]!.slug.toUpperCase(), 'FISHERMENS-BULLETIN')
  })

  t.test('reads lists to their end', async (t) => {
    const client = createClient({ baseUrl })
    const slugs: string[] = []
    const outlets = readAll((cursor) =>
      client.GET('/v1/outlets', { params: { query: { limit: 1, ...(cursor !== undefined && { cursor }) } } }),
    )
    for await (const { slug } of outlets) slugs.push(slug)
    t.same(slugs, ['fishermens-bulletin', 'harbour-gazette', 'inland-post', 'quay-times'])
  })

  t.test('sends, replaces and withdraws articles with a key, and reports a problem without one', async (t) => {
    const body = { outlet: 'Quay Times', text: '“No,” Ian Pell said.' }
    const { error, response } = await createClient({ baseUrl }).POST('/v1/articles', { body })
    t.equal(response.status, 401)
    t.match(error, { type: '/problems/key-missing', title: /\S/ })
    const client = createClient({ baseUrl, key })
    const { data } = await client.PUT('/v1/articles/{id}', { params: { path: { id: 'own/1' } }, body })
    t.match(data, { status: 'created', article: { given_id: 'own/1' } })
    t.equal((await client.DELETE('/v1/articles/{id}', { params: { path: { id: 'own/1' } } })).response.status, 204)
    t.equal((await client.GET('/v1/articles/{id}', { params: { path: { id: 'own/1' } } })).response.status, 410)
  })

  t.test('throws if a list cannot be read', async (t) => {
    const client = createClient({ baseUrl })
    const read = async () => {
      for await (const one of readAll((cursor) =>
        client.GET('/v1/outlets', { params: { query: { cursor: `${cursor}` } } }),
      ))
        t.fail(JSON.stringify(one))
    }
    await t.rejects(read(), { cause: { type: '/problems/invalid-cursor' } })
  })
})

t.test('the client contains no part of the service', async (t) => {
  const source = await readFile(new URL('../../src/client/index.ts', import.meta.url), 'utf8')
  const imports = Array.from(source.matchAll(/^(?:import|export)[^']* from '(.*)'$/gm), ([, name]) => name)
  t.same([...new Set(imports)], ['openapi-fetch', './schema.ts'])
})
