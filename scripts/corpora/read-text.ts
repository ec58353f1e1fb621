import { readFile } from 'node:fs/promises'
import { decodeUtf8 } from '../../src/articles/ndjson.ts'
import { InputError } from '../../src/articles/read.ts'

/**
 * Reads a text file of a clone. Git may have checked it out with the line ends of Windows; the published ones are "\n".
 * @throws InputError where there is no such file, or it is not UTF-8.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(error.code === 'ENOENT' ? `no ${path}` : error.message)
  })
  const text = decodeUtf8(bytes)
  if (text === null) throw new InputError(`${path}: not UTF-8`)
  return text.replaceAll('\r\n', '\n')
}
