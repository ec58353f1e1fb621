import type { FastifyReply } from 'fastify'
import { goneSignal } from '../../api/http/connections.ts'
import { quoteList, type SortedFilter } from '../../api/quotes/list.ts'
import { countList, type CountListFilter } from '../../api/aggregates/list.ts'
import { statementList } from '../../api/statements/list.ts'
import type { Services } from '../../api/services.ts'
import { sendPage } from '../page.ts'
import { emptyView, startView } from './start-view.ts'

const shown = 6
const dayLength = 86_400_000

/** What counts as lately: so many days before the newest quote. */
const latelyDays = 30

/** Answers with the page at `/`. */
export async function sendStart({ reader, settings }: Services, reply: FastifyReply): Promise<FastifyReply> {
  const gone = goneSignal(reply)
  const quotes = async (filter: SortedFilter, limit = shown) =>
    (await reader.read('rows', { list: quoteList.list, filter, after: undefined, limit }, gone)).map((row) =>
      quoteList.serialise(row as never),
    )
  const counts = async (by: CountListFilter['by']) =>
    (
      await reader.read(
        'rows',
        { list: countList.list, filter: { by, sort: 'quotations' }, after: undefined, limit: 12 },
        gone,
      )
    ).map((row) => countList.serialise(row as never))
  const [newest] = await quotes({ sort: 'first_seen' }, 1)
  const { session } = reply.request
  if (newest === undefined) return sendPage(reply, emptyView({ session, fetches: settings.FETCHING === 'on' }))
  const seen = newest.first_seen
  const from =
    seen === null ? undefined : new Date(Date.parse(seen) - latelyDays * dayLength).toISOString().slice(0, 10)
  const [widest, differing, statements, speakers, outlets] = await Promise.all([
    quotes({ sort: 'outlets', from }),
    quotes({ sort: 'outlets', fidelity: 'altered' }),
    reader.read('rows', { list: statementList.list, filter: {}, after: undefined, limit: shown }, gone),
    counts(['speaker']),
    counts(['outlet']),
  ])
  return sendPage(
    reply,
    startView({
      from,
      widest,
      differing,
      statements: statements.map((row) => statementList.serialise(row as never)),
      speakers,
      outlets,
    }),
  )
}
