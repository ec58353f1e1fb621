import type { LookupAddress } from 'node:dns'
import type { ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import t from 'tap'
import { createFetcher, type FetcherOptions } from '../../src/fetching/fetcher.ts'
import { fetchOnce, onLoopback, redirect, serve } from './web.ts'

const notPublic = { problem: /not an address of the public internet$/, again: false }

t.test('a page', async (t) => {
  t.test('should be fetched, by a program that says what it is', async (t) => {
    const { base, headers } = await serve(t, { '/wall': '<p>Low tide.' })
    t.match(await fetchOnce(t, `${base}/wall#top`), {
      url: { href: `${base}/wall` },
      bytes: Buffer.from('<p>Low tide.'),
      headers: { 'content-type': 'text/html', 'set-cookie': undefined },
    })
    t.match(headers['/wall']?.['user-agent'], /^verbatim\/\d/)
  })
  t.test('should be unpacked', async (t) => {
    const { base } = await serve(t, {
      '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('Low tide.')),
      '/br': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync('Low tide.')),
    })
    for (const path of ['/gzip', '/br'])
      t.match(await fetchOnce(t, base + path), { bytes: Buffer.from('Low tide.') }, path)
  })
  t.test('should not be fetched whole if it has not changed', async (t) => {
    const { base, headers } = await serve(t, {
      '/': (request, response) => {
        const same = request.headers['if-none-match'] === '"1"'
        response.writeHead(same ? 304 : 200, { etag: '"1"', 'last-modified': 'Fri, 09 Jan 2026 04:45:00 GMT' })
        response.end(same ? '' : 'x')
      },
    })
    t.match(await fetchOnce(t, base), {
      headers: { etag: '"1"', 'last-modified': 'Fri, 09 Jan 2026 04:45:00 GMT' },
    })
    const validators = { etag: '"1"', lastModified: 'Fri, 09 Jan 2026 04:45:00 GMT' }
    t.match(await fetchOnce(t, base, {}, validators), { unchanged: true })
    t.match(headers['/'], { 'if-modified-since': validators.lastModified })
  })
})

t.test('what cannot be fetched should be told with its reason, and whether it may go better later', async (t) => {
  const send =
    (status: number, headers = {}) =>
    (_: unknown, response: ServerResponse) =>
      response.writeHead(status, headers).end()
  const { base } = await serve(t, {
    '/gone': send(410),
    '/forbidden': send(403),
    '/broken': send(500),
    '/packed': send(200, { 'content-encoding': 'compress' }),
    '/picture': send(200, { 'content-type': 'image/png' }),
    '/bad-gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end('not gzip'),
    '/broken-off': (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('x')
      setTimeout(() => response.destroy(), 20)
    },
  })
  const cases: [string, RegExp, boolean][] = [
    ['/gone', /^the server answered 410$/, false],
    ['/forbidden', /^the server answered 403$/, false],
    ['/missing', /^the server answered 404$/, true],
    ['/broken', /^the server answered 500$/, true],
    ['/packed', /^packed in a way that was not asked for: compress$/, false],
    ['/picture', /^neither a page nor a list of pages: image\/png$/, false],
    ['/bad-gzip', /^the connection failed: incorrect header check$/, true],
    ['/broken-off', /^the server broke off$/, true],
  ]
  for (const [path, problem, again] of cases) t.match(await fetchOnce(t, base + path), { problem, again }, path)
  t.match(await fetchOnce(t, 'http://127.0.0.1:1/'), { problem: /the server refuses connections/, again: true })
  t.match(await fetchOnce(t, 'http://gull.invalid/'), { problem: /there is no such host|cannot be looked up/ })
})

t.test('a server that asks for patience should get it', async (t) => {
  const { base, asked } = await serve(t, {
    '/busy': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    '/other': 'x',
  })
  const fetcher = createFetcher({ environment: onLoopback })
  t.teardown(() => fetcher.close())
  const { signal } = new AbortController()
  const busy = await fetcher.fetch(`${base}/busy`, {}, signal)
  t.match(busy, { problem: 'the server answered 429', again: true })
  t.ok('notBefore' in busy && busy.notBefore! > Date.now() + 100_000)
  t.match(await fetcher.fetch(`${base}/other`, {}, signal), { problem: /left alone/, again: true })
  t.same(asked(), ['/busy'])
})

t.test('limits', async (t) => {
  const limited = (limits: FetcherOptions['limits'] & object) => ({ limits })
  t.test('should end what is too long, also where that shows only when it is unpacked', async (t) => {
    const { base } = await serve(t, {
      '/told': (_, response) => response.setHeader('content-length', 2000).end('x'.repeat(2000)),
      '/untold': (_, response) => {
        for (let n = 0; n < 20; n++) response.write('x'.repeat(100))
        response.end()
      },
      '/bomb': (_, response) =>
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50 * 1024 * 1024))),
      '/short': 'x'.repeat(1000),
    })
    for (const path of ['/told', '/untold', '/bomb'])
      t.match(
        await fetchOnce(t, base + path, limited({ bytes: 1000 })),
        { problem: 'longer than 1000 bytes', again: false },
        path,
      )
    t.match(await fetchOnce(t, `${base}/short`, limited({ bytes: 1000 })), { status: 200 })
  })
  t.test('should end what says nothing, and what never ends', async (t) => {
    const { base } = await serve(t, {
      '/silent': () => {},
      '/drip': (_, response) => {
        const timer = setInterval(() => response.write('x'), 50)
        response.on('close', () => clearInterval(timer))
      },
    })
    t.match(await fetchOnce(t, `${base}/silent`, limited({ silence: 1000 })), {
      problem: /^nothing came for 1 seconds/,
    })
    t.match(await fetchOnce(t, `${base}/drip`, limited({ time: 1000 })), {
      problem: 'took longer than 1 seconds',
      again: true,
    })
  })
})

t.test('redirects', async (t) => {
  t.test('should be followed, also to another server', async (t) => {
    const other = await serve(t, { '/wall': 'Low tide.' }, '127.0.0.2')
    const { base } = await serve(t, { '/a': redirect('b'), '/b': redirect(`${other.base}/wall`, 301) })
    t.match(await fetchOnce(t, `${base}/a`), { url: { href: `${other.base}/wall` }, status: 200 })
  })
  t.test('should not be followed for ever', async (t) => {
    const { base, asked } = await serve(t, { '/a': redirect('/b'), '/b': redirect('/a') })
    t.match(await fetchOnce(t, `${base}/a`), { problem: /more than 5 other addresses/, again: false })
    t.equal(asked().length, 6)
  })
  t.test('should not lead to what is not public, nor to other schemes', async (t) => {
    for (const location of [
      'http://169.254.169.254/latest/meta-data',
      'http://10.0.0.1/',
      'http://[::ffff:10.0.0.1]/',
    ]) {
      const { base } = await serve(t, { '/': redirect(location) })
      t.match(await fetchOnce(t, base), notPublic, location)
    }
    const { base } = await serve(t, { '/': redirect('file:///etc/passwd') })
    t.match(await fetchOnce(t, base), {
      problem: 'leads to another address: only http and https addresses are fetched',
    })
  })
})

/** Stands in for name servers, which no test can reach. */
const naming = (...answers: string[][]): FetcherOptions['lookup'] & object => {
  let asked = 0
  return ((_host: string, _options: object, done: (error: null, found: LookupAddress[]) => void) => {
    const found = answers[Math.min(asked++, answers.length - 1)]!
    done(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }) as never
}

t.test('a name', async (t) => {
  const { base, asked } = await serve(t, { '/': 'Low tide.' })
  const { port } = new URL(base)
  const address = `http://gull.example:${port}/`
  t.test('should not lead to this machine or its network, nor where it has other addresses as well', async (t) => {
    for (const found of [['127.0.0.1'], ['10.0.0.1', '::1'], ['fd00::1'], ['::ffff:127.0.0.1']])
      t.match(await fetchOnce(t, address, { environment: {}, lookup: naming(found) }), notPublic, found.join())
    t.same(asked(), [])
  })
  t.test('should be connected to at its allowed addresses alone', async (t) => {
    const lookup = naming(['10.0.0.1', '127.0.0.1', '169.254.169.254'])
    t.match(await fetchOnce(t, address, { lookup }), { status: 200 })
    t.same(asked(), ['/'])
  })
  t.test('should be checked anew for each connection, since it may be said to be another', async (t) => {
    const rebound = naming(['127.0.0.1'], ['10.0.0.1'])
    t.match(await fetchOnce(t, address, { lookup: rebound }), notPublic)
  })
})

t.test('robots.txt', async (t) => {
  const robots = (text: string) => ({ '/robots.txt': text, '/open': 'x', '/closed': 'x' })
  t.test('should be asked once for each site, and kept to', async (t) => {
    const site = await serve(t, robots('User-agent: *\nDisallow: /closed'))
    const fetcher = createFetcher({ environment: onLoopback })
    t.teardown(() => fetcher.close())
    const { signal } = new AbortController()
    t.match(await fetcher.fetch(`${site.base}/open`, {}, signal), { status: 200 })
    t.match(await fetcher.fetch(`${site.base}/closed`, {}, signal), { problem: /robots.txt forbids it$/, again: false })
    t.same(site.asked(), ['/open'])
    t.equal(site.askedForRobots(), 1)
  })
  t.test('should be kept to where it names this program, and not where it names another', async (t) => {
    const named = await serve(t, robots('User-agent: verbatim\nDisallow: /'))
    t.match(await fetchOnce(t, `${named.base}/open`), { problem: /forbids/ })
    const other = await serve(t, robots('User-agent: heronbot\nDisallow: /'))
    t.match(await fetchOnce(t, `${other.base}/open`), { status: 200 })
  })
  t.test('should be kept to at the end of a redirect', async (t) => {
    const other = await serve(t, robots('User-agent: *\nDisallow: /closed'), '127.0.0.2')
    const { base } = await serve(t, { '/': redirect(`${other.base}/closed`) })
    t.match(await fetchOnce(t, base), { problem: /forbids/ })
    t.same(other.asked(), [])
  })
  t.test('should forbid nothing where there is none, and everything where it cannot be read', async (t) => {
    const none = await serve(t, { '/open': 'x' })
    t.match(await fetchOnce(t, `${none.base}/open`), { status: 200 })
    const broken = await serve(t, { '/robots.txt': (_, response) => response.writeHead(503).end(), '/open': 'x' })
    t.match(await fetchOnce(t, `${broken.base}/open`), {
      problem: 'robots.txt cannot be read: the server answered 503',
      again: true,
    })
    t.same(broken.asked(), [])
  })
})

t.test('a host', async (t) => {
  const times: number[] = []
  const at = (_: unknown, response: ServerResponse) => {
    times.push(performance.now())
    setTimeout(() => response.end('x'), 30)
  }
  const { base } = await serve(t, { '/robots.txt': at, '/1': at, '/2': at, '/3': at })
  const fetcher = createFetcher({ environment: onLoopback, delay: 200 })
  t.teardown(() => fetcher.close())
  const { signal } = new AbortController()
  await Promise.all(['/1', '/2', '/3'].map((path) => fetcher.fetch(base + path, {}, signal)))
  t.equal(times.length, 4)
  const pauses = times.slice(1).map((time, n) => time - times[n]!)
  t.ok(
    pauses.every((pause) => pause >= 220),
    `should be asked one thing at a time, with a pause: ${pauses.join()}`,
  )
})

t.test('a fetch that is stopped should end at once with the reason', async (t) => {
  const { base } = await serve(t, { '/': () => {} })
  const fetcher = createFetcher({ environment: onLoopback })
  t.teardown(() => fetcher.close())
  const stop = new AbortController()
  const fetched = fetcher.fetch(base, {}, stop.signal)
  setTimeout(() => stop.abort(new Error('enough')), 100)
  await t.rejects(fetched, { message: 'enough' })
})
