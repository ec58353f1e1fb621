import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import type { SentFile } from '../../api/background/add-files.ts'
import { Problem, tooLarge } from '../../api/problems/problem.ts'
import type { Fields } from '../form.ts'

/** Files that were sent with a form, on disk until they are removed. */
export interface ReceivedFiles {
  readonly files: readonly SentFile[]
  readonly fields: Fields
  remove(): Promise<void>
}

/** Most files at once. */
const mostFiles = 200
const longestName = 120
const longestField = 4096

/**
 * Receives the files of a form.
 * @param admit is asked before the first file with the fields that came before it; where it refuses, nothing is kept
 * @param limit of all files together, in bytes
 * @throws Problem where there is too much, or the form ends too early
 */
export async function receiveFiles(
  request: FastifyRequest,
  admit: (fields: Fields) => Promise<boolean>,
  limit: number,
): Promise<ReceivedFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-files-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const fields: Record<string, string> = {}
  const files: SentFile[] = []
  let admitted: boolean | undefined
  let left = limit
  try {
    for await (const part of request.parts({
      limits: { files: mostFiles, fields: 20, fieldSize: longestField, fileSize: limit },
    })) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value).toWellFormed().trim()
        continue
      }
      admitted ??= await admit(fields)
      // A form without a file sends one without a name.
      if (!admitted || !part.filename) {
        part.file.resume()
        continue
      }
      const hash = createHash('sha256')
      const counted = new Transform({
        transform: (chunk: Buffer, _encoding, done) => {
          left -= chunk.length
          hash.update(chunk)
          done(left < 0 ? tooLarge(limit, 'IMPORT_LIMIT') : null, chunk)
        },
      })
      const arriving = join(folder, `${files.length}`)
      await pipeline(part.file, counted, createWriteStream(arriving))
      // What has no name of its own is named for what it holds, so that two files of one name are not one article.
      const name = safeName(part.filename)
      const path = join(folder, `${hash.digest('hex').slice(0, 16)}-${name}`)
      await rename(arriving, path)
      files.push({ path, name })
    }
    return { files, fields, remove }
  } catch (error) {
    await remove()
    throw problemOf(error, limit)
  }
}

/** The last part of a path, without what a file system or a terminal would make something else of. */
function safeName(given: string): string {
  const last = given.toWellFormed().split(/[\\/]/).at(-1)!
  const plain = last.replace(/[\p{C}<>:"|?*]/gu, '_').replace(/^\.+/, '')
  return Array.from(plain).slice(-longestName).join('') || 'file'
}

const problems: Readonly<Record<string, (limit: number) => Problem>> = {
  FST_REQ_FILE_TOO_LARGE: (limit) => tooLarge(limit, 'IMPORT_LIMIT'),
  FST_FILES_LIMIT: () =>
    new Problem('body-too-large', `Send at most ${mostFiles} files at once, or pack them into one zip.`),
}

function problemOf(error: unknown, limit: number): unknown {
  if (error instanceof Problem) return error
  const { code, name } = error as { code?: string; name: string }
  const known = problems[code ?? '']
  if (known) return known(limit)
  // The parser throws plain errors. What cannot be written to disk has a code of the system.
  return (code === undefined && name === 'Error') || code?.startsWith('FST_')
    ? new Problem('malformed-body', 'The form ended before it was complete, or could not be read.')
    : error
}
