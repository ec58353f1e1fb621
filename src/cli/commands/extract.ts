import { extract, type Extraction } from '../../extract.ts'
import type { Span, TextSpan } from '../../text/span.ts'
import type { InputOptions } from '../incoming.ts'
import { printEach } from '../print-each.ts'

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
