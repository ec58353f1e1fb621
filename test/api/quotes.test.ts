import t from 'tap'
import fc from 'fast-check'
import { articleId } from '../../src/tracker/ids.ts'
import { harbourArticles } from './articles.ts'
import { expectProblem, startService } from './service.ts'

interface ListedQuote {
  id: string
  text: string
  speaker: { slug: string } | null
  counts: { outlets: number }
}

t.test('quotes', async (t) => {
  const { get } = await startService(t, harbourArticles)
  const list = async (query: string): Promise<ListedQuote[]> => (await get(`/v1/quotes?${query}`)).json().data
  const wall = (await list('sort=outlets&limit=1'))[0]!

  t.test('are listed once, by the fullest wording, however many outlets print them', async (t) => {
    t.match(wall, {
      text: 'We will rebuild the old harbour wall before the winter storms arrive,',
      speaker: { slug: 'mara-dole', name: 'Mara Dole', kind: 'person', named: true },
      first_seen: '2026-03-01T08:00:00.000Z',
      last_seen: '2026-03-02T00:00:00.000Z',
      counts: { outlets: 3, articles: 3, wordings: 3, quotations: 3 },
    })
    t.equal((await list('')).length, 4)
  })

  t.test('are found by speaker, outlet and number of outlets', async (t) => {
    t.same(
      (await list('speaker=ian-pell')).map(({ speaker }) => speaker?.slug),
      ['ian-pell', 'ian-pell'],
    )
    expectProblem(t, await get('/v1/quotes?speaker=nobody'), 'not-found', ['speaker'])
    t.equal((await list('outlet=inland-post')).length, 2)
    t.same(
      (await list('min_outlets=3')).map(({ id }) => id),
      [wall.id],
    )
    t.equal((await list('outlet=inland-post&speaker=ian-pell&min_outlets=2')).length, 1)
  })

  t.test('are found by when they were first seen, days and instants alike', async (t) => {
    const first = async (query: string) => (await list(query)).some(({ id }) => id === wall.id)
    t.ok(await first('from=2026-03-01&to=2026-03-01'))
    t.ok(await first('from=2026-03-01T09:00:00%2B01:00'))
    t.notOk(await first('from=2026-03-01T08:00:01Z'))
    t.notOk(await first('to=2026-02-28'))
    for (const from of ['yesterday', '2026-02-30', '2026-03-01T08:00:00'])
      expectProblem(t, await get(`/v1/quotes?from=${from}`), 'invalid-request', ['from'])
  })

  t.test('are found by how faithful a printing is to the fullest wording', async (t) => {
    t.same(
      (await list('fidelity=abridged-silent')).map(({ id }) => id),
      [wall.id],
    )
    t.same((await list('fidelity=verbatim')).map(({ counts }) => counts.outlets).sort(), [2, 3])
    t.same(await list('fidelity=altered'), [])
    expectProblem(t, await get('/v1/quotes?fidelity=true'), 'invalid-request', ['fidelity'])
  })

  t.test('are found by how certain their speakers are', async (t) => {
    t.equal((await list('min_confidence=0')).length, 4)
    t.same(await list('min_confidence=1'), [])
  })

  t.test('come in the order asked for', async (t) => {
    const firstSeen = (await get('/v1/quotes?sort=first_seen'))
      .json()
      .data.map((quote: { first_seen: string | null }) => quote.first_seen)
    t.same(firstSeen, [...firstSeen.filter(Boolean).sort().reverse(), null], 'the newest first, what has no date last')
    t.same(
      (await list('sort=outlets')).map(({ counts }) => counts.outlets),
      [3, 2, 1, 1],
    )
    expectProblem(t, await get('/v1/quotes?sort=relevance'), 'invalid-request', ['sort'])
  })
})

t.test('a list of quotes', async (t) => {
  const { get } = await startService(t, harbourArticles)

  t.test('holds only the fields that are asked for', async (t) => {
    const some = await get('/v1/quotes?fields=text,speaker&speaker=mara-dole&sort=outlets&limit=1')
    t.equal(some.headers['content-type'], 'application/json; charset=utf-8; fields=selected')
    t.same(some.json().data, [
      {
        text: 'We will rebuild the old harbour wall before the winter storms arrive,',
        speaker: { slug: 'mara-dole', name: 'Mara Dole', kind: 'person', named: true },
      },
    ])
    t.same(JSON.parse((await get('/v1/outlets?fields=slug&format=ndjson')).body.split('\n')[0]!), {
      slug: 'fishermens-bulletin',
    })
    expectProblem(t, await get('/v1/quotes?fields=text,size'), 'invalid-request', ['fields'])
  })

  t.test('shows how many there are, and their facets, when asked', async (t) => {
    const { total, facets } = (await get('/v1/quotes?include=total,facets&limit=1')).json()
    t.same(total, { count: 4, capped: false })
    t.same(facets.speaker, [
      { value: 'ian-pell', name: 'Ian Pell', count: 2 },
      { value: 'mara-dole', name: 'Mara Dole', count: 2 },
    ])
    t.match(
      facets.outlet.find(({ value }: { value: string }) => value === 'inland-post'),
      { count: 2 },
    )
    t.same(facets.month, [{ value: '2026-03', name: '2026-03', count: 3 }])
    t.same(facets.fidelity, [
      { value: 'verbatim', name: 'verbatim', count: 2 },
      { value: 'abridged-silent', name: 'abridged-silent', count: 1 },
    ])
    t.same((await get('/v1/quotes?q=wall&include=total')).json().total, { count: 2, capped: false })
    t.notOk('total' in (await get('/v1/quotes')).json())
    expectProblem(t, await get('/v1/quotes?include=everything'), 'invalid-request', ['include'])
  })
})

t.test('quotes can be found by where they were said', async (t) => {
  const { get } = await startService(t, [
    { id: 'a', outlet: 'Quay Times', text: '“We will rebuild the old harbour wall,” Mara Dole wrote on Truth Social.' },
    { id: 'b', outlet: 'Quay Times', text: '“The boats stay where they are,” Ian Pell said.' },
  ])
  const {
    facets: {
      medium: [medium],
    },
  } = (await get('/v1/quotes?include=facets')).json()
  t.match(medium, { value: 'Truth Social', count: 1 })
  const { data, total } = (await get('/v1/quotes?medium=Truth+Social&include=total')).json()
  t.match(data, [{ speaker: { slug: 'mara-dole' }, medium: 'Truth Social' }])
  t.equal(total.count, 1)
  for (const rest of ['&sort=outlets', '&q=wall'])
    t.equal((await get(`/v1/quotes?medium=Truth+Social${rest}`)).json().data.length, 1, rest)
  for (const none of ['medium=interview', 'medium=Truth+Social&q=boats', 'medium=Truth+Social&speaker=ian-pell']) {
    t.same((await get(`/v1/quotes?${none}`)).json().data, [], none)
  }
})

t.test('a search', async (t) => {
  const { get } = await startService(t, harbourArticles)
  const found = async (q: string): Promise<string[]> =>
    (await get(`/v1/quotes?q=${encodeURIComponent(q)}`)).json().data.map(({ text }: ListedQuote) => text)

  t.test('finds what any wording holds, in any order, case and accents aside', async (t) => {
    const wall = ['We will rebuild the old harbour wall before the winter storms arrive,']
    t.same(await found('winter wall'), wall)
    t.same(await found('WÍNTER, "storms"'), wall)
    t.same(await found('rebuild the harbour wall'), wall, 'across wordings: one of them has these words')
    t.same(await found('don’t need'), ['Our boats don’t need a wall at all,'])
    t.same(await found("don't need"), ['Our boats don’t need a wall at all,'])
  })

  t.test('should not find what only several wordings together hold', async (t) => {
    t.same(await found('wall fishermen'), [])
  })

  t.test('ranks the wording first that has the fewest other words', async (t) => {
    t.equal((await found('wall'))[0], 'Our boats don’t need a wall at all,')
  })

  t.test('finds phrases in quotation marks of any kind, and beginnings of words', async (t) => {
    const wall = ['We will rebuild the old harbour wall before the winter storms arrive,']
    for (const q of [
      '"old harbour"',
      '“old harbour”',
      '«old harbour» winter',
      '„old harbour“',
      '「old harbour」',
      '"Old, Harbour"',
    ])
      t.same(await found(q), wall, q)
    t.same(await found('"harbour old"'), [])
    t.same(await found('harb* wint*'), wall)
    t.same(await found('harb'), [], 'a beginning is none without the asterisk')
    t.same(await found('"old harbour'), wall, 'a mark that is never closed is passed over')
  })

  t.test('shows where it matched, in code points, with a snippet', async (t) => {
    const [quote] = (await get(`/v1/quotes?q=${encodeURIComponent('"harbour wall" storm*')}`)).json().data
    const points = Array.from(quote.match.wording as string)
    const shown = quote.match.highlights.map(({ start, end }: { start: number; end: number }) =>
      points.slice(start, end).join(''),
    )
    t.same(shown, ['harbour wall', 'storms'])
    const { text, start, end } = quote.match.snippet
    t.equal(points.slice(start, end).join(''), text)
    t.equal(
      quote.match.wording,
      'We will rebuild the old harbour wall before the winter storms.',
      'the shortest wording that holds it',
    )
    t.notOk('match' in (await get('/v1/quotes')).json().data[0], 'only where something was searched for')
  })

  t.test('finds nothing for text without words', async (t) => {
    for (const q of ['', ' ', '"', '…', '(', '*']) {
      t.same(await found(q), [], JSON.stringify(q))
      const sorted = await get(`/v1/quotes?q=${encodeURIComponent(q)}&sort=outlets&include=total,facets`)
      t.match(
        sorted.json(),
        { data: [], total: { count: 0, capped: false }, facets: { speaker: [] } },
        `${JSON.stringify(q)} in another order, counted`,
      )
    }
  })

  t.test('may be any input but U+0000, which no address may hold', async (t) => {
    for (const q of [
      "don't",
      '"',
      'a AND',
      'NEAR(a b)',
      'words:wall',
      'wall*',
      '-wall',
      '^wall',
      '🌊',
      "'; drop table quotes; --",
      '50 %',
      'U.S.A.',
    ]) {
      t.equal((await get(`/v1/quotes?q=${encodeURIComponent(q)}`)).statusCode, 200, q)
    }
    t.equal((await get('/v1/quotes?q=%00')).statusCode, 400)
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }).filter((q) => !q.includes('\0')),
        fc.constantFrom('', '&sort=first_seen', '&include=total,facets'),
        async (q, how) => {
          const { statusCode } = await get(`/v1/quotes?q=${encodeURIComponent(q.toWellFormed())}${how}`)
          if (statusCode !== 200) throw new Error(`${JSON.stringify(q)} was answered ${statusCode}`)
        },
      ),
    )
  })
})

t.test('a quote', async (t) => {
  const { get, tracker } = await startService(t, harbourArticles)
  const { id } = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]

  t.test('shows every wording, who prints it, and why it belongs', async (t) => {
    const quote = (await get(`/v1/quotes/${id}`)).json()
    t.same(quote.outlets, [
      { slug: 'harbour-gazette', name: 'Harbour Gazette' },
      { slug: 'inland-post', name: 'Inland Post' },
      { slug: 'quay-times', name: 'Quay Times' },
    ])
    t.same(
      quote.wordings.map((wording: { text: string; fullest: boolean }) => [wording.text, wording.fullest]),
      [
        ['We will rebuild the old harbour wall before the winter storms arrive,', true],
        ['We will rebuild the harbour wall before the winter storms arrive,', false],
        ['We will rebuild the old harbour wall before the winter storms.', false],
      ],
    )
    const [printing] = quote.wordings[1].quotations
    t.match(printing, {
      outlet: { slug: 'inland-post' },
      article: { published: '2026-03-02', title: null },
      speaker: { slug: 'mara-dole' },
      marked: true,
      speaker_differs: false,
      fidelity: 'abridged-silent',
      reason: { rule: /\S/, shared_words: 11, differences: { 'unmarked-omission': 1 }, version: Number },
    })
    t.same(printing.reason.spans, [
      { start: 0, end: 19, base_start: 0, base_end: 19 },
      { start: 20, end: 64, base_start: 24, base_end: 68 },
    ])
    t.same(
      quote.wordings.map(({ fidelity }: { fidelity: string }) => fidelity),
      [null, 'abridged-silent', 'verbatim'],
    )
  })

  t.test('points into the text of each article', async (t) => {
    for (const { quotations } of (await get(`/v1/quotes/${id}`)).json().wordings) {
      for (const { article, parts, text } of quotations) {
        const points = Array.from((await get(`/v1/articles/${article.id}`)).json().text as string)
        t.equal(
          parts.map((part: { start: number; end: number }) => points.slice(part.start, part.end).join('')).join(' '),
          text,
        )
        for (const part of parts) t.equal(points.slice(part.start, part.end).join(''), part.text)
      }
    }
  })

  t.test('shows only quotations that are certain enough', async (t) => {
    t.same((await get(`/v1/quotes/${id}?min_confidence=1`)).json().wordings, [])
    expectProblem(t, await get(`/v1/quotes/${id}?min_confidence=2`), 'invalid-request', ['min_confidence'])
  })

  t.test('is compared word by word across outlets', async (t) => {
    const { base, variants } = (await get(`/v1/quotes/${id}/variants`)).json()
    t.equal(base.text, 'We will rebuild the old harbour wall before the winter storms arrive,')
    t.same(
      variants.map((variant: { outlet: { slug: string }; differences: object }) => [
        variant.outlet.slug,
        Object.keys(variant.differences).sort(),
      ]),
      [
        ['harbour-gazette', []],
        ['inland-post', ['unmarked-omission']],
        ['quay-times', ['cut-tail']],
      ],
    )
    const omitted = variants[1].segments.find(({ kind }: { kind: string }) => kind === 'unmarked-omission')
    t.match(omitted, { base: { text: 'old' }, other: { text: '' }, changes: [] })
    const points = Array.from(base.text as string)
    t.equal(points.slice(omitted.base.start, omitted.base.end).join(''), 'old')
  })

  t.test('is not found under an id that never existed', async (t) => {
    expectProblem(t, await get('/v1/quotes/q0000000000000000'), 'not-found')
    expectProblem(t, await get('/v1/quotes/q0000000000000000/variants'), 'not-found')
  })

  t.test(
    'keeps its id when a fuller wording arrives, and is found under it when the first printing is gone',
    async (t) => {
      await tracker.ingest({
        id: 'late',
        outlet: 'Late Mail',
        published: '2026-03-03',
        text: '“My friends, we will rebuild the old harbour wall before the winter storms arrive, whatever it takes us,” Mara Dole said.',
      })
      const kept = (await get(`/v1/quotes/${id}`)).json()
      t.match([kept.text, kept.counts.outlets], [/^My friends/, 4])
      await tracker.withdraw(articleId({ ...harbourArticles[0]! }))
      const moved = await get(`/v1/quotes/${id}?min_confidence=0`)
      t.equal(moved.statusCode, 301)
      const location = String(moved.headers.location)
      t.match(location, /^\/v1\/quotes\/q[\w-]+\?min_confidence=0$/)
      t.equal((await get(location)).json().counts.outlets, 3)
      const variants = await get(`/v1/quotes/${id}/variants`)
      t.equal(variants.statusCode, 301)
      t.match(variants.headers.location, /^\/v1\/quotes\/q[\w-]+\/variants$/)
    },
  )
})
