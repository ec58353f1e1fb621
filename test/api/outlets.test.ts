import t from 'tap'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { expectProblem, readAll, startService } from './service.ts'

const said =
  'We lost the upper bridge in the flood, and the harbour council will never rebuild it without the money of the province.'
const article = (id: string, outlet: string, day: string | undefined, text: string): NewArticle => ({
  id,
  outlet,
  text,
  ...(day && { published: `2026-03-${day}` }),
})

const bridge: readonly NewArticle[] = [
  article('gull-1', 'The Gull', '01', `“${said}” Mara Dole said.`),
  article(
    'heron-1',
    'Daily Heron',
    '01',
    '“We lost the bridge in the flood, and the harbour council will never rebuild it without the money of the province,” Mara Dole said.',
  ),
  article(
    'heron-2',
    'Daily Heron',
    '02',
    '“We lost the upper bridge in the flood, and the council will never rebuild it without the money of the province,” said Mara Dole.',
  ),
  article(
    'heron-3',
    'Daily Heron',
    undefined,
    '“the harbour council will never rebuild it without the money of the province,” Mara Dole said.',
  ),
  article(
    'tern-1',
    'Evening Tern',
    '03',
    '“We lost the upper bridge … and the harbour council will never rebuild it without the money of the province,” Mara Dole said.\n\n' +
      '“Nobody asked the lobster fishermen about their moorings,” Ian Pell said.',
  ),
  article('compare-1', 'Compare', '04', '“Nothing at all was lost by the ferrymen this time,” Rosa Lunt said.'),
]

t.test("an outlet's fidelity", async (t) => {
  const service = await startService(t, bridge)
  const { get } = service
  const fidelityOf = async (slug: string) => {
    const { compared, fullest, classes } = (await get(`/v1/outlets/${slug}/fidelity`)).json()
    const counts = classes
      .filter(({ count }: { count: number }) => count > 0)
      .map(({ fidelity, count }: { fidelity: string; count: number }) => [fidelity, count])
    return { compared, fullest, counts: Object.fromEntries(counts) }
  }

  t.test('should count what it prints of quotes that others print, too, by class', async (t) => {
    t.same(await fidelityOf('daily-heron'), { compared: 3, fullest: 0, counts: { verbatim: 1, 'abridged-silent': 2 } })
    t.same(await fidelityOf('evening-tern'), { compared: 1, fullest: 0, counts: { 'abridged-marked': 1 } })
  })

  t.test('should not measure the fullest wording by itself, nor what nobody else prints', async (t) => {
    t.same(await fidelityOf('the-gull'), { compared: 0, fullest: 1, counts: {} })
    t.equal((await get('/v1/quotes?outlet=evening-tern')).json().data.length, 2, 'the other quote is there')
  })

  t.test('should have the quotations behind each number, the newest first and page by page', async (t) => {
    const { classes } = (await get('/v1/outlets/daily-heron/fidelity')).json()
    for (const { quotations, count } of classes)
      t.equal((await readAll(service, `${quotations}?limit=1`)).length, count, quotations)
    const { data } = (await get('/v1/outlets/daily-heron/fidelity/abridged-silent')).json()
    t.same(
      data.map(({ article }: { article: { published: string } }) => article.published),
      ['2026-03-02', '2026-03-01'],
    )
    t.match(data[1], {
      fullest: said,
      differences: { 'unmarked-omission': 1 },
      speaker: { slug: 'mara-dole' },
      quote: /^q/,
    })
    t.match(
      (await get('/v1/outlets/daily-heron/fidelity/verbatim?format=csv')).body,
      /^id,quote,text,fullest,differences.*\r\n.*the harbour council.*\r\n$/,
    )
  })

  t.test('should follow when the other outlet withdraws', async (t) => {
    const { tracker } = service
    await tracker.withdraw(
      (await get('/v1/outlets/the-gull')).statusCode === 200
        ? (await get('/v1/articles?outlet=the-gull')).json().data[0].id
        : '',
    )
    t.equal((await fidelityOf('evening-tern')).compared + (await fidelityOf('evening-tern')).fullest, 1)
    await tracker.withdraw((await get('/v1/articles?outlet=evening-tern')).json().data[0].id)
    t.same(await fidelityOf('daily-heron'), { compared: 0, fullest: 0, counts: {} }, 'nobody else prints it any more')
  })

  t.test('should not exist for an unknown outlet or class', async (t) => {
    expectProblem(t, await get('/v1/outlets/nobody/fidelity'), 'not-found')
    expectProblem(t, await get('/v1/outlets/nobody/fidelity/altered'), 'not-found')
    expectProblem(t, await get('/v1/outlets/daily-heron/fidelity/true'), 'invalid-request')
  })
})

t.test('a comparison of outlets', async (t) => {
  const post: readonly NewArticle[] = [
    article(
      'gull-2',
      'The Gull',
      '05',
      '“The ferry to Saltmarsh will stop on Friday because the pier has rotted through,” Ian Pell wrote on Facebook. ' +
        'And he added on Facebook: “Take the bus instead of waiting for the council.”',
    ),
    article(
      'heron-4',
      'Daily Heron',
      '05',
      'Ian Pell wrote on Facebook: “Take the bus instead of waiting for the council.”',
    ),
  ]
  const service = await startService(t, [...bridge, ...post])
  const { get } = service
  interface Compared {
    statement: string | null
    text: string
    speaker: { slug: string }
    quotes: { outlets: { outlet: { slug: string }; printings: { text: string; fidelity: string | null }[] }[] }[]
  }
  const compare = async (query: string): Promise<Compared[]> =>
    (await get(`/v1/outlets/compare?outlets=${query}`)).json().data

  t.test('should set side by side what they print of the same quote', async (t) => {
    const [found] = await compare('daily-heron,evening-tern&speaker=mara-dole')
    t.match(found, { statement: null, text: said, speaker: { slug: 'mara-dole' } })
    t.same(
      found!.quotes.map(({ outlets }) =>
        outlets.map(({ outlet, printings }) => [outlet.slug, printings.map(({ fidelity }) => fidelity)]),
      ),
      [
        [
          ['daily-heron', ['abridged-silent', 'abridged-silent', 'verbatim']],
          ['evening-tern', ['abridged-marked']],
        ],
      ],
    )
  })

  t.test('should bring the quotes of one statement together', async (t) => {
    const found = await compare('the-gull,daily-heron&speaker=ian-pell')
    t.equal(found.length, 1)
    t.type(found[0]!.statement, 'string')
    t.same(
      found[0]!.quotes.map(({ outlets }) => outlets.map(({ printings }) => printings.length)),
      [
        [1, 0],
        [1, 1],
      ],
      'also what only one of them prints of it',
    )
  })

  t.test('should show what all of them print, or any two', async (t) => {
    t.equal((await compare('the-gull,daily-heron,evening-tern')).length, 2)
    t.same(
      (await compare('the-gull,daily-heron,evening-tern&by=all')).map(({ text }) => text),
      [said],
    )
  })

  t.test('should not show what only one of them prints', async (t) => {
    t.same(await compare('the-gull,evening-tern&speaker=ian-pell'), [])
  })

  t.test('should be limited by speaker and time, and come page by page', async (t) => {
    t.same(
      (await compare('the-gull,daily-heron&from=2026-03-05')).map(({ speaker }) => speaker.slug),
      ['ian-pell'],
    )
    t.same(
      (await compare('the-gull,daily-heron&to=2026-03-04')).map(({ speaker }) => speaker.slug),
      ['mara-dole'],
    )
    t.same(
      await readAll(service, '/v1/outlets/compare?outlets=the-gull,daily-heron&limit=1'),
      await compare('the-gull,daily-heron'),
    )
  })

  t.test('should not be made of one outlet, of one outlet twice, or of an unknown one', async (t) => {
    for (const outlets of [
      '',
      'the-gull',
      'the-gull,the-gull',
      'The Gull,Daily Heron',
      Array.from({ length: 11 }, (_, n) => `o${n}`).join(),
    ]) {
      expectProblem(t, await get(`/v1/outlets/compare?outlets=${encodeURIComponent(outlets)}`), 'invalid-request', [
        'outlets',
      ])
    }
    expectProblem(t, await get('/v1/outlets/compare?outlets=the-gull,nobody'), 'not-found')
  })

  t.test('should not stand in the way of an outlet of that name', async (t) => {
    const { slug } = (await get('/v1/outlets')).json().data.find(({ name }: { name: string }) => name === 'Compare')
    t.match((await get(`/v1/outlets/${slug}`)).json(), { name: 'Compare', quotations: 1 })
  })
})
