/**
 * Builds the public corpora that the figures are measured on, from clones of the published articles and our labels:
 *
 *     npm run corpora -- FOLDER [OUTPUT]
 *
 * FOLDER holds the clones, `BASIL` and `PolNeAR`. The corpora are written to OUTPUT, or else to FOLDER/labelled.
 * The exit code is 0 if everything was built, 1 if a clone or an article was missing or changed, 2 for wrong arguments.
 */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputError } from '../src/articles/read.ts'
import { buildCorpora } from './corpora/build.ts'

const labels = fileURLToPath(new URL('../corpora/labels', import.meta.url))

async function main(clones: string, output: string): Promise<void> {
  const found = await stat(clones).catch(() => null)
  if (!found?.isDirectory()) {
    throw new InputError(`${clones}: ${found ? 'expected a folder' : 'no such folder'} with clones of the corpora`)
  }
  const { corpora, problems } = await buildCorpora({ clones, labels, output })
  for (const problem of problems) process.stderr.write(`corpora: ${problem}\n`)
  for (const { folder, articles, labelled, quotations } of corpora) {
    process.stdout.write(`${folder}: ${articles} of ${labelled} articles, ${quotations} quotations\n`)
  }
  if (problems.length > 0) {
    process.stderr.write(`corpora: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`)
    process.exitCode = 1
  }
}

const [clones, output, ...more] = process.argv.slice(2)
if (clones === undefined || more.length > 0) {
  process.stderr.write('corpora: name the folder that holds the clones: npm run corpora -- FOLDER [OUTPUT]\n')
  process.exitCode = 2
} else {
  await main(clones, output ?? join(clones, 'labelled')).catch((error: unknown) => {
    // What the system refuses, such as to write in the output folder, it says itself.
    if (!(error instanceof InputError || (error instanceof Error && 'syscall' in error))) throw error
    process.stderr.write(`corpora: ${error.message}\n`)
    process.exitCode = 2
  })
}
