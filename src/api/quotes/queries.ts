import type { Database } from '../../database/engine.ts'
import { findArticle } from '../../database/queries/articles.ts'
import { listQuoteQuotations } from '../../database/queries/quotations.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import type { StatementRow } from '../../database/queries/statements.ts'
import { witnessesOf, witnessesOfStatement } from '../../database/queries/witnesses.ts'
import { collate } from '../../variants/index.ts'
import { annotationPage, quotationAsAnnotation } from '../formats/annotations.ts'
import { writeJson, writeText } from '../background/answers.ts'
import { writeCollation, type CollationForm } from './collation.ts'
import { serialiseVariants } from './serialise.ts'
import { variantsSchema } from './schema.ts'

/** Printings of a quote that are attributed with some confidence. */
interface Printings {
  readonly quote: QuoteRow
  readonly least: number
}

/** How each outlet prints a quote. */
export async function readVariants(db: Database, { quote, least }: Printings): Promise<Uint8Array> {
  return writeJson(variantsSchema, serialiseVariants(quote, await listQuoteQuotations(db, quote.id, least)))
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
  { form, ...of }: Collated & { readonly form: CollationForm },
): Promise<Uint8Array> {
  const { base, witnesses } = await ('quote' in of ? witnessesOf(db, of.quote) : witnessesOfStatement(db, of.statement))
  return writeCollation(form, collate(base, witnesses))
}
