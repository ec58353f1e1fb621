import type { ArticleRead } from '../../articles/read.ts'
import { extract, type Extraction } from '../../extract.ts'
import { extractedLine } from '../../extracted/row.ts'
import type { Span, TextSpan } from '../../text/span.ts'
import { extractOptionsOf } from '../../tracker/articles/articles.ts'
import { readText } from '../../tracker/articles/read-text.ts'
import { incomingArticles, type InputOptions } from '../incoming.ts'
import { exitCodes, outputTo } from '../terminal.ts'

/**
 * Prints the quotations of every article in some files, with the speakers that are certain enough. An article that
 * cannot be read is reported with its id, and the rest goes on.
 * @param extractor finds the quotations of one text.
 * @returns the exit code.
 * @throws InputError
 */
export async function extractFiles(
  files: readonly string[],
  leastConfidence: number,
  input: InputOptions = { outlet: '' },
  extractor = extract,
): Promise<number> {
  return printEach(files, input, ({ article: { id, text, title, language, paragraphs } }) => {
    const extraction = extractor(text, {
      ...(title ? { title } : {}),
      ...(language ? { language } : {}),
      ...(paragraphs ? { paragraphs } : {}),
    })
    return linesOf(id, extraction, leastConfidence)
  })
}

/**
 * Prints every article in some files with everything that is found in it, one per line, as `ingest --extracted` takes
 * it. An article that cannot be read is reported with its id, and the rest goes on.
 * @returns the exit code.
 * @throws InputError
 */
export async function extractArticles(
  files: readonly string[],
  keepPages: 'yes' | 'no',
  input: InputOptions,
): Promise<number> {
  return printEach(files, input, ({ article, page }) =>
    extractedLine({
      article,
      page: keepPages === 'yes' ? page : undefined,
      extraction: readText(article.text, extractOptionsOf(article)),
    }),
  )
}

async function printEach(
  files: readonly string[],
  input: InputOptions,
  linesOf: (read: ArticleRead) => string,
): Promise<number> {
  const incoming = await incomingArticles(files, input)
  const output = outputTo(process.stdout)
  for await (const read of incoming.articles) {
    let lines = ''
    try {
      lines = linesOf(read)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      incoming.refuse(
        read.place,
        `article "${read.article.id}" could not be read; internal error, please report: ${reason}`,
      )
    }
    if (!(await output.write(lines))) break
  }
  await output.end()
  incoming.progress.clear()
  return incoming.refused() > 0 ? exitCodes.someRefused : exitCodes.done
}

/**
 * A quotation as a line of `extract`, its fields in this order; `export quotations` prints the same and two more.
 * Offsets count Unicode code points of the article's text, end exclusive.
 */
interface QuotationLine {
  /** The article's id as given. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly parts: readonly (readonly [start: number, end: number])[]
  readonly text: string
  readonly marked: boolean
  readonly speaker: string | null
  readonly source: TextSpan | null
  readonly cue: TextSpan | null
  /** Whether `speaker` is a name, and not a description; null where there is no speaker. */
  readonly named: boolean | null
}

/**
 * The lines of one article's extraction, each ended.
 * @param leastConfidence speakers attributed with less are left out
 */
function linesOf(article: string, { quotations }: Extraction, leastConfidence: number): string {
  let lines = ''
  for (const { parts, text, marked, speaker, source, cue, confidence } of quotations) {
    const shown = confidence < leastConfidence ? null : speaker
    lines += lineOf({
      article,
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      parts: parts.map(pair),
      text,
      marked,
      speaker: shown?.name ?? null,
      source: plain(source),
      cue: plain(cue),
      named: shown?.named ?? null,
    })
  }
  return lines
}

function lineOf(line: QuotationLine): string {
  return `${JSON.stringify(line)}\n`
}

function pair({ start, end }: Span): [number, number] {
  return [start, end]
}

function plain(span: TextSpan | null): TextSpan | null {
  return span && { start: span.start, end: span.end, text: span.text }
}
