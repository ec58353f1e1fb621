import type { Database } from '../../database/engine.ts'
import { findSpeaker, listSpeakers, type SpeakerFilter, type SpeakerRow } from '../../database/queries/speakers.ts'
import type { ListDefinition } from '../lists/definition.ts'
import { Problem } from '../problems/problem.ts'

/** A speaker as lists show it. */
export const serialiseSpeaker = ({ slug, name, kind, named, quotes }: SpeakerRow) => ({
  slug,
  name,
  kind,
  named: named === 1,
  quotes,
})

/** Speakers, by name. */
export const speakerList: ListDefinition<SpeakerFilter, SpeakerRow, ReturnType<typeof serialiseSpeaker>> = {
  list: 'speakers',
  kinds: () => ['string', 'string'],
  read: (db, filter, after, limit) => listSpeakers(db, filter, after as [string, string] | undefined, limit),
  position: ({ name, id }) => [name, id],
  serialise: serialiseSpeaker,
  columns: {
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    named: ({ named }) => String(named),
    quotes: ({ quotes }) => quotes,
  },
}

export const unknownSpeaker = (slug: string) => new Problem('not-found', `There is no speaker "${slug}".`)

/** The speaker of a slug. @throws Problem where there is none */
export async function speakerNamed(database: Database, slug: string): Promise<SpeakerRow> {
  const speaker = await findSpeaker(database, slug)
  if (speaker === undefined) throw unknownSpeaker(slug)
  return speaker
}
