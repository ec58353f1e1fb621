import t from 'tap'
import { startService, expectProblem } from './service.ts'

t.test('extraction', async (t) => {
  const { get, post } = await startService(t)
  const text = '🌊 “We start on Monday,” Mara Dole said. Nobody answered.'

  t.test('finds quotations and speakers, and counts offsets in code points', async (t) => {
    const response = await post('/v1/extract', { text })
    t.equal(response.statusCode, 200)
    const { quotations } = response.json()
    t.match(quotations, [
      {
        text: 'We start on Monday,',
        start: 3,
        end: 22,
        kind: 'direct',
        marked: true,
        speaker: { name: 'Mara Dole', kind: 'person', named: true },
      },
    ])
    const { start, end } = quotations[0].parts[0]
    t.equal(Array.from(text).slice(start, end).join(''), 'We start on Monday,')
  })

  t.test('uses the language that it is given, and names it', async (t) => {
    t.equal((await post('/v1/extract', { text, language: 'en' })).json().language, 'en')
    expectProblem(t, await post('/v1/extract', { text, language: '' }), 'invalid-request', ['#/language'])
  })

  t.test('leaves out what is less certain than asked for', async (t) => {
    t.same((await post('/v1/extract?min_confidence=1', { text })).json().quotations, [])
    expectProblem(t, await post('/v1/extract?min_confidence=most', { text }), 'invalid-request', ['min_confidence'])
  })

  t.test('of a text without quotations is empty', async (t) => {
    t.same((await post('/v1/extract', { text: '' })).json().quotations, [])
  })

  t.test('stores nothing', async (t) => {
    for (const list of ['articles', 'speakers', 'quotes', 'outlets'])
      t.same((await get(`/v1/${list}`)).json().data, [], list)
  })
})

t.test('addressee and medium are the same in extraction as in the store', async (t) => {
  const text =
    '🌊 “We start on Monday,” Mara Dole told Ian Pell of Rowan in a phone call.\n\n“Nobody asked us,” Pell told reporters.'
  const { get, post } = await startService(t, [{ id: 'call', outlet: 'Quay Times', text, language: 'en' }])
  const extracted = (await post('/v1/extract', { text, language: 'en' })).json().quotations
  t.match(extracted, [
    {
      addressee: { start: 39, end: 47, text: 'Ian Pell', name: 'Ian Pell' },
      medium: { text: 'a phone call', name: 'phone call' },
    },
    { addressee: { text: 'reporters', name: null }, medium: null },
  ])
  const stored = (await get('/v1/articles/call/quotations')).json().data
  const told = (quotations: { addressee: unknown }[]): unknown[] => quotations.map(({ addressee }) => addressee)
  t.same(told(stored), told(extracted))
})

t.test('what the title quotes comes apart, with offsets of the title', async (t) => {
  const { post } = await startService(t)
  const asked = { title: "Wall 'rotten from the start'", text: 'Mara Dole said the wall was "rotten from the start".' }
  const { title_quotations: inTitle, quotations } = (await post('/v1/extract', asked)).json()
  t.match(inTitle, [{ start: 6, end: 27, text: 'rotten from the start', speaker: { name: 'Mara Dole' } }])
  t.equal(inTitle[0].repeats, quotations[0].start)
  t.same((await post('/v1/extract', { text: asked.text })).json().title_quotations, [], 'none without a title')
})
