import t from 'tap'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { expectProblem, startService, type Service } from './service.ts'

const said = 'We lost the upper bridge in the flood, and the council will rebuild it in stone before the autumn rains.'
const ferry = 'The ferry to Saltmarsh stops on Friday, because the wooden pier has rotted through.'
const article = (id: string, published: string, text: string): NewArticle => ({
  id,
  outlet: `Outlet ${id}`,
  published,
  text,
})

const articles: readonly NewArticle[] = [
  article('1', '2031-05-04', `“${said}” Mara Dole said.`),
  article('2', '2031-05-05', `“${said}” Mara Dole said.`),
  article('4', '2031-07-01', `“${said}” Mara Dole said.`),
  article('5', '2031-08-20', `“${said}” Rosa Lunt said.`),
  article('6', '2031-05-04', '“Nobody crosses the upper bridge at night without a lantern,” Mara Dole said.'),
  article('7', '2031-05-04', 'Mara Dole said on Sunday that the “upper bridge” was gone.'),
  article('8', '2031-05-04', '“Thank you very much,” Mara Dole said.'),
  article('9', '2031-07-04', '“Thank you very much,” Ian Pell said.'),
  article('10', '2031-05-10', `“${ferry}” Mara Dole said.`),
  article('11', '2031-05-10', `“${ferry}” Mara Dole said.`),
  article('12', '2031-05-11', `“${ferry}” Ian Pell said.`),
  article('13', '2031-05-12', '“The north wall was rotten,” Tova Brill said.'),
  article('14', '2031-05-12', '“Brill told us ‘the north wall was rotten’ and we ignored her,” Oskar Quarles said.'),
  article(
    '15',
    '2031-05-12',
    '“Nobody listens until the north wall is gone and the harbour with it,” Nils Carson said.',
  ),
]

interface Detail {
  id: string
  text: string
  speaker: { slug: string }
  first_seen: string
  wordings: { quotations: { speaker: { slug: string }; speaker_differs: boolean }[] }[]
  fits?: { quote: { text: string }; rule: string; score: number; fuller: boolean }[]
  recurrences?: { quote: { id: string; text: string; speaker: { slug: string } }; differs: string[]; days: number }[]
}

async function details({ get }: Service): Promise<Detail[]> {
  const { data } = (await get('/v1/quotes?limit=100')).json()
  return Promise.all(
    data.map(async ({ id }: { id: string }) => (await get(`/v1/quotes/${id}?include=fits,recurrences`)).json()),
  )
}

t.test('links between quotes', async (t) => {
  const service = await startService(t, articles)
  const quotes = await details(service)
  const printed = quotes.filter(({ text }) => text === said).sort((a, b) => (a.first_seen < b.first_seen ? -1 : 1))

  t.test('should show where the same words recur, and how the occasions differ', async (t) => {
    t.same(
      printed.map(({ speaker }) => speaker.slug),
      ['mara-dole', 'mara-dole', 'rosa-lunt'],
    )
    t.same(
      printed.map(({ recurrences }) => recurrences!.map(({ differs, days }) => [differs.join(' '), days])),
      [
        [
          ['time', 58],
          ['speaker time', 108],
        ],
        [
          ['time', -58],
          ['speaker time', 50],
        ],
        [
          ['speaker time', -108],
          ['speaker time', -50],
        ],
      ],
    )
    t.same(
      printed[0]!.recurrences!.map(({ quote }) => quote.id),
      [printed[1]!.id, printed[2]!.id],
    )
  })

  t.test('should not show phrases that anybody says, or other words', async (t) => {
    for (const quote of quotes.filter(({ text }) => text !== said)) t.same(quote.recurrences, [], quote.text)
  })

  t.test('should show what a fragment fits that belongs to none, and the other way round', async (t) => {
    const fragment = quotes.find(({ text }) => text === 'upper bridge')!
    t.same(fragment.fits!.map(({ quote, rule, fuller }) => [quote.text, rule, fuller]).sort(), [
      ['Nobody crosses the upper bridge at night without a lantern,', 'contained', true],
      [said, 'contained', true],
    ])
    for (const { score } of fragment.fits!) t.ok(score > 0.5 && score <= 1)
    t.same(
      printed[0]!.fits!.map(({ quote, fuller }) => [quote.text, fuller]),
      [['upper bridge', false]],
    )
  })

  t.test('should not link what plainly belongs together, but show who names another speaker', async (t) => {
    const about = quotes.filter(({ text }) => text === ferry)
    t.equal(about.length, 1)
    const printings = about[0]!.wordings.flatMap(({ quotations }) => quotations)
    t.same(
      printings.map(({ speaker, speaker_differs: differs }) => [speaker.slug, differs]),
      [
        ['mara-dole', false],
        ['mara-dole', false],
        ['ian-pell', true],
      ],
    )
    t.same([about[0]!.fits, about[0]!.recurrences], [[], []])
  })

  t.test('should tell who relays words in a sentence of their own', async (t) => {
    const relays = async (text: string) => {
      const { id } = quotes.find((quote) => quote.text.startsWith(text))!
      const { relays } = (await service.get(`/v1/quotes/${id}?include=relays`)).json() as {
        relays: { quote: { speaker: { slug: string } }; direction: string; shared_words: number }[]
      }
      return relays.map(({ quote, direction, shared_words: words }) => [quote.speaker.slug, direction, words])
    }
    t.same(await relays('The north wall'), [['oskar-quarles', 'relayed', 5]])
    t.same(await relays('Brill told us'), [['tova-brill', 'relays', 5]])
    t.same(await relays('Nobody listens'), [], 'but not who uses the same words as their own')
  })

  t.test('should be shown only when asked for', async (t) => {
    const { id } = printed[0]!
    const keys = async (query: string) =>
      Object.keys((await service.get(`/v1/quotes/${id}${query}`)).json()).filter(
        (key) => key === 'fits' || key === 'recurrences',
      )
    t.same(await keys(''), [])
    t.same(await keys('?include=fits'), ['fits'])
    t.same(await keys('?include=recurrences,fits'), ['fits', 'recurrences'])
    expectProblem(t, await service.get(`/v1/quotes/${id}?include=all`), 'invalid-request', ['include'])
  })
})
