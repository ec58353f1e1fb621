import t from 'tap'
import { revokeKey } from '../../src/access/keys.ts'
import { expectProblem, startService } from './service.ts'

const article = { outlet: 'Harbour Gazette', id: 'k-1', text: '“No,” Ian Pell said.' }

t.test('writing', async (t) => {
  const service = await startService(t)
  const write = (authorization?: string) =>
    service.send({
      method: 'POST',
      url: '/v1/articles',
      payload: article,
      headers: authorization === undefined ? {} : { authorization },
    })

  t.test('is never open', async (t) => {
    const response = await write()
    expectProblem(t, response, 'key-missing')
    t.equal(response.headers['www-authenticate'], 'Bearer realm="verbatim"')
    t.same((await service.get('/v1/articles')).json().data, [], 'nothing was stored')
  })

  t.test('needs a key with the scope for it', async (t) => {
    const response = await write(await service.keyWith('read', 'curate'))
    expectProblem(t, response, 'scope-missing')
    t.equal(response.headers['www-authenticate'], 'Bearer realm="verbatim", error="insufficient_scope", scope="ingest"')
    t.equal((await write(await service.keyWith('ingest'))).statusCode, 201)
    t.equal((await write(await service.keyWith('admin'))).statusCode, 200, 'admin is every scope')
  })

  t.test('is refused with an invalid key, before the body is looked at', async (t) => {
    const good = await service.keyWith('ingest')
    const others = [
      `${good}x`,
      good.slice(0, -1),
      good.replace('Bearer ', ''),
      good.replace('Bearer', 'Basic'),
      'Bearer',
      '',
      'Bearer ü',
      `Bearer ${'0'.repeat(5000)}`,
    ]
    const changed = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`
    for (const key of [...others, changed]) {
      const response = await write(key)
      expectProblem(t, response, 'key-invalid', undefined, key.slice(0, 10))
      t.equal(response.headers['www-authenticate'], 'Bearer realm="verbatim", error="invalid_token"')
      t.notOk(response.body.includes(good.slice(-20)), 'the answer does not repeat the key')
    }
    expectProblem(
      t,
      await service.send({
        method: 'POST',
        url: '/v1/articles',
        payload: '{',
        headers: { 'content-type': 'text/odd' },
      }),
      'key-missing',
    )
  })

  t.test('ends the moment a key is revoked', async (t) => {
    const key = await service.keyWith('ingest')
    t.equal((await write(key)).statusCode, 200)
    t.equal(await revokeKey(service.database, key.split('_')[1]!), true)
    expectProblem(t, await write(key), 'key-invalid')
  })
})

t.test('reading', async (t) => {
  t.test('is open unless the settings say otherwise, but an invalid key is refused', async (t) => {
    const { get, keyWith } = await startService(t)
    t.equal((await get('/v1/quotes')).statusCode, 200)
    t.equal((await get('/v1/quotes', { authorization: await keyWith('ingest') })).statusCode, 200)
    expectProblem(t, await get('/v1/quotes', { authorization: 'Bearer vk_0' }), 'key-invalid')
  })

  t.test('needs a key where the settings say so; health, help and problem types do not', async (t) => {
    const { get, keyWith } = await startService(t, [], { READ_ACCESS: 'key' })
    expectProblem(t, await get('/v1/quotes'), 'key-missing')
    expectProblem(t, await get('/v1/quotes', { authorization: await keyWith('ingest') }), 'scope-missing')
    t.equal((await get('/v1/quotes', { authorization: await keyWith('read') })).statusCode, 200)
    for (const open of ['/', '/livez', '/readyz', '/problems', '/problems/key-missing', '/docs/json'])
      t.equal((await get(open)).statusCode, 200, open)
  })
})
