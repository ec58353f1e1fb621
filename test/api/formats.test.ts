import t from 'tap'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { harbourArticles } from './articles.ts'
import { expectProblem, readAll, startService } from './service.ts'

const lines = (body: string): Record<string, unknown>[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

t.test('a list', async (t) => {
  const awkward: NewArticle = {
    id: 'awkward',
    outlet: 'Pier, "Daily"',
    title: 'Two\r\nlines',
    text: '“No,” Ian Pell said.',
  }
  const service = await startService(t, [...harbourArticles, awkward])
  const { get } = service
  const lists = [
    '/v1/quotes',
    '/v1/quotes?speaker=mara-dole',
    '/v1/speakers',
    '/v1/outlets',
    '/v1/articles',
    '/v1/speakers/ian-pell/quotes',
    '/v1/articles/gazette-1/quotations',
  ]

  t.test('is available whole as NDJSON, item for item, with a last line that shows it was not cut', async (t) => {
    for (const list of lists) {
      const response = await get(list, { accept: 'application/x-ndjson' })
      t.equal(response.headers['content-type'], 'application/x-ndjson', list)
      const all = await readAll(service, list)
      t.same(lines(response.body), [...all, { done: true, count: all.length }], list)
    }
  })

  t.test('is available whole as CSV, with nothing but a header and its items', async (t) => {
    for (const list of lists) {
      const address = `${list}${list.includes('?') ? '&' : '?'}format=csv`
      const response = await get(address)
      t.equal(response.headers['content-type'], 'text/csv; charset=utf-8; header=present', list)
      const rows = readCsv(response.body)
      const all = await readAll(service, list)
      t.equal(rows.length, all.length + 1, list)
      t.equal(new Set(rows.map((row) => row.length)).size, 1, `${list}: as many cells in every row`)
      const ended = readCsv((await get(`${address}&csv=end`)).body)
      t.same(ended.slice(0, -1), rows)
      t.same(ended.at(-1)!.slice(0, 2), ['#end', String(all.length)], `${list}: a last row if it is asked for`)
    }
    expectProblem(t, await get('/v1/outlets?format=csv&csv=fast'), 'invalid-request', ['csv'])
    t.ok(
      readCsv((await get('/v1/outlets?format=csv')).body).some(([, name]) => name === 'Pier, "Daily"'),
      'marks and commas',
    )
    t.ok(
      readCsv((await get('/v1/articles?format=csv')).body).some(([, , , , title]) => title === 'Two\r\nlines'),
      'line breaks',
    )
  })

  t.test('has at most as many items as the limit says', async (t) => {
    for (const list of lists) {
      const [first] = await readAll(service, list)
      const address = `${list}${list.includes('?') ? '&' : '?'}limit=1`
      t.same(lines((await get(`${address}&format=ndjson`)).body), [first, { done: true, count: 1 }], list)
      t.equal(readCsv((await get(`${address}&format=csv`)).body).length, 2, list)
    }
  })

  t.test('is harmless in a spreadsheet, and exact if that is asked for', async (t) => {
    const titles = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "it's = 1"]
    const articles = titles.map((title, n) => ({ id: `${n}`, outlet: 'The Gull', title, text: 'Nothing was said.' }))
    const { get } = await startService(t, articles)
    const shown = async (query: string) =>
      readCsv((await get(`/v1/articles?format=csv${query}`)).body)
        .slice(1)
        .map((row) => row[4])
        .sort()
    t.same(await shown('&csv=raw'), titles.toSorted())
    t.same(await shown(''), titles.map((title) => (/^[=+\-@\t\r]/.test(title) ? `'${title}` : title)).sort())
  })

  t.test('goes on from a cursor', async (t) => {
    const { next } = (await get('/v1/articles?limit=2')).json()
    t.equal(lines((await get(`/v1/articles?format=ndjson&cursor=${next}`)).body).length, 4)
  })

  t.test('neither repeats nor skips an item where there are more than are read at a time', async (t) => {
    const many = Array.from({ length: 601 }, (_, n) => ({
      id: `m-${n}`,
      outlet: `Outlet ${n % 7}`,
      text: 'Nothing was said.',
    }))
    const { get, tracker } = await startService(t)
    for await (const one of tracker.ingestMany(many, (article) => article)) if ('problem' in one) t.fail(one.problem)
    const all = lines((await get('/v1/articles?format=ndjson')).body)
    t.same(all.at(-1), { done: true, count: 601 })
    t.equal(new Set(all.map(({ id }) => id)).size, 602)
    const [header, ...rows] = readCsv((await get('/v1/articles?format=csv&csv=end')).body)
    t.equal(header![0], 'id')
    t.same(
      rows.map(([id]) => id),
      [...all.slice(0, -1).map(({ id }) => id), '#end'],
      'a table has its header once, and its end once',
    )
    t.equal(rows.at(-1)![1], '601')
  })
})

t.test('a quote', async (t) => {
  const { get } = await startService(t, harbourArticles)
  const quote = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]

  t.test('is available as a schema.org Quotation', async (t) => {
    const response = await get(`/v1/quotes/${quote.id}`, { accept: 'application/ld+json' })
    t.equal(response.headers['content-type'], 'application/ld+json')
    t.match(response.json(), {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': `/v1/quotes/${quote.id}`,
      text: quote.text,
      creator: { '@type': 'Person', '@id': '/v1/speakers/mara-dole', name: 'Mara Dole' },
      isPartOf: [{ '@type': 'NewsArticle', publisher: { name: 'Harbour Gazette' } }, {}, {}],
      isBasedOn: { '@type': 'NewsArticle', headline: 'The wall will be rebuilt', url: 'https://gazette.example/wall' },
    })
  })

  t.test('is available with others as a schema.org ItemList, a page at a time', async (t) => {
    for (const path of ['/v1/quotes', '/v1/speakers/mara-dole/quotes']) {
      const whole = (await get(`${path}?limit=1`)).json()
      const response = await get(`${path}?limit=1`, { accept: 'application/ld+json' })
      t.equal(response.headers['content-type'], 'application/ld+json')
      t.equal(response.headers.link, whole.next_url === null ? undefined : `<${whole.next_url}>; rel="next"`)
      const {
        '@context': context,
        '@type': type,
        itemListElement: [first, ...rest],
      } = response.json()
      t.same([context, type, rest], ['https://schema.org', 'ItemList', []])
      t.match(first, { '@type': 'Quotation', '@id': `/v1/quotes/${whole.data[0].id}`, text: whole.data[0].text })
    }
    expectProblem(t, await get('/v1/speakers/nobody/quotes?format=jsonld'), 'not-found')
    expectProblem(t, await get('/v1/outlets', { accept: 'application/ld+json' }), 'not-acceptable')
  })

  t.test('is available as Web Annotations of the articles that print it, with positions in code points', async (t) => {
    const response = await get(`/v1/quotes/${quote.id}?format=annotation`)
    t.match(response.headers['content-type'], 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"')
    const page = response.json()
    t.match(page, { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    t.equal(page.items.length, 3)
    for (const item of page.items) {
      t.match(item, {
        type: 'Annotation',
        target: { selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }] },
      })
      const [{ exact, prefix, suffix }, { start, end }] = item.target.selector
      const points = Array.from((await get(item.target.source)).json().text as string)
      t.equal(points.slice(start, end).join(''), exact)
      t.ok(points.join('').includes(`${prefix}${exact}${suffix}`))
    }
  })
})

t.test('a schema.org Quotation', async (t) => {
  const { get } = await startService(t, [
    {
      id: 'early',
      outlet: 'Quay Times',
      published: '2026-03-01',
      text: '“The old harbour wall has to go before winter,” the Harbour Board said.',
    },
    {
      id: 'late',
      outlet: 'Inland Post',
      title: 'All of it',
      published: '2026-03-02',
      text: '“The old harbour wall has to go before winter, whatever the fishermen say,” the Harbour Board said.',
    },
  ])
  const [quote] = (await get('/v1/quotes')).json().data
  const linked = (await get(`/v1/quotes/${quote.id}?format=jsonld`)).json()

  t.test('is not by a person where an organisation spoke', async (t) => {
    t.equal(quote.speaker.kind, 'organisation')
    t.match(linked.creator, { '@type': 'Organization', name: quote.speaker.name })
  })

  t.test('is based on the article with the fullest wording, not on the first', async (t) => {
    t.equal(quote.counts.articles, 2)
    t.match(linked.isBasedOn, { headline: 'All of it' })
  })
})

t.test('the quotations of an article are available as Web Annotations', async (t) => {
  const { get } = await startService(t, [
    { id: 'x', outlet: 'Quay Times', text: '🌊 “We tried,” Ian Pell said, “and failed.”' },
  ])
  const page = (
    await get('/v1/articles/x/quotations', {
      accept: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    })
  ).json()
  const [item] = page.items
  t.match(item.body[0], { id: '/v1/speakers/ian-pell' })
  t.match([item.target].flat()[0].selector, [
    { exact: 'We tried,', prefix: '🌊 “', suffix: /^” Ian Pell said/ },
    { start: 3, end: 12 },
  ])
  t.match(
    item.target.map((target: { selector: { exact?: string }[] }) => target.selector[0]!.exact),
    ['We tried,', 'and failed.'],
    'with a target for each part',
  )
})

t.test('an annotation shows 32 code points before and after, or as many as there are', async (t) => {
  const [before, after] = ['🌊'.repeat(50), '🌲'.repeat(50)]
  const { get } = await startService(t, [
    { id: 'long', outlet: 'Quay Times', text: `${before} “We tried,” Ian Pell said. ${after}` },
    { id: 'short', outlet: 'Quay Times', text: '“We failed,” Ian Pell said.' },
  ])
  const selectorOf = async (id: string) =>
    (await get(`/v1/articles/${id}/quotations?format=annotation`)).json().items[0].target.selector[0]
  const long = await selectorOf('long')
  t.equal(long.prefix, `${'🌊'.repeat(30)} “`)
  t.equal(Array.from(long.suffix as string).length, 32)
  t.match(await selectorOf('short'), { prefix: '“', suffix: '” Ian Pell said.' })
})

t.test('an article is kept as it was received, with what its page left in it', async (t) => {
  const text = '&ldquo;We tried,&rdquo; *Ian Pell* said, &ldquo;and <b>failed</b>.&rdquo;'
  const { get } = await startService(t, [{ id: 'x', outlet: 'Quay Times', text }])
  t.equal((await get('/v1/articles/x')).json().text, text)
  const [quotation] = (await get('/v1/articles/x/quotations')).json().data

  t.test('a quotation says what was printed, and where it stands in the text received', async (t) => {
    t.match(quotation, {
      text: 'We tried, and failed.',
      parts: [{ text: 'We tried,' }, { text: 'and failed.' }],
      source: { text: 'Ian Pell' },
    })
    t.same(
      quotation.parts.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
      ['We tried,', 'and <b>failed</b>.'],
    )
  })

  t.test('an annotation finds it there by the text received', async (t) => {
    const page = (await get('/v1/articles/x/quotations?format=annotation')).json()
    t.match(page.items[0].target, [
      { selector: [{ exact: 'We tried,', prefix: '&ldquo;', suffix: /^&rdquo; \*Ian Pell/ }] },
      { selector: [{ exact: 'and <b>failed</b>.', prefix: /&ldquo;$/, suffix: '&rdquo;' }] },
    ])
  })
})

t.test('a format that does not exist', async (t) => {
  const { get, send, keyWith } = await startService(t, harbourArticles)

  t.test('is refused, naming those that do', async (t) => {
    const response = await get('/v1/quotes', { accept: 'image/png' })
    expectProblem(t, response, 'not-acceptable')
    t.equal(
      response.json().detail,
      'Available as application/json, application/x-ndjson, text/csv, application/ld+json.',
    )
    for (const url of [
      '/v1/speakers/mara-dole',
      '/v1/articles/gazette-1',
      '/v1/outlets/quay-times',
      '/',
      '/problems',
    ]) {
      expectProblem(t, await get(url, { accept: 'text/csv' }), 'not-acceptable', undefined, url)
    }
    expectProblem(t, await get('/v1/quotes?format=xml'), 'invalid-request', ['format'])
    expectProblem(t, await get('/v1/quotes', { accept: 'application/json;q=0' }), 'not-acceptable')
    const authorization = await keyWith('ingest')
    const write = await send({
      method: 'POST',
      url: '/v1/articles',
      payload: { outlet: 'x', text: 'y' },
      headers: { authorization, accept: 'text/csv' },
    })
    expectProblem(t, write, 'not-acceptable')
    t.equal((await get('/v1/articles')).json().data.length, 4, 'and nothing was stored')
  })

  t.test('does not matter at unknown addresses, for pages for people, and for health checks', async (t) => {
    expectProblem(t, await get('/v1/nowhere', { accept: 'text/html' }), 'not-found')
    expectProblem(t, await get('/nowhere', { accept: 'image/png' }), 'not-found')
    for (const url of ['/docs', '/docs/json', '/livez'])
      t.equal((await get(url, { accept: 'text/html;q=0.9' })).statusCode, 200, url)
  })

  t.test('does not prevent a withdrawal, whose answer has no body', async (t) => {
    const authorization = await keyWith('ingest')
    const headers = { authorization, accept: 'image/png' }
    t.equal((await send({ method: 'DELETE', url: '/v1/articles/bulletin-1', headers })).statusCode, 204)
  })

  t.test(
    'does not matter if others are accepted as well; the parameter takes precedence over the header',
    async (t) => {
      for (const accept of ['*/*', 'application/*', 'image/png, application/json;q=0.1', 'text/html, */*;q=0.8']) {
        t.match((await get('/v1/quotes', { accept })).headers['content-type'], 'application/json', accept)
      }
      t.match((await get('/v1/quotes?format=csv', { accept: 'application/json' })).headers['content-type'], 'text/csv')
      t.match(
        (await get('/v1/quotes', { accept: 'application/json;q=0.5, text/csv' })).headers['content-type'],
        'text/csv',
      )
    },
  )
})

/** Reads CSV (RFC 4180). */
function readCsv(text: string): string[][] {
  t.ok(text.endsWith('\r\n'))
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

t.test('what is compared is available as tables', async (t) => {
  const { get } = await startService(t, harbourArticles)
  const quote = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]

  t.test('the variants of a quote, a row for each printing', async (t) => {
    const { variants } = (await get(`/v1/quotes/${quote.id}/variants`)).json()
    const response = await get(`/v1/quotes/${quote.id}/variants?format=csv`)
    t.equal(response.headers['content-type'], 'text/csv; charset=utf-8; header=present')
    const [header, ...rows] = readCsv(response.body)
    t.same(header!.slice(0, 2), ['quotation', 'outlet'])
    t.same(
      rows.map(([quotation]) => quotation),
      variants.map(({ quotation }: { quotation: string }) => quotation),
    )
    t.equal(readCsv((await get(`/v1/quotes/${quote.id}/variants?format=csv&csv=end`)).body).at(-1)![0], '#end')
  })

  t.test("an outlet's fidelity, a row for each verdict", async (t) => {
    const { classes } = (await get('/v1/outlets/quay-times/fidelity')).json()
    const [header, ...rows] = readCsv((await get('/v1/outlets/quay-times/fidelity?format=csv')).body)
    t.same(header, ['outlet', 'outlet_name', 'fidelity', 'count', 'compared', 'fullest'])
    t.same(
      rows.map(([outlet, , fidelity, count]) => [outlet, fidelity, Number(count)]),
      classes.map(({ fidelity, count }: { fidelity: string; count: number }) => ['quay-times', fidelity, count]),
    )
  })

  t.test('and of every quotation there is the id that a correction needs', async (t) => {
    const { quotations } = (await get(`/v1/quotes/${quote.id}`)).json().wordings[0]
    t.equal(quote.quotation, quotations[0].id)
    const { witnesses } = (await get(`/v1/quotes/${quote.id}/collation`)).json()
    for (const { parts, quotations } of witnesses) t.ok(quotations.length >= parts.length)
    t.ok(witnesses.some(({ quotations }: { quotations: string[] }) => quotations.includes(quote.quotation)))
  })
})
