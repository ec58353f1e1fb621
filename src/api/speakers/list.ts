import { listSpeakers, type SpeakerRow } from '../../database/queries/speakers.ts'
import type { ListKind } from '../lists/kind.ts'

/** A speaker as lists show it. */
export const serialiseSpeaker = ({ slug, name, kind, quotes }: SpeakerRow) => ({ slug, name, kind, quotes })

/** Speakers, by name. */
export const speakerList: ListKind<object, SpeakerRow, ReturnType<typeof serialiseSpeaker>> = {
  list: 'speakers',
  kinds: () => ['string', 'string'],
  read: (db, _filter, after, limit) => listSpeakers(db, after as [string, string] | undefined, limit),
  position: ({ name, id }) => [name, id],
  serialise: serialiseSpeaker,
  columns: {
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    quotes: ({ quotes }) => quotes,
  },
}
