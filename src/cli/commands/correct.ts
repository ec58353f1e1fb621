import { userInfo } from 'node:os'
import { correctionRequestSchema } from '../../api/corrections/schema.ts'
import { openDatabase } from '../../database/open.ts'
import { CorrectionError, type NewCorrection } from '../../tracker/corrections/corrections.ts'
import { createTracker } from '../../tracker/tracker.ts'
import { exitCodes } from '../terminal.ts'

/** The fields that the API has for what stands behind the kind of a correction, in their order. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'not-a-quotation': ['quotation'],
  'same-speaker': ['speaker', 'same_as'],
  'other-speaker': ['speaker', 'article', 'apart_as'],
  'speaker-name': ['speaker', 'name'],
  'speaker-kind': ['speaker', 'speaker_kind'],
  'speaker-link': ['speaker', 'link'],
}

/** What a correction on the command line says. */
export interface CorrectOptions {
  readonly database: string
  readonly reason: string
  /** What the speaker is whom `speaker` names. */
  readonly kind: string
}

/**
 * Makes a correction and prints its id, or revokes one.
 * @param given what stands behind the kind
 * @returns the exit code
 * @throws DatabaseError
 */
export async function correct(kind: string, given: readonly string[], options: CorrectOptions): Promise<number> {
  const work =
    kind === 'revoke' ? { revoked: given[0] ?? '' } : correctionRequestSchema.safeParse(requestOf(kind, given, options))
  if ('error' in work && work.error) {
    const [issue] = work.error.issues
    return complain(`${issue!.path.join(' ') || kind}: ${issue!.message}`)
  }
  const curator = { id: 'command-line', name: userInfo().username }
  await (await openDatabase(options.database, { readonly: true })).destroy()
  const db = await openDatabase(options.database, { migrate: true })
  try {
    const tracker = createTracker(db)
    if ('revoked' in work) {
      if (!(await tracker.revoke(work.revoked, options.reason, curator)))
        return complain(`there is no correction "${work.revoked}"`)
      process.stdout.write(`revoked: ${work.revoked}\n`)
      return exitCodes.done
    }
    const { id, created } = await tracker.correct(work.data as NewCorrection, curator)
    process.stdout.write(`${created ? 'in force' : 'in force already'}: ${id}\n`)
    return exitCodes.done
  } catch (error) {
    if (error instanceof CorrectionError) return complain([...error.field, error.message].join(': '))
    throw error
  } finally {
    await db.destroy()
  }
}

/** The request that the API would take for the same. */
function requestOf(kind: string, given: readonly string[], { reason, kind: speakerKind }: CorrectOptions): object {
  if (kind === 'must-link' || kind === 'cannot-link') return { kind, quotations: given, reason }
  if (kind === 'speaker') {
    const [quotation, name] = given
    return { kind, quotation, speaker: name === undefined ? null : { name, kind: speakerKind }, reason }
  }
  const names = fields[kind] ?? []
  return { kind, ...Object.fromEntries(given.map((value, n) => [names[n] ?? `value ${n + 1}`, value])), reason }
}

function complain(problem: string): number {
  process.stderr.write(`verbatim: ${problem}\n`)
  return exitCodes.failed
}
