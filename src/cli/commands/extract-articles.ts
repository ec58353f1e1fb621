import { extractedLine } from '../../extracted/row.ts'
import { extractOptionsOf } from '../../tracker/articles/articles.ts'
import { readText } from '../../tracker/articles/read-text.ts'
import type { InputOptions } from '../incoming.ts'
import { printEach } from '../print-each.ts'

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
