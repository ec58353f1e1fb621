import { z } from 'zod'
import { parseRow } from '../../src/articles/ndjson.ts'
import { InputError } from '../../src/articles/read.ts'
import { readText } from './read-text.ts'

const offset = z.int().min(0)

/** Fields are those of `quotations.ndjson`; `type` is left out where the corpus's own annotation decides. */
const quotationSchema = z.strictObject({
  start: offset,
  end: offset,
  type: z.enum(['speech', 'other']).optional(),
  speaker: z.string().optional(),
  how: z.enum(['explicit', 'pronoun', 'nominal', 'implicit']).optional(),
  cluster: z.string().optional(),
})

const labelsSchema = z.strictObject({
  id: z.string(),
  sha256: z.strictObject({ text: z.string(), annotation: z.string().optional() }),
  quotations: z.array(quotationSchema),
})

/** Labels of one article's marked segments, and the hashes of what they were made for. */
export type ArticleLabels = z.output<typeof labelsSchema>
export type QuotationLabel = z.output<typeof quotationSchema>

/** Reads the labels of a corpus, one article a line. @throws InputError at the first line that does not fit. */
export async function readLabels(path: string): Promise<ArticleLabels[]> {
  return (await readText(path)).split('\n').flatMap((line, index) => {
    if (line === '') return []
    const read = parseRow(line, labelsSchema)
    if ('problem' in read) throw new InputError(`${path}, line ${index + 1}: ${read.problem}`)
    return [read.row]
  })
}
