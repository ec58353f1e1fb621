import type { Database } from './engine.ts'

/** Names a request that may be repeated: by the client's key and the Idempotency-Key. */
export interface RequestName {
  /** Id of the API key. */
  readonly apiKey: string
  readonly idempotencyKey: string
}

/** The response to a request, without its body. */
export interface AnsweredRequest {
  readonly request_hash: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** How long a response is kept. */
const keptMilliseconds = 24 * 3600 * 1000

/** Keeps a response for a day, and deletes those that are older. @param parts the body, in parts */
export function rememberAnswer(
  db: Database,
  { apiKey, idempotencyKey }: RequestName,
  answer: AnsweredRequest,
  parts: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const name = { api_key: apiKey, idempotency_key: idempotencyKey }
  return db.transaction().execute(async (transaction) => {
    const old = new Date(Date.now() - keptMilliseconds).toISOString()
    await transaction.deleteFrom('idempotent_responses').where('answered_at', '<', old).execute()
    await transaction
      .insertInto('idempotent_responses')
      .values({ ...name, ...answer, headers: JSON.stringify(answer.headers), answered_at: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    let part = 0
    for await (const body of parts)
      await transaction
        .insertInto('idempotent_response_parts')
        .values({ ...name, part: part++, body })
        .execute()
  })
}

/** The response that a request got before. */
export async function findAnswer(
  db: Database,
  { apiKey, idempotencyKey }: RequestName,
): Promise<AnsweredRequest | undefined> {
  const row = await db
    .selectFrom('idempotent_responses')
    .select(['request_hash', 'status', 'headers'])
    .where('api_key', '=', apiKey)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst()
  return row && { ...row, headers: JSON.parse(row.headers) as Record<string, string> }
}

/** Its body, in parts. */
export async function* answerParts(db: Database, { apiKey, idempotencyKey }: RequestName): AsyncGenerator<string> {
  for (let part = 0; ; part++) {
    const row = await db
      .selectFrom('idempotent_response_parts')
      .select('body')
      .where('api_key', '=', apiKey)
      .where('idempotency_key', '=', idempotencyKey)
      .where('part', '=', part)
      .executeTakeFirst()
    if (!row) return
    yield row.body
  }
}
