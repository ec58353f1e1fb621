import t from 'tap'
import { startService } from './service.ts'

const english = '“We will rebuild the harbour wall in stone before winter,” Mara Dole said.'
const spanish = '“Reconstruiremos el muro del puerto en piedra antes del invierno”, dijo Mara Dole.'

t.test('the translations of a quote', async (t) => {
  const { get } = await startService(t, [
    { id: 'a', outlet: 'Harbour Gazette', published: '2026-03-01', language: 'en', text: english },
    { id: 'b', outlet: 'Diario del Muelle', published: '2026-03-02', language: 'es', text: spanish },
    { id: 'c', outlet: 'El Faro', published: '2026-05-02', language: 'es', text: spanish.replace('piedra', 'madera') },
    {
      id: 'd',
      outlet: 'Quay Times',
      published: '2026-03-02',
      language: 'es',
      text: spanish.replace('Mara Dole', 'Ian Pell'),
    },
  ])
  const idOf = async (words: string): Promise<string> =>
    (await get(`/v1/quotes?q=${encodeURIComponent(words)}&speaker=mara-dole&sort=first_seen`)).json().data[0].id

  t.test('should be what the same speaker said at that time, and no printing of the quote', async (t) => {
    const quote = (await get(`/v1/quotes/${await idOf('harbour wall')}?include=translations`)).json()
    t.same(
      quote.translations.map(({ language, quote }: { language: string; quote: { text: string } }) => [
        language,
        quote.text,
      ]),
      [['es', 'Reconstruiremos el muro del puerto en piedra antes del invierno']],
    )
    t.ok(quote.translations[0].score > 0.5)
    t.equal(quote.wordings.length, 1)
  })

  t.test('should not be shown unless they are asked for', async (t) => {
    t.notHas((await get(`/v1/quotes/${await idOf('harbour wall')}`)).json(), { translations: [] })
  })
})
