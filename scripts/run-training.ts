import { InputError } from '../src/articles/read.ts'

/**
 * Runs a training on the corpora named on the command line. What is wrong with that is said in a line, with exit code 2.
 * @param command the npm script that was started
 */
export async function runTraining(command: string, train: (...folders: string[]) => Promise<void>): Promise<void> {
  const folders = process.argv.slice(2)
  if (folders.length === 0) {
    process.stderr.write(`train: name the folder of a labelled corpus: npm run ${command} -- CORPUS_DIR\n`)
    process.exitCode = 2
    return
  }
  await train(...folders).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`train: ${error.message}\n`)
    process.exitCode = 2
  })
}
