import type { Database } from '../../database/engine.ts'
import {
  listCounts,
  namesOf,
  type CountFilter,
  type CountKey,
  type CountRow,
} from '../../database/queries/aggregates.ts'
import type { ListDefinition } from '../lists/definition.ts'

/** What is counted. Speaker and outlet are given by id. */
export interface CountListFilter extends CountFilter {
  /** What counts are grouped by, in the order of the list. */
  readonly by: readonly CountKey[]
  readonly sort: 'key' | 'quotations'
}

const columnOf = { speaker: 'speaker_id', outlet: 'outlet_id', day: 'day' } as const

/** Counts of quotations, grouped by speaker, outlet and/or day. */
export const countList: ListDefinition<
  CountListFilter,
  Awaited<ReturnType<typeof named>>[number],
  ReturnType<typeof serialise>
> = {
  list: 'counts',
  kinds: ({ by, sort }) => [...(sort === 'quotations' ? ['number' as const] : []), ...by.map(() => 'string' as const)],
  read: async (db, { by, sort, ...filter }, after, limit) =>
    named(db, await listCounts(db, by, filter, sort === 'quotations', after, limit)),
  position: ({ row }, { by, sort }) => [
    ...(sort === 'quotations' ? [row.quotations] : []),
    ...by.map((key) => row[columnOf[key]]!),
  ],
  serialise,
  columns: {
    speaker: ({ speaker }) => speaker?.slug,
    outlet: ({ outlet }) => outlet?.slug,
    day: ({ day }) => day,
    quotations: ({ quotations }) => quotations,
    articles: ({ articles }) => articles,
  },
}

/** Looks up the names of speakers and outlets. */
async function named(db: Database, rows: readonly CountRow[]) {
  const ids = (of: (row: CountRow) => string | null) => [...new Set(rows.flatMap((row) => of(row) ?? []))]
  const { speakers, outlets } = await namesOf(
    db,
    ids((row) => row.speaker_id),
    ids((row) => row.outlet_id),
  )
  return rows.map((row) => ({
    row,
    speaker: row.speaker_id === null ? null : (speakers.get(row.speaker_id) ?? null),
    outlet: row.outlet_id === null ? null : (outlets.get(row.outlet_id) ?? null),
  }))
}

function serialise({ row: { day, quotations, articles }, speaker, outlet }: Awaited<ReturnType<typeof named>>[number]) {
  return { speaker, outlet, day, quotations, articles }
}
