import { fastify } from 'fastify'
import t from 'tap'
import { deprecate } from '../../src/api/http/deprecation.ts'

t.test('an operation that will go says so, since when, until when, and what to do', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  const onRequest = deprecate({
    since: new Date('2026-01-01T00:00:00Z'),
    until: new Date('2027-06-01T00:00:00Z'),
    link: 'https://verbatim.example/changes',
  })
  app.get('/old', { onRequest }, async () => 'still here')
  const response = await app.inject('/old')
  t.equal(response.body, 'still here')
  t.match(response.headers, {
    deprecation: '@1767225600',
    sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
    link: '<https://verbatim.example/changes>; rel="deprecation"; type="text/html"',
  })
})
