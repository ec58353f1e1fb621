import type { FastifyReply } from 'fastify'
import type { Database } from '../../database/engine.ts'
import {
  bearersOf,
  findSpeaker,
  hasSpeaker,
  speakersBeginning,
  wordsOf,
  type SpeakerRow,
} from '../../database/queries/speakers.ts'
import { foldName, mostSimilar, slugOf } from '../../names/index.ts'
import { findNamed, unknownName, type Named } from '../http/names.ts'
import type { Problem } from '../problems/problem.ts'
import { speakerAddress } from '../shared/references.ts'

/** Speakers that are looked at for one whose name is like another. */
const mostConsidered = 200
/** Letters at the beginning of a word in which most slips leave it as it is. */
const beginning = 3
const mostOffered = 3

const near = ({ slug, name }: SpeakerRow) => ({ slug, name, address: speakerAddress(slug) })

const speakers = (database: Database): Named<SpeakerRow> => ({
  thing: 'speaker',
  find: (slug) => findSpeaker(database, slug),
  bearers: async (slug) => (await bearersOf(database, wordsOf(slug).join(' '))).map(near),
  nearest: async (slug) => {
    const words = wordsOf(slug)
    const beginnings = [...new Set(words.map((word) => word.slice(0, beginning)))]
    const considered = await speakersBeginning(database, beginnings, mostConsidered)
    return mostSimilar(words.join(' '), considered, ({ name }) => wordsOf(name).join(' '), mostOffered).map(near)
  },
})

/** The speaker of a slug, as `findNamed` finds it. @param rest what of the address follows the slug */
export const speakerOrRedirect = (
  database: Database,
  slug: string,
  rest: string,
  reply: FastifyReply,
): Promise<SpeakerRow | undefined> => findNamed(speakers(database), slug, rest, reply)

/** The speaker that a parameter names. @throws Problem where there is none */
export async function speakerNamed(database: Database, slug: string): Promise<SpeakerRow> {
  const speaker = await findSpeaker(database, slug)
  if (speaker === undefined) throw await unknownSpeaker(database, slug)
  return speaker
}

/** @throws Problem where a filter names a speaker that there is not */
export async function expectSpeaker(database: Database, slug: string | undefined): Promise<void> {
  if (slug !== undefined && !(await hasSpeaker(database, slug))) throw await unknownSpeaker(database, slug)
}

/**
 * The speaker whom somebody means who types a name, a slug or the address of a speaker's page; the problem of it, with
 * the nearest names, where that is nobody or could be several.
 */
export async function speakerMeant(database: Database, text: string): Promise<SpeakerRow | Problem> {
  const typed = /\/speakers\/([a-z0-9-]+)/.exec(text)?.[1] ?? slugOf(foldName(text))
  const found = await findSpeaker(database, typed)
  if (found !== undefined) return found
  const bearers = await bearersOf(database, wordsOf(typed).join(' '))
  return bearers.length === 1 ? bearers[0]! : unknownSpeaker(database, typed)
}

/** The speaker of a slug; where there is none, those who go by that name. */
export async function speakerOrBearers(
  database: Database,
  slug: string,
): Promise<{ readonly speaker: SpeakerRow } | { readonly bearers: readonly SpeakerRow[] }> {
  const speaker = await findSpeaker(database, slug)
  if (speaker !== undefined) return { speaker }
  const bearers = await bearersOf(database, wordsOf(slug).join(' '))
  if (bearers.length === 0) throw await unknownSpeaker(database, slug)
  return { bearers }
}

const unknownSpeaker = (database: Database, slug: string): Promise<Problem> =>
  unknownName(speakers(database), slug, 'speaker')
