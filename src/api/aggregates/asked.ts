import { z } from 'zod'
import type { Database } from '../../database/engine.ts'
import type { SpeakerRow } from '../../database/queries/speakers.ts'
import { formatParameter } from '../formats/formats.ts'
import { csvParameter } from '../lists/parameters.ts'
import { outletNamed } from '../outlets/find.ts'
import { Problem } from '../problems/problem.ts'
import { slug } from '../shared/parameters.ts'
import { serialiseSpeaker } from '../speakers/list.ts'
import { timelineForms, type NamedOutlet, type NamedSpeaker } from './queries.ts'
import { periods } from './timeline.ts'

const day = (description: string, example: string) =>
  z.iso.date({ error: 'expected a date (2026-01-09)' }).meta({ description, examples: [example] })

/** The days that are counted. */
export const dayRange = {
  from: day('Only articles published on or after this day, in UTC.', '2026-01-01').optional(),
  to: day('Only articles published on or before this day, in UTC.', '2026-12-31').optional(),
}
export const outletFilter = slug('Only articles published by this outlet.', 'harrow-bay-courier').optional()
export const speakerFilter = slug('Only quotations of this speaker.', 'delcy-rodriguez').optional()

/** The parameters of a timeline. */
export const timelineQuery = z.strictObject({
  speaker: speakerFilter,
  outlet: outletFilter,
  ...dayRange,
  per: z.enum(periods).default('day').describe('The period that each point covers. Weeks begin on Monday.'),
  ...formatParameter(timelineForms, {
    json: '`json`: the points.',
    csv: '`csv`: a row for each point.',
    svg: '`svg`: a chart for light and dark backgrounds.',
  }),
  ...csvParameter,
})

/** A speaker as it is counted. @throws Problem where nothing is counted of the speaker */
export function shownSpeaker(speaker: SpeakerRow): NamedSpeaker {
  if (!speaker.named)
    throw new Problem('not-found', `An article only describes "${speaker.name}"; nothing is counted across articles.`)
  const { slug, name, kind, named: isNamed } = serialiseSpeaker(speaker)
  return { id: speaker.id, shown: { slug, name, kind, named: isNamed } }
}

/** An outlet as it is counted. @throws Problem where there is none of that slug */
export async function outletShown(database: Database, named: string): Promise<NamedOutlet> {
  const { id, slug, name } = await outletNamed(database, named)
  return { id, shown: { slug, name } }
}
