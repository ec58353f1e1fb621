import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { isUnawaited } from '../unawaited.ts'

/** So many statements may be under way before the first of them is waited for, to bound memory. */
const mostUnderWay = 32

/**
 * A connection on which a transaction goes on while the server writes: statements that nobody waits for are sent one after
 * another, and what is asked next is answered after them. Where one fails, so does what is asked next, or the
 * transaction before it is committed, with the error of that one: PostgreSQL itself would only say that the transaction
 * has failed.
 */
export class WritingConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  readonly streamQuery: DatabaseConnection['streamQuery']
  #isWriting = false
  #underWay: Promise<void>[] = []
  #failure: { readonly error: unknown } | null = null

  constructor(inner: DatabaseConnection) {
    this.inner = inner
    this.streamQuery = inner.streamQuery.bind(inner)
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#isWriting || !isUnawaited(query)) return this.#ask<Row>(query)
    if (this.#underWay.length >= mostUnderWay) await this.#underWay.shift()
    const noteFailure = (error: unknown): void => {
      this.#failure ??= { error }
    }
    this.#underWay.push(this.inner.executeQuery(query).then(() => {}, noteFailure))
    return { rows: [] }
  }

  async #ask<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      return await this.inner.executeQuery<Row>(query)
    } catch (error) {
      throw this.#failure ? this.#failure.error : error
    }
  }

  /** A transaction has begun. */
  begin(): void {
    this.#isWriting = true
  }

  /** Waits until all is written. @throws the error of the first statement that failed */
  async settle(): Promise<void> {
    await Promise.all(this.#underWay)
    if (this.#failure) throw this.#failure.error
  }

  /** The transaction has ended, one way or the other. */
  end(): void {
    this.#isWriting = false
    this.#underWay = []
    this.#failure = null
  }
}
