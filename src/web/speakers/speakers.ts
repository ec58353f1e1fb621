import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readJson } from '../../api/background/answers.ts'
import { coQuotedSchema, timelineSchema } from '../../api/aggregates/schema.ts'
import { goneSignal } from '../../api/http/connections.ts'
import { readPage } from '../../api/lists/page.ts'
import { cursorParameter, limitParameter } from '../../api/lists/parameters.ts'
import { quoteList, type SortedFilter } from '../../api/quotes/list.ts'
import type { Services } from '../../api/services.ts'
import { slug } from '../../api/shared/parameters.ts'
import { speakerOrBearers } from '../../api/speakers/find.ts'
import { serialiseSpeaker, speakerList } from '../../api/speakers/list.ts'
import { linkOfSpeaker } from '../../database/queries/corrections.ts'
import { aliasesOf, membersOf } from '../../database/queries/speakers.ts'
import { speakerPage } from '../addresses.ts'
import { mayCorrect, pageConfig, sendPage } from '../page.ts'
import { listView } from '../parts/list-view.ts'
import { bearersView, speakerItem, speakerView } from './speaker-view.ts'

const shown = 5
const mostCoQuoted = 12

/** The pages at `/speakers` and `/speakers/{slug}`. */
export const speakerPages: FastifyPluginAsyncZod<Services> = async (app, { database, reader, settings }) => {
  const querystring = z.strictObject({ limit: limitParameter(settings.PAGE_LIMIT), cursor: cursorParameter })

  app.get('/speakers', { config: pageConfig, schema: { hide: true, querystring } }, async (request, reply) => {
    const filter = { named: 'true', sort: 'name' } as const
    const { rows, next_url } = await readPage(request, reply, request.query, speakerList, filter, (after, limit) =>
      speakerList.read(database, filter, after, limit),
    )
    const items = rows.map(speakerList.serialise).map(speakerItem)
    return sendPage(reply, listView({ title: 'Speakers', address: '/speakers', items, next: next_url }))
  })

  const params = z.strictObject({ slug: slug('Readable id of the speaker.', 'delcy-rodriguez') })

  app.get('/speakers/:slug', { config: pageConfig, schema: { hide: true, params } }, async (request, reply) => {
    const asked = request.params.slug
    const found = await speakerOrBearers(database, asked)
    if (!('speaker' in found)) {
      const { bearers } = found
      if (bearers.length === 1) return reply.redirect(speakerPage(bearers[0]!.slug), 307)
      return sendPage(reply.code(300), bearersView(asked.replaceAll('-', ' '), bearers.map(serialiseSpeaker)))
    }
    const row = found.speaker
    const speaker = serialiseSpeaker(row)
    const gone = goneSignal(reply)
    const quotes = async (filter: Partial<SortedFilter>) =>
      (
        await reader.read(
          'rows',
          {
            list: quoteList.list,
            filter: { sort: 'outlets', speaker: speaker.slug, ...filter },
            after: undefined,
            limit: shown,
          },
          gone,
        )
      ).map((one) => quoteList.serialise(one as never))
    // Nothing is counted of those whom one article only describes.
    const counted = speaker.named ? { id: row.id, shown: speaker } : null
    const [aliases, members, wikidata, widest, altered, newest, timeline, coQuoted] = await Promise.all([
      aliasesOf(database, row.id),
      membersOf(database, row.id),
      linkOfSpeaker(database, row.id),
      quotes({}),
      quotes({ fidelity: 'altered' }),
      quotes({ sort: 'first_seen' }),
      counted && reader.read('timeline', { speaker: counted, outlet: null, per: 'day', format: 'json' }, gone),
      counted && reader.read('coQuoted', { speaker: counted, limit: mostCoQuoted }, gone),
    ])
    return sendPage(
      reply,
      speakerView({
        speaker,
        aliases,
        members,
        wikidata,
        correcting: mayCorrect(request),
        widest,
        altered,
        newest,
        timeline: timeline && readJson(timelineSchema, timeline),
        coQuoted: coQuoted ? readJson(coQuotedSchema, coQuoted).data : [],
      }),
    )
  })
}
