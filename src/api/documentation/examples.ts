import type { FastifyInstance } from 'fastify'

/** A request and its answer, as the documentation shows them. */
interface Example {
  readonly path: string
  readonly body?: unknown
  readonly status: number
  readonly answer?: unknown
}

/** Examples by operation. */
export type Examples = Readonly<Record<string, Example>>

interface Request {
  readonly path: string
  readonly body?: object
  /** A web page to be sent instead: it is there for the requests after it, and no example itself. */
  readonly page?: string
  readonly method?: 'POST' | 'PUT' | 'DELETE'
}

// Answers are read without types, as a client might.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answers = Readonly<Record<string, any>>

/**
 * The example request of each operation, sent in this order to a service with the sample coverage. Later requests may
 * use earlier answers.
 */
const requests: Readonly<Record<string, (answers: Answers) => Request>> = {
  getHome: () => ({ path: '/' }),
  getApi: () => ({ path: '/v1' }),
  getLiveness: () => ({ path: '/livez' }),
  getReadiness: () => ({ path: '/readyz' }),
  listProblemTypes: () => ({ path: '/problems' }),
  getProblemType: () => ({ path: '/problems/invalid-request' }),
  listSpeakers: () => ({ path: '/v1/speakers?limit=3' }),
  getSpeaker: () => ({ path: '/v1/speakers/delcy-rodriguez' }),
  listSpeakerQuotes: () => ({ path: '/v1/speakers/delcy-rodriguez/quotes?limit=2' }),
  listQuotes: () => ({ path: '/v1/quotes?q=great+everything+wanted&limit=1' }),
  getQuote: ({ listQuotes }) => ({ path: `/v1/quotes/${listQuotes.data[0].id}` }),
  getQuoteVariants: ({ listQuotes }) => ({ path: `/v1/quotes/${listQuotes.data[0].id}/variants` }),
  getQuoteCollation: ({ listQuotes }) => ({ path: `/v1/quotes/${listQuotes.data[0].id}/collation` }),
  listStatements: () => ({ path: '/v1/statements?limit=2' }),
  getStatement: ({ listStatements }) => ({ path: `/v1/statements/${listStatements.data[0].id}` }),
  getStatementCollation: ({ listStatements }) => ({ path: `/v1/statements/${listStatements.data[0].id}/collation` }),
  getQuoteSpread: ({ listQuotes }) => ({ path: `/v1/quotes/${listQuotes.data[0].id}/spread` }),
  getTimeline: () => ({ path: '/v1/timeline?per=week' }),
  getSpeakerTimeline: () => ({ path: '/v1/speakers/delcy-rodriguez/timeline' }),
  getCoQuotedSpeakers: () => ({ path: '/v1/speakers/delcy-rodriguez/co-quoted?limit=3' }),
  listCounts: () => ({ path: '/v1/counts?by=speaker&sort=quotations&limit=2' }),
  listOutlets: () => ({ path: '/v1/outlets?limit=3' }),
  getOutlet: ({ listOutlets }) => ({ path: `/v1/outlets/${listOutlets.data[0].slug}` }),
  getOutletFidelity: () => ({ path: '/v1/outlets/saltmarsh-weekly/fidelity' }),
  listOutletFidelity: ({ getOutletFidelity }) => ({
    path: `${getOutletFidelity.classes.findLast(({ count }: { count: number }) => count > 0).quotations}?limit=1`,
  }),
  compareOutlets: () => ({
    path: '/v1/outlets/compare?outlets=harrow-bay-courier,saltmarsh-weekly&speaker=donald-trump&limit=1',
  }),
  listArticles: () => ({ path: '/v1/articles?limit=1' }),
  getArticle: ({ listArticles }) => ({ path: `/v1/articles/${listArticles.data[0].id}` }),
  listRevisions: ({ listArticles }) => ({ path: `/v1/articles/${listArticles.data[0].id}/revisions` }),
  listArticleQuotations: ({ listArticles }) => ({ path: `/v1/articles/${listArticles.data[0].id}/quotations?limit=2` }),
  listChanges: () => ({ path: '/v1/changes?limit=2' }),
  extractQuotations: () => ({
    path: '/v1/extract',
    body: { text: '“We start on Monday,” Mara Dole told the harbour board. “It will take a year.”' },
  }),
  storeArticle: () => ({
    path: '/v1/articles',
    body: {
      id: 'harbour-0112',
      outlet: 'Harrow Bay Courier',
      url: 'https://harrow-bay-courier.example/local/harbour-wall',
      title: 'Work on the harbour wall begins',
      published: '2026-01-12T09:30:00-05:00',
      text: '“We start on Monday,” Mara Dole told the harbour board. “It will take a year.”',
    },
  }),
  putArticle: ({ storeArticle }) => ({
    method: 'PUT',
    path: `/v1/articles/${storeArticle.article.given_id}`,
    body: {
      outlet: 'Harrow Bay Courier',
      url: 'https://harrow-bay-courier.example/local/harbour-wall',
      title: 'Work on the harbour wall begins',
      published: '2026-01-12T09:30:00-05:00',
      text: '“We start on Tuesday,” Mara Dole told the harbour board. “It will take a year.”',
    },
  }),
  getRevision: ({ storeArticle }) => ({ path: `/v1/articles/${storeArticle.article.id}/revisions/1` }),
  compareRevisions: ({ storeArticle }) => ({ path: `/v1/articles/${storeArticle.article.id}/revisions/compare` }),
  getArticleHistory: ({ storeArticle }) => ({ path: `/v1/articles/${storeArticle.article.id}/history` }),
  getQuoteHistory: ({ listQuotes }) => ({ path: `/v1/quotes/${listQuotes.data[0].id}/history` }),
  sendPage: () => ({
    path: `/v1/articles?url=${encodeURIComponent('https://harrow-bay-courier.example/local/harbour-tide')}`,
    page: '<title>Tide</title><p>The harbour master asks all boats to stay in until the tide has turned on Monday.</p>',
  }),
  getReceivedPage: ({ sendPage }) => ({ path: `/v1/articles/${sendPage.article.id}/page` }),
  fetchAddresses: () => ({
    path: '/v1/fetches',
    body: { addresses: ['https://harrow-bay-courier.example/local/harbour-wall'] },
  }),
  getFetch: ({ fetchAddresses }) => ({ path: `/v1/fetches/${fetchAddresses.data[0].id}` }),
  withdrawArticle: ({ storeArticle }) => ({ method: 'DELETE', path: `/v1/articles/${storeArticle.article.id}` }),
  storeStatement: () => ({
    path: '/v1/statements',
    body: {
      speaker: 'Mara Dole',
      medium: 'letter',
      date: '2026-01-12',
      url: 'https://harrow-bay.example/letters/harbour-wall',
      text: 'We start on Monday. It will take a year, and it will not be cheap.',
    },
  }),
  storeCorrection: ({ listArticleQuotations }) => ({
    path: '/v1/corrections',
    body: {
      kind: 'speaker',
      quotation: listArticleQuotations.data[0].id,
      speaker: { name: 'Mara Dole', kind: 'person' },
      reason: 'The recording has it in her voice.',
    },
  }),
  getCorrection: ({ storeCorrection }) => ({ path: `/v1/corrections/${storeCorrection.id}` }),
  listCorrections: () => ({ path: '/v1/corrections?in_force=true' }),
  revokeCorrection: ({ storeCorrection }) => ({
    path: `/v1/corrections/${storeCorrection.id}/revocation`,
    body: { reason: 'That was another recording.' },
  }),
  listAuditEntries: () => ({ path: '/v1/audit?limit=2' }),
  withdrawStatement: ({ storeStatement }) => ({
    method: 'DELETE',
    path: `/v1/statements/${storeStatement.statement.id}`,
  }),
}

/** Times of arrival differ between recordings. */
const sometime = '2026-01-12T15:00:00.000Z'
const times: ReadonlySet<string> = new Set([
  'received_at',
  'updated_at',
  'created_at',
  'revoked_at',
  'asked_at',
  'next_at',
  'at',
])
/** So does the key. */
const someKey = '0f3c5a9d72e1'
const steady = (name: string, value: unknown): unknown =>
  value === null ? null : times.has(name) ? sometime : name === 'key' ? someKey : value

/**
 * Sends the example requests to a service with the sample coverage and nothing else.
 * @param key an API key that may do everything
 */
export async function recordExamples(app: FastifyInstance, key: string): Promise<Examples> {
  const answers: Record<string, unknown> = {}
  const examples: Record<string, Example> = {}
  for (const [operation, requestFor] of Object.entries(requests)) {
    const { path, body, page, method = (body ?? page) === undefined ? 'GET' : 'POST' } = requestFor(answers)
    const response = await app.inject({
      method,
      url: path,
      headers: { authorization: `Bearer ${key}`, ...(page !== undefined && { 'content-type': 'text/html' }) },
      ...((body ?? page) !== undefined && { payload: body ?? page }),
    })
    if (response.statusCode >= 300)
      throw new Error(`The example of ${operation} (${path}) was answered ${response.statusCode}: ${response.body}`)
    answers[operation] = response.body === '' ? undefined : response.json()
    if (page !== undefined) continue
    const answer: unknown = response.body === '' ? undefined : JSON.parse(response.body, steady)
    examples[operation] = { path, ...(body !== undefined && { body }), status: response.statusCode, answer }
  }
  return examples
}
