import t from 'tap'
import { expectProblem, startService } from './service.ts'

const first = '“We may rebuild the harbour wall in wood,” Mara Dole said.\n\n“Forty boats stay in port,” Ian Pell said.'
const second =
  '“We will rebuild the harbour wall in stone,” Mara Dole said.\n\n“Forty boats stay in port,” Ian Pell said.'
const note = 'Correction: An earlier version of this article misquoted Mara Dole as saying “We may rebuild the wall.”'
const gazette = { id: 'gazette-1', outlet: 'Harbour Gazette', published: '2026-03-01T08:00:00Z' }
const times = { id: 'times-1', outlet: 'Quay Times', published: '2026-03-01T09:00:00Z' }

t.test('the revisions of an article', async (t) => {
  const { get, post } = await startService(t, [
    { ...gazette, text: first },
    { ...gazette, text: second },
    { ...gazette, text: `“Forty boats stay in port,” Ian Pell said.\n\n${note}` },
  ])

  t.test('should be listed, and each be read with its text and quotations', async (t) => {
    const { revisions } = (await get('/v1/articles/gazette-1/revisions')).json()
    t.same(
      revisions.map(({ number }: { number: number }) => number),
      [1, 2, 3],
    )
    const revision = (await get('/v1/articles/gazette-1/revisions/1')).json()
    t.equal(revision.text, first)
    t.same(
      revision.quotations.map(({ text, speaker }: { text: string; speaker: { name: string } }) => [text, speaker.name]),
      [
        ['We may rebuild the harbour wall in wood,', 'Mara Dole'],
        ['Forty boats stay in port,', 'Ian Pell'],
      ],
    )
    const current = (await get('/v1/articles/gazette-1/revisions/3')).json()
    t.same(
      current.notes.map(({ text }: { text: string }) => text),
      [note],
    )
    t.same(current.quotations.length, 1, 'what a note quotes is no quotation')
  })

  t.test('should not be read where there is none', async (t) => {
    expectProblem(t, await get('/v1/articles/gazette-1/revisions/4'), 'not-found')
    expectProblem(t, await get('/v1/articles/nowhere/revisions'), 'not-found')
    expectProblem(t, await get('/v1/articles/gazette-1/revisions/0'), 'invalid-request')
  })

  t.test('should be compared word by word, with what became of each quotation', async (t) => {
    const comparison = (await get('/v1/articles/gazette-1/revisions/compare?from=1&to=2')).json()
    t.same(
      comparison.edits
        .filter(({ kind }: { kind: string }) => kind !== 'same')
        .map(({ before, after }: Record<string, { text: string }>) => [before!.text, after!.text]),
      [
        ['may', 'will'],
        ['wood', 'stone'],
      ],
    )
    t.match(comparison.quotations, [
      { outcome: 'edited-silently', noted: false, before: { speaker: { name: 'Mara Dole' } } },
      { outcome: 'unchanged' },
    ])
    t.match((await get('/v1/articles/gazette-1/revisions/compare')).json(), {
      from: { number: 2 },
      to: { number: 3 },
      notes: [{ text: note }],
      quotations: [{ outcome: 'gone', noted: true }, { outcome: 'unchanged' }],
    })
    t.match((await get('/v1/articles/gazette-1/revisions/compare?from=2&to=1')).json().quotations[0], {
      outcome: 'edited-silently',
    })
  })

  t.test('should not be compared with one that is not there', async (t) => {
    expectProblem(t, await get('/v1/articles/gazette-1/revisions/compare?to=7'), 'invalid-request')
  })

  t.test('should show how each quotation changed', async (t) => {
    const history = (await get('/v1/articles/gazette-1/history')).json()
    t.match(history, {
      outlet: { slug: 'harbour-gazette' },
      revisions: 3,
      quotations: [
        {
          changed: true,
          versions: [
            { revision: 1, outcome: 'added' },
            { revision: 2, outcome: 'edited-silently' },
            { revision: 3, outcome: 'gone', quotation: null, noted: true },
          ],
        },
        { changed: false, versions: [{ revision: 1, outcome: 'added' }] },
      ],
    })
  })

  t.test('should be those of no other article', async (t) => {
    await post('/v1/articles', { ...times, text: first })
    t.equal((await get('/v1/articles/times-1/history')).json().quotations.length, 2)
  })
})

t.test('a quote whose words an edit takes away', async (t) => {
  const { get, post } = await startService(t, [{ ...gazette, text: first }])
  const quoteOf = async (words: string): Promise<string> =>
    (await get(`/v1/quotes?q=${encodeURIComponent(words)}`)).json().data[0].id
  const old = await quoteOf('rebuild harbour wall wood')
  await post('/v1/articles', { ...gazette, text: second })
  const now = await quoteOf('rebuild harbour wall stone')

  t.test('should be gone, and lead to where it was and what stands there now', async (t) => {
    const response = await get(`/v1/quotes/${old}`)
    expectProblem(t, response, 'quote-gone')
    t.match(response.json().detail, /up to revision 1/)
    t.match(response.json().detail, `/v1/quotes/${now}`)
    t.match(response.headers.link, `</v1/quotes/${now}>; rel="successor-version"`)
    expectProblem(t, await get(`/v1/quotes/${old}/variants`), 'quote-gone')
  })

  t.test('should lead on over another edit, or to nothing', async (t) => {
    const third = second.replace('in stone', 'in granite')
    await post('/v1/articles', { ...gazette, text: third })
    const last = await quoteOf('rebuild harbour wall granite')
    t.match((await get(`/v1/quotes/${old}`)).headers.link, `</v1/quotes/${last}>; rel="successor-version"`)
    await post('/v1/articles', { ...gazette, text: '“Forty boats stay in port,” Ian Pell said.' })
    t.match((await get(`/v1/quotes/${last}`)).json().detail, /Nothing took its place/)
  })

  t.test('should not be gone when the words are printed again', async (t) => {
    await post('/v1/articles', { ...gazette, text: first })
    t.equal((await get(`/v1/quotes/${old}`)).statusCode, 200)
  })

  t.test('should not be gone where another article prints it, and show the edit in its history', async (t) => {
    await post('/v1/articles', { ...times, text: second })
    const quote = await quoteOf('rebuild harbour wall stone')
    await post('/v1/articles', { ...times, text: `${second}\n\nThe sea was calm.` })
    t.equal((await get(`/v1/quotes/${quote}`)).statusCode, 200)
    const { articles } = (await get(`/v1/quotes/${quote}/history`)).json()
    t.ok(articles.some(({ outlet }: { outlet: { slug: string } }) => outlet.slug === 'quay-times'))
  })

  t.test('should not be taken for one that never was', async (t) => {
    expectProblem(t, await get('/v1/quotes/qNeverWasThere'), 'not-found')
    expectProblem(t, await get('/v1/quotes/qNeverWasThere/history'), 'not-found')
  })
})
