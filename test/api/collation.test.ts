import t from 'tap'
import { articleId } from '../../src/tracker/ids.ts'
import { harbourArticles } from './articles.ts'
import { expectProblem, startService } from './service.ts'

interface Collation {
  base: { text: string; words: number }
  witnesses: {
    id: string
    label: string
    parts: string[]
    fidelity: string
    differences: Record<string, number>
    words: number
  }[]
  rows: {
    base: { start: number; end: number; text: string }
    cells: { kind: string; text: string; place: { part: number; start: number; end: number } | null }[]
  }[]
  runs: { base: { text: string }; cells: { kind: string; text: string }[][] }[]
}

t.test('the collation of a quote', async (t) => {
  const { get, tracker } = await startService(t, harbourArticles)
  const quote = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]
  const address = `/v1/quotes/${quote.id}/collation`
  const collation = async (): Promise<Collation> => (await get(address)).json()

  t.test('has every article that prints it as a witness, by outlet, beside the fullest wording', async (t) => {
    const { base, witnesses, rows } = await collation()
    t.match(base, { label: 'fullest wording', text: quote.text, words: 12 })
    t.same(
      witnesses.map(({ label }) => label),
      ['Harbour Gazette', 'Inland Post', 'Quay Times'],
    )
    t.same(
      witnesses.map(({ fidelity }) => fidelity),
      ['verbatim', 'abridged-silent', 'verbatim'],
    )
    t.same(
      witnesses.map(({ words }) => words),
      [12, 12, 11],
    )
    t.same(witnesses[1]!.parts, ['We will rebuild the harbour wall before the winter storms arrive,'])
    for (const { cells } of rows) t.equal(cells.length, witnesses.length)
  })

  t.test('distinguishes what is left out from what is not quoted, with offsets in code points', async (t) => {
    const { base, witnesses, rows } = await collation()
    t.same(
      rows.find(({ base: { text } }) => text === 'old')?.cells.map(({ kind }) => kind),
      ['same', 'unmarked-omission', 'same'],
    )
    t.same(
      rows.at(-1)?.cells.map(({ kind }) => kind),
      ['same', 'same', 'outside'],
    )
    const textAt = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join('')
    for (const row of rows) {
      t.equal(textAt(base.text, row.base.start, row.base.end), row.base.text)
      row.cells.forEach(({ text, place }, i) => {
        t.equal(place === null ? '' : textAt(witnesses[i]!.parts[place.part]!, place.start, place.end), text)
      })
    }
  })

  t.test('has runs to be read, in which each phrase says how it differs', async (t) => {
    const { base, witnesses, runs } = await collation()
    t.equal(runs.map((run) => run.base.text).join(' '), base.text)
    for (const { cells } of runs) t.equal(cells.length, witnesses.length)
    const phrases = runs.flatMap(({ cells }) => cells[1]!)
    t.match(phrases.slice(0, 3), [
      { kind: 'same', text: 'We will rebuild the' },
      { kind: 'unmarked-omission', text: '' },
      { kind: 'same', text: /^harbour wall/ },
    ])
  })

  t.test('is available as CSV', async (t) => {
    for (const response of [await get(`${address}?format=csv`), await get(address, { accept: 'text/csv' })]) {
      t.equal(response.headers['content-type'], 'text/csv; charset=utf-8; header=present')
      const [head, ...lines] = response.body.trimEnd().split('\r\n')
      t.equal(
        head,
        'start,end,fullest wording,Harbour Gazette,Harbour Gazette: kinds,Inland Post,Inland Post: kinds,Quay Times,Quay Times: kinds',
      )
      t.ok(
        lines.some((line) => line.includes('We will rebuild the harbour wall') && line.includes('unmarked-omission')),
      )
      t.equal(lines.length, (await collation()).runs.length)
    }
  })

  t.test('is available as a page that may have styles but loads and runs nothing', async (t) => {
    for (const accept of ['text/html', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8']) {
      const response = await get(address, { accept })
      t.equal(response.headers['content-type'], 'text/html; charset=utf-8', accept)
      t.equal(
        response.headers['content-security-policy'],
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      )
      t.match(response.body, /^<!doctype html>[^]*<th scope="col">Inland Post[^]*class="unmarked-omission"/)
      t.notMatch(response.body, /<script|<link| src=/)
    }
    for (const format of ['json', 'csv', 'tei', 'collatex']) {
      const response = await get(`${address}?format=${format}`)
      t.equal(
        response.headers['content-security-policy'],
        "default-src 'none'; frame-ancestors 'none'",
        `${format}: no style`,
      )
    }
  })

  t.test('is available as the alignment table of CollateX, by the parameter alone', async (t) => {
    const response = await get(`${address}?format=collatex`)
    t.match(response.headers['content-type'], /^application\/json/)
    const { witnesses, table } = response.json()
    t.same(witnesses, ['fullest wording', 'Harbour Gazette', 'Inland Post', 'Quay Times'])
    const { rows } = await collation()
    t.same(
      table.map((row: unknown[]) => row.length),
      witnesses.map(() => rows.length),
    )
    const old = rows.findIndex(({ base: { text } }) => text === 'old')
    t.same(
      table.map((row: unknown[]) => row[old]),
      [[{ t: 'old ', n: 'old' }], [{ t: 'old ', n: 'old' }], null, [{ t: 'old ', n: 'old' }]],
    )
    t.ok('rows' in (await get(address, { accept: 'application/json' })).json(), 'JSON without it is the collation')
  })

  t.test('is available as TEI', async (t) => {
    for (const response of [
      await get(`${address}?format=tei`),
      await get(address, { accept: 'application/tei+xml' }),
    ]) {
      t.match(response.headers['content-type'], /^application\/tei\+xml/)
      t.match(response.body, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<TEI xmlns="http:\/\/www.tei-c.org\/ns\/1.0">/)
      t.match(response.body, '<witness xml:id="w2">Inland Post</witness>')
      t.match(response.body, '<app><lem wit="#w1 #w3">old</lem><rdg wit="#w2" type="unmarked-omission"/></app>')
    }
  })

  t.test('has an entity tag for each format', async (t) => {
    const responses = await Promise.all(
      ['json', 'csv', 'html', 'collatex', 'tei'].map((format) => get(`${address}?format=${format}`)),
    )
    t.equal(new Set(responses.map(({ headers }) => headers.etag)).size, 5)
    const again = await get(`${address}?format=html`, { 'if-none-match': String(responses[2]!.headers.etag) })
    t.equal(again.statusCode, 304)
  })

  t.test('should not be available in other formats', async (t) => {
    const response = await get(address, { accept: 'image/png' })
    expectProblem(t, response, 'not-acceptable')
    t.equal(response.json().detail, 'Available as application/json, text/csv, text/html, application/tei+xml.')
    expectProblem(t, await get(`${address}?format=ndjson`), 'invalid-request', ['format'])
  })

  t.test('is not found under an id that never existed', async (t) => {
    for (const format of ['json', 'html', 'tei'])
      expectProblem(t, await get(`/v1/quotes/q0000000000000000/collation?format=${format}`), 'not-found')
  })

  t.test(
    'keeps its address when a fuller wording arrives, and is found under it when the first printing is gone',
    async (t) => {
      await tracker.ingest({
        id: 'late',
        outlet: 'Late Mail',
        published: '2026-03-03',
        text: '“My friends, we will rebuild the old harbour wall before the winter storms arrive, whatever it takes us,” Mara Dole said.',
      })
      t.match((await get(`${address}?format=csv`)).body, /^start,end,fullest wording,[^\r]*Late Mail/)
      await tracker.withdraw(articleId({ ...harbourArticles[0]! }))
      const moved = await get(`${address}?format=csv`)
      t.equal(moved.statusCode, 301)
      t.match(moved.headers.location, /^\/v1\/quotes\/q[\w-]+\/collation\?format=csv$/)
      t.match((await get(String(moved.headers.location))).body, /^start,end,fullest wording,[^\r]*Late Mail/)
    },
  )
})

t.test('words that an outlet prints without quotation marks are a witness of their own', async (t) => {
  const said = 'We will rebuild the old harbour wall before the winter storms arrive and nobody shall stop us'
  const { get } = await startService(t, [
    { id: 'a', outlet: 'Quay Times', text: `“${said},” Mara Dole said.` },
    { id: 'b', outlet: 'Inland Post', text: `“${said},” Mara Dole said.` },
    { id: 'c', outlet: 'Late Mail', text: `The mayor spoke. ${said}, Mara Dole said.` },
  ])
  const quote = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]
  const { witnesses }: Collation = (await get(`/v1/quotes/${quote.id}/collation`)).json()
  t.same(
    witnesses.map(({ label }) => label),
    ['Inland Post', 'Late Mail, without marks', 'Quay Times'],
  )
  t.match(witnesses[1]?.id, /~unmarked$/)
})

t.test('what is printed should not become markup', async (t) => {
  const { get } = await startService(t, [
    {
      id: 'sly',
      outlet: '<script>"Sly" & Co',
      text: '“We will <b>rebuild</b> the old harbour wall before the storms,” Mara Dole said.',
    },
  ])
  const quote = (await get('/v1/quotes')).json().data[0]
  const formatted = async (format: string): Promise<string> =>
    (await get(`/v1/quotes/${quote.id}/collation?format=${format}`)).body
  t.equal(JSON.parse(await formatted('json')).witnesses[0].label, '<script>"Sly" & Co')
  t.match(await formatted('html'), '&lt;script&gt;&quot;Sly&quot; &amp; Co')
  for (const format of ['html', 'tei']) t.notMatch(await formatted(format), /<script|<b>/, format)
  t.match(await formatted('csv'), '"<script>""Sly"" & Co"')
})
