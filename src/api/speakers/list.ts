import { listSpeakers, type SpeakerFilter, type SpeakerRow } from '../../database/queries/speakers.ts'
import type { ListDefinition } from '../lists/definition.ts'

/** A speaker as lists show it. */
export const serialiseSpeaker = ({ slug, name, kind, named, quotes, quotations }: SpeakerRow) => ({
  slug,
  name,
  kind,
  named: named === 1,
  quotes,
  quotations,
})

/** Speakers, by name or by how often they are quoted. */
export const speakerList: ListDefinition<SpeakerFilter, SpeakerRow, ReturnType<typeof serialiseSpeaker>> = {
  list: 'speakers',
  kinds: ({ sort }) => [...(sort === 'quotes' ? ['number' as const] : []), 'string', 'string'],
  read: listSpeakers,
  position: ({ quotes, name, id }, { sort }) => [...(sort === 'quotes' ? [quotes] : []), name, id],
  serialise: serialiseSpeaker,
  columns: {
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    named: ({ named }) => String(named),
    quotes: ({ quotes }) => quotes,
    quotations: ({ quotations }) => quotations,
  },
}
