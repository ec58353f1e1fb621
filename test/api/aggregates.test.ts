import fc from 'fast-check'
import t from 'tap'
import { isoDuration } from '../../src/api/aggregates/spread.ts'
import { cutTimeline, endOf, periods, startOf } from '../../src/api/aggregates/timeline.ts'
import { harbourArticles } from './articles.ts'
import { expectProblem, readAll, startService } from './service.ts'

t.test('a timeline', async (t) => {
  const { get } = await startService(t, harbourArticles)
  const points = async (address: string): Promise<unknown> => (await get(address)).json().data

  t.test('counts quotations, articles and quotes printed first by day of publication in UTC', async (t) => {
    const timeline = (await get('/v1/timeline')).json()
    t.same(timeline.data, [
      { start: '2026-03-01', quotations: 3, articles: 2, quotes: 2 },
      { start: '2026-03-02', quotations: 2, articles: 1, quotes: 1 },
    ])
    t.match(timeline, { speaker: null, outlet: null, per: 'day', total: { quotations: 5, articles: 3, quotes: 3 } })
  })

  t.test('is limited to a speaker, an outlet or a time', async (t) => {
    const dole = (await get('/v1/speakers/mara-dole/timeline')).json()
    t.match(dole, {
      speaker: { slug: 'mara-dole', name: 'Mara Dole', kind: 'person', named: true },
      total: { quotations: 4, articles: 3, quotes: 2 },
    })
    t.same((await get('/v1/timeline?speaker=mara-dole')).json(), dole, 'under both addresses')
    t.same(await points('/v1/timeline?outlet=quay-times'), [
      { start: '2026-03-01', quotations: 1, articles: 1, quotes: null },
    ])
    t.same(await points('/v1/speakers/mara-dole/timeline?outlet=inland-post'), [
      { start: '2026-03-02', quotations: 1, articles: 1, quotes: null },
    ])
    t.same(await points('/v1/timeline?from=2026-03-02'), [
      { start: '2026-03-02', quotations: 2, articles: 1, quotes: 1 },
    ])
    t.same(await points('/v1/timeline?from=2026-03-03'), [])
    t.same(await points('/v1/timeline?to=2026-02-28'), [])
  })

  t.test('is available by week, starting on Monday, and by month', async (t) => {
    t.same(await points('/v1/timeline?per=week'), [
      { start: '2026-02-23', quotations: 3, articles: 2, quotes: 2 },
      { start: '2026-03-02', quotations: 2, articles: 1, quotes: 1 },
    ])
    t.same(await points('/v1/timeline?per=month'), [{ start: '2026-03-01', quotations: 5, articles: 3, quotes: 3 }])
  })

  t.test('is available as CSV', async (t) => {
    const response = await get('/v1/timeline', { accept: 'text/csv' })
    t.equal(response.headers['content-type'], 'text/csv; charset=utf-8; header=present')
    t.same(response.body.trimEnd().split('\r\n'), [
      'start,quotations,articles,quotes',
      '2026-03-01,3,2,2',
      '2026-03-02,2,1,1',
    ])
  })

  t.test('is available as an image that loads and runs nothing', async (t) => {
    for (const response of [
      await get('/v1/speakers/mara-dole/timeline?format=svg'),
      await get('/v1/speakers/mara-dole/timeline', { accept: 'image/svg+xml' }),
    ]) {
      t.equal(response.headers['content-type'], 'image/svg+xml')
      t.equal(
        response.headers['content-security-policy'],
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      )
      t.match(response.body, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      t.match(response.body, '<title id="title">Quotations of Mara Dole by day</title>')
      t.match(
        response.body,
        /<desc id="description">4 quotations in total\. The peak is 3, in the day beginning 2026-03-01\.<\/desc>/,
      )
      for (const shown of ['Day of publication', 'quotations printed', 'prefers-color-scheme: dark'])
        t.match(response.body, shown)
      t.equal(response.body.match(/<rect /g)!.length, 3 + 2 + 2, 'the ground, the legend, and two bars for each day')
      t.notMatch(response.body, /<script|href=|url\(|@import|<image|<foreignObject/)
      t.ok(response.headers.etag)
    }
    const again = await get('/v1/timeline?format=svg', {
      'if-none-match': String((await get('/v1/timeline?format=svg')).headers.etag),
    })
    t.equal(again.statusCode, 304, 'drawn the same each time')
    t.match((await get('/v1/timeline?format=svg&from=2030-01-01')).body, 'No dated quotations.')
    t.match(
      (await get('/v1/timeline?format=svg&outlet=quay-times&per=month')).body,
      'Quotations in Quay Times by month',
    )
  })

  t.test('should not be available in other formats, or for an unknown speaker, outlet or period', async (t) => {
    expectProblem(t, await get('/v1/timeline', { accept: 'image/png' }), 'not-acceptable')
    expectProblem(t, await get('/v1/timeline?speaker=no-one'), 'not-found')
    expectProblem(t, await get('/v1/timeline?outlet=no-one'), 'not-found')
    expectProblem(t, await get('/v1/speakers/no-one/timeline?format=svg'), 'not-found')
    expectProblem(t, await get('/v1/timeline?per=year'), 'invalid-request', ['per'])
    expectProblem(t, await get('/v1/timeline?from=yesterday'), 'invalid-request', ['from'])
    expectProblem(t, await get('/v1/timeline?from=2026-03-01T00:00:00Z'), 'invalid-request', ['from'])
  })
})

t.test('names are drawn as they are, never as markup', async (t) => {
  const { get } = await startService(t, [
    {
      id: 'sly',
      outlet: '<script>"Sly" & Co\u0001',
      published: '2026-03-01',
      text: '“We will rebuild the old harbour wall,” Mara Dole said.',
    },
  ])
  const [{ slug }] = (await get('/v1/outlets')).json().data
  const { body } = await get(`/v1/timeline?format=svg&outlet=${slug}`)
  t.match(body, 'Quotations in &lt;script&gt;&quot;Sly&quot; &amp; Co\uFFFD by day')
  t.notMatch(body, /<script|\u0001/)
})

t.test('years of days are drawn in one outline', async (t) => {
  const articles = [0, 300, 600, 601].map((day) => ({
    id: `on-${day}`,
    outlet: 'Quay Times',
    published: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
    text: `“We will rebuild wall ${day},” Mara Dole said.`,
  }))
  const { get } = await startService(t, articles)
  const rectangles = async (per: string): Promise<number> =>
    (await get(`/v1/timeline?format=svg&per=${per}`)).body.match(/<rect /g)!.length
  t.equal(
    (await rectangles('month')) - (await rectangles('day')),
    2 * 3,
    'months are bars: one for quotations and one for quotes in each of three',
  )
})

t.test('counts', async (t) => {
  const service = await startService(t, harbourArticles)
  const { get } = service
  const counted = async (query: string): Promise<string[]> =>
    ((await readAll(service, `/v1/counts?${query}`)) as Record<string, never>[]).map(
      ({ speaker, outlet, day, quotations, articles }: Record<string, never>) =>
        `${[speaker && (speaker as { slug: string }).slug, outlet && (outlet as { slug: string }).slug, day].filter(Boolean).join(' ')}: ${quotations} in ${articles}`,
    )

  t.test('are grouped by speaker, outlet and/or day', async (t) => {
    t.same((await counted('by=speaker,outlet,day')).sort(), [
      'ian-pell inland-post 2026-03-02: 1 in 1',
      'mara-dole harbour-gazette 2026-03-01: 2 in 1',
      'mara-dole inland-post 2026-03-02: 1 in 1',
      'mara-dole quay-times 2026-03-01: 1 in 1',
    ])
    t.same(await counted('by=speaker&sort=quotations'), ['mara-dole: 4 in 3', 'ian-pell: 3 in 2'])
    t.same((await counted('by=speaker')).sort(), ['ian-pell: 3 in 2', 'mara-dole: 4 in 3'])
    t.same((await counted('by=outlet')).sort(), [
      'fishermens-bulletin: 2 in 1',
      'harbour-gazette: 2 in 1',
      'inland-post: 2 in 1',
      'quay-times: 1 in 1',
    ])
    t.same(await counted('by=day'), ['2026-03-01: 3 in 2', '2026-03-02: 2 in 1'])
    t.same(await counted('by=day&sort=quotations'), ['2026-03-01: 3 in 2', '2026-03-02: 2 in 1'])
  })

  t.test('are limited to one speaker, one outlet or a time', async (t) => {
    t.same((await counted('by=outlet&speaker=ian-pell')).sort(), ['fishermens-bulletin: 2 in 1', 'inland-post: 1 in 1'])
    t.same(await counted('by=speaker&outlet=quay-times'), ['mara-dole: 1 in 1'])
    t.same(await counted('by=speaker,day&speaker=mara-dole'), [
      'mara-dole 2026-03-01: 3 in 2',
      'mara-dole 2026-03-02: 1 in 1',
    ])
    t.same((await counted('by=speaker&from=2026-03-02&to=2026-03-02')).sort(), [
      'ian-pell: 1 in 1',
      'mara-dole: 1 in 1',
    ])
    t.same(await counted('by=speaker&from=2030-01-01'), [])
  })

  t.test('come in pages', async (t) => {
    for (const query of [
      'by=speaker,outlet',
      'by=outlet&sort=quotations',
      'by=outlet',
      'by=speaker,outlet,day',
      'by=day',
    ]) {
      t.same(await counted(`${query}&limit=1`), await counted(query), query)
    }
  })

  t.test('are available as CSV and NDJSON', async (t) => {
    t.same((await get('/v1/counts?by=speaker&sort=quotations&format=csv')).body.trimEnd().split('\r\n'), [
      'speaker,outlet,day,quotations,articles',
      'mara-dole,,,4,3',
      'ian-pell,,,3,2',
    ])
    t.equal(
      (await get('/v1/counts?by=day', { accept: 'application/x-ndjson' })).body.split('\n').at(-2),
      '{"done":true,"count":2}',
    )
  })

  t.test(
    'should not be grouped by nothing or by an unknown key, or sorted by number within several groups',
    async (t) => {
      expectProblem(t, await get('/v1/counts'), 'invalid-request', ['by'])
      expectProblem(t, await get('/v1/counts?by=mood'), 'invalid-request', ['by'])
      expectProblem(t, await get('/v1/counts?by=speaker,day&sort=quotations'), 'invalid-request', ['sort'])
      expectProblem(t, await get('/v1/counts?by=day&speaker=no-one'), 'not-found')
      const { next } = (await get('/v1/counts?by=outlet&limit=1')).json()
      expectProblem(t, await get(`/v1/counts?by=day&limit=1&cursor=${next}`), 'invalid-cursor')
    },
  )
})

t.test('the spread of a quote', async (t) => {
  const { get, tracker } = await startService(t, harbourArticles)
  const quote = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]

  t.test('shows the first outlet, and how long after it the others followed', async (t) => {
    const spread = (await get(`/v1/quotes/${quote.id}/spread`)).json()
    t.match(spread, {
      quote: quote.id,
      text: quote.text,
      first: { outlet: { slug: 'harbour-gazette' }, article: { title: 'The wall will be rebuilt' }, delay: null },
    })
    t.same(
      spread.data.map(({ outlet, delay }: { outlet: { slug: string }; delay: unknown }) => [outlet.slug, delay]),
      [
        ['harbour-gazette', null],
        ['quay-times', { seconds: 7200, duration: 'PT2H', exact: true }],
        ['inland-post', { seconds: 57600, duration: 'PT16H', exact: false }],
      ],
    )
  })

  t.test('names each outlet once, those without a date last', async (t) => {
    await tracker.ingest({
      id: 'gazette-2',
      outlet: 'Harbour Gazette',
      published: '2026-03-05T08:00:00Z',
      text: harbourArticles[0]!.text,
    })
    await tracker.ingest({ id: 'undated', outlet: 'A Late Mail', text: harbourArticles[0]!.text })
    const { id } = (await get('/v1/quotes?sort=outlets&limit=1')).json().data[0]
    const { data } = (await get(`/v1/quotes/${id}/spread`)).json()
    t.same(
      data.map(({ outlet }: { outlet: { slug: string } }) => outlet.slug),
      ['harbour-gazette', 'quay-times', 'inland-post', 'a-late-mail'],
    )
    t.match(data.at(-1), { published_at: null, delay: null })
  })

  t.test('is available as CSV', async (t) => {
    const [head, , second] = (await get(`/v1/quotes/${quote.id}/spread?format=csv`)).body.split('\r\n')
    t.equal(head, 'outlet,outlet_name,article,url,published_at,delay_seconds,delay')
    t.match(
      second,
      /^quay-times,Quay Times,a[\w-]+,https:\/\/times\.example\/dole,2026-03-01T10:00:00\.000Z,7200,PT2H$/,
    )
  })

  t.test('has no first outlet where no article has a date', async (t) => {
    const undated = (await get('/v1/quotes?speaker=ian-pell&q=boats')).json().data[0]
    t.match((await get(`/v1/quotes/${undated.id}/spread`)).json(), {
      first: null,
      data: [{ outlet: { slug: 'fishermens-bulletin' }, delay: null }],
    })
  })

  t.test('is not found under an id that never existed', async (t) => {
    expectProblem(t, await get('/v1/quotes/q0000000000000000/spread'), 'not-found')
  })
})

t.test('the speakers quoted together with another', async (t) => {
  const { get } = await startService(t, harbourArticles)
  t.same((await get('/v1/speakers/mara-dole/co-quoted')).json(), {
    speaker: { slug: 'mara-dole', name: 'Mara Dole', kind: 'person', named: true },
    considered: 3,
    complete: true,
    data: [{ speaker: { slug: 'ian-pell', name: 'Ian Pell', kind: 'person', named: true }, articles: 1 }],
  })
  t.same((await get('/v1/speakers/ian-pell/co-quoted')).json().considered, 2)
  expectProblem(t, await get('/v1/speakers/no-one/co-quoted'), 'not-found')
  expectProblem(t, await get('/v1/speakers/mara-dole/co-quoted?limit=0'), 'invalid-request', ['limit'])
})

t.test('durations are written as in ISO 8601', async (t) => {
  const written = [0, 59, 60, 3600, 86_400, 90_061].map(isoDuration)
  t.same(written, ['PT0S', 'PT59S', 'PT1M', 'PT1H', 'P1D', 'P1DT1H1M1S'])
})

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

t.test('every day falls into the period in which it is counted, and none is lost', async () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 40 }), fc.constantFrom(...periods), (days, per) => {
      const points = cutTimeline(
        days.map((day) => ({ day, quotations: 2, articles: 1 })),
        days.map((day) => ({ day, quotes: 1 })),
        per,
      )
      if (points.reduce((sum, { quotations }) => sum + quotations, 0) !== 2 * days.length)
        throw new Error('quotations are lost')
      points.forEach(({ start, articles, quotes }, i) => {
        const within = days.filter((day) => start <= day && day < endOf(start, per))
        if (within.length !== articles || within.length !== quotes) throw new Error(`${start} counts others`)
        if (i > 0 && endOf(points[i - 1]!.start, per) > start) throw new Error('pieces overlap')
        if (startOf(start, per) !== start || (per === 'week' && new Date(start).getUTCDay() !== 1))
          throw new Error(`${start} begins nothing`)
      })
    }),
  )
})
