import t from 'tap'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { harbourArticles } from './articles.ts'
import { page, paragraphs, sentences } from '../pages/page.ts'
import { startService } from './service.ts'

const articles: readonly NewArticle[] = [
  ...harbourArticles,
  ...['twice', 'three times', 'all night'].map((often) => ({
    id: 'times-4',
    outlet: 'Quay Times',
    text: `“The horn sounded ${often},” said a harbour pilot.`,
  })),
  { id: 'times-3', outlet: 'Quay Times', text: '“The lamps were out again,” said a harbour pilot.' },
  {
    id: 'times-2',
    outlet: 'Quay Times',
    published: '2026-04-01T10:00:00Z',
    text: '“The gates stay open all night,” Mara Dole wrote on Truth Social.',
  },
  {
    id: 'post-2',
    outlet: 'Inland Post',
    published: '2026-04-02T10:00:00Z',
    text: '“The gates stay open all night,” Mara Dole wrote on Truth Social.',
  },
]

interface Document {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>
}

/** Parameters that shape the answer and do not select what is in it. */
const shaping = ['limit', 'cursor', 'format', 'csv', 'fields', 'include']

t.test('every query parameter that selects something changes the answer', async (t) => {
  const { get, post, send, keyWith } = await startService(t, articles)
  const authorization = await keyWith('admin', 'curate', 'ingest')
  const read = async (url: string) => {
    const { headers, body } = await send({ url, headers: { authorization } })
    return String(headers['content-type']).includes('json') ? JSON.parse(body) : { data: body }
  }

  const received = async (payload: string): Promise<string> => {
    const headers = { authorization, 'content-type': 'text/html; charset=utf-8' }
    const url = '/v1/articles?url=https%3A%2F%2Fgull.example%2Fwall'
    return (await send({ method: 'POST', url, headers, payload })).json().article.id
  }
  await received(page())
  const kept = await received(page({ body: paragraphs(sentences.toReversed()) }))

  const quotations = async (article: string) =>
    (await read(`/v1/articles/${article}/quotations`)).data as { id: string; quote: string }[]
  const [first, second] = await quotations('gazette-1')
  const [other] = await quotations('post-1')
  const made = (
    await post('/v1/corrections', { kind: 'not-a-quotation', quotation: second!.id, reason: 'A test.' })
  ).json()
  await post(`/v1/corrections/${made.id}/revocation`, { reason: 'A test.' })
  const key = await keyWith('curate')
  const linked = await send({
    method: 'POST',
    url: '/v1/corrections',
    payload: { kind: 'must-link', quotations: [first!.id, other!.id], reason: 'A test.' },
    headers: { authorization: key },
  })
  const quote = (await read(`/v1/articles/gazette-1/quotations`)).data[0].quote as string

  /** For each parameter a value under which less, or something else, is found. */
  const changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '/v1/quotes': {
      speaker: 'ian-pell',
      outlet: 'quay-times',
      medium: 'Truth Social',
      q: 'fishermen',
      from: '2026-03-15',
      to: '2026-03-01',
      min_outlets: '2',
      min_confidence: '1',
      fidelity: 'abridged-silent',
      sort: 'outlets',
    },
    '/v1/speakers': { named: 'any', q: 'ian', sort: 'quotes' },
    '/v1/speakers/mara-dole/quotes': {
      outlet: 'quay-times',
      medium: 'Truth Social',
      q: 'crowns',
      from: '2026-03-15',
      to: '2026-03-01',
      min_outlets: '2',
      min_confidence: '1',
      fidelity: 'abridged-silent',
      sort: 'outlets',
    },
    [`/v1/quotes/${quote}`]: { min_confidence: '1' },
    [`/v1/quotes/${quote}/variants`]: { min_confidence: '1' },
    '/v1/statements': {
      speaker: 'ian-pell',
      medium: 'interview',
      outlet: 'harbour-gazette',
      from: '2026-05-01',
      to: '2026-03-01',
    },
    '/v1/articles': { outlet: 'quay-times', url: 'https://gazette.example/wall', from: '2026-03-15', to: '2026-03-01' },
    [`/v1/articles/${kept}/page`]: { revision: '1' },
    [`/v1/articles/${kept}/page/content`]: { revision: '1' },
    '/v1/articles/gazette-1/quotations': { min_confidence: '1' },
    '/v1/outlets/compare?outlets=quay-times,inland-post': {
      outlets: 'quay-times,harbour-gazette',
      speaker: 'ian-pell',
      from: '2026-03-15',
      to: '2026-03-15',
    },
    '/v1/outlets/compare?outlets=quay-times,inland-post,harbour-gazette': { by: 'all' },
    '/v1/articles/times-4/revisions/compare?from=1&to=3': { from: '2', to: '2' },
    '/v1/corrections': {
      kind: 'must-link',
      speaker: 'ian-pell',
      quotation: second!.id,
      quote,
      in_force: 'true',
      curator: linked.json().curator.key,
    },
    '/v1/audit': { action: 'correction-revoked', subject: made.id, actor: linked.json().curator.key },
    '/v1/changes': { since: '2100-01-01', resource: 'article' },
    '/v1/timeline': {
      speaker: 'ian-pell',
      outlet: 'quay-times',
      from: '2026-03-15',
      to: '2026-03-15',
      per: 'month',
    },
    '/v1/speakers/mara-dole/timeline': {
      outlet: 'quay-times',
      from: '2026-03-15',
      to: '2026-03-15',
      per: 'month',
    },
    '/v1/counts?by=outlet': {
      by: 'speaker',
      speaker: 'ian-pell',
      outlet: 'quay-times',
      from: '2026-03-15',
      to: '2026-03-15',
    },
    '/v1/counts?by=speaker': { sort: 'quotations' },
  }

  const withParameter = (url: string, name: string, value: string): string => {
    const [path, query] = url.split('?', 2)
    const parameters = new URLSearchParams(query)
    parameters.set(name, value)
    return `${path}?${parameters}`
  }

  for (const [url, values] of Object.entries(changes)) {
    for (const [name, value] of Object.entries(values)) {
      const [before, after] = [await read(url), await read(withParameter(url, name, value))]
      t.equal(after.type, undefined, `${name} of ${url} is taken`)
      t.notSame(after.data ?? after, before.data ?? before, `${name} of ${url} changes the answer`)
      if (!('next' in before)) continue
      const total = await read(withParameter(withParameter(url, name, value), 'include', 'total'))
      if (total.total) t.equal(total.total.count, after.data.length, `${name} of ${url} counts in the total`)
    }
  }

  t.test('and every documented one is among these', async (t) => {
    const document: Document = (await get('/docs/json')).json()
    const isPath = (url: string, path: string) =>
      new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(url.split('?', 1)[0]!)
    for (const [path, { get: operation }] of Object.entries(document.paths)) {
      const tested = Object.entries(changes).flatMap(([url, values]) => (isPath(url, path) ? Object.keys(values) : []))
      const documented = (operation?.parameters ?? []).filter(
        ({ name, in: where }) => where === 'query' && !shaping.includes(name),
      )
      t.same(
        documented.map(({ name }) => name).filter((name) => !tested.includes(name)),
        [],
        path,
      )
    }
  })
})
