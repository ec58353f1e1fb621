import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { countList } from '../../api/aggregates/list.ts'
import { correctionList, serialiseCorrection } from '../../api/corrections/list.ts'
import { goneSignal } from '../../api/http/connections.ts'
import { slug as speakerSlug } from '../../api/shared/parameters.ts'
import { speakerNamed } from '../../api/speakers/find.ts'
import { articlesOfSpeaker } from '../../database/queries/articles.ts'
import { linkOfSpeaker } from '../../database/queries/corrections.ts'
import { speakersBeginning, speakersWithSlugs, wordsOf, type SpeakerRow } from '../../database/queries/speakers.ts'
import type { NewCorrection } from '../../tracker/corrections/corrections.ts'
import { pageConfig, sendPage } from '../page.ts'
import { askedOfSpeaker } from './asked.ts'
import { carryOut, type FormServices, type SentForm } from './carry-out.ts'
import type { Entered } from './choices.ts'
import { speakerFormView } from './speaker-view.ts'
import { saidBy, type Said } from './words.ts'

/** Names that are suggested while one types. */
const mostKnown = 200
/** Of these, at most so many because they are like the speaker's own. */
const mostAlike = 40
/** Articles that are offered. */
const mostArticles = 20
/** Corrections that are shown. */
const mostInForce = 20

/** The page at `/speakers/{slug}/correct`. */
export function speakerForms(app: FastifyInstance, services: FormServices): void {
  const { database, reader } = services
  const params = z.strictObject({ slug: speakerSlug('Readable id of the speaker.', 'delcy-rodriguez') })
  type Asking = FastifyRequest<{ Params: z.output<typeof params> }>

  app.get(
    '/speakers/:slug/correct',
    { config: { ...pageConfig, scope: 'curate' }, schema: { hide: true, params } },
    async (request: Asking, reply) => {
      const speaker = await speakerNamed(database, request.params.slug)
      const fields = {
        name: speaker.name,
        speaker_kind: speaker.kind,
        link: (await linkOfSpeaker(database, speaker.id)) ?? '',
      }
      return sendPage(reply, await formOf(speaker, request, reply, { fields, problems: new Map() }))
    },
  )

  app.post(
    '/speakers/:slug/correct',
    { config: { ...pageConfig, scope: 'open' }, schema: { hide: true, params } },
    async (request: Asking, reply) =>
      carryOut(services, request, reply, async (fields): Promise<SentForm> => {
        const speaker = await speakerNamed(database, request.params.slug)
        return {
          asked: await askedOfSpeaker(database, speaker, fields),
          said,
          form: (entered) => formOf(speaker, request, reply, entered),
        }
      }),
  )

  /** The form, with everything that it offers. */
  async function formOf(speaker: SpeakerRow, request: FastifyRequest, reply: FastifyReply, entered: Entered) {
    const filter = { by: ['speaker'], sort: 'quotations' } as const
    const words = wordsOf(speaker.name)
    const [alike, counts, articles, corrections] = await Promise.all([
      words.length === 0 ? [] : speakersBeginning(database, words, mostAlike),
      reader.read('rows', { list: countList.list, filter, after: undefined, limit: mostKnown }, goneSignal(reply)),
      articlesOfSpeaker(database, speaker.id, mostArticles),
      correctionList.read(database, { speaker: speaker.slug, in_force: true }, undefined, mostInForce),
    ])
    const quoted = counts.flatMap((row) => countList.serialise(row as never).speaker ?? [])
    const known = new Map([...alike, ...quoted].map(({ slug, name }) => [slug, { slug, name }]))
    known.delete(speaker.slug)
    const before = corrections.map(serialiseCorrection)
    const names = await namesOf(before.flatMap(({ about }) => [about?.speaker, about?.same_as]))
    return speakerFormView({
      ...entered,
      speaker,
      known: [...known.values()],
      articles,
      inForce: before.map((correction) => ({ ...saidBy(correction, names), id: correction.id })),
      session: request.session,
    })
  }

  async function namesOf(slugs: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
    const speakers = await speakersWithSlugs(database, new Set(slugs.filter((one) => one != null)))
    return new Map(Array.from(speakers, ([slug, { name }]) => [slug, name]))
  }

  /** What a correction of the speaker would say. */
  async function said(correction: NewCorrection): Promise<Said> {
    if (!('speaker' in correction) || 'quotation' in correction) return { kind: correction.kind, quotations: [] }
    const other = correction.kind === 'same-speaker' ? correction.same_as : undefined
    const names = await namesOf([correction.speaker, other])
    const named = (slug: string) => ({ slug, name: names.get(slug) ?? slug })
    const { kind } = correction
    return {
      kind,
      quotations: [],
      speaker: named(correction.speaker),
      ...(other !== undefined && { other: named(other) }),
      ...(kind === 'other-speaker' && { article: correction.article, given: correction.apart_as }),
      ...(kind === 'speaker-name' && { given: correction.name }),
      ...(kind === 'speaker-kind' && { given: correction.speaker_kind }),
      ...(kind === 'speaker-link' && { given: correction.link }),
    }
  }
}
