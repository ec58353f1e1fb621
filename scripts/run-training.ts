import { InputError } from '../src/articles/read.ts'

/**
 * Runs a training on the corpus named on the command line. What is wrong with that is said in a line, with exit code 2.
 * @param command the npm script that was started
 */
export async function runTraining(command: string, train: (folder: string) => Promise<void>): Promise<void> {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) {
    process.stderr.write(`train: name the folder of a labelled corpus: npm run ${command} -- CORPUS_DIR\n`)
    process.exitCode = 2
    return
  }
  await train(folder).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`train: ${error.message}\n`)
    process.exitCode = 2
  })
}
