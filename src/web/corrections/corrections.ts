import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../../api/access/authorize.ts'
import { unwrap } from '../../api/background/writer.ts'
import { correctionList, serialiseCorrection } from '../../api/corrections/list.ts'
import { correctionKinds, longestReason } from '../../api/corrections/schema.ts'
import { readPage } from '../../api/lists/page.ts'
import { cursorParameter, limitParameter } from '../../api/lists/parameters.ts'
import { Problem } from '../../api/problems/problem.ts'
import { id as opaqueId, slug, yesOrNo } from '../../api/shared/parameters.ts'
import { findCorrection } from '../../database/queries/corrections.ts'
import { speakersWithSlugs } from '../../database/queries/speakers.ts'
import type { ForeseenChange } from '../../tracker/corrections/foresee.ts'
import { correctionPage } from '../addresses.ts'
import { fieldsOf } from '../form.ts'
import { html, type Part } from '../html.ts'
import { mayCorrect, pageConfig, sendPage } from '../page.ts'
import { listView } from '../parts/list-view.ts'
import { refusalOf, type FormServices } from './carry-out.ts'
import type { Entered } from './choices.ts'
import { correctionItem, correctionView } from './correction-view.ts'
import { previewView } from './preview-view.ts'
import { quotationForms } from './quotation-form.ts'
import { speakerForms } from './speaker-form.ts'
import { saidBy } from './words.ts'

/** The pages at `/corrections`, and the forms by which they are made. */
export const correctionPages: FastifyPluginAsyncZod<FormServices> = async (app, services) => {
  const { database, writer, gate, settings } = services
  quotationForms(app, services)
  speakerForms(app, services)

  const querystring = z.strictObject({
    kind: z.enum(correctionKinds).optional(),
    quotation: opaqueId('Only corrections that name this quotation.').optional(),
    quote: opaqueId('Only corrections that name a quotation of this quote.').optional(),
    speaker: slug('Only corrections that say something of this speaker.', 'delcy-rodriguez').optional(),
    in_force: yesOrNo('Only corrections in force, or only revoked ones.').optional(),
    curator: opaqueId('Only corrections made with the API key of this id.').optional(),
    limit: limitParameter(settings.PAGE_LIMIT),
    cursor: cursorParameter,
  })

  app.get('/corrections', { config: pageConfig, schema: { hide: true, querystring } }, async (request, reply) => {
    const { limit, cursor, ...filter } = request.query
    const { rows, next_url } = await readPage(
      request,
      reply,
      { limit, cursor },
      correctionList,
      filter,
      (after, most) => correctionList.read(database, filter, after, most),
    )
    const corrections = rows.map(serialiseCorrection)
    const names = await namesIn(corrections)
    const isOwn = filter.curator !== undefined && filter.curator === request.session?.key.id
    return sendPage(
      reply,
      listView({
        title: isOwn ? 'Your corrections' : 'Corrections',
        lead: html`<p>
          What people say against what the program found, newest first. It goes before the program, also when everything is
          read again.
        </p>`,
        address: '/corrections',
        filter: { ...filter, in_force: filter.in_force === undefined ? undefined : String(filter.in_force) },
        items: corrections.map((correction) => correctionItem(correction, names, mayCorrect(request))),
        next: next_url,
      }),
    )
  })

  const params = z.strictObject({ id: opaqueId('Opaque id of the correction.') })

  app.get('/corrections/:id', { config: pageConfig, schema: { hide: true, params } }, async (request, reply) => {
    const correction = await correctionOf(request.params.id)
    return sendPage(reply, correctionView({ correction, names: await namesIn([correction]), session: request.session }))
  })

  app.post(
    '/corrections/:id',
    { config: { ...pageConfig, scope: 'open' }, schema: { hide: true, params } },
    async (request, reply) => {
      const fields = fieldsOf(request)
      const refused = await gate.admit(request, reply, fields, 'curate')
      const correction = await correctionOf(request.params.id)
      const names = await namesIn([correction])
      const { session } = request
      const again = (code: number, problems: Entered['problems'], refusal?: Part) =>
        sendPage(
          reply.code(code),
          correctionView({
            correction,
            names,
            session,
            entered: { fields, problems },
            ...(refusal !== undefined && { refusal }),
          }),
        )
      if (refused) return again(refused.status, new Map(), refused.message)
      if (fields['step'] === 'edit') return again(200, new Map())
      const { reason = '' } = fields
      if (reason === '') return again(422, new Map([['reason', 'Say why it is undone.']]))
      if (reason.length > longestReason)
        return again(422, new Map([['reason', `Use at most ${longestReason} characters.`]]))
      const { id } = correction
      const change: ForeseenChange = { revoked: id }
      const answer = unwrap(
        fields['step'] === 'make'
          ? await writer.revoke(id, reason, actorOf(request))
          : await writer.foresee(change, actorOf(request)),
      )
      if ('refusal' in answer) return again(409, new Map(), refusalOf(answer, undefined).refusal)
      if (!('foreseen' in answer)) return reply.redirect(correctionPage(id), 303)
      const { foreseen } = answer
      const said = saidBy(correction, names)
      return sendPage(
        reply,
        previewView({ said, foreseen, fields, address: correctionPage(id), session, undoes: true }),
      )
    },
  )

  async function correctionOf(id: string) {
    const row = await findCorrection(database, id)
    if (row === undefined) throw new Problem('not-found', `There is no correction "${id}".`)
    return serialiseCorrection(row)
  }

  /** The names of the speakers of whom corrections say something, by slug. */
  async function namesIn(corrections: readonly ReturnType<typeof serialiseCorrection>[]) {
    const slugs = corrections.flatMap(({ about }) =>
      [about?.speaker, about?.same_as].filter((one) => one !== null && one !== undefined),
    )
    const speakers = await speakersWithSlugs(database, new Set(slugs))
    return new Map(Array.from(speakers, ([slug, { name }]) => [slug, name]))
  }
}
