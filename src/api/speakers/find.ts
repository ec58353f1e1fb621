import type { Database } from '../../database/engine.ts'
import { findSpeaker, type SpeakerRow } from '../../database/queries/speakers.ts'
import { Problem } from '../problems/problem.ts'

export const unknownSpeaker = (slug: string) => new Problem('not-found', `There is no speaker "${slug}".`)

/** The speaker of a slug. @throws Problem where there is none */
export async function speakerNamed(database: Database, slug: string): Promise<SpeakerRow> {
  const speaker = await findSpeaker(database, slug)
  if (speaker === undefined) throw unknownSpeaker(slug)
  return speaker
}
