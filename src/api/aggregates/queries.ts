import type { Database } from '../../database/engine.ts'
import {
  coQuotedWith,
  dailyCounts,
  dailyQuotes,
  mostConsidered,
  type CountFilter,
} from '../../database/queries/aggregates.ts'
import { writeTable } from '../formats/csv.ts'
import { writeJson, writeText } from '../background/answers.ts'
import { speakerOf } from '../shared/references.ts'
import { coQuotedSchema, timelineSchema } from './schema.ts'
import { cutTimeline, type Period, type TimelinePoint } from './timeline.ts'

/** The formats of a timeline, the default first. */
export const timelineForms = ['json', 'csv', 'svg'] as const

/** A speaker or outlet as it is shown, with the id that it is counted by. */
interface Named<Shown> {
  readonly id: string
  readonly shown: Shown
}

export type NamedSpeaker = Named<{
  readonly slug: string
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group'
  readonly named: boolean
}>
export type NamedOutlet = Named<{ readonly slug: string; readonly name: string }>

/** What a timeline is asked for. */
export interface AskedTimeline extends Pick<CountFilter, 'from' | 'to'> {
  readonly speaker: NamedSpeaker | null
  readonly outlet: NamedOutlet | null
  readonly per: Period
  readonly format: (typeof timelineForms)[number]
  /** How a table is written, as `writeCsv` has it. */
  readonly csv?: string | undefined
}

const timelineColumns = {
  start: ({ start }: TimelinePoint) => start,
  quotations: ({ quotations }: TimelinePoint) => quotations,
  articles: ({ articles }: TimelinePoint) => articles,
  quotes: ({ quotes }: TimelinePoint) => quotes,
}

/** How much was quoted when, in the format asked for. */
export async function readTimeline(
  db: Database,
  { speaker, outlet, per, format, csv, from, to }: AskedTimeline,
): Promise<Uint8Array> {
  const filter = { speaker: speaker?.id, outlet: outlet?.id, from, to }
  const quotes = outlet === null ? await dailyQuotes(db, filter) : null
  const data = cutTimeline(await dailyCounts(db, filter), quotes, per)
  if (format === 'csv') return writeText(writeTable(data, timelineColumns, csv))
  const sum = (count: (point: TimelinePoint) => number) => data.reduce((total, point) => total + count(point), 0)
  const timeline = {
    speaker: speaker?.shown ?? null,
    outlet: outlet?.shown ?? null,
    per,
    total: {
      quotations: sum(({ quotations }) => quotations),
      articles: sum(({ articles }) => articles),
      quotes: quotes && sum(({ quotes }) => quotes ?? 0),
    },
    data,
  }
  if (format === 'json') return writeJson(timelineSchema, timeline)
  // The drawing library takes longer to load than the service to start.
  const { drawTimeline } = await import('./drawing.ts')
  return writeText(drawTimeline(timeline))
}

/** Who is quoted together with a speaker. @param limit most others to return */
export async function readCoQuoted(
  db: Database,
  { speaker, limit }: { readonly speaker: NamedSpeaker; readonly limit: number },
): Promise<Uint8Array> {
  const { considered, rows } = await coQuotedWith(db, speaker.id, limit)
  return writeJson(coQuotedSchema, {
    speaker: speaker.shown,
    considered,
    complete: considered < mostConsidered,
    data: rows.map((row) => ({ speaker: speakerOf(row)!, articles: row.articles })),
  })
}
