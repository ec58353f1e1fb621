import { createReadStream } from 'node:fs'
import { beginSession, endSession } from '../../access/sessions.ts'
import type { Outlets } from '../../articles/outlets.ts'
import { rememberAnswer, type AnsweredRequest, type RequestName } from '../../database/idempotency.ts'
import type { Actor } from '../../database/audit.ts'
import type { Database } from '../../database/engine.ts'
import { isStorageFailure } from '../../database/failures.ts'
import { askFor } from '../../fetching/ask.ts'
import type { BackgroundFetching } from '../../fetching/background.ts'
import { ArticleError, type NewArticle, type Stored } from '../../tracker/articles/articles.ts'
import { CorrectionError, type NewCorrection } from '../../tracker/corrections/corrections.ts'
import type { Foreseen, ForeseenChange } from '../../tracker/corrections/foresee.ts'
import { createLimitedExtractor, type LimitedExtractor } from '../../tracker/articles/limited-extractor.ts'
import { addText, removeText, type NewText } from '../../tracker/statements/given-texts.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { purgeArticle, withdrawArticle } from '../../tracker/articles/withdraw.ts'
import { invalidField, Problem } from '../problems/problem.ts'
import { addFiles, type FilesJob, type FilesOutcome } from './add-files.ts'
import { importLines, type ImportJob, type ImportOutcome } from './import.ts'

/** A failure, in terms that cross threads: `refused` for what was sent, `unavailable` for the database. */
export type Failure = { readonly refused: string } | { readonly unavailable: string }

/** Why a correction is refused, in such terms; `field` is the path of the field at fault. */
export interface Refusal {
  readonly refusal: CorrectionError['code']
  readonly detail: string
  readonly field: readonly (string | number)[]
}

/**
 * Everything that the API writes. What goes in and out can be sent to another thread, where all of it may happen. What
 * has been answered is durable. `by` is the API key of the request, for the audit log.
 */
export interface Writer {
  /** Stores one article. */
  ingest(article: NewArticle, by: Actor): Promise<{ readonly stored: Stored } | Failure>
  /** Stores one article with all its metadata, even if its text has not changed. */
  replace(article: NewArticle, by: Actor): Promise<{ readonly stored: Stored } | Failure>
  /** Stores the articles of a file, a line each. @param progress is called when the file of results has grown. */
  importLines(job: ImportJob, progress: () => void): Promise<ImportOutcome | Failure>
  /** Stores the articles of files that somebody has sent. */
  addFiles(job: FilesJob): Promise<FilesOutcome | Failure>
  /** Removes an article from all answers, and keeps it in the log of withdrawn articles. */
  withdraw(id: string, by: Actor): Promise<{ readonly found: boolean } | Failure>
  /** Erases an article from the log of withdrawn articles. */
  purge(id: string, by: Actor): Promise<{ readonly found: boolean } | Failure>
  /** Stores the text of a statement. */
  addText(text: NewText, by: Actor): Promise<{ readonly id: string; readonly isNew: boolean } | Failure>
  /** Removes such a text. */
  removeText(id: string, by: Actor): Promise<{ readonly found: boolean } | Failure>
  /** Makes a correction, unless it is in force already. */
  correct(
    correction: NewCorrection,
    by: Actor,
  ): Promise<{ readonly id: string; readonly created: boolean } | Refusal | Failure>
  /** Revokes a correction. */
  revoke(id: string, reason: string, by: Actor): Promise<{ readonly found: boolean } | Refusal | Failure>
  /** What a correction, or the revocation of one, would change. */
  foresee(change: ForeseenChange, by: Actor): Promise<{ readonly foreseen: Foreseen } | Refusal | Failure>
  /** Begins a session of a key. @returns what the browser sends from now on */
  beginSession(key: string): Promise<{ readonly token: string } | Failure>
  endSession(token: string): Promise<object | Failure>
  /** Keeps an answer in case the request is repeated. @param body the text, or the file that holds it */
  remember(
    name: RequestName,
    answer: AnsweredRequest,
    body: { readonly text: string } | { readonly file: string },
  ): Promise<object | Failure>
  /** Notes addresses to be fetched. @param addresses checked @returns their ids */
  askFor(addresses: readonly string[]): Promise<{ readonly ids: readonly string[] } | Failure>
  /**
   * Begins to fetch what is asked for, now and later.
   * @param keepPages whether pages are kept beside the articles
   * @param outlets what outlets are called
   */
  startFetching(keepPages: boolean, outlets?: Outlets): Promise<object | Failure>
  /** Finishes what was begun. */
  close(): Promise<void>
}

/**
 * Writes on this thread.
 * @param db a connection that may write; closing it is up to the caller
 * @param extractor reads texts; closed with the writer
 */
export function createWriter(db: Database, extractor: LimitedExtractor = createLimitedExtractor()): Writer {
  const tracker = createTracker(db, { extract: extractor.extract })
  let fetching: BackgroundFetching | undefined
  return {
    ingest: (article, by) => attempt(async () => ({ stored: await tracker.ingest(article, by) })),
    replace: (article, by) => attempt(async () => ({ stored: await tracker.replace(article, by) })),
    importLines: (job, progress) => attempt(() => importLines(db, tracker, job, progress, extractor.extract)),
    addFiles: (job) => attempt(() => addFiles(tracker, job)),
    withdraw: (id, by) => attempt(async () => ({ found: await withdrawArticle(db, id, by) })),
    purge: (id, by) => attempt(async () => ({ found: await purgeArticle(db, id, by) })),
    addText: (text, by) => attempt(() => addText(db, text, by)),
    removeText: (id, by) => attempt(async () => ({ found: await removeText(db, id, by) })),
    correct: (correction, by) => attempt(() => orRefusal(tracker.correct(correction, by))),
    revoke: (id, reason, by) => attempt(() => orRefusal(tracker.revoke(id, reason, by).then((found) => ({ found })))),
    foresee: (change, by) => attempt(() => orRefusal(tracker.foresee(change, by).then((foreseen) => ({ foreseen })))),
    beginSession: (key) => attempt(async () => ({ token: await beginSession(db, key) })),
    endSession: (token) =>
      attempt(async () => {
        await endSession(db, token)
        return {}
      }),
    remember: (name, answer, body) =>
      attempt(async () => {
        await rememberAnswer(
          db,
          name,
          answer,
          'text' in body ? [body.text] : createReadStream(body.file, { encoding: 'utf8', highWaterMark: 256 * 1024 }),
        )
        return {}
      }),
    askFor: (addresses) =>
      attempt(async () => {
        const ids = await askFor(
          db,
          addresses.map((address) => new URL(address)),
          new Date(),
        )
        fetching?.wake()
        return { ids }
      }),
    startFetching: (keepPages, outlets) =>
      attempt(async () => {
        const { fetchInBackground } = await import('../../fetching/background.ts')
        fetching = fetchInBackground({
          db,
          outlet: 'Unknown outlet',
          ...(outlets && { outlets }),
          keepPages,
          oldest: Infinity,
          store: tracker.ingest,
        })
        return {}
      }),
    close: async () => {
      await fetching?.stop()
      await extractor.close()
    },
  }
}

/** Refuses to write: for a database that can only be read. */
export function createRefusingWriter(): Writer {
  const refuse = async (): Promise<Failure> => ({ unavailable: 'the database is read-only' })
  return {
    ingest: refuse,
    replace: refuse,
    importLines: refuse,
    addFiles: refuse,
    withdraw: refuse,
    purge: refuse,
    addText: refuse,
    removeText: refuse,
    correct: refuse,
    revoke: refuse,
    foresee: refuse,
    beginSession: refuse,
    endSession: refuse,
    remember: refuse,
    askFor: refuse,
    startFetching: refuse,
    close: async () => {},
  }
}

function orRefusal<Result>(work: Promise<Result>): Promise<Result | Refusal> {
  return work.catch((error: unknown) => {
    if (error instanceof CorrectionError) return { refusal: error.code, detail: error.message, field: error.field }
    throw error
  })
}

async function attempt<Result>(work: () => Promise<Result>): Promise<Result | Failure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ArticleError) return { refused: error.message }
    if (isStorageFailure(error)) return { unavailable: (error as Error).message }
    throw error
  }
}

/**
 * The result, if it is not a failure.
 * @throws Problem for a failure. If the database cannot be written at present, the request is not at fault.
 */
export function unwrap<Result extends object>(result: Result | Failure): Exclude<Result, Failure> {
  if ('unavailable' in result)
    throw new Problem('not-ready', 'The service cannot store anything at present.', { headers: { 'retry-after': '5' } })
  if ('refused' in result) throw invalidField('#', result.refused)
  return result as Exclude<Result, Failure>
}
