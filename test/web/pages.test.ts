import { readFile } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import type { LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { askFor } from '../../src/fetching/ask.ts'
import { harbourArticles } from '../api/articles.ts'
import { expectProblem, startService, type Service } from '../api/service.ts'
import { signIn } from './session.ts'

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

/** What is asked of every page. */
function expectPage(t: Test, response: LightMyRequestResponse, status = 200): string {
  t.equal(response.statusCode, status)
  t.equal(response.headers['content-type'], 'text/html; charset=utf-8')
  t.match(response.headers['content-security-policy'], "style-src 'self'; script-src 'self'")
  t.notMatch(response.body, /<style|style="|<script>|\son\w+="/, 'nothing within it that the policy forbids')
  t.match(response.body, /<html lang="en">[\s\S]*<title>[^<]+<\/title>[\s\S]*<h1/)
  return response.body
}

async function idsOf({ get }: Service) {
  const first = async (list: string, filter = '') =>
    (await get(`/v1/${list}?limit=1${filter}`)).json().data[0].id as string
  return {
    quote: await first('quotes', '&q=harbour+wall'),
    article: await first('articles'),
  }
}

/** An address that is to be fetched. @returns its id */
async function fetchedIn({ database }: Service): Promise<string> {
  const [id] = await askFor(database, [new URL('https://gazette.example/next')], new Date())
  return id!
}

t.test('every page that the documentation names', async (t) => {
  const service = await startService(t, harbourArticles)
  const { post, get } = service
  await post('/v1/articles', { ...harbourArticles[0], text: `${harbourArticles[0]!.text}\n\nThe end.` })
  const text = 'We will rebuild the old harbour wall before the winter storms arrive.'
  const given = await post('/v1/statements', { speaker: 'Mara Dole', text, medium: 'speech', date: '2026-03-01' })
  const { quote } = await idsOf(service)
  const [{ id: quotation }] = (await get('/v1/articles/gazette-1/quotations')).json().data
  const correction = { kind: 'speaker-kind', speaker: 'ian-pell', speaker_kind: 'group', reason: 'It is a crew.' }
  const reader = await signIn(service, ['curate', 'ingest'])
  const ids: Record<string, string> = {
    quotes: quote,
    statements: given.json().statement.id,
    articles: 'gazette-1',
    quotations: quotation,
    corrections: (await post('/v1/corrections', correction)).json().id,
    fetches: await fetchedIn(service),
  }
  const documented = await readFile(new URL('../../docs/pages.md', import.meta.url), 'utf8')
  const addresses = Array.from(documented.matchAll(/^\| `(\/\S*)`/gm), ([, address]) => address!)
  t.ok(addresses.length > 10)
  for (const address of addresses) {
    const resource = address.split('/')[1]!
    const url = address
      .replace('{id}', ids[resource] ?? '')
      .replace('{slug}', resource === 'speakers' ? 'mara-dole' : 'quay-times')
      .replace('{verdict}', 'verbatim')
    t.test(`should be there: ${address}`, async (t) => {
      const page = expectPage(t, await reader.look(url))
      const alternate = /<link rel="alternate" type="application\/json" href="([^"]+)">/.exec(page)?.[1]
      if (alternate)
        t.equal(
          (await get(alternate.replaceAll('&amp;', '&'), { cookie: reader.cookie })).statusCode,
          200,
          'also as JSON',
        )
      for (const [, link] of page.matchAll(/ href="(\/[^"#]*)/g))
        t.not((await reader.look(link!.replaceAll('&amp;', '&'))).statusCode, 404, link!)
    })
  }
})

t.test('the start page', async (t) => {
  const { get } = await startService(t, harbourArticles)

  t.test('should not be what programs get', async (t) => {
    for (const accept of ['*/*', 'application/json', 'application/json, text/html;q=0.9'])
      t.match((await get('/', { accept })).json(), { name: 'verbatim' }, accept)
    t.match((await get('/')).json(), { name: 'verbatim' })
  })

  t.test('should show what is printed widely, and who is quoted', async (t) => {
    const page = expectPage(t, await get('/', browser))
    t.match(page, /We will rebuild the old harbour wall/)
    t.match(page, /<a href="\/speakers\/mara-dole"><bdi>Mara Dole<\/bdi>/)
  })

  t.test('should explain an empty database', async (t) => {
    const empty = await startService(t)
    t.match(expectPage(t, await empty.get('/', browser)), /Nothing is stored yet[\s\S]*verbatim ingest/)
  })

  t.test('should not show anything where reading needs a key', async (t) => {
    const closed = await startService(t, harbourArticles, { READ_ACCESS: 'key' })
    t.notMatch(expectPage(t, await closed.get('/', browser), 403), /harbour wall/)
    t.notMatch(expectPage(t, await closed.get('/quotes', browser), 401), /harbour wall/)
  })
})

t.test('the search', async (t) => {
  const { get } = await startService(t, harbourArticles)

  t.test('should mark the words, and keep the search in its links', async (t) => {
    const page = expectPage(t, await get('/quotes?q=harbour&min_outlets=2', browser))
    t.match(page, /<mark>harbour<\/mark>/)
    t.match(page, 'href="/v1/quotes?min_outlets=2&amp;q=harbour&amp;format=csv"'.split('?')[0]!)
    t.match(page, /name="min_outlets"[^>]*value="2"/)
  })

  t.test('should not take empty fields of its form for filters', async (t) => {
    const page = expectPage(t, await get('/quotes?q=&from=&to=&min_outlets=&sort=', browser))
    t.match(page, /\d quotes\s*<\/h2>/)
  })

  t.test('should say what is wrong with a filter, in a page', async (t) => {
    t.match(expectPage(t, await get('/quotes?from=soon', browser), 400), /from<\/strong>: expected a date/)
  })

  t.test('should not answer a program with a page of problems', async (t) => {
    expectProblem(t, await get('/quotes?from=soon'), 'invalid-request')
  })
})

t.test('the page of a quote', async (t) => {
  const service = await startService(t, harbourArticles)
  const { quote } = await idsOf(service)
  const page = expectPage(t, await service.get(`/quotes/${quote}`, browser))

  t.test('should show each printing with its differences, and the gravest first', async (t) => {
    const outlets = Array.from(page.matchAll(/<h3><a href="\/outlets\/([a-z-]+)"/g), ([, slug]) => slug)
    t.same(outlets, ['inland-post', 'quay-times', 'harbour-gazette'])
    t.match(page, /<del class="d unmarked-omission" title="left out without a mark">old<\/del>/)
  })

  t.test('should show the context and the reason', async (t) => {
    t.match(page, /<div class="context"[^>]*>[^<]*<mark>We will rebuild/)
    t.match(page, 'Belongs here because')
  })

  t.test('should not be there for an id that never was', async (t) => {
    expectPage(t, await service.get('/quotes/qnothing', browser), 404)
  })
})

t.test('names and texts', async (t) => {
  const script = '<script>alert(1)</script>'
  const { get } = await startService(t, [
    {
      id: 'x',
      outlet: `“News” & ${script}`,
      title: `\u202Etitle ${script}`,
      url: 'https://x.example/?a="><script>',
      text: `“It leaks\u0007 every ${script} winter \u202Eand more,” said Mara "${script}" Dole.\n\n“It leaks every winter and more,” said ${script}.`,
    },
  ])
  const { data } = (await get('/v1/quotes')).json()
  const outlets = (await get('/v1/outlets')).json().data

  t.test('should be escaped on every page', async (t) => {
    for (const url of [
      '/',
      '/quotes?q=<script>',
      `/quotes/${data[0].id}`,
      `/outlets/${outlets[0].slug}`,
      '/articles/x',
      '/articles',
    ]) {
      const page = expectPage(t, await get(url, browser))
      t.notMatch(page, '<script>', url)
      t.notMatch(page, /\u0007/, url)
    }
  })
})

t.test('the files that pages load', async (t) => {
  const { get } = await startService(t)
  const page = (await get('/', browser)).body
  const files = Array.from(page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), ([, address]) => address!)

  t.test('should weigh less than 50 kB together, and be kept by browsers', async (t) => {
    let bytes = 0
    for (const address of new Set(files)) {
      const file = await get(address)
      t.match(file.headers['cache-control'], 'immutable', address)
      bytes += file.rawPayload.length
    }
    t.ok(bytes > 5000 && bytes < 50_000, `${bytes} bytes`)
  })

  t.test('should be sent packed to whoever takes that', async (t) => {
    for (const address of new Set(files)) {
      const plain = await get(address)
      t.equal(plain.headers['content-encoding'], undefined, address)
      const packed = await get(address, { 'accept-encoding': 'gzip, br' })
      t.equal(packed.headers['content-encoding'], 'br', address)
      t.equal(brotliDecompressSync(packed.rawPayload).toString(), plain.body, address)
      t.not(packed.headers.etag, plain.headers.etag, 'each form has its own tag')
    }
  })

  t.test('should not be found under the address of other content', async (t) => {
    t.equal((await get('/assets/verbatim.000000000000.css')).statusCode, 404)
  })
})

t.test('a statement as a file', async (t) => {
  const { get, post } = await startService(t, harbourArticles)
  const text = 'We will rebuild the old harbour wall before the winter storms arrive.'
  const { statement } = (
    await post('/v1/statements', { speaker: 'Mara Dole', text, medium: 'speech', date: '2026-03-01' })
  ).json()
  const file = await get(`/statements/${statement.id}?format=html`, browser)

  t.test('should need nothing else', async (t) => {
    t.match(file.headers['content-disposition'], /attachment; filename="statement-\S+\.html"/)
    t.match(file.body, '<style>')
    t.notMatch(file.body, /<script|<link rel="stylesheet"|<img/)
  })

  t.test('should not lead to the reader’s own machine', async (t) => {
    t.notMatch(file.body, / (?:href|action|src)="\//)
  })
})

t.test('a quote whose words somebody else quotes should say so, and the other way round', async (t) => {
  const { get } = await startService(t, [
    { id: '1', outlet: 'Gull', published: '2026-03-03', text: '“The north wall was rotten,” Tova Brill said.' },
    {
      id: '2',
      outlet: 'Tern',
      published: '2026-03-03',
      text: '“Brill told us ‘the north wall was rotten’ and we ignored her,” Oskar Quarles said.',
    },
  ])
  const pageOf = async (speaker: string): Promise<string> => {
    const { id } = (await get(`/v1/quotes?speaker=${speaker}`)).json().data[0]
    return expectPage(t, await get(`/quotes/${id}`, browser))
  }
  t.match(await pageOf('tova-brill'), /One speaker quoting another[\s\S]*quotes these words/)
  t.match(await pageOf('oskar-quarles'), /One speaker quoting another[\s\S]*is quoted in these/)
})
