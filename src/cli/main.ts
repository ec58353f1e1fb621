import { Command, CommanderError } from 'commander'
import { InputError } from '../articles/read.ts'
import { DatabaseError } from '../database/engine.ts'
import { isStorageFailure } from '../database/failures.ts'
import { databaseOption } from './database-option.ts'
import { version } from '../version.ts'
import { addEvaluate } from './evaluate.ts'
import { exitCodes } from './exit-codes.ts'
import { addKeys } from './keys.ts'
import { minConfidenceOption } from './min-confidence-option.ts'

/**
 * The command line: what each command takes, and which part of the program carries it out. Those are loaded when they
 * are asked for.
 */

const fileHelp = `
FILE is one of
  *.ndjson, *.jsonl  an article a line: {"id", "outlet", "text"} and, as far as known,
                     "url", "title", "byline", "published" (ISO 8601), "language" (BCP 47)
  *.txt              one article, its id the file's name without extension
  -                  articles a line from standard input
A line may hold up to 32 MiB. A bad line is reported on standard error with its number and the reason; the rest goes on.`

const exitHelp = `
Exit codes: 0 all went well, 1 some articles were refused, 2 the command could not be carried out.`

const allOrNothingHelp = `
Exit codes: 0 all went well, 2 the command could not be carried out.`

/** Runs the command line. @param args what follows the program's name. @returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.done
  try {
    await program((result) => (code = result)).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.failed
    process.stderr.write(`verbatim: ${explain(error)}\n`)
    return exitCodes.failed
  }
}

function explain(error: unknown): string {
  if (error instanceof InputError || error instanceof DatabaseError) return error.message
  if (isStorageFailure(error)) return `the database cannot be used: ${(error as Error).message}`
  return `this should not have happened: ${error instanceof Error ? error.message : String(error)}`
}

type Finish = (code: number) => void

/** The commands with their arguments and options. @param finish takes the exit code of the one that was carried out */
export function program(finish: Finish): Command {
  const verbatim = new Command('verbatim')
    .description('Tells who said what in the news, and how each outlet printed it.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(try --help)')
    .addHelpText('after', exitHelp)
  addServe(verbatim, finish)
  addIngest(verbatim, finish)
  addExtract(verbatim, finish)
  addExport(verbatim, finish)
  addCollate(verbatim, finish)
  addEvaluate(verbatim, finish)
  addRebuild(verbatim, finish)
  addMigrate(verbatim, finish)
  addKeys(verbatim, finish)
  return verbatim
}

function addServe(verbatim: Command, finish: Finish): void {
  verbatim
    .command('serve')
    .description('Serve the REST API until told to stop.')
    .option('--host <address>', 'address to listen on (setting HOST)')
    .option('--port <number>', 'port to listen on (setting PORT)')
    .addOption(databaseOption())
    .option('--sample', 'load the sample coverage into an empty database')
    .addHelpText('after', '\nExit codes: 0 it was told to stop, 1 it could not start, 2 a setting is bad.')
    .action(
      async ({
        host,
        port,
        database,
        sample,
      }: {
        host?: string
        port?: string
        database: string
        sample?: boolean
      }) => {
        const { serve } = await import('./serve.ts')
        finish(await serve({ settings: { HOST: host, PORT: port, DATABASE_URL: database }, sample: sample === true }))
      },
    )
}

function addIngest(verbatim: Command, finish: Finish): void {
  verbatim
    .command('ingest')
    .description(
      'Store articles with their quotations. An article that is stored already gets a new revision if its text is another.',
    )
    .argument('<file...>', 'articles to store')
    .addOption(databaseOption())
    .option('--outlet <name>', 'outlet of .txt files', 'Unknown outlet')
    .addHelpText('after', fileHelp + exitHelp)
    .action(async (files: string[], { database, outlet }: { database: string; outlet: string }) => {
      const { ingest } = await import('./ingest.ts')
      finish(await ingest(files, database, outlet))
    })
}

function addExtract(verbatim: Command, finish: Finish): void {
  verbatim
    .command('extract')
    .description('Print the quotations of articles, one a line, and store nothing.')
    .argument('<file...>', 'articles to read')
    .addOption(minConfidenceOption())
    .addHelpText('after', fileHelp + exitHelp)
    .action(async (files: string[], { minConfidence }: { minConfidence: number }) => {
      const { extractFiles } = await import('./extract.ts')
      finish(await extractFiles(files, minConfidence))
    })
}

function addExport(verbatim: Command, finish: Finish): void {
  verbatim
    .command('export')
    .description('Print everything of a kind that is stored, one a line, in an order that does not change.')
    .addArgument(verbatim.createArgument('<kind>', 'what to print').choices(['quotations', 'statements']))
    .addOption(databaseOption())
    .addOption(minConfidenceOption())
    .addHelpText('after', allOrNothingHelp)
    .action(
      async (
        kind: 'quotations' | 'statements',
        { database, minConfidence }: { database: string; minConfidence: number },
      ) => {
        const { exportStored } = await import('./export.ts')
        finish(await exportStored(kind, database, minConfidence))
      },
    )
}

function addCollate(verbatim: Command, finish: Finish): void {
  verbatim
    .command('collate')
    .description(
      'Print how each outlet printed a quote or a statement, word by word, beside the fullest wording or the whole text.',
    )
    .argument('<id>', 'id of the quote, as export quotations and the API give it, or of a statement')
    .addOption(databaseOption())
    .addOption(
      verbatim
        .createOption('--format <name>', 'how to print it')
        .choices(['columns', 'json', 'collatex', 'csv', 'html', 'tei'])
        .default('columns'),
    )
    .addHelpText(
      'after',
      `
columns  the base and the outlets side by side, as many as the terminal is wide; = is the same, — left out, · outside what the outlet quotes
json     every row and cell with its kind and offsets      collatex  the alignment table of CollateX
csv      a line a row                                      html      a page that needs nothing else
tei      a TEI P5 critical apparatus

Exit codes: 0 done, 2 there is no such quote or statement, or the database cannot be used.`,
    )
    .action(
      async (
        id: string,
        { database, format }: { database: string; format: 'columns' | 'json' | 'collatex' | 'csv' | 'html' | 'tei' },
      ) => {
        const { collateStored } = await import('./collate.ts')
        finish(await collateStored(id, database, format))
      },
    )
}

function addRebuild(verbatim: Command, finish: Finish): void {
  verbatim
    .command('rebuild')
    .description(
      'Read all articles of a database again and make everything that follows from them anew, corrections included: all of it or nothing.',
    )
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database }: { database: string }) => {
      const { rebuildDatabase } = await import('./rebuild.ts')
      finish(await rebuildDatabase(database))
    })
}

function addMigrate(verbatim: Command, finish: Finish): void {
  verbatim
    .command('migrate')
    .description(
      'Bring the tables of a database up to this version of the program. serve and ingest do so by themselves.',
    )
    .addOption(databaseOption())
    .option('--down', 'take the last migration back instead, with the data it made room for')
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database, down }: { database: string; down?: boolean }) => {
      const { migrate } = await import('./migrate.ts')
      finish(await migrate(database, down === true))
    })
}
