import t from 'tap'
import { beginSession, findSession, sessionSeconds } from '../../src/access/sessions.ts'
import { listKeys, revokeKey } from '../../src/access/keys.ts'
import { harbourArticles } from '../api/articles.ts'
import { expectProblem, startService } from '../api/service.ts'
import { sendForm, signIn } from './session.ts'

t.test('signing in with a key', async (t) => {
  const service = await startService(t, harbourArticles)
  const { get, send, keyWith, database } = service

  t.test('should lead on, with a cookie that no script can read and that is not the key', async (t) => {
    const key = (await keyWith('curate')).replace('Bearer ', '')
    const answer = await sendForm(service, '/sign-in', { key, next: '/quotes?q=wall' })
    t.equal(answer.statusCode, 303)
    t.equal(answer.headers.location, '/quotes?q=wall')
    const cookie = String(answer.headers['set-cookie'])
    t.match(cookie, /^verbatim=[A-Za-z0-9_-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    t.notMatch(cookie, key.slice(20))
    const stored = JSON.stringify(await database.selectFrom('sessions').selectAll().execute())
    t.notMatch(stored, /^verbatim=([^;]+)/.exec(cookie)![1]!, 'and nothing is stored that would sign anybody in')
  })

  t.test('should only ever be sent over TLS where the pages are', async (t) => {
    const { send, keyWith } = await startService(t, [], { TRUST_PROXY: 'yes' })
    const key = (await keyWith('curate')).replace('Bearer ', '')
    const answer = await sendForm({ send }, '/sign-in', { key }, { 'x-forwarded-proto': 'https' })
    t.match(answer.headers['set-cookie'], /^__Host-verbatim=.*; HttpOnly; Secure; SameSite=Lax$/)
  })

  t.test('should not lead to another site', async (t) => {
    const key = (await keyWith('curate')).replace('Bearer ', '')
    for (const next of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'quotes', ''])
      t.equal((await sendForm(service, '/sign-in', { key, next })).headers.location, '/', next)
  })

  t.test('should say what is wrong with what is no key, and keep where one was going', async (t) => {
    for (const key of ['', 'guess', `vk_${'0'.repeat(12)}_${'a'.repeat(43)}`]) {
      const answer = await sendForm(await startService(t), '/sign-in', { key, next: '/timeline' })
      t.equal(answer.statusCode, 401, key)
      t.match(answer.body, /role="alert"[\s\S]*not a key of this service[\s\S]*name="next" value="\/timeline"/, key)
      t.equal(answer.headers['set-cookie'], undefined, key)
    }
  })

  t.test('should be refused for a while after many wrong keys, also with a right one', async (t) => {
    const patient = await startService(t)
    const key = (await patient.keyWith('curate')).replace('Bearer ', '')
    for (let wrong = 0; wrong < 10; wrong++)
      t.equal((await sendForm(patient, '/sign-in', { key: `guess ${wrong}` })).statusCode, 401)
    const answer = await sendForm(patient, '/sign-in', { key })
    t.equal(answer.statusCode, 429)
    t.match(answer.headers['retry-after'], /^\d+$/)
    t.match(answer.body, 'Too many keys were wrong')
  })

  t.test('should count on every page, and say with which key', async (t) => {
    const { look } = await signIn(service)
    const page = await look('/speakers')
    t.match(page.body, '<a href="/sign-in" title="test">Signed in</a>')
    t.equal(page.headers['cache-control'], 'private, no-cache', 'which no cache may give to anybody else')
    t.match(page.headers['vary'], /Cookie/)
    const other = await get('/speakers', { accept: 'text/html' })
    t.match(other.body, '<a href="/sign-in?next=%2Fspeakers"')
    t.equal(other.headers['cache-control'], 'public, no-cache')
  })

  t.test('should end with the session, with its key, and when one signs out', async (t) => {
    const now = new Date('2026-03-01T08:00:00Z')
    const { id } = (await listKeys(database))[0]!
    const token = await beginSession(database, id, now)
    const after = (seconds: number) => findSession(database, token, new Date(now.getTime() + 1000 * seconds))
    t.match(await after(sessionSeconds - 1), { key: { id } })
    t.equal(await after(sessionSeconds), undefined)

    const revoked = await signIn(service)
    t.match((await revoked.look('/')).body, '>Signed in</a>')
    const last = (await listKeys(database)).at(-1)!
    t.equal(await revokeKey(database, last.id), true)
    t.notMatch((await revoked.look('/')).body, '>Signed in</a>')

    const left = await signIn(service)
    t.equal((await left.send('/sign-in', { step: 'sign-out', token: 'guess' })).statusCode, 403, 'not by another page')
    t.match((await left.look('/')).body, '>Signed in</a>')
    const answer = await left.send('/sign-in', { step: 'sign-out' })
    t.equal(answer.statusCode, 303)
    t.match(answer.headers['set-cookie'], /^verbatim=; Max-Age=0;.* HttpOnly/)
    t.notMatch((await left.look('/')).body, '>Signed in</a>', 'also for who kept the cookie')
  })

  t.test('should be known to every process that serves the database', async (t) => {
    const { cookie } = await signIn(service)
    const token = cookie.split('=', 2)[1]!
    t.match(await findSession(database, token), { key: { name: 'test' } })
  })

  t.test('should not let a cookie alone write through the API', async (t) => {
    const { cookie } = await signIn(service, ['admin'])
    const answer = await send({ method: 'POST', url: '/v1/corrections', headers: { cookie }, payload: {} })
    expectProblem(t, answer, 'key-missing')
  })

  t.test('should let the session read what its key may, also the files that pages load', async (t) => {
    const closed = await startService(t, harbourArticles, { READ_ACCESS: 'key' })
    const { cookie, look } = await signIn(closed, ['read'])
    t.match((await look('/')).body, /harbour wall/)
    t.equal((await closed.get('/v1/timeline?format=svg', { cookie })).statusCode, 200)
    const curator = await signIn(closed, ['curate'])
    const page = await curator.look('/quotes')
    t.equal(page.statusCode, 403, 'and nothing else')
    t.notMatch(page.body, /harbour wall/)
    t.match(
      (await closed.get('/quotes', { accept: 'text/html' })).body,
      /Sign in to go on[\s\S]*name="next" value="\/quotes"/,
    )
  })
})

t.test('a form should be refused that a page of another site sends', async (t) => {
  const service = await startService(t)
  const key = (await service.keyWith('curate')).replace('Bearer ', '')
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ] as Record<string, string>[]) {
    const answer = await sendForm(service, '/sign-in', { key }, headers)
    t.equal(answer.statusCode, 403, JSON.stringify(headers))
    t.match(answer.body, 'sent from a page of another site')
    t.equal(answer.headers['set-cookie'], undefined)
  }
  for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:80' }] as Record<
    string,
    string
  >[])
    t.equal((await sendForm(service, '/sign-in', { key }, headers)).statusCode, 303, JSON.stringify(headers))
})
