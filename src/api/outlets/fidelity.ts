import { listByFidelity, type ComparedRow, type FidelityFilter } from '../../database/queries/fidelity.ts'
import type { DatedPosition } from '../../database/queries/keyset.ts'
import { verdicts, type DifferenceKind, type Verdict } from '../../variants/index.ts'
import type { Columns } from '../formats/csv.ts'
import type { ListDefinition } from '../lists/definition.ts'
import { articleOf, speakerColumns, speakerOf } from '../shared/references.ts'

/**
 * How many quotations of an outlet there are of each class, with the addresses of these.
 * @param counts by verdict; null stands for the fullest wordings
 */
export function serialiseFidelity(
  outlet: { readonly slug: string; readonly name: string },
  counts: ReadonlyMap<Verdict | null, number>,
) {
  const classes = verdicts.map((fidelity) => ({
    fidelity,
    count: counts.get(fidelity) ?? 0,
    quotations: `/v1/outlets/${outlet.slug}/fidelity/${fidelity}`,
  }))
  return {
    outlet: { slug: outlet.slug, name: outlet.name },
    compared: classes.reduce((sum, { count }) => sum + count, 0),
    fullest: counts.get(null) ?? 0,
    classes,
  }
}

/** The counts as rows of a table: one for each class. */
export const fidelityRows = ({ outlet, compared, fullest, classes }: ReturnType<typeof serialiseFidelity>) =>
  classes.map(({ fidelity, count }) => ({ outlet, compared, fullest, fidelity, count }))

export const fidelityColumns: Columns<ReturnType<typeof fidelityRows>[number]> = {
  outlet: ({ outlet }) => outlet.slug,
  outlet_name: ({ outlet }) => outlet.name,
  fidelity: ({ fidelity }) => fidelity,
  count: ({ count }) => count,
  compared: ({ compared }) => compared,
  fullest: ({ fullest }) => fullest,
}

export const readDifferences = (json: string) => JSON.parse(json) as Partial<Record<DifferenceKind, number>>

const serialise = (row: ComparedRow) => ({
  id: row.id,
  quote: row.quote_id,
  text: row.text,
  fullest: row.fullest,
  differences: readDifferences(row.differences),
  speaker: speakerOf(row),
  article: articleOf(row),
})

/** The quotations behind one of the counts, the newest first. */
export const comparedList: ListDefinition<FidelityFilter, ComparedRow, ReturnType<typeof serialise>> = {
  list: 'compared-quotations',
  kinds: () => ['string', 'string'],
  read: (db, filter, after, limit) => listByFidelity(db, filter, after as DatedPosition | undefined, limit),
  position: ({ published_at: published, id }) => [published ?? '', id],
  serialise,
  columns: {
    id: ({ id }) => id,
    quote: ({ quote }) => quote,
    text: ({ text }) => text,
    fullest: ({ fullest }) => fullest,
    differences: ({ differences }) => Object.keys(differences).join(' '),
    ...speakerColumns,
    article: ({ article }) => article.id,
    url: ({ article }) => article.url,
    published: ({ article }) => article.published,
  },
}
