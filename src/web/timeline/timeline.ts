import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { outletShown, shownSpeaker, timelineQuery } from '../../api/aggregates/asked.ts'
import { speakerNamed } from '../../api/speakers/find.ts'
import { timelineSchema } from '../../api/aggregates/schema.ts'
import { readJson } from '../../api/background/answers.ts'
import { goneSignal } from '../../api/http/connections.ts'
import type { Services } from '../../api/services.ts'
import { withQuery } from '../addresses.ts'
import { html } from '../html.ts'
import { pageConfig, sendPage } from '../page.ts'
import { timelineFigure } from '../parts/timeline-figure.ts'

/** The page at `/timeline`. */
export const timelinePage: FastifyPluginAsyncZod<Services> = async (app, { database, reader }) => {
  const querystring = timelineQuery.omit({ format: true })
  app.get('/timeline', { config: pageConfig, schema: { hide: true, querystring } }, async (request, reply) => {
    const { speaker, outlet, ...rest } = request.query
    const asked = {
      ...rest,
      speaker: speaker === undefined ? null : shownSpeaker(await speakerNamed(database, speaker)),
      outlet: outlet === undefined ? null : await outletShown(database, outlet),
      format: 'json',
    } as const
    const timeline = readJson(timelineSchema, await reader.read('timeline', asked, goneSignal(reply)))
    const address = withQuery('/v1/timeline', request.query)
    return sendPage(reply, {
      title: 'Timeline',
      api: address,
      main: html`<h1>How much was quoted when</h1>
<form class="search" action="/timeline"><p class="filters">
<label>from <input type="date" name="from" value="${rest.from ?? ''}"></label>
<label>to <input type="date" name="to" value="${rest.to ?? ''}"></label>
<label>per <select name="per">${(['day', 'week', 'month'] as const).map((per) => html`<option${per === rest.per && html` selected`}>${per}</option>`)}</select></label>
${speaker !== undefined && html`<input type="hidden" name="speaker" value="${speaker}">`}${outlet !== undefined && html`<input type="hidden" name="outlet" value="${outlet}">`}
<button>Show</button></p></form>
${timelineFigure(timeline, address) || html`<p class="empty">Nothing that is dated was quoted then.</p>`}`,
    })
  })
}
