import {
  listOccasions,
  listPrintedOf,
  type ComparisonFilter,
  type OccasionPrinting,
  type OccasionRow,
} from '../../database/queries/comparison.ts'
import type { ListDefinition } from '../lists/definition.ts'
import { articleOf, speakerColumns, speakerOf } from '../shared/references.ts'
import { readDifferences } from './fidelity.ts'

interface ComparedOutlet {
  readonly id: string
  readonly slug: string
  readonly name: string
}

type Asked = Omit<ComparisonFilter, 'outlets'> & { readonly outlets: readonly ComparedOutlet[] }

interface ComparisonRow extends OccasionRow {
  readonly outlets: readonly ComparedOutlet[]
  readonly printed: readonly OccasionPrinting[]
}

const serialisePrinting = (row: OccasionPrinting) => ({
  id: row.id,
  text: row.text,
  marked: row.marked === 1,
  fidelity: row.fidelity,
  verdict: row.verdict,
  differences: readDifferences(row.differences),
  article: articleOf(row),
})

function serialise({ statement_id, text, first_seen, outlets, printed, ...row }: ComparisonRow) {
  const quotes = Array.from(Map.groupBy(printed, ({ quote_id: id }) => id).values(), (printings) => ({
    id: printings[0]!.quote_id,
    fullest: printings[0]!.fullest,
    outlets: outlets.map(({ id, slug, name }) => ({
      outlet: { slug, name },
      printings: printings.filter(({ outlet_id: outlet }) => outlet === id).map(serialisePrinting),
    })),
  }))
  return {
    statement: statement_id,
    text,
    speaker: speakerOf(row),
    first_seen: first_seen === '' ? null : first_seen,
    quotes,
  }
}

/** What several of the given outlets print of, newest first. */
export const comparisonList: ListDefinition<Asked, ComparisonRow, ReturnType<typeof serialise>> = {
  list: 'comparison',
  kinds: () => ['string', 'string'],
  read: async (db, filter, after, limit) => {
    const outlets = filter.outlets.map(({ id }) => id)
    const rows: ComparisonRow[] = []
    for (const occasion of await listOccasions(
      db,
      { ...filter, outlets },
      after as [string, string] | undefined,
      limit,
    )) {
      rows.push({ ...occasion, outlets: filter.outlets, printed: await listPrintedOf(db, occasion, outlets) })
    }
    return rows
  },
  position: ({ first_seen: seen, id }) => [seen, id],
  serialise,
  columns: {
    statement: ({ statement }) => statement,
    text: ({ text }) => text,
    ...speakerColumns,
    first_seen: ({ first_seen: seen }) => seen,
    quotes: ({ quotes }) => quotes.length,
    quotations: ({ quotes }) => quotes.flatMap(({ outlets }) => outlets.flatMap(({ printings }) => printings)).length,
  },
}
