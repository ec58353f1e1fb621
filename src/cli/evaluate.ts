import { InvalidArgumentError, type Command } from 'commander'
import { exitCodes } from './exit-codes.ts'

const corpusHelp = `
CORPUS is a folder with two files of JSON lines:
  articles.ndjson    the articles, as for ingest; where wordings are compared across outlets also "event",
                     equal for the articles on one event. Where "language" is absent, it is English.
  quotations.ndjson  a label for every stretch of theirs in quotation marks:
      "article"      the article's id
      "start", "end" without the marks; Unicode code points of the article's text, end exclusive
      "type"         "speech", or "other" for titles, nicknames, scare quotes
    and of speech, as far as you have labelled it:
      "speaker"      full name; one without a capital ("a neighbour", "unknown") is not asked for
      "how"          how the text gives the speaker: "explicit", "pronoun", "nominal", "implicit"
      "source"       [[start, end], ...], the phrases that name who speaks
      "cluster"      equal for stretches of one event that print the same words of one utterance

What is printed:
  detection          are exactly the stretches found that are speech (80 % of each shared)?
  speaker            is the named speaker right: same family name and first initial, or half the words of a body's name?
  source             does the source phrase that was found overlap one that is labelled?
  links              of pairs in different articles on one event that share a word: in one quote where "cluster" says so?
  confidence         were attributions as often right as they were said to be?`

const exitHelp = '\n\nExit codes: 0 done, 2 the corpus cannot be used.'

/** Adds `evaluate` to the command line. @param finish takes the exit code */
export function addEvaluate(verbatim: Command, finish: (code: number) => void): void {
  verbatim
    .command('evaluate')
    .description('Extract the quotations of labelled articles and print how many are right.')
    .argument('<corpus>', 'folder with articles and their labels')
    .option('--errors <n>', 'also print up to so many errors of each kind, in their context', count, 0)
    .option('--json', 'print one JSON object instead of tables')
    .addHelpText('after', corpusHelp + exitHelp)
    .action(async (corpus: string, { errors, json }: { errors: number; json?: boolean }) => {
      const { evaluateCorpus } = await import('./evaluate-corpus.ts')
      await evaluateCorpus(corpus, errors, json === true)
      finish(exitCodes.done)
    })
}

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(`expected a whole number, found "${value}".`)
  return Number(value)
}
