import type { Database } from '../../database/engine.ts'
import { findArticle } from '../../database/queries/articles.ts'
import { listQuoteQuotations } from '../../database/queries/quotations.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import type { StatementRow } from '../../database/queries/statements.ts'
import { witnessesOf, witnessesOfStatement } from '../../database/queries/witnesses.ts'
import { collate } from '../../variants/index.ts'
import { annotationPage, quotationAsAnnotation } from '../formats/annotations.ts'
import { writeJson, writeText } from '../background/answers.ts'
import { writeTable } from '../formats/csv.ts'
import { writeCollation, type CollationForm } from './collation.ts'
import { serialiseVariants, variantColumns } from './serialise.ts'
import { variantsSchema } from './schema.ts'

/** Printings of a quote that are attributed with some confidence. */
interface Printings {
  readonly quote: QuoteRow
  readonly least: number
}

/** The formats of variants, the default first. */
export const variantForms = ['json', 'csv'] as const

/** How an answer is written. */
interface InForm<Form> {
  readonly form: Form
  /** How a table is, as `writeCsv` has it. */
  readonly csv?: string | undefined
}

/** How each outlet prints a quote. */
export async function readVariants(
  db: Database,
  { quote, least, form, csv }: Printings & InForm<(typeof variantForms)[number]>,
): Promise<Uint8Array> {
  const found = serialiseVariants(quote, await listQuoteQuotations(db, quote.id, least))
  return form === 'csv' ? writeText(writeTable(found.variants, variantColumns, csv)) : writeJson(variantsSchema, found)
}

/** Every printing of a quote as annotations of the articles' texts. @param address of the page that they make */
export async function readAnnotations(
  db: Database,
  { quote, least, address }: Printings & { readonly address: string },
): Promise<Uint8Array> {
  const items: object[] = []
  for (const row of await listQuoteQuotations(db, quote.id, least)) {
    const article = await findArticle(db, row.article_id)
    if (article) items.push(quotationAsAnnotation(row, article))
  }
  return writeText(JSON.stringify(annotationPage(address, items, null)))
}

type Collated = { readonly quote: QuoteRow } | { readonly statement: StatementRow }

/** All printings of a quote or of a statement side by side. */
export async function readCollation(
  db: Database,
  { form, csv, ...of }: Collated & InForm<CollationForm>,
): Promise<Uint8Array> {
  const { base, witnesses } = await ('quote' in of ? witnessesOf(db, of.quote) : witnessesOfStatement(db, of.statement))
  const collation = collate(base, witnesses)
  const quotationsOf = new Map(witnesses.map(({ id, quotations }) => [id, quotations]))
  const named = collation.witnesses.map((witness) => ({ ...witness, quotations: quotationsOf.get(witness.id)! }))
  return writeCollation(form, { ...collation, witnesses: named }, csv)
}
