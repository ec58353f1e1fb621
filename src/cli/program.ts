import { Command, Option } from 'commander'
import { scopeNames, scopes, type Scope } from '../access/scopes.ts'
import { version } from '../version.ts'
import type { CollationFormat } from './commands/collate.ts'
import type { FetchOptions } from './fetching.ts'
import type { IngestOptions } from './commands/ingest.ts'
import type { CorrectOptions } from './commands/correct.ts'
import type { InputOptions } from './incoming.ts'
import type { WorkOptions } from './commands/work.ts'
import { npmGone } from './npm.ts'
import {
  columnsOption,
  databaseOption,
  databaseUrl,
  keepPagesOption,
  jobs,
  minConfidenceOption,
  outletOption,
  outletsOption,
  publishedOption,
  scopeOption,
  titleOption,
  urlOption,
  urlsOption,
  wholeNumber,
} from './options.ts'

/**
 * The command line: what each command takes, what its help says, and which file of `commands` carries it out. Those are
 * loaded only when their command runs, which keeps the others quick to start.
 */

/** Takes the exit code of the command that was carried out. */
type Finish = (code: number) => void

/** The commands with their arguments and options. */
export function program(finish: Finish): Command {
  const verbatim = new Command('verbatim')
    .description('Find out who said what in the news, and how each outlet printed it.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(try --help)')
    .addHelpText('after', exitHelp)
  addServe(verbatim, finish)
  addIngest(verbatim, finish)
  addWork(verbatim, finish)
  addQueue(verbatim, finish)
  addExtract(verbatim, finish)
  addRead(verbatim, finish)
  addFetch(verbatim, finish)
  addWatch(verbatim, finish)
  addExport(verbatim, finish)
  addCollate(verbatim, finish)
  addEvaluate(verbatim, finish)
  addCorrect(verbatim, finish)
  addRebuild(verbatim, finish)
  addPages(verbatim, finish)
  addMigrate(verbatim, finish)
  addBackup(verbatim, finish)
  addRestore(verbatim, finish)
  addCopy(verbatim, finish)
  addKeys(verbatim, finish)
  return verbatim
}

const sourceHelp = `
SOURCE is a file, a folder or an address; what a file holds is told by its
content:
  articles    one per line as JSON: {"id", "outlet", "text"} and, where known,
              "url", "title", "byline", "published" (ISO 8601) and "language"
              (BCP 47)
  web pages   as saved by a browser: .html, .mhtml, SingleFile; as recorded
              by a crawler: .warc, .wacz
  tables      .csv, .tsv and .xlsx, one article per row below a row of headings
  documents   .pdf, .docx and messages (.eml), one article each
  texts       one article; its id is the file name without extension
  archives    .zip and .gz of these
  lists       feeds (RSS, Atom, JSON Feed), lists of feeds (OPML) and sitemaps:
              the pages that they name are fetched
  https://…   a page or list, fetched as the command fetch does, but not kept in
              mind
  -           standard input, one article per line
Folders are read with all folders in them; what belongs to saved pages, such as
pictures and scripts, is passed over. A line, page or text may hold up to 32 MiB.
What is invalid is reported on standard error with its place and the reason, and
reading continues.
`

const resumeHelp = `
Articles are stored as they come. What is stored already is passed over, so after
Ctrl+C or a full disk the same command goes on where it was. Progress goes to
standard error, as a line now and then where that is no terminal.
`

const exitHelp = `
Exit codes: 0 success, 1 some articles were refused, 2 the command failed.`

const allOrNothingHelp = `
Exit codes: 0 success, 2 the command failed.`

function addServe(verbatim: Command, finish: Finish): void {
  verbatim
    .command('serve')
    .description('Serve the REST API until stopped with Ctrl+C or a signal.')
    .option('--host <address>', 'address to listen on (setting HOST)')
    .option('--port <number>', 'port to listen on (setting PORT)')
    .addOption(databaseOption())
    .option('--sample', 'load the sample coverage if the database is empty')
    .addHelpText('after', '\nExit codes: 0 stopped on request, 2 could not start.')
    .action(async (options: { host?: string; port?: string; database: string; sample?: boolean }) => {
      const { host, port, database, sample } = options
      const signal = npmGone()
      const { serve } = await import('./commands/serve.ts')
      const settings = { HOST: host, PORT: port, DATABASE_URL: database }
      finish(await serve({ settings, sample: sample === true, ...(signal && { signal }) }))
    })
}

function addIngest(verbatim: Command, finish: Finish): void {
  verbatim
    .command('ingest')
    .description('Store articles and their quotations. A stored article whose text has changed gets a new revision.')
    .argument('[source...]', 'articles to store')
    .addOption(databaseOption())
    .addOption(outletOption())
    .addOption(outletsOption())
    .addOption(titleOption())
    .addOption(urlOption())
    .addOption(publishedOption())
    .addOption(columnsOption())
    .addOption(keepPagesOption())
    .addOption(urlsOption())
    .option('--jobs <number>', 'threads that work at the same time (default: as many as processors)', jobs)
    .option('--dry-run', 'say what would become of the articles, and store nothing')
    .option('--report <file>', 'write what became of the articles to a file, as JSON')
    .addOption(
      new Option(
        '--queue',
        'put the articles into the queue of the database, from which `verbatim work` stores them',
      ).conflicts(['dryRun', 'report', 'jobs']),
    )
    .addOption(
      new Option(
        '--extracted',
        'take articles as `extract --articles` has printed them, from files, folders and standard input, and read no text again',
      ).conflicts(['queue', 'jobs', 'outlets', 'title', 'url', 'published', 'columns', 'urls']),
    )
    .addHelpText('after', sourceHelp + resumeHelp + exitHelp)
    .action(async (sources: string[], options: InputOptions & IngestOptions & { queue?: boolean }) => {
      if (options.queue === true) {
        const { enqueue } = await import('./commands/enqueue.ts')
        finish(await enqueue(sources, options, options))
        return
      }
      const { ingest } = await import('./commands/ingest.ts')
      finish(await ingest(sources, options, options))
    })
}

const workHelp = `
Any number of workers may run, on any number of machines. A worker that is stopped
with Ctrl+C or a signal stores what it has in hand and leaves the rest to others;
what a crash interrupted is given to others within a quarter of a minute. Articles
that cannot be stored are refused with the reason: see the command queue.
`

function addWork(verbatim: Command, finish: Finish): void {
  verbatim
    .command('work')
    .description('Store the articles that wait in the queue (see ingest --queue) until stopped.')
    .addOption(databaseOption())
    .option(
      '--jobs <number>',
      'threads that work at the same time: one stores, the others read texts (default: as many as processors)',
      jobs,
    )
    .option('--until-empty', 'end when nothing waits any more')
    .addHelpText('after', workHelp + exitHelp)
    .action(async (options: WorkOptions) => {
      const { workOff } = await import('./commands/work.ts')
      finish(await workOff(options))
    })
}

function addQueue(verbatim: Command, finish: Finish): void {
  const queue = verbatim
    .command('queue')
    .description('Say what waits in the queue, and look after what was refused.')
    .addHelpText('after', allOrNothingHelp)
  queue
    .command('state', { isDefault: true })
    .description(
      'Print, as JSON, how many articles are waiting, in the hands of a worker, to be retried and refused, and since when the oldest waits.',
    )
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database }: { database: string }) => {
      const { queueState } = await import('./commands/queue.ts')
      finish(await queueState(database))
    })
  queue
    .command('refused')
    .description('Print the refused articles, one per line as JSON: where they came from, why, and when.')
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database }: { database: string }) => {
      const { queueRefused } = await import('./commands/queue.ts')
      finish(await queueRefused(database))
    })
  queue
    .command('retry')
    .description('Let the refused articles wait again, behind all others.')
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database }: { database: string }) => {
      const { queueRetry } = await import('./commands/queue.ts')
      finish(await queueRetry(database))
    })
  queue
    .command('discard')
    .description('Forget the refused articles.')
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database }: { database: string }) => {
      const { queueDiscard } = await import('./commands/queue.ts')
      finish(await queueDiscard(database))
    })
}

interface ExtractOptions extends InputOptions {
  readonly minConfidence: number
  readonly articles?: boolean
  readonly keepPages: 'yes' | 'no'
}

function addExtract(verbatim: Command, finish: Finish): void {
  verbatim
    .command('extract')
    .description('Print the quotations of articles, one per line. Nothing is stored.')
    .argument('[source...]', 'articles to read')
    .addOption(minConfidenceOption())
    .addOption(outletOption())
    .addOption(outletsOption())
    .addOption(titleOption())
    .addOption(urlOption())
    .addOption(publishedOption())
    .addOption(columnsOption())
    .addOption(urlsOption())
    .addOption(
      new Option(
        '--articles',
        'print one line per article instead, with everything that was found in it, for `ingest --extracted`',
      ).conflicts('minConfidence'),
    )
    .addOption(keepPagesOption().helpGroup('With --articles:'))
    .addHelpText('after', sourceHelp + exitHelp)
    .action(async (sources: string[], { minConfidence, articles, keepPages, ...input }: ExtractOptions) => {
      if (articles === true) {
        const { extractArticles } = await import('./commands/extract-articles.ts')
        finish(await extractArticles(sources, keepPages, input))
      } else {
        const { extractFiles } = await import('./commands/extract.ts')
        finish(await extractFiles(sources, minConfidence, input))
      }
    })
}

function addRead(verbatim: Command, finish: Finish): void {
  verbatim
    .command('read')
    .description('Print the articles of files and folders, one per line as JSON, as ingest would store them.')
    .argument('[source...]', 'what to read')
    .addOption(outletOption())
    .addOption(outletsOption())
    .addOption(titleOption())
    .addOption(urlOption())
    .addOption(publishedOption())
    .addOption(columnsOption())
    .addOption(urlsOption())
    .addHelpText('after', sourceHelp + exitHelp)
    .action(async (sources: string[], input: InputOptions) => {
      const { read } = await import('./commands/read.ts')
      finish(await read(sources, input))
    })
}

const fetchHelp = `
Only the public internet is asked, as each site's robots.txt allows, one request
at a time for each host, with a pause of at least 1.5 seconds between two. What
fails is told with its reason and, where it may go better, tried again by later
runs: after 5 minutes, then after four times as long each time, five times. What
was fetched within a day is not asked again. A run that is stopped goes on where
it was when it is started again, also without addresses.

Exit codes: 0 success, 1 some addresses gave no article, 2 the command failed or
was stopped.`

function addFetch(verbatim: Command, finish: Finish): void {
  verbatim
    .command('fetch')
    .description(
      'Fetch pages from the web, also those that feeds and sitemaps name, store their articles, and try again what failed before and is due.',
    )
    .argument('[address...]', 'pages, feeds, sitemaps and lists of feeds (OPML): addresses, or files with lists')
    .addOption(databaseOption())
    .addOption(outletOption())
    .addOption(outletsOption())
    .addOption(keepPagesOption())
    .addOption(urlsOption())
    .addHelpText('after', fetchHelp)
    .action(async (addresses: string[], options: FetchOptions) => {
      const { fetchPages } = await import('./commands/fetch.ts')
      finish(await fetchPages(addresses, options))
    })
}

const watchHelp = `
Feeds and sitemaps are read every 15 minutes. Of what they name, all is fetched
that they do not date more than a week back. An article is looked at again after
a quarter of the time that it has been as it is, but after half an hour at least
and a week at most, until it has been so for 60 days; or when a feed says that it
has changed. A text that has changed is a new revision. Each article that is new
or revised is printed. Sites are treated as fetch does.

Exit codes: 0 success or stopped on request, 1 with --once some addresses gave no
article, 2 the command failed.`

function addWatch(verbatim: Command, finish: Finish): void {
  verbatim
    .command('watch')
    .description('Store what is new in feeds and sitemaps, and look again at their articles, until stopped.')
    .argument('[feed...]', 'feeds, sitemaps, lists of feeds (OPML) and pages: addresses, or files with lists')
    .option('--once', 'do what is due now and end, as for cron')
    .addOption(databaseOption())
    .addOption(outletOption())
    .addOption(outletsOption())
    .addOption(keepPagesOption())
    .addOption(urlsOption())
    .addHelpText('after', watchHelp)
    .action(async (sources: string[], { once, ...options }: FetchOptions & { once?: boolean }) => {
      const { watchSources } = await import('./commands/watch.ts')
      finish(await watchSources(sources, options, once === true))
    })
}

function addExport(verbatim: Command, finish: Finish): void {
  verbatim
    .command('export')
    .description('Print everything of one kind that is stored, one JSON object per line, always in the same order.')
    .addArgument(verbatim.createArgument('<kind>', 'what to print').choices(['quotations', 'statements']))
    .addOption(databaseOption())
    .addOption(minConfidenceOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async (kind: 'quotations' | 'statements', options: { database: string; minConfidence: number }) => {
      const { exportStored } = await import('./commands/export.ts')
      finish(await exportStored(kind, options.database, options.minConfidence))
    })
}

const formatHelp = `
Formats:
  columns   side by side, as many outlets as fit the width of the terminal:
            =    same as the base      (…)  left out, with an ellipsis
            —    left out              ·    outside what the outlet quotes
  json      every row and cell with its kind and offsets
  collatex  the alignment table of CollateX
  csv       one line per row
  html      a page on its own
  tei       a TEI P5 critical apparatus
`

const collateExitHelp = `
Exit codes: 0 success, 2 no such quote or statement, or the command failed.`

function addCollate(verbatim: Command, finish: Finish): void {
  verbatim
    .command('collate')
    .description('Print how each outlet printed a quote or a statement, word by word.')
    .argument('<id>', 'id of a quote or a statement, as export and the API give it')
    .addOption(databaseOption())
    .addOption(
      verbatim
        .createOption('--format <name>', 'how to print it')
        .choices(['columns', 'json', 'collatex', 'csv', 'html', 'tei'] satisfies CollationFormat[])
        .default('columns'),
    )
    .addHelpText('after', formatHelp + collateExitHelp)
    .action(async (id: string, { database, format }: { database: string; format: CollationFormat }) => {
      const { collateStored } = await import('./commands/collate.ts')
      finish(await collateStored(id, database, format))
    })
}

const corpusHelp = `
CORPUS is a folder with two files of JSON lines.
  articles.ndjson    the articles, as for ingest. "event" is equal for articles
                     on one event; links between outlets are measured in it.
                     "language" is English where absent.
  quotations.ndjson  a label for every stretch of text in quotation marks:
    "article"        id of the article
    "start", "end"   offsets without the marks, end exclusive, counted in
                     Unicode code points of the text
    "type"           "speech", or "other" for titles, nicknames, scare quotes
                     and for speech, where labelled:
    "speaker"        full name; one without a capital letter ("a neighbour",
                     "unknown") is not asked for
    "how"            how the text gives the speaker: "explicit", "pronoun",
                     "nominal" or "implicit"
    "source"         [[start, end], ...], the phrases that name who speaks
    "cluster"        equal for stretches in one event that print the same words
                     of one utterance

Figures:
  detection    Is speech found, and nothing else? A stretch that is found and
               one that is labelled are the same if they share 80 % of each.
  speaker      Is the speaker right? A person by family name and first initial,
               an organisation by half the words of its name.
  source       Does the source phrase that is found overlap a labelled one?
  links        Of the pairs of stretches in different articles on one event that
               share a word: are those in one quote that share a cluster?
  confidence   Are attributions right as often as their confidence says?
`

const evaluateExitHelp = `
Exit codes: 0 success, 2 the corpus cannot be used.`

function addEvaluate(verbatim: Command, finish: Finish): void {
  verbatim
    .command('evaluate')
    .description('Measure extraction on labelled articles.')
    .argument('<corpus>', 'folder with articles and their labels')
    .option('--errors <n>', 'also print up to n errors of each kind, in context', wholeNumber, 0)
    .option('--json', 'print one JSON object instead of tables')
    .addHelpText('after', corpusHelp + evaluateExitHelp)
    .action(async (corpus: string, { errors, json }: { errors: number; json?: boolean }) => {
      const { evaluateCorpus } = await import('./commands/evaluate.ts')
      finish(await evaluateCorpus(corpus, errors, json === true))
    })
}

const correctHelp = `
KIND, and what stands behind it:
  must-link QUOTATION QUOTATION        the two are wordings of one utterance
  cannot-link QUOTATION QUOTATION      they are not
  speaker QUOTATION [NAME]             who spoke; without NAME, nobody known
  not-a-quotation QUOTATION            nobody said it
  same-speaker SPEAKER SPEAKER         the first is the second
  other-speaker SPEAKER ARTICLE WORDS  the article means somebody else by the name,
                                       told apart by WORDS: "the footballer"
  speaker-name SPEAKER NAME            what the speaker is called
  speaker-kind SPEAKER KIND            person, organisation or group
  speaker-link SPEAKER ADDRESS         the speaker's item in Wikidata
  revoke CORRECTION                    as if it had never been made
QUOTATION, ARTICLE and CORRECTION are ids, SPEAKER is a slug.
Stop the service, or send corrections to its API.
`

function addCorrect(verbatim: Command, finish: Finish): void {
  verbatim
    .command('correct')
    .description('Correct what the program found of quotations and speakers, or revoke a correction.')
    .argument('<kind>', 'what the correction says')
    .argument('<value...>', 'of what it says that')
    .requiredOption('--reason <text>', 'why, for people who look at it later')
    .option('--kind <kind>', 'what the speaker is whom "speaker" names', 'person')
    .addOption(databaseOption())
    .addHelpText('after', correctHelp + allOrNothingHelp)
    .action(async (kind: string, values: string[], options: CorrectOptions) => {
      const { correct } = await import('./commands/correct.ts')
      finish(await correct(kind, values, options))
    })
}

function addRebuild(verbatim: Command, finish: Finish): void {
  verbatim
    .command('rebuild')
    .description(
      'Extract, attribute and group all stored articles again, and apply all corrections, in one transaction. An article that cannot be read is reported and left without quotations.',
    )
    .addOption(databaseOption())
    .addHelpText('after', '\nExit codes: 0 success, 1 some articles could not be read, 2 the command failed.')
    .action(async ({ database }: { database: string }) => {
      const { rebuildDatabase } = await import('./commands/rebuild.ts')
      finish(await rebuildDatabase(database))
    })
}

function addPages(verbatim: Command, finish: Finish): void {
  const pages = verbatim
    .command('pages')
    .description('Read the pages again that are kept as they were received, or erase them.')
  pages
    .command('reread')
    .description(
      'Read the kept pages again that an earlier version of verbatim read, and bring the articles up to date. Corrections stay. What is interrupted goes on where it was.',
    )
    .addOption(databaseOption())
    .addHelpText('after', exitHelp)
    .action(async ({ database }: { database: string }) => {
      const { rereadPages } = await import('./commands/pages.ts')
      finish(await rereadPages(database))
    })
  pages
    .command('purge')
    .description('Erase all kept pages. Their digests, addresses and times stay, and so do the articles.')
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database }: { database: string }) => {
      const { purgePages } = await import('./commands/pages.ts')
      finish(await purgePages(database))
    })
}

function addMigrate(verbatim: Command, finish: Finish): void {
  verbatim
    .command('migrate')
    .description('Update the tables of a database to this version. serve and ingest do so on their own.')
    .addOption(databaseOption())
    .option('--down', 'undo the last migration instead, and delete the data that only it has room for')
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database, down }: { database: string; down?: boolean }) => {
      const { migrate } = await import('./commands/migrate.ts')
      finish(await migrate(database, down === true))
    })
}

function addBackup(verbatim: Command, finish: Finish): void {
  verbatim
    .command('backup')
    .description('Copy the database into a new file, as it is at one moment. The service may be running.')
    .argument('<file>', 'where to write the copy; it must not exist')
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async (file: string, { database }: { database: string }) => {
      const { backUp } = await import('./commands/backup.ts')
      finish(await backUp(database, file))
    })
}

function addRestore(verbatim: Command, finish: Finish): void {
  verbatim
    .command('restore')
    .description(
      'Put a backup in the place of the database. The service must be stopped. What was there before is kept beside it.',
    )
    .argument('<file>', 'the backup; it stays as it is')
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async (file: string, { database }: { database: string }) => {
      const { restore } = await import('./commands/backup.ts')
      finish(restore(database, file))
    })
}

function addCopy(verbatim: Command, finish: Finish): void {
  verbatim
    .command('copy')
    .description(
      'Copy everything in a database into another, from SQLite to PostgreSQL or back. The other one is new, or has what an earlier copy got done: what is interrupted goes on where it was. What was copied is read again and compared. Nothing may be stored in the source meanwhile.',
    )
    .argument('<from>', 'database to copy: sqlite:PATH, or just the path; or postgres://…', databaseUrl)
    .argument('<to>', 'database to copy into', databaseUrl)
    .addHelpText('after', allOrNothingHelp)
    .action(async (from: string, to: string) => {
      const { copy } = await import('./commands/copy.ts')
      finish(await copy(from, to))
    })
}

const scopeHelp = `\nScopes:\n${scopeNames.map((name) => `  ${name.padEnd(7)} ${scopes[name]}`).join('\n')}\n`

function addKeys(verbatim: Command, finish: Finish): void {
  const keys = verbatim
    .command('keys')
    .description('Create, list and revoke the API keys of the service.')
    .addHelpText('after', scopeHelp + allOrNothingHelp)
  keys
    .command('create')
    .description('Create a key and print it. It is shown only this once: the database keeps a hash of it.')
    .addOption(scopeOption())
    .option('--name <name>', 'what the key is for', 'unnamed')
    .addOption(databaseOption())
    .addHelpText('after', scopeHelp + allOrNothingHelp)
    .action(async ({ scope, name, database }: { scope: Scope[]; name: string; database: string }) => {
      const { createStoredKey } = await import('./commands/keys.ts')
      finish(await createStoredKey(database, name, scope))
    })
  keys
    .command('list')
    .description('Print all keys, one per line: id, scopes, when created, when revoked, name.')
    .addOption(databaseOption())
    .addHelpText('after', allOrNothingHelp)
    .action(async ({ database }: { database: string }) => {
      const { listStoredKeys } = await import('./commands/keys.ts')
      finish(await listStoredKeys(database))
    })
  keys
    .command('revoke')
    .description('Revoke a key. A running service refuses it at once.')
    .argument('<id>', 'id of the key, as listed')
    .addOption(databaseOption())
    .addHelpText('after', '\nExit codes: 0 success, 2 no such key, or the command failed.')
    .action(async (id: string, { database }: { database: string }) => {
      const { revokeStoredKey } = await import('./commands/keys.ts')
      finish(await revokeStoredKey(database, id))
    })
}
